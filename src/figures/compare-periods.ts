import type { Period } from "./period.ts";

/** How the days of one period lie to those of another; UNKNOWN where they cannot be told. */
export type PeriodRelation = "EQUAL" | "CONTAINS" | "WITHIN" | "OVERLAPS" | "DISJOINT" | "UNKNOWN";

/**
 * Returns how period `a` lies to period `b`: CONTAINS where a holds all of b. Fiscal periods without known days are
 * compared by their names, so both must be of one entity.
 */
export function comparePeriods(a: Period, b: Period): PeriodRelation {
  if (a.id === b.id) return "EQUAL";
  if (a.kind === "UNDATED" || b.kind === "UNDATED") return compareUndated(a, b);
  const [aFirst, aLast] = [a.first ?? "0000", a.last ?? "9999-99"];
  const [bFirst, bLast] = [b.first ?? "0000", b.last ?? "9999-99"];
  if (aLast < bFirst || bLast < aFirst) return "DISJOINT";
  // The end of a day lies within that day, though the days are the same.
  if (aFirst === bFirst && aLast === bLast) return a.kind === "INSTANT" ? "WITHIN" : "CONTAINS";
  if (aFirst <= bFirst && aLast >= bLast) return "CONTAINS";
  return bFirst <= aFirst && bLast >= aLast ? "WITHIN" : "OVERLAPS";
}

/** Compares fiscal names by the months of the fiscal year, as `FY2025-Q1` lies within `FY2025`. */
function compareUndated(a: Period, b: Period): PeriodRelation {
  const first = fiscalMonths(a.id);
  const second = fiscalMonths(b.id);
  if (first === null || second === null) return "UNKNOWN";
  if (first.end <= second.start || second.end <= first.start) return "DISJOINT";
  if (first.start === second.start && first.end === second.end) return "EQUAL";
  if (first.start <= second.start && first.end >= second.end) return "CONTAINS";
  return second.start <= first.start && second.end >= first.end ? "WITHIN" : "OVERLAPS";
}

/** Returns the months that a fiscal name covers, counted from fiscal year 0, end excluded; null for ranges. */
function fiscalMonths(id: string): { readonly start: number; readonly end: number } | null {
  const match = /^FY([0-9]{4})(?:-(?:H([12])|Q([1-4])|([0-9]{1,2})M))?$/.exec(id);
  if (match === null) return null;
  const year = Number(match[1]) * 12;
  if (match[2] !== undefined)
    return { start: year + 6 * (Number(match[2]) - 1), end: year + 6 * Number(match[2]) };
  if (match[3] !== undefined)
    return { start: year + 3 * (Number(match[3]) - 1), end: year + 3 * Number(match[3]) };
  return { start: year, end: year + (match[4] === undefined ? 12 : Number(match[4])) };
}
