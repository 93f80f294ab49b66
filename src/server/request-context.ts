import { type Context, createContext } from "../api/context.ts";
import type { RequestState } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { ServerLimits } from "./server-limits.ts";

/**
 * Returns the API's context of a request: its graph, with the time and nodes that its traces have.
 *
 * @throws GraphQLError NOT_READY while no graph is loaded
 */
export function requestContext(state: RequestState | undefined, limits: ServerLimits): Context {
  if (state?.graph == null) {
    throw serverError("NOT_READY", 503, "Cannot answer yet: the graph is not loaded; try again");
  }
  const end = state.startedAt + limits.traceMilliseconds;
  return createContext(state.graph, {
    limits: { traceNodes: limits.traceNodes },
    isExpired() {
      if (performance.now() < end) return false;
      state.expired = true;
      return true;
    },
  });
}
