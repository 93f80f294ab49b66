/**
 * A trace: the whole upstream slice of one or more claims, with its hops, origins, dead ends and circles.
 *
 * Method: breadth-first slice, then one pass each for circles (Tarjan), path count (dynamic programming over the
 * condensation) and shortest paths (the breadth-first tree). Precondition: none; circles and any number of paths
 * are fine. Cost: O(nodes + edges of the slice); see the parts for their bounds.
 */
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { DERIVES } from "../graph/lineage-index.ts";
import { collectSlice, type Slice, type SliceOptions, type TruncatedBy } from "../graph/slice.ts";
import type { OriginKind, Unsourced } from "../model/claim.ts";
import { findCircles } from "./circles.ts";
import { countPaths } from "./count-paths.ts";
import { endOfTrail } from "./end-of-trail.ts";
import { strongComponents } from "./strong-components.ts";

/** One `cites` or `derives` edge of a trace. */
export interface Hop {
  /** Key of the edge in the graph. */
  readonly key: string;
  readonly kind: "CITES" | "DERIVES";
  /** The claim that takes. */
  readonly from: string;
  /** What it takes from: a claim or, where it is unknown which, a document or entity. */
  readonly to: string;
  /** Least number of hops from the start to `to` by way of this hop: 1 for the start's own. */
  readonly depth: number;
}

/** Where a trail ends first-hand. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  /** Keys of the hops of one shortest path from the start. */
  readonly path: readonly string[];
}

/** Where a trail ends without a first-hand source. */
export interface DeadEnd {
  readonly id: string;
  readonly reason: Unsourced;
  /** Keys of the hops of one shortest path from the start. */
  readonly path: readonly string[];
}

/** Claims that rest on themselves. */
export interface TraceCircle {
  /** Claim ids of a shortest cycle; the last takes from the first. */
  readonly cycle: readonly string[];
  /** How many claims the whole circle has. */
  readonly size: number;
  /** False where the search for a shorter cycle ended at its budget. */
  readonly shortest: boolean;
}

export interface Trace {
  readonly start: readonly string[];
  /** Every hop once, nearest first. */
  readonly hops: readonly Hop[];
  readonly origins: readonly Origin[];
  readonly unsourced: readonly DeadEnd[];
  readonly circles: readonly TraceCircle[];
  /** True where no bound ended the trace early. */
  readonly complete: boolean;
  readonly truncatedBy: TruncatedBy | null;
  /** Exact number of paths from the start to an end, a circle counted as one stop; of the collected part where not complete. */
  readonly pathCount: bigint;
  readonly graphVersion: string;
}

export type TraceOptions = Pick<SliceOptions, "depth" | "maxNodes" | "isExpired" | "skipEdge">;

/**
 * Returns where the claims `start` come from.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim, with the nearest ids
 * @throws RangeError for a negative or fractional bound, or an empty start
 */
export function trace(graph: KnowledgeGraph, start: readonly string[], options: TraceOptions = {}): Trace {
  return traceSlice(graph, collectSlice(graph, start, { ...options, direction: "UPSTREAM" }));
}

/** Returns the trace of an upstream slice that has been collected already. */
export function traceSlice(graph: KnowledgeGraph, slice: Slice): Trace {
  const { ids, offsets, targets } = slice;
  const components = strongComponents(offsets, targets);
  const arrival = arrivals(slice);
  const cut = new Set(slice.cut);

  const hops: Hop[] = [];
  const origins: Origin[] = [];
  const unsourced: DeadEnd[] = [];
  for (let node = 0; node < ids.length; node++) {
    const from = ids[node] ?? "";
    const first = offsets[node] ?? 0;
    const last = offsets[node + 1] ?? 0;
    for (let position = first; position < last; position++) {
      hops.push({
        key: edgeKey(graph, slice, position),
        kind: slice.kinds[position] === DERIVES ? "DERIVES" : "CITES",
        from,
        to: ids[targets[position] ?? 0] ?? "",
        depth: (slice.depths[node] ?? 0) + 1,
      });
    }
    if (first < last || cut.has(node)) continue;
    const end = endOfTrail(graph, from);
    const path = pathTo(graph, slice, arrival, node);
    if (end.end === "ORIGIN") origins.push({ id: from, kind: end.kind, path });
    else unsourced.push({ id: from, reason: end.reason, path });
  }

  return {
    start: ids.slice(0, slice.startCount),
    hops,
    origins,
    unsourced,
    circles: findCircles(offsets, targets, components).map(({ cycle, size, shortest }) => ({
      cycle: cycle.map((node) => ids[node] ?? ""),
      size,
      shortest,
    })),
    complete: slice.truncatedBy === null,
    truncatedBy: slice.truncatedBy,
    pathCount: countPaths(offsets, targets, slice.startCount, components),
    graphVersion: graph.version,
  };
}

/** How the breadth-first search came to each node: the node before, and the position of the edge. */
interface Arrivals {
  readonly parents: Int32Array;
  readonly positions: Uint32Array;
}

/** Returns the breadth-first tree of a slice: its nodes are numbered in the order of the search. */
function arrivals(slice: Slice): Arrivals {
  const parents = new Int32Array(slice.ids.length).fill(-1);
  const positions = new Uint32Array(slice.ids.length);
  for (let node = 0; node < slice.ids.length; node++) {
    for (let position = slice.offsets[node] ?? 0; position < (slice.offsets[node + 1] ?? 0); position++) {
      const target = slice.targets[position] ?? 0;
      if (target < slice.startCount || parents[target] !== -1) continue;
      parents[target] = node;
      positions[target] = position;
    }
  }
  return { parents, positions };
}

function pathTo(graph: KnowledgeGraph, slice: Slice, arrival: Arrivals, end: number): string[] {
  const keys: string[] = [];
  for (let node = end; (arrival.parents[node] ?? -1) !== -1; node = arrival.parents[node] ?? -1) {
    keys.push(edgeKey(graph, slice, arrival.positions[node] ?? 0));
  }
  return keys.reverse();
}

function edgeKey(graph: KnowledgeGraph, slice: Slice, position: number): string {
  return graph.lineage.edgeKeys[slice.edges[position] ?? 0] ?? "";
}
