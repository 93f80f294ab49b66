import type { Problem } from "../errors.ts";
import type { GraphDifference } from "../graph/diff-graphs.ts";

/** What stands behind `GraphChange`. */
export interface GraphChange {
  readonly graphVersion: string;
  readonly previousVersion: string | null;
  readonly difference: GraphDifference;
  readonly problems: readonly Problem[];
}

/** What a server knows of its records beyond the graph that answers. */
export interface LiveRecords {
  /** Problems of the records as they stand; where there are any, the graph may be older than the records. */
  readonly problems: readonly Problem[];
  /** Returns what changes from now on. */
  readonly changes: () => AsyncIterable<GraphChange>;
}

/** Records that were loaded once, without problems, and never change. */
export const STILL_RECORDS: LiveRecords = {
  problems: [],
  async *changes() {},
};
