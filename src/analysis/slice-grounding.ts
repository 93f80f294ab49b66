import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { DERIVES, endOfRow } from "../graph/lineage-index.ts";
import type { Slice } from "../graph/slice.ts";
import type { Grounding } from "./grounding.ts";

export interface SliceGroundingOptions {
  /**
   * Whether an edge counts as on record. A claim with no edge on record ends its trail; default: every edge is.
   * An edge that the slice left out for another reason (it is disputed, say) was on record: it ends no trail.
   */
  readonly isOnRecord?: (edgeKey: string) => boolean;
}

/** The grounding of a slice: its nodes are those of the slice. */
export interface SliceGrounding extends Grounding {
  /** Position in the slice of the edge behind each input. */
  readonly positions: Uint32Array;
}

/**
 * Returns the AND/OR reading of an upstream slice, node for node.
 *
 * Each citation is an alternative, all inputs of a derivation together are one. First-hand is a node where the trail
 * ends as an origin, and a claim whose own record names an `origin`, whatever else it takes from. A node that a
 * bound cut is not first-hand by its document's kind, and a derivation of which the slice lacks an input (a bound
 * cut it, it was not yet known) is left out: so whatever is grounded here is grounded in the whole graph too.
 * Cost: O(nodes + edges).
 */
export function groundSlice(
  graph: KnowledgeGraph,
  slice: Slice,
  options: SliceGroundingOptions = {},
): SliceGrounding {
  const { ids, offsets, targets, kinds } = slice;
  const cut = new Uint8Array(ids.length);
  for (const node of slice.cut) cut[node] = 1;
  const alternativeOffsets = new Uint32Array(ids.length + 1);
  const inputOffsets: number[] = [0];
  const inputs: number[] = [];
  const positions: number[] = [];
  const firstHand = new Uint8Array(ids.length);

  for (let node = 0; node < ids.length; node++) {
    const from = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let position = from; position < end; position++) {
      if (kinds[position] === DERIVES) continue;
      addInput(position);
      inputOffsets.push(inputs.length);
    }
    if (hasAllInputs(graph, slice, node)) {
      for (let position = from; position < end; position++) {
        if (kinds[position] === DERIVES) addInput(position);
      }
      inputOffsets.push(inputs.length);
    }
    if (isFirstHand(graph, slice.rows[node] ?? 0, from < end || cut[node] === 1, options))
      firstHand[node] = 1;
    alternativeOffsets[node + 1] = inputOffsets.length - 1;
  }
  return {
    size: ids.length,
    alternativeOffsets,
    inputOffsets: Uint32Array.from(inputOffsets),
    inputs: Uint32Array.from(inputs),
    firstHand,
    positions: Uint32Array.from(positions),
  };

  function addInput(position: number): void {
    inputs.push(targets[position] ?? 0);
    positions.push(position);
  }
}

/** Returns whether the slice has every input of the node's derivation that the graph has. */
function hasAllInputs(graph: KnowledgeGraph, slice: Slice, node: number): boolean {
  let missing = 0;
  for (let position = slice.offsets[node] ?? 0; position < (slice.offsets[node + 1] ?? 0); position++) {
    if (slice.kinds[position] === DERIVES) missing--;
  }
  if (missing === 0) return false;
  const { up, kinds } = graph.lineage;
  const row = slice.rows[node] ?? 0;
  for (let edge = up.offsets[row] ?? 0; edge < (up.offsets[row + 1] ?? 0); edge++) {
    if (kinds[edge] === DERIVES) missing++;
  }
  return missing === 0;
}

function isFirstHand(
  graph: KnowledgeGraph,
  row: number,
  goesOn: boolean,
  { isOnRecord }: SliceGroundingOptions,
): boolean {
  if (endOfRow(graph.lineage, row)?.end !== "ORIGIN") return false;
  if (!goesOn && !hasUpstreamOnRecord(graph, row, isOnRecord)) return true;
  const node = graph.graph.getNodeAttributes(graph.lineage.ids[row] ?? "");
  return node.kind === "CLAIM" && node.claim.origin !== undefined;
}

function hasUpstreamOnRecord(
  graph: KnowledgeGraph,
  row: number,
  isOnRecord: ((edgeKey: string) => boolean) | undefined,
): boolean {
  const { up, edgeKeys } = graph.lineage;
  const end = up.offsets[row + 1] ?? 0;
  for (let edge = up.offsets[row] ?? 0; edge < end; edge++) {
    if (isOnRecord === undefined || isOnRecord(edgeKeys[edge] ?? "")) return true;
  }
  return false;
}
