import {
  type Decimal,
  type Direction,
  decimal,
  magnitude,
  roundToDigits,
  shifted,
  toPlain,
} from "../figures/decimal.ts";
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

/** Returns the figure as its text puts it, with its qualifier in words: `at least $2.5 billion`. */
export function quoteFigure(figure: Figure): string {
  const { printed, qualifier } = figure;
  if (printed === null) return formatFigure(figure, { natural: true });
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

/** Returns the words of a single value without the scale word that follows in those of the next: `3.767` of `3.8 billion`. */
export function withoutSharedScale(value: string, next: string): string {
  const scale = value.slice(Math.max(0, value.lastIndexOf(" ")));
  return SCALES.some(([, word]) => scale === ` ${word}`) && next.endsWith(scale)
    ? value.slice(0, -scale.length)
    : value;
}

/** Returns a value in short words, exact to the last digit. */
export function sayNumber(value: string, unit: Unit): string {
  return `${sayAmount(value, unit)}${unit.per === null ? "" : ` a ${unit.per}`}`;
}

function sayAmount(value: string, unit: Unit): string {
  const number = decimal(value);
  if (unit.kind === "PERCENT") return `${toPlain(shifted(number, 2))}%`;
  if (unit.kind === "PERCENTAGE_POINT") return `${toPlain(shifted(number, 2))} percentage points`;
  if (unit.kind === "RATIO") return `${toPlain(number)}×`;
  const size = magnitude(number);
  for (const [power, word] of SCALES) {
    if (size >= power) return `${toPlain(shifted(number, -power))} ${word}`;
  }
  return toPlain(number);
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
    lower: interval.lower === null ? null : toPlain(roundToDigits(interval.lower, SHOWN_DIGITS, "DOWN")),
    upper: interval.upper === null ? null : toPlain(roundToDigits(interval.upper, SHOWN_DIGITS, "UP")),
    lowerClosed: interval.lowerClosed,
    upperClosed: interval.upperClosed,
  };
}

/** Returns an interval in words: `from 19.99% to 20.01%`, `above 12 billion`; ends widened to six digits. */
export function sayInterval(interval: Interval, unit: Unit): string {
  const end = (value: Decimal, direction: Direction) =>
    sayNumber(toPlain(roundToDigits(value, 6, direction)), unit);
  const { lower, upper } = interval;
  if (lower === null && upper === null) return "any value";
  if (lower === null && upper !== null)
    return `${interval.upperClosed ? "at most" : "below"} ${end(upper, "UP")}`;
  if (upper === null && lower !== null)
    return `${interval.lowerClosed ? "at least" : "above"} ${end(lower, "DOWN")}`;
  if (lower === null || upper === null) return "any value";
  if (lower.eq(upper)) return `exactly ${end(lower, "DOWN")}`;
  return `from ${end(lower, "DOWN")} to ${end(upper, "UP")}`;
}

/** Returns a sentence as it goes on after a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
