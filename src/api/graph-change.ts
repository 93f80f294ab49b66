import type { Problem } from "../errors.ts";
import { diffGraphs, type GraphDifference } from "../graph/diff-graphs.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** What stands behind `GraphChange`. */
export interface GraphChange {
  readonly graphVersion: string;
  readonly previousVersion: string | null;
  readonly difference: GraphDifference;
  readonly problems: readonly Problem[];
}

/** What a subscription to `graphChanged` gets. */
export interface GraphChangeEvent {
  readonly graphChanged: GraphChange;
}

/** What a server knows of its records beyond the graph that answers. */
export interface LiveRecords {
  /** Problems of the records as they stand; where there are any, the graph may be older than the records. */
  readonly problems: readonly Problem[];
  /** Returns what changes from now on, each under the name of the subscription that tells it. */
  readonly changes: () => AsyncIterable<GraphChangeEvent>;
}

/** Records that were loaded once, without problems, and never change. */
export const STILL_RECORDS: LiveRecords = {
  problems: [],
  async *changes() {},
};

/** Returns what became different when `after` took the place of `before`; nothing where there was no graph before. */
export function graphChange(
  before: KnowledgeGraph | null,
  after: KnowledgeGraph,
  problems: readonly Problem[],
): GraphChange {
  return {
    graphVersion: after.version,
    previousVersion: before?.version ?? null,
    difference: before === null ? { added: [], changed: [], removed: [] } : diffGraphs(before, after),
    problems,
  };
}
