import type { FoundPeriod } from "./find-periods.ts";

/** A figure as far as its periods depend on it; places in code units. */
export interface DatedFigure {
  readonly start: number;
  readonly end: number;
  /** True for shares, rates and multiples, which texts seldom date. */
  readonly isPure: boolean;
  /** True for a share that is told to be a change: that is one of some time. */
  readonly isChange: boolean;
}

/** A period that a figure may be of, and why. */
export interface PeriodAttachment {
  readonly period: FoundPeriod;
  readonly rule: string;
  readonly score: number;
}
