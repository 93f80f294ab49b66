import { trace } from "../../../src/analysis/trace.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { fullAnswer } from "../support/full-answer.ts";
import { datasetOf, generatedClaimId, sampleClaimIds } from "../support/generate-dataset.ts";
import { type GeneratedLineage, generateLineage } from "../support/generate-lineage.ts";
import { growthPlot, type PlotStyle } from "../support/growth-plot.ts";
import { chainOf, fanOf } from "../support/lineage-shapes.ts";
import { compareContestants, formatTable, type Timing } from "../support/measure.ts";

const SAMPLES = 2000;
/** The longest chain and the widest fan. */
const MOST_HOPS = 10_000;

const STYLES: readonly PlotStyle[] = [
  { name: "trace, median", colour: 0, dashed: false },
  { name: "trace, 99th percentile", colour: 0, dashed: true },
  { name: "full answer, median", colour: 1, dashed: false },
  { name: "full answer, 99th percentile", colour: 1, dashed: true },
];

/** What was measured of one shape: by size the microseconds of each style, NaN where it makes no sense. */
interface Growth {
  readonly by: string;
  readonly sizes: readonly { readonly size: number; readonly microseconds: readonly number[] }[];
}

/** How cost grows with the number of claims (up to `most`), with depth and with fan-in: tables, and a plot as SVG. */
export async function benchGrowth(most: number): Promise<{ growth: readonly Growth[]; plot: string }> {
  const growth = [
    await measureGrowth("claims in the graph", steps(100, most), generateLineage, null),
    await measureGrowth("depth: hops in a chain", steps(1, Math.min(most, MOST_HOPS)), chainOf, lastOf),
    await measureGrowth("fan-in: sources of one claim", steps(1, Math.min(most, MOST_HOPS)), fanOf, lastOf),
  ];
  const panels = growth.map(({ by, sizes }) => ({
    xName: by,
    lines: STYLES.map((_, style) => ({
      style,
      points: sizes.flatMap(({ size, microseconds }): [number, number][] => {
        const time = microseconds[style];
        return Number.isNaN(time) || time === undefined ? [] : [[size, time]];
      }),
    })).filter(({ points }) => points.length > 0),
  }));
  return { growth, plot: growthPlot("How the cost of an answer grows", STYLES, panels) };
}

/** Measures answers about a sample of the claims, or about one claim again and again. */
async function measureGrowth(
  by: string,
  sizes: readonly number[],
  lineageOf: (size: number) => GeneratedLineage,
  oneOf: ((size: number) => string) | null,
): Promise<Growth> {
  const measured: { size: number; microseconds: number[] }[] = [];
  for (const size of sizes) {
    const graph = buildGraph(datasetOf(lineageOf(size)), { version: "growth" });
    const timings =
      oneOf === null
        ? await measure(graph, sampleClaimIds(size, SAMPLES))
        : await measure(graph, Array(repeats(size)).fill(oneOf(size)));
    measured.push({
      size,
      microseconds: timings.flatMap(({ p50, p99 }) => (oneOf === null ? [p50, p99] : [p50, Number.NaN])),
    });
  }
  const shown = STYLES.map((style, place) => ({ ...style, place })).filter(
    ({ dashed }) => oneOf === null || !dashed,
  );
  console.log(
    `${formatTable(
      [by, ...shown.map(({ name }) => `${name} µs`)],
      measured.map(({ size, microseconds }) => [
        size.toLocaleString("en"),
        ...shown.map(({ place }) => microseconds[place] ?? Number.NaN),
      ]),
    )}\n`,
  );
  return { by, sizes: measured };
}

function measure(graph: KnowledgeGraph, ids: readonly string[]): Promise<Timing[]> {
  const contestants = [
    { name: "trace", run: (id: string) => trace(graph, [id]) },
    { name: "full answer", run: (id: string) => fullAnswer(graph, id) },
  ];
  return compareContestants(contestants, ids, { warmUp: 200 });
}

/** Returns the sizes from `least` to `most`, two a power of ten. */
function steps(least: number, most: number): number[] {
  const sizes: number[] = [];
  for (let size = least; size <= most; size *= 10) sizes.push(size, size * 3);
  return sizes.filter((size) => size <= most);
}

/** Returns how often to ask for an answer that costs as much as its size. */
function repeats(size: number): number {
  return Math.max(20, Math.min(400, Math.floor(100_000 / size)));
}

/** Returns the claim that takes from all others, at the end of a chain or a fan. */
function lastOf(size: number): string {
  return generatedClaimId(size);
}
