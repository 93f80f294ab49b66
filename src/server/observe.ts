import type { Log } from "./log-entry.ts";
import type { Metrics } from "./metrics.ts";
import type { RequestState } from "./request-state.ts";
import type { Route } from "./route-of.ts";

/** What is told of an answered request: nothing that a client wrote. */
export interface Answered {
  readonly method: string;
  readonly route: Route;
  readonly status: number;
}

/** Counts and logs one answer. */
export type Observe = (state: RequestState, answered: Answered) => void;

/** Returns the function that counts and logs every answer. */
export function createObserver(metrics: Metrics, log: Log): Observe {
  return (state, { method, route, status }) => {
    const { id: requestId, size, operation, cache, errorCodes: errors = [] } = state;
    const milliseconds = performance.now() - state.startedAt;
    metrics.requestEnded(route, method, status, milliseconds / 1_000);
    for (const code of errors) metrics.errorReturned(code);
    if (cache !== undefined) metrics.cacheAsked(cache);
    if (size !== undefined) metrics.costMeasured(size.cost);
    log({
      event: "REQUEST",
      requestId,
      method,
      route,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...(operation === undefined ? {} : { operation }),
      ...(size === undefined ? {} : { cost: size.cost }),
      ...(cache === undefined ? {} : { cache }),
      ...(errors.length === 0 ? {} : { errors }),
    });
  };
}
