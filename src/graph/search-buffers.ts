/**
 * Scratch memory of searches over a lineage index, so that a search allocates nothing but its result.
 *
 * Method: one table numbers the rows in the order in which a search meets them, each search with a base of its own;
 * an entry below the base is from an earlier search (Briggs and Torczon 1993, "An efficient representation for
 * sparse sets", in its stamped form). The other arrays grow by doubling to the largest search so far. Searches are
 * synchronous; one that starts within another is given buffers of its own. Cost: 4 bytes a row.
 */

import { lastingArray } from "./lasting-array.ts";

/** The bound that ended a search early. */
export type TruncatedBy = "DEPTH" | "NODES" | "TIME";

/** Whole numbers in a row. */
export type Numbers = ArrayLike<number>;

/**
 * What a search has met, in numbers: the first `startCount` nodes are the start. Edges are compressed rows in the
 * direction that was followed: those of node n stand at positions offsets[n] to offsets[n + 1]. The lists may go on
 * beyond the nodes and edges that were met.
 */
export interface Found {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly startCount: number;
  /** Row of each node in the lineage index. */
  readonly rows: Numbers;
  /** Least number of hops of each node from the start. */
  readonly depths: Numbers;
  /** The node from which the search came first, along a shortest path; -1 for the start. */
  readonly parents: Numbers;
  /** Position of the edge along which it came. */
  readonly arrivals: Numbers;
  readonly offsets: Numbers;
  /** Node at the other end of each edge. */
  readonly targets: Numbers;
  /** Number of each edge in the lineage index. */
  readonly edges: Numbers;
  /** Nodes whose edges were not followed, though they have some. */
  readonly cut: readonly number[];
  readonly truncatedBy: TruncatedBy | null;
}

/** What the running search has met, or else the last one. */
export interface SearchBuffers extends Found {
  /** Replaced by a larger one when the index grows. */
  table: Int32Array;
  /** Entries of the running search are its node numbers plus this. */
  base: number;
  busy: boolean;
  nodeCount: number;
  edgeCount: number;
  startCount: number;
  rows: Int32Array;
  depths: Int32Array;
  parents: Int32Array;
  arrivals: Int32Array;
  /** One entry more than there is room for nodes. */
  offsets: Int32Array;
  targets: Int32Array;
  edges: Int32Array;
  cut: readonly number[];
  truncatedBy: TruncatedBy | null;
}

const FIRST_CAPACITY = 1024;
/** So many nodes are looked through in less time than the table, as large as the graph, takes to come from memory. */
const FEW_NODES = 16;
/** V8 computes fastest with whole numbers up to here. */
const MOST_ENTRY = 2 ** 30 - 1;

/** Returns fresh buffers for an index of `rowCount` rows. */
export function createSearchBuffers(rowCount: number): SearchBuffers {
  return {
    table: lastingArray(Int32Array, rowCount),
    base: 1,
    busy: false,
    nodeCount: 0,
    edgeCount: 0,
    startCount: 0,
    rows: new Int32Array(FIRST_CAPACITY),
    depths: new Int32Array(FIRST_CAPACITY),
    parents: new Int32Array(FIRST_CAPACITY),
    arrivals: new Int32Array(FIRST_CAPACITY),
    offsets: new Int32Array(FIRST_CAPACITY + 1),
    targets: new Int32Array(FIRST_CAPACITY),
    edges: new Int32Array(FIRST_CAPACITY),
    cut: [],
    truncatedBy: null,
  };
}

/** Returns `shared` made ready for a search, or buffers of its own for a search within a search. */
export function beginSearch(shared: SearchBuffers): SearchBuffers {
  if (shared.busy) return beginSearch(createSearchBuffers(shared.table.length));
  shared.busy = true;
  if (shared.base > MOST_ENTRY - shared.table.length) {
    shared.table.fill(0);
    shared.base = 1;
  }
  return shared;
}

/** Marks the search as ended and the entries of its nodes as old. */
export function endSearch(buffers: SearchBuffers, nodeCount: number): void {
  buffers.base += nodeCount;
  buffers.busy = false;
}

/** Returns the number of the node with that row among the first `nodeCount`, or a negative number where it is none. */
export function findNode({ table, base, rows }: SearchBuffers, nodeCount: number, row: number): number {
  if (nodeCount > FEW_NODES) return (table[row] ?? 0) - base;
  for (let node = 0; node < nodeCount; node++) {
    if (rows[node] === row) return node;
  }
  return -1;
}

/** Lets `findNode` find the node with the number `added`, the last one in `rows`. */
export function noteNode({ table, base, rows }: SearchBuffers, added: number): void {
  if (added < FEW_NODES) return;
  for (let node = added === FEW_NODES ? 0 : added; node <= added; node++)
    table[rows[node] ?? 0] = base + node;
}

/** Makes room for at least `wanted` nodes; what there is stays. */
export function growNodes(buffers: SearchBuffers, wanted: number): void {
  const room = buffers.rows.length;
  if (wanted <= room) return;
  const larger = Math.max(wanted, room * 2);
  buffers.rows = grown(buffers.rows, larger);
  buffers.depths = grown(buffers.depths, larger);
  buffers.parents = grown(buffers.parents, larger);
  buffers.arrivals = grown(buffers.arrivals, larger);
  buffers.offsets = grown(buffers.offsets, larger + 1);
}

/** Makes room for at least `wanted` edges; what there is stays. */
export function growEdges(buffers: SearchBuffers, wanted: number): void {
  const larger = Math.max(wanted, buffers.edges.length * 2);
  buffers.targets = grown(buffers.targets, larger);
  buffers.edges = grown(buffers.edges, larger);
}

function grown(numbers: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(numbers);
  return larger;
}
