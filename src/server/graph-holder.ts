import type { Problem } from "../errors.ts";
import { type Additions, extendGraph } from "../graph/extend-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { rehearseExtension } from "../graph/rehearse-extension.ts";

/** What the server serves: the last good graph, and what is wrong with the records as they stand now. */
export interface GraphState {
  /** Null until the first graph is loaded. */
  readonly graph: KnowledgeGraph | null;
  readonly problems: readonly Problem[];
}

/** Holds the graph that is served, so that it can be replaced under a running server. */
export interface GraphHolder {
  readonly current: () => GraphState;
  /** Serves `graph` from now on; null keeps the one before, with the problems that kept the new one out. */
  readonly replace: (graph: KnowledgeGraph | null, problems: readonly Problem[]) => void;
  /**
   * Serves the graph with these records added from now on, or returns what keeps them out; see `extendGraph`. Requests
   * under way go on with the graph that they began with. A later `replace` knows nothing of what was added.
   *
   * @throws RangeError where no graph is loaded yet
   */
  readonly add: (records: Additions) => readonly Problem[];
  /** Calls `listener` after every replacement and addition; the function returned ends that. */
  readonly subscribe: (listener: (now: GraphState, before: GraphState) => void) => () => void;
}

/**
 * Returns a holder of `graph`, or of none yet.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset } from "headwater";
 * import { createGraphHolder, createHandler } from "headwater/server";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const holder = createGraphHolder(); // nothing loaded yet
 * const handler = createHandler({ graph: holder });
 * assert.equal((await handler.fetch("http://localhost/ready")).status, 503);
 * holder.replace(graph, []);
 * assert.equal((await handler.fetch("http://localhost/ready")).status, 200);
 * ```
 */
export function createGraphHolder(
  graph: KnowledgeGraph | null = null,
  problems: readonly Problem[] = [],
): GraphHolder {
  const listeners = new Set<(now: GraphState, before: GraphState) => void>();
  let state: GraphState = { graph, problems };
  if (graph !== null) rehearseExtension();
  const serve = (next: GraphState): void => {
    if (next.graph !== null) rehearseExtension();
    const before = state;
    state = next;
    for (const listener of [...listeners]) listener(next, before);
  };
  return {
    current: () => state,
    replace: (next, found) => serve({ graph: next ?? state.graph, problems: found }),
    add(records) {
      if (state.graph === null)
        throw new RangeError("Cannot add records: no graph is loaded yet; load one first");
      const extension = extendGraph(state.graph, records);
      if (extension.graph !== null && extension.graph !== state.graph)
        serve({ graph: extension.graph, problems: state.problems });
      return extension.problems;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
