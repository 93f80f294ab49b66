import type { Qualifier } from "../model/figure.ts";
import type { Amount } from "./scan-amount.ts";

/** A literal in parts, before its numbers are computed. */
export interface Reading {
  readonly printed: string;
  readonly first: Amount;
  /** Upper end of a range. */
  readonly second: Amount | null;
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
  /** True for "exactly": the number has no rounding in it. */
  readonly exact: boolean;
}
