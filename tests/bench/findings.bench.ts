/** Findings over a generated graph: how the time grows with the number of claims. Run: node tests/bench/findings.bench.ts */
import { contradictions } from "../../src/analysis/contradictions/contradictions.ts";
import { findings } from "../../src/analysis/findings/findings.ts";
import { hopChanges } from "../../src/analysis/hop-changes/hop-changes.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { generateDataset } from "./support/generate-dataset.ts";

const RUNS = 3;
const SIZES = [12_500, 25_000, 50_000, 100_000];

let before: number | null = null;
for (const size of SIZES) {
  const graph = buildGraph(generateDataset(size).dataset);
  const all = median(() => findings(graph));
  const hops = median(() => graph.lineage.edgeKeys.map((key) => hopChanges(graph, key)));
  const pairs = median(() => contradictions(graph));
  const ratio = before === null ? "" : `, ${(all.time / before).toFixed(2)} times the half`;
  console.log(
    `${size} claims, ${graph.lineage.edgeKeys.length} edges: findings ${all.time.toFixed(0)} ms (${all.count})${ratio}; ` +
      `hop changes ${hops.time.toFixed(0)} ms; contradictions ${pairs.time.toFixed(0)} ms (${pairs.count})`,
  );
  before = all.time;
}

function median(run: () => readonly unknown[]): { readonly time: number; readonly count: number } {
  const times: number[] = [];
  let count = 0;
  for (let turn = 0; turn < RUNS; turn++) {
    const start = performance.now();
    count = run().length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { time: times[Math.floor(RUNS / 2)] ?? 0, count };
}
