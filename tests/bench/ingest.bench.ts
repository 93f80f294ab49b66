/**
 * How many characters a second one core reads: figures alone, and the whole engine. Run: node tests/bench/ingest.bench.ts
 */
import { findLiterals } from "../../src/ingest/literals/find-literals.ts";
import { readLiteral } from "../../src/ingest/read-literal.ts";
import { readText } from "../../src/ingest/read-text.ts";
import { article, DENSE, LANGUAGES } from "./support/articles.ts";

const ROUNDS = 9;

function median(samples: number[]): number {
  samples.sort((a, b) => a - b);
  return samples[samples.length >> 1] ?? 0;
}

/** Prints the median rate; counted is the processor's time, so that a busy machine does not blur that of a core. */
function report(name: string, characters: number, work: () => unknown): void {
  const seconds: number[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) seconds.push((user + system) / 1e6);
  }
  const rate = Math.round(characters / median(seconds));
  console.log(`${name.padEnd(44)} ${rate.toLocaleString("en").padStart(14)} characters a second`);
}

/** Finds the figures and reads value, unit and qualifier of each. */
function figuresOf(text: string, language: string): number {
  let count = 0;
  for (const literal of findLiterals(text, language)) count += readLiteral(text, literal, language).length;
  return count;
}

for (const size of [50_000, 200_000, 800_000]) {
  const text = article("en", size);
  report(`figures of ${size.toLocaleString("en")}`, text.length, () => figuresOf(text, "en"));
  report(`whole engine, ${size.toLocaleString("en")}`, text.length, () =>
    readText(text, { format: "text", published: "2025-11-14" }),
  );
}
for (const language of LANGUAGES) {
  const text = article(language, 200_000);
  const each = Math.round(text.length / Math.max(1, figuresOf(text, language)));
  report(`figures, ${language}, one in ${each}`, text.length, () => figuresOf(text, language));
  report(`whole engine, ${language}`, text.length, () =>
    readText(text, { format: "text", language, published: "2025-11-14" }),
  );
}
const dense = DENSE.repeat(Math.ceil(200_000 / DENSE.length));
const each = Math.round(dense.length / figuresOf(dense, "en"));
report(`figures, lists of numbers, one in ${each}`, dense.length, () => figuresOf(dense, "en"));
for (const unit of ["1", ",", "$", "$1", "1,", "1 ", "and ", "one ", "two million ", "<", "a'"]) {
  const text = unit.repeat(1_000_000 / unit.length);
  report(`1 MB of ${JSON.stringify(unit)}, figures`, text.length, () => figuresOf(text, "en"));
}
for (const unit of ["一", "十亿", "百分之", "1万"]) {
  const text = unit.repeat(1_000_000 / unit.length);
  report(`1 MB of ${JSON.stringify(unit)}, figures`, text.length, () => figuresOf(text, "zh"));
}
const page = `<html><body><article>${article("en", 100_000)
  .split("\n\n")
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></body></html>`;
report("whole engine, a page of 100,000", page.length, () =>
  readText(page, { format: "html", published: "2025-11-14" }),
);
