import type { Problem } from "../errors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

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
  /** Calls `listener` after every replacement; the function returned ends that. */
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
  return {
    current: () => state,
    replace(next, found) {
      const before = state;
      state = { graph: next ?? before.graph, problems: found };
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
