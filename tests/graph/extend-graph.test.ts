import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictions } from "../../src/analysis/contradictions/contradictions.ts";
import { find } from "../../src/analysis/find.ts";
import { findings } from "../../src/analysis/findings/findings.ts";
import { suggestDependence } from "../../src/analysis/hidden-dependence.ts";
import { impactOf } from "../../src/analysis/impact.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { trace } from "../../src/analysis/trace.ts";
import { edgesOf, nodeIds } from "../../src/graph/accessors.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { diffGraphs } from "../../src/graph/diff-graphs.ts";
import { type Additions, extendGraph } from "../../src/graph/extend-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { claimIds } from "../../src/graph/lineage-index.ts";
import { REHEARSED, rehearseExtension } from "../../src/graph/rehearse-extension.ts";
import { selectClaims } from "../../src/graph/select-claims.ts";
import { selectDocuments } from "../../src/graph/select-documents.ts";
import { selectEntities } from "../../src/graph/select-entities.ts";
import { selectMeasures } from "../../src/graph/select-measures.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { search } from "../../src/search/search.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { datasetOf, graphOf } from "../support/graphs.ts";
import { joined, recordBatches } from "../support/random-records.ts";

const EDGE_KINDS = [
  "STATES",
  "PUBLISHED_BY",
  "ABOUT",
  "MEASURES",
  "CITES",
  "DERIVES",
  "CONTRADICTS",
  "SUPERSEDES",
] as const;
const FIGURES = ["$10 million", "$10.4 million", "$1.2 billion"];

/** Returns answers of every kind as text: equal for graphs of equal records, whatever their versions. */
function answersOf(graph: KnowledgeGraph): Record<string, string> {
  const claims = claimIds(graph.lineage);
  const index = createSearchIndex(graph);
  const nodes = nodeIds(graph).map((id) => [id, graph.graph.getNodeAttributes(id)] as const);
  const edgesAt = (id: string): string[][] =>
    EDGE_KINDS.map((kind) => [...edgesOf(graph, id, kind, "OUT"), ...edgesOf(graph, id, kind, "IN")]);
  const answers = {
    order: graph.graph.order,
    size: graph.graph.size,
    claims,
    documents: nodes.filter(([, { kind }]) => kind === "DOCUMENT"),
    edges: [...nodes].sort().map(([id]) => edgesAt(id)),
    traces: claims.map((id) => trace(graph, [id])),
    together: claims.length === 0 ? null : trace(graph, claims, { maxNodes: 5 }),
    impacts: (["CLAIM", "DOCUMENT", "ENTITY"] as const).flatMap((wanted) =>
      nodes.flatMap(([id, { kind }]) => (kind === wanted ? [impactOf(graph, id)] : [])),
    ),
    independence: claims.map((id) => independenceOf(graph, [id])),
    found: FIGURES.map((figure) => find(graph, figure)),
    findings: findings(graph),
    contradictions: contradictions(graph),
    suggestions: suggestDependence(graph),
    selected: [
      selectClaims(graph, [{ entity: "outlet-0" }], "EARLIEST_FIRST"),
      selectClaims(graph),
      selectDocuments(graph),
      selectEntities(graph),
      selectMeasures(graph),
    ],
    searched: ["says 1", "document", "revenue"].map((text) => search(graph, index, () => [], { text }).hits),
  };
  const plain = (key: string, value: unknown): unknown =>
    key === "graphVersion" ? "" : typeof value === "bigint" ? String(value) : value;
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, JSON.stringify(value, plain)]),
  );
}

/** Returns the graph with the records. @throws where they have problems */
function extended(graph: KnowledgeGraph, additions: Additions): KnowledgeGraph {
  const { graph: more, problems } = extendGraph(graph, additions);
  if (more === null) throw new Error(JSON.stringify(problems));
  return more;
}

const EMPTY: Dataset = { entities: [], metrics: [], stories: [], documents: [], claims: [] };

test("extendGraph() answers as a graph built of all records does, and leaves every version as it was", () => {
  fc.assert(
    fc.property(recordBatches, ([first = EMPTY, ...more]) => {
      const versions = [buildGraph(first)];
      for (const [place, batch] of more.entries()) {
        const before = versions[place];
        if (before !== undefined) versions.push(extended(before, batch));
      }
      for (const [count, graph] of versions.entries()) {
        const rebuilt = buildGraph(joined([first, ...more.slice(0, count)]));
        expect(answersOf(graph)).toEqual(answersOf(rebuilt));
      }
      const [oldest] = versions;
      const newest = versions.at(-1);
      if (oldest === undefined || newest === undefined) return;
      expect(diffGraphs(oldest, newest)).toEqual(
        diffGraphs(buildGraph(first), buildGraph(joined([first, ...more]))),
      );
    }),
    { seed: 42, numRuns: 25 },
  );
});

test("extendGraph() can go on from any version, each on its own way", () => {
  fc.assert(
    fc.property(recordBatches, ([first = EMPTY, second = EMPTY, ...more]) => {
      const start = extended(buildGraph(first), second);
      const ways = [more, more.slice(0, 1), more.slice(0, 1)].map((batches) =>
        batches.reduce(extended, start),
      );
      for (const [place, way] of ways.entries()) {
        const batches = place === 0 ? more : more.slice(0, 1);
        expect(answersOf(way)).toEqual(answersOf(buildGraph(joined([first, second, ...batches]))));
      }
      expect(ways[1]?.version).toBe(ways[2]?.version);
    }),
    { seed: 42, numRuns: 12 },
  );
});

test("extendGraph() makes room for many more claims than it began with", () => {
  const drawn = (from: number, to: number): Additions => {
    const line = (place: number): string => `c${place} -> c${place - 1} hub`;
    const names = Array.from({ length: to - from }, (_, place) => line(from + place));
    const { entities, documents, claims } = datasetOf(names.join("\n"));
    const isNew = ({ id }: { readonly id: string }): boolean => {
      const number = /^c(\d+)/.exec(id)?.[1];
      return number !== undefined && Number(number) >= from;
    };
    return {
      entities: entities.filter(isNew),
      documents: documents.filter(isNew),
      claims: claims.filter(isNew),
    };
  };
  let graph = graphOf("hub : FILING\nc0 -> hub");
  const start = graph;
  for (let from = 1; from < 900; from += 29) graph = extended(graph, drawn(from, from + 29));
  expect(graph.lineage.claimCount).toBe(2 + 31 * 29);
  expect(trace(graph, ["c899"]).hops).toHaveLength(2 * 899 + 1);
  expect(impactOf(graph, "hub").claims).toHaveLength(900);
  expect(impactOf(start, "hub").claims).toHaveLength(1);
});

test("extendGraph() gives equal additions an equal version, and others another", () => {
  const graph = graphOf("a -> b");
  const { claims, documents, entities } = datasetOf("c -> d");
  const once = extended(graph, { claims, documents, entities });
  expect(extended(graphOf("a -> b"), { claims, documents, entities }).version).toBe(once.version);
  expect(once.version).not.toBe(graph.version);
  expect(extended(graph, {})).toBe(graph);
});

test.each([
  ["an id of the graph", { claims: datasetOf("a").claims }, "DUPLICATE_ID", ["claims", 0, "id"]],
  [
    "an id that stands twice",
    { entities: [...datasetOf("x").entities, ...datasetOf("x").entities] },
    "DUPLICATE_ID",
    ["entities", 1, "id"],
  ],
  [
    "a claim that does not exist",
    pick("c -> nobody"),
    "DANGLING_REFERENCE",
    ["claims", 0, "cites", 0, "claim"],
  ],
  ["a claim of another kind", pick("c -> a-doc"), "DANGLING_REFERENCE", ["claims", 0, "cites", 0, "claim"]],
  ["a claim that cites itself", pick("c -> c"), "SELF_CITATION", ["claims", 0, "cites", 0, "claim"]],
  [
    "a source that was published later",
    pick("c -> a", { published: "2020-01-01" }),
    "DATE_ORDER",
    ["claims", 0, "cites", 0, "claim"],
  ],
  [
    "a figure that is none",
    pick("c", {}, { figure: { printed: "many" }, measure: { metric: "share", entity: "a-outlet" } }),
    "UNREADABLE_FIGURE",
    ["claims", 0, "figure", "printed"],
  ],
  ["a formula that does not fit", pick("c = b * 2 + a", {}, { derives: undefined }), null, []],
])("extendGraph() refuses %s, and all records with it", (_name, additions, code, path) => {
  const graph = graphOf("a -> b", {
    documents: { a: { published: "2024-01-01" } },
    metrics: [{ id: "share", name: "share", definition: "Drawn" }],
  });
  const { graph: more, problems } = extendGraph(graph, additions);
  if (code === null) {
    expect(problems).toEqual([]);
    return;
  }
  expect(more).toBeNull();
  expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
});

/** Returns the claim c of a drawing with its document. */
function pick(
  drawing: string,
  document: Readonly<Record<string, unknown>> = {},
  claim: Readonly<Record<string, unknown>> = {},
): Additions {
  const { claims, documents, entities } = datasetOf(drawing, {
    documents: { c: document },
    claims: { c: claim },
  });
  return {
    claims: claims.filter(({ id }) => id === "c"),
    documents: documents.filter(({ id }) => id === "c-doc"),
    entities: entities.filter(({ id }) => id === "c-outlet"),
  };
}

test("rehearseExtension() rehearses with records that are sound, so that all of an addition runs", () => {
  let graph = buildGraph(EMPTY);
  for (const records of REHEARSED) {
    const { graph: more, problems } = extendGraph(graph, records);
    expect(problems).toEqual([]);
    graph = more ?? graph;
  }
  expect(graph.lineage.claimCount).toBe(2);
  rehearseExtension();
});
