/**
 * Compares what the engine reads with gold annotations and prints precision, recall and F1.
 *
 * Usage: node tests/evaluation/evaluate.ts --help
 */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { readText } from "../../src/ingest/read-text.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { readGold } from "./gold.ts";
import { addScore, emptyScore, FIELDS, type Miss, type Score, scoreText, type Tally } from "./score.ts";
import { answerTraces, type TraceAnswer } from "./score-trace.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const HELP = `Usage: npm run evaluate -- [--gold DIR|FILE] [--texts DIR] [options]

Compares what the engine reads with gold annotations and prints precision, recall and F1, over all texts, by language
and by story. Without options it reads the five texts of ../shared/sources.

  --gold DIR|FILE  folder of <slug>.json, or one file with the figures of several texts
  --texts DIR      folder of <slug>.txt; a first line "URL: …" counts as text, as in the gold's offsets
  --data DIR       names and measures that are known (default: graph-data)
  --trace FILE     questions for traces, whose upstream documents, changes and contradictions are compared too
  --misses         each difference, with its place in the text
  --json           everything as JSON
  --help           this text

The language and date of a text are those of its gold file, else of pages.json beside the folder, else told from the
text. Exits with 2 where nothing can be compared.`;

function fail(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        gold: { type: "string" },
        texts: { type: "string" },
        data: { type: "string" },
        trace: { type: "string" },
        json: { type: "boolean", default: false },
        misses: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const values = readArguments();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const root = join(import.meta.dirname, "../..");
const gold = values.gold ?? join(root, "../shared/sources/figures.json");
const texts = values.texts ?? join(root, "../shared/sources");
for (const path of [gold, texts]) {
  if (existsSync(path)) continue;
  const isDefault = values.gold === undefined && values.texts === undefined;
  if (!isDefault) fail(`Cannot evaluate: "${path}" is not there`);
  console.log(`Nothing to evaluate: "${path}" is not there; give --gold and --texts`);
  process.exit(0);
}
if (!statSync(texts).isDirectory()) fail(`Cannot evaluate: --texts "${texts}" is no folder`);

const loading = await loadDataset(values.data ?? join(root, "graph-data"), { partial: true });
const vocabulary = vocabularyOf(loading.dataset);
const misses: Miss[] = [];
const total = emptyScore();
const groups = new Map<string, Score>();
const left: string[] = [];
const items = readGold(gold, texts, left);
for (const reason of left) console.error(reason);
if (items.length === 0) fail(`Cannot evaluate: no gold file in "${gold}" has its text in "${texts}"`);
for (const item of items) {
  const reading = readText(item.text, {
    format: "text",
    ...(item.language === null ? {} : { language: item.language }),
    ...(item.published === null ? {} : { published: item.published }),
    vocabulary,
  });
  const score = scoreText(item, reading, vocabulary, misses);
  addScore(total, score);
  for (const group of [
    `language ${reading.language}`,
    ...(item.story === "" ? [] : [`story ${item.story}`]),
    ...(values.misses ? [item.slug] : []),
  ]) {
    const sum = groups.get(group) ?? emptyScore();
    addScore(sum, score);
    groups.set(group, sum);
  }
}

const answers =
  values.trace === undefined || loading.dataset === null
    ? null
    : answerTraces(buildGraph(loading.dataset), values.trace, texts);

if (values.json) {
  const rows = [["all", total] as const, ...groups].map(([group, score]) => ({
    group,
    ...Object.fromEntries(FIELDS.map((field) => [field, ratesOf(score[field])])),
  }));
  console.log(
    JSON.stringify(
      {
        texts: items.length,
        rows,
        ...(answers === null ? {} : { traces: answers }),
        ...(values.misses ? { misses } : {}),
      },
      null,
      2,
    ),
  );
} else {
  print("all", total);
  for (const [group, score] of [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))) print(group, score);
  if (values.misses) {
    for (const miss of misses) {
      console.log(
        `${miss.slug} ${miss.field.padEnd(12)} ${miss.start} «${miss.literal}» wanted ${miss.wanted} got ${miss.got}`,
      );
    }
  }
}

if (!values.json && answers !== null) printTraces(answers);

/** Prints the share of right answers, and each that is not. */
function printTraces(all: readonly TraceAnswer[]): void {
  const asked = all.filter(({ isAsked }) => isAsked);
  const share = (right: number, of: number): string => `${right} of ${of}`;
  const wanted = asked.reduce((sum, { contradictions }) => sum + contradictions.wanted, 0);
  const found = asked.reduce((sum, { contradictions }) => sum + contradictions.found, 0);
  console.log(`\ntraces: ${asked.length} of ${all.length} questions can be asked here`);
  console.log(`  upstream document  ${share(asked.filter(({ upstream }) => upstream).length, asked.length)}`);
  console.log(`  change at the hop  ${share(asked.filter(({ change }) => change).length, asked.length)}`);
  console.log(`  contradictions     ${share(found, wanted)}`);
  for (const { id, isAsked, why, upstream, change, wanted: want, got } of all) {
    if (!isAsked) console.log(`  ${id} not asked: ${why}`);
    else if (!upstream || !change)
      console.log(`  ${id} wanted ${want.upstream} (${want.change}), got ${got.upstream} (${got.change})`);
  }
}

/** Precision, recall and F1; accuracy over the figures found in both. */
function ratesOf(tally: Tally): {
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
  gold: number;
  found: number;
} {
  const precision = tally.found === 0 ? 1 : tally.right / tally.found;
  const recall = tally.gold === 0 ? 1 : tally.right / tally.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const accuracy = tally.compared === 0 ? 1 : tally.agreed / tally.compared;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    accuracy: round(accuracy),
    gold: tally.gold,
    found: tally.found,
  };
}

function print(name: string, score: Score): void {
  console.log(`\n${name}`);
  console.log("  field            precision  recall      F1  accuracy   gold  found");
  for (const field of FIELDS) {
    const { precision, recall, f1, accuracy, gold: wanted, found } = ratesOf(score[field]);
    if (score[field].compared === 0 && wanted === 0 && found === 0) continue;
    const cells = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(8)).join(" ");
    console.log(
      `  ${field.padEnd(16)} ${cells} ${accuracy.toFixed(3).padStart(9)} ${String(wanted).padStart(6)} ${String(found).padStart(6)}`,
    );
  }
}
