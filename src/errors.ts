/**
 * The two ways in which Headwater says that something is wrong.
 *
 * Faults in a user's *data* are `Problem`s: returned, all of them at once. What a caller may catch is a
 * `HeadwaterError` with a closed `code`. Wrong calls throw the built-in errors by meaning.
 */

/** Every code that a `Problem` can carry. */
export const PROBLEM_CODES = [
  "UNREADABLE_FILE",
  "FILE_TOO_LARGE",
  "INVALID_YAML",
  "WRONG_TYPE",
  "UNKNOWN_KEY",
  "MISSING_KEY",
  "INVALID_VALUE",
  "DUPLICATE_ID",
  "DANGLING_REFERENCE",
  "SELF_CITATION",
  "DERIVES_CYCLE",
  "DATE_ORDER",
  "UNREADABLE_FIGURE",
  "UNREADABLE_PERIOD",
  "UNREADABLE_FORMULA",
  "UNREADABLE_UNIT",
  "FIGURE_MISMATCH",
  "TOO_LARGE",
  "REFERENCE_CYCLE",
  "INVALID_JSON",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where a problem stands in a file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault in the user's data: what, where, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence without final stop; ends with the remedy where there is one. */
  readonly message: string;
  /** Path of keys and positions into the value that was checked. */
  readonly path: readonly (string | number)[];
  readonly location?: Location;
}

/** Every code that a `HeadwaterError` can carry. */
export const ERROR_CODES = ["NOT_FOUND", "INVALID_ARGUMENT", "UNREADABLE_FIGURE", "INVALID_DATASET"] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error that a caller may catch and tell apart by its `code`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, HeadwaterError, loadDataset, trace } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * try {
 *   trace(graph, ["zitron-2025-11-12#revenue-shares-2025-9m"]);
 *   assert.fail();
 * } catch (error) {
 *   assert(error instanceof HeadwaterError);
 *   assert.equal(error.code, "NOT_FOUND");
 *   console.log(error.message); // with the nearest ids
 * }
 * ```
 */
export class HeadwaterError extends Error {
  override readonly name = "HeadwaterError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Returns "; did you mean …?" for the nearest of `known`, or an empty string where nothing is near. */
export function didYouMean(input: string, known: Iterable<string>, most = 3): string {
  const near = nearest(input, known, most);
  if (near.length === 0) return "";
  const quoted = near.map((name) => `"${name}"`);
  const last = quoted.pop();
  return `; did you mean ${quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`}?`;
}

/** A name further from what was given than so many edits is no help to anybody. */
const MOST_EDITS = 8;
/** A hint must not cost more than an answer: of very many names the first are looked at. In steps of the loops below. */
const MOST_STEPS = 2_000_000;

/** What is left of the steps, and two rows of a table of distances, which all names share. */
interface Work {
  steps: number;
  previous: number[];
  current: number[];
}

/** Returns up to `most` of `known` by edit distance, nearest first, none further than 40 % of the length. */
function nearest(input: string, known: Iterable<string>, most: number): string[] {
  const wanted = input.toLowerCase();
  let limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length * 0.4)));
  const found: { name: string; distance: number }[] = [];
  const work: Work = { steps: MOST_STEPS, previous: [], current: [] };
  for (const name of known) {
    if (work.steps < 0) break;
    work.steps -= 4;
    const candidate = name.toLowerCase();
    const isPart = candidate.includes(wanted);
    const part = candidate.length === wanted.length ? 0 : 0.5;
    const distance = isPart ? part : editDistance(wanted, candidate, limit, work);
    if (distance > limit) continue;
    found.push({ name, distance });
    if (found.length < 2 * most) continue;
    // Only what is nearer than the last that would be named is still looked for.
    found.sort(byDistance).length = most;
    limit = Math.min(limit, Math.ceil(found.at(-1)?.distance ?? limit));
  }
  return found
    .sort(byDistance)
    .slice(0, most)
    .map((entry) => entry.name);
}

function byDistance(a: { name: string; distance: number }, b: { name: string; distance: number }): number {
  return a.distance - b.distance || (a.name < b.name ? -1 : 1);
}

/**
 * Returns the Levenshtein distance of `a` and `b`, or `limit + 1` as soon as it must exceed `limit`: only the cells
 * within `limit` of the diagonal are filled. Takes its steps from `work`.
 */
function editDistance(a: string, b: string, limit: number, work: Work): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const width = endB - start;
  let { previous, current } = work;
  for (let column = 0; column <= width; column++) previous[column] = column;
  for (let row = 1; row <= endA - start; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(width, row + limit);
    work.steps -= to - from + 1;
    current[from - 1] = from === 1 ? row : limit + 1;
    let best = current[from - 1] ?? row;
    for (let column = from; column <= to; column++) {
      const isSame = a[start + row - 1] === b[start + column - 1];
      const left = (current[column - 1] ?? 0) + 1;
      const above = column === row + limit ? limit + 1 : (previous[column] ?? 0) + 1;
      const value = Math.min((previous[column - 1] ?? 0) + (isSame ? 0 : 1), left, above);
      current[column] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    [previous, current] = [current, previous];
  }
  return previous[width] ?? limit + 1;
}
