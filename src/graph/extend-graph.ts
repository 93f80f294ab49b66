import type { Problem } from "../errors.ts";
import type { Figure } from "../figures/figure.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { findNode } from "./accessors.ts";
import { checkAdditions } from "./check-additions.ts";
import { digestRecords } from "./digest-records.ts";
import { extendLineage, type LineageEdge } from "./extend-lineage.ts";
import { extendFigureIndex } from "./figure-index.ts";
import { growGraph } from "./grown-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { GraphWriter } from "./provenance-graph.ts";
import { writeRecords } from "./write-records.ts";

/** Records to add to a graph. */
export type Additions = Partial<Dataset>;

/** The graph with the records added, or null and everything that keeps them out. */
export interface Extension {
  readonly graph: KnowledgeGraph | null;
  /** Paths lead into the records that were given. */
  readonly problems: readonly Problem[];
}

/**
 * Returns `graph` with more records; `graph` itself stays as it is, and every answer of the new one is that of a graph
 * built of all the records, the new ones last.
 *
 * Records can be added, not replaced, and are checked by the rules of loading, all of them or none. Documents of status
 * DRAFT are left out, as `buildGraph` does. The version is a digest of the version before and of the new records: equal
 * for the same additions in the same order, and another than that of a graph built of all at once.
 * Cost: what is added; at times the copying of one array of the index.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, extendGraph, loadDataset, trace } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { graph: more, problems } = extendGraph(graph, {
 *   claims: [
 *     {
 *       id: "zitron-2025-11-12#also-said",
 *       document: "zitron-2025-11-12",
 *       text: "OpenAI shares a part of its revenue with Microsoft",
 *       modality: "REPORTED",
 *       about: [],
 *       anchors: [],
 *       cites: [
 *         {
 *           claim: "microsoft-internal-2025#revenue-share-2025-9m",
 *           manner: "REPORTS",
 *           attribution: "STATED",
 *           evidence: { note: "names the documents" },
 *         },
 *       ],
 *       contradicts: [],
 *     },
 *   ],
 * });
 * assert(more, problems[0]?.message);
 * assert.equal(trace(more, ["zitron-2025-11-12#also-said"]).origins.length, 1);
 * assert.throws(() => trace(graph, ["zitron-2025-11-12#also-said"])); // the graph before knows nothing of it
 * ```
 */
export function extendGraph(graph: KnowledgeGraph, additions: Additions): Extension {
  const { entities = [], metrics = [], stories = [], documents = [], claims = [] } = additions;
  const given: Dataset = { entities, metrics, stories, documents, claims };
  const problems = checkAdditions(graph, given);
  if (problems.length > 0) return { graph: null, problems };
  const records = withoutDrafts(given);
  if (Object.values(records).every((list) => list.length === 0)) return { graph, problems: [] };

  const newEntities = new Map(records.entities.map((entity) => [entity.id, entity]));
  const newDocuments = new Map(records.documents.map((document) => [document.id, document]));
  const edges: LineageEdge[] = [];
  const grown = growGraph(graph.graph, (writer) => {
    const noting: GraphWriter = {
      ...writer,
      addEdgeWithKey(key, source, target, attributes) {
        const { kind } = attributes;
        if (kind === "CITES" || kind === "DERIVES") edges.push({ key, source, target, kind });
        writer.addEdgeWithKey(key, source, target, attributes);
      },
    };
    writeRecords(noting, records, {
      firstRow: graph.lineage.rowCount,
      entityOf: (id) => newEntities.get(id) ?? knownEntity(graph, id),
      documentOf: (id) => newDocuments.get(id) ?? knownDocument(graph, id),
    });
  });
  const figures = records.claims.flatMap(({ id }): [string, Figure][] => {
    const node = grown.getNodeAttributes(id);
    return node.kind === "CLAIM" && node.figure !== null ? [[id, node.figure]] : [];
  });
  return {
    graph: {
      graph: grown,
      lineage: extendLineage(graph.lineage, grown, records.claims, edges),
      metrics: withMore(graph.metrics, metrics),
      stories: withMore(graph.stories, stories),
      figures: extendFigureIndex(graph.figures, figures),
      version: digestRecords(records, graph.version),
    },
    problems: [],
  };
}

function knownEntity(graph: KnowledgeGraph, id: string): Entity | undefined {
  const node = findNode(graph, id);
  return node?.kind === "ENTITY" ? node.entity : undefined;
}

function knownDocument(graph: KnowledgeGraph, id: string): Document | undefined {
  const node = findNode(graph, id);
  return node?.kind === "DOCUMENT" ? node.document : undefined;
}

/** Returns the records by id with more of them: the same map where there are none, so that most versions share it. */
function withMore<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  more: readonly T[],
): ReadonlyMap<string, T> {
  if (more.length === 0) return known;
  return new Map([...known, ...more.map((record) => [record.id, record] as const)]);
}
