/**
 * A lineage index that goes on: rows and edges are appended to the arrays that its versions share.
 *
 * Method: see `lineage-index.ts`; arrays are copied into larger ones where they are full, one a call ahead of time so
 * that no call has to copy all. Where another version has been appended already, the new one gets arrays of its own.
 * Cost: what is appended, and amortised the copying.
 */
import type { Claim } from "../model/claim.ts";
import { createClaimEnds, endNumber, readEndOfTrail } from "./end-of-trail.ts";
import { lastingArray } from "./lasting-array.ts";
import {
  CITES,
  capacityFor,
  DERIVES,
  type LineageArrays,
  type LineageIndex,
  NO_CLAIM,
  NO_EDGE,
  versionOf,
} from "./lineage-index.ts";
import type { ProvenanceGraph } from "./provenance-graph.ts";
import { createSearchBuffers } from "./search-buffers.ts";

/** A lineage edge that is added. */
export interface LineageEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: "CITES" | "DERIVES";
}

/**
 * Returns the index of `graph`, which is the graph of `lineage` with the claims added, and their edges in the order of
 * the claims. `lineage` stays as it is.
 */
export function extendLineage(
  lineage: LineageIndex,
  graph: ProvenanceGraph,
  claims: readonly Claim[],
  added: readonly LineageEdge[],
): LineageIndex {
  const { rowCount, edgeCount, rows } = lineage;
  const claimRows = new Map(claims.map(({ id }, place) => [id, rowCount + place]));
  const cited: string[] = [];
  const citedRows = new Map<string, number>();
  const targets = added.map(({ target }) => {
    const row = claimRows.get(target) ?? rows.get(target) ?? citedRows.get(target);
    if (row !== undefined) return row;
    const next = rowCount + claims.length + cited.length;
    cited.push(target);
    citedRows.set(target, next);
    return next;
  });
  const endOf = createClaimEnds(graph);
  const ends = [
    ...claims.map((claim) => endOf(claim)),
    ...cited.map((id) => endNumber(readEndOfTrail(graph, id)) | NO_CLAIM),
  ];

  const isNewest = lineage.arrays.ids.length === rowCount && lineage.arrays.edgeCount === edgeCount;
  const arrays = isNewest ? lineage.arrays : copyOf(lineage);
  makeRoom(arrays, rowCount + ends.length, edgeCount + added.length);
  for (const [place, end] of ends.entries()) {
    const row = rowCount + place;
    arrays.ends[row] = end;
    arrays.firsts[row] = NO_EDGE;
  }
  for (const { id } of claims) arrays.ids.push(id);
  for (const id of cited) arrays.ids.push(id);
  for (const [id, row] of citedRows) arrays.citedRows.set(id, row);
  let edge = edgeCount;
  for (const [place, { key, source, kind }] of added.entries()) {
    const row = claimRows.get(source) ?? 0;
    const target = targets[place] ?? 0;
    arrays.sources[edge] = row;
    arrays.targets[edge] = target;
    arrays.kinds[edge] = kind === "CITES" ? CITES : DERIVES;
    arrays.edgeKeys.push(key);
    arrays.offsets[row + 1] = edge + 1;
    linkLast(arrays, target, edge);
    edge += 1;
  }
  for (let row = rowCount; row < arrays.ids.length; row++)
    arrays.offsets[row + 1] ||= arrays.offsets[row] ?? 0;
  arrays.claimCount += claims.length;
  arrays.edgeCount = edge;
  return versionOf(arrays, graph);
}

/** Puts the edge at the end of the list of its row; where that is is kept for rows that have grown. */
function linkLast({ firsts, nexts, lasts }: LineageArrays, row: number, edge: number): void {
  nexts[edge] = NO_EDGE;
  const first = firsts[row] ?? NO_EDGE;
  if (first === NO_EDGE) firsts[row] = edge;
  else {
    let last = lasts.get(row) ?? first;
    for (let next = nexts[last] ?? NO_EDGE; next !== NO_EDGE; next = nexts[next] ?? NO_EDGE) last = next;
    nexts[last] = edge;
  }
  lasts.set(row, edge);
}

/** Makes the arrays hold so many rows and edges. */
function makeRoom(arrays: LineageArrays, rowCount: number, edgeCount: number): void {
  let mayCopyAhead = true;
  const needsCopy = ({ length }: { readonly length: number }, count: number): boolean => {
    if (length < count) return true;
    if (!mayCopyAhead || length - count >= count >>> 7) return false;
    mayCopyAhead = false;
    return true;
  };
  const fit32 = (array: Uint32Array, count: number): Uint32Array =>
    needsCopy(array, count) ? copyInto(lastingArray(Uint32Array, capacityFor(count)), array) : array;
  const fit8 = (array: Uint8Array, count: number): Uint8Array =>
    needsCopy(array, count) ? copyInto(lastingArray(Uint8Array, capacityFor(count)), array) : array;
  arrays.offsets = fit32(arrays.offsets, rowCount + 1);
  arrays.firsts = fit32(arrays.firsts, rowCount);
  arrays.ends = fit8(arrays.ends, rowCount);
  arrays.targets = fit32(arrays.targets, edgeCount);
  arrays.sources = fit32(arrays.sources, edgeCount);
  arrays.nexts = fit32(arrays.nexts, edgeCount);
  arrays.kinds = fit8(arrays.kinds, edgeCount);
  if (needsCopy(arrays.searchBuffers.table, rowCount))
    arrays.searchBuffers.table = lastingArray(Int32Array, capacityFor(rowCount));
}

function copyInto<A extends Uint32Array | Uint8Array>(larger: A, array: A): A {
  larger.set(array);
  return larger;
}

/** Returns arrays that end where this version does. */
function copyOf({ arrays, rowCount, claimCount, edgeCount }: LineageIndex): LineageArrays {
  const endedAt = (edges: Uint32Array): Uint32Array =>
    edges.map((edge) => (edge < edgeCount ? edge : NO_EDGE));
  return {
    ids: arrays.ids.slice(0, rowCount),
    edgeKeys: arrays.edgeKeys.slice(0, edgeCount),
    offsets: arrays.offsets.slice(0, rowCount + 1),
    firsts: endedAt(arrays.firsts.subarray(0, rowCount)),
    ends: arrays.ends.slice(0, rowCount),
    targets: arrays.targets.slice(0, edgeCount),
    sources: arrays.sources.slice(0, edgeCount),
    nexts: endedAt(arrays.nexts.subarray(0, edgeCount)),
    kinds: arrays.kinds.slice(0, edgeCount),
    idTable: arrays.idTable,
    citedRows: new Map([...arrays.citedRows].filter(([, row]) => row < rowCount)),
    lasts: new Map(),
    searchBuffers: createSearchBuffers(rowCount),
    claimCount,
    edgeCount,
  };
}
