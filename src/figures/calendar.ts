const DAY = 86_400_000;

/** Returns the ISO day `year-month-day` with `day` cut to the length of the month; months may run over. */
export function dayOf(year: number, month: number, day: number): string {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const length = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

/** Returns the number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** Returns the ISO day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** Returns the ISO day `count` months after `day`, on the last day of the month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = partsOf(day);
  return dayOf(year, month + count, date);
}

/** Returns year, month and date of an ISO day as numbers. */
export function partsOf(day: string): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Returns true where `day` is the last of its month. */
export function isMonthEnd(day: string): boolean {
  return addDays(day, 1).endsWith("-01");
}

/** Returns how many days lie between two days, negative where the second comes first. */
export function daysApart(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}
