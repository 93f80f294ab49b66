import { addDays, addMonths, dayOf, daysApart, daysInMonth } from "../../figures/calendar.ts";
import type { Period } from "../../figures/period.ts";
import type { PeriodMeaning } from "./period-meaning.ts";

/** What a period of a text may be relative to. */
export interface PeriodContext {
  /** First day on which the text may have been published, as YYYY-MM-DD; null where unknown. */
  readonly published: string | null;
  /** Where the publication is unknown: the latest year that the text speaks of as having come; null for none. */
  readonly latestYear: number | null;
  /** First day of the fiscal year as MM-DD of the entity that the sentence is about. */
  readonly fiscalYearStart: string | null;
  /** Year that the paragraph was speaking of; null where none was named. */
  readonly year: number | null;
  /** Period that the text was speaking of; null where there was none. */
  readonly current: Period | null;
  /** Whether the sentence tells what is expected. */
  readonly isAhead: boolean;
  /** Whether it tells what will or would be. */
  readonly isToCome: boolean;
  /** The last quarter that it was speaking of: "in the quarter" means no year that was named since. */
  readonly quarter: Period | null;
}

/** Returns the period as parsePeriod() writes it, or null where what it is relative to is not known. */
export function resolvePeriod(meaning: PeriodMeaning, context: PeriodContext): string | null {
  const { published: now, current } = context;
  switch (meaning.kind) {
    case "ABSOLUTE":
      return meaning.id;
    case "UNRESOLVED":
      return null;
    case "PART":
      return resolvePart(meaning, context);
    case "TRAILING":
      return now === null ? null : `P${meaning.months}M/${addDays(`${now.slice(0, 7)}-01`, -1)}`;
    case "TRAILING_TO": {
      // What has ended just now is told of, whatever year was named before.
      const latest = yearOfMonth(meaning.month, context);
      const isNew = now !== null && latest !== null && addMonths(dayOf(latest, meaning.month, 28), 3) >= now;
      const told = isNew ? latest : (context.year ?? latest);
      // "To expect 206 million for the year to March": of one that goes on.
      const isOver = told !== null && now !== null && dayOf(told, meaning.month, 28) < now;
      const year = meaning.year ?? (told !== null && context.isAhead && isOver ? told + 1 : told);
      if (year === null || !(meaning.month >= 1) || !(meaning.months >= 1)) return null;
      const length = daysInMonth(year, meaning.month);
      const day = dayOf(year, meaning.month, meaning.day === 0 ? length : meaning.day);
      return meaning.months === 3 && endsWeek(day)
        ? `${addDays(day, 1 - QUARTER)}/${day}`
        : `P${meaning.months}M/${day}`;
    }
    case "RELATIVE":
      return resolveRelative(meaning, context);
    case "MONTHS":
      return resolveMonths(meaning, context);
    case "WEEKS_TO": {
      const year = meaning.year ?? yearOfMonth(meaning.month, context);
      if (year === null || !(meaning.month >= 1)) return null;
      const last = dayOf(year, meaning.month, meaning.day);
      return `${addDays(last, 1 - 7 * meaning.weeks)}/${last}`;
    }
    case "WEEKEND": {
      if (now === null) return null;
      const today = new Date(`${now}T00:00:00Z`).getUTCDay();
      const isOn = today === 0 || today >= 5;
      const sunday = addDays(now, isOn ? (7 - today) % 7 : -today);
      const last = meaning.isLast && isOn ? addDays(sunday, -7) : sunday;
      return `${addDays(last, -2)}/${last}`;
    }
    case "TO_DATE":
      return now?.startsWith(String(meaning.year)) ? `${meaning.year}-01-01/${now}` : String(meaning.year);
    case "WEEKDAY": {
      if (now === null) return null;
      const today = new Date(`${now}T00:00:00Z`).getUTCDay();
      return addDays(now, -((today - meaning.weekday + 7) % 7));
    }
    case "DAY": {
      const { month, day } = meaning;
      const year = yearOfMonth(month, context);
      return year === null || !isDay(year, [month, day]) ? null : dayOf(year, month, day);
    }
    case "DAYS": {
      const [from, to] = [meaning.from, meaning.to];
      const year = yearOfMonth(to[0], context);
      if (year === null || !isDay(year, from) || !isDay(year, to)) return null;
      const begins = dayOf(from[0] > to[0] ? year - 1 : year, from[0], from[1]);
      const ends = dayOf(year, to[0], to[1]);
      return begins < ends ? `${begins}/${ends}` : null;
    }
    case "UP_TO_PART": {
      const year = yearOf(context);
      return year === null ? null : `${meaning.from}/${year}-${meaning.part}`;
    }
    case "YEAR_EARLIER": {
      if (current?.first != null && current.last !== null) return before(current.first, current.last, 12);
      const year = yearOf(context);
      return year === null || current !== null ? null : String(year - 1);
    }
    case "YEAR_FROM": {
      if (now === null || !isDay(Number(now.slice(0, 4)), [meaning.month, meaning.day])) return null;
      const here = dayOf(Number(now.slice(0, 4)), meaning.month, meaning.day);
      const start = meaning.isNext
        ? here < now
          ? addMonths(here, 12)
          : here
        : here > now
          ? addMonths(here, -12)
          : here;
      return `${start}/${addDays(addMonths(start, 12), -1)}`;
    }
    case "SEASON":
      return context.fiscalYearStart === null || context.fiscalYearStart === "01-01"
        ? null
        : `FY${meaning.year}`;
    case "EARLIER": {
      if (current?.first == null || current.last === null) return null;
      // A month before a month, and before three months that end with one.
      const days = daysApart(current.first, current.last);
      const isOther = days > LONGEST_QUARTER || (meaning.months === 3 && days > 0 && days < SHORTEST_QUARTER);
      return isOther ? null : before(current.first, current.last, meaning.months);
    }
    case "YEAR_EDGE": {
      const day = meaning.edge === "START" ? "01-01" : "12-31";
      const year = yearOf(context);
      if (meaning.shift !== undefined) return year === null ? null : `${year + meaning.shift}-${day}`;
      // "It still had 5 million at the end of the year", read in January.
      const isOver = now !== null && `${year}-${day}` > now && !context.isToCome && !context.isAhead;
      const told = context.year ?? (year !== null && isOver ? year - 1 : year);
      return told === null ? null : `${told}-${day}`;
    }
    case "UNTIL_DAY": {
      const year = yearOf(context);
      if (now === null || year === null || !isDay(year, [meaning.month, meaning.day])) return null;
      const day = dayOf(year, meaning.month, meaning.day);
      const isNext = context.isToCome || context.isAhead;
      // "It had paid 5 million by September 30": so it stood on that day.
      if (!isNext) return day > now ? dayOf(year - 1, meaning.month, meaning.day) : day;
      return `../${day < now ? dayOf(year + 1, meaning.month, meaning.day) : day}`;
    }
    case "SAME": {
      // "By 2028 … in that year".
      if (current?.first === null && current.last !== null) return current.last.slice(0, 4);
      if (current?.first == null || current.last === null) return null;
      if (meaning.edge === "END") return current.last;
      const months = meaning.year === undefined ? 0 : 12 * (meaning.year - Number(current.last.slice(0, 4)));
      return `${addMonths(current.first, months)}/${endOf(addMonths(current.last, months), current.last)}`;
    }
    case "YEAR_TO_DATE":
      return now === null ? null : `${now.slice(0, 4)}-01-01/${now}`;
    case "LATER": {
      if (current?.first == null || current.last === null) return null;
      const months = 12 * meaning.years;
      return `${addMonths(current.first, months)}/${endOf(addMonths(current.last, months), current.last)}`;
    }
    case "THROUGH": {
      if (!(meaning.month >= 1)) return null;
      const month = dayOf(Number(meaning.year), meaning.month, 1).slice(0, 7);
      if (now !== null && month > now.slice(0, 7)) return `../${month}`;
      return meaning.month === 1 ? month : `${meaning.year}-01/${month}`;
    }
    case "UNTIL_YEAR_END": {
      const year = yearOf(context);
      return year === null ? null : `../${year}`;
    }
    case "WHOLE_YEAR": {
      // Half a business year that began in April is of one that ends in March.
      if (current?.first?.endsWith("-04-01") && current.last?.endsWith("-09-30")) {
        const begun = Number(current.first.slice(0, 4));
        return `${begun}-04/${begun + 1}-03`;
      }
      const year = current?.last?.slice(0, 4) ?? context.year ?? yearOf(context);
      return year === null ? null : String(year);
    }
  }
}

const SHORTEST_QUARTER = 88;
const LONGEST_QUARTER = 92;

/** Whether a year has that day. */
function isDay(year: number, [month, day]: readonly [month: number, day: number]): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a quarter of thirteen weeks, as firms count them whose quarters end on a Saturday or Sunday. */
const QUARTER = 91;

/** Whether a day ends a week and no month: where a quarter ends so, it is one of thirteen weeks. */
function endsWeek(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday === 6 || weekday === 0) && !addDays(day, 1).endsWith("-01");
}

/** Returns the stretch, or the day, so many months before. */
function before(first: string, last: string, months: number): string {
  if (endsWeek(last) && daysApart(first, last) === QUARTER - 1) {
    const days = (months / 3) * QUARTER;
    return `${addDays(first, -days)}/${addDays(last, -days)}`;
  }
  const end = endOf(addMonths(last, -months), last);
  return first === last ? end : `${addMonths(first, -months)}/${end}`;
}

/** Keeps the end of a month the end of a month: a year before 29 February too. */
function endOf(moved: string, last: string): string {
  return addDays(last, 1).endsWith("-01")
    ? dayOf(Number(moved.slice(0, 4)), Number(moved.slice(5, 7)), 31)
    : moved;
}

/** Returns the year in which the text was written, as far as it is known. */
function yearOf({ published, latestYear }: PeriodContext): number | null {
  return published === null ? latestYear : Number(published.slice(0, 4));
}

/** So many months ahead is a month of this year where something is expected, and not of the last one. */
const MONTHS_AHEAD = 3;

/** Returns the year of the last such month before the publication, or of the next where something is expected of it. */
function yearOfMonth(month: number, context: PeriodContext): number | null {
  const { published: now } = context;
  const isAhead = context.isAhead || context.isToCome;
  const year = yearOf(context);
  if (now === null || year === null) return year;
  const ahead = month - Number(now.slice(5, 7));
  // "It expects sales in November to grow", said in October.
  return ahead > 0 && !(isAhead && ahead <= MONTHS_AHEAD) ? year - 1 : year;
}

function resolvePart(
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

function resolveMonths(
  meaning: Extract<PeriodMeaning, { readonly kind: "MONTHS" }>,
  context: PeriodContext,
): string | null {
  const { from, to, edge, shift, isOver, isThis } = meaning;
  if (!(from >= 1 && from <= 12 && to >= from && to <= 12)) return null;
  const now = yearOf(context);
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

function resolveRelative(
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
