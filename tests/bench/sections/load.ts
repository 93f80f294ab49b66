import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatTable } from "../support/measure.ts";

const CONTESTANT = fileURLToPath(new URL("../support/load-contestant.ts", import.meta.url));

interface Loaded {
  readonly nodes: number;
  readonly edges: number;
  readonly milliseconds: number;
  /** The index, with what the collector takes away of the load meanwhile; and by itself. */
  readonly indexMilliseconds?: number;
  readonly indexAloneMilliseconds?: number;
  readonly bytesAClaim: number;
  readonly peakMegabytes: number;
}

/** Loading: NDJSON to a graph ready to serve, beside bare graphology insertion of as many nodes and edges. */
export function benchLoad(
  claimCount: number,
  rounds = claimCount > 300_000 ? 1 : 3,
): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  const file = join(folder, "records.ndjson");
  const run = (mode: string): string =>
    execFileSync(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=16000", CONTESTANT, mode, String(claimCount), file],
      { encoding: "utf8" },
    );
  try {
    run("write");
    const megabytes = statSync(file).size / 1e6;
    const results: { readonly bare: Loaded; readonly ours: Loaded }[] = [];
    // In alternation, so that a change in the machine's speed meets both alike.
    for (let round = 0; round < rounds; round++) {
      const bare: Loaded = JSON.parse(run("graphology"));
      const ours: Loaded = JSON.parse(run("headwater"));
      if (bare.edges !== ours.edges || bare.nodes !== ours.nodes)
        throw new Error(`Graphs differ: ${bare.nodes}, ${bare.edges} beside ${ours.nodes}, ${ours.edges}`);
      results.push({ bare, ours });
    }
    results.sort((a, b) => ratioOf(a) - ratioOf(b));
    const median = results[Math.floor(results.length / 2)];
    if (median === undefined) throw new TypeError("Nothing was measured");
    const { bare, ours } = median;
    console.log(
      formatTable(
        ["load", "ms", "of it index", "index by itself", "nodes", "edges", "bytes a claim", "peak MB"],
        [
          [
            "bare graphology insertion",
            bare.milliseconds,
            0,
            0,
            bare.nodes,
            bare.edges,
            bare.bytesAClaim,
            bare.peakMegabytes,
          ],
          [
            `NDJSON (${megabytes.toFixed(0)} MB) to graph`,
            ours.milliseconds,
            ours.indexMilliseconds ?? Number.NaN,
            ours.indexAloneMilliseconds ?? Number.NaN,
            ours.nodes,
            ours.edges,
            ours.bytesAClaim,
            ours.peakMegabytes,
          ],
        ],
      ),
    );
    const speed = ratioOf(median);
    const memory = ours.bytesAClaim / bare.bytesAClaim;
    console.log(`speed ${speed.toFixed(2)} of bare insertion, memory ${memory.toFixed(2)} times\n`);
    return { speed, memory, rounds: results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ratioOf({ bare, ours }: { readonly bare: Loaded; readonly ours: Loaded }): number {
  return bare.milliseconds / ours.milliseconds;
}
