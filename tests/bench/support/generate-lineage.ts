/**
 * A seeded graph of claims with the shape of published news: stories of heavy-tailed size, in which each claim takes
 * from one to three earlier ones, the much-cited more often; 5 % of the claims are computed across stories; 2 %
 * contradict another of their story. At a million claims it has 1.6 edges a claim, and ancestors with a median of 6,
 * a 99th percentile near 280 and a maximum near 1,050 (`lineageShape` counts them).
 *
 * Method: Pareto story sizes, preferential attachment by drawing from the list of past citations (Barabási and
 * Albert 1999), xorshift32 numbers. Cost: O(claims).
 */
export interface GeneratedLineage {
  readonly claimCount: number;
  /** Story of each claim. */
  readonly stories: Uint32Array;
  /** Ends of each lineage edge, in the order of the claims that take. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where the edge is a derivation. */
  readonly derives: Uint8Array;
  /** Pairs of claims that contradict each other. */
  readonly contradictions: readonly (readonly [number, number])[];
}

/** The seed of everything generated where no other is named. */
export const SEED = 42;

const LEAST_STORY = 7;
const MOST_STORY = 6000;

/** Returns numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Returns a lineage of `claimCount` claims. */
export function generateLineage(claimCount: number, seed = SEED): GeneratedLineage {
  const random = seededRandom(seed);
  const stories = new Uint32Array(claimCount);
  const from: number[] = [];
  const to: number[] = [];
  const derives: number[] = [];
  const contradictions: [number, number][] = [];
  const firsts: number[] = [];
  const offset = random();
  let story = 0;
  for (let first = 0; first < claimCount; story++) {
    // Evenly spread draws (multiples of the golden ratio), so that a small graph has its share of large stories as well.
    const rank = (offset + story * 0.6180339887) % 1;
    const size = Math.min(claimCount - first, MOST_STORY, Math.floor(LEAST_STORY / (1 - rank) ** (1 / 1.35)));
    const cited: number[] = [];
    for (let claim = first; claim < first + size; claim++) {
      stories[claim] = story;
      const age = claim - first;
      if (first > 0 && random() < 0.05) {
        for (const input of new Set([earlyClaim(first), earlyClaim(first)])) add(claim, input, 1);
        if (age > 0) add(claim, pick(cited, first, age), 0);
      } else if (age > 0 && random() > 0.05) {
        const draw = random();
        const citations = draw < 0.4 ? 1 : draw < 0.76 ? 2 : 3;
        const targets = new Set<number>();
        for (let place = 0; place < citations; place++) targets.add(pick(cited, first, age));
        for (const target of targets) {
          add(claim, target, 0);
          cited.push(target);
        }
      }
      cited.push(claim);
      if (age > 0 && random() < 0.021) contradictions.push([claim, first + Math.floor(random() * age)]);
    }
    firsts.push(first);
    first += size;
  }
  return {
    claimCount,
    stories,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    derives: Uint8Array.from(derives),
    contradictions,
  };

  function add(claim: number, target: number, derived: number): void {
    from.push(claim);
    to.push(target);
    derives.push(derived);
  }

  /** Returns one of the first claims of an earlier story: what others compute with is mostly what began a story. */
  function earlyClaim(before: number): number {
    const start = firsts[Math.floor(random() * firsts.length)] ?? 0;
    return Math.min(before - 1, start + Math.floor(random() ** 2 * 16));
  }

  /** Returns an earlier claim of the story: one of the latest, or one as often as it was cited. */
  function pick(cited: readonly number[], first: number, age: number): number {
    if (random() < 0.4) return first + age - 1 - Math.floor(random() ** 2 * Math.min(age, 12));
    return cited[Math.floor(random() * cited.length)] ?? first;
  }
}
