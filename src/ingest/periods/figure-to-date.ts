import type { Stretch } from "../split-sentences.ts";

/** A figure as far as its time depends on it; places in code units. */
export interface FigureToDate {
  readonly start: number;
  readonly end: number;
  readonly isPure: boolean;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  /** True where it is per some time: what costs so much an hour is of no time. */
  readonly isRate: boolean;
  /** What a bare number counts, where a noun tells. */
  readonly noun: string | null;
  /** Equal for figures that state the same. */
  readonly key: string;
}

/** Where a sentence stands. */
export interface SentencePlace extends Stretch {
  readonly block: number;
  readonly form: string;
  /** Start of the block, for the columns of a table. */
  readonly blockStart: number;
  readonly fiscalYearStart: string | null;
}
