import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOf, getClaim, getMeasure } from "../../src/graph/accessors.ts";
import { type ClaimFilter, selectClaims } from "../../src/graph/select-claims.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const graph = await loadStoryGraph();
const all = selectClaims(graph).map(({ id }) => id);

function ids(...filters: ClaimFilter[]): string[] {
  return selectClaims(graph, filters).map(({ id }) => id);
}

/** What each filter means, told claim by claim without the code under test. */
const MEANINGS: readonly [ClaimFilter, (id: string) => boolean][] = [
  [{ entity: "microsoft" }, (id) => aboutOf(id).includes("microsoft")],
  [{ outlet: "techcrunch" }, (id) => documentOf(graph, id).publisher === "techcrunch"],
  [{ metric: "revenue-share" }, (id) => claimOf(id).measure?.metric === "revenue-share"],
  [{ modality: ["DENIED", "HEDGED"] }, (id) => ["DENIED", "HEDGED"].includes(claimOf(id).modality)],
  [{ kind: ["NEWSLETTER"] }, (id) => documentOf(graph, id).kind === "NEWSLETTER"],
  [{ story: "openai-microsoft" }, () => true],
  [{ document: "techcrunch-2025-11-14" }, (id) => id.startsWith("techcrunch-2025-11-14#")],
  [{ hasFigure: false }, (id) => claimOf(id).figure === undefined],
  [{ text: "MICROSOFT share" }, (id) => /microsoft/i.test(wordsOf(id)) && /share/i.test(wordsOf(id))],
  [
    { value: { from: "800000000", to: "900000000", unit: "USD" } },
    (id) => {
      const { figure } = getClaim(graph, id);
      if (figure?.unit.code !== "USD" || figure.unit.per !== null) return false;
      return Number(figure.value) <= 9e8 && Number(figure.high ?? figure.value) >= 8e8;
    },
  ],
  [
    { period: "2024" },
    (id) => {
      const { measure } = getClaim(graph, id);
      const period = measure === null ? null : getMeasure(graph, measure).period;
      if (period === null || period.kind === "UNDATED") return false;
      return (period.first ?? "0000") <= "2024-12-31" && (period.last ?? "9999") >= "2024-01-01";
    },
  ],
  [
    { publishedAfter: "2025-11-12", publishedBefore: "2025-11-15" },
    (id) => /^2025-11-1[34]/.test(documentOf(graph, id).published ?? ""),
  ],
];

test.each(MEANINGS)(
  "selectClaims() by %o gives exactly the claims that it means, in order of id",
  (filter, holds) => {
    const expected = all.filter(holds);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(filter)).toEqual(expected);
  },
);

test("selectClaims() by several filters gives what passes each of them, in one filter or in several", () => {
  fc.assert(
    fc.property(fc.subarray([...MEANINGS], { minLength: 1, maxLength: 4 }), (chosen) => {
      const filters = chosen.map(([filter]) => filter);
      const expected = all.filter((id) => chosen.every(([, holds]) => holds(id)));
      expect(ids(...filters)).toEqual(expected);
      expect(ids(Object.assign({}, ...filters))).toEqual(expected);
    }),
    { seed: 42, numRuns: 60 },
  );
});

test("selectClaims() by author gives the claims of what the author wrote", () => {
  const author = documentOf(graph, all.find((id) => documentOf(graph, id).authors.length > 0) ?? "")
    .authors[0];
  if (author === undefined) throw new TypeError("The story has no author");
  expect(ids({ author })).toEqual(all.filter((id) => documentOf(graph, id).authors.includes(author)));
});

test("selectClaims() by publication puts the earliest or the latest first, and unknown days last", () => {
  const small = graphOf("a\nb\nc\nd\ne", {
    documents: {
      a: { published: "2025-11" },
      b: { published: "2025-11-14T09:00:00Z" },
      c: { published: "2025-11-14T08:00:00Z" },
      d: { published: "1969-12-31" },
    },
  });
  const order = (by: "EARLIEST_FIRST" | "LATEST_FIRST") => selectClaims(small, [], by).map(({ id }) => id);
  expect(order("EARLIEST_FIRST")).toEqual(["d", "a", "c", "b", "e"]);
  expect(order("LATEST_FIRST")).toEqual(["b", "c", "a", "d", "e"]);
});

test("selectClaims() counts a document of imprecise date only where all of its days lie in the window", () => {
  const small = graphOf("a\nb", { documents: { a: { published: "2025-11" } } });
  const within = (filter: ClaimFilter) => selectClaims(small, [filter]).map(({ id }) => id);
  expect(within({ publishedAfter: "2025-10-31" })).toEqual(["a"]);
  expect(within({ publishedAfter: "2025-11-01" })).toEqual([]);
  expect(within({ publishedBefore: "2025-12-01" })).toEqual(["a"]);
  expect(within({ publishedBefore: "2025-11-30" })).toEqual([]);
});

test("selectClaims() reads a fiscal period by the calendar of the claim's own entity", () => {
  const measure = { metric: "revenue", entity: "later", period: "2024-08" };
  const small = graphOf("a\nb", {
    claims: { a: { measure }, b: { measure: { ...measure, entity: "plain" } } },
    entities: [{ id: "later", kind: "ORGANIZATION", name: "Later", fiscalYearStart: "07-01" }],
  });
  expect(selectClaims(small, [{ period: "FY2025" }]).map(({ id }) => id)).toEqual(["a"]);
});

function claimOf(id: string) {
  return getClaim(graph, id).claim;
}

function aboutOf(id: string): (string | undefined)[] {
  const { measure, about } = claimOf(id);
  return [measure?.entity, measure?.counterparty, ...about];
}

function wordsOf(id: string): string {
  return [id, claimOf(id).text, claimOf(id).figure?.printed ?? ""].join("\n");
}
