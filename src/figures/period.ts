/** A span of time that a measure covers. Plain data: dates are ISO days, both ends included. */
export interface Period {
  /**
   * INSTANT: the end of one day; DURATION: from `first` to `last`; SINCE and UNTIL: open at one end; UNDATED: a
   * fiscal period of an entity whose calendar is not known.
   */
  readonly kind: "INSTANT" | "DURATION" | "SINCE" | "UNTIL" | "UNDATED";
  /** Canonical spelling: periods of the same days have the same id, however they were written. */
  readonly id: string;
  /** First day; null where open or unknown. */
  readonly first: string | null;
  /** Last day; null where open or unknown. */
  readonly last: string | null;
  /** FISCAL where it was written as a fiscal period, whether or not its days are known. */
  readonly basis: "CALENDAR" | "FISCAL";
  /** The fiscal name as written, such as `FY2026-Q1`; null for calendar periods. */
  readonly fiscal: string | null;
}

/** What is wrong with a text that is no period. */
export interface PeriodProblem {
  readonly code: "UNREADABLE_PERIOD";
  readonly message: string;
}

/** A period, or why there is none; tell them apart by `"problem" in result`. */
export type PeriodResult = { readonly period: Period } | { readonly problem: PeriodProblem };

export interface PeriodOptions {
  /** First day of the entity's fiscal year as MM-DD; fiscal year N is the one that ends in N. */
  readonly fiscalYearStart?: string | undefined;
}
