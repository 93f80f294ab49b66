/**
 * How many printed figures a second one core reads, compares and groups. Run: node tests/bench/figures.bench.ts
 */
import { agreement } from "../../src/figures/agreement.ts";
import { compareFigures, findRelation } from "../../src/figures/compare-figures.ts";
import { distinctValues } from "../../src/figures/distinct-values.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";

const ROUNDS = 9;
const LITERALS = 200_000;

/** Literals as news texts and filings print them; the digits vary so that no two batches are alike. */
const SHAPES: readonly ((n: number) => string)[] = [
  (n) => `$${(n % 999) + 1}.${n % 10} million`,
  (n) => `$${(n % 99) + 1} billion`,
  (n) => `${(n % 99) + 1}%`,
  (n) => `$${(n % 9) + 1}.${(n % 90) + 10}B`,
  (n) => `${(n % 899) + 100}.${n % 10} million dollars`,
  (n) => `$${(n % 899) + 100},${String(n % 1000).padStart(3, "0")}`,
  (n) => `${(n % 99) + 1} percent`,
  (n) => `about $${(n % 99) + 1}.${n % 10} billion`,
  (n) => `more than $${(n % 99) + 1} billion`,
  (n) => `${(n % 40) + 1}-${(n % 40) + 50}%`,
  (n) => `nearly ${(n % 9) + 1}×`,
  (n) => `${(n % 899) + 100} million users`,
];

function median(samples: number[]): number {
  samples.sort((a, b) => a - b);
  return samples[samples.length >> 1] ?? 0;
}

/**
 * Prints the median rate of `work`, which does `count` things a round, after five rounds of warming up. Counted is the
 * time that the processor spends on it, so that a busy machine does not blur the rate of a core.
 */
function report(name: string, count: number, work: () => unknown): void {
  const seconds: number[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) seconds.push((user + system) / 1e6);
  }
  const rate = count / median(seconds);
  console.log(`${name.padEnd(34)} ${Math.round(rate).toLocaleString("en").padStart(12)} a second`);
}

/** Returns the texts as they come from a file, not as template strings leave them in memory. */
function fromFile(texts: readonly string[]): string[] {
  return texts.map((text) => Buffer.from(text).toString());
}

const literals = fromFile(
  Array.from({ length: LITERALS }, (_, n) => (SHAPES[n % SHAPES.length] ?? SHAPES[0])?.(n * 7919) ?? ""),
);

function parseAll(texts: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (const text of texts) {
    const result = parseFigure(text);
    if ("problem" in result) throw new Error(result.problem.message);
    figures.push(result.figure);
  }
  return figures;
}

/** Reads all texts and keeps none, as a caller does that looks for one. */
function countReadable(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) if ("figure" in parseFigure(text)) count++;
  return count;
}

report("parseFigure, mixed literals", LITERALS, () => countReadable(literals));
for (const [position, shape] of SHAPES.entries()) {
  const batch = fromFile(Array.from({ length: 50_000 }, (_, n) => shape(n * 7919 + position)));
  report(`  ${JSON.stringify(batch[1])}`, batch.length, () => countReadable(batch));
}

const figures = parseAll(Array.from({ length: 50_000 }, (_, n) => `$${(n % 900) + 100}.${n % 10} million`));
const pairs = figures.length - 1;
report("findRelation", pairs, () =>
  figures.slice(1).map((figure, n) => findRelation(figures[n] ?? figure, figure)),
);
report("compareFigures, with sentence", pairs, () =>
  figures.slice(1).map((figure, n) => compareFigures(figures[n] ?? figure, figure)),
);
for (const size of [1000, 10_000, 50_000]) {
  const some = figures.slice(0, size);
  report(`agreement of ${size}`, size, () => agreement(some));
  report(`distinctValues of ${size}`, size, () => distinctValues(some));
}
