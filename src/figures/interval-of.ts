import { Decimal, decimal, difference, powerOfTen, sum } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { closedInterval, type Interval, point } from "./interval.ts";

/** How a figure's digits are read. */
export interface IntervalOptions {
  /** ROUND: stated to the nearest unit of the last place; TRUNCATE: the rest was cut off. */
  readonly mode?: "ROUND" | "TRUNCATE";
  /** FINEST takes every printed digit as stated; LOOSE takes trailing zeros as rounding. */
  readonly reading?: "FINEST" | "LOOSE";
  /** Reads the digits alone, as if nothing bent them. */
  readonly ignoreQualifier?: boolean;
}

/**
 * Returns the true values that the figure allows, or null where its qualifier (about, nearly) says that it is off
 * by an amount that nobody stated: no interval is invented.
 *
 * Rules of XBRL Calculations 1.1: rounded to d decimals is the closed interval of width 10^−d around the value,
 * truncated the half-open one away from zero, exact the point. Ranges are their own interval, vague magnitudes
 * half-open ones, one-sided qualifiers half-lines.
 */
export function intervalOf(figure: Figure, options: IntervalOptions = {}): Interval | null {
  const value = decimal(figure.value);
  const high = figure.high === null ? value : decimal(figure.high);
  if (options.ignoreQualifier !== true && figure.qualifier !== null) {
    switch (figure.qualifier) {
      case "ABOUT":
      case "NEARLY":
        return null;
      case "AT_LEAST":
        return { lower: value, lowerClosed: true, upper: null, upperClosed: false };
      case "MORE_THAN":
        return { lower: value, lowerClosed: false, upper: null, upperClosed: false };
      case "AT_MOST":
      case "UP_TO":
        return { lower: null, lowerClosed: false, upper: high, upperClosed: !figure.vague };
      case "LESS_THAN":
        return { lower: null, lowerClosed: false, upper: high, upperClosed: false };
    }
  }
  if (figure.high !== null) {
    return { lower: value, lowerClosed: true, upper: high, upperClosed: !figure.vague };
  }
  const decimals = options.reading === "LOOSE" ? figure.decimalsLoose : figure.decimals;
  if (decimals === null) return point(value);
  return options.mode === "TRUNCATE" ? truncated(value, decimals) : rounded(value, decimals);
}

function rounded(value: Decimal, decimals: number): Interval {
  const half = new Decimal(5n, -decimals - 1);
  return closedInterval(difference(value, half, "DOWN"), sum(value, half, "UP"));
}

function truncated(value: Decimal, decimals: number): Interval {
  const unit = powerOfTen(-decimals);
  const below = difference(value, unit, "DOWN");
  const above = sum(value, unit, "UP");
  if (value.isZero()) return { lower: below, lowerClosed: false, upper: above, upperClosed: false };
  if (value.isNegative()) return { lower: below, lowerClosed: false, upper: value, upperClosed: true };
  return { lower: value, lowerClosed: true, upper: above, upperClosed: false };
}
