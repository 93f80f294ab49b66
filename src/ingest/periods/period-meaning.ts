import { daysInMonth } from "../../figures/calendar.ts";

/** What the words of a period mean, before the publication date, the entity's calendar or the text before is applied. */
export type PeriodMeaning =
  /** As parsePeriod() reads it. */
  | { readonly kind: "ABSOLUTE"; readonly id: string }
  /** A part of a year that is not named: the third quarter, the first nine months (`M9`). */
  | { readonly kind: "PART"; readonly part: string; readonly fiscal: boolean }
  /** Relative to the publication: last year is YEAR −1. */
  | {
      readonly kind: "RELATIVE";
      readonly unit: "YEAR" | "QUARTER" | "MONTH" | "FISCAL_YEAR" | "FISCAL_QUARTER";
      readonly shift: number;
      /** A part of that year: "the first half of this year". */
      readonly part?: string;
    }
  /** The months up to the publication. */
  | { readonly kind: "TRAILING"; readonly months: number }
  /** The months up to a day of a year that is not named. */
  | {
      readonly kind: "TRAILING_TO";
      readonly months: number;
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      /** Whether that month is the next such one: "to next March". */
      readonly isNext?: boolean;
    }
  /** Months of a year that is not named: the latest before the publication. */
  | {
      readonly kind: "MONTHS";
      readonly from: number;
      readonly to: number;
      readonly edge: "IN" | "SINCE" | "YEAR_TO" | "END";
      /** Where the year is said to be this one or the last. */
      readonly shift?: number;
      /** Whether that month was over at the publication: "last December". */
      readonly isOver?: boolean;
      /** Whether it is of the year of publication, whatever year the text speaks of: "this July". */
      readonly isThis?: boolean;
    }
  /** The weeks up to a day, of the latest such year where none is named. */
  | {
      readonly kind: "WEEKS_TO";
      readonly weeks: number;
      readonly month: number;
      readonly day: number;
      readonly year: number | null;
    }
  /** From a Friday to its Sunday: the weekend that comes or is just over, or the one before. */
  | { readonly kind: "WEEKEND"; readonly isLast: boolean }
  /** From the start of a year to the publication. */
  | { readonly kind: "TO_DATE"; readonly year: number }
  /** The latest such day of the week up to the publication, Monday 1. */
  | { readonly kind: "WEEKDAY"; readonly weekday: number }
  /** A day of a year that is not named: the latest before the publication. */
  | { readonly kind: "DAY"; readonly month: number; readonly day: number }
  /** The days from one to the other, each month and day, of the latest such year. */
  | {
      readonly kind: "DAYS";
      readonly from: readonly [month: number, day: number];
      readonly to: readonly [month: number, day: number];
    }
  /** From one year to a part of the year of publication. */
  | { readonly kind: "UP_TO_PART"; readonly from: string; readonly part: string }
  /** The same time in the year before the one that the text speaks of: "a year earlier". */
  | { readonly kind: "YEAR_EARLIER" }
  /** The twelve months from the next such day on, or from the last one. */
  | { readonly kind: "YEAR_FROM"; readonly month: number; readonly day: number; readonly isNext: boolean }
  /** The fiscal year that ends in a year, where it is none of the calendar: "2025-26". */
  | { readonly kind: "SEASON"; readonly year: number }
  /** The quarter or the month before the one that the text speaks of; the quarter behind it. */
  | { readonly kind: "EARLIER"; readonly months: 1 | 3 | -3 }
  /** The first or last day of the year that the text speaks of, or of one before or after the publication's. */
  | { readonly kind: "YEAR_EDGE"; readonly edge: "START" | "END"; readonly shift?: number }
  /** Up to a day of the year that is the next such one, where none is named. */
  | { readonly kind: "UNTIL_DAY"; readonly month: number; readonly day: number }
  /** The time that the text speaks of already: "in the quarter", "those six months". */
  | {
      readonly kind: "SAME";
      /** Of that year. */
      readonly year?: number;
      /** Its last day. */
      readonly edge?: "END";
    }
  /** So many years after the time that the text speaks of, or before. */
  | { readonly kind: "LATER"; readonly years: number }
  /** The year of the time that the text speaks of: "the full year". */
  | { readonly kind: "WHOLE_YEAR" }
  /** From the start of the year to the publication. */
  | { readonly kind: "YEAR_TO_DATE" }
  | { readonly kind: "UNTIL_YEAR_END" }
  /** Up to a month: from the start of its year, or from now where it has not come. */
  | { readonly kind: "THROUGH"; readonly year: string; readonly month: number }
  /** Words that tell of a period which cannot be resolved: "this summer", "in recent years". */
  | { readonly kind: "UNRESOLVED" };

/** A pattern and what its match means; null where the match is none after all. */
export interface PeriodPattern {
  readonly name: string;
  readonly expression: RegExp;
  /** What a sentence must have for the pattern to match at all. */
  readonly needs: { readonly month: boolean; readonly year: boolean };
  readonly meaning: (groups: PeriodGroups) => PeriodMeaning | null;
}

/** The named groups of a match. */
export type PeriodGroups = Readonly<Record<string, string | undefined>>;

export function absolute(id: string): PeriodMeaning {
  return { kind: "ABSOLUTE", id };
}

export function partOfYear(part: string, fiscal = false): PeriodMeaning {
  return { kind: "PART", part, fiscal };
}

/** Returns the first `months` months of `year`; null where there is no such stretch. */
export function firstMonths(year: string, months: number): PeriodMeaning | null {
  if (!(months >= 1 && months <= 12)) return null;
  return absolute(months === 12 ? year : `${year}-01/${year}-${two(months)}`);
}

/** Returns the months from one to the other; null where there are none. */
export function monthsBetween(
  fromYear: string,
  from: number,
  toYear: string,
  to: number,
): PeriodMeaning | null {
  if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) return null;
  const first = `${fromYear}-${two(from)}`;
  const last = `${toYear}-${two(to)}`;
  if (first > last) return null;
  return absolute(first === last ? first : `${first}/${last}`);
}

/** Returns the `length` months that end with a month; null where there are none. */
export function monthsUpTo(year: string, last: number, length: number): PeriodMeaning | null {
  if (!(last >= 1 && last <= 12) || !(length >= 1 && length <= 12)) return null;
  const first = last - length + 1;
  return first >= 1
    ? monthsBetween(year, first, year, last)
    : monthsBetween(String(Number(year) - 1), first + 12, year, last);
}

/** Returns the `length` months that end with a day of a month, with the whole month where no day is told. */
export function monthsToDay(year: string, last: number, day: number, length: number): PeriodMeaning | null {
  if (!(last >= 1 && last <= 12)) return null;
  if (day === 0 || day === daysInMonth(Number(year), last)) return monthsUpTo(year, last, length);
  return { kind: "TRAILING_TO", months: length, month: last, day, year: Number(year) };
}

export function dayOfYear(year: string, month: number, day: number): PeriodMeaning | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return absolute(`${year}-${two(month)}-${two(day)}`);
}

/** Returns the last day of a month; null for no month. */
export function lastDayOf(year: string, month: number): PeriodMeaning | null {
  if (!(month >= 1 && month <= 12)) return null;
  return absolute(`${year}-${two(month)}-${two(daysInMonth(Number(year), month))}`);
}

/** Returns the days from one to the other of a year, each as month and day; null where there are none. */
export function daysBetween(
  year: string,
  [fromMonth, fromDay]: readonly [number, number],
  [toMonth, toDay]: readonly [number, number],
): PeriodMeaning | null {
  const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const from = `${year}-${two(fromMonth)}-${two(fromDay)}`;
  const to = `${year}-${two(toMonth)}-${two(toDay)}`;
  return isDay(fromMonth, fromDay) && isDay(toMonth, toDay) && from < to ? absolute(`${from}/${to}`) : null;
}

export function half(year: string, which: number): PeriodMeaning | null {
  return which === 1 || which === 2 ? absolute(`${year}-H${which}`) : null;
}

export function quarter(year: string, which: number): PeriodMeaning | null {
  return which >= 1 && which <= 4 ? absolute(`${year}-Q${which}`) : null;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
