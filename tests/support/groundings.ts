import fc from "fast-check";
import { buildGrounding, type Grounding, type Rows } from "../../src/analysis/grounding.ts";

/** A grounding as nested lists: what the brute-force oracles read. */
export interface DrawnGrounding {
  /** For each node its alternatives, for each alternative its inputs. */
  readonly nodes: readonly (readonly (readonly number[])[])[];
  readonly firstHand: readonly number[];
}

/** Returns random AND/OR graphs of up to `most` nodes, circles and repeated inputs included. */
export function drawnGroundings(most: number, mostFirstHand: number): fc.Arbitrary<DrawnGrounding> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const alternative = fc.array(node, { minLength: 1, maxLength: 3 });
    return fc.record({
      nodes: fc.array(fc.array(alternative, { maxLength: 3 }), { minLength: size, maxLength: size }),
      firstHand: fc.uniqueArray(node, { maxLength: mostFirstHand }),
    });
  });
}

/** Returns random AND/OR graphs in which every alternative has one input. */
export function drawnAlternatives(most: number, mostFirstHand: number): fc.Arbitrary<DrawnGrounding> {
  return drawnGroundings(most, mostFirstHand).map(({ nodes, firstHand }) => ({
    nodes: nodes.map((alternatives) => alternatives.map((inputs) => inputs.slice(0, 1))),
    firstHand,
  }));
}

/** Returns the compact form of a drawn grounding. */
export function compact(drawn: DrawnGrounding): Grounding {
  return buildGrounding(drawn.nodes, drawn.firstHand);
}

/** Returns by plain repetition which nodes are grounded when only `firstHand` is first-hand. */
export function groundedNaively(drawn: DrawnGrounding, firstHand: readonly number[]): boolean[] {
  const grounded = drawn.nodes.map((_, node) => firstHand.includes(node));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [node, alternatives] of drawn.nodes.entries()) {
      if (grounded[node] === true) continue;
      if (alternatives.some((inputs) => inputs.every((input) => grounded[input] === true))) {
        grounded[node] = true;
        changed = true;
      }
    }
  }
  return grounded;
}

/** Returns by trying every set of origins the minimal ones that ground at least one of `starts`. */
export function witnessesNaively(drawn: DrawnGrounding, starts: readonly number[]): number[][] {
  const grounding = subsetsOf([...drawn.firstHand].sort((a, b) => a - b)).filter((subset) => {
    const grounded = groundedNaively(drawn, subset);
    return starts.some((start) => grounded[start] === true);
  });
  return grounding.filter(
    (set) => !grounding.some((other) => other.length < set.length && other.every((x) => set.includes(x))),
  );
}

/** Returns by search the greatest number of sets that share no element. */
export function packedNaively(sets: readonly (readonly number[])[]): number {
  const [first, ...rest] = sets;
  if (first === undefined) return 0;
  const disjoint = rest.filter((set) => !set.some((element) => first.includes(element)));
  return Math.max(1 + packedNaively(disjoint), packedNaively(rest));
}

/** Returns every subset of `elements`, smaller ones first. */
export function subsetsOf<T>(elements: readonly T[]): T[][] {
  let subsets: T[][] = [[]];
  for (const element of elements) subsets = [...subsets, ...subsets.map((subset) => [...subset, element])];
  return subsets.sort((a, b) => a.length - b.length);
}

/** Returns random directed graphs of up to `most` nodes as adjacency lists. */
export function drawnRows(most: number): fc.Arbitrary<number[][]> {
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
  );
}

/** Returns adjacency lists as compressed rows. */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets[offsets.length - 1] ?? 0) + list.length);
  return { offsets: Uint32Array.from(offsets), targets: Uint32Array.from(lists.flat()) };
}

/** Returns whether `to` can be reached from `from` without passing a node of `without`. */
export function isReachable(
  lists: readonly (readonly number[])[],
  from: number,
  to: number,
  without: readonly number[] = [],
): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    for (const target of lists[node] ?? []) if (!without.includes(target)) seen.add(target);
  }
  return seen.has(to);
}
