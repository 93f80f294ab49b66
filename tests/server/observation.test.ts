import { afterEach, expect, test } from "vitest";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import type { LogEntry } from "../../src/server/log-entry.ts";
import { graphOf } from "../support/graphs.ts";
import { codesOf, post, schemaOf, serve } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

const schema = schemaOf("type Query { hello(name: String): String, boom: String }", {
  hello: ({ name }) => `hello ${name}`,
  boom() {
    throw new Error("the secret of the house");
  },
});

test("/health answers at once, /ready only with a graph, and GraphQL says that it is not ready", async () => {
  const holder = createGraphHolder();
  server = await serve(schema, { graph: holder });
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  const early = await post(server, { query: "{ hello }" }, { accept: "application/graphql-response+json" });
  expect(early.status).toBe(503);
  expect(codesOf(early.body)).toEqual(["NOT_READY"]);
  holder.replace(graphOf("a : FILING"), []);
  const ready = await fetch(`${server.url}/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, problems: 0 });
  expect((await post(server, { query: "{ hello }" })).status).toBe(200);
});

test("/metrics counts requests by route and status, errors by code, and the cache", async () => {
  server = await serve(schema);
  await post(server, { query: "{ hello }" });
  await post(server, { query: "{ hello }" });
  await post(server, { query: "{ boom }" });
  await fetch(`${server.url}/no/such/path-that-a-client-made-up`);
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  expect(text).toContain('headwater_requests_total{route="/graphql",method="POST",status="200"} 3');
  expect(text).toContain('headwater_requests_total{route="other",method="GET",status="404"} 1');
  expect(text).toContain('headwater_errors_total{code="INTERNAL_SERVER_ERROR"} 1');
  expect(text).toContain('headwater_cache_total{outcome="HIT"} 1');
  expect(text).toContain("headwater_graph_loaded 1");
  expect(text).toContain("headwater_requests_open 1");
  expect(text).not.toContain("made-up");
});

test("an unexpected error is masked, and the log has the whole under the request's id", async () => {
  const entries: LogEntry[] = [];
  server = await serve(schema, { log: (entry) => entries.push(entry) });
  const { body, headers } = await post(server, { query: "{ boom }" });
  const requestId = headers.get("x-request-id");
  expect(JSON.stringify(body)).not.toContain("secret");
  expect(body["errors"]).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR", requestId } }]);
  expect(entries.find(({ event }) => event === "UNEXPECTED_ERROR")).toMatchObject({
    requestId,
    message: "the secret of the house",
  });
});

test("the log has a line for each request, without what the client wrote", async () => {
  const entries: LogEntry[] = [];
  server = await serve(schema, { log: (entry) => entries.push(entry) });
  await post(
    server,
    { query: "query Private($name: String) { hello(name: $name) }", variables: { name: "Jane Roe" } },
    { "user-agent": "diary of Jane", cookie: "session=1" },
  );
  await fetch(`${server.url}/claims/private-thing?q=jane`);
  const lines = entries.filter(({ event }) => event === "REQUEST");
  expect(lines).toMatchObject([
    { method: "POST", route: "/graphql", status: 200, operation: "query", cache: "MISS" },
    { method: "GET", route: "/claims/:id" },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/jane|private|session|127\.0\.0\.1/i);
});

test("a request keeps the id that a proxy gave it, where it is a plain one", async () => {
  server = await serve(schema);
  const idOf = async (given: string): Promise<string | null> =>
    (await fetch(`${server.url}/health`, { headers: { "x-request-id": given } })).headers.get("x-request-id");
  expect(await idOf("abcdef-123456")).toBe("abcdef-123456");
  expect(await idOf("x".repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  expect(await idOf("two words <script>")).toMatch(/^[0-9a-f-]{36}$/);
});
