import { findingsOfGrowth } from "../analysis/findings/findings-of-growth.ts";
import { type KeyedFinding, rankFindings } from "../analysis/findings/select-findings.ts";
import type { Problem } from "../errors.ts";
import { diffGraphs, type GraphDifference } from "../graph/diff-graphs.ts";
import { nodesGrownBetween } from "../graph/grown-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Ranked } from "../graph/ranked.ts";
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
  const near = lazy(() => (isSame ? null : findingsOfGrowth(before, after)));
  const hasGrown = !isSame && nodesGrownBetween(before.graph, after.graph) !== null;
  return {
    before,
    after,
    graphVersion: after.version,
    previousVersion: before?.version ?? null,
    difference: lazy(() => (isSame ? { added: [], changed: [], removed: [] } : diffGraphs(before, after))),
    findings: lazy(() => {
      if (isSame) return { appeared: [], vanished: [] };
      const around = near();
      return around === null
        ? tellApart(wholeOf(before).findings(), wholeOf(after).findings())
        : tellApart(rankFindings(around.before), rankFindings(around.after));
    }),
    needed: isSame || hasGrown ? [] : [wholeOf(before).findings, wholeOf(after).findings],
    problems,
  };
}

function tellApart(before: KeyedFindings, after: KeyedFindings): FindingDifference {
  return { appeared: beyond(after, before), vanished: beyond(before, after) };
}

type KeyedFindings = readonly Ranked<KeyedFinding>[];

/** Returns the findings of the one list that the other has not. */
function beyond(list: KeyedFindings, other: KeyedFindings): KeyedFinding[] {
  const known = new Set(other.map(({ record }) => record.key));
  return list.flatMap(({ record }) => (known.has(record.key) ? [] : [record]));
}
