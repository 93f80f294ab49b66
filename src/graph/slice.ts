/**
 * The slice of a claim set: everything that lies up (or down) the lineage from it, renumbered from 0.
 *
 * Method: breadth-first search over the lineage index; each node once, at its least number of hops from the start;
 * each edge of a followed node once. Precondition: none (circles and parallel edges are kept as they are).
 * Cost: O(nodes + edges of the slice); the bounds `depth`, `maxNodes` and `isExpired` end it early and are then
 * named in `truncatedBy`, and the nodes whose edges were not followed in `cut`.
 */
import { didYouMean, HeadwaterError } from "../errors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { claimIds, isClaimRow, type LineageIndex } from "./lineage-index.ts";
import { beginSearch, endSearch, growEdges, growNodes } from "./search-buffers.ts";

/** The bound that ended a collection early. */
export type TruncatedBy = "DEPTH" | "NODES" | "TIME";

export interface SliceOptions {
  /** UPSTREAM (default): towards the sources. DOWNSTREAM: towards what rests on the start. */
  readonly direction?: "UPSTREAM" | "DOWNSTREAM";
  /** Follow exactly this many hops; default: all. */
  readonly depth?: number;
  /** Collect at most this many nodes, at least the start; default 1,000,000. */
  readonly maxNodes?: number;
  /** Asked now and then; answering true ends the collection. The clock is the caller's. */
  readonly isExpired?: () => boolean;
  /** Leave out edges (by key): a disputed edge, an edge not yet known on a day. */
  readonly skipEdge?: (edgeKey: string) => boolean;
}

/** Whole numbers in a row. Plain arrays in a slice: typed ones of a few entries cost more to make than to fill. */
export type Numbers = ArrayLike<number>;

/**
 * A slice in numbers: node n is `ids[n]`; the first `startCount` nodes are the start. Its edges are compressed
 * rows in the direction that was followed: those of node n stand at positions offsets[n] to offsets[n + 1].
 */
export interface Slice {
  readonly ids: readonly string[];
  readonly startCount: number;
  /** Row of each node in the lineage index. */
  readonly rows: Numbers;
  /** Least number of hops from the start. */
  readonly depths: Numbers;
  /** First node at each of these depths, from 0 on. */
  readonly levels: Numbers;
  /** The node from which the search came first, along a shortest path; -1 for the start. */
  readonly parents: Numbers;
  /** Position of the edge along which it came. */
  readonly arrivals: Numbers;
  readonly offsets: Numbers;
  /** Node at the other end. */
  readonly targets: Numbers;
  /** CITES or DERIVES, as in the lineage index. */
  readonly kinds: Numbers;
  /** Number of each edge in the lineage index. */
  readonly edges: Numbers;
  /** Nodes whose edges were not followed, though they have some. */
  readonly cut: readonly number[];
  readonly truncatedBy: TruncatedBy | null;
}

const DEFAULT_MAX_NODES = 1_000_000;
/** How many nodes are followed between two questions whether the time is up. */
const EXPIRY_STRIDE = 1024;

/**
 * Returns the slice of the claims `start` in `graph`.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim, with the nearest ids
 * @throws RangeError for a negative or fractional bound, or an empty start
 */
export function collectSlice(
  graph: KnowledgeGraph,
  start: readonly string[],
  options: SliceOptions = {},
): Slice {
  const { lineage } = graph;
  const { direction = "UPSTREAM", depth = Number.POSITIVE_INFINITY, maxNodes = DEFAULT_MAX_NODES } = options;
  if (start.length === 0)
    throw new RangeError("Cannot collect a slice: no start was given; name at least one claim");
  requireCount("depth", depth, 0);
  requireCount("maxNodes", maxNodes, 1);

  // Towards the sources the edges of a row stand together; the other way each tells the next.
  const { up, down, edgeCount: edgeEnd, edgeKeys } = lineage;
  const isUpstream = direction === "UPSTREAM";
  const firsts = isUpstream ? up.offsets : down.firsts;
  const farRows = isUpstream ? up.targets : down.sources;
  const nexts = isUpstream ? null : down.nexts;
  const { skipEdge } = options;
  const buffers = beginSearch(lineage.searchBuffers);
  const { table, base } = buffers;
  let nodes = growNodes(buffers, start.length);
  let { rows, parents, arrivals, offsets } = nodes;
  let edges = buffers.edges;
  let { targets, numbers } = edges;
  let nodeCount = 0;
  let edgeCount = 0;
  let startCount = 0;
  const levels = [0];
  const cut: number[] = [];
  let truncatedBy: TruncatedBy | null = null;
  try {
    for (const id of start) {
      const row = lineage.rows.get(id);
      if (row === undefined || !isClaimRow(lineage, row)) throw unknownClaim(graph, id);
      if ((table[row] ?? 0) >= base) continue;
      table[row] = base + nodeCount;
      rows[nodeCount] = row;
      parents[nodeCount] = -1;
      arrivals[nodeCount] = 0;
      nodeCount++;
    }
    startCount = nodeCount;
    let hops = 0;
    let nextLevel = startCount;
    for (let node = 0; node < nodeCount; node++) {
      if (node === nextLevel) {
        hops++;
        levels.push(node);
        nextLevel = nodeCount;
      }
      offsets[node] = edgeCount;
      const row = rows[node] ?? 0;
      const from = firsts[row] ?? edgeEnd;
      const to = nexts === null ? (firsts[row + 1] ?? 0) : edgeEnd;
      if (node % EXPIRY_STRIDE === EXPIRY_STRIDE - 1 && options.isExpired?.() === true) truncatedBy = "TIME";
      if (from >= to) continue;
      if (hops >= depth || truncatedBy === "TIME") {
        if (hasFollowable(lineage, from, to, nexts, skipEdge)) {
          cut.push(node);
          truncatedBy ??= "DEPTH";
        }
        continue;
      }
      let whole = true;
      for (let edge = from; edge < to; edge = nexts === null ? edge + 1 : (nexts[edge] ?? edgeEnd)) {
        if (skipEdge?.(edgeKeys[edge] ?? "")) continue;
        const farRow = farRows[edge] ?? 0;
        let target = (table[farRow] ?? 0) - base;
        if (target < 0) {
          if (nodeCount >= maxNodes) {
            whole = false;
            truncatedBy ??= "NODES";
            continue;
          }
          if (nodeCount === nodes.capacity) {
            nodes = growNodes(buffers, nodeCount + 1);
            ({ rows, parents, arrivals, offsets } = nodes);
          }
          target = nodeCount;
          table[farRow] = base + nodeCount;
          rows[nodeCount] = farRow;
          parents[nodeCount] = node;
          arrivals[nodeCount] = edgeCount;
          nodeCount++;
        }
        if (edgeCount === edges.capacity) {
          edges = growEdges(buffers, edgeCount + 1);
          ({ targets, numbers } = edges);
        }
        targets[edgeCount] = target;
        numbers[edgeCount] = edge;
        edgeCount++;
      }
      if (!whole) cut.push(node);
    }
    offsets[nodeCount] = edgeCount;

    const ids = new Array<string>(nodeCount);
    for (let node = 0; node < nodeCount; node++) ids[node] = lineage.ids[rows[node] ?? 0] ?? "";
    return new CollectedSlice(
      ids,
      startCount,
      levels,
      firstOf(rows, nodeCount),
      firstOf(parents, nodeCount),
      firstOf(arrivals, nodeCount),
      firstOf(offsets, nodeCount + 1),
      firstOf(targets, edgeCount),
      firstOf(numbers, edgeCount),
      cut,
      truncatedBy,
      lineage.kinds,
    );
  } finally {
    endSearch(buffers, nodeCount);
  }
}

/** A slice of which only the shape is copied; what the index holds of its edges is looked up when first read. */
class CollectedSlice implements Slice {
  readonly ids: readonly string[];
  readonly startCount: number;
  readonly levels: Numbers;
  readonly rows: Numbers;
  readonly parents: Numbers;
  readonly arrivals: Numbers;
  readonly offsets: Numbers;
  readonly targets: Numbers;
  readonly edges: Numbers;
  readonly cut: readonly number[];
  readonly truncatedBy: TruncatedBy | null;
  readonly #kindsOfEdges: Numbers;
  #depths: Numbers | null = null;
  #kinds: Numbers | null = null;

  constructor(
    ids: readonly string[],
    startCount: number,
    levels: Numbers,
    rows: Numbers,
    parents: Numbers,
    arrivals: Numbers,
    offsets: Numbers,
    targets: Numbers,
    edges: Numbers,
    cut: readonly number[],
    truncatedBy: TruncatedBy | null,
    kindsOfEdges: Numbers,
  ) {
    this.ids = ids;
    this.startCount = startCount;
    this.levels = levels;
    this.rows = rows;
    this.parents = parents;
    this.arrivals = arrivals;
    this.offsets = offsets;
    this.targets = targets;
    this.edges = edges;
    this.cut = cut;
    this.truncatedBy = truncatedBy;
    this.#kindsOfEdges = kindsOfEdges;
  }

  get depths(): Numbers {
    this.#depths ??= depthsOf(this.levels, this.ids.length);
    return this.#depths;
  }

  get kinds(): Numbers {
    this.#kinds ??= pick(this.#kindsOfEdges, this.edges);
    return this.#kinds;
  }
}

/** Returns the hops from the start of each node, from where each depth begins. */
function depthsOf(levels: Numbers, nodeCount: number): number[] {
  const depths = new Array<number>(nodeCount);
  for (let node = 0, depth = 0; node < nodeCount; node++) {
    if (node === levels[depth + 1]) depth++;
    depths[node] = depth;
  }
  return depths;
}

/** Returns the numbers at the positions. */
function pick(numbers: Numbers, positions: Numbers): number[] {
  const picked = new Array<number>(positions.length);
  for (let place = 0; place < positions.length; place++) picked[place] = numbers[positions[place] ?? 0] ?? 0;
  return picked;
}

/** Returns whether any edge of a row is not left out. */
function hasFollowable(
  { edgeKeys, edgeCount }: LineageIndex,
  from: number,
  to: number,
  nexts: Uint32Array | null,
  skipEdge: SliceOptions["skipEdge"],
): boolean {
  if (skipEdge === undefined) return true;
  for (let edge = from; edge < to; edge = nexts === null ? edge + 1 : (nexts[edge] ?? edgeCount)) {
    if (!skipEdge(edgeKeys[edge] ?? "")) return true;
  }
  return false;
}

/** Returns the first `count` of the numbers. */
function firstOf(numbers: Int32Array, count: number): number[] {
  const copy = new Array<number>(count);
  for (let place = 0; place < count; place++) copy[place] = numbers[place] ?? 0;
  return copy;
}

function requireCount(name: string, value: number, least: number): void {
  if (value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= least)) return;
  throw new RangeError(`Cannot collect a slice: ${name} is ${value}; give a whole number from ${least}`);
}

/** Returns the error for an id that is no claim of the graph. */
export function unknownClaim(graph: KnowledgeGraph, id: string): HeadwaterError {
  const node = graph.graph.hasNode(id) ? graph.graph.getNodeAttributes(id) : null;
  if (node !== null) {
    const hint = node.kind === "DOCUMENT" ? "; name one of its claims" : "";
    return new HeadwaterError(
      "NOT_FOUND",
      `Cannot find claim "${id}": that is the id of ${article(node.kind)}${hint}`,
    );
  }
  const claims = claimIds(graph.lineage);
  return new HeadwaterError("NOT_FOUND", `Cannot find claim "${id}": no such id${didYouMean(id, claims)}`);
}

function article(kind: string): string {
  const word = kind.toLowerCase();
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
