/**
 * Exact decimals: the only door to decimal.js.
 *
 * Precision is far beyond what a figure can hold (400 digits), so sums, differences and products of figures are
 * exact. What cannot be exact (quotients, or a result beyond the precision) is never rounded to nearest in
 * silence: every operation takes the direction, so that an interval's lower end only moves down and its upper end
 * only up.
 */
import { Decimal as Library } from "decimal.js";

/** Digits kept by sums, differences and products. */
const EXACT_DIGITS = 2000;
/** Significant digits kept by quotients. */
const QUOTIENT_DIGITS = 60;

const range = { toExpNeg: -9e15, toExpPos: 9e15, minE: -9e15, maxE: 9e15 } as const;
const Down = Library.clone({ ...range, precision: EXACT_DIGITS, rounding: Library.ROUND_FLOOR });
const Up = Library.clone({ ...range, precision: EXACT_DIGITS, rounding: Library.ROUND_CEIL });
const QuotientDown = Library.clone({ ...range, precision: QUOTIENT_DIGITS, rounding: Library.ROUND_FLOOR });
const QuotientUp = Library.clone({ ...range, precision: QUOTIENT_DIGITS, rounding: Library.ROUND_CEIL });

/** An exact decimal number. */
export type Decimal = Library;

/** Which way a result goes that has more digits than can be kept. */
export type Direction = "DOWN" | "UP";

const PLAIN = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Returns the number that `text` writes in plain notation (`-0.25`, `865800000`). */
export function decimal(text: string | number): Decimal {
  if (typeof text === "string" && !PLAIN.test(text)) {
    throw new RangeError(`Cannot read the decimal "${text}": expected plain notation such as -0.25`);
  }
  return new Down(text);
}

/** Returns `value` in plain notation, without exponent, trailing zeros or minus zero. */
export function toPlain(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}

/** Returns 10 to the power of the integer `exponent`. */
export function powerOfTen(exponent: number): Decimal {
  return new Down(`1e${exponent}`);
}

/** Returns the sum. */
export function sum(a: Decimal, b: Decimal, direction: Direction): Decimal {
  return (direction === "DOWN" ? Down : Up).add(a, b);
}

/** Returns the product. */
export function product(a: Decimal, b: Decimal, direction: Direction): Decimal {
  return (direction === "DOWN" ? Down : Up).mul(a, b);
}

/** Returns the quotient to 60 significant digits; `b` must not be zero. */
export function quotient(a: Decimal, b: Decimal, direction: Direction): Decimal {
  return (direction === "DOWN" ? QuotientDown : QuotientUp).div(a, b);
}
