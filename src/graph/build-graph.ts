import { MultiDirectedGraph } from "graphology";
import type { Dataset } from "../model/dataset.ts";
import type { OnProgress } from "../model/progress.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { digestRecords } from "./digest-records.ts";
import { buildFigureIndex } from "./figure-index.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { buildLineageIndex } from "./lineage-index.ts";
import type { EdgeAttributes, GraphologyGraph, NodeAttributes } from "./provenance-graph.ts";
import { writeRecords } from "./write-records.ts";

export interface BuildGraphOptions {
  /** Version to give the graph; a digest of the records where absent. */
  readonly version?: string;
  /** Whether documents of status DRAFT take part; by default they wait for a person (see `withoutDrafts`). */
  readonly includeDrafts?: boolean;
  readonly onProgress?: OnProgress;
}

/** Records between two words on progress. */
const PROGRESS_STRIDE = 8192;

/**
 * Returns the knowledge graph of a dataset without problems: nodes, typed edges and the lineage index.
 *
 * Every key is the public id; see `writeRecords` for those of edges. Cost: O(records).
 *
 * @throws TypeError for a dataset that `loadDataset` would have reported problems for
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * assert(graph.lineage.claimCount > 0);
 * assert.equal(graph.version, buildGraph(dataset).version); // equal for equal records
 * ```
 */
export function buildGraph(records: Dataset, options: BuildGraphOptions = {}): KnowledgeGraph {
  const dataset = options.includeDrafts === true ? records : withoutDrafts(records);
  const graph: GraphologyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  writeRecords(graph, dataset, {
    firstRow: 0,
    entityOf: (id) => entities.get(id),
    documentOf: (id) => documents.get(id),
    tell: progressTeller(options.onProgress, 2 * dataset.claims.length),
  });

  options.onProgress?.({ phase: "INDEX", done: 0, total: graph.size });
  const lineage = buildLineageIndex(graph);
  const figures = buildFigureIndex(graph);
  options.onProgress?.({ phase: "INDEX", done: graph.size, total: graph.size });
  return {
    graph,
    lineage,
    metrics: new Map(dataset.metrics.map((metric) => [metric.id, metric])),
    stories: new Map(dataset.stories.map((story) => [story.id, story])),
    figures,
    version: options.version ?? digestRecords(dataset),
  };
}

/** Returns what to call before each record: it tells of progress now and then, and at the last of `total` calls. */
function progressTeller(onProgress: OnProgress | undefined, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % PROGRESS_STRIDE === 0 || done === total) onProgress?.({ phase: "BUILD", done, total });
  };
}
