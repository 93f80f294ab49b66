import type { IncomingMessage } from "node:http";
import { isCrossSite } from "../use-cross-site-protection.ts";

/** What the head of a request says that the fast lane can take. */
export interface Head {
  readonly method: "GET" | "POST";
  /** The Accept header; empty where there is none. */
  readonly accept: string;
  /** Bytes of the body. */
  readonly length: number;
  /** The query string, without the question mark. */
  readonly search: string;
}

/** What a request must keep to. */
export interface Accepted {
  readonly bodyBytes: number;
  readonly origins: readonly string[];
  readonly isKnownHost: (host: string) => boolean;
}

const JSON_TYPES = new Set([
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "application/json; charset=UTF-8",
  "application/json;charset=UTF-8",
]);

/** Returns the head of a plain request for the API, or null for any other, which has to go the ordinary way. */
export function readHead(
  request: IncomingMessage,
  { bodyBytes, origins, isKnownHost }: Accepted,
): Head | null {
  const { method, headers } = request;
  const path = pathOf(request);
  if (request.httpVersionMajor !== 1 || !isUntouched(request)) return null;
  // With origins allowed, answers to a page of one say so.
  if (headers.origin !== undefined && origins.length > 0) return null;
  if (headers["transfer-encoding"] !== undefined || headers["content-encoding"] !== undefined) return null;
  const header = (name: string): string | null => {
    const value = headers[name];
    return typeof value === "string" ? value : null;
  };
  if (headers.host === undefined || !isKnownHost(headers.host)) return null;
  if (isCrossSite({ method, header }, origins)) return null;
  const accept = headers.accept ?? "";
  const length = Number(headers["content-length"] ?? 0);
  if (method === "POST") {
    if (path !== "/graphql" || !JSON_TYPES.has(headers["content-type"] ?? "")) return null;
    return length > 0 && length <= bodyBytes ? { method, accept, length, search: "" } : null;
  }
  if (method !== "GET" || length > 0 || !path.startsWith("/graphql?")) return null;
  // A browser gets GraphiQL.
  return accept.includes("text/html") ? null : { method, accept, length, search: path.slice(9) };
}

/** Returns what was asked for, wherever a framework has mounted the handler. */
function pathOf(request: IncomingMessage & { readonly originalUrl?: unknown }): string {
  const { originalUrl, url = "" } = request;
  return typeof originalUrl === "string" ? originalUrl : url;
}

/** Returns whether nobody has begun to read the body. */
function isUntouched(request: IncomingMessage & { readonly body?: unknown }): boolean {
  return request.readableFlowing === null && !request.readableDidRead && request.body === undefined;
}
