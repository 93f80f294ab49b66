import { beforeAll, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { digestText } from "../../src/ingest/digest-text.ts";
import { checkReading, checkText } from "../../src/review/check-text.ts";
import { createReviewIndex, type ReviewIndex } from "../../src/review/review-index.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { type FigureNote, readingOf } from "./readings.ts";

let graph: KnowledgeGraph;
let index: ReviewIndex;
const OPENAI = { entity: "openai", counterparty: "microsoft" };

beforeAll(async () => {
  graph = await loadStoryGraph();
  index = createReviewIndex(graph);
});

/** Returns the check of a text in which each note's figure stands in a sentence of its own. */
function check(notes: readonly FigureNote[], published = "2025-11-20") {
  const text = notes.map(({ literal }) => `It was ${literal}.`).join("\n");
  return checkReading(graph, index, readingOf(text, notes, { published }));
}

function rulesOf(note: FigureNote): string[] {
  return (check([note]).figures[0]?.findings ?? []).map(({ rule }) => rule);
}

test("checkReading() finds where a figure comes from, and the one origin behind it", () => {
  const [figure] = check([
    { literal: "$493.8 million", metric: "revenue-share", ...OPENAI, period: "2024", source: "techcrunch" },
  ]).figures;
  expect(figure).toMatchObject({
    status: "KNOWN",
    measure: "revenue-share/openai/microsoft/2024",
    source: { claim: "techcrunch-2025-11-14#revenue-share-2024", isStated: true, severity: "NONE" },
    independence: {
      origins: ["microsoft-internal-2025#revenue-share-2024"],
      independentOrigins: { upper: 1 },
    },
  });
  expect(figure?.claims.length).toBeGreaterThan(5);
});

test.each<[string, FigureNote]>([
  ["SCALE_SLIP", { literal: "$493.8 billion", metric: "revenue-share", ...OPENAI, period: "2024" }],
  ["WRONG_ROUNDING", { literal: "$3.7 billion", metric: "inference-spend", ...OPENAI, period: "2024" }],
  ["OTHER_PERIOD", { literal: "$3.8 billion", metric: "inference-spend", ...OPENAI, period: "2025" }],
  ["OTHER_LABEL", { literal: "$865.8 million", metric: "compute-spend", ...OPENAI, period: "2025-9M" }],
  [
    "QUALIFIER_CHANGED",
    {
      literal: "$2.5 billion",
      metric: "implied-revenue",
      entity: "openai",
      period: "2024",
      source: "techcrunch",
    },
  ],
  ["POSSIBLE_TYPO", { literal: "$8.65 billion", metric: "inference-spend", ...OPENAI, period: "2025-9M" }],
  ["CONTRADICTED", { literal: "$865.8 million", metric: "revenue-share", ...OPENAI, period: "2025-9M" }],
  ["SINGLE_ORIGIN", { literal: "$865.8 million", metric: "revenue-share", ...OPENAI, period: "2025-9M" }],
  [
    "OTHER_NUMBER",
    { literal: "$512.3 million", metric: "revenue-share", ...OPENAI, period: "2024", source: "techcrunch" },
  ],
])("checkReading() finds %s", (rule, note) => {
  expect(rulesOf(note)).toContain(rule);
});

test("checkReading() says of an unknown figure that nobody has it, and who has another", () => {
  const { figures } = check([
    { literal: "$5.77 trillion", metric: "training-spend", entity: "openai" },
    { literal: "41,000 parrots" },
    { literal: "$512.3 million", metric: "revenue-share", ...OPENAI, period: "2024" },
  ]);
  expect(figures.map(({ status }) => status)).toEqual(["UNKNOWN", "UNKNOWN", "UNKNOWN"]);
  expect(figures[1]).toMatchObject({
    source: null,
    claims: [],
    independence: null,
    findings: [{ rule: "UNKNOWN_FIGURE" }],
  });
  expect(figures[2]?.contradictedBy.map(({ claim }) => claim)).toContain(
    "techcrunch-2025-11-14#revenue-share-2024",
  );
});

test("checkReading() takes no source that was published after the text", () => {
  const note = { literal: "$493.8 million", metric: "revenue-share", ...OPENAI, period: "2024" };
  expect(check([note], "2025-11-13").figures[0]?.source?.claim).not.toMatch(/^techcrunch/);
  expect(check([note], "2020-01-01").figures[0]?.source?.claim ?? "microsoft-internal").toMatch(
    /^microsoft-internal/,
  );
});

test("checkReading() leaves side matter unchecked", () => {
  const { figures, findings } = check([{ literal: "$493.8 million", isSideMatter: true }]);
  expect(figures[0]).toMatchObject({ status: "SIDE_MATTER", source: null, findings: [] });
  expect(findings).toEqual([]);
});

test("checkReading() finds two numbers of the text for one thing", () => {
  const share = { metric: "revenue-share", ...OPENAI, period: "2024", source: "techcrunch" };
  const { figures } = check([
    { literal: "$493.8 million", ...share },
    { literal: "$493.8 billion", ...share },
  ]);
  expect(figures[1]?.findings.map(({ rule }) => rule)).toContain("CONTRADICTS_ITSELF");
});

test("checkReading() finds the document that a text follows without naming it", () => {
  const of = (metric: string, period: string) => ({ metric, ...OPENAI, period, source: "ed-zitron" });
  const notes: FigureNote[] = [
    { literal: "$493.8 million", ...of("revenue-share", "2024") },
    { literal: "$865.9 million", ...of("revenue-share", "2025-9M") },
    { literal: "$3.77 billion", ...of("inference-spend", "2024") },
    { literal: "$8.67 billion", ...of("inference-spend", "2025-9M") },
    { literal: "$2.47 billion", metric: "implied-revenue", entity: "openai", period: "2024" },
    { literal: "$4.33 billion", metric: "implied-revenue", entity: "openai", period: "2025-9M" },
  ];
  const text = notes.map(({ literal }) => `It was ${literal}.`).join("\n");
  // The page on record that did the same is left aside: it is taken for the text itself.
  const url = "https://whatthefuture.ai/blog/leaked-numbers-put-openai-inference-costs-in-focus";
  const checked = checkReading(graph, index, readingOf(text, notes), [url]);
  expect(checked.ownDocuments).toEqual(["whatthefuture-2025-11"]);
  expect(checked.sharedDocuments[0]).toMatchObject({ document: "the-decoder-2025-11", isNamed: false });
  expect(
    checked.findings.filter(({ figure }) => figure === null).map(({ rule, sources }) => [rule, ...sources]),
  ).toEqual([
    ["ON_RECORD", "whatthefuture-2025-11"],
    ["UNNAMED_INTERMEDIATE", "the-decoder-2025-11"],
  ]);
});

test("checkReading() holds a text neither against itself nor against what follows it", () => {
  const text = "It was $7.31 million.";
  const drawn = graphOf("a -> b\nb : INTERVIEW\nc -> a", {
    claims: Object.fromEntries(
      ["a", "b", "c"].map((name) => [
        name,
        {
          figure: { printed: "$7.31 million" },
          measure: { metric: "rent", entity: "tenant", period: "2024" },
        },
      ]),
    ),
    documents: { a: { snapshot: { sha256: digestText(text), length: text.length } } },
  });
  const own = createReviewIndex(drawn);
  const note = { literal: "$7.31 million", metric: "rent", entity: "tenant", period: "2024" };
  const [figure] = checkReading(drawn, own, readingOf(text, [note])).figures;
  expect(figure?.source?.claim).toBe("b");
  expect(figure?.claims).toEqual(["b"]);
});

test("checkText() reads a text itself and invents nothing where there is no figure", () => {
  const text = "According to TechCrunch, OpenAI paid Microsoft a revenue share of $493.8 million in 2024.";
  const [figure] = checkText(graph, text, { index, published: "2025-11-20" }).figures;
  expect(figure).toMatchObject({
    status: "KNOWN",
    source: { claim: "techcrunch-2025-11-14#revenue-share-2024" },
  });
  for (const nothing of ["", "No number here.", "GPT-4 came in May 2023, 10:30 a.m."]) {
    expect(checkText(graph, nothing, { index })).toMatchObject({ figures: [], findings: [] });
  }
});

test("checkText() is bounded on a text that repeats its figures without end", () => {
  const text = "OpenAI paid Microsoft $493.8 million in 2024. ".repeat(2500);
  const checked = checkText(graph, text, { index });
  expect(checked.complete).toBe(false);
  expect(checked.figures.length).toBe(2000);
}, 60_000);
