/**
 * The lineage index: the `CITES` and `DERIVES` edges of the graph in typed arrays, to be walked in both directions.
 *
 * Method: rows are claims, and the documents and entities that claims cite. Edges are numbered in the order of the
 * claims that take, so that the edges of a row towards its sources stand together (compressed sparse rows), and those
 * towards what takes from it are a linked list in ascending order, as in any adjacency list that grows. A claim comes
 * with all its edges: so a graph that grows only ever appends to these arrays, and an index is a version of them, the
 * first `rowCount` rows and `edgeCount` edges. Nothing that a version sees is ever changed (see `extend-lineage.ts`).
 * Precondition: claims and their edges are in one order in the graph, as `buildGraph` adds them.
 * Cost: O(nodes + edges) time; 22 bytes an edge, 27 bytes a row, and addresses for as many numbers again.
 */
import {
  createClaimEnds,
  ENDS_OF_TRAIL,
  type EndOfTrail,
  endNumber,
  readEndOfTrail,
} from "./end-of-trail.ts";
import { flatCopies } from "./flat-copies.ts";
import { createIdTable, type IdTable, rowOfId } from "./id-table.ts";
import { lastingArray } from "./lasting-array.ts";
import type { GraphologyGraph, ProvenanceGraph } from "./provenance-graph.ts";
import { createSearchBuffers, type SearchBuffers } from "./search-buffers.ts";

/** Kind of a lineage edge in `LineageIndex.kinds`. */
export const CITES = 0;
export const DERIVES = 1;

/** Added to the end of a row that is no claim. */
export const NO_CLAIM = 0x80;

/** Ends the list of a row. */
export const NO_EDGE = 0xffffffff;

/** From each claim to what it takes from: the edges of row r are those numbered offsets[r] to offsets[r + 1]. */
export interface Upstream {
  readonly offsets: Uint32Array;
  /** Row that each edge leads to. */
  readonly targets: Uint32Array;
}

/**
 * From each row to the claims that take from it: firsts[r] is its first edge, nexts[e] the one after e, both beyond
 * all edges (`edgeCount`) where there is none.
 */
export interface Downstream {
  readonly firsts: Uint32Array;
  readonly nexts: Uint32Array;
  /** Row of the claim that each edge belongs to. */
  readonly sources: Uint32Array;
}

export interface LineageIndex {
  /** Node key of each row. This and the other lists may go on beyond what is of this version. */
  readonly ids: readonly string[];
  /** Row of each node. */
  readonly rows: { get(id: string): number | undefined };
  readonly rowCount: number;
  /** How many of the rows are claims. */
  readonly claimCount: number;
  readonly edgeCount: number;
  readonly up: Upstream;
  readonly down: Downstream;
  /** CITES or DERIVES, of each edge. */
  readonly kinds: Uint8Array;
  readonly edgeKeys: readonly string[];
  /** What each row is as the end of a trail: a position in `ENDS_OF_TRAIL`, and `NO_CLAIM` where it is none. */
  readonly ends: Uint8Array;
  /** Scratch memory of searches over this index. */
  readonly searchBuffers: SearchBuffers;
  /** What this index is a version of. */
  readonly arrays: LineageArrays;
}

/** The arrays behind the versions of an index. Only what lies beyond the newest version is ever written. */
export interface LineageArrays {
  readonly ids: string[];
  readonly edgeKeys: string[];
  offsets: Uint32Array;
  firsts: Uint32Array;
  ends: Uint8Array;
  targets: Uint32Array;
  sources: Uint32Array;
  nexts: Uint32Array;
  kinds: Uint8Array;
  /** Rows of the claims that the index was built of; those of claims that came later stand in the graph. */
  readonly idTable: IdTable;
  /** Rows of the documents and entities that are cited. */
  readonly citedRows: Map<string, number>;
  /** Last edge of the list of each row that has grown. */
  readonly lasts: Map<number, number>;
  readonly searchBuffers: SearchBuffers;
  /** What the newest version has. */
  claimCount: number;
  edgeCount: number;
}

/**
 * Returns the room to make for `count` numbers, so that a graph can grow by as much again before arrays must be copied.
 * Room that nothing is written to takes up addresses, not memory.
 */
export function capacityFor(count: number): number {
  return 2 * count + 64;
}

/** Returns the room to make for `count` strings, which does take memory. */
function stringCapacityFor(count: number): number {
  return count + (count >>> 3) + 64;
}

/** Returns the lineage index of `graph`. */
export function buildLineageIndex(graph: GraphologyGraph): LineageIndex {
  let claimCount = 0;
  let wanted = 0;
  graph.forEachNode((_id, node) => {
    if (node.kind !== "CLAIM") return;
    const { cites, derives } = node.claim;
    claimCount += 1;
    wanted += cites.length + (derives === undefined ? 0 : Object.keys(derives.inputs).length);
  });
  const room = capacityFor(wanted);
  const targets = lastingArray(Uint32Array, room);
  const sources = lastingArray(Uint32Array, room);
  const kinds = lastingArray(Uint8Array, room);
  const edgeKeys = new Array<string>(stringCapacityFor(wanted));
  const named = new Array<string>(claimCount);
  const claimEnds = new Uint8Array(claimCount);
  const endOf = createClaimEnds(graph);
  let rowCount = 0;
  graph.forEachNode((id, node) => {
    if (node.kind !== "CLAIM") return;
    if (node.row !== rowCount) throw outOfOrder(id);
    claimEnds[rowCount] = endOf(node.claim);
    named[rowCount] = id;
    rowCount += 1;
  });

  const ids = flatCopies(named, stringCapacityFor(claimCount));
  const citedRows = new Map<string, number>();
  let edgeCount = 0;
  graph.forEachEdge((key, { kind }, source, target, from, to) => {
    if (kind !== "CITES" && kind !== "DERIVES") return;
    const row = from.kind === "CLAIM" ? from.row : -1;
    if (row < (sources[edgeCount - 1] ?? 0)) throw outOfOrder(source);
    let targetRow = to.kind === "CLAIM" ? to.row : citedRows.get(target);
    if (targetRow === undefined) {
      targetRow = rowCount;
      citedRows.set(target, rowCount);
      ids[rowCount] = target;
      rowCount += 1;
    }
    sources[edgeCount] = row;
    targets[edgeCount] = targetRow;
    kinds[edgeCount] = kind === "CITES" ? CITES : DERIVES;
    edgeKeys[edgeCount] = key;
    edgeCount += 1;
  });
  if (edgeCount !== wanted)
    throw new TypeError("Cannot index the graph: its edges are not those of its claims");
  // The room beyond stays: what a graph grows by fits in it.
  edgeKeys.length = edgeCount;
  ids.length = rowCount;

  const offsets = lastingArray(Uint32Array, capacityFor(rowCount) + 1);
  const firsts = lastingArray(Uint32Array, capacityFor(rowCount)).fill(NO_EDGE, 0, rowCount);
  const nexts = lastingArray(Uint32Array, room).fill(NO_EDGE, 0, edgeCount);
  for (let edge = 0; edge < edgeCount; edge++) offsets[(sources[edge] ?? 0) + 1] = edge + 1;
  for (let row = 1; row <= rowCount; row++) offsets[row] ||= offsets[row - 1] ?? 0;
  // From the last edge to the first: each goes before those that its row has so far.
  for (let edge = edgeCount - 1; edge >= 0; edge--) {
    const row = targets[edge] ?? 0;
    nexts[edge] = firsts[row] ?? NO_EDGE;
    firsts[row] = edge;
  }
  const ends = lastingArray(Uint8Array, capacityFor(rowCount));
  ends.set(claimEnds);
  for (const [id, row] of citedRows) ends[row] = endNumber(readEndOfTrail(graph, id)) | NO_CLAIM;

  const arrays: LineageArrays = {
    ids,
    edgeKeys,
    offsets,
    firsts,
    ends,
    targets,
    sources,
    nexts,
    kinds,
    idTable: createIdTable(ids, claimCount),
    citedRows,
    lasts: new Map(),
    searchBuffers: createSearchBuffers(firsts.length),
    claimCount,
    edgeCount,
  };
  return versionOf(arrays, graph);
}

/** Returns the newest version of the arrays, which index `graph`. */
export function versionOf(arrays: LineageArrays, graph: ProvenanceGraph): LineageIndex {
  const { ids, edgeKeys, claimCount, edgeCount, searchBuffers } = arrays;
  const rowCount = ids.length;
  return {
    ids,
    rows: createRows(graph, arrays, rowCount),
    rowCount,
    claimCount,
    edgeCount,
    up: { offsets: arrays.offsets.subarray(0, rowCount + 1), targets: arrays.targets.subarray(0, edgeCount) },
    down: { firsts: arrays.firsts, nexts: arrays.nexts, sources: arrays.sources },
    kinds: arrays.kinds,
    edgeKeys,
    ends: arrays.ends,
    searchBuffers,
    arrays,
  };
}

/** Returns what tells the row of a node in a version of the arrays. */
function createRows(
  graph: ProvenanceGraph,
  { idTable, ids, citedRows }: LineageArrays,
  rowCount: number,
): LineageIndex["rows"] {
  return {
    get(id) {
      const known = rowOfId(idTable, ids, id) ?? citedRows.get(id);
      if (known !== undefined) return known < rowCount ? known : undefined;
      const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
      return node?.kind === "CLAIM" ? node.row : undefined;
    },
  };
}

/** Returns whether the row is a claim. */
export function isClaimRow({ ends }: LineageIndex, row: number): boolean {
  return (ends[row] ?? NO_CLAIM) < NO_CLAIM;
}

/** Returns what the row is as the end of a trail. */
export function endOfRow({ ends }: LineageIndex, row: number): EndOfTrail | undefined {
  return ENDS_OF_TRAIL[(ends[row] ?? 0) & ~NO_CLAIM];
}

/** Returns the key of the first edge along which the node `from` takes from `to`, or undefined where none does. */
export function firstEdge(lineage: LineageIndex, from: string, to: string): string | undefined {
  const { rows, up, edgeKeys } = lineage;
  const row = rows.get(from);
  const wanted = rows.get(to);
  if (row === undefined || wanted === undefined) return undefined;
  for (let edge = up.offsets[row] ?? 0; edge < (up.offsets[row + 1] ?? 0); edge++) {
    if (up.targets[edge] === wanted) return edgeKeys[edge];
  }
  return undefined;
}

/** Returns the ids of all claims, in the order of the records. */
export function claimIds(lineage: LineageIndex): string[] {
  const found: string[] = [];
  for (let row = 0; row < lineage.rowCount; row++) {
    if (isClaimRow(lineage, row)) found.push(lineage.ids[row] ?? "");
  }
  return found;
}

function outOfOrder(id: string): TypeError {
  return new TypeError(`Cannot index the graph: claim "${id}" or an edge of it is out of order`);
}
