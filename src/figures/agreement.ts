/**
 * Whether a set of figures can all be right.
 *
 * Method: figures of the same decimals must be the same number; all others must have a value in common. Intervals
 * on a line that meet in pairs all meet (Helly), so the greatest lower and the least upper end decide.
 * Precondition: one measure; units are checked. Cost: O(n).
 */
import type { Figure } from "./figure.ts";
import { compareLower, compareUpper, everything, type Interval, isEmpty } from "./interval.ts";
import type { IntervalOptions } from "./interval-of.ts";
import { intervalsOf } from "./intervals-of.ts";
import { sameUnit } from "./same-unit.ts";
import { isPlain } from "./statement.ts";

/** What a set of figures has in common, with the pair that stands in the way where it has nothing. */
export interface Agreement {
  /** True where one value explains every figure that names values. */
  readonly consistent: boolean;
  /** The values that explain all of them; null where none does. */
  readonly common: Interval | null;
  /** Two figures, by position, that cannot both be right. */
  readonly conflict: readonly [number, number] | null;
  /** Why they cannot: no value in common, the same precision with another number, or different units. */
  readonly reason: "DISJOINT" | "SAME_DECIMALS" | "UNIT" | null;
  /** Positions of figures that are blurred (about, hundreds of millions) and were left out. */
  readonly vague: readonly number[];
}

export type AgreementOptions = Omit<IntervalOptions, "ignoreQualifier">;

/**
 * Returns whether all `figures` can be right at once, and the values with which they are. `intervals` are those of the
 * figures under the same options, for a caller that has them.
 */
export function agreement(
  figures: readonly Figure[],
  options: AgreementOptions = {},
  intervals: readonly (Interval | null)[] = intervalsOf(figures, options),
): Agreement {
  const vague: number[] = [];
  const byDecimals = new Map<number | null, { readonly value: string; readonly position: number }>();
  let sameDecimals: readonly [number, number] | null = null;
  let first = -1;
  let low = { interval: everything(), position: -1 };
  let high = low;
  for (const [position, figure] of figures.entries()) {
    const start = figures[first];
    if (start !== undefined && !sameUnit(start.unit, figure.unit)) {
      return { consistent: false, common: null, conflict: [first, position], reason: "UNIT", vague };
    }
    if (first < 0) first = position;
    const interval = intervals[position] ?? null;
    if (interval === null) {
      vague.push(position);
      continue;
    }
    if (low.position < 0 || compareLower(interval, low.interval) > 0) low = { interval, position };
    if (high.position < 0 || compareUpper(interval, high.interval) < 0) high = { interval, position };
    if (!isPlain(figure) || sameDecimals !== null) continue;
    const decimals = options.reading === "LOOSE" ? figure.decimalsLoose : figure.decimals;
    const known = byDecimals.get(decimals);
    if (known === undefined) byDecimals.set(decimals, { value: figure.value, position });
    else if (known.value !== figure.value) sameDecimals = [known.position, position];
  }
  const common: Interval = {
    lower: low.interval.lower,
    lowerClosed: low.interval.lowerClosed,
    upper: high.interval.upper,
    upperClosed: high.interval.upperClosed,
  };
  if (isEmpty(common)) {
    const [one, two] = [low.position, high.position].sort((a, b) => a - b);
    return { consistent: false, common: null, conflict: [one ?? 0, two ?? 0], reason: "DISJOINT", vague };
  }
  if (sameDecimals !== null) {
    return { consistent: false, common: null, conflict: sameDecimals, reason: "SAME_DECIMALS", vague };
  }
  return { consistent: true, common, conflict: null, reason: null, vague };
}
