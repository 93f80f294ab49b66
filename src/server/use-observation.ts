import { randomUUID } from "node:crypto";
import { getOperationAST } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { GraphHolder } from "./graph-holder.ts";
import type { Log } from "./log-entry.ts";
import type { Metrics } from "./metrics.ts";
import type { RequestStates } from "./request-state.ts";
import { routeOf } from "./route-of.ts";

/** Returns the plugin that comes first: it gives each request its state, with an id and the graph that answers it. */
export function useRequestState(states: RequestStates, holder: GraphHolder, metrics: Metrics): Plugin {
  return {
    onRequest({ request }) {
      const id = requestIdOf(request) ?? randomUUID();
      states.set(request, { id, startedAt: performance.now(), ...holder.current() });
      metrics.requestStarted();
    },
  };
}

/** Returns the plugin that comes last: it counts and logs every answer. */
export function useObservation(states: RequestStates, metrics: Metrics, log: Log): Plugin {
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
      const { id: requestId, size, operation, cache, errorCodes: errors = [] } = state;
      response.headers.set("x-request-id", requestId);
      response.headers.set("x-content-type-options", "nosniff");
      const milliseconds = performance.now() - state.startedAt;
      const route = routeOf(new URL(request.url).pathname);
      metrics.requestEnded(route, request.method, response.status, milliseconds / 1_000);
      for (const code of errors) metrics.errorReturned(code);
      if (cache !== undefined) metrics.cacheAsked(cache);
      if (size !== undefined) metrics.costMeasured(size.cost);
      log({
        event: "REQUEST",
        requestId,
        method: request.method,
        route,
        status: response.status,
        milliseconds: Math.round(milliseconds * 10) / 10,
        ...(operation === undefined ? {} : { operation }),
        ...(size === undefined ? {} : { cost: size.cost }),
        ...(cache === undefined ? {} : { cache }),
        ...(errors.length === 0 ? {} : { errors }),
      });
    },
  };
}

/** Returns the id that a proxy in front gave the request, where it is one that is safe to repeat. */
function requestIdOf(request: Request): string | null {
  const given = request.headers.get("x-request-id");
  return given !== null && /^[A-Za-z0-9_-]{8,64}$/.test(given) ? given : null;
}

/** Returns a code that a part of the server gave, never a text of unknown length. */
function printCode(code: unknown): string {
  return typeof code === "string" && /^[A-Z_]{1,60}$/.test(code) ? code : "OTHER";
}
