import { addDays, addMonths, dayOf, daysApart, daysInMonth } from "../../figures/calendar.ts";
import type { PeriodContext } from "./period-context.ts";
import type { PeriodMeaning } from "./period-meaning.ts";
import { resolveMonths, resolvePart, resolveRelative, yearOf, yearOfMonth } from "./resolve-part.ts";

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
      const isNew = now !== null && latest !== null && addMonths(dayOf(latest, meaning.month, 28), 4) >= now;
      const told = isNew ? latest : (context.year ?? latest);
      // "To expect 206 million for the year to March": of one that goes on.
      const isOver = told !== null && now !== null && dayOf(told, meaning.month, 28) < now;
      if (meaning.isNext === true && now === null) return null;
      const coming = meaning.isNext === true && now !== null ? nextOf(meaning.month, now) : null;
      const year = coming ?? meaning.year ?? (told !== null && context.isAhead && isOver ? told + 1 : told);
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
      const isOther = days > LONGEST_QUARTER || (meaning.months !== 1 && days > 0 && days < SHORTEST_QUARTER);
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

/** Returns the year of the next such month behind the one that a day is in. */
function nextOf(month: number, day: string): number {
  return Number(day.slice(0, 4)) + (month > Number(day.slice(5, 7)) ? 0 : 1);
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
