/**
 * Intervals of exact decimals whose ends are open or closed, bounded or not.
 *
 * Method: end-by-end arithmetic that encloses every result of the members, after IEEE 1788; an end of a sum is
 * closed where both ends it comes from are, an end of a product where both are or a closed zero decides it.
 * Cost: a constant number of decimal operations each.
 */
import { type Decimal, type Direction, decimal, product, quotient, sum, toPlain } from "./decimal.ts";

/** A set of numbers without gaps; an end of null is unbounded (and never closed). */
export interface Interval {
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** An end of an interval; `value` null is unbounded. */
interface End {
  readonly value: Decimal | null;
  readonly closed: boolean;
}

const ZERO = decimal(0);

/** Returns the interval of all numbers. */
export function everything(): Interval {
  return { lower: null, upper: null, lowerClosed: false, upperClosed: false };
}

/** Returns the interval that holds `value` alone. */
export function point(value: Decimal): Interval {
  return { lower: value, upper: value, lowerClosed: true, upperClosed: true };
}

/** Returns the interval from `lower` to `upper` with both ends in it. */
export function closedInterval(lower: Decimal, upper: Decimal): Interval {
  return { lower, upper, lowerClosed: true, upperClosed: true };
}

/** Returns true where no number is in `interval`. */
export function isEmpty(interval: Interval): boolean {
  if (interval.lower === null || interval.upper === null) return false;
  const order = interval.lower.cmp(interval.upper);
  return order > 0 || (order === 0 && !(interval.lowerClosed && interval.upperClosed));
}

/** Returns true where exactly one number is in `interval`. */
export function isPoint(interval: Interval): boolean {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  return lower !== null && upper !== null && lowerClosed && upperClosed && lower.eq(upper);
}

/** Returns true where `value` is in `interval`. */
export function contains(interval: Interval, value: Decimal): boolean {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  if (lower !== null && (lowerClosed ? lower.gt(value) : lower.gte(value))) return false;
  return upper === null || (upperClosed ? upper.gte(value) : upper.gt(value));
}

/** Returns true where every number of `inner` is in `outer`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  return isEmpty(inner) || (compareLower(outer, inner) <= 0 && compareUpper(outer, inner) >= 0);
}

/** Returns true where `a` and `b` hold the same numbers. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return encloses(a, b) && encloses(b, a);
}

/** Returns what `a` and `b` have in common; ask isEmpty() whether that is anything. */
export function meet(a: Interval, b: Interval): Interval {
  const low = compareLower(a, b) >= 0 ? a : b;
  const high = compareUpper(a, b) <= 0 ? a : b;
  return { lower: low.lower, lowerClosed: low.lowerClosed, upper: high.upper, upperClosed: high.upperClosed };
}

/** Returns -1, 0 or 1 as `a` starts before, with or after `b`. */
export function compareLower(a: Interval, b: Interval): number {
  if (a === b) return 0;
  if (a.lower === null || b.lower === null) return (a.lower === null ? 0 : 1) - (b.lower === null ? 0 : 1);
  const order = a.lower.cmp(b.lower);
  if (order !== 0) return order;
  return (a.lowerClosed ? 0 : 1) - (b.lowerClosed ? 0 : 1);
}

/** Returns -1, 0 or 1 as `a` ends before, with or after `b`. */
export function compareUpper(a: Interval, b: Interval): number {
  if (a === b) return 0;
  if (a.upper === null || b.upper === null) return (a.upper === null ? 1 : 0) - (b.upper === null ? 1 : 0);
  const order = a.upper.cmp(b.upper);
  if (order !== 0) return order;
  return (a.upperClosed ? 1 : 0) - (b.upperClosed ? 1 : 0);
}

/** Returns whether every number in `a` lies above every number in `b`. */
export function liesAbove(a: Interval, b: Interval): boolean {
  if (a.lower === null || b.upper === null) return false;
  const order = a.lower.cmp(b.upper);
  return order > 0 || (order === 0 && !(a.lowerClosed && b.upperClosed));
}

/**
 * Returns how the numbers of `a` lie to those of `b`: LESS or GREATER where every one does, EQUAL where both
 * hold the same ones, else OVERLAPPING. Neither may be empty.
 */
export function compare(a: Interval, b: Interval): "LESS" | "GREATER" | "EQUAL" | "OVERLAPPING" {
  if (isEmpty(meet(a, b))) return compareLower(a, b) < 0 ? "LESS" : "GREATER";
  return sameInterval(a, b) ? "EQUAL" : "OVERLAPPING";
}

/** Returns the interval of all -x. */
export function negate(a: Interval): Interval {
  return {
    lower: a.upper === null ? null : a.upper.neg(),
    lowerClosed: a.upperClosed,
    upper: a.lower === null ? null : a.lower.neg(),
    upperClosed: a.lowerClosed,
  };
}

/** Returns the interval of all x + y. */
export function add(a: Interval, b: Interval): Interval {
  return {
    lower: a.lower === null || b.lower === null ? null : sum(a.lower, b.lower, "DOWN"),
    lowerClosed: a.lowerClosed && b.lowerClosed,
    upper: a.upper === null || b.upper === null ? null : sum(a.upper, b.upper, "UP"),
    upperClosed: a.upperClosed && b.upperClosed,
  };
}

/** Returns the interval of all x − y. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Returns the interval of all x × y. */
export function multiply(a: Interval, b: Interval): Interval {
  if (isEmpty(a)) return a;
  if (isEmpty(b)) return b;
  const corners: (readonly [End, End, number])[] = [];
  for (const x of ends(a)) for (const y of ends(b)) corners.push([x, y, signOf(x) * signOf(y)]);
  return between(hull(corners, "DOWN"), hull(corners, "UP"));
}

/** A quotient of intervals, or the fact that there is none because the divisor may be zero. */
export type Quotient =
  | { readonly kind: "QUOTIENT"; readonly interval: Interval }
  | { readonly kind: "DIVISOR_MAY_BE_ZERO" };

/** Returns the interval of all x ÷ y, or says that y may be zero. */
export function divide(a: Interval, b: Interval): Quotient {
  if (contains(b, ZERO)) return { kind: "DIVISOR_MAY_BE_ZERO" };
  if (isEmpty(a) || isEmpty(b)) return { kind: "QUOTIENT", interval: isEmpty(a) ? a : b };
  return { kind: "QUOTIENT", interval: divideBounded(a, b) };
}

/** Returns the hull of x ÷ y where zero is no member of `b` (but may be an open end of it). */
function divideBounded(a: Interval, b: Interval): Interval {
  const negative = b.lower === null || b.lower.lt(ZERO);
  // With y all negative, x ÷ y = (−x) ÷ (−y): only positive divisors are left to think about.
  const x = negative ? negate(a) : a;
  const y = negative ? negate(b) : b;
  return between(quotientEnd(x, y, "DOWN"), quotientEnd(x, y, "UP"));
}

/** Returns one end of x ÷ y for y above zero. */
function quotientEnd(x: Interval, y: Interval, direction: Direction): End {
  const low = direction === "DOWN";
  const dividend: End = low
    ? { value: x.lower, closed: x.lowerClosed }
    : { value: x.upper, closed: x.upperClosed };
  const sign = dividend.value === null ? (low ? -1 : 1) : dividend.value.cmp(ZERO);
  // A dividend on the outer side of zero is divided by the smallest y, one on the inner side by the largest.
  const outward = low ? sign < 0 : sign > 0;
  const divisor: End = outward
    ? { value: y.lower, closed: y.lowerClosed }
    : { value: y.upper, closed: y.upperClosed };
  return quotientOf(dividend, divisor, sign, direction);
}

/** Returns the end that dividing one end by another gives; the divisor is above zero or an open zero. */
function quotientOf(dividend: End, divisor: End, sign: number, direction: Direction): End {
  if (dividend.value === null) return { value: null, closed: false };
  if (sign === 0) return { value: ZERO, closed: dividend.closed };
  if (divisor.value === null) return { value: ZERO, closed: false };
  if (divisor.value.isZero()) return { value: null, closed: false };
  return {
    value: quotient(dividend.value, divisor.value, direction),
    closed: dividend.closed && divisor.closed,
  };
}

function ends(a: Interval): readonly (End & { readonly side: -1 | 1 })[] {
  return [
    { value: a.lower, closed: a.lowerClosed, side: -1 },
    { value: a.upper, closed: a.upperClosed, side: 1 },
  ];
}

/** Returns the sign of an end, that of its side where it is unbounded. */
function signOf(end: End & { readonly side?: -1 | 1 }): number {
  return end.value === null ? (end.side ?? 0) : end.value.cmp(ZERO);
}

/** Returns the least (DOWN) or greatest (UP) of the corner products, closed where any corner attains it. */
function hull(corners: readonly (readonly [End, End, number])[], direction: Direction): End {
  let best: { value: Decimal | null; infinite: number; closed: boolean } | undefined;
  for (const [x, y, sign] of corners) {
    const corner = cornerProduct(x, y, sign, direction);
    const order = best === undefined ? 1 : compareCorners(corner, best) * (direction === "UP" ? 1 : -1);
    if (best === undefined || order > 0) best = corner;
    else if (order === 0) best = { ...best, closed: best.closed || corner.closed };
  }
  return best ?? { value: null, closed: false };
}

function cornerProduct(x: End, y: End, sign: number, direction: Direction) {
  // Zero times anything is zero, even times an unbounded end, which no member reaches.
  if (sign === 0) {
    const closedZero = [x, y].some((end) => end.value?.isZero() === true && end.closed);
    return { value: ZERO, infinite: 0, closed: closedZero || (x.closed && y.closed) };
  }
  if (x.value === null || y.value === null) return { value: null, infinite: sign, closed: false };
  return { value: product(x.value, y.value, direction), infinite: 0, closed: x.closed && y.closed };
}

function compareCorners(
  a: { readonly value: Decimal | null; readonly infinite: number },
  b: { readonly value: Decimal | null; readonly infinite: number },
): number {
  if (a.value !== null && b.value !== null) return a.value.cmp(b.value);
  return Math.sign(a.infinite - b.infinite);
}

function between(low: End, high: End): Interval {
  return { lower: low.value, lowerClosed: low.closed, upper: high.value, upperClosed: high.closed };
}

/** Returns `interval` as text: `[493750000, 493850000]`, `(12000000000, ∞)`. */
export function formatInterval(interval: Interval): string {
  const lower = interval.lower === null ? "−∞" : toPlain(interval.lower);
  const upper = interval.upper === null ? "∞" : toPlain(interval.upper);
  return `${interval.lowerClosed ? "[" : "("}${lower}, ${upper}${interval.upperClosed ? "]" : ")"}`;
}
