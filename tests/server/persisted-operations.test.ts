import { afterEach, expect, test } from "vitest";
import type { RunningServer } from "../../src/server/listen.ts";
import { codesOf, post, schemaOf, serve } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

const schema = schemaOf("type Query { hello(name: String): String }", {
  hello: ({ name }) => `hello ${name}`,
});
const operations = new Map([["known", "query Greet($name: String) { hello(name: $name) }"]]);
const byId = (sha256Hash: string, variables = {}) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

test("in allow-list mode only operations of the list run, by their id", async () => {
  server = await serve(schema, { persistedOperations: { operations } });
  expect((await post(server, byId("known", { name: "a" }))).body["data"]).toEqual({ hello: "hello a" });
  expect((await post(server, byId("known", { name: "b" }))).body["data"]).toEqual({ hello: "hello b" });
  expect(codesOf((await post(server, byId("other"))).body)).toEqual(["UNKNOWN_OPERATION"]);
  expect(codesOf((await post(server, { query: "{ hello }" })).body)).toEqual(["OPERATION_NOT_ALLOWED"]);
  expect(codesOf((await post(server, { query: operations.get("known"), ...byId("known") })).body)).toEqual([
    "OPERATION_NOT_ALLOWED",
  ]);
});

test("without allow-list mode other operations run too", async () => {
  server = await serve(schema, { persistedOperations: { operations, only: false } });
  expect((await post(server, byId("known", { name: "a" }))).body["data"]).toEqual({ hello: "hello a" });
  expect((await post(server, { query: "{ hello }" })).body["data"]).toEqual({ hello: "hello undefined" });
});
