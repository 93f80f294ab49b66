import { addDays } from "../../figures/calendar.ts";
import { ENGLISH } from "./languages/english.ts";

/** So much of a text is looked through. */
const SAMPLE = 50_000;

const MONTHS = ENGLISH.months.flatMap((names) => names.split("|"));
const DAY = `(?<month>${[...MONTHS].sort((a, b) => b.length - a.length).join("|")})\\b\\.?(?:\\s(?<day>\\d{1,2})(?!\\d))?`;
const TOLD = new RegExp(
  `(?:fiscal|financial|budget)\\syear(?:\\s\\d{4}(?:[-–/]\\d{2,4})?)?,?\\s(?:(?:that|which)\\s)?(?<verb>starts?|begins?|starting|beginning|started|began|ends?|ending|ended)\\s(?:on\\s|in\\s)?(?:next\\s|last\\s)?${DAY}`,
  "giu",
);

/**
 * Returns the first day as MM-DD of the fiscal year that a text tells of: "the fiscal year that starts Oct. 1", "which
 * ends Sept. 30"; null where it tells of none, or of several. English alone. Cost: linear in the first of the text.
 */
export function toldFiscalYear(text: string): string | null {
  const starts = new Set<string>();
  for (const { groups } of text.slice(0, SAMPLE).matchAll(TOLD)) {
    const start = startOf(groups?.["verb"] ?? "", groups?.["month"] ?? "", groups?.["day"]);
    if (start !== null) starts.add(start);
  }
  const [only, ...others] = starts;
  return only === undefined || others.length > 0 ? null : only;
}

function startOf(verb: string, name: string, day: string | undefined): string | null {
  const month = ENGLISH.months.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;
  const isEnd = /^end/iu.test(verb);
  const two = (value: number): string => String(value).padStart(2, "0");
  if (!isEnd) return day === undefined || Number(day) === 1 ? `${two(month)}-01` : null;
  // A year that ends within a month, or on a weekday near its end, begins on no day that this tells.
  const next = `${two((month % 12) + 1)}-01`;
  const last = addDays(`2023-${next}`, -1);
  return day === undefined || last.endsWith(`-${two(Number(day))}`) ? next : null;
}
