/**
 * Exact decimals: a whole number times a power of ten.
 *
 * Precision is far beyond what a figure can hold (400 digits), so sums, differences and products of figures are
 * exact. What cannot be exact (quotients, or a result beyond the precision) is never rounded to nearest in
 * silence: every operation takes the direction, so that an interval's lower end only moves down and its upper end
 * only up. Numbers whose powers of ten lie far apart are never written out to a common one, so that no formula, however
 * it piles up powers, costs more than its length.
 */
import { shiftDigits } from "./shift-digits.ts";

/** Digits kept by sums, differences and products. */
const EXACT_DIGITS = 2000;
const MOST = 10n ** BigInt(EXACT_DIGITS);
/** Significant digits kept by quotients. */
const QUOTIENT_DIGITS = 60;
/** The powers of ten by which numbers are usually brought to a common one. */
const POWERS = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** Which way a result goes that has more digits than can be kept. */
export type Direction = "DOWN" | "UP";

/** How digits are taken off: to the nearest (a half away from zero, or to the even digit), to zero, away from it, down, up. */
export type Rounding = "HALF_AWAY" | "HALF_EVEN" | "TRUNCATED" | "ROUNDED_UP" | Direction;

/** An exact decimal number: `digits` times ten to the power of `exponent`. A class, so that JSON shows it plainly. */
export class Decimal {
  readonly digits: bigint;
  readonly exponent: number;

  constructor(digits: bigint, exponent: number) {
    this.digits = digits;
    this.exponent = exponent;
  }

  /** Returns -1, 0 or 1 as this number is below, equal to or above `other`. */
  cmp(other: Decimal): -1 | 0 | 1 {
    const gap = this.exponent - other.exponent;
    if (gap === 0) return order(this.digits, other.digits);
    if (Math.abs(gap) >= POWERS.length) {
      const [sign, size] = [signOf(this.digits), magnitude(this) - magnitude(other)];
      if (sign === 0n || sign !== signOf(other.digits)) return order(this.digits, other.digits);
      if (size !== 0) return size > 0 === sign > 0n ? 1 : -1;
    }
    return gap > 0
      ? order(this.digits * power(gap), other.digits)
      : order(this.digits, other.digits * power(-gap));
  }

  eq(other: Decimal): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Decimal): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Decimal): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Decimal): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Decimal): boolean {
    return this.cmp(other) >= 0;
  }

  isZero(): boolean {
    return this.digits === 0n;
  }

  isNegative(): boolean {
    return this.digits < 0n;
  }

  neg(): Decimal {
    return new Decimal(-this.digits, this.exponent);
  }

  toString(): string {
    return toPlain(this);
  }

  toJSON(): string {
    return toPlain(this);
  }
}

const PLAIN = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Returns the number that `text` writes in plain notation (`-0.25`, `865800000`). */
export function decimal(text: string | number): Decimal {
  const plain = String(text);
  if (!PLAIN.test(plain)) {
    throw new RangeError(`Cannot read the decimal "${plain}": expected plain notation such as -0.25`);
  }
  const point = plain.indexOf(".");
  if (point < 0) return new Decimal(BigInt(plain), 0);
  return new Decimal(BigInt(plain.slice(0, point) + plain.slice(point + 1)), point + 1 - plain.length);
}

/** Returns `value` in plain notation, without exponent, trailing zeros or minus zero. */
export function toPlain({ digits, exponent }: Decimal): string {
  const negative = digits < 0n;
  return shiftDigits(String(negative ? -digits : digits), exponent, negative);
}

/** Returns 10 to the power of the integer `exponent`. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(1n, exponent);
}

/** Returns `value` times 10 to the power of the integer `places`. */
export function shifted(value: Decimal, places: number): Decimal {
  return new Decimal(value.digits, value.exponent + places);
}

/** Returns the power of ten of the first digit: 2 for 865.8; of zero that of its last. */
export function magnitude({ digits, exponent }: Decimal): number {
  return exponent + digitCount(digits) - 1;
}

/** Returns the sum. */
export function sum(a: Decimal, b: Decimal, direction: Direction): Decimal {
  const gap = a.exponent - b.exponent;
  if (gap === 0) return limited(a.digits + b.digits, a.exponent, direction);
  const [large, small] = gap > 0 ? [a, b] : [b, a];
  if (Math.abs(gap) > 2 * EXACT_DIGITS && !large.isZero()) {
    // The small one lies beyond all digits kept: it moves the last of them, or nothing.
    const nudge = direction === "UP" ? small.digits > 0n : small.digits < 0n;
    const far = new Decimal(nudge ? signOf(small.digits) : 0n, large.exponent - EXACT_DIGITS);
    return sum(large, far, direction);
  }
  return limited(large.digits * power(Math.abs(gap)) + small.digits, small.exponent, direction);
}

/** Returns the difference. */
export function difference(a: Decimal, b: Decimal, direction: Direction): Decimal {
  return sum(a, b.neg(), direction);
}

/** Returns the product. */
export function product(a: Decimal, b: Decimal, direction: Direction): Decimal {
  return limited(a.digits * b.digits, a.exponent + b.exponent, direction);
}

/** Returns the quotient to 60 significant digits; `b` must not be zero. */
export function quotient(a: Decimal, b: Decimal, direction: Direction): Decimal {
  const shift = Math.max(0, QUOTIENT_DIGITS + 1 + digitCount(b.digits) - digitCount(a.digits));
  const dividend = a.digits * power(shift);
  const whole = dividend / b.digits;
  // One digit more stands for all that follow.
  const rest = whole * b.digits === dividend ? 0n : signOf(a.digits) * signOf(b.digits);
  const found = new Decimal(whole * 10n + rest, a.exponent - b.exponent - shift - 1);
  return roundToDigits(found, QUOTIENT_DIGITS, direction);
}

/** Returns `value` rounded to a precision in the XBRL sense (2: to 0.01; −5: to 100,000). */
export function round(value: Decimal, decimals: number, rounding: Rounding): Decimal {
  const { digits } = value;
  const excess = -decimals - value.exponent;
  if (excess <= 0) return value;
  const unit = power(excess);
  const kept = digits / unit;
  const rest = digits - kept * unit;
  const away = rest !== 0n && goesAway(digits < 0n ? -rest : rest, unit, kept, digits < 0n, rounding);
  return new Decimal(away ? kept + signOf(digits) : kept, -decimals);
}

/** Returns `value` rounded to so many significant digits. */
export function roundToDigits(value: Decimal, digits: number, rounding: Rounding): Decimal {
  return round(value, digits - 1 - magnitude(value), rounding);
}

/** Returns whether what is taken off, `rest` of a `unit`, moves the number away from zero. */
function goesAway(rest: bigint, unit: bigint, kept: bigint, negative: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case "TRUNCATED":
      return false;
    case "ROUNDED_UP":
      return true;
    case "DOWN":
      return negative;
    case "UP":
      return !negative;
    case "HALF_AWAY":
      return 2n * rest >= unit;
    case "HALF_EVEN":
      return 2n * rest > unit || (2n * rest === unit && kept % 2n !== 0n);
  }
}

function limited(digits: bigint, exponent: number, direction: Direction): Decimal {
  const value = new Decimal(digits, exponent);
  return digits < MOST && digits > -MOST ? value : roundToDigits(value, EXACT_DIGITS, direction);
}

function power(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

function digitCount(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length;
}

function signOf(digits: bigint): bigint {
  return digits < 0n ? -1n : digits > 0n ? 1n : 0n;
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
