import { expect, test } from "vitest";
import { getClaim } from "../../src/graph/accessors.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { collectSlice } from "../../src/graph/slice.ts";
import { graphologyOf } from "../support/graphology-of.ts";
import { datasetOf, graphOf } from "../support/graphs.ts";

const share = { metric: "revenue-share", entity: "payer", counterparty: "payee" };

test("buildGraph() gives every node and edge its public id as key", () => {
  const graph = graphOf(
    `
    total = part * 4
    part -> leak @leak
    leak : DOCUMENT_LEAK
  `,
    { claims: { part: { figure: { printed: "$2.5 billion" }, measure: { ...share, period: "2024" } } } },
  );
  expect(graphologyOf(graph).mapNodes((key, node) => [key, node.kind])).toEqual(
    expect.arrayContaining([
      ["part", "CLAIM"],
      ["part-doc", "DOCUMENT"],
      ["part-outlet", "ENTITY"],
      ["revenue-share/payer/payee/2024", "MEASURE"],
    ]),
  );
  expect(graphologyOf(graph).mapEdges((key, edge) => [key, edge.kind])).toEqual(
    expect.arrayContaining([
      ["total/derives/part", "DERIVES"],
      ["part/cites/0", "CITES"],
      ["part/cites/1", "CITES"],
      ["part/measures", "MEASURES"],
      ["part-doc/published-by", "PUBLISHED_BY"],
      ["part/states", "STATES"],
    ]),
  );
  expect(graphologyOf(graph).target("part/cites/1")).toBe("leak-doc");
});

test("buildGraph() joins claims of one measure however its period is written", () => {
  const graph = graphOf("a\nb\nc", {
    claims: {
      a: { measure: { ...share, period: "2025-01/2025-09" } },
      b: { measure: { ...share, period: "2025-01-01/2025-09-30" } },
      c: { measure: { ...share, period: "2025-01/2025-09", basis: { netting: "NET" } } },
    },
  });
  const measures = graphologyOf(graph).filterNodes((_key, node) => node.kind === "MEASURE");
  expect(measures).toHaveLength(2);
  const ofClaim = (id: string): string | null => getClaim(graph, id).measure;
  expect(ofClaim("a")).toBe(ofClaim("b"));
  expect(ofClaim("c")).toBe(`${ofClaim("a")}/net`);
});

test("buildGraph() gives equal records an equal version, and others another", () => {
  expect(graphOf("a -> b").version).toBe(graphOf("a -> b").version);
  expect(graphOf("a -> b").version).not.toBe(graphOf("a -> c").version);
  expect(buildGraph(datasetOf("a -> b"), { version: "v7" }).version).toBe("v7");
});

test("buildGraph() leaves the dataset as it was", () => {
  const dataset = datasetOf("a -> b\nb : FILING");
  const before = structuredClone(dataset);
  buildGraph(dataset);
  expect(dataset).toEqual(before);
});

test("collectSlice() downstream finds what rests on a claim", () => {
  //   a ──> b ──> leak <── c
  const graph = graphOf(`
    a -> b
    b -> leak
    c -> leak
    other -> b2
  `);
  const slice = collectSlice(graph, ["leak"], { direction: "DOWNSTREAM" });
  expect([...slice.ids].sort()).toEqual(["a", "b", "c", "leak"]);
});

test("collectSlice() leaves out the edges that it is told to", () => {
  const graph = graphOf("a -> b c");
  const slice = collectSlice(graph, ["a"], { skipEdge: (key) => key === "a/cites/0" });
  expect(slice.ids).toEqual(["a", "c"]);
  expect(slice.cut).toEqual([]);
});
