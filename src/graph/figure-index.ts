/**
 * The figure index: which claims state a number in the neighbourhood of a given one.
 *
 * Method: an interval tree laid out implicitly over an array sorted by lower end, each subtree with its greatest
 * upper end (Cormen et al., "Introduction to Algorithms", 14.3). The ends are binary floating point, widened
 * outwards, and serve as a filter only: whether figures agree is decided in exact decimals by the caller.
 * Cost: O(n log n) to build, 28 bytes a figure, O(log n + answers) a look-up.
 */
import type { Figure } from "../figures/figure.ts";
import type { ProvenanceGraph } from "./provenance-graph.ts";

/** Parts that were indexed one after the other; one part where the graph has not grown. */
export type FigureIndex = readonly FigurePart[];

interface FigurePart {
  /** Ids of the claims, by lower end. */
  readonly claims: readonly string[];
  readonly lowers: Float64Array;
  readonly uppers: Float64Array;
  /** Greatest upper end in the subtree rooted at each place. */
  readonly reach: Float64Array;
}

interface FigureEntry {
  readonly claim: string;
  readonly lower: number;
  readonly upper: number;
}

/** The largest part that is made of smaller ones: the time that one addition may take. */
const MOST_MERGED = 4096;

/** Returns the index of all claims with a figure. */
export function buildFigureIndex(graph: ProvenanceGraph): FigureIndex {
  const entries: FigureEntry[] = [];
  graph.forEachNode((claim, attributes) => {
    if (attributes.kind === "CLAIM" && attributes.figure !== null)
      entries.push({ claim, ...roughExtent(attributes.figure) });
  });
  return [indexEntries(entries)];
}

/**
 * Returns the index with more claims: a part of their own, merged with the ones before it that are no larger (Bentley
 * and Saxe 1980, "Decomposable searching problems"). The index that was given stays as it is.
 */
export function extendFigureIndex(index: FigureIndex, claims: Iterable<[string, Figure]>): FigureIndex {
  const entries = Array.from(claims, ([claim, figure]) => ({ claim, ...roughExtent(figure) }));
  if (entries.length === 0) return index;
  const parts = [...index];
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const size = last.claims.length;
    if (parts.length === 1 || size > entries.length || size + entries.length > MOST_MERGED) break;
    parts.pop();
    for (const [place, claim] of last.claims.entries()) {
      entries.push({ claim, lower: last.lowers[place] ?? 0, upper: last.uppers[place] ?? 0 });
    }
  }
  return [...parts, indexEntries(entries)];
}

function indexEntries(entries: FigureEntry[]): FigurePart {
  entries.sort(byLowerEnd);
  const uppers = Float64Array.from(entries, (entry) => entry.upper);
  const reach = uppers.slice();
  fillReach(0, entries.length);
  return {
    claims: entries.map((entry) => entry.claim),
    lowers: Float64Array.from(entries, (entry) => entry.lower),
    uppers,
    reach,
  };

  /** Recursion depth is the logarithm of the number of figures. */
  function fillReach(from: number, to: number): number {
    if (from >= to) return Number.NEGATIVE_INFINITY;
    const middle = (from + to) >>> 1;
    const greatest = Math.max(uppers[middle] ?? 0, fillReach(from, middle), fillReach(middle + 1, to));
    reach[middle] = greatest;
    return greatest;
  }
}

function byLowerEnd(a: Omit<FigureEntry, "upper">, b: Omit<FigureEntry, "upper">): number {
  return a.lower - b.lower || (a.claim < b.claim ? -1 : 1);
}

/** Returns the ids of the claims whose figure might meet `figure`, by lower end: all that do, and few that do not. */
export function claimsNear(index: FigureIndex, figure: Figure): string[] {
  const { lower, upper } = roughExtent(figure);
  const found: { readonly claim: string; readonly lower: number }[] = [];
  for (const part of index) visit(part, 0, part.claims.length);
  if (index.length > 1) found.sort(byLowerEnd);
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
function roughExtent(figure: Figure): { readonly lower: number; readonly upper: number } {
  const value = Number(figure.value);
  const high = figure.high === null ? value : Number(figure.high);
  const step = figure.decimalsLoose === null ? 0 : 10 ** -figure.decimalsLoose;
  const margin = step + Math.max(Math.abs(value), Math.abs(high)) * 1e-12;
  return { lower: value - margin, upper: high + margin };
}
