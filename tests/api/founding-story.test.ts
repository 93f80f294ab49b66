import { expect, test } from "vitest";
import { loadStoryGraph } from "../support/story-graph.ts";
import { answer } from "./ask.ts";

const graph = await loadStoryGraph();

test("$865.8 million comes from one leaked document, however many outlets repeat it", async () => {
  const { find } = await answer(
    graph,
    `{ find(figure: "$865.8 million") { figure { value decimals unit { code } } matches {
      measure { id metric { name } entity { id } counterparty { id } period { first last } }
      claims { relation claim { document { publisher { id } } } }
      trace { complete origins { kind node { ... on Claim { document { id kind } } } }
        independence { originCount independentOrigins { lower upper exact } chokepoints { ... on Claim { id } } } }
    } } }`,
  );
  expect(find.figure).toEqual({ value: "865800000", decimals: -5, unit: { code: "USD" } });
  const [match] = find.matches;
  expect(match.measure).toEqual({
    id: "revenue-share/openai/microsoft/2025-01/2025-09",
    metric: { name: "revenue share" },
    entity: { id: "openai" },
    counterparty: { id: "microsoft" },
    period: { first: "2025-01-01", last: "2025-09-30" },
  });
  expect(match.claims.length).toBeGreaterThan(5);
  expect(match.trace.complete).toBe(true);
  expect(match.trace.origins).toEqual([
    {
      kind: "DOCUMENT_LEAK",
      node: { document: { id: "microsoft-internal-2025", kind: "INTERNAL_DOCUMENT" } },
    },
  ]);
  expect(match.trace.independence).toEqual({
    originCount: 1,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    chokepoints: [{ id: "microsoft-internal-2025#revenue-share-2025-9m" }],
  });
});

test("3.8 agrees with 3.77, and 3.7 does not", async () => {
  const query = `query ($a: String!) { compareFigures(a: $a, b: "$3.77 billion") { relation intervals { lower upper } } }`;
  const rounded = await answer(graph, query, { a: "$3.8 billion" });
  expect(rounded.compareFigures).toEqual({
    relation: "CONSISTENT",
    intervals: [
      { lower: "3750000000", upper: "3850000000" },
      { lower: "3765000000", upper: "3775000000" },
    ],
  });
  expect((await answer(graph, query, { a: "$3.7 billion" })).compareFigures.relation).toBe("CONFLICT");
});

test("a newsletter of 2026 can be walked up to what leaked, one hop at a time", async () => {
  const { claim } = await answer(
    graph,
    `{ claim(id: "techcrunch-2025-11-14#revenue-share-2025-9m") {
      document { publisher { __typename name publishes(first: 1) { totalCount } } }
      cites { edges { manner attribution evidence { note } node { ... on Claim {
        id cites { edges { node { ... on Claim { id } ... on Document { id } } } } } } } }
    } }`,
  );
  const [edge] = claim.cites.edges;
  expect(edge.node.id).toBe("zitron-2025-11-12#revenue-share-2025-9m");
  expect(edge.node.cites.edges[0].node.id).toMatch(/^microsoft-internal-2025/);
  expect(claim.document.publisher).toMatchObject({ __typename: "Organization", name: "TechCrunch" });
});

test("setting the leaked documents aside leaves the figures that rest on them without ground", async () => {
  const { document } = await answer(
    graph,
    `{ document(id: "microsoft-internal-2025") { impact {
      ungrounded weakened unaffected complete
      claims(first: 5, effect: [UNGROUNDED]) { totalCount edges { node { depth effect claim { id } } } }
    } } }`,
  );
  const { impact } = document;
  expect(impact.complete).toBe(true);
  expect(impact.ungrounded).toBe(impact.claims.totalCount);
  expect(impact.ungrounded).toBeGreaterThan(20);
  expect(impact.claims.edges[0].node).toMatchObject({ depth: 1, effect: "UNGROUNDED" });
});

test("every finding and contradiction can be paged through, each once, and rests on nodes that exist", async () => {
  for (const field of ["findings", "contradictions"]) {
    const seen: string[] = [];
    let after: string | null = null;
    let total = -1;
    do {
      const data = await answer(
        graph,
        `query ($after: String) { ${field}(first: 30, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { cursor node { explanation: ${field === "findings" ? "message" : "explanation"} } } } }`,
        { after },
      );
      const { edges, pageInfo, totalCount } = data[field];
      seen.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      total = totalCount;
    } while (after !== null);
    expect(total).toBeGreaterThan(10);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  }
});

test("the findings of a claim are those of the graph that rest on it", async () => {
  const { findings } = await answer(
    graph,
    `{ findings(first: 100, filter: { severity: SERIOUS }) { edges { node { key nodes { __typename id } } } } }`,
  );
  const { key, nodes } = findings.edges[0].node;
  const [about] = nodes;
  expect(about.__typename).toBe("Claim");
  const { claim } = await answer(
    graph,
    `query ($id: ID!) { claim(id: $id) { findings(first: 100) { edges { node { key } } } } }`,
    { id: about.id },
  );
  expect(claim.findings.edges.map(({ node }: { node: { key: string } }) => node.key)).toContain(key);
});
