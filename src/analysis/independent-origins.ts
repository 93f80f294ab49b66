/**
 * How many origins stand side by side: the greatest number of witnesses that share no label.
 *
 * Method: where no derivation with several inputs is involved every witness is one origin, so the labels reached are
 * counted. Otherwise the minimal witnesses are packed (`packSets`). Where the witnesses were truncated, the lower
 * bound is the packing found, or what comes of taking any witness and looking again without its labels; the upper
 * bound is a set of labels that meets every witness: choose one input of every derivation, then take all labels that
 * can still be reached. Precondition: none. Bounds and cost: those of
 * `findWitnesses` and `packSets`, plus one O(nodes + inputs) pass for each witness named as proof.
 */
import {
  findGrounded,
  firstWitness,
  type Grounded,
  type Grounding,
  groundedRows,
  reachableNodes,
} from "./grounding.ts";
import { packSets } from "./set-packing.ts";
import { strongComponents } from "./strong-components.ts";
import type { WitnessList } from "./witness-sets.ts";
import { findWitnesses, type WitnessOptions } from "./witnesses.ts";

export interface IndependentOrigins {
  /** The minimal witnesses as sets of labels; null where no derivation is involved, and each origin is one. */
  readonly witnesses: WitnessList | null;
  /** So many were found. */
  readonly lower: number;
  /** There cannot be more. */
  readonly upper: number;
  readonly exact: boolean;
  /** The proof of `lower`: sets of origins that share no label, each enough by itself. */
  readonly disjoint: readonly (readonly number[])[];
}

/** Where the exact search fell short, so many disjoint witnesses are looked for one by one. */
const MOST_PEELED = 256;

/** Returns the greatest number of disjoint witnesses of `starts` taken together; null where none is grounded. */
export function findIndependentOrigins(
  grounding: Grounding,
  grounded: Grounded,
  starts: readonly number[],
  labels: ArrayLike<number>,
  options: WitnessOptions = {},
): IndependentOrigins | null {
  const live = starts.filter((start) => grounded.nodes[start] === 1);
  if (live.length === 0) return null;
  const reached = reachableNodes(groundedRows(grounding, grounded), live);
  if (!hasDerivation(grounding, grounded, reached)) {
    const chosen = new Map<number, number>();
    for (const node of reached) {
      const label = labels[node] ?? 0;
      if (grounding.firstHand[node] === 1 && !chosen.has(label)) chosen.set(label, node);
    }
    const disjoint = [...chosen.values()].map((node) => [node]);
    return { witnesses: null, lower: disjoint.length, upper: disjoint.length, exact: true, disjoint };
  }

  const witnesses = findWitnesses(grounding, grounded, { ...options, labels }).ofAny(live);
  const sets = witnesses.sets.map((set) => set.labels);
  const packing = packSets(sets);
  const bound = countUnavoidable(grounding, grounded, live, labels);
  const upper = Math.max(packing.lower, witnesses.truncated ? bound : Math.min(packing.upper, bound));
  if (packing.lower < upper) {
    const disjoint = peelWitnesses(grounding, live, labels, upper);
    if (disjoint.length > packing.lower) {
      return { witnesses, lower: disjoint.length, upper, exact: upper === disjoint.length, disjoint };
    }
  }
  return {
    witnesses,
    lower: packing.lower,
    upper,
    exact: upper === packing.lower,
    disjoint: packing.chosen.map((position) =>
      witnessWithin(grounding, live, labels, sets[position] ?? new Uint32Array()),
    ),
  };
}

/** Returns disjoint witnesses found one by one, each without the labels of those before; `most` at most. */
function peelWitnesses(
  grounding: Grounding,
  starts: readonly number[],
  labels: ArrayLike<number>,
  most: number,
): number[][] {
  const firstHand = grounding.firstHand.slice();
  const left = { ...grounding, firstHand };
  const peeled: number[][] = [];
  while (peeled.length < Math.min(most, MOST_PEELED)) {
    const grounded = findGrounded(left);
    const start = starts.find((node) => grounded.nodes[node] === 1);
    if (start === undefined) break;
    const witness = firstWitness(left, grounded, start);
    const used = new Set(witness.map((node) => labels[node] ?? 0));
    for (let node = 0; node < firstHand.length; node++) if (used.has(labels[node] ?? 0)) firstHand[node] = 0;
    peeled.push(witness);
  }
  return peeled;
}

/** Returns whether one of `nodes` has a grounded alternative of several inputs. */
function hasDerivation(grounding: Grounding, grounded: Grounded, nodes: Iterable<number>): boolean {
  const { alternativeOffsets, inputOffsets } = grounding;
  for (const node of nodes) {
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      if ((inputOffsets[alternative + 1] ?? 0) - (inputOffsets[alternative] ?? 0) > 1) return true;
    }
  }
  return false;
}

/** Returns a set of origins whose labels all lie in `allowed` and which grounds one of `starts`. */
function witnessWithin(
  grounding: Grounding,
  starts: readonly number[],
  labels: ArrayLike<number>,
  allowed: Uint32Array,
): number[] {
  const within = new Set(allowed);
  const firstHand = grounding.firstHand.map((mark, node) =>
    mark === 1 && within.has(labels[node] ?? 0) ? 1 : 0,
  );
  const restricted = { ...grounding, firstHand };
  const grounded = findGrounded(restricted);
  for (const start of starts) {
    if (grounded.nodes[start] === 1) return firstWitness(restricted, grounded, start);
  }
  return [];
}

/** Returns how many labels are left when of every derivation only its narrowest input is followed. */
function countUnavoidable(
  grounding: Grounding,
  grounded: Grounded,
  starts: readonly number[],
  labels: ArrayLike<number>,
): number {
  const { size, alternativeOffsets, inputOffsets, inputs, firstHand } = grounding;
  const breadth = estimateBreadth(grounding, grounded);
  const seen = new Uint8Array(size);
  const stack: number[] = [];
  for (const start of starts) {
    if (seen[start] === 0) stack.push(start);
    seen[start] = 1;
  }
  const left = new Set<number>();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (firstHand[node] === 1) left.add(labels[node] ?? 0);
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      let narrowest = inputs[inputOffsets[alternative] ?? 0] ?? 0;
      for (
        let input = inputOffsets[alternative] ?? 0;
        input < (inputOffsets[alternative + 1] ?? 0);
        input++
      ) {
        const candidate = inputs[input] ?? 0;
        if ((breadth[candidate] ?? 0) < (breadth[narrowest] ?? 0)) narrowest = candidate;
      }
      if (seen[narrowest] === 0) stack.push(narrowest);
      seen[narrowest] = 1;
    }
  }
  return left.size;
}

/** Returns a rough measure of how many origins lie behind each node; only the choice of input depends on it. */
function estimateBreadth(grounding: Grounding, grounded: Grounded): Float64Array {
  const { size, alternativeOffsets, inputOffsets, inputs, firstHand } = grounding;
  const rows = groundedRows(grounding, grounded);
  const { componentOf } = strongComponents(rows.offsets, rows.targets);
  const order = Array.from({ length: size }, (_, node) => node);
  order.sort((a, b) => (componentOf[a] ?? 0) - (componentOf[b] ?? 0));
  const breadth = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (const node of order) {
    let total = firstHand[node] ?? 0;
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      let least = Number.POSITIVE_INFINITY;
      for (
        let input = inputOffsets[alternative] ?? 0;
        input < (inputOffsets[alternative + 1] ?? 0);
        input++
      ) {
        least = Math.min(least, breadth[inputs[input] ?? 0] ?? 0);
      }
      if (least !== Number.POSITIVE_INFINITY) total += least;
    }
    breadth[node] = total;
  }
  return breadth;
}
