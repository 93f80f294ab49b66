import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { type AnswerCache, etagOf, namesEtag } from "./answer-cache.ts";
import type { RequestStates } from "./request-state.ts";

/**
 * Returns a plugin that keeps the text of answers and lets clients keep them too. Answers with errors, and those that
 * the clock cut short, are not kept; nor are subscriptions.
 */
export function useResponseCache(answers: AnswerCache, states: RequestStates): Plugin {
  return {
    onParams({ request, params, setResult }) {
      const state = states.get(request);
      const key = state === undefined ? null : answers.keyOf(state, params);
      if (state === undefined || key === null) return;
      state.answerKey = key;
      const text = answers.get(key)?.text;
      if (request.method === "GET" && namesEtag(request.headers.get("if-none-match"), etagOf(key))) {
        state.notModified = true;
      } else if (text === undefined) return;
      state.cache = "HIT";
      const kept = { data: {}, stringify: () => text ?? "" };
      setResult(kept);
    },
    onExecutionResult({ request, result, setResult }) {
      const state = states.get(request);
      if (state?.answerKey === undefined || state.cache === "HIT") return;
      if (
        state.operation !== "query" ||
        state.expired === true ||
        result === undefined ||
        isAsyncIterable(result) ||
        result.errors !== undefined ||
        result.data == null
      ) {
        delete state.answerKey;
        return;
      }
      const text = JSON.stringify(result);
      answers.set(state.answerKey, { text });
      state.cache = "MISS";
      setResult({ ...result, stringify: () => text });
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const state = states.get(request);
      if (state?.operation === undefined && state?.cache === undefined) return;
      if (state.answerKey === undefined || request.method !== "GET" || response.status !== 200) {
        response.headers.set("cache-control", "no-store");
        return;
      }
      const headers = keptHeaders(state.answerKey);
      if (state.notModified === true) setResponse(new fetchAPI.Response(null, { status: 304, headers }));
      else for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

/** Returns the headers by which a client can keep the answer `key`. */
export function keptHeaders(key: string): Record<string, string> {
  return { etag: etagOf(key), "cache-control": "no-cache", vary: "accept, accept-encoding" };
}
