import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { readText } from "../../src/ingest/read-text.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { readGold } from "./gold.ts";
import { addScore, emptyScore, type Score, scoreText, type Tally } from "./score.ts";
import { answerTraces } from "./score-trace.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const root = join(import.meta.dirname, "../..");
const shared = join(root, "../shared");
const isThere =
  existsSync(join(shared, "sources/figures.json")) && existsSync(join(shared, "evaluation/figures"));

async function evaluate(gold: string): Promise<Score> {
  const { dataset } = await loadDataset(join(root, "graph-data"), { partial: true });
  const vocabulary = vocabularyOf(dataset);
  const total = emptyScore();
  for (const item of readGold(join(shared, gold), join(shared, "sources"))) {
    const reading = readText(item.text, { format: "text", language: "en", vocabulary });
    addScore(total, scoreText(item, reading, vocabulary, []));
  }
  return total;
}

function f1({ right, found, gold }: Tally): number {
  return (2 * right) / (found + gold);
}

test.skipIf(!isThere)(
  "readText() meets the targets for figures and qualifiers on the five sources (needs ../shared)",
  async () => {
    const score = await evaluate("sources/figures.json");
    expect(f1(score["span+value+unit"])).toBeGreaterThanOrEqual(0.99);
    expect(score.qualifier.agreed / score.qualifier.compared).toBeGreaterThanOrEqual(0.95);
  },
);

test.skipIf(!isThere)(
  "readText() meets the targets for periods and sources on the five sources (needs ../shared)",
  async () => {
    const score = await evaluate("evaluation/figures");
    // The target is 0.85; what was reached is held.
    expect(f1(score.period)).toBeGreaterThanOrEqual(0.97);
    expect(f1(score.attribution)).toBeGreaterThanOrEqual(0.97);
  },
);

test.skipIf(!isThere || !existsSync(join(shared, "evaluation/trace-questions.json")))(
  "checkReading() finds where the figures of the five sources come from, and what changed (needs ../shared)",
  async () => {
    const { dataset } = await loadDataset(join(root, "graph-data"), { partial: true });
    if (dataset === null) throw new Error("The records that come with Headwater do not load");
    const file = join(shared, "evaluation/trace-questions.json");
    const asked = answerTraces(buildGraph(dataset), file, join(shared, "sources")).filter(
      ({ isAsked }) => isAsked,
    );
    expect(asked.filter(({ upstream }) => !upstream).map(({ id }) => id)).toEqual(["T22"]);
    expect(asked.filter(({ change }) => !change).map(({ id }) => id)).toEqual(["T22"]);
  },
);
