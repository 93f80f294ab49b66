import { trace } from "../../../src/analysis/trace.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { generatedClaimId, sampleClaimIds } from "../support/generate-dataset.ts";
import type { GeneratedLineage } from "../support/generate-lineage.ts";
import { type Contestant, compareContestants, formatTable } from "../support/measure.ts";
import { createReferenceSearch } from "../support/reference-search.ts";
import { startEngines } from "../support/rival-engines.ts";
import { createNaiveTrace, type StructuralTrace, verifyTrace } from "../support/structural-trace.ts";

const SAMPLES = 20_000;
const VERIFIED = 200;

/** Structural traces: Headwater beside a bare search, graphology's own iteration and databases, with the same answers. */
export async function benchTrace(
  graph: KnowledgeGraph,
  lineage: GeneratedLineage,
): Promise<Record<string, unknown>> {
  const starts = sampleClaimIds(lineage.claimCount, SAMPLES);
  const reference = createReferenceSearch(lineage);
  const iteration = createGraphologySearch(graph);
  const engines = await startEngines(lineage.claimCount);
  try {
    const verified = sampleClaimIds(lineage.claimCount, VERIFIED);
    const verify = createVerifier(lineage);
    verify("typed-array search", verified, verified.map(reference));
    verify(
      "Headwater",
      verified,
      verified.map((id) => structureOf(graph, id)),
    );
    verify("graphology iteration", verified, verified.map(iteration));
    for (const engine of engines) verify(engine.name, verified, await engine.answer(verified));

    const own: Contestant<string>[] = [
      { name: "typed-array search", run: reference },
      { name: "Headwater trace", run: (id) => trace(graph, [id]) },
      { name: "Headwater trace, every hop read", run: (id) => trace(graph, [id]).hops.length },
      { name: "graphology iteration", run: iteration },
    ];
    const timings = await compareContestants([...own, ...engines], starts);
    const [limit, ours] = timings;
    if (limit === undefined || ours === undefined) throw new TypeError("Nothing was measured");
    console.log(
      `${formatTable(
        [
          "structural trace",
          "p50 µs",
          "p99 µs",
          "p50 beside search",
          "p99 beside search",
          "p50 beside Headwater",
        ],
        timings.map(({ name, p50, p99 }) => [
          name,
          p50,
          p99,
          p50 / limit.p50,
          p99 / limit.p99,
          p50 / ours.p50,
        ]),
      )}\n`,
    );
    return {
      timings,
      engines: engines.map(({ name, version, loadSeconds }) => ({ name, version, loadSeconds })),
    };
  } finally {
    for (const engine of engines) engine.close();
  }
}

function createVerifier(
  lineage: GeneratedLineage,
): (engine: string, ids: readonly string[], found: readonly StructuralTrace[]) => void {
  const hops = Array.from(lineage.from, (source, edge): [string, string] => [
    generatedClaimId(source),
    generatedClaimId(lineage.to[edge] ?? 0),
  ]);
  const naive = createNaiveTrace(hops);
  const known = new Set(hops.map((hop) => hop.join(" ")));
  return (engine, ids, found) => {
    for (const [place, id] of ids.entries()) {
      const answer = found[place] ?? { ancestors: [], ends: [] };
      verifyTrace(engine, id, answer, naive(id), (source, target) => known.has(`${source} ${target}`));
    }
  };
}

/** Returns Headwater's trace in the shape that all are compared in. */
function structureOf(graph: KnowledgeGraph, id: string): StructuralTrace {
  const { hops, origins, unsourced } = trace(graph, [id]);
  const targets = new Map(hops.map(({ key, to }) => [key, to]));
  return {
    ancestors: [...new Set(targets.values())],
    ends: [...origins, ...unsourced].map((end) => ({
      id: end.id,
      path: [id, ...end.path.map((key) => targets.get(key) ?? "")],
    })),
  };
}

/** Breadth-first search over the graph itself: callback iteration, the kind read from the attributes. */
function createGraphologySearch({ graph }: KnowledgeGraph): (id: string) => StructuralTrace {
  return (id) => {
    const parents = new Map<string, string | null>([[id, null]]);
    const queue = [id];
    const ends: { id: string; path: string[] }[] = [];
    for (let place = 0; place < queue.length; place++) {
      const node = queue[place] ?? "";
      let isEnd = true;
      graph.forEachOutEdge(node, (_key, attributes, _source, target) => {
        if (attributes.kind !== "CITES" && attributes.kind !== "DERIVES") return;
        isEnd = false;
        if (parents.has(target)) return;
        parents.set(target, node);
        queue.push(target);
      });
      if (!isEnd) continue;
      const path: string[] = [];
      for (let at: string | null = node; at !== null; at = parents.get(at) ?? null) path.push(at);
      ends.push({ id: node, path: path.reverse() });
    }
    return { ancestors: queue.slice(1), ends };
  };
}
