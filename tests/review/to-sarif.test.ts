import { expect, test } from "vitest";
import { CHECK_RULES, RULE_SUMMARIES } from "../../src/review/check-rules.ts";
import { checkReading } from "../../src/review/check-text.ts";
import { createReviewIndex } from "../../src/review/review-index.ts";
import { type SarifOptions, toSarif } from "../../src/review/to-sarif.ts";
import { graphOf } from "../support/graphs.ts";
import { readingOf } from "./readings.ts";

const graph = graphOf("a : INTERVIEW", {
  claims: {
    a: {
      figure: { printed: "$7.31 million" },
      measure: { metric: "rent", entity: "tenant", period: "2024" },
    },
  },
});
const index = createReviewIndex(graph);
const OPTIONS: SarifOptions = { file: "drafts/a b#1.md", version: "1.2.3", hasPlaces: true };

function sarifOf(options: SarifOptions = OPTIONS) {
  const text = "First.\nIt was $9.99 million and $7.31 billion.";
  const rent = { metric: "rent", entity: "tenant", period: "2024" };
  const reading = readingOf(text, [
    { literal: "$9.99 million", metric: "shoes", entity: "tenant" },
    { literal: "$7.31 billion", ...rent },
  ]);
  const checked = checkReading(graph, index, reading);
  // biome-ignore lint/suspicious/noExplicitAny: the shape under test.
  const log: any = toSarif(checked, options);
  return { checked, log };
}

test("toSarif() has what SARIF 2.1.0 requires of a log", () => {
  const { checked, log } = sarifOf();
  expect(log.version).toBe("2.1.0");
  expect(log.$schema).toContain("sarif-2.1.0");
  const [run] = log.runs;
  expect(run.tool.driver).toMatchObject({ name: "headwater", version: "1.2.3" });
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([...CHECK_RULES]);
  expect(run.columnKind).toBe("unicodeCodePoints");
  expect(run.results).toHaveLength(checked.findings.length);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(["note", "warning", "error"]).toContain(result.level);
    expect(result.message.text).toMatch(/\.$/);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("drafts/a%20b%231.md");
  }
});

test("toSarif() points at the figure, its end column after its last character", () => {
  const { log } = sarifOf();
  const regions = log.runs[0].results.map(
    // biome-ignore lint/suspicious/noExplicitAny: the shape under test.
    (result: any) => result.locations[0].physicalLocation.region,
  );
  expect(regions[0]).toEqual({ startLine: 2, startColumn: 8, endLine: 2, endColumn: 21 });
});

test("toSarif() names no lines where those of the reading are not the file's", () => {
  const { log } = sarifOf({ ...OPTIONS, file: null, hasPlaces: false });
  for (const result of log.runs[0].results)
    expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "stdin" } });
});

test("every rule is summed up in a sentence without final stop", () => {
  expect(Object.keys(RULE_SUMMARIES)).toEqual([...CHECK_RULES]);
  for (const summary of Object.values(RULE_SUMMARIES)) expect(summary).toMatch(/^[A-Z].*[^.]$/);
});

test("toSarif() leaves the address of a fetched page as it is", () => {
  const { log } = sarifOf({ ...OPTIONS, file: "https://a.example/x?y=1", hasPlaces: false });
  const { physicalLocation } = log.runs[0].results[0].locations[0];
  expect(physicalLocation).toEqual({ artifactLocation: { uri: "https://a.example/x?y=1" } });
});
