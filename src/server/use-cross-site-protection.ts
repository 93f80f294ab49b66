import type { Plugin } from "graphql-yoga";

/** Content types that a page of another site can post without asking the browser for leave first. */
const SIMPLE_TYPES = new Set(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain", ""]);

/** What a request for the API says of where it comes from: its method, and headers by their names. */
export interface Provenance {
  readonly method: string | undefined;
  readonly header: (name: "origin" | "sec-fetch-site" | "sec-fetch-mode" | "content-type") => string | null;
}

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
      const { method, headers } = request;
      if (!isCrossSite({ method, header: (name) => headers.get(name) }, origins)) return;
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

/** Returns whether a request for the API could be the doing of a page of another site than `origins`. */
export function isCrossSite({ method, header }: Provenance, origins: readonly string[]): boolean {
  if (method === "POST" && SIMPLE_TYPES.has(typeOf(header("content-type")))) return true;
  if (header("sec-fetch-site") !== "cross-site") return false;
  const origin = header("origin");
  const navigation = method === "GET" && header("sec-fetch-mode") === "navigate";
  return !navigation && (origin === null || !origins.includes(origin));
}

function typeOf(contentType: string | null): string {
  return contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
}
