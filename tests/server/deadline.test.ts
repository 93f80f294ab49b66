import { afterEach, expect, test } from "vitest";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";
import { codesOf, post, schemaOf, serve } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("an operation of synchronous resolvers ends with TIMEOUT when its time is up", async () => {
  let calls = 0;
  const schema = schemaOf("type Query { work(step: Int): Int }", {
    work() {
      calls += 1;
      busy(5);
      return calls;
    },
  });
  server = await serve(schema, { limits: { requestMilliseconds: 150 } });
  const fields = Array.from({ length: 99 }, (_, step) => `a${step}: work(step: ${step})`).join(" ");
  const { status, body } = await post(
    server,
    { query: `{ ${fields} }` },
    { accept: "application/graphql-response+json" },
  );
  expect(status).toBe(503);
  expect(codesOf(body)).toEqual(["TIMEOUT"]);
  expect(calls).toBeLessThan(60);
  expect((await post(server, { query: "{ work }" })).status).toBe(200);
});

test("an operation that waits ends with TIMEOUT when its time is up", async () => {
  const schema = schemaOf("type Query { never: Int, now: Int }", {
    never: () => new Promise(() => {}),
    now: () => 1,
  });
  server = await serve(schema, { limits: { requestMilliseconds: 300 } });
  const { body } = await post(server, { query: "{ never }" });
  expect(codesOf(body)).toEqual(["TIMEOUT"]);
  expect((await post(server, { query: "{ now }" })).body["data"]).toEqual({ now: 1 });
});

test("a trace over its number of nodes is cut and says so", async () => {
  const chain = Array.from({ length: 50 }, (_, step) => `c${step} -> c${step + 1}`).join("\n");
  server = await startServer({
    graph: graphOf(`${chain}\nc50 : FILING`),
    port: 0,
    limits: { traceNodes: 10 },
  });
  const { body } = await post(server, {
    query: '{ trace(claims: ["c0"]) { complete truncatedBy hops { depth } } }',
  });
  expect(body["errors"]).toBeUndefined();
  expect(body["data"]).toMatchObject({ trace: { complete: false, truncatedBy: "NODES" } });
});
