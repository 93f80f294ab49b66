import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { createBoundedCache } from "./bounded-cache.ts";
import { digest } from "./digest.ts";
import type { RequestStates } from "./request-state.ts";

/**
 * Returns a plugin that keeps the text of answers and lets clients keep them too.
 *
 * An answer depends on the graph, the operation and its variables alone, and a graph never changes under its
 * version: so their digest names the answer, and nothing ever needs to be invalidated. `basis` names what else could
 * differ from one server to the next, such as its schema and limits. Answers with errors, and those that the clock
 * cut short, are not kept; nor are subscriptions.
 */
export function useResponseCache(bytes: number, basis: string, states: RequestStates): Plugin {
  const answers = createBoundedCache<string>(bytes, (key, text) => 2 * (key.length + text.length));
  return {
    onParams({ request, params, setResult }) {
      const state = states.get(request);
      if (state?.graph == null) return;
      const key = keyOf([
        basis,
        state.graph.version,
        state.problems,
        params.query,
        params.operationName,
        params.variables,
      ]);
      if (key === null) return;
      state.etag = `W/"${key}"`;
      const text = answers.get(key);
      if (request.method === "GET" && isKnown(request, state.etag)) state.notModified = true;
      else if (text === undefined) return;
      state.cache = "HIT";
      const kept = { data: {}, stringify: () => text ?? "" };
      setResult(kept);
    },
    onExecutionResult({ request, result, setResult }) {
      const state = states.get(request);
      if (state?.etag === undefined || state.cache === "HIT") return;
      if (
        state.operation !== "query" ||
        state.expired === true ||
        result === undefined ||
        isAsyncIterable(result) ||
        result.errors !== undefined ||
        result.data == null
      ) {
        delete state.etag;
        return;
      }
      const text = JSON.stringify(result);
      answers.set(state.etag.slice(3, -1), text);
      state.cache = "MISS";
      setResult({ ...result, stringify: () => text });
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const state = states.get(request);
      if (state?.operation === undefined && state?.cache === undefined) return;
      if (state.etag === undefined || request.method !== "GET" || response.status !== 200) {
        response.headers.set("cache-control", "no-store");
        return;
      }
      const headers = { etag: state.etag, "cache-control": "no-cache", vary: "accept, accept-encoding" };
      if (state.notModified === true) setResponse(new fetchAPI.Response(null, { status: 304, headers }));
      else for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

/** Returns the digest of `parts`, or null for variables nested too deep to be written as JSON. */
function keyOf(parts: readonly unknown[]): string | null {
  try {
    return digest(parts);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known.some((one) => one.trim() === etag);
}
