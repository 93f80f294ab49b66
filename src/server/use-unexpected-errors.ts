import { GraphQLError } from "graphql";
import { isAsyncIterable, maskError, type Plugin } from "graphql-yoga";
import { completeError } from "./complete-error.ts";
import type { Log } from "./log-entry.ts";
import type { RequestStates } from "./request-state.ts";

/** Hides what a client must not see of an error that nobody expected, and logs it under the request's id. */
export interface UnexpectedErrors {
  /** Returns the error that the client sees in place of `error`. */
  readonly maskError: (error: unknown, message: string) => Error;
  /** Returns the same for an error outside the GraphQL endpoint, and logs it. */
  readonly maskAndLog: (error: unknown, requestId: string | undefined) => Error;
  /** Gives the masked errors of an answer the id of their request, under which the log has the whole. */
  readonly plugin: Plugin;
}

/** Returns the two parts that hide and log unexpected errors. */
export function createUnexpectedErrors(states: RequestStates, log: Log): UnexpectedErrors {
  const originals = new WeakMap<object, unknown>();
  const write = (error: unknown, requestId: string | undefined): void =>
    log({ event: "UNEXPECTED_ERROR", ...(requestId === undefined ? {} : { requestId }), ...describe(error) });
  return {
    maskError(error, message) {
      const masked = maskError(error, message, false);
      if (masked !== error) originals.set(masked, error);
      return masked instanceof GraphQLError ? completeError(masked) : masked;
    },
    maskAndLog(error, requestId) {
      const masked = maskError(error, "Unexpected error.", false);
      if (masked !== error) write(error, requestId);
      return masked;
    },
    plugin: {
      onExecutionResult({ request, result }) {
        if (result === undefined || isAsyncIterable(result)) return;
        const requestId = states.get(request)?.id;
        for (const error of result.errors ?? []) {
          const original = originals.get(error);
          if (original === undefined) continue;
          write(original, requestId);
          Object.assign(error.extensions, { requestId });
        }
      },
    },
  };
}

function describe(error: unknown): { message: string; stack?: string } {
  const cause = originalOf(error);
  if (!(cause instanceof Error)) return { message: String(cause) };
  return { message: cause.message, ...(cause.stack === undefined ? {} : { stack: cause.stack }) };
}

/** Returns what was thrown inside the resolver that a GraphQL error tells of. */
function originalOf(error: unknown): unknown {
  let current: unknown = error;
  while (isWrapped(current)) current = current.originalError;
  return current;
}

function isWrapped(error: unknown): error is Error & { originalError: Error } {
  return error instanceof Error && "originalError" in error && error.originalError instanceof Error;
}
