import type { Plugin } from "graphql-yoga";
import { serverError } from "./server-error.ts";

/** What the engine refuses without a word, by the status of its answer. */
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  406: {
    code: "NOT_ACCEPTABLE",
    message:
      "Cannot answer in the format asked for: accept application/json or, for a subscription, text/event-stream",
  },
  415: {
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "Cannot read the request: its content type is not known here; post application/json",
  },
};

/** Returns a plugin that says why, where the engine refuses with a bare status, or takes a client's fault for its own. */
export function useExplainedRefusals(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== "GET" || requestParser === undefined) return;
      setRequestParser(async (given) => {
        try {
          return await requestParser(given);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw serverError(
            "BAD_REQUEST",
            400,
            "Cannot read the request: variables or extensions in the address are no JSON; write an object, percent-encoded",
          );
        }
      });
    },
    onResponse({ response, setResponse, fetchAPI }) {
      const refusal = REFUSALS[response.status];
      if (refusal === undefined || response.body !== null) return;
      const { code, message } = refusal;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set("content-type", "application/json; charset=utf-8");
      const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}
