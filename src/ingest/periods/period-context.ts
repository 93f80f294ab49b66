import type { Period } from "../../figures/period.ts";

/** What a period of a text may be relative to. */
export interface PeriodContext {
  /** First day on which the text may have been published, as YYYY-MM-DD; null where unknown. */
  readonly published: string | null;
  /** Where the publication is unknown: the latest year that the text speaks of as having come; null for none. */
  readonly latestYear: number | null;
  /** First day of the fiscal year as MM-DD of the entity that the sentence is about. */
  readonly fiscalYearStart: string | null;
  /** Year that the paragraph was speaking of; null where none was named. */
  readonly year: number | null;
  /** Period that the text was speaking of; null where there was none. */
  readonly current: Period | null;
  /** Whether the sentence tells what is expected. */
  readonly isAhead: boolean;
  /** Whether it tells what will or would be. */
  readonly isToCome: boolean;
  /** The last quarter that it was speaking of: "in the quarter" means no year that was named since. */
  readonly quarter: Period | null;
}
