import { getOperationAST } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { GraphHolder } from "./graph-holder.ts";
import type { Metrics } from "./metrics.ts";
import type { Observe } from "./observe.ts";
import { createRequestState, type RequestState, type RequestStates } from "./request-state.ts";
import { routeOf } from "./route-of.ts";

/**
 * Returns the plugin that comes first: it gives each request its state, with an id and the graph that answers it.
 * A request that was begun before it came here has its state already: `begun` knows it by that of node:http.
 */
export function useRequestState(
  states: RequestStates,
  begun: WeakMap<object, RequestState>,
  holder: GraphHolder,
  metrics: Metrics,
): Plugin<Record<string, unknown>, { readonly req?: object }> {
  return {
    onRequest({ request, serverContext }) {
      const known = serverContext.req === undefined ? undefined : begun.get(serverContext.req);
      if (known === undefined) metrics.requestStarted();
      const id = request.headers.get("x-request-id");
      states.set(request, known ?? createRequestState(id, performance.now(), holder.current()));
    },
  };
}

/** Returns the plugin that comes last: it counts and logs every answer. */
export function useObservation(states: RequestStates, observe: Observe): Plugin {
  return {
    onExecute({ args }) {
      const state = states.get(args.contextValue.request);
      const kind = getOperationAST(args.document, args.operationName)?.operation;
      if (state !== undefined && kind !== undefined) state.operation = kind;
    },
    onSubscribe({ args }) {
      const state = states.get(args.contextValue.request);
      if (state !== undefined) state.operation = "subscription";
    },
    onExecutionResult({ request, result }) {
      const state = states.get(request);
      if (state === undefined || result === undefined || isAsyncIterable(result) || !result.errors) return;
      state.errorCodes = result.errors.map(({ extensions }) => printCode(extensions["code"]));
    },
    onResponse({ request, response }) {
      const state = states.get(request);
      if (state === undefined) return;
      for (const [name, value] of Object.entries(headersOfEvery(state))) response.headers.set(name, value);
      const route = routeOf(new URL(request.url).pathname);
      observe(state, { method: request.method, route, status: response.status });
    },
  };
}

/** Returns the headers that every answer has. */
export function headersOfEvery({ id }: RequestState): Record<string, string> {
  return { "x-request-id": id, "x-content-type-options": "nosniff" };
}

/** Returns a code that a part of the server gave, never a text of unknown length. */
function printCode(code: unknown): string {
  return typeof code === "string" && /^[A-Z_]{1,60}$/.test(code) ? code : "OTHER";
}
