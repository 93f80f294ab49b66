import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestState, RequestStates } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { ServerLimits } from "./server-limits.ts";
import type { Leaving, Turns } from "./turns.ts";

/** A document of more characters is taken to be costly to read and check, unless it is known already. */
const LONG_DOCUMENT = 1_500;

/**
 * Returns a plugin that lets cheap operations run at once and makes costly ones wait for their turn: those whose
 * document is long and new before it is read, and those over `limits.cheapCost` before they run.
 */
export function useTurns(
  limits: ServerLimits,
  turns: Turns,
  states: RequestStates,
  isKnown: (document: string) => boolean,
): Plugin {
  return {
    async onParams({ request, params, setResult }) {
      const { query } = params;
      const state = states.get(request);
      if (state === undefined || state.cache === "HIT") return;
      if (query === undefined || query.length <= LONG_DOCUMENT || isKnown(query)) return;
      const error = await waitForTurn(turns, query.length / LONG_DOCUMENT, state, request.signal);
      if (error !== null) setResult({ errors: [error] });
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const { request } = args.contextValue;
      const state = states.get(request);
      const cost = state?.size?.cost ?? 0;
      if (state === undefined || cost <= limits.cheapCost) return;
      const error = state.refused ?? (await waitForTurn(turns, cost, state, request.signal));
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
  };
}

/** Returns null when it is the request's turn, or the error with which it ends. */
export async function waitForTurn(
  turns: Turns,
  cost: number,
  state: RequestState,
  signal: Leaving,
): Promise<GraphQLError | null> {
  const turn = await turns.take(cost, signal);
  state.runsFrom = performance.now();
  return turn === "GIVEN" ? null : overloaded();
}

/** Returns the error of a request for which there is no room. */
export function overloaded(): GraphQLError {
  return serverError(
    "OVERLOADED",
    503,
    "Cannot run the query now: too many costly ones wait; try again in a moment, or ask for less",
    {},
    { "retry-after": "1" },
  );
}
