/**
 * Lists of minimal sets: the values of the witness semiring, with sum and product.
 *
 * A list holds sets of labels none of which contains another, smallest first (then by label), at most `cap` of them.
 * Sum is union, product is pairwise union; both keep only minimal sets (Green, Karvounarakis and Tannen, "Provenance
 * semirings", 2007: positive Boolean expressions). Work is counted against a budget that the caller owns.
 * Cost: sorting the candidates, then each against the sets kept before it, most of those dismissed by a 32-bit
 * signature.
 */

/** A set of labels in ascending order. */
export interface LabelSet {
  readonly labels: Uint32Array;
  /** One bit for each label modulo 32: a set can only lie in another whose signature has all its bits. */
  readonly signature: number;
}

/** Minimal sets, smallest first; `truncated` where there were more than the cap, or may have been. */
export interface WitnessList {
  readonly sets: readonly LabelSet[];
  readonly truncated: boolean;
}

/** What a computation may still spend; it is counted down. */
export interface Budget {
  steps: number;
}

export const NO_WITNESS: WitnessList = { sets: [], truncated: false };

/** Returns the set that holds `label` only. */
export function singleton(label: number): LabelSet {
  return { labels: Uint32Array.of(label), signature: 1 << (label & 31) };
}

/** Returns the sum of `lists`: every way of each of them. A list that already is the sum is returned itself. */
export function addLists(lists: readonly WitnessList[], cap: number, budget: Budget): WitnessList {
  const distinct = [...new Set(lists)].filter((list) => list.sets.length > 0 || list.truncated);
  const [first] = distinct;
  if (first === undefined) return NO_WITNESS;
  if (distinct.length === 1) return first;
  const candidates = new Set<LabelSet>();
  for (const list of distinct) for (const set of list.sets) candidates.add(set);
  const truncated = distinct.some((list) => list.truncated);
  const sum = minimise([...candidates], cap, truncated, budget);
  for (const list of distinct) if (isSame(list, sum)) return list;
  return sum;
}

/** Returns the product of two lists: one way of each, together. */
export function multiplyLists(a: WitnessList, b: WitnessList, cap: number, budget: Budget): WitnessList {
  const candidates: LabelSet[] = [];
  for (const left of a.sets) {
    for (const right of b.sets) {
      if (budget.steps <= 0) return { sets: [], truncated: true };
      budget.steps -= left.labels.length + right.labels.length;
      candidates.push(unite(left, right));
    }
  }
  return minimise(candidates, cap, a.truncated || b.truncated, budget);
}

/** Returns the list of the minimal sets among `candidates`. */
export function minimise(
  candidates: LabelSet[],
  cap: number,
  truncated: boolean,
  budget: Budget,
): WitnessList {
  candidates.sort(compareSets);
  budget.steps -= candidates.length;
  const kept: LabelSet[] = [];
  const alone = new Set<number>();
  for (const candidate of candidates) {
    if (contains(candidate, kept, alone, budget)) continue;
    if (kept.length >= cap) return { sets: kept, truncated: true };
    kept.push(candidate);
    if (candidate.labels.length === 1) alone.add(candidate.labels[0] ?? 0);
  }
  return { sets: kept, truncated };
}

/** Returns whether two lists hold the same sets. */
export function isSame(a: WitnessList, b: WitnessList): boolean {
  if (a === b) return true;
  if (a.truncated !== b.truncated || a.sets.length !== b.sets.length) return false;
  for (let position = 0; position < a.sets.length; position++) {
    const left = a.sets[position];
    const right = b.sets[position];
    if (left === undefined || right === undefined || (left !== right && compareSets(left, right) !== 0))
      return false;
  }
  return true;
}

/** Returns whether one of `kept` lies in `candidate`; `alone` are the labels of those with one label. */
function contains(
  candidate: LabelSet,
  kept: readonly LabelSet[],
  alone: ReadonlySet<number>,
  budget: Budget,
): boolean {
  for (const label of candidate.labels) if (alone.has(label)) return true;
  const foreign = ~candidate.signature;
  budget.steps -= kept.length - alone.size + 1;
  // The kept sets of one label come first and were asked above.
  for (let position = alone.size; position < kept.length; position++) {
    const other = kept[position];
    if (other === undefined || (other.signature & foreign) !== 0) continue;
    budget.steps -= other.labels.length;
    if (isSubset(other.labels, candidate.labels)) return true;
  }
  return false;
}

function compareSets(a: LabelSet, b: LabelSet): number {
  if (a.labels.length !== b.labels.length) return a.labels.length - b.labels.length;
  for (let position = 0; position < a.labels.length; position++) {
    const difference = (a.labels[position] ?? 0) - (b.labels[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function unite(a: LabelSet, b: LabelSet): LabelSet {
  if (a === b) return a;
  const merged = new Uint32Array(a.labels.length + b.labels.length);
  let length = 0;
  let left = 0;
  let right = 0;
  while (left < a.labels.length || right < b.labels.length) {
    const x = a.labels[left] ?? Number.POSITIVE_INFINITY;
    const y = b.labels[right] ?? Number.POSITIVE_INFINITY;
    merged[length++] = Math.min(x, y);
    if (x <= y) left++;
    if (y <= x) right++;
  }
  return { labels: merged.slice(0, length), signature: a.signature | b.signature };
}

function isSubset(inner: Uint32Array, outer: Uint32Array): boolean {
  let place = 0;
  for (const label of inner) {
    while (place < outer.length && (outer[place] ?? 0) < label) place++;
    if (outer[place] !== label) return false;
    place++;
  }
  return true;
}
