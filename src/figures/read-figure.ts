import type { FigureRecord } from "../model/figure.ts";
import { buildFigure } from "./build-figure.ts";
import { comparePlain } from "./compare-plain.ts";
import type { Figure, Unit } from "./figure.ts";
import { type FigureProblem, type FigureResult, unreadable } from "./figure-result.ts";
import { readLiteral } from "./parse-figure.ts";
import type { Reading } from "./reading.ts";
import { shiftDigits } from "./shift-digits.ts";
import { parseUnit } from "./unit.ts";
import { BARE, PERCENT } from "./units.ts";

/**
 * Returns the figure of a record: what its printed literal says, with the explicit keys put over it; without a
 * literal, the explicit keys alone, where no `decimals` means exact.
 *
 * A literal with a unit and scale of its own must say the explicit value (FIGURE_MISMATCH otherwise). A bare number,
 * as in a table whose header gives the scale, need only have its digits.
 */
export function readFigure(record: FigureRecord): FigureResult {
  let unit: Unit | null = null;
  if (record.unit !== undefined) {
    const read = parseUnit(record.unit);
    if ("problem" in read) return read;
    unit = read.unit;
  }
  const base = record.printed === undefined ? fromKeys(record) : fromLiteral(record.printed, record, unit);
  if ("problem" in base) return base;
  return applyKeys(base.figure, record, unit);
}

/** Returns the figure that the explicit keys make by themselves. */
function fromKeys(record: FigureRecord): FigureResult {
  if (record.value === undefined) return unreadable("", "the record has neither a literal nor a value", 0);
  return {
    figure: {
      printed: null,
      value: normal(record.value),
      high: null,
      decimals: null,
      decimalsLoose: null,
      unit: BARE,
      qualifier: null,
      vague: false,
    },
  };
}

/** Returns the figure that the literal states, with its value moved to the explicit one where that is allowed. */
function fromLiteral(printed: string, record: FigureRecord, unit: Unit | null): FigureResult {
  const reading = readLiteral(printed, record.locale);
  const parsed = "problem" in reading ? reading : buildFigure(reading);
  if ("problem" in parsed || "problem" in reading) {
    return "problem" in parsed && record.value !== undefined && unit !== null
      ? fromForeign(printed, record, parsed.problem)
      : parsed;
  }
  const { figure } = parsed;
  if (unit !== null && !mayBe(figure.unit, unit)) {
    return mismatch(printed, `the literal is in ${describe(figure.unit)}, the record says ${describe(unit)}`);
  }
  const fixed = hasOwnScale(reading) && (figure.unit.kind !== "COUNT" || figure.unit.code !== null);
  if (record.value === undefined) return { figure: moved(figure, percentShift(figure, unit)) };
  const shift = shiftBetween(figure.value, record.value);
  if (shift === null || (fixed && shift !== 0) || (figure.vague && shift !== 0)) {
    return mismatch(printed, `the literal says ${figure.value}, the record ${record.value}`);
  }
  const result = moved(figure, shift);
  if (
    record.high !== undefined &&
    result.high !== null &&
    comparePlain(normal(record.high), result.high) !== 0
  ) {
    return mismatch(printed, `the literal ends at ${result.high}, the record at ${record.high}`);
  }
  return { figure: result };
}

/**
 * A literal in a language that is not read stands for the explicit value if it has no digits at all, or just the
 * value's own.
 */
function fromForeign(printed: string, record: FigureRecord, problem: FigureProblem): FigureResult {
  const digits = printed.replace(/[^0-9]/g, "");
  const own = (record.value ?? "").replace(/[^0-9]/g, "");
  if (record.high !== undefined || (digits !== "" && significant(digits) !== significant(own)))
    return { problem };
  const read = fromKeys(record);
  return "problem" in read ? read : { figure: { ...read.figure, printed } };
}

/** Puts the explicit keys over a figure. */
function applyKeys(figure: Figure, record: FigureRecord, unit: Unit | null): FigureResult {
  const high = record.high === undefined ? figure.high : normal(record.high);
  if (high !== null && comparePlain(figure.value, high) > 0) {
    return mismatch(
      record.printed ?? figure.value,
      `the range ends at ${high}, below its beginning ${figure.value}`,
    );
  }
  const explicit = record.decimals;
  return {
    figure: {
      ...figure,
      high,
      decimals: explicit ?? figure.decimals,
      decimalsLoose: explicit ?? figure.decimalsLoose,
      unit: unit === null ? figure.unit : withRate(unit, figure.unit.per),
      qualifier: record.qualifier ?? figure.qualifier,
    },
  };
}

/** An explicit unit without a rate leaves the literal's own rate in place. */
function withRate(unit: Unit, per: string | null): Unit {
  return unit.per === null && per !== null ? { ...unit, per } : unit;
}

/** Returns true where the literal's number has its scale with it and cannot stand for thousands or millions. */
function hasOwnScale({ first, second }: Reading): boolean {
  return [first, second].some(
    (amount) =>
      amount !== null &&
      (amount.numeral.scaled || amount.magnitude !== null || amount.unit?.shift !== 0) &&
      amount.unit !== null,
  );
}

/** Returns true where a literal in `literal` units may be recorded in `unit`: a bare $ may be any dollar. */
function mayBe(literal: Unit, unit: Unit): boolean {
  if (literal.kind === "COUNT" || literal.kind === unit.kind) return true;
  const pure = (kind: Unit["kind"]) => kind === "PERCENT" || kind === "RATIO";
  return pure(literal.kind) && pure(unit.kind);
}

/** A bare 20 recorded as percent is 0.2. */
function percentShift(figure: Figure, unit: Unit | null): number {
  const bare = figure.unit.kind === "COUNT" && figure.unit.code === null;
  return bare && (unit?.kind === PERCENT.kind || unit?.kind === "PERCENTAGE_POINT") ? -2 : 0;
}

/** Returns the figure times 10^shift. */
function moved(figure: Figure, shift: number): Figure {
  if (shift === 0) return figure;
  return {
    ...figure,
    value: times(figure.value, shift),
    high: figure.high === null ? null : times(figure.high, shift),
    decimals: figure.decimals === null ? null : figure.decimals - shift,
    decimalsLoose: figure.decimalsLoose === null ? null : figure.decimalsLoose - shift,
  };
}

/** Returns the k for which b is a times 10^k, or null where their digits differ. */
function shiftBetween(a: string, b: string): number | null {
  const from = normal(a);
  const to = normal(b);
  if (from === to) return 0;
  if (from === "0" || to === "0") return null;
  const shift = magnitude(to) - magnitude(from);
  return times(from, shift) === to ? shift : null;
}

/** Returns the power of ten of the first digit that is not zero. */
function magnitude(value: string): number {
  const digits = value.replace("-", "");
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  if (whole !== "0") return whole.length - 1;
  return -1 - (/^0*/.exec(digits.slice(point + 1))?.[0].length ?? 0);
}

function times(value: string, shift: number): string {
  const negative = value.startsWith("-");
  const digits = negative ? value.slice(1) : value;
  const point = digits.indexOf(".");
  const fraction = point < 0 ? 0 : digits.length - point - 1;
  return shiftDigits(digits.replace(".", ""), shift - fraction, negative);
}

/** Returns the value without trailing zeros or minus zero. */
function normal(value: string): string {
  return times(value, 0);
}

function significant(digits: string): string {
  return digits.replace(/^0+/, "").replace(/0+$/, "");
}

function describe(unit: Unit): string {
  return unit.code ?? unit.kind.toLowerCase().replaceAll("_", " ");
}

function mismatch(printed: string, why: string): FigureResult {
  return {
    problem: {
      code: "FIGURE_MISMATCH",
      message: `Figure "${printed}" contradicts its record: ${why}`,
      at: 0,
    },
  };
}
