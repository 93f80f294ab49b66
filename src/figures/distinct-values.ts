/**
 * How many different numbers a set of reports really contains.
 *
 * Method: the least number of true values that explains all figures is the minimum piercing of their intervals,
 * found greedily by right end; the intervals that set a new value are pairwise disjoint, so each further value has a
 * pair of figures as its witness, and no fewer values can do. Figures of the same decimals but another number are
 * never one value even where they touch: groups that hold such are split, which gives an upper bound, and the most
 * numbers stated with the same decimals a second lower bound.
 * Precondition: one measure. Cost: O(n log n).
 */
import type { Figure, Unit } from "./figure.ts";
import { compareUpper, type Interval, liesAbove, meet } from "./interval.ts";
import type { IntervalOptions } from "./interval-of.ts";
import { intervalsOf } from "./intervals-of.ts";
import { sameUnit, unitKey } from "./same-unit.ts";
import { isPlain } from "./statement.ts";

/** Figures that one true value explains. */
export interface ValueGroup {
  /** Positions of the figures, in order. */
  readonly members: readonly number[];
  /** Position of the figure that says most: the finest, a plain number where there is one. */
  readonly representative: number;
  /** The values that explain all members. */
  readonly common: Interval;
}

/** How many true values it takes to explain a set of figures. */
export interface DistinctValues {
  /** No fewer do. */
  readonly lower: number;
  /** So many do. */
  readonly upper: number;
  /** True where the two are equal. */
  readonly exact: boolean;
  /** One group a value, by ascending value. */
  readonly groups: readonly ValueGroup[];
  /** Pairs of positions that cannot be one value: one for each value beyond the first. */
  readonly witnesses: readonly (readonly [number, number])[];
  /** Positions of figures that are blurred (about, hundreds of millions) and were left out. */
  readonly vague: readonly number[];
}

export type DistinctValuesOptions = Omit<IntervalOptions, "ignoreQualifier">;

interface Entry {
  readonly position: number;
  readonly figure: Figure;
  readonly interval: Interval;
}

/**
 * Returns how many different numbers `figures` are, with the groups and with a witness for each further one.
 * `intervals` are those of the figures under the same options, for a caller that has them.
 */
export function distinctValues(
  figures: readonly Figure[],
  options: DistinctValuesOptions = {},
  intervals: readonly (Interval | null)[] = intervalsOf(figures, options),
): DistinctValues {
  const vague: number[] = [];
  const byUnit = new Map<string, Entry[]>();
  let unit: Unit | null = null;
  let ofUnit: Entry[] = [];
  for (const [position, figure] of figures.entries()) {
    const interval = intervals[position] ?? null;
    if (interval === null) {
      vague.push(position);
      continue;
    }
    // Most figures are of the unit of the one before.
    if (unit === null || !sameUnit(unit, figure.unit)) {
      unit = figure.unit;
      const key = unitKey(unit);
      ofUnit = byUnit.get(key) ?? [];
      byUnit.set(key, ofUnit);
    }
    ofUnit.push({ position, figure, interval });
  }
  let lower = 0;
  const groups: ValueGroup[] = [];
  const witnesses: (readonly [number, number])[] = [];
  for (const entries of byUnit.values()) {
    const pierced = pierce(entries);
    const previous = groups.at(-1);
    const start = pierced[0]?.[0];
    if (previous !== undefined && start !== undefined)
      witnesses.push([previous.representative, start.position]);
    lower += Math.max(pierced.length, mostOfSameDecimals(entries, options));
    for (const [order, group] of pierced.entries()) {
      const [setter, before] = [group[0], pierced[order - 1]?.[0]];
      if (setter !== undefined && before !== undefined) witnesses.push([before.position, setter.position]);
      for (const part of split(group, options, witnesses)) groups.push(toGroup(part));
    }
  }
  return { lower, upper: groups.length, exact: lower === groups.length, groups, witnesses, vague };
}

/** Returns the groups of the greedy piercing; the first entry of each is the one whose right end set the value. */
function pierce(entries: readonly Entry[]): Entry[][] {
  const sorted = [...entries].sort((a, b) => compareUpper(a.interval, b.interval) || a.position - b.position);
  const groups: Entry[][] = [];
  let end: Interval | null = null;
  for (const entry of sorted) {
    const group = groups.at(-1);
    if (end === null || group === undefined || liesAbove(entry.interval, end)) {
      groups.push([entry]);
      end = entry.interval;
    } else group.push(entry);
  }
  return groups;
}

/**
 * Splits a group in which the same decimals state different numbers, and notes a witness for each part beyond the
 * first. All others stay in the first part.
 */
function split(
  group: readonly Entry[],
  options: DistinctValuesOptions,
  witnesses: (readonly [number, number])[],
): Entry[][] {
  const values = new Map<number | null, Map<string, Entry>>();
  const parts: Entry[][] = [[]];
  for (const entry of group) {
    let part = 0;
    if (isPlain(entry.figure)) {
      const decimals = decimalsOf(entry.figure, options);
      const known = values.get(decimals) ?? new Map<string, Entry>();
      values.set(decimals, known);
      const numbers = [...known.keys()];
      part = numbers.indexOf(entry.figure.value);
      if (part < 0) {
        part = numbers.length;
        known.set(entry.figure.value, entry);
        const other = known.get(numbers[0] ?? "");
        if (part > parts.length - 1 && other !== undefined) witnesses.push([other.position, entry.position]);
      }
    }
    const members = parts[part];
    if (members === undefined) parts.push([entry]);
    else members.push(entry);
  }
  return parts;
}

/** Returns the most different numbers that are stated with the same decimals. */
function mostOfSameDecimals(entries: readonly Entry[], options: DistinctValuesOptions): number {
  const values = new Map<number | null, Set<string>>();
  for (const { figure } of entries) {
    if (!isPlain(figure)) continue;
    const decimals = decimalsOf(figure, options);
    const known = values.get(decimals);
    if (known === undefined) values.set(decimals, new Set([figure.value]));
    else known.add(figure.value);
  }
  return Math.max(0, ...[...values.values()].map(({ size }) => size));
}

function decimalsOf(figure: Figure, options: DistinctValuesOptions): number | null {
  return options.reading === "LOOSE" ? figure.decimalsLoose : figure.decimals;
}

function toGroup(entries: readonly Entry[]): ValueGroup {
  const members = entries.map(({ position }) => position).sort((a, b) => a - b);
  const [first] = entries;
  if (first === undefined) throw new TypeError("Cannot describe a group without members");
  const finest = entries.reduce((best, entry) =>
    precisionOf(entry.figure) > precisionOf(best.figure) ? entry : best,
  );
  let common = first.interval;
  let last = common;
  for (const { interval } of entries) {
    if (interval !== last) common = meet(common, interval);
    last = interval;
  }
  return { members, representative: finest.position, common };
}

/** Returns how much a figure says: exact numbers most, then by decimals; bounds and ranges least. */
function precisionOf(figure: Figure): number {
  if (!isPlain(figure)) return Number.NEGATIVE_INFINITY;
  return figure.decimals ?? Number.POSITIVE_INFINITY;
}
