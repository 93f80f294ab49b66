import { createHash } from "node:crypto";
import { MultiDirectedGraph } from "graphology";
import type { Figure } from "../figures/figure.ts";
import { createFigureReader } from "../figures/figure-reader.ts";
import type { FigureResult } from "../figures/figure-result.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { FigureRecord } from "../model/figure.ts";
import type { Measure } from "../model/measure.ts";
import type { OnProgress } from "../model/progress.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { buildFigureIndex } from "./figure-index.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { buildLineageIndex } from "./lineage-index.ts";
import { measureId, periodOfMeasure } from "./measure-id.ts";
import type { EdgeAttributes, NodeAttributes, ProvenanceGraph, StructuralEdge } from "./provenance-graph.ts";

export interface BuildGraphOptions {
  /** Version to give the graph; a digest of the records where absent. */
  readonly version?: string;
  /** Whether documents of status DRAFT take part; by default they wait for a person (see `withoutDrafts`). */
  readonly includeDrafts?: boolean;
  readonly onProgress?: OnProgress;
}

/** Records between two words on progress. */
const PROGRESS_STRIDE = 8192;

/** What an edge that only holds the graph together is: one object for all of a kind. */
const STRUCTURAL = {
  STATES: Object.freeze({ kind: "STATES" }),
  PUBLISHED_BY: Object.freeze({ kind: "PUBLISHED_BY" }),
  AUTHORED_BY: Object.freeze({ kind: "AUTHORED_BY" }),
  ABOUT: Object.freeze({ kind: "ABOUT" }),
  MEASURES: Object.freeze({ kind: "MEASURES" }),
  OWNED_BY: Object.freeze({ kind: "OWNED_BY" }),
  SYNDICATED_FROM: Object.freeze({ kind: "SYNDICATED_FROM" }),
  SUPERSEDES: Object.freeze({ kind: "SUPERSEDES" }),
} as const satisfies { [Kind in StructuralEdge["kind"]]: { kind: Kind } };

/**
 * Returns the knowledge graph of a dataset without problems: nodes, typed edges and the lineage index.
 *
 * Every key is the public id; the key of an edge is its claim's id, its kind and its place in the record:
 * `seed#share/cites/0`, `seed#revenue/derives/rate`. Cost: O(records).
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
  const graph: ProvenanceGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const entities = new Map<string, Entity>();
  for (const entity of dataset.entities) {
    entities.set(entity.id, entity);
    graph.addNode(entity.id, { kind: "ENTITY", entity });
  }
  const documents = new Map<string, Document>();
  for (const document of dataset.documents) {
    documents.set(document.id, document);
    graph.addNode(document.id, { kind: "DOCUMENT", document });
  }
  const measures: KnownMeasures = { byObject: new Map(), asWritten: new Map() };
  const readFigure = createFigureReader();
  const tell = progressTeller(options.onProgress, 2 * dataset.claims.length);
  for (const claim of dataset.claims) {
    tell();
    graph.addNode(claim.id, {
      kind: "CLAIM",
      claim,
      figure: figureOf(claim, readFigure),
      measure: claim.measure === undefined ? null : addMeasure(graph, claim.measure, entities, measures),
    });
  }

  for (const entity of dataset.entities) {
    if (entity.ownedBy !== undefined) {
      graph.addEdgeWithKey(`${entity.id}/owned-by`, entity.id, entity.ownedBy, STRUCTURAL.OWNED_BY);
    }
  }
  for (const document of dataset.documents) addDocumentEdges(graph, document);
  for (const claim of dataset.claims) {
    tell();
    const document = documents.get(claim.document);
    if (document === undefined)
      throw new TypeError(`Cannot build the graph: claim "${claim.id}" has no document`);
    addClaimEdges(graph, claim, document);
  }

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
    version: options.version ?? digestOf(dataset),
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

/** Returns a version that is equal for equal records. */
function digestOf(dataset: Dataset): string {
  const hash = createHash("sha256");
  for (const records of [
    dataset.entities,
    dataset.metrics,
    dataset.stories,
    dataset.documents,
    dataset.claims,
  ]) {
    for (const record of records) hash.update(JSON.stringify(record)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

function figureOf(claim: Claim, readFigure: (record: FigureRecord) => FigureResult): Figure | null {
  if (claim.figure === undefined) return null;
  const result = readFigure(claim.figure);
  if ("problem" in result) {
    throw new TypeError(`Cannot build the graph: figure of "${claim.id}": ${result.problem.message}`);
  }
  return result.figure;
}

/** Keys of the measures so far. Records of a large dataset share the measure's object, which is found fastest. */
interface KnownMeasures {
  readonly byObject: Map<Measure, string>;
  readonly asWritten: Map<string, string>;
}

/** Returns the key of the measure's node, adding the node where it is new. */
function addMeasure(
  graph: ProvenanceGraph,
  measure: Measure,
  entities: ReadonlyMap<string, Entity>,
  { byObject, asWritten }: KnownMeasures,
): string {
  const same = byObject.get(measure);
  if (same !== undefined) return same;
  const { netting = "", accounting = "", status = "" } = measure.basis ?? {};
  const written = `${measure.metric} ${measure.entity} ${measure.counterparty ?? ""} ${netting} ${accounting} ${status} ${measure.period ?? ""}`;
  let id = asWritten.get(written);
  if (id === undefined) {
    const period = periodOfMeasure(measure, entities.get(measure.entity));
    id = measureId(measure, period);
    asWritten.set(written, id);
    if (!graph.hasNode(id)) {
      graph.addNode(id, { kind: "MEASURE", measure, period });
      graph.addEdgeWithKey(`${id}/about/0`, id, measure.entity, STRUCTURAL.ABOUT);
      if (measure.counterparty !== undefined)
        graph.addEdgeWithKey(`${id}/about/1`, id, measure.counterparty, STRUCTURAL.ABOUT);
    }
  }
  byObject.set(measure, id);
  return id;
}

function addDocumentEdges(graph: ProvenanceGraph, document: Document): void {
  if (document.publisher !== undefined) {
    graph.addEdgeWithKey(
      `${document.id}/published-by`,
      document.id,
      document.publisher,
      STRUCTURAL.PUBLISHED_BY,
    );
  }
  for (const [place, author] of document.authors.entries()) {
    graph.addEdgeWithKey(`${document.id}/authored-by/${place}`, document.id, author, STRUCTURAL.AUTHORED_BY);
  }
  if (document.syndicatedFrom !== undefined) {
    graph.addEdgeWithKey(
      `${document.id}/syndicated-from`,
      document.id,
      document.syndicatedFrom,
      STRUCTURAL.SYNDICATED_FROM,
    );
  }
}

function addClaimEdges(graph: ProvenanceGraph, claim: Claim, document: Document): void {
  const { id } = claim;
  const recorded = claim.recorded ?? document.recorded;
  graph.addEdgeWithKey(`${id}/states`, document.id, id, STRUCTURAL.STATES);
  const node = graph.getNodeAttributes(id);
  if (node.kind === "CLAIM" && node.measure !== null) {
    graph.addEdgeWithKey(`${id}/measures`, id, node.measure, STRUCTURAL.MEASURES);
  }
  for (const [place, entity] of claim.about.entries()) {
    graph.addEdgeWithKey(`${id}/about/${place}`, id, entity, STRUCTURAL.ABOUT);
  }
  for (const [place, cites] of claim.cites.entries()) {
    const target = cites.claim ?? cites.document ?? cites.entity;
    graph.addEdgeWithKey(`${id}/cites/${place}`, id, target, {
      kind: "CITES",
      manner: cites.manner,
      attribution: cites.attribution,
      disputed: cites.disputed ?? null,
      evidence: cites.evidence,
      recorded: cites.recorded ?? recorded,
    });
  }
  if (claim.derives !== undefined) {
    const { formula, inputs, attribution, disputed, evidence } = claim.derives;
    for (const [input, target] of Object.entries(inputs)) {
      graph.addEdgeWithKey(`${id}/derives/${input}`, id, target, {
        kind: "DERIVES",
        input,
        formula,
        attribution,
        disputed: disputed ?? null,
        evidence,
        recorded: claim.derives.recorded ?? recorded,
      });
    }
  }
  for (const [place, contradicts] of claim.contradicts.entries()) {
    graph.addEdgeWithKey(`${id}/contradicts/${place}`, id, contradicts.claim, {
      kind: "CONTRADICTS",
      reason: contradicts.reason,
      recorded: contradicts.recorded ?? recorded,
    });
  }
  if (claim.supersedes !== undefined) {
    graph.addEdgeWithKey(`${id}/supersedes`, id, claim.supersedes, STRUCTURAL.SUPERSEDES);
  }
}
