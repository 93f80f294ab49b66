/**
 * A trace: the whole upstream slice of one or more claims, with its hops, origins, dead ends and circles.
 *
 * Method: breadth-first slice, whose tree gives the shortest paths; one pass in topological order counts the paths;
 * only where that meets a circle or a very large number, circles (Tarjan) and paths (over the condensation, BigInt)
 * are found separately. Precondition: none; circles and any number of paths
 * are fine. Cost: O(nodes + edges of the slice); see the parts for their bounds.
 */
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { DERIVES, endOfRow, type LineageIndex } from "../graph/lineage-index.ts";
import { type SearchOptions, search } from "../graph/search.ts";
import type { Found, TruncatedBy } from "../graph/search-buffers.ts";
import { firstOf, type Slice } from "../graph/slice.ts";
import type { OriginKind, Unsourced } from "../model/claim.ts";
import { findCircles } from "./circles.ts";
import { countFewPaths, countPaths } from "./count-paths.ts";
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

export type TraceOptions = Pick<SearchOptions, "depth" | "maxNodes" | "isExpired" | "skipEdge">;

/**
 * Returns where the claims `start` come from.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim, with the nearest ids
 * @throws RangeError for a negative or fractional bound, or an empty start
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset, trace } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { origins, complete } = trace(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m"]);
 * assert.deepEqual(
 *   origins.map((origin) => origin.id),
 *   ["microsoft-internal-2025#revenue-share-2025-9m"],
 * );
 * assert(complete); // no bound ended it early
 * ```
 */
export function trace(graph: KnowledgeGraph, start: readonly string[], options: TraceOptions = {}): Trace {
  return search(graph, start, options, traceFound);
}

/** Returns the trace of an upstream slice that has been collected already. Its hops are listed when first read. */
export function traceSlice(graph: KnowledgeGraph, slice: Slice): Trace {
  return new SliceTrace(graph, slice, readTrails(graph, slice));
}

function traceFound(graph: KnowledgeGraph, found: Found): Trace {
  const { nodeCount, edgeCount, truncatedBy } = found;
  const followed = {
    rows: firstOf(found.rows, nodeCount),
    depths: firstOf(found.depths, nodeCount),
    offsets: firstOf(found.offsets, nodeCount + 1),
    edges: firstOf(found.edges, edgeCount),
    startCount: found.startCount,
    truncatedBy,
  };
  return new SliceTrace(graph, followed, readTrails(graph, found));
}

/** What a trace keeps of a search. */
type Followed = Pick<Found, "rows" | "depths" | "offsets" | "edges" | "startCount" | "truncatedBy">;

/** Where the trails of a search begin, and where they end, in the order in which it met them. */
type Trails = Pick<Trace, "start" | "origins" | "unsourced">;

function readTrails({ lineage }: KnowledgeGraph, found: Found): Trails {
  const { nodeCount, startCount, rows, depths, offsets, cut } = found;
  const start = new Array<string>(startCount);
  for (let node = 0; node < startCount; node++) start[node] = lineage.ids[rows[node] ?? 0] ?? "";
  const origins: Origin[] = [];
  const unsourced: DeadEnd[] = [];
  let nextCut = 0;
  for (let node = 0; node < nodeCount; node++) {
    const isCut = cut[nextCut] === node;
    if (isCut) nextCut++;
    if (isCut || offsets[node] !== offsets[node + 1]) continue;
    const row = rows[node] ?? 0;
    const end = endOfRow(lineage, row);
    if (end === undefined) continue;
    const id = lineage.ids[row] ?? "";
    const path = pathTo(lineage, found, node, depths[node] ?? 0);
    if (end.end === "ORIGIN") origins.push({ id, kind: end.kind, path });
    else unsourced.push({ id, reason: end.reason, path });
  }
  return { start, origins, unsourced };
}

/**
 * A trace over its slice: what a look-up of origins does not need is worked out when it is first read. A class, for
 * getters of an object literal are made anew for each object, which costs more than a small trace.
 */
class SliceTrace implements Trace {
  readonly start: readonly string[];
  readonly origins: readonly Origin[];
  readonly unsourced: readonly DeadEnd[];
  readonly truncatedBy: TruncatedBy | null;
  readonly graphVersion: string;
  readonly #graph: KnowledgeGraph;
  readonly #followed: Followed;
  #hops: readonly Hop[] | null = null;
  #routes: Pick<Trace, "pathCount" | "circles"> | null = null;

  constructor(graph: KnowledgeGraph, followed: Followed, { start, origins, unsourced }: Trails) {
    this.start = start;
    this.origins = origins;
    this.unsourced = unsourced;
    this.truncatedBy = followed.truncatedBy;
    this.graphVersion = graph.version;
    this.#graph = graph;
    this.#followed = followed;
  }

  get complete(): boolean {
    return this.truncatedBy === null;
  }

  get hops(): readonly Hop[] {
    this.#hops ??= listHops(this.#graph, this.#followed);
    return this.#hops;
  }

  get circles(): readonly TraceCircle[] {
    this.#routes ??= pathsAndCircles(this.#graph, this.#followed);
    return this.#routes.circles;
  }

  get pathCount(): bigint {
    this.#routes ??= pathsAndCircles(this.#graph, this.#followed);
    return this.#routes.pathCount;
  }

  /** Returns every field, the path count as a string: JSON leaves out getters and knows no large whole numbers. */
  toJSON(): Omit<Trace, "pathCount"> & { readonly pathCount: string } {
    const { start, hops, origins, unsourced, circles, complete, truncatedBy, graphVersion } = this;
    const pathCount = String(this.pathCount);
    return { start, hops, origins, unsourced, circles, complete, truncatedBy, pathCount, graphVersion };
  }
}

function listHops({ lineage }: KnowledgeGraph, { rows, depths, offsets, edges }: Followed): Hop[] {
  const { ids, edgeKeys, kinds, up } = lineage;
  const hops = new Array<Hop>(edges.length);
  for (let node = 0; node < rows.length; node++) {
    const from = ids[rows[node] ?? 0] ?? "";
    const depth = (depths[node] ?? 0) + 1;
    const end = offsets[node + 1] ?? 0;
    for (let position = offsets[node] ?? 0; position < end; position++) {
      const edge = edges[position] ?? 0;
      hops[position] = {
        key: edgeKeys[edge] ?? "",
        kind: kinds[edge] === DERIVES ? "DERIVES" : "CITES",
        from,
        to: ids[up.targets[edge] ?? 0] ?? "",
        depth,
      };
    }
  }
  return hops;
}

/** Returns the path count and the circles; without circles and large numbers, by a single pass. */
function pathsAndCircles(
  { lineage }: KnowledgeGraph,
  followed: Followed,
): Pick<Trace, "pathCount" | "circles"> {
  const { rows, offsets, edges, startCount } = followed;
  const nodes = new Map(Array.from(rows, (row, node) => [row, node]));
  const targets = Array.from(edges, (edge) => nodes.get(lineage.up.targets[edge] ?? 0) ?? 0);
  const few = countFewPaths(offsets, targets, startCount);
  if (few !== null) return { pathCount: BigInt(few), circles: [] };
  const components = strongComponents(offsets, targets);
  return {
    pathCount: countPaths(offsets, targets, startCount, components),
    circles: findCircles(offsets, targets, components).map(({ cycle, size, shortest }) => ({
      cycle: cycle.map((node) => lineage.ids[rows[node] ?? 0] ?? ""),
      size,
      shortest,
    })),
  };
}

/** Returns the keys from the start to a node, at the end of a path of `length` hops. */
function pathTo({ edgeKeys }: LineageIndex, found: Found, end: number, length: number): string[] {
  const { parents, arrivals, edges } = found;
  const keys = new Array<string>(length);
  for (let node = end, place = length - 1; place >= 0; place--) {
    keys[place] = edgeKeys[edges[arrivals[node] ?? 0] ?? 0] ?? "";
    node = parents[node] ?? -1;
  }
  return keys;
}
