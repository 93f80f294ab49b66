import { beforeAll, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { answer, codes } from "./ask.ts";

let graph: KnowledgeGraph;
const TEXT = "According to TechCrunch, OpenAI paid Microsoft a revenue share of $493.8 billion in 2024.";

beforeAll(async () => {
  graph = await loadStoryGraph();
});

test("checkText answers figure by figure, each with its place", async () => {
  const { checkText } = await answer(
    graph,
    `query ($text: String!) {
      checkText(text: $text, published: "2025-11-20", language: "en", format: TEXT) {
        language published complete
        figures { place { line column start end } printed status source { claim { id } isStated } findings { rule severity } }
      }
    }`,
    { text: TEXT },
  );
  expect(checkText).toMatchObject({ language: "en", published: "2025-11-20", complete: true });
  expect(checkText.figures[0]).toMatchObject({
    place: { line: 1, column: 67, start: 66, end: 80 },
    printed: "$493.8 billion",
    status: "CHANGED",
    source: { claim: { id: "techcrunch-2025-11-14#revenue-share-2024" }, isStated: true },
  });
  expect(checkText.figures[0].findings).toContainEqual({ rule: "SCALE_SLIP", severity: "SERIOUS" });
});

test("draftFromText answers with a draft and writes nothing", async () => {
  const { draftFromText } = await answer(
    graph,
    `query ($text: String!) {
      draftFromText(text: $text, published: "2025-11-20", outlet: "Reuters", recordedBy: "tests", recordedAt: "2026-01-02") {
        id yaml claimCount undecided { line }
      }
    }`,
    { text: TEXT },
  );
  expect(draftFromText).toMatchObject({ id: "reuters-2025-11-20", claimCount: 1, undecided: [] });
  expect(draftFromText.yaml).toContain("status: DRAFT");
  expect(draftFromText.yaml).toContain("recorded: { by: tests, at: 2026-01-02 }");
});

test("a text beyond the limit is refused, with a code", async () => {
  const text = "x".repeat(200_001);
  const query = "query ($text: String!) { checkText(text: $text) { language } }";
  expect(await codes(graph, query, { text })).toEqual([["checkText", "INVALID_ARGUMENT"]]);
  const draft = `query ($text: String!) { draftFromText(text: $text, recordedBy: "", recordedAt: "2026-01-02") { id } }`;
  expect(await codes(graph, draft, { text: "" })).toEqual([["draftFromText", "INVALID_ARGUMENT"]]);
});
