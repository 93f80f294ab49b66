/**
 * Whether a number is another one with fewer digits, and how the digits were taken off.
 *
 * Method: the longer number is cut to each precision that the shorter one's print allows (trailing zeros leave it
 * open), to the nearest with ties away from zero or to even, towards zero, and away from it. Exact decimals.
 * Cost: a few decimal operations for each open trailing zero.
 */
import { type Decimal, type Direction, type Rounding, round } from "../../figures/decimal.ts";

export interface Cut {
  readonly manner: Exclude<Rounding, Direction>;
  /** The precision that the shorter number was taken to. */
  readonly decimals: number;
  /** True where trailing zeros of the shorter number must be read as rounding. */
  readonly loose: boolean;
}

const NEAREST = ["HALF_AWAY", "HALF_EVEN"] as const;
const ONE_SIDED = ["TRUNCATED", "ROUNDED_UP"] as const;
/** More open zeros than any print has. */
const MOST_READINGS = 40;

/** Returns how `long` became `short`, nearest before one-sided, finest reading first; null where it did not. */
export function findCut(
  long: Decimal,
  longDecimals: number | null,
  short: Decimal,
  shortDecimals: number,
  shortDecimalsLoose: number,
): Cut | null {
  const last = Math.max(shortDecimalsLoose, shortDecimals - MOST_READINGS);
  for (const manners of [NEAREST, ONE_SIDED]) {
    for (let decimals = shortDecimals; decimals >= last; decimals--) {
      if (longDecimals !== null && decimals >= longDecimals) continue;
      for (const manner of manners) {
        if (round(long, decimals, manner).eq(short))
          return { manner, decimals, loose: decimals < shortDecimals };
      }
    }
  }
  return null;
}
