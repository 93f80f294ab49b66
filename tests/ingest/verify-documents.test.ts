import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createAnchor } from "../../src/ingest/create-anchor.ts";
import { digestText } from "../../src/ingest/digest-text.ts";
import { MOST_CODE_UNITS, verifyDocuments } from "../../src/ingest/verify-documents.ts";
import { ClaimRecord } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { Document } from "../../src/model/document.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { readTexts } from "../../src/store/read-texts.ts";

const TEXT =
  "The first paragraph of a made-up text speaks of 10.4 tonnes of apples and of the weather in spring.\n" +
  "The second says that 33.8 tonnes of pears were sold, as the gazette had written on the day before.\n" +
  "The third closes with a figure of speech: a million thanks to everybody who has read it so far.\n";

function anchorOf(passage: string): ReturnType<typeof createAnchor> {
  const start = TEXT.indexOf(passage);
  return createAnchor(TEXT, start, start + passage.length);
}

function datasetOf(): Dataset {
  const base = {
    kind: "ARTICLE",
    title: "A title",
    story: "story",
    recorded: { by: "tester", at: "2025-12-01" },
  };
  const figure = { printed: "33.8 tonnes" };
  const measure = { metric: "sales", entity: "market" };
  const claim = ClaimRecord.parse({
    ...{ id: "pears", text: "Pears were sold", modality: "ASSERTED", figure, measure },
    anchors: [anchorOf("33.8 tonnes")],
    cites: [
      { entity: "gazette", evidence: { note: "It says so", anchor: anchorOf("as the gazette had written") } },
    ],
    derives: { formula: "x", inputs: { x: "other#x" }, evidence: { note: "So", anchor: anchorOf("spring") } },
  });
  const leftOut = [{ printed: "a million", reason: "FIGURE_OF_SPEECH", anchor: anchorOf("a million") }];
  const snapshot = { sha256: digestText(TEXT), length: TEXT.length };
  return {
    entities: [],
    metrics: [],
    stories: [],
    documents: [
      Document.parse({ ...base, id: "market-2025", snapshot, leftOut }),
      Document.parse({ ...base, id: "market-2025-extra", snapshot: { sha256: "0".repeat(64), length: 5 } }),
      Document.parse({ ...base, id: "unseen" }),
    ],
    claims: [{ ...claim, id: "market-2025#pears", document: "market-2025" }],
  };
}

test("verifyDocuments() verifies claims, evidence and figures left out of a text known by its digest", () => {
  const unlike = { name: "unlike.txt", text: "Something else." };
  const report = verifyDocuments(datasetOf(), [
    { name: "any name.txt", text: `\ufeff${TEXT.replaceAll("\n", "\r\n")}` },
    unlike,
  ]);
  expect(report.counts).toMatchObject({ EXACT: 4, MOVED: 0, ORPHANED: 0 });
  expect(report.documents).toHaveLength(1);
  const [document] = report.documents;
  expect(document).toMatchObject({ document: "market-2025", text: "any name.txt", matchedBy: "DIGEST" });
  expect(
    document?.anchors.map(({ role, claim, path, holdsPrinted }) => [
      role,
      claim,
      path.join("."),
      holdsPrinted,
    ]),
  ).toEqual([
    ["LEFT_OUT", null, "leftOut.0.anchor", true],
    ["CLAIM", "market-2025#pears", "anchors.0", true],
    ["EVIDENCE", "market-2025#pears", "cites.0.evidence.anchor", null],
    ["EVIDENCE", "market-2025#pears", "derives.evidence.anchor", null],
  ]);
  expect(report.withoutText).toEqual(["market-2025-extra"]);
  expect(report.withoutDocument).toEqual(["unlike.txt"]);
});

test("verifyDocuments() knows an edited text by the contexts that it still holds, and reports the silent edit", () => {
  const edited = `Corrected. ${TEXT.replace("33.8", "38.3")}`;
  const report = verifyDocuments(datasetOf(), [{ name: "snapshot 2.txt", text: edited }]);
  expect(report.documents.map(({ document, matchedBy }) => [document, matchedBy])).toEqual([
    ["market-2025", "CONTEXTS"],
  ]);
  expect(report.counts).toMatchObject({ MOVED: 1, CONTEXT_CHANGED: 2, FIGURE_CHANGED: 1 });
  const changed = report.documents[0]?.anchors.find(({ state }) => state === "FIGURE_CHANGED");
  expect(changed).toMatchObject({ claim: "market-2025#pears", printed: "33.8 tonnes", found: "38.3 tonnes" });
});

test("verifyDocuments() gives a text to the longest id that its name holds", () => {
  const texts = [{ name: "market-2025-extra.txt", text: "A short one." }];
  const report = verifyDocuments(datasetOf(), texts);
  expect(report.documents.map(({ document, matchedBy }) => [document, matchedBy])).toEqual([
    ["market-2025-extra", "NAME"],
  ]);
  expect(report.withoutText).toEqual(["market-2025"]);
});

test("verifyDocuments() does not search a text without bound", () => {
  const report = verifyDocuments(datasetOf(), [
    { name: "market-2025.txt", text: "x".repeat(MOST_CODE_UNITS + 1) },
  ]);
  expect(report.tooLong).toEqual(["market-2025.txt"]);
  expect(report.documents).toEqual([]);
});

const sources = fileURLToPath(new URL("../../../shared/sources/", import.meta.url));
test.skipIf(!existsSync(sources))(
  "verifyDocuments() finds every anchor of the five source texts EXACT (skips without them)",
  async () => {
    const { dataset } = await loadDataset(fileURLToPath(new URL("../../graph-data/", import.meta.url)));
    const { texts, problems } = await readTexts(sources);
    expect(problems).toEqual([]);
    expect(texts).toHaveLength(5);
    if (dataset === null) throw new TypeError("The dataset of graph-data/ does not load");
    const report = verifyDocuments(dataset, texts);
    expect(report.documents.map(({ matchedBy }) => matchedBy)).toEqual([
      "DIGEST",
      "DIGEST",
      "DIGEST",
      "DIGEST",
      "DIGEST",
    ]);
    expect(report.withoutDocument).toEqual([]);
    const { EXACT, ...others } = report.counts;
    expect(EXACT).toBeGreaterThan(100);
    expect(Object.values(others)).toEqual([0, 0, 0, 0, 0]);
  },
);
