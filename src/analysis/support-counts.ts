/**
 * For every node of a grounding at once: whether it is grounded, how many origins it reaches, and how many of them
 * are independent.
 *
 * Method: the counts of origins, and of domains where no derivation lies behind the node, are exact by
 * `countReachable`; the other nodes get the packing of their witnesses. Nodes that share a list of witnesses share its
 * packing. Precondition: none. Bounds: those of `countReachable`, `findWitnesses` and `packSets`. Cost: theirs.
 */
import { findGrounded, type Grounding, groundedRows } from "./grounding.ts";
import { countReachable } from "./reach-counts.ts";
import { packSets } from "./set-packing.ts";
import type { WitnessList } from "./witness-sets.ts";
import { findWitnesses, type WitnessOptions } from "./witnesses.ts";

/** For each list of witnesses, of which there may be many. */
const PACKING_BUDGET = 100_000;

export interface SupportCounts {
  readonly isGrounded: (node: number) => boolean;
  /** Returns the number of origins behind a node; null where they are too many to count for every node. */
  readonly originsOf: (node: number) => number | null;
  /** Returns the number of independent origins behind a node; null where it is not grounded. */
  readonly independentOf: (
    node: number,
  ) => { readonly lower: number; readonly upper: number; readonly exact: boolean } | null;
}

/** Returns the support of every node. `labels` gives the domain of each first-hand node, from 0 to `labelCount` - 1. */
export function countSupport(
  grounding: Grounding,
  labels: ArrayLike<number>,
  labelCount: number,
  options: WitnessOptions = {},
): SupportCounts {
  const grounded = findGrounded(grounding);
  const rows = groundedRows(grounding, grounded);
  const { size, firstHand } = grounding;
  const originNumbers = new Int32Array(size).fill(-1);
  const domainNumbers = new Int32Array(size).fill(-1);
  let originCount = 0;
  for (let node = 0; node < size; node++) {
    if (firstHand[node] === 0) continue;
    originNumbers[node] = originCount++;
    domainNumbers[node] = labels[node] ?? 0;
  }
  const origins = countReachable(rows, originNumbers, originCount);
  const domains = countReachable(rows, domainNumbers, labelCount);
  const derived = countReachable(rows, markDerivations(grounding, grounded.alternatives), 1);
  let witnesses: ReturnType<typeof findWitnesses> | null = null;
  const packings = new Map<WitnessList, ReturnType<typeof packSets>>();

  return {
    isGrounded: (node) => grounded.nodes[node] === 1,
    originsOf: (node) => (origins === null ? null : (origins[node] ?? 0)),
    independentOf,
  };

  function independentOf(node: number): ReturnType<SupportCounts["independentOf"]> {
    if (grounded.nodes[node] !== 1) return null;
    if (domains !== null && derived !== null && derived[node] === 0) {
      const count = domains[node] ?? 0;
      return { lower: count, upper: count, exact: true };
    }
    witnesses ??= findWitnesses(grounding, grounded, { ...options, labels });
    const list = witnesses.of(node);
    let packing = packings.get(list);
    if (packing === undefined) {
      packing = packSets(
        list.sets.map((set) => set.labels),
        PACKING_BUDGET,
      );
      packings.set(list, packing);
    }
    const reached = domains === null ? labelCount : (domains[node] ?? 0);
    const upper = list.truncated ? Math.max(1, reached) : packing.upper;
    // Grounded means at least one, even where no witness was listed.
    const lower = Math.max(1, packing.lower);
    return { lower, upper, exact: lower === upper };
  }
}

/** Returns label 0 for the nodes that have a grounded alternative of several inputs, -1 for the others. */
function markDerivations(grounding: Grounding, groundedAlternatives: Uint8Array): Int32Array {
  const { size, alternativeOffsets, inputOffsets } = grounding;
  const marks = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      const inputs = (inputOffsets[alternative + 1] ?? 0) - (inputOffsets[alternative] ?? 0);
      if (groundedAlternatives[alternative] === 1 && inputs > 1) marks[node] = 0;
    }
  }
  return marks;
}
