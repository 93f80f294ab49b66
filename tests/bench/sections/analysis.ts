import { agreement } from "../../../src/analysis/agreement.ts";
import { contradictions } from "../../../src/analysis/contradictions/contradictions.ts";
import { findings } from "../../../src/analysis/findings/findings.ts";
import { createHopDiffer } from "../../../src/analysis/hop-changes/hop-changes.ts";
import { independenceOf } from "../../../src/analysis/independence.ts";
import { trace } from "../../../src/analysis/trace.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { claimsOf, fullAnswer } from "../support/full-answer.ts";
import { sampleClaimIds } from "../support/generate-dataset.ts";
import { type Contestant, compareContestants, formatTable } from "../support/measure.ts";

const SAMPLES = 2000;

/** The full answer for a claim beside the bare trace, and the answers over the whole graph. */
export async function benchAnalysis(graph: KnowledgeGraph): Promise<Record<string, unknown>> {
  const starts = sampleClaimIds(graph.lineage.claimCount, SAMPLES);
  const contestants: Contestant<string>[] = [
    { name: "trace", run: (id) => trace(graph, [id]) },
    {
      name: "changes at every hop",
      run: (id) => trace(graph, [id]).hops.map(createHopDiffer(graph)),
    },
    { name: "independence and witnesses", run: (id) => independenceOf(graph, [id]) },
    { name: "agreement of all claims", run: (id) => agreement(graph, claimsOf(graph, id)) },
    { name: "full answer", run: (id) => fullAnswer(graph, id) },
  ];
  const timings = await compareContestants(contestants, starts, { warmUp: 300 });
  const base = timings[0]?.p50 ?? Number.NaN;
  console.log(
    formatTable(
      ["one claim", "p50 µs", "p99 µs", "p50 beside trace"],
      timings.map(({ name, p50, p99 }) => [name, p50, p99, p50 / base]),
    ),
  );
  const whole = [
    { name: "findings", run: () => findings(graph).length },
    { name: "contradictions", run: () => contradictions(graph).length },
  ].map(({ name, run }) => {
    const start = performance.now();
    const count = run();
    return { name, seconds: (performance.now() - start) / 1000, count };
  });
  console.log(
    `\n${formatTable(
      ["whole graph, once", "seconds", "found"],
      whole.map(({ name, seconds, count }) => [name, seconds, count]),
    )}\n`,
  );
  return { timings, whole };
}
