/**
 * The figure index: which claims state a number in the neighbourhood of a given one.
 *
 * Method: an interval tree laid out implicitly over an array sorted by lower end, each subtree with its greatest
 * upper end (Cormen et al., "Introduction to Algorithms", 14.3). The ends are binary floating point, widened
 * outwards, and serve as a filter only: whether figures agree is decided in exact decimals by the caller.
 * Cost: O(n log n) to build, 28 bytes a figure, O(log n + answers) a look-up.
 */
import type { Figure } from "../figures/figure.ts";
import { lastingArray } from "./lasting-array.ts";
import type { ProvenanceGraph } from "./provenance-graph.ts";

/** Parts that were indexed one after the other; one part where the graph has not grown. */
export type FigureIndex = readonly FigurePart[];

interface FigurePart {
  /** Ids of the claims, by lower end, else in the order of the records. */
  readonly claims: readonly string[];
  readonly lowers: Float64Array;
  readonly uppers: Float64Array;
  /** Greatest upper end in the subtree rooted at each place. */
  readonly reach: Float64Array;
}

/** The largest part that is made of smaller ones: the time that one addition may take. */
const MOST_MERGED = 4096;

/** Returns the index of all claims with a figure. */
export function buildFigureIndex(graph: ProvenanceGraph): FigureIndex {
  const claims: string[] = [];
  const extents: number[] = [];
  graph.forEachNode((claim, attributes) => {
    if (attributes.kind !== "CLAIM" || attributes.figure === null) return;
    claims.push(claim);
    extents.push(...roughExtent(attributes.figure));
  });
  return [indexPart(claims, extents)];
}

/**
 * Returns the index with more claims: a part of their own, merged with the ones before it that are no larger (Bentley
 * and Saxe 1980, "Decomposable searching problems"). The index that was given stays as it is.
 */
export function extendFigureIndex(index: FigureIndex, more: readonly [string, Figure][]): FigureIndex {
  if (more.length === 0) return index;
  let claims = more.map(([claim]) => claim);
  let extents = more.flatMap(([, figure]) => roughExtent(figure));
  const parts = [...index];
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const { claims: earlier, lowers, uppers } = last;
    const isSmall = earlier.length <= claims.length && earlier.length + claims.length <= MOST_MERGED;
    if (parts.length === 1 || !isSmall) break;
    parts.pop();
    claims = [...earlier, ...claims];
    extents = [...earlier.flatMap((_, place) => [lowers[place] ?? 0, uppers[place] ?? 0]), ...extents];
  }
  return [...parts, indexPart(claims, extents)];
}

/**
 * Returns the part of these claims, whose ends stand two by two in `extents`, by lower end and else in their order.
 *
 * Numbers are sorted by themselves, many times as fast as with a comparison of our own, and each claim finds its place
 * among them.
 */
function indexPart(claims: readonly string[], extents: readonly number[]): FigurePart {
  const lowers = lastingArray(Float64Array, claims.length);
  for (let claim = 0; claim < claims.length; claim++) lowers[claim] = extents[2 * claim] ?? 0;
  lowers.sort();
  const uppers = lastingArray(Float64Array, claims.length);
  const sorted = new Array<string>(claims.length);
  /** How many claims of the same lower end have their place, at the first of these places. */
  const placed = new Uint32Array(claims.length);
  for (let claim = 0; claim < claims.length; claim++) {
    const first = firstNotBelow(lowers, extents[2 * claim] ?? 0);
    const place = first + (placed[first] ?? 0);
    placed[first] = place - first + 1;
    sorted[place] = claims[claim] ?? "";
    uppers[place] = extents[2 * claim + 1] ?? 0;
  }
  const reach = lastingArray(Float64Array, claims.length);
  reach.set(uppers);
  fillReach(0, claims.length);
  return { claims: sorted, lowers, uppers, reach };

  /** Recursion depth is the logarithm of the number of figures. */
  function fillReach(from: number, to: number): number {
    if (from >= to) return Number.NEGATIVE_INFINITY;
    const middle = (from + to) >>> 1;
    const greatest = Math.max(uppers[middle] ?? 0, fillReach(from, middle), fillReach(middle + 1, to));
    reach[middle] = greatest;
    return greatest;
  }
}

function firstNotBelow(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the ids of the claims whose figure might meet `figure`, by lower end, else in the order of the
 * records: all that do, and few that do not.
 */
export function claimsNear(index: FigureIndex, figure: Figure): string[] {
  const [lower, upper] = roughExtent(figure);
  const found: { readonly claim: string; readonly lower: number }[] = [];
  for (const part of index) visit(part, 0, part.claims.length);
  if (index.length > 1) found.sort((a, b) => a.lower - b.lower);
  return found.map(({ claim }) => claim);

  function visit(part: FigurePart, from: number, to: number): void {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    if ((part.reach[middle] ?? 0) < lower) return;
    visit(part, from, middle);
    const start = part.lowers[middle] ?? 0;
    if (start > upper) return;
    if ((part.uppers[middle] ?? 0) >= lower) found.push({ claim: part.claims[middle] ?? "", lower: start });
    visit(part, middle + 1, to);
  }
}

/** Returns an extent that certainly holds every reading of the figure's digits, its qualifier left aside. */
function roughExtent(figure: Figure): [lower: number, upper: number] {
  const value = Number(figure.value);
  const high = figure.high === null ? value : Number(figure.high);
  const step = figure.decimalsLoose === null ? 0 : 10 ** -figure.decimalsLoose;
  const margin = step + Math.max(Math.abs(value), Math.abs(high)) * 1e-12;
  return [value - margin, high + margin];
}
