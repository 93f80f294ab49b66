import { isMonthEnd, partsOf } from "./calendar.ts";
import type { Period } from "./period.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = ["first", "second", "third", "fourth"];
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Returns the period as people say it: "January to September 2025", "fiscal year 2025". */
export function formatPeriod(period: Period): string {
  if (period.fiscal !== null) return formatFiscal(period.fiscal);
  const { kind, first, last } = period;
  if (kind === "SINCE" && first !== null)
    return `since ${formatEnd(first, first.endsWith("-01-01"), first.endsWith("-01"))}`;
  if (kind === "UNTIL" && last !== null)
    return `until ${formatEnd(last, last.endsWith("-12-31"), isMonthEnd(last))}`;
  if (first === null || last === null) return period.id;
  if (kind === "INSTANT") return formatDay(first);
  return formatRange(period.id, first, last);
}

function formatRange(id: string, first: string, last: string): string {
  const part = /^([0-9]{4})(?:-([HQ])([1-4]))?$/.exec(id);
  if (part !== null) {
    const [, year = "", letter, number] = part;
    return letter === undefined ? year : `${partName(letter, Number(number))} of ${year}`;
  }
  if (/^[0-9]{4}\/[0-9]{4}$/.test(id)) return id.replace("/", " to ");
  const wholeMonths = first.endsWith("-01") && isMonthEnd(last);
  if (!wholeMonths) return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) return `${formatMonth(first)} to ${formatMonth(last)}`;
  return from.month === to.month ? formatMonth(first) : `${MONTHS[from.month - 1]} to ${formatMonth(last)}`;
}

/** Returns "fiscal year 2025", "second quarter of fiscal year 2026" and the like; other names as they are. */
function formatFiscal(name: string): string {
  const match = /^FY([0-9]{4})(?:-(?:([HQ])([1-4])|([0-9]{1,2})M))?$/.exec(name);
  if (match === null) return name.replaceAll(/FY([0-9]{4})/g, "fiscal year $1").replace("/", " to ");
  const [, year, letter, number, months] = match;
  const whole = `fiscal year ${year}`;
  if (letter !== undefined) return `${partName(letter, Number(number))} of ${whole}`;
  return months === undefined ? whole : `first ${NUMBERS[Number(months)] ?? months} months of ${whole}`;
}

function partName(letter: string, number: number): string {
  return `${ORDINALS[number - 1]} ${letter === "H" ? "half" : "quarter"}`;
}

function formatEnd(day: string, wholeYear: boolean, wholeMonth: boolean): string {
  if (wholeYear) return day.slice(0, 4);
  return wholeMonth ? formatMonth(day) : formatDay(day);
}

function formatMonth(day: string): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

function formatDay(day: string): string {
  return `${partsOf(day).date} ${formatMonth(day)}`;
}
