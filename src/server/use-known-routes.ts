import type { Plugin } from "graphql-yoga";
import { routeOf } from "./route-of.ts";

/**
 * Returns a plugin that answers 404 for every path without a route. The engine itself would take any address that
 * ends in `/graphql`, the query string counted, for the API, and so past the checks that go by the path.
 */
export function useKnownRoutes(): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (routeOf(url.pathname) !== "other") return;
      const message = "Cannot find the page: no such path; the API is at /graphql";
      endResponse(
        new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] }), {
          status: 404,
          headers: { "content-type": "application/json; charset=utf-8" },
        }),
      );
    },
  };
}
