/**
 * Headwater beside what could be picked instead: `npm run bench -- --help` says how to call it.
 *
 * Nothing here asserts a time; answers are verified against a naive reference before anything is measured.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { EXIT, UsageError } from "../../src/cli/cli-error.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { type BenchOptions, HELP, parseBenchOptions } from "./bench-options.ts";
import { benchAnalysis } from "./sections/analysis.ts";
import { benchGrowth } from "./sections/growth.ts";
import { benchHttp } from "./sections/http.ts";
import { benchLoad } from "./sections/load.ts";
import { benchProfile } from "./sections/profile.ts";
import { benchStart } from "./sections/start.ts";
import { benchTrace } from "./sections/trace.ts";
import { benchWrite } from "./sections/write.ts";
import { generateDataset } from "./support/generate-dataset.ts";
import { type GeneratedLineage, SEED } from "./support/generate-lineage.ts";
import { formatLineageShape, lineageShape } from "./support/lineage-shape.ts";
import { areRivalsInstalled } from "./support/rival-engines.ts";

try {
  const options = parseBenchOptions(process.argv.slice(2));
  if (options === null) console.log(HELP);
  else await bench(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}; see npm run bench -- --help`);
  process.exitCode = EXIT.USAGE;
}

async function bench({ sections, claims, json, plot }: BenchOptions): Promise<void> {
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    loadBefore: loadavg()[0],
  };
  console.log(
    `${machine.date}, Node ${machine.node} on ${machine.processor}, load ${machine.loadBefore?.toFixed(1)}`,
  );
  console.log(`${claims.toLocaleString("en")} claims, seed ${SEED}\n`);
  const results: Record<string, unknown> = { ...machine, claims, seed: SEED };
  const wants = new Set(sections);
  if (!areRivalsInstalled() && (wants.has("trace") || wants.has("http")))
    console.log('Most rivals are left out: install them with "npm ci --prefix tests/bench/rivals"\n');
  if (wants.has("start")) results["start"] = benchStart();
  if (wants.has("load")) results["load"] = benchLoad(claims);
  if (wants.has("trace") || wants.has("analysis") || wants.has("write")) {
    const { graph, lineage } = generatedGraph(claims);
    const shape = lineageShape(lineage);
    results["lineage"] = shape;
    console.log(`Generated lineage: ${formatLineageShape(shape)}\n`);
    if (wants.has("trace")) results["trace"] = await benchTrace(graph, lineage);
    if (wants.has("analysis")) results["analysis"] = await benchAnalysis(graph);
    if (wants.has("write")) results["write"] = await benchWrite(graph);
  }
  if (wants.has("http")) results["http"] = await benchHttp(claims);
  if (wants.has("profile")) results["profile"] = await benchProfile(claims);
  if (wants.has("growth")) {
    const { growth, plot: drawn } = await benchGrowth(claims);
    results["growth"] = growth;
    if (plot !== null) await writeFile(plot, drawn);
  }
  if (json !== null) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
}

/** The records are let go of once the graph has been built of them. */
function generatedGraph(size: number): { graph: KnowledgeGraph; lineage: GeneratedLineage } {
  const { dataset, lineage } = generateDataset(size);
  return { graph: buildGraph(dataset, { version: "bench" }), lineage };
}
