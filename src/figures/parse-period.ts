/**
 * Reading of periods: `2024`, `2025-H1`, `2025-Q3`, `2025-9M`, `2025-09`, `2025-12-31` (the end of that day),
 * `2025-01/2025-09`, `2024/..`, `../2025`, `FY2025`, `FY2026-Q1`, and `P12M/2025-09-30` for the twelve months that
 * end on that day.
 */
import { addDays, addMonths, dayOf, daysInMonth, isMonthEnd, partsOf } from "./calendar.ts";
import type { Period, PeriodOptions, PeriodResult } from "./period.ts";

/** First and last day, or a fiscal part whose days are not known. */
interface Span {
  readonly first: string;
  readonly last: string;
  readonly fiscal: boolean;
}

const UNDATED = "UNDATED";
const ATOM = /^(FY)?([0-9]{4})(?:-(?:H([12])|Q([1-4])|([1-9]|1[0-2])M|(0[1-9]|1[0-2])(?:-([0-9]{2}))?))?$/;
const TRAILING = /^P(?:([0-9]{1,3})(Y|M|W)|([0-9]{1,4})D)$/;
const LONGEST = 60;

/** Returns the period that `text` writes, its days known where it is calendar or the fiscal calendar is given. */
export function parsePeriod(text: string, options: PeriodOptions = {}): PeriodResult {
  if (text.length > LONGEST) return unreadable(`${text.slice(0, 20)}…`, "it is too long");
  const parts = text.split("/");
  if (parts.length > 2) return unreadable(text, "it has more than one slash");
  const [left = "", right] = parts;
  if (right === undefined) return parseSingle(text, options);
  if (left.startsWith("P")) return parseTrailing(text, left, right);
  if (left === "..") return openEnded(text, "UNTIL", right, options);
  if (right === "..") return openEnded(text, "SINCE", left, options);
  const from = spanOf(left, options);
  const to = spanOf(right, options);
  if (typeof from === "string" && from !== UNDATED) return unreadable(text, from);
  if (typeof to === "string" && to !== UNDATED) return unreadable(text, to);
  if (typeof from === "string" || typeof to === "string") return undated(text, left, right);
  if (from.first > to.last) return unreadable(text, "it ends before it begins");
  return duration(from.first, to.last, from.fiscal || to.fiscal ? text : null);
}

/** Returns the duration from `first` to `last`; `fiscal` is the name it was given as a fiscal period. */
function duration(first: string, last: string, fiscal: string | null): { readonly period: Period } {
  const basis = fiscal === null ? "CALENDAR" : "FISCAL";
  return { period: { kind: "DURATION", id: rangeId(first, last), first, last, basis, fiscal } };
}

function parseSingle(text: string, options: PeriodOptions): PeriodResult {
  const span = spanOf(text, options);
  if (span === UNDATED) return undated(text, text, text);
  if (typeof span === "string") return unreadable(text, span);
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) {
    return {
      period: { kind: "INSTANT", id: text, first: text, last: text, basis: "CALENDAR", fiscal: null },
    };
  }
  return duration(span.first, span.last, span.fiscal ? text : null);
}

/** `P12M/2025-09-30`: the months or days up to and including that day. */
function parseTrailing(text: string, length: string, end: string): PeriodResult {
  const match = TRAILING.exec(length);
  if (match === null) return unreadable(text, `"${length}" is no duration such as P12M, P1Y, P13W or P90D`);
  const last = spanOf(end, {});
  if (typeof last === "string" || last.first !== last.last) return unreadable(text, `"${end}" is no day`);
  const count = Number(match[1] ?? match[3]);
  if (count === 0) return unreadable(text, "it has no length");
  const next = addDays(last.last, 1);
  const unit = match[2] ?? "D";
  if (unit === "D" || unit === "W") {
    return duration(addDays(next, unit === "W" ? -7 * count : -count), last.last, null);
  }
  return duration(addMonths(next, unit === "Y" ? -12 * count : -count), last.last, null);
}

function openEnded(text: string, kind: "SINCE" | "UNTIL", end: string, options: PeriodOptions): PeriodResult {
  const span = spanOf(end, options);
  if (span === UNDATED) return undated(text, end, end);
  if (typeof span === "string") return unreadable(text, span);
  const basis = span.fiscal ? "FISCAL" : "CALENDAR";
  const fiscal = span.fiscal ? text : null;
  if (kind === "SINCE") {
    return {
      period: { kind, id: `${startId(span.first)}/..`, first: span.first, last: null, basis, fiscal },
    };
  }
  return { period: { kind, id: `../${endId(span.last)}`, first: null, last: span.last, basis, fiscal } };
}

/** A fiscal period whose days are unknown keeps its name as its id. */
function undated(text: string, left: string, right: string): PeriodResult {
  if (left.startsWith("FY") && right.startsWith("FY") && left > right) {
    return unreadable(text, "it ends before it begins");
  }
  const id = text.replace("-3M", "-Q1").replace("-6M", "-H1").replace("-12M", "");
  return { period: { kind: "UNDATED", id, first: null, last: null, basis: "FISCAL", fiscal: text } };
}

/** Returns the days of one part, UNDATED for a fiscal one of an unknown calendar, or what is wrong with it. */
function spanOf(text: string, options: PeriodOptions): Span | string {
  const match = ATOM.exec(text);
  if (match === null) return `"${text}" is no year, half, quarter, month, day or fiscal year`;
  const [, fiscal, year, half, quarter, months, month, day] = match;
  const number = Number(year);
  if (number < 1000 || number > 9998) return `the year "${year}" is not between 1000 and 9998`;
  if (fiscal !== undefined && month !== undefined)
    return "a fiscal year has halves, quarters or months such as 9M";
  if (month !== undefined) return calendarSpan(number, Number(month), day);
  const [skip, length] = part(half, quarter, months);
  if (fiscal === undefined) return monthsFrom(dayOf(number, 1, 1), skip, length, false);
  if (options.fiscalYearStart === undefined) return UNDATED;
  return monthsFrom(fiscalYearStart(number, options.fiscalYearStart), skip, length, true);
}

function part(half?: string, quarter?: string, months?: string): readonly [skip: number, length: number] {
  if (half !== undefined) return [(Number(half) - 1) * 6, 6];
  if (quarter !== undefined) return [(Number(quarter) - 1) * 3, 3];
  return [0, months === undefined ? 12 : Number(months)];
}

function calendarSpan(year: number, month: number, day: string | undefined): Span | string {
  const length = daysInMonth(year, month);
  if (day === undefined)
    return { first: dayOf(year, month, 1), last: dayOf(year, month, length), fiscal: false };
  const number = Number(day);
  if (number < 1 || number > length) return `the month has no day ${day}`;
  return { first: dayOf(year, month, number), last: dayOf(year, month, number), fiscal: false };
}

/** Returns the first day of fiscal year `year`, the one that ends in `year`. */
function fiscalYearStart(year: number, start: string): string {
  const month = Number(start.slice(0, 2));
  const day = Number(start.slice(3, 5));
  return dayOf(month === 1 && day === 1 ? year : year - 1, month, day);
}

function monthsFrom(start: string, skip: number, length: number, fiscal: boolean): Span {
  return { first: addMonths(start, skip), last: addDays(addMonths(start, skip + length), -1), fiscal };
}

/** Returns the shortest spelling of the days from `first` to `last`. */
function rangeId(first: string, last: string): string {
  if (!first.endsWith("-01") || !isMonthEnd(last)) return `${first}/${last}`;
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) {
    const years = from.month === 1 && to.month === 12;
    return years ? `${first.slice(0, 4)}/${last.slice(0, 4)}` : `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  }
  const year = first.slice(0, 4);
  const length = to.month - from.month + 1;
  if (length === 12) return year;
  if (length === 6 && from.month % 6 === 1) return `${year}-H${from.month === 1 ? 1 : 2}`;
  if (length === 3 && from.month % 3 === 1) return `${year}-Q${(from.month + 2) / 3}`;
  return length === 1 ? first.slice(0, 7) : `${first.slice(0, 7)}/${last.slice(0, 7)}`;
}

function startId(first: string): string {
  if (first.endsWith("-01-01")) return first.slice(0, 4);
  return first.endsWith("-01") ? first.slice(0, 7) : first;
}

function endId(last: string): string {
  if (last.endsWith("-12-31")) return last.slice(0, 4);
  return isMonthEnd(last) ? last.slice(0, 7) : last;
}

function unreadable(text: string, why: string): PeriodResult {
  return {
    problem: {
      code: "UNREADABLE_PERIOD",
      message: `Cannot read the period "${text}": ${why}; write it as 2024, 2025-H1, 2025-Q3, 2025-09, 2025-12-31, 2025-01/2025-09, 2024/.. or FY2025`,
    },
  };
}
