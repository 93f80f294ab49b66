import type { Qualifier } from "../model/figure.ts";

/** What a number counts. `per` is set for rates: `USD` per `day`. */
export interface Unit {
  /** CURRENCY: money; PERCENT and PERCENTAGE_POINT: held as a fraction; RATIO: a multiple such as 4×; COUNT: things of `code`. */
  readonly kind: "CURRENCY" | "PERCENT" | "PERCENTAGE_POINT" | "RATIO" | "COUNT" | "PHYSICAL";
  /** ISO 4217 code of a currency, noun of a count (null for a bare number), label of a physical unit; null for the others. */
  readonly code: string | null;
  /** What the rate is per: `day`, `year`, `training run`; null where it is no rate. */
  readonly per: string | null;
}

/**
 * A number as it was stated, exact from the printed literal on. Plain data: every function of `figures/` takes
 * and returns it. All numbers are decimal strings in plain notation, in whole units (20 % is `0.2`).
 */
export interface Figure {
  /** The literal as printed; null where only the value is on record. */
  readonly printed: string | null;
  /** The stated value; the lower end where `high` is set. */
  readonly value: string;
  /** Upper end of a stated range; null for a single value. */
  readonly high: string | null;
  /** Finest reading of the stated precision (XBRL `decimals`; -5 is to 100,000); null for exact. */
  readonly decimals: number | null;
  /** Coarsest reading, where trailing zeros leave it open ("500 million" to 10⁸); equals `decimals` otherwise. */
  readonly decimalsLoose: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  /** True for a magnitude without a number ("hundreds of millions"), whose range is [value, high). */
  readonly vague: boolean;
}
