import type { Figure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { type IntervalOptions, intervalOf } from "./interval-of.ts";
import { isBlurred } from "./statement.ts";

/**
 * Returns the true values that each figure allows, null for a blurred one, in the same order. Reports repeat each other:
 * one figure that stands in many places is read once, and all of them share its interval.
 */
export function intervalsOf(figures: readonly Figure[], options: IntervalOptions = {}): (Interval | null)[] {
  const read = new Map<Figure, Interval | null>();
  return figures.map((figure) => {
    let interval = read.get(figure);
    if (interval === undefined) {
      interval = isBlurred(figure) ? null : intervalOf(figure, options);
      read.set(figure, interval);
    }
    return interval;
  });
}
