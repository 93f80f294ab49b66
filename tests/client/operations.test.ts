import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/api/schema.ts";
import * as client from "../../src/client/operations.ts";
import { createClient, type Fetch, type Operation } from "../../src/client/operations.ts";
import { createHandler } from "../../src/server.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const handler = createHandler({ graph: await loadStoryGraph() });
const { createClient: _, ...operations } = client;

/** Sends requests to the real handler, without a network. */
const send: Fetch = (url, init) => Promise.resolve(handler.fetch(url, init));
const ask = createClient("http://localhost/graphql", { fetch: send });

const claim = "industrialpcworld-2025-11-14#revenue-share-2025-9m";

/** Variables with which each operation has something to say about the built-in story. */
const VARIABLES: Readonly<Record<keyof typeof operations, Readonly<Record<string, unknown>>>> = {
  AuditFigure: { figure: "$865.8 million" },
  ClaimsIndependence: { claims: [claim] },
  CompareClaims: { a: claim, b: "zitron-2025-11-12#revenue-share-2025-9m" },
  CompareFigures: { a: "$3.8 billion", b: "$3.77 billion" },
  FigureIndependence: { figure: "$865.8 million" },
  FindFigure: { figure: "$865.8 million" },
  GetClaim: { id: claim },
  GetImpact: { id: "zitron-2025-11-12" },
  ListFindings: { filter: { code: ["CONFLICT"] }, first: 2 },
  Search: { text: "revenue", figure: "$865.8 million", filter: { year: [2025] } },
  TraceClaims: { claims: [claim] },
  TraceFigure: { figure: "$865.8 million" },
};

test.each(Object.entries(operations))("%s is valid", (_name, text) => {
  expect(validate(createSchema(), parse(text))).toEqual([]);
});

test.each(Object.entries(VARIABLES))("%s is answered within the default limits", async (name, variables) => {
  const text = operations[name as keyof typeof operations] as Operation<Record<string, unknown>, object>;
  const { data, errors } = await ask(text, variables);
  expect(errors).toEqual([]);
  expect(Object.values(data ?? {})).not.toContain(null);
});

test("createClient() returns errors beside the data that could be had", async () => {
  const { data, errors } = await ask(client.FindFigure, { figure: "no figure at all" });
  expect(data).toEqual({ find: null });
  expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["UNREADABLE_FIGURE"]);
});

test("createClient() sends its headers, and nothing in place of its own", async () => {
  const sent: Record<string, string>[] = [];
  const watched = createClient("http://localhost/graphql", {
    headers: { authorization: "Bearer token" },
    fetch(url, init) {
      sent.push({ ...init.headers });
      return send(url, init);
    },
  });
  await watched(client.ListFindings);
  expect(sent).toEqual([
    {
      authorization: "Bearer token",
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
  ]);
});

test.each(["<html></html>", "", "[]", "null", '"data"', "{}"])(
  "createClient() throws TypeError where the answer is %j",
  async (body) => {
    const lost = createClient("http://localhost/other", {
      fetch: async () => ({ status: 502, text: async () => body }),
    });
    await expect(lost(client.ListFindings)).rejects.toThrow(TypeError);
  },
);
