/**
 * The search behind slices and traces: breadth first over the lineage index, up or down, into the index's buffers.
 *
 * Method: nodes are numbered as they are met, each once, at its least number of hops from the start; each edge of a
 * followed node is met once. Precondition: none (circles and parallel edges are kept as they are).
 * Cost: O(nodes + edges met); the bounds `depth`, `maxNodes` and `isExpired` end it early and are then named in
 * `truncatedBy`, and the nodes whose edges were not followed in `cut`.
 */
import { didYouMean, HeadwaterError } from "../errors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { claimIds, isClaimRow, type LineageIndex } from "./lineage-index.ts";
import {
  beginSearch,
  endSearch,
  type Found,
  findNode,
  growEdges,
  growNodes,
  noteNode,
  type TruncatedBy,
} from "./search-buffers.ts";

export interface SearchOptions {
  /** UPSTREAM (default): towards the sources. DOWNSTREAM: towards what rests on the start. */
  readonly direction?: "UPSTREAM" | "DOWNSTREAM";
  /** Follow exactly this many hops; default: all. */
  readonly depth?: number | undefined;
  /** Meet at most this many nodes, at least the start; default 1,000,000. */
  readonly maxNodes?: number | undefined;
  /** Asked now and then; answering true ends the search. The clock is the caller's. */
  readonly isExpired?: (() => boolean) | undefined;
  /** Leave out edges (by key): a disputed edge, an edge not yet known on a day. */
  readonly skipEdge?: ((edgeKey: string) => boolean) | undefined;
}

const NONE: readonly number[] = Object.freeze([]);
const DEFAULT_MAX_NODES = 1_000_000;
/** How many nodes are followed between two questions whether the time is up. */
const EXPIRY_STRIDE = 1024;

/**
 * Returns what `read` makes of what is met from the claims `start` in `graph`. It is given the buffers themselves, which
 * the next search fills anew: what is to last it must copy.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim, with the nearest ids
 * @throws RangeError for a negative or fractional bound, or an empty start
 */
export function search<Result>(
  graph: KnowledgeGraph,
  start: readonly string[],
  options: SearchOptions,
  read: (graph: KnowledgeGraph, found: Found) => Result,
): Result {
  const { lineage } = graph;
  const { direction = "UPSTREAM", depth = Number.POSITIVE_INFINITY, maxNodes = DEFAULT_MAX_NODES } = options;
  if (start.length === 0) throw new RangeError("Cannot search: no start was given; name at least one claim");
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
  growNodes(buffers, start.length);
  let { rows, depths, parents, arrivals, offsets, targets, edges } = buffers;
  let nodeCount = 0;
  let edgeCount = 0;
  let startCount = 0;
  let cut: number[] | null = null;
  let truncatedBy: TruncatedBy | null = null;
  try {
    for (const id of start) {
      const row = lineage.rows.get(id);
      if (row === undefined || !isClaimRow(lineage, row)) throw unknownClaim(graph, id);
      if (findNode(buffers, nodeCount, row) >= 0) continue;
      rows[nodeCount] = row;
      depths[nodeCount] = 0;
      parents[nodeCount] = -1;
      arrivals[nodeCount] = 0;
      noteNode(buffers, nodeCount);
      nodeCount++;
    }
    startCount = nodeCount;
    for (let node = 0; node < nodeCount; node++) {
      offsets[node] = edgeCount;
      const row = rows[node] ?? 0;
      const hops = depths[node] ?? 0;
      const from = firsts[row] ?? edgeEnd;
      const to = nexts === null ? (firsts[row + 1] ?? 0) : edgeEnd;
      if (node % EXPIRY_STRIDE === EXPIRY_STRIDE - 1 && options.isExpired?.() === true) truncatedBy = "TIME";
      if (from >= to) continue;
      if (hops >= depth || truncatedBy === "TIME") {
        if (hasFollowable(lineage, from, to, nexts, skipEdge)) {
          cut = withMore(cut, node);
          truncatedBy ??= "DEPTH";
        }
        continue;
      }
      let whole = true;
      for (let edge = from; edge < to; edge = nexts === null ? edge + 1 : (nexts[edge] ?? edgeEnd)) {
        if (skipEdge?.(edgeKeys[edge] ?? "")) continue;
        const farRow = farRows[edge] ?? 0;
        let target = findNode(buffers, nodeCount, farRow);
        if (target < 0) {
          if (nodeCount >= maxNodes) {
            whole = false;
            truncatedBy ??= "NODES";
            continue;
          }
          if (nodeCount === rows.length) {
            growNodes(buffers, nodeCount + 1);
            ({ rows, depths, parents, arrivals, offsets } = buffers);
          }
          target = nodeCount;
          rows[nodeCount] = farRow;
          depths[nodeCount] = hops + 1;
          parents[nodeCount] = node;
          arrivals[nodeCount] = edgeCount;
          noteNode(buffers, nodeCount);
          nodeCount++;
        }
        if (edgeCount === edges.length) {
          growEdges(buffers, edgeCount + 1);
          ({ targets, edges } = buffers);
        }
        targets[edgeCount] = target;
        edges[edgeCount] = edge;
        edgeCount++;
      }
      if (!whole) cut = withMore(cut, node);
    }
    offsets[nodeCount] = edgeCount;

    buffers.nodeCount = nodeCount;
    buffers.edgeCount = edgeCount;
    buffers.startCount = startCount;
    buffers.cut = cut ?? NONE;
    buffers.truncatedBy = truncatedBy;
    return read(graph, buffers);
  } finally {
    endSearch(buffers, nodeCount);
  }
}

function withMore(nodes: number[] | null, node: number): number[] {
  if (nodes === null) return [node];
  nodes.push(node);
  return nodes;
}

/** Returns whether any edge of a row is not left out. */
function hasFollowable(
  { edgeKeys, edgeCount }: LineageIndex,
  from: number,
  to: number,
  nexts: Uint32Array | null,
  skipEdge: SearchOptions["skipEdge"],
): boolean {
  if (skipEdge === undefined) return true;
  for (let edge = from; edge < to; edge = nexts === null ? edge + 1 : (nexts[edge] ?? edgeCount)) {
    if (!skipEdge(edgeKeys[edge] ?? "")) return true;
  }
  return false;
}

function requireCount(name: string, value: number, least: number): void {
  if (value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= least)) return;
  throw new RangeError(`Cannot search: ${name} is ${value}; give a whole number from ${least}`);
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
  const remedy = didYouMean(id, claims) || "; a search by words or by figure finds ids";
  return new HeadwaterError("NOT_FOUND", `Cannot find claim "${id}": no such id${remedy}`);
}

function article(kind: string): string {
  const word = kind.toLowerCase();
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
