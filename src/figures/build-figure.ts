import { comparePlain } from "./compare-plain.ts";
import type { Unit } from "./figure.ts";
import { type FigureResult, unreadable } from "./figure-result.ts";
import type { Reading } from "./reading.ts";
import type { Amount } from "./scan-amount.ts";
import type { ScaledUnit } from "./scan-unit.ts";
import { shiftDigits, trailingZeros } from "./shift-digits.ts";
import { BARE } from "./units.ts";

const NONE: ScaledUnit = { unit: BARE, shift: 0, generic: false };

/** Returns the figure of a literal that was read, or why its parts make none. */
export function buildFigure(reading: Reading): FigureResult {
  const { first, second, per, printed, qualifier } = reading;
  if (second !== null) return buildRange(reading, first, second);
  const unit = first.unit ?? NONE;
  if (first.magnitude !== null) return buildMagnitude(reading, first.magnitude, unit);
  const { digits, fraction, power } = first.numeral;
  const exponent = power + unit.shift - fraction;
  return {
    figure: {
      printed,
      value: shiftDigits(digits, exponent, first.negative),
      high: null,
      decimals: reading.exact ? null : 0 - exponent,
      decimalsLoose: reading.exact ? null : looseDecimals(first, exponent),
      unit: withRate(unit.unit, per),
      qualifier,
      vague: false,
    },
  };
}

/** Returns the decimals if the trailing zeros of an integer are rounding; digits after a point never are. */
function looseDecimals(amount: Amount, exponent: number): number {
  const { digits, fraction } = amount.numeral;
  return fraction > 0 ? 0 - exponent : 0 - exponent - trailingZeros(digits);
}

function withRate(unit: Unit, per: string | null): Unit {
  return per === null ? unit : { ...unit, per };
}

/** "hundreds of millions": from two of them to below the next larger word. */
function buildMagnitude(
  reading: Reading,
  magnitude: { readonly lower: number; readonly upper: number },
  unit: ScaledUnit,
): FigureResult {
  const { printed, per, qualifier, first } = reading;
  if (first.negative) return unreadable(printed, "a negative magnitude has no number", 0);
  return {
    figure: {
      printed,
      value: shiftDigits("2", magnitude.lower + unit.shift, false),
      high: shiftDigits("1", magnitude.upper + unit.shift, false),
      decimals: null,
      decimalsLoose: null,
      unit: withRate(unit.unit, per),
      qualifier,
      vague: true,
    },
  };
}

/**
 * Returns a range. What one end leaves out it takes from the other: both ends of "$1 to 2 billion" are billions of
 * dollars. The precision is that of the finer end.
 */
function buildRange(reading: Reading, first: Amount, second: Amount): FigureResult {
  const { printed, per, qualifier, exact } = reading;
  if (first.magnitude !== null || second.magnitude !== null) {
    return unreadable(printed, "one end of the range has no number", 0);
  }
  const unit = unitOfRange(first, second);
  if (typeof unit === "string") return unreadable(printed, unit, 0);
  const lowShift = (first.unit ?? unit).shift;
  const highShift = (second.unit ?? unit).shift;
  const highExponent = second.numeral.power + highShift - second.numeral.fraction;
  const high = shiftDigits(second.numeral.digits, highExponent, second.negative);
  for (const power of powersOfLower(first, second)) {
    const exponent = power + lowShift - first.numeral.fraction;
    const low = shiftDigits(first.numeral.digits, exponent, first.negative);
    if (comparePlain(low, high) > 0) continue;
    const finest = Math.max(0 - exponent, 0 - highExponent);
    const loose = Math.max(looseDecimals(first, exponent), looseDecimals(second, highExponent));
    return {
      figure: {
        printed,
        value: low,
        high,
        decimals: exact ? null : finest,
        decimalsLoose: exact ? null : loose,
        unit: withRate(unit.unit, per),
        qualifier,
        vague: false,
      },
    };
  }
  return unreadable(printed, "the range ends below its beginning", 0);
}

/** Returns the scales that the lower end may have: the upper end's, unless it has one or that would be too much. */
function powersOfLower(first: Amount, second: Amount): readonly number[] {
  const own = first.numeral.power;
  return first.numeral.scaled || !second.numeral.scaled ? [own] : [own + second.numeral.power, own];
}

/** Returns the unit of both ends, or why they have none in common. */
function unitOfRange(first: Amount, second: Amount): ScaledUnit | string {
  const low = first.unit;
  const high = second.unit;
  if (low === null) return high ?? NONE;
  if (high === null) {
    return low.unit.kind === "CURRENCY" ? low : "the upper end of the range has no unit";
  }
  const same = low.unit.kind === high.unit.kind && low.unit.code === high.unit.code;
  if (same) return high;
  if (low.generic && high.unit.code?.endsWith("D") === true) return high;
  return "the ends of the range have different units";
}
