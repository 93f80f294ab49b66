import { afterEach, expect, test } from "vitest";
import type { HandlerOptions } from "../../src/server/handler-options.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { completeLimits, DEFAULT_SERVER_LIMITS } from "../../src/server/server-limits.ts";
import { startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";
import { codesOf, post } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

async function start(options: Partial<HandlerOptions> = {}): Promise<void> {
  server = await startServer({ graph: graphOf("a -> b\nb : FILING"), port: 0, ...options });
}

test("an answer says what its query cost, and of how much", async () => {
  await start();
  const { body } = await post(server, {
    query: "{ claims(first: 3) { edges { node { document { id } } } } }",
  });
  expect(body["extensions"]).toEqual({
    cost: { cost: 3 * (1 + 1 + 1 + 1), limit: DEFAULT_SERVER_LIMITS.cost },
  });
  expect(codesOf(body)).toEqual([]);
});

test("a query over the limit of cost, depth or aliases is refused with both numbers, and is not run", async () => {
  await start({ limits: { cost: 50, depth: 5, aliases: 2 } });
  const cases = [
    ["cost", "{ claims(first: 26) { edges { node { id } } } }", 78, 50],
    [
      "depth",
      "{ claim(id: 1) { document { story { documents(first: 1) { edges { node { id } } } } } } }",
      7,
      5,
    ],
    ["aliases", "{ a: graphVersion b: graphVersion c: graphVersion }", 3, 2],
  ] as const;
  for (const [measure, query, value, limit] of cases) {
    const { status, body } = await post(server, { query }, { accept: "application/graphql-response+json" });
    expect(status).toBe(400);
    expect(body["data"]).toBeUndefined();
    expect(body["errors"]).toMatchObject([
      { extensions: { code: "QUERY_TOO_LARGE", measure, value, limit } },
    ]);
  }
});

test("the cost counts the default of a variable that is not given", async () => {
  await start({ limits: { cost: 50 } });
  const query = "query ($n: Int = 100) { claims(first: $n) { edges { node { id } } } }";
  expect(codesOf((await post(server, { query })).body)).toEqual(["QUERY_TOO_LARGE"]);
  expect(codesOf((await post(server, { query, variables: { n: 2 } })).body)).toEqual([]);
});

test("a document of too many tokens is refused before it is parsed whole", async () => {
  await start({ limits: { tokens: 100 } });
  const query = `{ ${"graphVersion ".repeat(200)}`;
  const { body } = await post(server, { query });
  expect(body["errors"]).toMatchObject([
    { extensions: { code: "QUERY_TOO_LARGE", measure: "tokens", limit: 100 } },
  ]);
});

test("a body over the limit is refused, with and without its length told", async () => {
  await start({ limits: { bodyBytes: 1_000 } });
  const text = JSON.stringify({ query: `{ graphVersion } #${"x".repeat(2_000)}` });
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  for (const body of [text, stream]) {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(codesOf(await response.json())).toEqual(["REQUEST_TOO_LARGE"]);
  }
});

test("deeply nested variables and input end with an answer", async () => {
  await start();
  const nested = `{"query":"query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }","variables":{"f":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`;
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: nested,
  });
  expect(response.status).toBeLessThan(600);
  expect((await post(server, { query: "{ graphVersion }" })).status).toBe(200);
});

test("introspection is on by default and can be switched off", async () => {
  await start();
  const query = "{ __schema { queryType { name } } }";
  expect(codesOf((await post(server, { query })).body)).toEqual([]);
  await server.close();
  await start({ introspection: false });
  expect(codesOf((await post(server, { query })).body)).toContain("GRAPHQL_VALIDATION_FAILED");
  expect(codesOf((await post(server, { query: "{ graphVersion __typename }" })).body)).toEqual([]);
});

test("completeLimits() refuses what is no whole number", async () => {
  await start();
  expect(() => completeLimits({ depth: 0 })).toThrow(RangeError);
  expect(() => completeLimits({ cost: Number.NaN })).toThrow(RangeError);
  expect(completeLimits({ cacheBytes: 0 }).cacheBytes).toBe(0);
});
