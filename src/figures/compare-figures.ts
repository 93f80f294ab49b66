/**
 * The relation of two figures: what "equal" means for numbers that were rounded, cut, bounded or blurred.
 *
 * Method: intervals after XBRL "Handling Duplicate Facts" (same decimals must be the same number, different
 * decimals must meet), with one-sided and blurred statements told apart. Not an equivalence relation: 3.8 agrees
 * with 3.77 and with 3.84, which do not agree. Cost: a constant number of decimal operations.
 */
import type { Comparison, Finding, Relation } from "./comparison.ts";
import { explainComparison } from "./explain-comparison.ts";
import type { Figure } from "./figure.ts";
import { contains, encloses, type Interval, isEmpty, isPoint, meet, sameInterval } from "./interval.ts";
import { type IntervalOptions, intervalOf } from "./interval-of.ts";
import { sameUnit } from "./same-unit.ts";
import { isBlurred, isPlain } from "./statement.ts";

export type { Comparison, Relation } from "./comparison.ts";

export interface CompareOptions {
  /** Whether numbers are taken as rounded (as XBRL does by default) or as cut off. */
  readonly mode?: "ROUND" | "TRUNCATE";
}

/**
 * Returns how figures `a` and `b` relate, with both intervals and a sentence that says why.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { compareFigures, parseFigure } from "headwater";
 *
 * const [a, b] = [parseFigure("$3.8 billion"), parseFigure("$3.77 billion")];
 * assert("figure" in a && "figure" in b);
 * assert.equal(compareFigures(a.figure, b.figure).relation, "CONSISTENT");
 * ```
 */
export function compareFigures(a: Figure, b: Figure, options: CompareOptions = {}): Comparison {
  const finding = findRelation(a, b, options);
  return { ...finding, explanation: explainComparison(a, b, finding) };
}

/** Returns the comparison without its sentence, for callers that make very many. */
export function findRelation(a: Figure, b: Figure, options: CompareOptions = {}): Finding {
  if (!sameUnit(a.unit, b.unit)) {
    return finding("INCOMPARABLE", [intervalOf(a, options), intervalOf(b, options)], { aspect: "unit" });
  }
  const intervals = [intervalOf(a, options), intervalOf(b, options)] as const;
  if (sameStatement(a, b)) return finding("IDENTICAL", intervals);
  if (isBlurred(a) || isBlurred(b)) {
    const bare = findRelation(unblurred(a), unblurred(b), options).relation;
    return finding("VAGUE", intervals, { withoutQualifier: bare });
  }
  const [first, second] = intervals;
  if (first === null || second === null) return finding("VAGUE", intervals);
  const finest = relate(a, b, first, second, "decimals");
  if (finest.relation !== "CONFLICT" && finest.relation !== "BOUNDARY_ONLY") return finest;
  return readLoosely(a, b, options) ?? finest;
}

/** Returns the relation if trailing zeros are rounding, where that makes the figures agree better. */
function readLoosely(a: Figure, b: Figure, options: CompareOptions): Finding | null {
  if (a.decimals === a.decimalsLoose && b.decimals === b.decimalsLoose) return null;
  const loose: IntervalOptions = { ...options, reading: "LOOSE" };
  const first = intervalOf(a, loose);
  const second = intervalOf(b, loose);
  if (first === null || second === null) return null;
  const found = relate(a, b, first, second, "decimalsLoose");
  switch (found.relation) {
    case "IDENTICAL":
    case "CONSISTENT":
    case "WEAKER":
      return finding("CONSISTENT_IF_ROUND", found.intervals);
    default:
      return null;
  }
}

/** Returns the relation of two figures with the intervals given, which both name values. */
function relate(
  a: Figure,
  b: Figure,
  first: Interval,
  second: Interval,
  key: "decimals" | "decimalsLoose",
): Finding {
  const intervals = [first, second] as const;
  if (isPlain(a) && isPlain(b) && a[key] === b[key]) {
    return finding(a.value === b.value ? "IDENTICAL" : "CONFLICT", intervals);
  }
  const common = meet(first, second);
  if (isEmpty(common)) return finding("CONFLICT", intervals);
  const oneSided = isOneSided(first) !== isOneSided(second);
  if (isPoint(common) && !isInside(common, first, second)) {
    // A bound is met by the very number it names; two roundings that only touch are a rarer thing.
    if (oneSided && (encloses(first, second) || encloses(second, first))) return weaker(first, intervals);
    return finding("BOUNDARY_ONLY", intervals);
  }
  if (oneSided) return weaker(first, intervals);
  if (isOneSided(first) && !sameInterval(first, second)) {
    if (encloses(first, second)) return finding("WEAKER", intervals, { weaker: "FIRST" });
    if (encloses(second, first)) return finding("WEAKER", intervals, { weaker: "SECOND" });
  }
  return finding("CONSISTENT", intervals);
}

function weaker(first: Interval, intervals: readonly [Interval, Interval]): Finding {
  return finding("WEAKER", intervals, { weaker: isOneSided(first) ? "FIRST" : "SECOND" });
}

/** Returns true where the one common value lies inside one of the intervals, or both are that value. */
function isInside(common: Interval, first: Interval, second: Interval): boolean {
  const value = common.lower;
  if (value === null) return false;
  const insideOf = (interval: Interval) =>
    contains({ ...interval, lowerClosed: false, upperClosed: false }, value);
  return insideOf(first) || insideOf(second) || (isPoint(first) && isPoint(second));
}

function isOneSided(interval: Interval): boolean {
  return (interval.lower === null) !== (interval.upper === null);
}

/** Returns the figure as its digits alone state it. */
function unblurred(figure: Figure): Figure {
  if (!isBlurred(figure)) return figure;
  const bound = figure.qualifier !== "ABOUT" && figure.qualifier !== "NEARLY";
  return { ...figure, vague: false, qualifier: bound ? figure.qualifier : null };
}

function sameStatement(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.high === b.high &&
    a.decimals === b.decimals &&
    a.qualifier === b.qualifier &&
    a.vague === b.vague
  );
}

function finding(
  relation: Relation,
  intervals: readonly [Interval | null, Interval | null],
  more: Partial<Finding> = {},
): Finding {
  return { relation, intervals, aspect: null, withoutQualifier: null, weaker: null, ...more };
}
