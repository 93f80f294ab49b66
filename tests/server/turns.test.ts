import { afterEach, expect, test } from "vitest";
import { createHandler } from "../../src/server/create-handler.ts";
import type { HandlerOptions } from "../../src/server/handler-options.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { createTurns } from "../../src/server/turns.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { codesOf, post, schemaOf, serve } from "./stand-in.ts";

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Returns a function that asks a handler without a network between, so that all who ask at once arrive at once. */
function asker(options: HandlerOptions): (query: string, variables?: unknown) => Promise<Response> {
  const handler = createHandler(options);
  return async (query, variables) =>
    handler.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
}

/** Keeps the only thread busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("take() gives the cheapest its turn first, and equals in order of arrival", async () => {
  const turns = createTurns(10, 10_000);
  const order: string[] = [];
  const take = async (name: string, cost: number): Promise<void> => {
    expect(await turns.take(cost)).toBe("GIVEN");
    order.push(name);
  };
  await Promise.all([take("dear", 30), take("first", 10), take("middle", 20), take("second", 10)]);
  expect(order).toEqual(["first", "second", "middle", "dear"]);
  expect(turns.waiting()).toBe(0);
});

test("take() refuses the costliest where too many wait, be it who came last or who was there", async () => {
  const turns = createTurns(2, 10_000);
  const answers = Promise.all([turns.take(5), turns.take(50), turns.take(7), turns.take(100)]);
  expect(turns.waiting()).toBe(2);
  expect(await answers).toEqual(["GIVEN", "REFUSED", "GIVEN", "REFUSED"]);
});

test("take() refuses who has waited too long, and passes over who has left", async () => {
  const turns = createTurns(100, 20);
  const gone = new AbortController();
  gone.abort();
  const left = turns.take(1, gone.signal);
  const busy = turns.take(2).then((turn) => {
    work(60);
    return turn;
  });
  const late = turns.take(3);
  expect(await Promise.all([left, busy, late])).toEqual(["LEFT", "GIVEN", "REFUSED"]);
});

test("between turns everything else that has arrived is looked after", async () => {
  const turns = createTurns(100, 10_000);
  const order: string[] = [];
  const slow = Array.from({ length: 3 }, async (_, n) => {
    await turns.take(1);
    work(120);
    order.push(`slow ${n}`);
  });
  setImmediate(() => order.push("cheap"));
  await Promise.all(slow);
  expect(order.indexOf("cheap")).toBeLessThan(2);
});

test("an operation over the cost of cheap ones waits, is refused with 503 and Retry-After, and a cheap one runs", async () => {
  const ask = asker({ graph: graphOf("a : FILING"), limits: { cheapCost: 10, waiting: 3 } });
  const costly = (n: number) => ask(`{ claims(first: 10) { edges { node { id } } } } #${n}`);
  const cheap = (n: number) => ask(`{ graphVersion } #${n}`);
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? costly(n) : cheap(n))));
  const refused = all.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(10 - 3);
  for (const response of refused) {
    expect(response.headers.get("retry-after")).toBe("1");
    expect(codesOf(await response.json())).toEqual(["OVERLOADED"]);
  }
  for (const [n, { status }] of all.entries()) if (n % 2 === 1) expect(status).toBe(200);
  expect((await costly(1_000)).status).toBe(200);
});

test("a trace's time runs from the turn of its request, not from its arrival", async () => {
  const schema = schemaOf("type Query { costly: [Item!]! }\ntype Item { expired: Boolean! }", {
    costly: (_args, context) => {
      const { isExpired } = context as { isExpired: () => boolean };
      const expired = isExpired();
      work(50);
      return [{ expired }];
    },
  });
  server = await serve(schema, { limits: { cheapCost: 1, traceMilliseconds: 100, cacheBytes: 0 } });
  const running = server;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post(running, { query: "{ costly { expired } }" })),
  );
  for (const { body } of answers) expect(body["data"]).toEqual({ costly: [{ expired: false }] });
});

test("a long document that is not known waits before it is read; a known one does not", async () => {
  const ask = asker({ graph: graphOf("a : FILING"), limits: { waiting: 3 } });
  const long = (n: number): string => `{ ${"graphVersion ".repeat(200)} } #${n}`;
  const all = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(long(n))));
  expect(all.filter(({ status }) => status === 503)).toHaveLength(10 - 3);
  expect((await ask(long(1_000))).status).toBe(200);
  const again = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(long(1_000), { n })));
  expect(again.every(({ status }) => status === 200)).toBe(true);
});

test("the page of a figure waits for its turn like a costly query", async () => {
  const handler = createHandler({ graph: await loadStoryGraph(), limits: { waiting: 3 } });
  const address = `http://localhost/trace/${encodeURIComponent("$865.8 million")}.json`;
  const answers = await Promise.all(Array.from({ length: 10 }, () => handler.fetch(address)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(10 - 3);
  for (const { headers } of refused) expect(headers.get("retry-after")).toBe("1");
});

test("introspection costs something each time that it is asked for", async () => {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0, limits: { cost: 5_000 } });
  const ask = (times: number) => ({
    query: `{ ${Array.from({ length: times }, (_, n) => `a${n}: __schema { queryType { name } }`).join(" ")} }`,
  });
  expect(codesOf((await post(server, ask(5))).body)).toEqual([]);
  expect(codesOf((await post(server, ask(6))).body)).toEqual(["QUERY_TOO_LARGE"]);
});
