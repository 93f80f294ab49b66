import { readFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import type { HandlerOptions } from "../../src/server/handler-options.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import type { ServerErrorCode } from "../../src/server/server-error.ts";
import { SERVER_ERROR_CODES } from "../../src/server/server-error.ts";
import { startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";
import { schemaOf, serve } from "./stand-in.ts";

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What is sent, and the status and code of the answer. */
interface Case {
  readonly code: ServerErrorCode | "INVALID_ARGUMENT" | "UNREADABLE_FIGURE";
  readonly status: number;
  readonly path?: string;
  readonly method?: string;
  /** Text of the body; a string of GraphQL in `query` for short. */
  readonly body?: string;
  readonly query?: string;
  readonly variables?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: Partial<HandlerOptions>;
}

const SUBSCRIPTION = "subscription { graphChanged { graphVersion } }";
const persisted = { operations: new Map([["known", "{ graphVersion }"]]) };

const CASES: readonly Case[] = [
  { code: "BAD_REQUEST", status: 400, body: "no JSON" },
  { code: "BAD_REQUEST", status: 400, body: "" },
  { code: "BAD_REQUEST", status: 400, body: "{}" },
  { code: "BAD_REQUEST", status: 400, body: '[{"query":"{ graphVersion }"}]' },
  { code: "BAD_REQUEST", status: 400, body: '{"query":1}' },
  { code: "BAD_REQUEST", status: 400, body: '{"query":"{ graphVersion }","variables":[]}' },
  { code: "BAD_REQUEST", status: 400, body: '{"qury":"{ graphVersion }"}' },
  { code: "BAD_REQUEST", status: 400, query: "query A { graphVersion } query B { graphVersion }" },
  { code: "BAD_REQUEST", status: 400, query: "mutation { anything }" },
  { code: "BAD_REQUEST", status: 400, method: "GET", path: "/graphql?query={graphVersion}&variables=x" },
  { code: "GRAPHQL_PARSE_FAILED", status: 400, query: "{" },
  { code: "GRAPHQL_VALIDATION_FAILED", status: 400, query: "{ graphVersoin }" },
  { code: "INVALID_ARGUMENT", status: 400, query: "query ($n: Int!) { claims(first: $n) { totalCount } }" },
  {
    code: "INVALID_ARGUMENT",
    status: 400,
    query: "query ($n: Int) { claims(first: $n) { totalCount } }",
    variables: { n: "x" },
  },
  { code: "INVALID_ARGUMENT", status: 200, query: "{ claims(first: -1) { totalCount } }" },
  { code: "UNREADABLE_FIGURE", status: 200, query: '{ find(figure: "nothing") { figure { value } } }' },
  { code: "NOT_FOUND", status: 200, query: '{ trace(claims: ["none"]) { complete } }' },
  { code: "NOT_FOUND", status: 404, method: "GET", path: "/claims/none.json" },
  { code: "NOT_FOUND", status: 404, method: "GET", path: "/nowhere" },
  { code: "METHOD_NOT_ALLOWED", status: 405, method: "DELETE" },
  { code: "METHOD_NOT_ALLOWED", status: 405, method: "PUT", path: "/claims/a", body: "{}" },
  { code: "UNSUPPORTED_MEDIA_TYPE", status: 415, body: "<x/>", headers: { "content-type": "text/xml" } },
  { code: "NOT_ACCEPTABLE", status: 406, query: "{ graphVersion }", headers: { accept: "image/png" } },
  { code: "NOT_ACCEPTABLE", status: 406, query: SUBSCRIPTION },
  { code: "CROSS_SITE_REQUEST", status: 403, body: "{}", headers: { "content-type": "text/plain" } },
  {
    code: "REQUEST_TOO_LARGE",
    status: 413,
    body: `{"query":"#${"x".repeat(100)}"}`,
    options: { limits: { bodyBytes: 50 } },
  },
  {
    code: "QUERY_TOO_LARGE",
    status: 400,
    query: "{ graphVersion }",
    options: { limits: { tokens: 2 } },
  },
  {
    code: "QUERY_TOO_LARGE",
    status: 400,
    query: "{ claims { totalCount } }",
    options: { limits: { cost: 1 } },
  },
  {
    code: "UNKNOWN_OPERATION",
    status: 400,
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"none"}}}',
    options: { persistedOperations: persisted },
  },
  {
    code: "OPERATION_NOT_ALLOWED",
    status: 400,
    query: "{ graphVersion }",
    options: { persistedOperations: persisted },
  },
  { code: "NOT_READY", status: 503, query: "{ graphVersion }", options: { graph: createGraphHolder() } },
];

/** Codes that take more to provoke, with the tests that do. */
const ELSEWHERE: Partial<Readonly<Record<ServerErrorCode, string>>> = {
  HOST_NOT_ALLOWED: "known-host.test.ts",
  TIMEOUT: "deadline.test.ts",
  OVERLOADED: "turns.test.ts",
  SHUTTING_DOWN: "listen.test.ts",
  TOO_MANY_SUBSCRIPTIONS: "subscriptions.test.ts",
  INTERNAL_SERVER_ERROR: "error-codes.test.ts",
};

for (const given of CASES) {
  const { code, status, path = "/graphql", method = "POST", query, variables, options = {} } = given;
  const body = given.body ?? (query === undefined ? undefined : JSON.stringify({ query, variables }));
  test(`${code} is what ${method} ${path} ${(query ?? body ?? "").slice(0, 60)} gets, with ${status}`, async () => {
    server = await startServer({
      graph: graphOf("a -> b\nb : FILING"),
      port: 0,
      host: "127.0.0.1",
      ...options,
    });
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...given.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("json");
    const { errors } = await response.json();
    expect(errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual([code]);
    if (!code.startsWith("GRAPHQL_")) expect(errors[0].message).not.toMatch(/\.$/);
  });
}

test("INTERNAL_SERVER_ERROR hides what happened", async () => {
  const schema = schemaOf("type Query { fails: ID }", {
    fails: () => {
      throw new Error("secret");
    },
  });
  server = await serve(schema);
  const response = await fetch(`${server.url}/graphql?query={fails}`);
  const text = await response.text();
  expect(text).toContain("INTERNAL_SERVER_ERROR");
  expect(text).not.toContain("secret");
});

test("every code of the server is provoked by a test", async () => {
  const provoked = new Set<string>(CASES.map(({ code }) => code));
  for (const code of SERVER_ERROR_CODES) {
    const file = ELSEWHERE[code];
    if (file === undefined) expect(provoked, code).toContain(code);
    else expect(await readFile(`${import.meta.dirname}/${file}`, "utf8")).toContain(code);
  }
});
