import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { normaliseText } from "../../src/ingest/normalise-text.ts";
import { verifyDocuments } from "../../src/ingest/verify-documents.ts";
import { type DraftOptions, draftFromReading, draftFromText } from "../../src/review/draft-from-text.ts";
import { formatDraft } from "../../src/review/format-draft.ts";
import { createReviewIndex, type ReviewIndex } from "../../src/review/review-index.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { type FigureNote, passage, readingOf } from "./readings.ts";

const DATA = fileURLToPath(new URL("../../graph-data", import.meta.url));
const RECORDED = { by: "tests", at: "2026-01-02" };
const ARTICLE = `According to TechCrunch, OpenAI paid Microsoft a revenue share of $493.8 million in 2024.
The Register puts what OpenAI spent on inference in 2024 at $3.7 billion. Nobody counted the 41,000 parrots.
OpenAI is worth $900 billion, Reuters reports. Hundreds of millions more went elsewhere, they say.
`;

let graph: KnowledgeGraph;
let index: ReviewIndex;
const folders: string[] = [];

beforeAll(async () => {
  graph = await loadStoryGraph();
  index = createReviewIndex(graph);
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

function draft(text: string, options: Partial<DraftOptions> = {}) {
  return draftFromText(graph, text, { index, recorded: RECORDED, published: "2025-11-20", ...options });
}

/** Returns what loading the records gives with the draft among them. */
async function loadWith(id: string, yaml: string) {
  const folder = await mkdtemp(join(tmpdir(), "headwater-draft-"));
  folders.push(folder);
  await cp(DATA, folder, { recursive: true });
  await writeFile(join(folder, "openai-microsoft", "documents", `${id}.yaml`), yaml, { flag: "wx" });
  return loadDataset(folder);
}

test("a draft loads without a problem once it is put into a story's folder", async () => {
  const made = draft(ARTICLE, { outlet: "Reuters", url: "https://example.com/a" });
  const { dataset, problems } = await loadWith(made.record.id, formatDraft(made));
  expect(problems).toEqual([]);
  const document = dataset?.documents.find(({ id }) => id === made.record.id);
  expect(document).toMatchObject({ status: "DRAFT", publisher: "reuters", story: "openai-microsoft" });
  const claims = dataset?.claims.filter((claim) => claim.document === made.record.id) ?? [];
  expect(claims.length).toBeGreaterThanOrEqual(2);
  expect(claims.find(({ measure }) => measure?.metric === "revenue-share")).toMatchObject({
    measure: { metric: "revenue-share", entity: "openai", counterparty: "microsoft", period: "2024" },
    cites: [{ claim: "techcrunch-2025-11-14#revenue-share-2024", attribution: "STATED" }],
  });
  if (dataset === null) throw new Error("The draft does not load");
  // No answer uses it until it is asked for.
  expect(buildGraph(dataset).version).toBe(graph.version);
  expect(buildGraph(dataset, { includeDrafts: true }).graph.hasNode(made.record.id)).toBe(true);
  const report = verifyDocuments(dataset, [{ name: "a.txt", text: ARTICLE }]);
  const states = report.documents.find(({ document: id }) => id === made.record.id)?.anchors ?? [];
  expect(states.length).toBeGreaterThan(2);
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["EXACT"]));
});

test("a draft holds no sentence of the text", () => {
  const yaml = formatDraft(draft(ARTICLE));
  const words = normaliseText(ARTICLE).split(/\s+/);
  for (let start = 0; start + 5 <= words.length; start++) {
    expect(yaml).not.toContain(words.slice(start, start + 5).join(" "));
  }
});

test("a draft gives a score and a reason for each proposal, and what changed at the hop", () => {
  const yaml = formatDraft(draft(ARTICLE));
  expect(yaml).toMatch(/# proposed, score 0\.\d+: the number is the same \(\$?493\.8 million\)/);
  expect(yaml).toContain("# line 1, column ");
  expect(yaml).toContain("# IDENTICAL (NONE): ");
  expect(yaml).toContain("# line 2, column 94");
});

test("a claim that the text repeats is one claim with every place of it", () => {
  const share: FigureNote = {
    literal: "$493.8 million",
    metric: "revenue-share",
    entity: "openai",
    period: "2024",
  };
  const { record } = draftFromReading(
    graph,
    index,
    readingOf("$493.8 million, $493.8 million", [share, share]),
    {
      recorded: RECORDED,
    },
  );
  expect(record.claims).toHaveLength(1);
  expect(record.claims[0]?.anchors).toHaveLength(2);
});

test("figures of side matter and mere magnitudes are left out, with the reason", () => {
  const reading = readingOf("It was $3. Buy for $4.", [
    { literal: "$3" },
    { literal: "$4", isSideMatter: true },
  ]);
  const { record, undecided } = draftFromReading(graph, index, reading, { recorded: RECORDED });
  expect(record.leftOut.map(({ printed, reason }) => [printed, reason])).toEqual([["$4", "SIDE_MATTER"]]);
  expect(undecided.map(({ printed }) => printed)).toEqual(["$3"]);
});

test("why a claim has no source is told apart", () => {
  const rent = { metric: "training-spend", entity: "openai" };
  const notes: FigureNote[] = [
    { literal: "$5.1 trillion", ...rent },
    { literal: "$5.2 trillion", ...rent, kind: "UNNAMED_PERSON" },
    { literal: "$5.3 trillion", ...rent, source: "reuters" },
  ];
  const text = notes.map(({ literal }) => literal).join(" ");
  const { record } = draftFromReading(graph, index, readingOf(text, notes), { recorded: RECORDED });
  expect(record.claims.map(({ unsourced, cites }) => unsourced ?? cites[0]?.entity)).toEqual([
    "NONE_GIVEN",
    "SOURCE_UNKNOWN",
    "reuters",
  ]);
});

test("hostile names cannot leave their comment or their key", async () => {
  const hostile = "x\nstatus: ACCEPTED\u2028# y\u0000\u001b[31m: - {a";
  const infer = (value: string) => ({ value, rule: "test", score: 1, passage: null });
  const reading = readingOf("$493.8 million", [
    { literal: "$493.8 million", metric: "revenue-share", entity: "openai", period: "2024" },
  ]);
  const metadata = {
    ...reading.metadata,
    title: infer(hostile),
    authors: [infer(hostile)],
    publisher: infer(hostile),
    canonicalUrl: infer("javascript:alert(1)"),
    published: infer("2025-99-99"),
  };
  const made = draftFromReading(
    graph,
    index,
    { ...reading, language: "../..", metadata },
    { recorded: RECORDED },
  );
  const yaml = formatDraft(made);
  expect(yaml).not.toMatch(/^status: ACCEPTED/m);
  const { problems } = await loadWith(made.record.id, yaml);
  expect(problems).toEqual([]);
  expect(made.record).toMatchObject({ status: "DRAFT", language: "en" });
  expect(made.record).not.toHaveProperty("url");
});

test("the id of a draft is one that no record has", () => {
  const options = { outlet: "techcrunch", published: "2025-11-14" };
  expect(draft("Nothing.", options).record.id).toBe("techcrunch-2025-11-14-2");
});

test("a text without a figure makes a draft without a claim", async () => {
  for (const text of ["", "No number here."]) {
    const made = draft(text);
    expect(made.record.claims).toEqual([]);
    expect((await loadWith(made.record.id, formatDraft(made))).problems).toEqual([]);
  }
});

test("a passage beyond the basic plane is anchored in code points", () => {
  const text = "😀 $493.8 million";
  const reading = readingOf(text, [{ literal: "$493.8 million", metric: "revenue-share", entity: "openai" }]);
  const [found] = reading.figures;
  if (found === undefined) throw new Error("The reading has no figure");
  const moved = { ...found, passage: { ...passage(2, 16), startUnit: 3, endUnit: 17 } };
  const { record } = draftFromReading(graph, index, { ...reading, figures: [moved] }, { recorded: RECORDED });
  expect(record.claims[0]?.anchors[0]).toMatchObject({ start: 2, end: 16 });
});
