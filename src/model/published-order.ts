/** When something was published at the earliest and latest, as days on the calendar and as instants. */
export interface PublishedSpan {
  /** Days since 1970-01-01 as written, whatever the zone. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Milliseconds since 1970 in UTC; where no zone is written, as wide as any zone on earth allows. */
  readonly earliest: number;
  readonly latest: number;
  readonly hasTime: boolean;
}

const DAY = 86_400_000;
/** A day starts first at UTC+14 and ends last at UTC−12. */
const EASTMOST = 14 * 3_600_000;
const WESTMOST = 12 * 3_600_000;

/**
 * Returns whether `a` was certainly published before `b`: every moment that `a` can mean lies before every moment
 * that `b` can mean. Two dates without time of day compare as days on the calendar, as their readers would; a date
 * beside an instant stands for that day in any zone. Null or an impossible date is never certain.
 */
export function isCertainlyBefore(a: string, b: string): boolean {
  const first = spanOf(a);
  const second = spanOf(b);
  return first !== null && second !== null && isSpanCertainlyBefore(first, second);
}

/** Returns whether all of `a` lies before all of `b`: see `isCertainlyBefore`. */
export function isSpanCertainlyBefore(a: PublishedSpan, b: PublishedSpan): boolean {
  return !a.hasTime && !b.hasTime ? a.lastDay < b.firstDay : a.latest < b.earliest;
}

/** Returns whether a published date of the right form is also a date of the calendar, its range in order. */
export function isPossibleDate(published: string): boolean {
  return spanOf(published) !== null;
}

/** Returns what a published date can mean, or null where the calendar has no such date. */
export function spanOf(published: string): PublishedSpan | null {
  if (published.includes("T")) {
    const day = dayNumber(published.slice(0, 10));
    const instant = Date.parse(published);
    if (day === null || Number.isNaN(instant)) return null;
    // Without seconds the whole minute is meant.
    const length = /T[0-9]{2}:[0-9]{2}:/.test(published) ? 999 : 59_999;
    return { firstDay: day, lastDay: day, earliest: instant, latest: instant + length, hasTime: true };
  }
  const [from = "", to = from] = published.split("/");
  const firstDay = dayNumber(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const lastDay = lastDayOf(to);
  if (firstDay === null || lastDay === null || lastDay < firstDay) return null;
  const earliest = firstDay * DAY - EASTMOST;
  return { firstDay, lastDay, earliest, latest: (lastDay + 1) * DAY + WESTMOST - 1, hasTime: false };
}

/** Returns the last day that a year, month or day can mean. */
function lastDayOf(text: string): number | null {
  if (text.length === 4) return dayNumber(`${text}-12-31`);
  if (text.length !== 7) return dayNumber(text);
  const [year = 0, month = 0] = text.split("-").map(Number);
  // Day 0 of the next month is the last day of this one; setUTCFullYear takes years before 100 as they are.
  return new Date(0).setUTCFullYear(year, month, 0) / DAY;
}

/** Returns the days since 1970-01-01 of a day as YYYY-MM-DD, or null where the calendar has no such day. */
function dayNumber(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  // Date.parse takes 31 February for 3 March; the day of the month must come back unchanged.
  return new Date(time).getUTCDate() === Number(text.slice(8)) ? time / DAY : null;
}
