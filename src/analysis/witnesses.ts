/**
 * Witnesses: the minimal sets of origins each of which is enough to ground a node.
 *
 * Method: least fixpoint in the semiring of minimal witness sets (Green, Karvounarakis and Tannen, "Provenance
 * semirings", 2007; Buneman, Khanna and Tan 2001 for minimal witnesses), component by component from the sources on
 * (Tarjan). Inside a circle whose alternatives within it all have one input, every member has the same witnesses, so
 * one sum answers; any other circle is repeated until nothing changes, which it must, for each round replaces sets by
 * smaller ones. Precondition: none. Bounds: there may be exponentially many witnesses, so at most `cap` are kept at
 * a node, the smallest first, and the whole computation may spend `budget` steps; what was cut is marked `truncated`.
 * Each set of a truncated list grounds the node, though a smaller one may lie in it. A grounded node that the budget
 * did not reach gets one witness that needs no search, as long as a second budget of that size lasts, then an empty
 * truncated list. Cost: O(nodes + inputs) plus the sums and products, within the budget; no recursion.
 */
import {
  firstWitness,
  type Grounded,
  type Grounding,
  groundedRows,
  type Rows,
  reverseRows,
} from "./grounding.ts";
import { componentMembers, strongComponents } from "./strong-components.ts";
import {
  addLists,
  type Budget,
  isSame,
  type LabelSet,
  minimise,
  multiplyLists,
  NO_WITNESS,
  singleton,
  type WitnessList,
} from "./witness-sets.ts";

export interface WitnessOptions {
  /** Keep at most this many witnesses at a node; default 256. */
  readonly cap?: number;
  /** Spend at most about this many set operations; default 4,000,000. */
  readonly budget?: number;
  /** Label of each first-hand node, where several count as one; default: its own number. */
  readonly labels?: ArrayLike<number>;
}

/** The witnesses of every node of a grounding. */
export interface Witnesses {
  /** Returns the witnesses of one node, each a set of labels in ascending order; none where it is not grounded. */
  readonly of: (node: number) => WitnessList;
  /** Returns the minimal witnesses of several alternatives taken together: what grounds at least one of `nodes`. */
  readonly ofAny: (nodes: readonly number[]) => WitnessList;
}

export const DEFAULT_WITNESS_CAP = 256;
const DEFAULT_BUDGET = 4_000_000;
/** A way without search is taken to visit at least this share of all nodes. */
const SPARE_SHARE = 16;

/**
 * Returns the witnesses of every node.
 *
 * @throws RangeError for a cap below 1
 */
export function findWitnesses(
  grounding: Grounding,
  grounded: Grounded,
  options: WitnessOptions = {},
): Witnesses {
  const { cap = DEFAULT_WITNESS_CAP, labels } = options;
  if (!Number.isInteger(cap) || cap < 1) {
    throw new RangeError(`Cannot find witnesses: cap is ${cap}; give a whole number from 1`);
  }
  const budget: Budget = { steps: options.budget ?? DEFAULT_BUDGET };
  let spare = DEFAULT_BUDGET;
  const rows = groundedRows(grounding, grounded);
  const components = strongComponents(rows.offsets, rows.targets);
  const { componentOf } = components;
  const grouped = componentMembers(components);
  const lists: (WitnessList | undefined)[] = new Array(grounding.size);
  let consumers: Rows | null = null;

  for (let component = 0; component < components.sizes.length && budget.steps > 0; component++) {
    const members = grouped.nodes.subarray(grouped.offsets[component], grouped.offsets[component + 1]);
    const [first] = members;
    if (first === undefined || grounded.nodes[first] === 0) continue;
    budget.steps -= members.length;
    if (members.length === 1) {
      const list = evaluate(first);
      if (budget.steps > 0) lists[first] = list;
    } else if (isSimpleCircle(members, component)) {
      const outside: WitnessList[] = [];
      for (const member of members) collectAlternatives(member, component, outside);
      const list = addLists(outside, cap, budget);
      if (budget.steps > 0) for (const member of members) lists[member] = list;
    } else {
      consumers ??= reverseRows(rows);
      iterate(members, component, consumers);
    }
  }

  return { of, ofAny };

  function of(node: number): WitnessList {
    return lists[node] ?? (grounded.nodes[node] === 1 ? fallback(node) : NO_WITNESS);
  }

  function ofAny(nodes: readonly number[]): WitnessList {
    return addLists(nodes.map(of), cap, { steps: Number.POSITIVE_INFINITY });
  }

  /** Returns the one witness that needs no search, for a node that the budget did not reach. */
  function fallback(node: number): WitnessList {
    if (spare <= 0) return { sets: [], truncated: true };
    const witness = new Set<number>();
    const origins = firstWitness(grounding, grounded, node);
    // Such a witness is long because the way to it is.
    spare -= grounding.size / SPARE_SHARE + origins.length;
    for (const origin of origins) witness.add(labelOf(origin));
    const sorted = Uint32Array.from(witness).sort();
    let signature = 0;
    for (const label of sorted) signature |= 1 << (label & 31);
    return { sets: [{ labels: sorted, signature }], truncated: true };
  }

  function labelOf(node: number): number {
    return labels?.[node] ?? node;
  }

  function evaluate(node: number): WitnessList {
    const alternatives: WitnessList[] = [];
    collectAlternatives(node, -1, alternatives);
    return addLists(alternatives, cap, budget);
  }

  /** Adds the list of each alternative of `node`, leaving out those of one input that stay within `inside`. */
  function collectAlternatives(node: number, inside: number, into: WitnessList[]): void {
    const { alternativeOffsets, inputOffsets, inputs } = grounding;
    if (grounding.firstHand[node] === 1) into.push({ sets: [singleton(labelOf(node))], truncated: false });
    const seen = new Set<WitnessList>(into);
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      const from = inputOffsets[alternative] ?? 0;
      const last = inputOffsets[alternative + 1] ?? 0;
      const firstInput = inputs[from] ?? 0;
      if (last - from === 1 && componentOf[firstInput] === inside) continue;
      let product = lists[firstInput] ?? NO_WITNESS;
      for (let input = from + 1; input < last && budget.steps > 0; input++) {
        product = multiplyLists(product, lists[inputs[input] ?? 0] ?? NO_WITNESS, cap, budget);
      }
      if (seen.has(product)) continue;
      seen.add(product);
      into.push(product);
    }
  }

  /** Returns whether no derivation with several inputs takes one of them from within the component. */
  function isSimpleCircle(members: Uint32Array, component: number): boolean {
    const { alternativeOffsets, inputOffsets, inputs } = grounding;
    for (const member of members) {
      const end = alternativeOffsets[member + 1] ?? 0;
      for (let alternative = alternativeOffsets[member] ?? 0; alternative < end; alternative++) {
        const from = inputOffsets[alternative] ?? 0;
        const last = inputOffsets[alternative + 1] ?? 0;
        if (last - from === 1 || grounded.alternatives[alternative] === 0) continue;
        for (let input = from; input < last; input++) {
          if (componentOf[inputs[input] ?? 0] === component) return false;
        }
      }
    }
    return true;
  }

  /** Evaluates the members again and again, those whose inputs changed, until nothing does. */
  function iterate(members: Uint32Array, component: number, usedBy: Rows): void {
    const waiting = new Set<number>(members);
    for (const node of waiting) {
      waiting.delete(node);
      const before = lists[node] ?? NO_WITNESS;
      // What was found stays a candidate: so the list can only get better, and the rounds must end.
      const found = evaluate(node);
      const candidates = new Set<LabelSet>([...before.sets, ...found.sets]);
      const list = minimise([...candidates], cap, before.truncated || found.truncated, budget);
      if (budget.steps <= 0) {
        for (const member of members) lists[member] = undefined;
        return;
      }
      if (isSame(before, list)) continue;
      lists[node] = list;
      const end = usedBy.offsets[node + 1] ?? 0;
      for (let position = usedBy.offsets[node] ?? 0; position < end; position++) {
        const consumer = usedBy.targets[position] ?? 0;
        if (componentOf[consumer] === component) waiting.add(consumer);
      }
    }
  }
}
