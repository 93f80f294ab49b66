import type { Period } from "../../figures/period.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Returns a period in words: "2024", "first half of 2025", "January to September 2025", "fiscal 2026 (…)". */
export function describePeriod(period: Period): string {
  const words = wordsOf(period.id);
  if (period.kind === "UNDATED") return `${words} (which days is not known)`;
  return period.fiscal === null ? words : `${period.fiscal} (${words})`;
}

function wordsOf(id: string): string {
  const half = /^(\d{4})-H([12])$/.exec(id);
  if (half !== null) return `${half[2] === "1" ? "first" : "second"} half of ${half[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(id);
  if (quarter !== null)
    return `${["first", "second", "third", "fourth"][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(id);
  if (months !== null) {
    const [, year, from, lastYear, to] = months;
    return year === lastYear
      ? `${monthName(from)} to ${monthName(to)} ${year}`
      : `${monthName(from)} ${year} to ${monthName(to)} ${lastYear}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(id);
  if (month !== null) return `${monthName(month[2])} ${month[1]}`;
  const range = /^([^/]+)\/([^/]+)$/.exec(id);
  if (range === null) return id;
  const [, from = "", to = ""] = range;
  if (to === "..") return `since ${wordsOf(from)}`;
  if (from === "..") return `until ${wordsOf(to)}`;
  return `${wordsOf(from)} to ${wordsOf(to)}`;
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? "";
}
