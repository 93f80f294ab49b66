import { type EndOfTrail, readEndOfTrail } from "../graph/end-of-trail.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { endOfRow } from "../graph/lineage-index.ts";

export type { EndOfTrail };

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
