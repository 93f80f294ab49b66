import type { Qualifier } from "../model/figure.ts";
import { CURRENCY_SIGNS } from "./currency.ts";
import type { Figure, Unit } from "./figure.ts";
import { formatMagnitude, layNumber, type NumberLayout } from "./lay-number.ts";
import { numberStyle } from "./number-style.ts";

export interface FormatFigureOptions {
  /** BCP 47 language whose separators and scale words are used; English where absent. */
  readonly locale?: string | undefined;
  /**
   * Whether only scales that a writer would choose are used, for a reader rather than for parseFigure(): "20%" where
   * nothing but "0.020 thousand %" would show that its zero is stated.
   */
  readonly natural?: boolean | undefined;
}

/** Currencies that are written by their sign in English. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [...CURRENCY_SIGNS].reverse().map(([sign, code]) => [code, sign]),
);

/** The words for each qualifier, as an English text puts them before the number. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  ABOUT: "about",
  NEARLY: "nearly",
  AT_LEAST: "at least",
  MORE_THAN: "more than",
  AT_MOST: "at most",
  LESS_THAN: "less than",
  UP_TO: "up to",
};

/**
 * Returns the figure as a literal: "about $865.8 million". Inverse of parseFigure() under the same locale, but for
 * `printed`, for every figure that a literal can state; digits beyond a figure's own precision are all shown, so
 * that nothing is hidden. With `natural`, trailing zeros may leave the precision open.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { formatFigure, parseFigure } from "headwater";
 *
 * const result = parseFigure("0.87bn dollars");
 * assert("figure" in result);
 * assert.equal(formatFigure(result.figure), "$0.87 billion");
 * ```
 */
export function formatFigure(figure: Figure, options: FormatFigureOptions = {}): string {
  const { unit, high, qualifier } = figure;
  const parts: string[] = qualifier === null ? [] : [QUALIFIER_WORDS[qualifier]];
  if (figure.vague && high !== null) {
    const magnitude = formatMagnitude(figure.value, high, shiftOf(unit), options.locale);
    if (magnitude !== null) {
      parts.push(magnitude, ...magnitudeUnit(unit), ...rateWords(unit));
      return parts.join(" ");
    }
  }
  const layout = layNumber(figure, shiftOf(unit), options.locale, options.natural === true);
  if (figure.decimals === null) parts.push("exactly");
  parts.push(withUnit(layout, unit, options.locale), ...rateWords(unit));
  return parts.join(" ");
}

/** Returns the power of ten by which a literal's number differs from the value. */
function shiftOf(unit: Unit): number {
  return unit.kind === "PERCENT" || unit.kind === "PERCENTAGE_POINT" ? -2 : 0;
}

function withUnit(layout: NumberLayout, unit: Unit, locale: string | undefined): string {
  const english = numberStyle(locale).point === ".";
  const sign = unit.kind === "CURRENCY" && english ? (SIGNS.get(unit.code ?? "") ?? "") : "";
  const ends = layout.numbers.map((number) =>
    number.startsWith("-") ? `-${sign}${number.slice(1)}` : `${sign}${number}`,
  );
  const number = [ends.join(english ? " to " : "–"), layout.scale].filter((part) => part !== "").join(" ");
  switch (unit.kind) {
    case "PERCENT":
      return `${number}${layout.scale === "" ? "" : " "}%`;
    case "PERCENTAGE_POINT":
      return `${number} percentage points`;
    case "RATIO":
      return `${number}${layout.scale === "" ? "" : " "}x`;
    case "CURRENCY":
      return sign === "" ? `${number} ${unit.code}` : number;
    case "COUNT":
    case "PHYSICAL":
      return unit.code === null ? number : `${number} ${unit.code}`;
  }
}

function magnitudeUnit(unit: Unit): readonly string[] {
  switch (unit.kind) {
    case "PERCENT":
      return ["percent"];
    case "PERCENTAGE_POINT":
      return ["percentage points"];
    case "RATIO":
      return ["times"];
    case "CURRENCY":
    case "COUNT":
    case "PHYSICAL":
      return unit.code === null ? [] : ["of", unit.code];
  }
}

function rateWords(unit: Unit): readonly string[] {
  if (unit.per === null) return [];
  return unit.per === "each" ? ["each"] : ["per", unit.per];
}
