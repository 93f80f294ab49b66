/**
 * Everything that rests on some nodes, nearest first.
 *
 * Method: breadth-first search over the lineage index towards what takes from a node; unlike `search` it may
 * start at a cited document or entity. Cost: O(nodes + edges found); the bounds end it early and are then named.
 */
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { SearchOptions } from "../graph/search.ts";
import type { TruncatedBy } from "../graph/search-buffers.ts";

export interface Downstream {
  /** Claims that rest on the start, without the start itself, nearest first. */
  readonly claims: readonly { readonly id: string; readonly depth: number }[];
  readonly truncatedBy: TruncatedBy | null;
}

const DEFAULT_MAX_NODES = 1_000_000;
const EXPIRY_STRIDE = 1024;

/** Returns the claims that take from `start` (claims, documents or entities), directly or through others. */
export function findDownstream(
  graph: KnowledgeGraph,
  start: Iterable<string>,
  options: SearchOptions = {},
): Downstream {
  const { rows, ids, down, edgeKeys, edgeCount } = graph.lineage;
  const { depth = Number.POSITIVE_INFINITY, maxNodes = DEFAULT_MAX_NODES, skipEdge, isExpired } = options;
  const depths = new Map<number, number>();
  for (const id of start) {
    const row = rows.get(id);
    if (row !== undefined) depths.set(row, 0);
  }
  const claims: { id: string; depth: number }[] = [];
  let visited = 0;
  for (const [row, hops] of depths) {
    if (++visited % EXPIRY_STRIDE === 0 && isExpired?.() === true) return { claims, truncatedBy: "TIME" };
    const { firsts, nexts, sources } = down;
    for (let edge = firsts[row] ?? edgeCount; edge < edgeCount; edge = nexts[edge] ?? edgeCount) {
      const target = sources[edge] ?? 0;
      if (depths.has(target) || skipEdge?.(edgeKeys[edge] ?? "") === true) continue;
      // Breadth-first: every claim within the depth has been found when the first one beyond it comes up.
      if (hops >= depth) return { claims, truncatedBy: "DEPTH" };
      if (claims.length >= maxNodes) return { claims, truncatedBy: "NODES" };
      depths.set(target, hops + 1);
      claims.push({ id: ids[target] ?? "", depth: hops + 1 });
    }
  }
  return { claims, truncatedBy: null };
}
