/**
 * Headwater beside its rivals: `npm run bench -- [trace] [--claims N] [--json FILE]`.
 *
 * Nothing here asserts a time; answers are verified against a naive reference before anything is measured.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { benchTrace } from "./sections/trace.ts";
import { generateDataset } from "./support/generate-dataset.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { claims: { type: "string", default: "100000" }, json: { type: "string" } },
});
const claimCount = Number(values.claims);
if (!Number.isInteger(claimCount) || claimCount < 100)
  throw new RangeError(`--claims is "${values.claims}"; give a whole number from 100`);

console.log(
  `Node ${process.version} on ${availableParallelism()} cores; ${claimCount.toLocaleString("en")} claims\n`,
);
const { dataset, lineage } = generateDataset(claimCount);
const graph = buildGraph(dataset, { version: "bench" });
const results = {
  node: process.version,
  claims: claimCount,
  edges: lineage.from.length,
  trace: benchTrace(graph, lineage),
};
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
