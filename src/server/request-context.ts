import { type Context, createContext } from "../api/context.ts";
import type { WholeGraph } from "../api/whole-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { RequestState } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { ServerLimits } from "./server-limits.ts";
import type { TextReaders } from "./text-readers.ts";
import { createTextWork } from "./text-work.ts";
import type { Leaving, Turns } from "./turns.ts";
import type { ChangeWatch } from "./watch-changes.ts";

/** Makes the API's context of each request. */
export type ContextFactory = (state: RequestState | undefined, signal?: Leaving) => Context;

/**
 * Returns a function that makes the API's context of a request: its graph, with the time and nodes that its traces
 * have, and what earlier requests have worked out about the whole of that graph.
 *
 * The function throws a GraphQLError NOT_READY while no graph is loaded.
 */
export function createContextFactory(
  limits: ServerLimits,
  watch: ChangeWatch,
  wholeOf: (graph: KnowledgeGraph) => WholeGraph,
  turns: Turns,
  readers: TextReaders,
): ContextFactory {
  return (state, signal = { aborted: false }) => {
    if (state?.graph == null) {
      throw serverError("NOT_READY", 503, "Cannot answer yet: the graph is not loaded; try again");
    }
    const { graph } = state;
    return createContext(graph, {
      limits: { traceNodes: limits.traceNodes, textLength: limits.textLength },
      whole: wholeOf(graph),
      live: { problems: state.problems, changes: watch.changes },
      texts: createTextWork(state, signal, limits, turns, readers),
      isExpired() {
        const { runsFrom = state.startedAt } = state;
        if (performance.now() < runsFrom + limits.traceMilliseconds) return false;
        state.expired = true;
        return true;
      },
    });
  };
}
