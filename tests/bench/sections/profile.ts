import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contradictions } from "../../../src/analysis/contradictions/contradictions.ts";
import { findings } from "../../../src/analysis/findings/findings.ts";
import { trace } from "../../../src/analysis/trace.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { loadDataset } from "../../../src/store/load-dataset.ts";
import { fullAnswer } from "../support/full-answer.ts";
import { generateDataset, sampleClaimIds } from "../support/generate-dataset.ts";
import { formatTable } from "../support/measure.ts";
import { profileShares, type Share } from "../support/profile-shares.ts";
import { writeNdjson } from "../support/write-ndjson.ts";

const SAMPLES = 2000;
/** Parts below this share are summed up. */
const LEAST_SHARE = 0.02;

interface Profile {
  readonly work: string;
  readonly shares: readonly Share[];
}

/** Where the time goes: the shares of the parts of the program in a load, in answers, and in what spans the graph. */
export async function benchProfile(claims: number): Promise<readonly Profile[]> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  try {
    const file = join(folder, "records.ndjson");
    writeNdjson(file, generateDataset(claims).dataset);
    const graph = await load(file);
    const ids = sampleClaimIds(claims, SAMPLES);
    const profiles: Profile[] = [
      { work: "NDJSON to graph", shares: await profileShares(() => load(file)) },
      { work: "traces", shares: await profileShares(() => repeated(50, ids, (id) => trace(graph, [id]))) },
      {
        work: "full answers",
        shares: await profileShares(() => repeated(2, ids, (id) => fullAnswer(graph, id))),
      },
      {
        work: "findings, contradictions",
        shares: await profileShares(() => [findings(graph), contradictions(graph)]),
      },
    ];
    for (const { work, shares } of profiles) {
      const shown = shares.filter(({ share }) => share >= LEAST_SHARE);
      const rest = shares.filter(({ share }) => share < LEAST_SHARE);
      console.log(
        `${formatTable(
          [`where the time goes: ${work}`, "% of it"],
          [
            ...shown.map(({ part, share }) => [part, share * 100]),
            [`${rest.length} more`, rest.reduce((sum, { share }) => sum + share * 100, 0)],
          ],
        )}\n`,
      );
    }
    return profiles;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(file: string): Promise<ReturnType<typeof buildGraph>> {
  const { dataset, version = "", problems } = await loadDataset(file);
  if (dataset === null) throw new Error(problems[0]?.message);
  return buildGraph(dataset, { version });
}

function repeated(times: number, ids: readonly string[], run: (id: string) => unknown): void {
  for (let time = 0; time < times; time++) for (const id of ids) run(id);
}
