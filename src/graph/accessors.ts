import { didYouMean, HeadwaterError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { type EndOfTrail, readEndOfTrail } from "./end-of-trail.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { endOfRow } from "./lineage-index.ts";
import type {
  ClaimNode,
  DocumentNode,
  EdgeAttributes,
  EntityNode,
  MeasureNode,
  NodeAttributes,
} from "./provenance-graph.ts";

/** Returns the node `id`, or null where the graph has none. */
export function findNode(graph: KnowledgeGraph, id: string): NodeAttributes | null {
  return graph.graph.hasNode(id) ? graph.graph.getNodeAttributes(id) : null;
}

/** Returns the node `id`, or null: as `findNode`, in one look-up where there is one, and more slowly where there is none. */
export function expectNode(graph: KnowledgeGraph, id: string): NodeAttributes | null {
  try {
    return graph.graph.getNodeAttributes(id);
  } catch {
    return null;
  }
}

/** Returns the ids of all nodes. */
export function nodeIds(graph: KnowledgeGraph): string[] {
  const ids: string[] = [];
  graph.graph.forEachNode((id) => void ids.push(id));
  return ids;
}

/**
 * Returns the claim `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, getClaim, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { claim, figure, measure } = getClaim(graph, "zitron-2025-11-12#revenue-share-2025-9m");
 * assert.equal(claim.document, "zitron-2025-11-12");
 * assert.equal(figure?.value, "865800000");
 * assert.equal(measure, "revenue-share/openai/microsoft/2025-01/2025-09");
 * ```
 */
export function getClaim(graph: KnowledgeGraph, id: string): ClaimNode {
  const node = expectNode(graph, id);
  if (node?.kind === "CLAIM") return node;
  throw notFound(graph, "claim", id, node);
}

/**
 * Returns the document `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, getDocument, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { document } = getDocument(graph, "zitron-2025-11-12");
 * assert.equal(document.published, "2025-11-12");
 * ```
 */
export function getDocument(graph: KnowledgeGraph, id: string): DocumentNode {
  const node = expectNode(graph, id);
  if (node?.kind === "DOCUMENT") return node;
  throw notFound(graph, "document", id, node);
}

/**
 * Returns the entity `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, getEntity, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * assert.equal(getEntity(graph, "openai").entity.name, "OpenAI");
 * ```
 */
export function getEntity(graph: KnowledgeGraph, id: string): EntityNode {
  const node = expectNode(graph, id);
  if (node?.kind === "ENTITY") return node;
  throw notFound(graph, "entity", id, node);
}

/**
 * Returns the measure `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, getMeasure, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { measure } = getMeasure(graph, "revenue-share/openai/microsoft/2025-01/2025-09");
 * assert.equal(measure.metric, "revenue-share");
 * ```
 */
export function getMeasure(graph: KnowledgeGraph, id: string): MeasureNode {
  const node = expectNode(graph, id);
  if (node?.kind === "MEASURE") return node;
  throw notFound(graph, "measure", id, node);
}

/** Returns the attributes of the edge `key`. @throws HeadwaterError NOT_FOUND */
export function getEdgeAttributes(graph: KnowledgeGraph, key: string): EdgeAttributes {
  try {
    return graph.graph.getEdgeAttributes(key);
  } catch (cause) {
    throw new HeadwaterError("NOT_FOUND", `Cannot find edge "${key}": no such key`, { cause });
  }
}

/** Returns the edge `key`, its attributes and its two ends. @throws HeadwaterError NOT_FOUND */
export function getEdge(
  graph: KnowledgeGraph,
  key: string,
): { readonly key: string; readonly from: string; readonly to: string; readonly attributes: EdgeAttributes } {
  const attributes = getEdgeAttributes(graph, key);
  const [from, to] = graph.graph.extremities(key);
  return { key, from, to, attributes };
}

/**
 * Returns the document that makes the claim `id`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, documentOf, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * assert.equal(documentOf(graph, "zitron-2025-11-12#revenue-share-2025-9m").id, "zitron-2025-11-12");
 * ```
 */
export function documentOf(graph: KnowledgeGraph, id: string): Document {
  return getDocument(graph, getClaim(graph, id).claim.document).document;
}

/**
 * Returns what the node `id` is as the end of a trail; see `readEndOfTrail`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, endOfTrail, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * assert.deepEqual(endOfTrail(graph, "microsoft-internal-2025#revenue-share-2025-9m"), {
 *   end: "ORIGIN",
 *   kind: "DOCUMENT_LEAK",
 * });
 * ```
 */
export function endOfTrail(graph: KnowledgeGraph, id: string): EndOfTrail {
  const row = graph.lineage.rows.get(id);
  return (row === undefined ? undefined : endOfRow(graph.lineage, row)) ?? readEndOfTrail(graph.graph, id);
}

/** Returns the entity that published `document`, or null for a leaked or unpublished one. */
export function publisherOf(graph: KnowledgeGraph, document: Document): Entity | null {
  return document.publisher === undefined ? null : getEntity(graph, document.publisher).entity;
}

/**
 * Returns the ids of the claims of a measure, in the order of the records.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, claimsOfMeasure, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const claims = claimsOfMeasure(graph, "revenue-share/openai/microsoft/2025-01/2025-09");
 * assert(claims.includes("zitron-2025-11-12#revenue-share-2025-9m"));
 * ```
 */
export function claimsOfMeasure(graph: KnowledgeGraph, measure: string): string[] {
  getMeasure(graph, measure);
  return sourcesOf(graph, measure, "MEASURES");
}

/** Returns the ids of the claims that a document makes, in the order of the record. */
export function claimsOfDocument(graph: KnowledgeGraph, document: string): string[] {
  getDocument(graph, document);
  const claims: string[] = [];
  graph.graph.forEachOutEdge(document, (_key, attributes, _source, target) => {
    if (attributes.kind === "STATES") claims.push(target);
  });
  return claims;
}

/** Returns the sources of the edges of one kind that end in `node`. */
export function sourcesOf(graph: KnowledgeGraph, node: string, kind: EdgeAttributes["kind"]): string[] {
  const sources: string[] = [];
  graph.graph.forEachInEdge(node, (_key, attributes, source) => {
    if (attributes.kind === kind) sources.push(source);
  });
  return sources;
}

/** Returns the keys of the edges of one kind at `node`, in (`IN`) or out (`OUT`), in the order of the records. */
export function edgesOf(
  graph: KnowledgeGraph,
  node: string,
  kind: EdgeAttributes["kind"],
  direction: "IN" | "OUT",
): string[] {
  const keys: string[] = [];
  const collect = (key: string, attributes: EdgeAttributes): void => {
    if (attributes.kind === kind) keys.push(key);
  };
  if (direction === "IN") graph.graph.forEachInEdge(node, collect);
  else graph.graph.forEachOutEdge(node, collect);
  return keys;
}

function notFound(
  graph: KnowledgeGraph,
  wanted: string,
  id: string,
  node: NodeAttributes | null,
): HeadwaterError {
  if (node !== null) {
    return new HeadwaterError(
      "NOT_FOUND",
      `Cannot find ${wanted} "${id}": that is the id of a node of kind ${node.kind}`,
    );
  }
  const kind = wanted.toUpperCase();
  const known: string[] = [];
  graph.graph.forEachNode((key, attributes) => {
    if (attributes.kind === kind) known.push(key);
  });
  return new HeadwaterError("NOT_FOUND", `Cannot find ${wanted} "${id}": no such id${didYouMean(id, known)}`);
}
