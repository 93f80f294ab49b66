import fc from "fast-check";
import { expect, test } from "vitest";
import { FINDING_CODES } from "../../src/analysis/findings/finding.ts";
import { compareFigures } from "../../src/figures/compare-figures.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";
import { getClaim } from "../../src/graph/accessors.ts";
import { FACETS, type FindingsOf } from "../../src/search/facets.ts";
import { highlight } from "../../src/search/highlight.ts";
import { allFacets, MOST_SEARCH_LENGTH, type SearchQuestion, search } from "../../src/search/search.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { fold } from "../../src/search/text-index.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

const none: FindingsOf = () => [];
const story = await loadStoryGraph();
const storyIndex = createSearchIndex(story);

const USD = (printed: string) => ({
  text: `It is ${printed}`,
  figure: { printed },
  measure: { metric: "revenue", entity: "acme", period: "2024" },
});

/** Five claims about one company, by different outlets and years. */
const graph = graphOf(
  `
  wire : FILING
  cafe -> wire
  round -> wire
  other : STATEMENT
  bound ? NONE_GIVEN
`,
  {
    claims: {
      wire: { ...USD("$3.767 billion"), text: "Acme earned money from licences" },
      cafe: { ...USD("$3.77 billion"), text: "Café owners say Acme's licencing grew" },
      round: { ...USD("about $4 billion"), text: "Rounded up by a columnist" },
      other: { ...USD("$5.1 billion"), text: "Another year entirely", modality: "DENIED" },
      bound: { ...USD("more than $3 billion"), text: "Only a bound" },
    },
    documents: {
      wire: { published: "2025-03-01", publisher: "daily" },
      cafe: { published: "2025-04-01", publisher: "daily" },
      round: { published: "2026-01-01", publisher: "weekly" },
      other: { published: "2026-02-01", publisher: "weekly" },
    },
    entities: [{ id: "acme", kind: "ORGANIZATION", name: "Acme", aliases: ["Acme Corporation"] }],
  },
);
const index = createSearchIndex(graph);

function idsOf(question: SearchQuestion, findingsOf: FindingsOf = none): string[] {
  return search(graph, index, findingsOf, question).hits.map(({ id }) => id);
}

test("search() finds words by their start", () => {
  expect(idsOf({ text: "licen" }).sort()).toEqual(["cafe", "wire"]);
});

test("search() finds misspelt words, short ones only as they are", () => {
  expect(idsOf({ text: "colunmist" })).toEqual(["round"]);
  expect(idsOf({ text: "yeer" })).toContain("other");
  expect(idsOf({ text: "onl" })).toContain("bound");
  expect(idsOf({ text: "bxy" })).toEqual([]);
});

test("search() wants every word, and takes no heed of case and marks", () => {
  expect(idsOf({ text: "CAFE owners" })).toEqual(["cafe"]);
  expect(idsOf({ text: "café columnist" })).toEqual([]);
});

test("search() finds entities by their aliases and puts a name before a mention", () => {
  expect(idsOf({ text: "acme" })[0]).toBe("acme");
  expect(idsOf({ text: "corporation" })).toEqual(["acme"]);
});

test("search() finds everything that could be 3.767 billion USD, closest first", () => {
  const { hits } = search(graph, index, none, { figure: "3.767 billion USD" });
  expect(hits.map(({ id, record: { relation } }) => [id, relation])).toEqual([
    ["wire", "IDENTICAL"],
    ["cafe", "CONSISTENT"],
    ["round", "CONSISTENT"],
    ["bound", "WEAKER"],
  ]);
});

test("search() wants words and figure both where both are given", () => {
  expect(idsOf({ text: "acme", figure: "$3.767 billion" }).sort()).toEqual(["cafe", "wire"]);
});

test("search() without words and figure returns every record", () => {
  expect(idsOf({}).length).toBe(index.entries.size);
  expect(idsOf({ text: "  " }).length).toBe(index.entries.size);
});

test("search() orders by date, records without one last", () => {
  const claims = { filter: { kind: ["CLAIM"] } };
  expect(idsOf({ ...claims, orderBy: "EARLIEST_FIRST" })).toEqual([
    "wire",
    "cafe",
    "round",
    "other",
    "bound",
  ]);
  expect(idsOf({ ...claims, orderBy: "LATEST_FIRST" })).toEqual(["other", "round", "cafe", "wire", "bound"]);
});

test("search() counts each facet as if only the other facets were chosen", () => {
  const findingsOf: FindingsOf = (id) => (id === "bound" ? ["UNSOURCED"] : []);
  const filter = { kind: ["CLAIM"], outlet: ["daily"] };
  const result = search(graph, index, findingsOf, { filter });
  expect(result.hits.map(({ id }) => id)).toEqual(["cafe", "wire"]);
  expect(result.facet("outlet")).toEqual([
    { value: "daily", count: 2, selected: true },
    { value: "weekly", count: 2, selected: false },
    { value: "bound-outlet", count: 1, selected: false },
  ]);
  expect(result.facet("year")).toEqual([{ value: "2025", count: 2, selected: false }]);
  expect(result.facet("finding")).toEqual([]);
  expect(idsOf({ filter: { finding: ["UNSOURCED"] } }, findingsOf)).toEqual(["bound"]);
  expect(idsOf({ filter: { modality: ["DENIED"] } })).toEqual(["other"]);
});

test("search() keeps a chosen value that nothing has, with the count 0", () => {
  const { facet } = search(graph, index, none, { filter: { year: ["1999"] } });
  expect(facet("year")).toContainEqual({ value: "1999", count: 0, selected: true });
});

test("the count of each value is the number of hits that choosing it gives", () => {
  const facets = fc.constantFrom(...FACETS);
  const texts = fc.constantFrom("", "openai", "revenue", "microsoft paid", "$865.8");
  const findingsOf: FindingsOf = (id) => FINDING_CODES.filter((_code, place) => id.length % 7 === place);
  fc.assert(
    fc.property(texts, facets, facets, (text, facet, other) => {
      const [beside] = search(story, storyIndex, findingsOf, { text }).facet(other);
      const filter = beside === undefined || other === facet ? {} : { [other]: [beside.value] };
      for (const { value, count } of search(story, storyIndex, findingsOf, { text, filter }).facet(facet)) {
        const chosen = search(story, storyIndex, findingsOf, {
          text,
          filter: { ...filter, [facet]: [value] },
        });
        expect(chosen.hits.length).toBe(count);
      }
    }),
    { seed: 42, numRuns: 20 },
  );
});

test.each(["story", "outlet", "metric", "entity"])(
  "search() refuses an unknown %s instead of finding nothing",
  (facet) => {
    const question = { filter: { [facet]: ["nobody-knows"] } };
    expect(() => search(story, storyIndex, none, question)).toThrow(
      expect.objectContaining({ code: "NOT_FOUND" }),
    );
  },
);

test("search() by figure finds what comparing with every claim finds", () => {
  const literals = ["$865.8 million", "$3.767 billion", "$4.33 billion", "20%", "$12 billion", "13 billion"];
  for (const literal of literals) {
    const parsed = parseFigure(literal);
    if ("problem" in parsed) throw new Error(literal);
    const expected = [...storyIndex.entries.values()].filter(({ id, kind }) => {
      if (kind !== "CLAIM") return false;
      const { figure } = getClaim(story, id);
      if (figure === null) return false;
      const { unit } = parsed.figure;
      const isBare = unit.kind === "COUNT" && unit.code === null;
      if (!isBare && (unit.kind !== figure.unit.kind || unit.code !== figure.unit.code)) return false;
      const wanted = { ...parsed.figure, unit: figure.unit };
      const digits = compareFigures(wanted, { ...figure, qualifier: null }).relation;
      if (["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND"].includes(digits)) return true;
      const isBound = figure.qualifier !== null && !["ABOUT", "NEARLY"].includes(figure.qualifier);
      return isBound && figure.unit.per === unit.per && compareFigures(wanted, figure).relation === "WEAKER";
    });
    const { hits } = search(story, storyIndex, none, { figure: literal });
    expect(hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  }
});

test("highlights mark the words found, in the field where they were found", () => {
  const [hit] = search(graph, index, none, { text: "cafe licen" }).hits;
  expect(hit?.record.highlights).toEqual([
    {
      field: "TEXT",
      parts: [
        { text: "Café", matched: true },
        { text: " owners say Acme's ", matched: false },
        { text: "licencing", matched: true },
        { text: " grew", matched: false },
      ],
    },
  ]);
});

test("highlight() cuts a text into pieces that are the text again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, word) => {
      const parts = highlight(text, new Set([fold(word), "a"]));
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.every((part) => part.text !== "")).toBe(true);
    }),
    { seed: 42, numRuns: 200 },
  );
});

test.each([
  "__proto__",
  "constructor toString",
  "hasOwnProperty",
  "\u0000",
  "💥",
  "a".repeat(MOST_SEARCH_LENGTH),
])("search() takes %j for words", (text) => {
  expect(idsOf({ text })).toEqual([]);
});

test("search() refuses a text that is too long and a figure that is none", () => {
  expect(() => idsOf({ text: "a ".repeat(21) })).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
  expect(() => idsOf({ text: "a".repeat(201) })).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
  expect(() => idsOf({ figure: "no figure" })).toThrow(
    expect.objectContaining({ code: "UNREADABLE_FIGURE" }),
  );
});

test("allFacets() has every facet of the story", () => {
  const facets = allFacets(search(story, storyIndex, none, { text: "openai" }));
  expect(Object.keys(facets)).toEqual([...FACETS]);
  expect(facets.kind.map(({ value }) => value).sort()).toEqual(["CLAIM", "DOCUMENT", "ENTITY"]);
});
