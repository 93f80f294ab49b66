import type { Plugin } from "graphql-yoga";
import type { RequestStates } from "./request-state.ts";
import { serverError } from "./server-error.ts";

/**
 * Returns a plugin that ends an operation when its time is up, with an error, and when its client has gone.
 *
 * Resolvers are synchronous for the most part, so that no timer would fire while they run: the executor's look at
 * its signal before each field is where the clock is read.
 */
export function useDeadline(milliseconds: number, states: RequestStates): Plugin {
  return {
    onExecute({ args }) {
      const { request } = args.contextValue;
      const startedAt = states.get(request)?.startedAt ?? performance.now();
      const controller = new AbortController();
      const { signal } = controller;
      const expire = (): void =>
        controller.abort(
          serverError(
            "TIMEOUT",
            503,
            `Cannot finish the query within ${milliseconds} ms; ask for fewer fields, smaller pages or less depth`,
          ),
        );
      const leave = (): void => controller.abort(request.signal.reason);
      const timer = setTimeout(expire, Math.max(0, startedAt + milliseconds - performance.now()));
      request.signal.addEventListener("abort", leave, { once: true });
      Object.defineProperty(signal, "throwIfAborted", {
        value() {
          if (performance.now() - startedAt > milliseconds) expire();
          AbortSignal.prototype.throwIfAborted.call(signal);
        },
      });
      Object.assign(args, { signal });
      const done = (): void => {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", leave);
      };
      return { onExecuteDone: done };
    },
  };
}
