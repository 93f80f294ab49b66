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
const ERROR_CODES = ["NOT_FOUND", "INVALID_ARGUMENT", "UNREADABLE_FIGURE", "INVALID_DATASET"] as const;

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

/** Returns up to `most` of `known` by edit distance, nearest first, none further than 40 % of the length. */
function nearest(input: string, known: Iterable<string>, most: number): string[] {
  const wanted = input.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  const found: { name: string; distance: number }[] = [];
  for (const name of known) {
    const candidate = name.toLowerCase();
    if (candidate === wanted || candidate.includes(wanted)) {
      found.push({ name, distance: candidate === wanted ? 0 : 0.5 });
      continue;
    }
    const distance = editDistance(wanted, candidate, limit);
    if (distance <= limit) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, most).map((entry) => entry.name);
}

/** Returns the Levenshtein distance of `a` and `b`, or `limit + 1` as soon as it must exceed `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
