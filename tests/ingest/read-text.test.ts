import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod } from "../../src/figures/parse-period.ts";
import { readText } from "../../src/ingest/read-text.ts";
import type { Vocabulary } from "../../src/ingest/vocabulary.ts";

const entity = (
  id: string,
  name: string,
  kind: "ORGANIZATION" | "PERSON" = "ORGANIZATION",
  fiscalYearStart: string | null = null,
) => ({
  id,
  name,
  aliases: [],
  kind,
  isOutlet: false,
  fiscalYearStart,
  url: null,
});
const VOCABULARY: Vocabulary = {
  entities: [
    entity("acme", "Acme", "ORGANIZATION", "07-01"),
    entity("borealis", "Borealis"),
    entity("the-gazette", "The Gazette"),
    entity("mira-holt", "Mira Holt", "PERSON"),
  ],
  documents: [
    {
      id: "gazette-1",
      title: "A report",
      url: "https://gazette.example/report",
      publisher: "the-gazette",
      authors: [],
      published: "2025-01-02",
    },
  ],
  metrics: [
    { id: "freight-costs", name: "freight costs", aliases: ["cost of shipping"], broader: [], partOf: [] },
    { id: "profit-margin", name: "profit margin", aliases: [], broader: [], partOf: [] },
  ],
};
const read = (text: string, more = {}) =>
  readText(text, {
    format: "text",
    language: "en",
    published: "2025-11-14",
    vocabulary: VOCABULARY,
    ...more,
  });
const periodOf = (text: string, index = 0): string | undefined =>
  read(text).figures[index]?.inferred.periods.find(({ score }) => score >= 0.5)?.value.id ?? undefined;
const sourcesOf = (text: string, index = 0): (string | null)[] =>
  read(text)
    .figures[index]?.inferred.attributions.filter(
      ({ value, score }) => value.kind === "NAMED" && score >= 0.5,
    )
    .map(({ value }) => value.entity ?? value.printed) ?? [];

for (const [text, period] of [
  ["Acme spent $5 million in 2023.", "2023"],
  ["Acme spent $5 million in the first nine months of 2025.", "2025-01/2025-09"],
  ["In the first three quarters of 2024, Acme spent $5 million.", "2024-01/2024-09"],
  ["Acme spent $5 million last year.", "2024"],
  ["Acme spent $5 million last quarter.", "2025-Q3"],
  ["Acme spent $5 million in the last fiscal year.", "FY2025"],
  ["Acme spent $5 million in its fiscal first quarter.", "FY2026-Q1"],
  ["Acme spent $5 million in its fiscal third quarter.", "FY2025-Q3"],
  ["Acme has spent $5 million since 2022.", "2022/.."],
  ["Acme spent $5 million through March 2025.", "2025-01/2025-03"],
  ["Acme spent $5 million in H1 2025.", "2025-H1"],
  ["Acme spent $5 million.", undefined],
] as const) {
  test(`readText() dates the figure of "${text}"`, () => expect(periodOf(text)).toBe(period));
}

test("readText() gives each figure of a sentence its own period", () => {
  const text = "Acme paid $3 million in 2023 and $4 million in 2024, though it claims sales of $9 million.";
  expect([0, 1, 2].map((index) => periodOf(text, index))).toEqual(["2023", "2024", undefined]);
});

test("readText() leaves a relative period unresolved where the day of publication is not known", () => {
  const [figure] = readText("Acme spent $5 million last year.", { format: "text", language: "en" }).figures;
  expect(figure?.inferred.periods[0]?.value).toMatchObject({ id: null, period: null });
});

for (const [text, sources] of [
  ["According to The Gazette, Acme lost $5 million.", ["the-gazette"]],
  ["Acme lost $5 million, The Gazette reported.", ["the-gazette"]],
  ["Papers obtained by the analyst Mira Holt show that Acme lost $5 million.", ["mira-holt"]],
  ["Mira Holt says Acme lost $5 million.", ["mira-holt"]],
  ["Acme lost $5 million, as reported by The Gazette.", ["the-gazette"]],
  ["Acme paid $5 million to Borealis.", []],
  ["According to internal Acme documents, it lost $5 million.", []],
  ["Mira Holt looked into it. She says Acme lost $5 million.", ["mira-holt"]],
] as const) {
  test(`readText() finds the sources of "${text}"`, () => expect(sourcesOf(text)).toEqual(sources));
}

test("readText() lets a verb of saying govern what follows it, up to the next clause", () => {
  const text = "Acme made $3 million, though Mira Holt claims that it made $9 million.";
  expect([sourcesOf(text, 0), sourcesOf(text, 1)]).toEqual([[], ["mira-holt"]]);
});

test("readText() takes a pronoun for the person named before", () => {
  expect(sourcesOf("Mira Holt says Acme lost $5 million. She also says it made $9 million.", 1)).toEqual([
    "mira-holt",
  ]);
});

test("readText() tells denied, hedged, reported and plain figures apart", () => {
  const modality = (text: string) => read(text).figures[0]?.inferred.modality.value;
  expect(modality("Acme denies that it lost $5 million.")).toBe("DENIED");
  expect(modality("Acme reportedly lost $5 million.")).toBe("HEDGED");
  expect(modality("According to The Gazette, Acme lost $5 million.")).toBe("REPORTED");
  expect(modality("Acme lost $5 million.")).toBe("ASSERTED");
});

test("readText() ranks measures by the words and the unit", () => {
  const [figure] = read("Acme paid Borealis $5 million in freight costs.").figures;
  expect(figure?.inferred.measures[0]).toMatchObject({
    metric: "freight-costs",
    entity: "acme",
    counterparty: "borealis",
  });
});

test("readText() proposes no measure of money for things that are counted or weighed", () => {
  const metrics = (text: string) =>
    read(text).figures.map(({ inferred }) => inferred.measures[0]?.metric ?? null);
  expect(metrics("Acme put freight costs at $5 million, with 40 users and 300 tonnes.")).toEqual([
    "freight-costs",
    null,
    null,
  ]);
});

test("readText() takes who pays whom from the verb", () => {
  const parties = (text: string) => {
    const [measure] = read(text).figures[0]?.inferred.measures ?? [];
    return [measure?.entity, measure?.counterparty, measure?.reasons.includes("parties-by-verb")];
  };
  expect(parties("Borealis paid Acme $5 million in freight costs.")).toEqual(["borealis", "acme", true]);
  expect(parties("Acme received $5 million in freight costs from Borealis.")).toEqual([
    "borealis",
    "acme",
    true,
  ]);
  expect(parties("Acme and Borealis put the freight costs at $5 million.")[2]).toBe(false);
});

test("readText() reads a metadata-free text's day from its dateline or address, and none from a sentence", () => {
  const published = (text: string, language: string, url?: string) =>
    readText(text, { format: "text", language, ...(url === undefined ? {} : { url }) }).published;
  expect(published("Ships\n5. März 2025\n\nEs kamen 300 Schiffe.", "de")).toBe("2025-03-05");
  expect(published("Ships\n15/02/2022 · Actualizado a las 14:15\n\nVinieron 300 barcos.", "es")).toBe(
    "2022-02-15",
  );
  expect(published("LEITH, Aug. 5, 2025 - The port had 300 ships.", "en")).toBe("2025-08-05");
  expect(published("The port had 300 ships.", "en", "https://a.example/2025/08/11/ships")).toBe("2025-08-11");
  expect(published("Ships\n02/03/2022\n\nThere were 300 ships.", "en")).toBe(null);
  expect(published("The port was opened on August 5, 2025, and had 300 ships.", "en")).toBe(null);
});

test("readText() reads a page: metadata, main text, side matter, links", () => {
  const paragraph =
    "The harbour took on more ships than ever before, with cranes, crews, and clerks at work day and night, as the port said.";
  const page = `<!doctype html><html lang="en"><head><title>Ships | Gazette</title><link rel="canonical" href="https://a.example/ships">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ships","datePublished":"2025-03-04","author":[{"name":"Ann Lee"}]}</script></head>
    <body><nav><a href="/">Deals up to 70%</a></nav><article><h1>Ships</h1><p>Acme paid $4.5&nbsp;million, a <a href="https://www.gazette.example/report/">report</a> says. ${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></article>
    <aside class="related"><p>Borealis raises $900 million</p></aside></body></html>`;
  const reading = readText(page, { vocabulary: VOCABULARY });
  expect(reading.format).toBe("html");
  expect(reading.metadata.title?.value).toBe("Ships");
  expect(reading.metadata.published?.value).toBe("2025-03-04");
  expect(reading.metadata.canonicalUrl?.value).toBe("https://a.example/ships");
  expect(reading.metadata.authors.map(({ value }) => value)).toEqual(["Ann Lee"]);
  expect(reading.figures.map(({ printed, isSideMatter }) => [printed, isSideMatter])).toEqual([
    ["70%", true],
    ["$4.5\u00a0million", false],
    ["$900 million", true],
  ]);
  expect(reading.figures[1]?.inferred.attributions.map(({ value }) => value.document)).toContain("gazette-1");
});

test("readText() tells side matter apart in plain text too", () => {
  const running =
    "The harbour took on more ships than ever before, and the clerks who count them say that nobody alive has seen a year like it, in this port or in any other along the coast.";
  const text = `${running}\n\n${running}\n\nIt cost $5 million in all.\n\nRelated articles\n\nBorealis raises $900 million in new round`;
  expect(read(text).figures.map(({ printed, isSideMatter }) => [printed, isSideMatter])).toEqual([
    ["$5 million", false],
    ["$900 million", true],
  ]);
});

test("readText() reads Markdown: front matter is no article, links lead to documents", () => {
  const reading = readText(
    "---\ntitle: Ships\ndate: 2025-03-04\n---\n\n# Ships\n\nAcme paid $5 million, [says this](https://gazette.example/report).\n",
    { vocabulary: VOCABULARY },
  );
  expect(reading.format).toBe("markdown");
  expect(reading.published).toBe("2025-03-04");
  expect(reading.figures.map(({ printed }) => printed)).toEqual(["$5 million"]);
  expect(reading.links[0]?.document).toBe("gazette-1");
});

test("readText() refuses what is too long and what is no text", () => {
  const codes = (input: string) => readText(input).problems.map(({ code }) => code);
  expect(codes("x".repeat(20_000_001))).toEqual(["TOO_LARGE"]);
  expect(codes("\u0000\u0001\u0002\u0003".repeat(100))).toEqual(["UNREADABLE_FILE"]);
  expect(codes("")).toEqual([]);
});

test("readText() stands hostile input", () => {
  for (const unit of [
    "1",
    ",",
    "$",
    "1,",
    "a'",
    "<div>",
    "<",
    "&#",
    "[a](",
    "according to ",
    "half ",
    "H100 ",
    "\u0301",
    "1 234 ",
  ]) {
    const text = unit.repeat(200_000 / unit.length);
    expect(readText(text).figures).toEqual([]);
    expect(readText(text, { format: "html" }).figures).toEqual([]);
  }
});

test("readText() comes to an end with paragraphs without number", () => {
  const text = `Acme lost $5 million.\n\n${"Nothing here.\n\n".repeat(300_000)}`;
  expect(readText(text, { format: "text", language: "en" }).figures).toHaveLength(1);
});

test("readText() never invents: every literal stands in the text at its place, for any input", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "$",
      "5",
      "4.3",
      "1,000",
      " million",
      " billion",
      "%",
      " and ",
      " to ",
      "-",
      "–",
      "€",
      " in 2024",
      "half",
      "a fifth",
      ". ",
      "\n\n",
      "about ",
      "more than ",
      "亿",
      "三倍",
      "Milliarden",
      " de ",
      "according to Acme ",
      "<p>",
      "&amp;",
      "😀",
      "e\u0301",
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom("en", "de", "es", "fr", "zh", "ja"),
      fc.constantFrom("text", "html", "markdown"),
      (pieces, language, format) => {
        const reading = readText(pieces.join(""), {
          language,
          format,
          published: "2025-11-14",
          vocabulary: VOCABULARY,
        });
        const points = [...reading.text];
        let last = 0;
        for (const { passage, printed, inferred } of reading.figures) {
          expect(points.slice(passage.start, passage.end).join("")).toBe(printed);
          expect(reading.text.slice(passage.startUnit, passage.endUnit)).toBe(printed);
          expect(passage.start).toBeGreaterThanOrEqual(last);
          last = passage.end;
          for (const { value } of inferred.periods)
            if (value.id !== null) expect(parsePeriod(value.id)).toHaveProperty("period");
        }
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});

test("readText() joins the lines of a wrapped paragraph, and keeps apart what Markdown keeps apart", () => {
  const blocksOf = (text: string, format: "text" | "markdown") => readText(text, { format }).blocks.length;
  expect(blocksOf("Inference cost 3 billion in 2024,\nThe Register reported.\n", "text")).toBe(1);
  expect(blocksOf("A first line.\nA second one.\n", "text")).toBe(2);
  expect(blocksOf("It paid $3 billion\nTechCrunch says\n", "markdown")).toBe(1);
  expect(blocksOf("# Head\nIt paid $3 billion\n- one\n- two\n> said\n\nAnd more\n", "markdown")).toBe(6);
});
