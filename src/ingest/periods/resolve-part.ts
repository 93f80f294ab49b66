/** Resolves parts of a year, months and what is told from the day of the text. */
import { addDays, addMonths, dayOf } from "../../figures/calendar.ts";
import type { PeriodContext } from "./period-context.ts";
import type { PeriodMeaning } from "./period-meaning.ts";

/** Returns the year in which the text was written, as far as it is known. */
export function yearOf({ published, latestYear }: PeriodContext): number | null {
  return published === null ? latestYear : Number(published.slice(0, 4));
}

/** So many months ahead is a month of this year where something is expected, and not of the last one. */
const MONTHS_AHEAD = 3;

/** Returns the year of the last such month before the publication, or of the next where something is expected of it. */
export function yearOfMonth(month: number, context: PeriodContext): number | null {
  const { published: now } = context;
  const isAhead = context.isAhead || context.isToCome;
  const year = yearOf(context);
  if (now === null || year === null) return year;
  const ahead = month - Number(now.slice(5, 7));
  // "It expects sales in November to grow", said in October.
  return ahead > 0 && !(isAhead && ahead <= MONTHS_AHEAD) ? year - 1 : year;
}

export function resolvePart(
  meaning: { readonly part: string; readonly fiscal: boolean },
  context: PeriodContext,
): string | null {
  const { part, fiscal } = meaning;
  const first = part.startsWith("Q") ? Number(part[1]) * 3 - 2 : part === "H2" ? 7 : 1;
  if (fiscal) {
    const year = context.year ?? fiscalYearOf(first - 1, context);
    return context.fiscalYearStart === null || year === null ? null : `FY${year}-${part}`;
  }
  // "The six months to September … the first half": a year that begins when the text says.
  const { current } = context;
  if (current?.first != null && current.last !== null && isOtherYears(part, current.first, current.last))
    return `${current.first}/${current.last}`;
  const told = context.year ?? yearOfMonth(first, context);
  if (told === null) return null;
  // "It expects 6 million in the first quarter", said in January: of the year that goes on.
  const last = first + (part.startsWith("Q") ? 2 : part.startsWith("H") ? 5 : 11);
  const isPast = context.published !== null && dayOf(told, last, 31) < context.published;
  return partOf(
    told + (context.isAhead && isPast && told === Number(context.published?.slice(0, 4)) - 1 ? 1 : 0),
    part,
  );
}

/** Whether a stretch is as long as a half or a quarter, and none of the calendar's. */
function isOtherYears(part: string, first: string, last: string): boolean {
  const months = part === "H1" ? 6 : part === "Q1" ? 3 : 0;
  if (months === 0 || !first.endsWith("-01") || addDays(addMonths(first, months), -1) !== last) return false;
  return months === 6 ? !/-0[17]-/.test(first) : !/-(?:01|04|07|10)-/.test(first);
}

/**
 * Returns the latest fiscal year of which the part that begins so many months into it had begun when the text was
 * published; fiscal years go by the calendar year in which they end.
 */
function fiscalYearOf(months: number, context: PeriodContext): number | null {
  const { published: now, fiscalYearStart } = context;
  if (fiscalYearStart === null) return null;
  if (now === null) return yearOf(context);
  let year = Number(now.slice(0, 4));
  // A part of the year that began two calendar years ago may be the latest: April, of one that began in July.
  while (addMonths(`${year}-${fiscalYearStart}`, months) > now) year -= 1;
  return fiscalYearStart === "01-01" ? year : year + 1;
}

function partOf(year: number, part: string): string | null {
  if (!part.startsWith("M")) return `${year}-${part}`;
  const last = Number(part.slice(1));
  if (!(last >= 1 && last <= 12)) return null;
  return last === 12 ? String(year) : `${year}-01/${year}-${String(last).padStart(2, "0")}`;
}

export function resolveMonths(
  meaning: Extract<PeriodMeaning, { readonly kind: "MONTHS" }>,
  context: PeriodContext,
): string | null {
  const { from, to, edge, shift, isOver, isThis } = meaning;
  if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) return null;
  const now = yearOf(context);
  if (to < from) return acrossYears(from, to, shift, context);
  const told = shift === undefined || now === null ? null : now + shift;
  const isThisMonth = isOver === true && from === Number(context.published?.slice(5, 7));
  if (isThis === true && context.published === null) return null;
  if (isThis === true && now !== null) return `${now}-${String(from).padStart(2, "0")}`;
  const year = isThisMonth && now !== null ? now - 1 : (told ?? context.year ?? yearOfMonth(from, context));
  if (year === null) return null;
  const named = (month: number): string => `${year}-${String(month).padStart(2, "0")}`;
  if (edge === "SINCE") return `${named(from)}/..`;
  if (edge === "END") return dayOf(year, to, 31);
  // "It is to follow with 5 million by December".
  const isNext = edge === "YEAR_TO" && context.published !== null && (context.isToCome || context.isAhead);
  if (isNext && context.published !== null) {
    const day = dayOf(Number(context.published.slice(0, 4)), from, 28);
    return `../${day.slice(0, 7) < context.published.slice(0, 7) ? addMonths(day, 12).slice(0, 7) : day.slice(0, 7)}`;
  }
  if (edge === "YEAR_TO" && from > 1) return `${year}-01/${named(to)}`;
  return from === to ? named(from) : `${named(from)}/${named(to)}`;
}

/** "From July through February": of the year in which it ended last, where that is told by nothing else. */
function acrossYears(
  from: number,
  to: number,
  shift: number | undefined,
  context: PeriodContext,
): string | null {
  const isAhead = context.isAhead || context.isToCome;
  const begun = isAhead ? yearOfMonth(from, context) : null;
  const ended = begun === null ? yearOfMonth(to, context) : begun + 1;
  const year = shift === undefined ? ended : null;
  if (year === null) return null;
  return `${year - 1}-${String(from).padStart(2, "0")}/${year}-${String(to).padStart(2, "0")}`;
}

export function resolveRelative(
  meaning: { readonly unit: string; readonly shift: number; readonly part?: string },
  context: PeriodContext,
): string | null {
  const { published: now, fiscalYearStart } = context;
  const year = yearOf(context);
  if (year === null) return null;
  if (meaning.unit === "YEAR") {
    // Where only the text tells the year, it may as well be the last one.
    if (now === null && meaning.shift < 0) return null;
    return meaning.part === undefined
      ? String(year + meaning.shift)
      : partOf(year + meaning.shift, meaning.part);
  }
  if (now === null) return null;
  const month = Number(now.slice(5, 7));
  switch (meaning.unit) {
    case "MONTH":
      return dayOf(year, month + meaning.shift, 1).slice(0, 7);
    case "QUARTER": {
      const index = year * 4 + Math.floor((month - 1) / 3) + meaning.shift;
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
    }
    case "FISCAL_YEAR": {
      if (fiscalYearStart === null) return null;
      return `FY${(fiscalYearOf(0, context) ?? year) + meaning.shift}`;
    }
    default:
      return null;
  }
}
