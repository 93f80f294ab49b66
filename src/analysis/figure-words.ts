import { type Decimal, decimal, powerOfTen, product, toPlain } from "../figures/decimal.ts";
import type { Figure, Unit } from "../figures/figure.ts";
import { formatFigure, QUALIFIER_WORDS } from "../figures/format-figure.ts";
import type { Interval } from "../figures/interval.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import type { Qualifier } from "../model/figure.ts";

const SCALES = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
] as const;
/** Digits of an end of an interval that a reader is shown. */
const SHOWN_DIGITS = 20;
const ROUND_CEIL = 2;
const ROUND_FLOOR = 3;

/** Returns the figure as its text puts it, with its qualifier in words: `at least $2.5 billion`. */
export function quoteFigure(figure: Figure): string {
  const { printed, qualifier } = figure;
  if (printed === null) return formatFigure(figure);
  return qualifier === null || saysQualifier(printed, qualifier)
    ? printed
    : `${QUALIFIER_WORDS[qualifier]} ${printed}`;
}

/** Returns whether the literal itself holds the qualifier, as that of a question does. */
function saysQualifier(printed: string, qualifier: Qualifier): boolean {
  const result = parseFigure(printed);
  return "figure" in result && result.figure.qualifier === qualifier;
}

/** Returns the figure's number and unit in short words: `3.767 billion`, `20%`, `45% to 55%`. */
export function sayValue(figure: Figure): string {
  const value = sayNumber(figure.value, figure.unit);
  return figure.high === null ? value : `${value} to ${sayNumber(figure.high, figure.unit)}`;
}

/** Returns the values of two figures with the common scale word said once: `3.767` and `3.8 billion`. */
export function sayPair(first: Figure, second: Figure): readonly [string, string] {
  const [a, b] = [sayValue(first), sayValue(second)];
  const scale = / (?:trillion|billion|million)$/.exec(a)?.[0];
  return scale !== undefined && b.endsWith(scale) && first.high === null
    ? [a.slice(0, -scale.length), b]
    : [a, b];
}

/** Returns a value in short words, exact to the last digit. */
export function sayNumber(value: string, unit: Unit): string {
  return `${sayAmount(value, unit)}${unit.per === null ? "" : ` a ${unit.per}`}`;
}

function sayAmount(value: string, unit: Unit): string {
  const number = decimal(value);
  if (unit.kind === "PERCENT") return `${shifted(number, 2)}%`;
  if (unit.kind === "PERCENTAGE_POINT") return `${shifted(number, 2)} percentage points`;
  if (unit.kind === "RATIO") return `${toPlain(number)}×`;
  const size = number.abs();
  for (const [power, word] of SCALES) {
    if (size.gte(powerOfTen(power))) return `${shifted(number, -power)} ${word}`;
  }
  return toPlain(number);
}

function shifted(number: Decimal, places: number): string {
  return toPlain(product(number, powerOfTen(places), "DOWN"));
}

/** The ends of an interval as plain data; null is unbounded. */
export interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Returns an interval as plain data, ends with very many digits widened outwards to twenty. */
export function boundsOf(interval: Interval): Bounds {
  return {
    lower:
      interval.lower === null ? null : toPlain(interval.lower.toSignificantDigits(SHOWN_DIGITS, ROUND_FLOOR)),
    upper:
      interval.upper === null ? null : toPlain(interval.upper.toSignificantDigits(SHOWN_DIGITS, ROUND_CEIL)),
    lowerClosed: interval.lowerClosed,
    upperClosed: interval.upperClosed,
  };
}

/** Returns an interval in words: `from 19.99% to 20.01%`, `above 12 billion`; ends widened to six digits. */
export function sayInterval(interval: Interval, unit: Unit): string {
  const end = (value: Decimal, mode: 2 | 3) => sayNumber(toPlain(value.toSignificantDigits(6, mode)), unit);
  const { lower, upper } = interval;
  if (lower === null && upper === null) return "any value";
  if (lower === null && upper !== null)
    return `${interval.upperClosed ? "at most" : "below"} ${end(upper, ROUND_CEIL)}`;
  if (upper === null && lower !== null)
    return `${interval.lowerClosed ? "at least" : "above"} ${end(lower, ROUND_FLOOR)}`;
  if (lower === null || upper === null) return "any value";
  if (lower.eq(upper)) return `exactly ${end(lower, ROUND_FLOOR)}`;
  return `from ${end(lower, ROUND_FLOOR)} to ${end(upper, ROUND_CEIL)}`;
}
