import type { KeyedFinding } from "../analysis/findings/select-findings.ts";
import type { Problem } from "../errors.ts";
import { diffGraphs, type GraphDifference } from "../graph/diff-graphs.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Gradual } from "./gradual.ts";
import { lazy } from "./lazy.ts";
import type { WholeGraph } from "./whole-graph.ts";

/** What stands behind `GraphChange`. */
export interface GraphChange {
  readonly before: KnowledgeGraph | null;
  readonly after: KnowledgeGraph;
  readonly graphVersion: string;
  readonly previousVersion: string | null;
  readonly difference: () => GraphDifference;
  readonly findings: () => FindingDifference;
  /** What `findings` is worked out from, which may take long to make. */
  readonly needed: readonly Pick<Gradual<unknown>, "pending">[];
  readonly problems: readonly Problem[];
}

/** Which findings are new and which are gone, in the order of findings. */
export interface FindingDifference {
  readonly appeared: readonly KeyedFinding[];
  readonly vanished: readonly KeyedFinding[];
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

/**
 * Returns what became different when `after` took the place of `before`; nothing where there was no graph before.
 * The differences are worked out when they are asked for, once for all who ask.
 */
export function graphChange(
  before: KnowledgeGraph | null,
  after: KnowledgeGraph,
  problems: readonly Problem[],
  wholeOf: (graph: KnowledgeGraph) => WholeGraph,
): GraphChange {
  const isSame = before === null || before === after;
  return {
    before,
    after,
    graphVersion: after.version,
    previousVersion: before?.version ?? null,
    difference: lazy(() => (isSame ? { added: [], changed: [], removed: [] } : diffGraphs(before, after))),
    findings: lazy(() =>
      isSame ? { appeared: [], vanished: [] } : diffFindings(wholeOf(before), wholeOf(after)),
    ),
    needed: isSame ? [] : [wholeOf(before).findings, wholeOf(after).findings],
    problems,
  };
}

function diffFindings(before: WholeGraph, after: WholeGraph): FindingDifference {
  return { appeared: beyond(after, before), vanished: beyond(before, after) };
}

/** Returns the findings of `whole` that `other` has not. */
function beyond(whole: WholeGraph, other: WholeGraph): KeyedFinding[] {
  const known = new Set(other.findings().map(({ record }) => record.key));
  return whole.findings().flatMap(({ record }) => (known.has(record.key) ? [] : [record]));
}
