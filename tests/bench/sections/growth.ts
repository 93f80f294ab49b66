import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { independenceOf } from "../../../src/analysis/independence.ts";
import { trace } from "../../../src/analysis/trace.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { buildLineageIndex } from "../../../src/graph/lineage-index.ts";
import { graphologyOf } from "../../support/graphology-of.ts";
import { generateDataset, generatedClaimId } from "../support/generate-dataset.ts";
import { growthPlot, type PlotLine } from "../support/growth-plot.ts";
import { compareContestants, formatTable } from "../support/measure.ts";

const SAMPLES = 5000;

/** How cost grows with the number of claims, up to `most`: a table, and a plot beside the results. */
export async function benchGrowth(most: number): Promise<Record<string, unknown>> {
  const sizes = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000].filter((size) => size <= most);
  const names = ["trace, median", "trace, p99", "independence, median", "independence, p99"] as const;
  const lines = names.map((name) => ({ name, points: [] as [number, number][] }));
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    const graph = buildGraph(generateDataset(size).dataset, { version: "growth" });
    const start = performance.now();
    buildLineageIndex(graphologyOf(graph));
    const indexing = performance.now() - start;
    const starts = Array.from({ length: SAMPLES }, (_, place) =>
      generatedClaimId(Math.floor(((place + 0.5) * size) / SAMPLES)),
    );
    const timings = await compareContestants(
      [
        { name: "trace", run: (id: string) => trace(graph, [id]) },
        { name: "independence", run: (id: string) => independenceOf(graph, [id]) },
      ],
      starts,
      { rounds: 5 },
    );
    const values = timings.flatMap(({ p50, p99 }) => [p50, p99]);
    for (const [place, value] of values.entries()) lines[place]?.points.push([size, value]);
    rows.push([size.toLocaleString("en"), ...values, indexing]);
  }
  console.log(`${formatTable(["claims", ...names.map((name) => `${name} µs`), "index ms"], rows)}\n`);
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const svg = growthPlot(
    "Cost of an answer as the graph grows",
    "claims in the graph",
    "µs",
    lines satisfies PlotLine[],
  );
  writeFileSync(fileURLToPath(new URL("growth.svg", folder)), svg);
  return { lines };
}
