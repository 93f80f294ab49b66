import fc from "fast-check";
import { execute, parse } from "graphql";
import { expect, test } from "vitest";
import { createContext } from "../../src/api/context.ts";
import { graphOf } from "../support/graphs.ts";
import { answer, schema } from "./ask.ts";

/**
 *     top ──► left ──► leak        total = left * right
 *      └────► right ──► leak       loop ──► back ──► loop
 */
const DIAMOND = `
  top -> left right
  left -> leak
  right -> leak
  leak : DOCUMENT_LEAK
  total = left * right
  loop -> back
  back -> loop
  lost ? NONE_GIVEN
  vague -> lost
`;
const diamond = graphOf(DIAMOND, {
  documents: {
    top: { published: "2025-11-14" },
    left: { published: "2025-11-13" },
    right: { published: "2025-11-15" },
    leak: { published: "2025-11-12" },
  },
});

test("trace gives each hop once with its depth, the origin with a shortest path, and the exact number of paths", async () => {
  const { trace } = await answer(
    diamond,
    `{ trace(claims: ["top"]) {
      start { id } complete truncatedBy pathCount graphVersion
      hops { key kind depth from { id } to { ... on Claim { id } } }
      origins { kind distance node { ... on Claim { id } } path { key depth } }
      unsourced { reason } circles { size }
    } }`,
  );
  expect(trace).toMatchObject({
    start: [{ id: "top" }],
    complete: true,
    truncatedBy: null,
    pathCount: "2",
    graphVersion: diamond.version,
    unsourced: [],
    circles: [],
  });
  expect(trace.hops.map(({ key, depth }: { key: string; depth: number }) => [key, depth])).toEqual([
    ["top/cites/0", 1],
    ["top/cites/1", 1],
    ["left/cites/0", 2],
    ["right/cites/0", 2],
  ]);
  expect(trace.origins).toEqual([
    {
      kind: "DOCUMENT_LEAK",
      distance: 2,
      node: { id: "leak" },
      path: [
        { key: "top/cites/0", depth: 1 },
        { key: "left/cites/0", depth: 2 },
      ],
    },
  ]);
});

test("trace tells a circle and an unsourced dead end apart from origins", async () => {
  const { loop, vague } = await answer(
    diamond,
    `{
      loop: trace(claims: ["loop"]) { origins { kind } circles { size shortest cycle { id } } independence { ground independentOrigins { lower } chokepoints { __typename } } }
      vague: trace(claims: ["vague"]) { origins { kind } unsourced { reason distance node { ... on Claim { id } } } }
    }`,
  );
  expect(loop).toEqual({
    origins: [],
    circles: [{ size: 2, shortest: true, cycle: [{ id: "loop" }, { id: "back" }] }],
    independence: { ground: "CIRCULAR", independentOrigins: null, chokepoints: null },
  });
  expect(vague).toEqual({
    origins: [],
    unsourced: [{ reason: "NONE_GIVEN", distance: 1, node: { id: "lost" } }],
  });
});

test("depth n follows exactly n hops and says so", async () => {
  const { trace } = await answer(
    diamond,
    `{ trace(claims: ["top"], depth: 1) { complete truncatedBy hops { depth } origins { kind } } }`,
  );
  expect(trace).toEqual({
    complete: false,
    truncatedBy: "DEPTH",
    hops: [{ depth: 1 }, { depth: 1 }],
    origins: [],
  });
});

test("the server's limit of nodes holds whatever the question asks for", async () => {
  const query = `{ trace(claims: ["top"], maxNodes: 1000) { complete truncatedBy } }`;
  const { trace } = await answer(diamond, query, {}, { limits: { traceNodes: 2 } });
  expect(trace).toEqual({ complete: false, truncatedBy: "NODES" });
});

test("asOf leaves out what was not published, and names the claims of the start that were not", async () => {
  const { trace } = await answer(
    diamond,
    `{ trace(claims: ["top", "right"], asOf: { known: "2025-11-14" }) {
      asOf { known recorded } notYetKnown { id } hops { key } independence { originCount }
    } }`,
  );
  expect(trace).toEqual({
    asOf: { known: "2025-11-14", recorded: null },
    notYetKnown: [{ id: "right" }],
    hops: [{ key: "top/cites/0" }, { key: "left/cites/0" }],
    independence: { originCount: 1 },
  });
});

test("excludeDisputed shows the counts with and without the disputed edge; mergeBy changes them", async () => {
  const graph = graphOf("top -> one two\none : FILING\ntwo : FILING", {
    claims: {
      top: {
        cites: [
          { claim: "one", evidence: { note: "said" } },
          { claim: "two", evidence: { note: "said" }, disputed: "in doubt" },
        ],
      },
    },
    documents: { one: { authors: ["same"] }, two: { authors: ["same"] } },
    entities: [{ id: "same", kind: "PERSON", name: "Same" }],
  });
  const { strict, open, merged } = await answer(
    graph,
    `{
      strict: trace(claims: ["top"], excludeDisputed: true) { independence { originCount withDisputed { originCount independentOrigins { lower upper exact } } } }
      open: trace(claims: ["top"]) { independence { originCount mergeBy withDisputed { originCount } } witnesses { origins { ... on Claim { id } } } witnessesTruncated }
      merged: trace(claims: ["top"], mergeBy: [AUTHOR]) { independence { mergeBy independentOrigins { lower } domains { origins { ... on Claim { id } } reasons { rule through } } } }
    }`,
  );
  expect(strict.independence).toEqual({
    originCount: 1,
    withDisputed: { originCount: 2, independentOrigins: { lower: 2, upper: 2, exact: true } },
  });
  expect(open).toEqual({
    independence: { originCount: 2, mergeBy: ["DOCUMENT", "SYNDICATION"], withDisputed: null },
    witnesses: [{ origins: [{ id: "one" }] }, { origins: [{ id: "two" }] }],
    witnessesTruncated: false,
  });
  expect(merged.independence).toEqual({
    mergeBy: ["AUTHOR"],
    independentOrigins: { lower: 1 },
    domains: [{ origins: [{ id: "one" }, { id: "two" }], reasons: [{ rule: "AUTHOR", through: "same" }] }],
  });
});

test("equal traces of one request are made once", async () => {
  const contextValue = createContext(diamond);
  const document = parse(`{
    a: claim(id: "top") { trace { complete } }
    b: claim(id: "top") { trace { hops { key } } }
    c: trace(claims: ["top"]) { pathCount }
    d: trace(claims: ["top"], depth: 1) { pathCount }
  }`);
  expect((await execute({ schema, document, contextValue })).errors).toBeUndefined();
  expect(contextValue.traces.size).toBe(2);
});

test("traces of 100 claims in one request look at every hop that they share once", async () => {
  const starts = Array.from({ length: 100 }, (_, place) => `s${place}`);
  const chain = Array.from({ length: 20 }, (_, place) => `c${place} -> c${place + 1}`);
  const graph = graphOf([...starts.map((start) => `${start} -> c0`), ...chain, "c20 : FILING"].join("\n"));
  const context = createContext(graph);
  const seen: string[] = [];
  const contextValue = {
    ...context,
    diffHop: (hop: Parameters<typeof context.diffHop>[0]) => {
      seen.push(hop.key);
      return context.diffHop(hop);
    },
  };
  const document = parse(`query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Claim { trace { hops { key changes { kind } severity } origins { node { __typename } } } } }
    together: trace(claims: $ids) { hops { key changes { kind } } }
  }`);
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: { ids: starts } });
  expect(errors).toBeUndefined();
  expect(data?.["nodes"]).toHaveLength(100);
  // 100 hops into the chain and 20 along it, each in one trace or in all of them.
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  expect(contextValue.traces.size).toBe(101);
});

test("an answer that runs out of time is cut and says so", async () => {
  const long = graphOf(Array.from({ length: 3000 }, (_, place) => `c${place} -> c${place + 1}`).join("\n"));
  const query = `{ trace(claims: ["c0"]) { complete truncatedBy } }`;
  const { trace } = await answer(long, query, {}, { isExpired: () => true });
  expect(trace).toEqual({ complete: false, truncatedBy: "TIME" });
});

test("walking by hand over cites and derivesFrom finds the hops that trace finds", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const edge = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(edge, { selector: String, maxLength: 12 }), async (edges) => {
      const graph = graphOf(
        [...names, ...edges.map(([from, to]) => `${from} -> ${to}`), "sum = a + b"].join("\n"),
      );
      const seen = new Set<string>();
      const queue = ["sum"];
      const walked = new Set<string>();
      for (const id of queue) {
        if (seen.has(id)) continue;
        seen.add(id);
        const { claim } = await answer(
          graph,
          `query ($id: ID!) { claim(id: $id) {
            cites(first: 100) { edges { key node { ... on Claim { id } } } }
            derivesFrom(first: 100) { edges { key node { id } } }
          } }`,
          { id },
        );
        for (const { key, node } of [...claim.cites.edges, ...claim.derivesFrom.edges]) {
          walked.add(key);
          queue.push(node.id);
        }
      }
      const { trace } = await answer(graph, `{ trace(claims: ["sum"]) { hops { key } } }`);
      expect([...walked].sort()).toEqual(trace.hops.map(({ key }: { key: string }) => key).sort());
    }),
    { seed: 42, numRuns: 40 },
  );
});

test("citedBy, derivedBy and contradictedBy are the other ends of the same edges", async () => {
  const { leak, left, document } = await answer(
    diamond,
    `{
      leak: claim(id: "leak") { citedBy { totalCount edges { key manner attribution evidence { note } node { id } } } }
      left: claim(id: "left") { derivedBy { edges { key input formula node { id } } } }
      document: document(id: "leak-doc") { claims { edges { node { id } } } citedBy { totalCount } }
    }`,
  );
  expect(leak.citedBy).toEqual({
    totalCount: 2,
    edges: ["left", "right"].map((id) => ({
      key: `${id}/cites/0`,
      manner: "REPORTS",
      attribution: "STATED",
      evidence: { note: "drawn" },
      node: { id },
    })),
  });
  expect(left.derivedBy.edges).toEqual([
    { key: "total/derives/left", input: "left", formula: "left * right", node: { id: "total" } },
  ]);
  expect(document).toEqual({ claims: { edges: [{ node: { id: "leak" } }] }, citedBy: { totalCount: 0 } });
});
