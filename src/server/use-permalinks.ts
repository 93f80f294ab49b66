import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import { explainMissing } from "../api/find-record.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { digest } from "./digest.ts";
import { answerPermalink } from "./permalinks/answer-permalink.ts";
import { type Page, pathOf } from "./permalinks/page.ts";
import { pagePolicy, renderHtml } from "./permalinks/render-html.ts";
import { renderMarkdown } from "./permalinks/render-markdown.ts";
import { startPage } from "./permalinks/start-page.ts";
import type { ContextFactory } from "./request-context.ts";
import type { RequestStates } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { Turns } from "./turns.ts";
import { waitForTurn } from "./use-turns.ts";
import type { UnexpectedErrors } from "./use-unexpected-errors.ts";

type Format = "html" | "json" | "md";
type Route = "claims" | "documents" | "trace";

const TYPES: Readonly<Record<Format, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** What the page of a figure costs, in the measure of queries; the others are cheap and run at once. */
const TRACE_COST = 1_000;

/** HTTP status of an answer without data, by the code of its error. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  UNREADABLE_FIGURE: 400,
  INVALID_ARGUMENT: 400,
  NOT_READY: 503,
  OVERLOADED: 503,
};

export interface PermalinkOptions {
  readonly schema: GraphQLSchema;
  /** Names what an answer depends on besides the graph. */
  readonly basis: string;
  readonly contextOf: ContextFactory;
  readonly states: RequestStates;
  readonly turns: Turns;
  readonly graphiql: boolean;
  readonly maskAndLog: UnexpectedErrors["maskAndLog"];
}

/** What is sent back, before it becomes a response. */
interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/**
 * Returns a plugin that gives every claim, document and trace an address, as HTML, JSON and Markdown. Each is the
 * answer of the API to a fixed operation; the page is made from that answer and from nothing else.
 */
export function usePermalinks(options: PermalinkOptions): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const sent = await answer(request, url, options);
      if (sent === null) return;
      const body = request.method === "HEAD" ? null : sent.body;
      endResponse(new fetchAPI.Response(body, { status: sent.status, headers: { ...sent.headers } }));
    },
  };
}

async function answer(request: Request, url: URL, options: PermalinkOptions): Promise<Sent | null> {
  if (url.pathname === "/") return html(200, startPage(options.graphiql), { ask: true });
  if (url.pathname === "/trace") {
    const figure = url.searchParams.get("figure")?.trim() ?? "";
    const location = figure === "" ? "/" : pathOf("trace", figure);
    return { status: 303, headers: { location }, body: null };
  }
  const matched = /^\/(claims|documents|trace)\/([^/]+?)(?:\.(json|md))?$/.exec(url.pathname);
  const route = matched?.[1];
  const id = decode(matched?.[2] ?? "");
  if ((route !== "claims" && route !== "documents" && route !== "trace") || id === null) return null;
  const format = readFormat(matched?.[3], request.headers.get("accept"));
  return answerRecord(request, { route, id, format }, options);
}

async function answerRecord(
  request: Request,
  { route, id, format }: { route: Route; id: string; format: Format },
  { schema, basis, contextOf, states, turns, maskAndLog }: PermalinkOptions,
): Promise<Sent> {
  const state = states.get(request);
  const version = state?.graph?.version;
  const etag = `W/"${digest([basis, version, route, id, format])}"`;
  const kept = { etag, "cache-control": "no-cache", vary: "accept, accept-encoding" };
  try {
    const context = contextOf(state);
    // The client can have this name only from an answer that was whole, of the very graph that is served.
    if (request.headers.get("if-none-match") === etag) return { status: 304, headers: kept, body: null };
    if (state !== undefined && route === "trace") {
      const overload = await waitForTurn(turns, TRACE_COST, state, request.signal);
      if (overload !== null) return refuse(overload, format);
    }
    const { result, page } = await answerPermalink(schema, context, route, id);
    const [error] = result.errors ?? [];
    if (error !== undefined) return refuse(maskAndLog(error, state?.id), format);
    if (page === null) {
      const message = explainNothing(context.graph, route, id);
      return refuse(serverError("NOT_FOUND", 404, message), format);
    }
    const headers = state?.expired === true ? { "cache-control": "no-store" } : kept;
    if (format === "json")
      return {
        status: 200,
        headers: { ...headers, "content-type": TYPES.json },
        body: JSON.stringify(result),
      };
    if (format === "md")
      return { status: 200, headers: { ...headers, "content-type": TYPES.md }, body: renderMarkdown(page) };
    const shown = html(200, page, { path: pathOf(route, id), ...(version && { graphVersion: version }) });
    return { ...shown, headers: { ...shown.headers, ...headers } };
  } catch (error) {
    return refuse(maskAndLog(error, state?.id), format);
  }
}

function html(status: number, page: Page, options: Parameters<typeof renderHtml>[1]): Sent {
  const headers = {
    "content-type": TYPES.html,
    "content-security-policy": pagePolicy,
    "referrer-policy": "no-referrer",
  };
  return { status, headers, body: renderHtml(page, options) };
}

/** Returns the answer for an error that the client may see. */
function refuse(error: Error, format: Format): Sent {
  const code = error instanceof GraphQLError ? String(error.extensions["code"]) : "INTERNAL_SERVER_ERROR";
  const status = STATUS[code] ?? 500;
  const headers = {
    "cache-control": "no-store",
    vary: "accept",
    ...(status === 503 && { "retry-after": "1" }),
  };
  if (format === "json") {
    const body = JSON.stringify({ errors: [{ message: error.message, extensions: { code } }] });
    return { status, headers: { ...headers, "content-type": TYPES.json }, body };
  }
  const page: Page = {
    title: status === 404 ? "Nothing here" : "This cannot be answered",
    blocks: [{ kind: "PARAGRAPH", line: [error.message] }],
  };
  if (format === "md")
    return { status, headers: { ...headers, "content-type": TYPES.md }, body: renderMarkdown(page) };
  const shown = html(status, page, { ask: status === 404 || status === 400 });
  return { ...shown, headers: { ...shown.headers, ...headers } };
}

function explainNothing(graph: KnowledgeGraph, route: Route, id: string): string {
  switch (route) {
    case "claims":
      return id.includes("#")
        ? explainMissing(graph, "CLAIM", id)
        : `Cannot find claim "${id}": a claim's id is <document>#<name>, with the # written as %23 in an address`;
    case "documents":
      return explainMissing(graph, "DOCUMENT", id);
    case "trace":
      return `Cannot find "${id}": no claim on record states that figure; try fewer digits, or ask the API what could be it: search(figure:)`;
  }
}

/** Returns the format that the path names or, without one, that the client would rather have. */
function readFormat(suffix: string | undefined, accept: string | null): Format {
  if (suffix === "json" || suffix === "md") return suffix;
  if (accept === null || accept.includes("text/html")) return "html";
  if (accept.includes("application/json")) return "json";
  return accept.includes("text/markdown") ? "md" : "html";
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
