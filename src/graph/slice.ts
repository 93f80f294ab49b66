/**
 * The slice of a claim set: everything that lies up (or down) the lineage from it, renumbered from 0.
 *
 * Method: what a search has met (see `search.ts`), copied: into plain arrays, for typed ones of a few entries cost more
 * to make than to fill.
 */
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { type SearchOptions, search } from "./search.ts";
import type { Found, Numbers } from "./search-buffers.ts";

/**
 * A slice in numbers: node n is `ids[n]`; the first `startCount` nodes are the start. Its edges are compressed
 * rows in the direction that was followed: those of node n stand at positions offsets[n] to offsets[n + 1].
 */
export interface Slice extends Found {
  readonly ids: readonly string[];
  /** CITES or DERIVES, as in the lineage index. */
  readonly kinds: Numbers;
}

/**
 * Returns the slice of the claims `start` in `graph`.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim, with the nearest ids
 * @throws RangeError for a negative or fractional bound, or an empty start
 */
export function collectSlice(
  graph: KnowledgeGraph,
  start: readonly string[],
  options: SearchOptions = {},
): Slice {
  return search(graph, start, options, sliceOf);
}

function sliceOf({ lineage }: KnowledgeGraph, found: Found): Slice {
  const { nodeCount, edgeCount } = found;
  const rows = firstOf(found.rows, nodeCount);
  const edges = firstOf(found.edges, edgeCount);
  return {
    ids: pick(lineage.ids, rows, ""),
    nodeCount,
    edgeCount,
    startCount: found.startCount,
    rows,
    depths: firstOf(found.depths, nodeCount),
    parents: firstOf(found.parents, nodeCount),
    arrivals: firstOf(found.arrivals, nodeCount),
    offsets: firstOf(found.offsets, nodeCount + 1),
    targets: firstOf(found.targets, edgeCount),
    kinds: pick(lineage.kinds, edges, 0),
    edges,
    cut: found.cut,
    truncatedBy: found.truncatedBy,
  };
}

/** Returns the first `count` of the numbers. */
export function firstOf(numbers: Numbers, count: number): number[] {
  const copy = new Array<number>(count);
  for (let place = 0; place < count; place++) copy[place] = numbers[place] ?? 0;
  return copy;
}

/** Returns the values at the positions. */
function pick<Value>(values: ArrayLike<Value>, positions: readonly number[], absent: Value): Value[] {
  const picked = new Array<Value>(positions.length);
  for (let place = 0; place < positions.length; place++)
    picked[place] = values[positions[place] ?? 0] ?? absent;
  return picked;
}
