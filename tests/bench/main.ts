/**
 * Headwater beside its rivals: `npm run bench -- [trace] [analysis] [load] [http] [start] [growth] [--claims N]
 * [--json FILE]`; without a section all of them.
 *
 * Nothing here asserts a time; answers are verified against a naive reference before anything is measured.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { benchAnalysis } from "./sections/analysis.ts";
import { benchGrowth } from "./sections/growth.ts";
import { benchHttp } from "./sections/http.ts";
import { benchLoad } from "./sections/load.ts";
import { benchStart } from "./sections/start.ts";
import { benchTrace } from "./sections/trace.ts";
import { generateDataset } from "./support/generate-dataset.ts";
import type { GeneratedLineage } from "./support/generate-lineage.ts";
import { formatLineageShape, lineageShape } from "./support/lineage-shape.ts";

const SECTIONS = ["start", "load", "trace", "analysis", "http", "growth"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { claims: { type: "string", default: "100000" }, json: { type: "string" } },
});
const claimCount = Number(values.claims);
if (!Number.isInteger(claimCount) || claimCount < 100)
  throw new RangeError(`--claims is "${values.claims}"; give a whole number from 100`);
const unknown = positionals.find((name) => !SECTIONS.some((section) => section === name));
if (unknown !== undefined)
  throw new RangeError(`Section "${unknown}" is unknown; give some of ${SECTIONS.join(", ")}`);
const wanted = (section: (typeof SECTIONS)[number]): boolean =>
  positionals.length === 0 || positionals.includes(section);

console.log(
  `Node ${process.version} on ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}); ${claimCount.toLocaleString("en")} claims\n`,
);
const results: Record<string, unknown> = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  claims: claimCount,
};
if (wanted("start")) results["start"] = benchStart();
if (wanted("load")) results["load"] = benchLoad(claimCount);
if (wanted("trace") || wanted("analysis")) {
  const { graph, lineage } = generatedGraph(claimCount);
  const shape = lineageShape(lineage);
  results["lineage"] = shape;
  console.log(`Generated lineage: ${formatLineageShape(shape)}\n`);
  if (wanted("trace")) results["trace"] = benchTrace(graph, lineage);
  if (wanted("analysis")) results["analysis"] = benchAnalysis(graph);
}
if (wanted("http")) results["http"] = await benchHttp();
if (wanted("growth")) results["growth"] = benchGrowth(claimCount);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);

/** The records are let go of once the graph has been built of them. */
function generatedGraph(size: number): { graph: KnowledgeGraph; lineage: GeneratedLineage } {
  const { dataset, lineage } = generateDataset(size);
  return { graph: buildGraph(dataset, { version: "bench" }), lineage };
}
