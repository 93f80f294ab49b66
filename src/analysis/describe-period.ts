import { formatPeriod } from "../figures/format-period.ts";
import type { Period } from "../figures/period.ts";

/** Returns a period as a sentence says it: "the first half of 2025", "January to September 2025". */
export function sayPeriod(period: Period): string {
  return formatPeriod(period).replace(/^(?=(?:first|second|third|fourth) )/, "the ");
}

/** Returns a period in words, with the days of a fiscal one: "first half of 2025", "fiscal year 2025 (July 2024 to June 2025)". */
export function describePeriod(period: Period): string {
  const words = formatPeriod(period);
  if (period.kind === "UNDATED") return `${words} (which days is not known)`;
  return period.fiscal === null ? words : `${words} (${formatPeriod({ ...period, fiscal: null })})`;
}
