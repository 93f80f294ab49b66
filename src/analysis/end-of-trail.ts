import { ENDS_OF_TRAIL, type EndOfTrail, readEndOfTrail } from "../graph/end-of-trail.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

export type { EndOfTrail };

/** Returns what the node `id` is as the end of a trail; see `readEndOfTrail`. */
export function endOfTrail(graph: KnowledgeGraph, id: string): EndOfTrail {
  const row = graph.lineage.rows.get(id);
  const end = row === undefined ? undefined : ENDS_OF_TRAIL[graph.lineage.ends[row] ?? 0];
  return end ?? readEndOfTrail(graph.graph, id);
}
