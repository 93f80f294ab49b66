import type { Plugin } from "graphql-yoga";
import { routeOf } from "./route-of.ts";
import type { ServerErrorCode } from "./server-error.ts";

/** What every path takes but `/graphql`, which has an answer of its own for the others. */
const METHODS = ["GET", "HEAD", "OPTIONS"];

/**
 * Returns a plugin that answers 404 for every path without a route, and 405 for what only reads asked to be written.
 * The engine itself would take any address that ends in `/graphql`, the query string counted, for the API, and so past
 * the checks that go by the path.
 */
export function useKnownRoutes(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const route = routeOf(url.pathname);
      if (route === "/graphql") return;
      const refuse = (code: ServerErrorCode, status: number, message: string, headers = {}): void =>
        endResponse(
          new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
            status,
            headers: { "content-type": "application/json; charset=utf-8", ...headers },
          }),
        );
      if (route === "other") {
        refuse("NOT_FOUND", 404, "Cannot find the page: no such path; the API is at /graphql");
      } else if (!METHODS.includes(request.method)) {
        const allow = METHODS.join(", ");
        refuse("METHOD_NOT_ALLOWED", 405, "Cannot change what is here: ask with GET", { allow });
      }
    },
  };
}
