import type { Plugin } from "graphql-yoga";

/** Content types that a page of another site can post without asking the browser for leave first. */
const SIMPLE_TYPES = new Set(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain", ""]);

/**
 * Returns a plugin that refuses what a page of another site makes a browser send.
 *
 * A post must have a content type for which browsers ask first (and get no leave, as CORS is off), and a request
 * that the browser itself marks as coming from another site must come from one of `origins`.
 */
export function useCrossSiteProtection(origins: readonly string[]): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== "/graphql" || request.method === "OPTIONS") return;
      const origin = request.headers.get("origin");
      const foreign = request.headers.get("sec-fetch-site") === "cross-site";
      const navigation = request.method === "GET" && request.headers.get("sec-fetch-mode") === "navigate";
      const allowed = origin !== null && origins.includes(origin);
      const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      if (!(foreign && !allowed && !navigation) && !(request.method === "POST" && SIMPLE_TYPES.has(type)))
        return;
      const message =
        "Cannot take the request: it could come from a page of another site; post application/json, from an allowed origin";
      const body = { errors: [{ message, extensions: { code: "CROSS_SITE_REQUEST" } }] };
      endResponse(
        new fetchAPI.Response(JSON.stringify(body), {
          status: 403,
          headers: { "content-type": "application/json; charset=utf-8" },
        }),
      );
    },
  };
}
