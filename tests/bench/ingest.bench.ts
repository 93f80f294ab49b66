/**
 * How many characters a second one core reads: figures alone, and the whole engine. Run: node tests/bench/ingest.bench.ts
 */
import { findLiterals } from "../../src/ingest/literals/find-literals.ts";
import { readText } from "../../src/ingest/read-text.ts";

const ROUNDS = 9;

/** Sentences of an article with a figure in every third or so, the digits varied. */
const SENTENCES: readonly ((n: number) => string)[] = [
  (n) =>
    `The company paid its supplier $${(n % 900) + 100}.${n % 10} million in 2024, according to a report by Reuters.`,
  () =>
    "Nobody at either firm wanted to comment on how the arrangement came about or how long it is meant to last.",
  () =>
    "What is known is that both have gained from it, and that both would find it hard to go on without the other.",
  (n) =>
    `Analysts expect costs to rise by about ${(n % 40) + 5}% in the first nine months of 2025, to more than $${(n % 30) + 2} billion.`,
  () =>
    "The terms were never published, and those who have seen them say that they leave much room for reading.",
  () =>
    "A spokesperson said that the figures were not quite right, without saying which of them or by how much.",
];

function article(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let n = 0; size < length; n++) {
    const sentence = SENTENCES[n % SENTENCES.length]?.(n * 7919) ?? "";
    parts.push(sentence, n % 6 === 5 ? "\n\n" : " ");
    size += sentence.length + 1;
  }
  return parts.join("");
}

function median(samples: number[]): number {
  samples.sort((a, b) => a - b);
  return samples[samples.length >> 1] ?? 0;
}

function report(name: string, characters: number, work: () => unknown): void {
  const seconds: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    if (round >= 0) seconds.push((performance.now() - start) / 1000);
  }
  const rate = Math.round(characters / median(seconds));
  console.log(`${name.padEnd(40)} ${rate.toLocaleString("en").padStart(14)} characters a second`);
}

for (const size of [50_000, 200_000, 800_000]) {
  const text = article(size);
  report(`figures of ${size.toLocaleString("en")}`, text.length, () => findLiterals(text, "en"));
  report(`whole engine, ${size.toLocaleString("en")}`, text.length, () =>
    readText(text, { format: "text", published: "2025-11-14" }),
  );
}
for (const unit of ["1", ",", "$", "$1", "1,", "and ", "<", "a'"]) {
  const text = unit.repeat(1_000_000 / unit.length);
  report(`1 MB of ${JSON.stringify(unit)}, figures`, text.length, () => findLiterals(text, "en"));
}
const page = `<html><body><article>${article(100_000)
  .split("\n\n")
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></body></html>`;
report("whole engine, a page of 100,000", page.length, () =>
  readText(page, { format: "html", published: "2025-11-14" }),
);
