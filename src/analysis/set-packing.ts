/**
 * The greatest number of sets that share no element: how many witnesses stand side by side.
 *
 * Maximum set packing is NP-hard. Method: sets that contain another are dropped, sets of one element are taken at
 * once, the rest is split into parts that share nothing, and each part is searched by branch and bound. The bound at
 * each branch is the lesser of a greedy hitting set (each set of a packing needs an element of its own in it) and of
 * how many of the smallest sets the elements left could make up. Within the budget the answer is exact; beyond it
 * `lower` is the best packing found and `upper` the bound of the whole part (Karp 1972 for the problem, Chvátal 1979
 * for the greedy hitting set). Precondition: no set is empty. Cost: sorting, one bound and one greedy packing a part,
 * O(total size · size of the hitting set), then at most `budget` looks at an element; memory O(sets · depth).
 */

export interface SetPacking {
  /** Size of the packing found. */
  readonly lower: number;
  /** No packing is larger. */
  readonly upper: number;
  readonly exact: boolean;
  /** Positions of the sets of a packing of size `lower`, in order. */
  readonly chosen: readonly number[];
}

const DEFAULT_BUDGET = 1_000_000;

/**
 * Returns the greatest packing of `sets` (each in ascending order), exact within `budget` looks at an element.
 *
 * @throws RangeError for an empty set, which would stand beside everything
 */
export function packSets(sets: readonly ArrayLike<number>[], budget: number = DEFAULT_BUDGET): SetPacking {
  const positions = keepMinimal(sets);
  const chosen: number[] = [];
  const searched: number[] = [];
  for (const position of positions) (lengthOf(sets, position) === 1 ? chosen : searched).push(position);

  let upper = chosen.length;
  let left = budget;
  for (const part of splitParts(sets, searched)) {
    const found = packPart(sets, part, left);
    left = Math.max(0, left - found.steps);
    upper += found.upper;
    for (const position of found.chosen) chosen.push(position);
  }
  chosen.sort((a, b) => a - b);
  return { lower: chosen.length, upper, exact: chosen.length === upper, chosen };
}

/** Returns the positions of the sets that contain no other set, smaller sets first; of equal sets the first. */
function keepMinimal(sets: readonly ArrayLike<number>[]): number[] {
  const order = sets.map((_, position) => position);
  order.sort((a, b) => lengthOf(sets, a) - lengthOf(sets, b) || a - b);
  const kept: number[] = [];
  const keptBySmallest = new Map<number, number[]>();
  for (const position of order) {
    const set = sets[position] ?? [];
    if (set.length === 0) throw new RangeError("Cannot pack sets: one of them is empty");
    const members = new Set<number>();
    for (let each = 0; each < set.length; each++) members.add(set[each] ?? 0);
    let minimal = true;
    for (const member of members) {
      for (const other of keptBySmallest.get(member) ?? []) {
        if (isSubset(sets[other] ?? [], members)) minimal = false;
      }
      if (!minimal) break;
    }
    if (!minimal) continue;
    kept.push(position);
    const smallest = set[0] ?? 0;
    const list = keptBySmallest.get(smallest);
    if (list === undefined) keptBySmallest.set(smallest, [position]);
    else list.push(position);
  }
  return kept;
}

function isSubset(set: ArrayLike<number>, of: ReadonlySet<number>): boolean {
  for (let each = 0; each < set.length; each++) if (!of.has(set[each] ?? 0)) return false;
  return true;
}

/** Returns the sets grouped so that sets of different groups share no element. */
function splitParts(sets: readonly ArrayLike<number>[], positions: readonly number[]): number[][] {
  const holders = new Map<number, number[]>();
  for (const position of positions) {
    const set = sets[position] ?? [];
    for (let each = 0; each < set.length; each++) {
      const list = holders.get(set[each] ?? 0);
      if (list === undefined) holders.set(set[each] ?? 0, [position]);
      else list.push(position);
    }
  }
  const seen = new Set<number>();
  const seenElements = new Set<number>();
  const parts: number[][] = [];
  for (const first of positions) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (let next = 0; next < part.length; next++) {
      const set = sets[part[next] ?? 0] ?? [];
      for (let each = 0; each < set.length; each++) {
        const element = set[each] ?? 0;
        if (seenElements.has(element)) continue;
        seenElements.add(element);
        for (const other of holders.get(element) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          part.push(other);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Returns the best packing of one part, and a bound that no packing of it exceeds. */
function packPart(
  sets: readonly ArrayLike<number>[],
  part: readonly number[],
  budget: number,
): { readonly chosen: readonly number[]; readonly upper: number; readonly steps: number } {
  if (part.length === 1) return { chosen: part, upper: 1, steps: 0 };
  const work = { steps: 0 };
  const upper = boundOf(sets, part, work);
  let best = greedyPacking(sets, part);
  work.steps = 0;
  // Each branch holds what it has taken and what is still free; the next one is always the last of the stack.
  const stack: { readonly taken: readonly number[]; readonly free: readonly number[] }[] = [
    { taken: [], free: part },
  ];
  for (let branch = stack.pop(); branch !== undefined && best.length < upper; branch = stack.pop()) {
    if (work.steps >= budget) return { chosen: best, upper, steps: work.steps };
    const { taken, free } = branch;
    if (taken.length > best.length) best = [...taken];
    if (free.length === 0 || taken.length + boundOf(sets, free, work) <= best.length) continue;
    // Some packing of the greatest size either takes one of the sets that hold the rarest element, or none of them.
    const element = rarestElement(sets, free);
    const holders = free.filter((position) => holds(sets[position] ?? [], element));
    stack.push({ taken, free: free.filter((position) => !holders.includes(position)) });
    for (const holder of holders) {
      const members = membersOf(sets, holder);
      work.steps += free.length;
      stack.push({
        taken: [...taken, holder],
        free: free.filter((position) => isDisjoint(sets[position] ?? [], members)),
      });
    }
  }
  return { chosen: best, upper: best.length, steps: work.steps };
}

/** Returns a number that no packing of `part` exceeds. */
function boundOf(
  sets: readonly ArrayLike<number>[],
  part: readonly number[],
  work: { steps: number },
): number {
  const counts = countElements(sets, part);
  const sizes = part.map((position) => lengthOf(sets, position)).sort((a, b) => a - b);
  let fitting = 0;
  let used = 0;
  for (const size of sizes) {
    used += size;
    if (used > counts.size) break;
    fitting++;
  }
  return Math.min(fitting, hittingSetSize(sets, part, work));
}

/** Returns the packing that takes the smallest set first, then the one that bars the fewest others. */
function greedyPacking(sets: readonly ArrayLike<number>[], part: readonly number[]): number[] {
  const counts = countElements(sets, part);
  const weight = (position: number): number => {
    let total = 0;
    for (const member of membersOf(sets, position)) total += counts.get(member) ?? 0;
    return total;
  };
  const order = part.map((position) => ({ position, weight: weight(position) }));
  order.sort((a, b) => a.weight - b.weight || a.position - b.position);
  const used = new Set<number>();
  const taken: number[] = [];
  for (const { position } of order) {
    const members = membersOf(sets, position);
    if (members.some((member) => used.has(member))) continue;
    for (const member of members) used.add(member);
    taken.push(position);
  }
  return taken;
}

/** Returns the size of a set of elements that meets every set of `part`, the most frequent element first. */
function hittingSetSize(
  sets: readonly ArrayLike<number>[],
  part: readonly number[],
  work: { steps: number },
): number {
  let open = part;
  let size = 0;
  while (open.length > 0) {
    for (const position of open) work.steps += lengthOf(sets, position);
    const counts = countElements(sets, open);
    let best = 0;
    let bestCount = 0;
    for (const [element, count] of counts) {
      if (count > bestCount || (count === bestCount && element < best)) {
        best = element;
        bestCount = count;
      }
    }
    // Every set left stands alone: each needs an element of its own.
    if (bestCount === 1) return size + open.length;
    open = open.filter((position) => !holds(sets[position] ?? [], best));
    size++;
  }
  return size;
}

function rarestElement(sets: readonly ArrayLike<number>[], part: readonly number[]): number {
  let best = 0;
  let bestCount = Number.POSITIVE_INFINITY;
  for (const [element, count] of countElements(sets, part)) {
    if (count < bestCount || (count === bestCount && element < best)) {
      best = element;
      bestCount = count;
    }
  }
  return best;
}

function countElements(sets: readonly ArrayLike<number>[], part: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const position of part) {
    const set = sets[position] ?? [];
    for (let each = 0; each < set.length; each++) {
      counts.set(set[each] ?? 0, (counts.get(set[each] ?? 0) ?? 0) + 1);
    }
  }
  return counts;
}

function membersOf(sets: readonly ArrayLike<number>[], position: number): number[] {
  return Array.from(sets[position] ?? []);
}

function lengthOf(sets: readonly ArrayLike<number>[], position: number): number {
  return sets[position]?.length ?? 0;
}

function holds(set: ArrayLike<number>, element: number): boolean {
  for (let each = 0; each < set.length; each++) if (set[each] === element) return true;
  return false;
}

function isDisjoint(set: ArrayLike<number>, members: readonly number[]): boolean {
  for (const member of members) if (holds(set, member)) return false;
  return true;
}
