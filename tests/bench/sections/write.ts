import { setTimeout } from "node:timers/promises";
import { trace } from "../../../src/analysis/trace.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { createGraphHolder } from "../../../src/server/graph-holder.ts";
import { loadDataset } from "../../../src/store/load-dataset.ts";
import { generatedClaimId, sampleClaimIds } from "../support/generate-dataset.ts";
import { seededRandom } from "../support/generate-lineage.ts";
import { compareContestants, formatTable, quantile } from "../support/measure.ts";

const MOST_ADDED = 2000;
/** What the README aims at for one addition, in milliseconds. */
const AIM = 5;
/** For so long V8 goes on collecting what a load of a million claims has left, in milliseconds. */
const SETTLING = 20_000;
const SAMPLES = 10_000;

/** Claims added one by one to a graph that is served, each traced at once; and what traces cost after that. */
export async function benchWrite(graph: KnowledgeGraph): Promise<Record<string, unknown>> {
  // A graph that is served was read from records, so that the code which checks them has run before.
  await loadDataset("graph-data");
  const { claimCount } = graph.lineage;
  const random = seededRandom(1);
  // Claims of the last document, since none may cite what was published later.
  const [document = ""] = generatedClaimId(claimCount - 1).split("#");
  const holder = createGraphHolder(graph);
  await setTimeout(claimCount < 500_000 ? SETTLING / 4 : SETTLING);
  const added = Math.min(MOST_ADDED, claimCount);
  const times: number[] = [];
  for (let number = 0; number < added; number++) {
    const claim = claimCiting(
      document,
      number,
      [random(), random()].map((draw) => generatedClaimId(Math.floor(draw * claimCount))),
    );
    const start = performance.now();
    const [problem] = holder.add({ claims: [claim] });
    if (problem !== undefined) throw new Error(`Claim ${number} was not added: ${problem.message}`);
    const grown = holder.current().graph ?? graph;
    if (trace(grown, [claim.id]).hops.length === 0) throw new Error(`Claim ${number} has no sources`);
    times.push(performance.now() - start);
  }
  const [first = Number.NaN] = times;
  times.sort((a, b) => a - b);
  const grown = holder.current().graph ?? graph;
  const timings = await compareContestants(
    [
      { name: "traces before", run: (id: string) => trace(graph, [id]) },
      { name: "traces after", run: (id: string) => trace(grown, [id]) },
    ],
    sampleClaimIds(claimCount, SAMPLES),
  );
  const writes = {
    added,
    first,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    most: times.at(-1) ?? Number.NaN,
    slow: times.filter((time) => time >= AIM).length,
  };
  console.log(
    `${formatTable(
      [
        `${added} claims added one by one, until traced`,
        "first ms",
        "p50 ms",
        "p99 ms",
        "most ms",
        `${AIM} ms and more`,
      ],
      [["add and trace", writes.first, writes.p50, writes.p99, writes.most, writes.slow]],
    )}\n\n${formatTable(
      ["the graph before and after them", "p50 µs", "p99 µs"],
      timings.map(({ name, p50, p99 }) => [name, p50, p99]),
    )}\n`,
  );
  return { writes, timings };
}

function claimCiting(document: string, number: number, cited: readonly string[]): Claim {
  return {
    id: `${document}#added-${number}`,
    document,
    text: "Repeats what two others say",
    about: [],
    modality: "REPORTED",
    anchors: [],
    cites: [...new Set(cited)].map((claim) => ({
      claim,
      manner: "REPORTS",
      attribution: "STATED",
      evidence: { note: "names it" },
    })),
    contradicts: [],
  };
}
