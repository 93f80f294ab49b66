import { DatabaseSync } from "node:sqlite";
import { trace } from "../../../src/analysis/trace.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { generatedClaimId } from "../support/generate-dataset.ts";
import type { GeneratedLineage } from "../support/generate-lineage.ts";
import { type Contestant, compareContestants, formatTable } from "../support/measure.ts";
import { createReferenceSearch, type StructuralTrace } from "../support/reference-search.ts";

/** Structural traces: Headwater beside a bare search, graphology's own iteration and SQLite, with the same answers. */
export function benchTrace(graph: KnowledgeGraph, lineage: GeneratedLineage): Record<string, unknown> {
  const starts = Array.from({ length: 20_000 }, (_, place) =>
    generatedClaimId(Math.floor(((place + 0.5) * lineage.claimCount) / 20_000)),
  );
  const reference = createReferenceSearch(graph.lineage);
  const contestants: Contestant<string>[] = [
    { name: "typed-array search", run: reference },
    { name: "Headwater trace", run: (id) => trace(graph, [id]) },
    { name: "Headwater trace, every hop read", run: (id) => trace(graph, [id]).hops.length },
    { name: "graphology iteration", run: createGraphologySearch(graph) },
    { name: "SQLite, recursive query", run: createSqliteSearch(lineage) },
  ];

  for (const id of starts.filter((_, place) => place % 97 === 0)) {
    const wanted = reference(id);
    const ours = trace(graph, [id]);
    const ends = [...ours.origins, ...ours.unsourced];
    verify(
      id,
      "ends",
      ends.map((end) => end.id),
      wanted.ends.map((end) => end.id),
    );
    verify(
      id,
      "lengths",
      ends.map((end) => `${end.id} ${end.path.length}`),
      wanted.ends.map((end) => `${end.id} ${end.path.length - 1}`),
    );
    verify(id, "ancestors", [...new Set(ours.hops.map((hop) => hop.to))], wanted.ancestors);
    for (const { name, run } of contestants.slice(3)) {
      verify(id, name, [...(run(id) as StructuralTrace).ancestors], wanted.ancestors);
    }
  }

  const timings = compareContestants(contestants, starts, {
    callsOf: (name) => (name.startsWith("SQLite") ? 5000 : 20_000),
  });
  const [limit] = timings;
  if (limit === undefined) throw new TypeError("Nothing was measured");
  console.log(
    formatTable(
      ["structural trace", "p50 µs", "p99 µs", "p50 ratio", "p99 ratio"],
      timings.map(({ name, p50, p99 }) => [name, p50, p99, p50 / limit.p50, p99 / limit.p99]),
    ),
  );
  return { timings };
}

function verify(id: string, what: string, found: readonly string[], wanted: readonly string[]): void {
  const sorted = [...wanted].sort();
  if ([...found].sort().every((value, place) => value === sorted[place]) && found.length === wanted.length)
    return;
  throw new Error(`Answers differ for "${id}": ${what}`);
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

function createSqliteSearch(lineage: GeneratedLineage): (id: string) => StructuralTrace {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "create table hop (source integer, target integer); create table claim (id text primary key, number integer)",
  );
  database.exec("begin");
  const addHop = database.prepare("insert into hop values (?, ?)");
  for (let edge = 0; edge < lineage.from.length; edge++)
    addHop.run(lineage.from[edge] ?? 0, lineage.to[edge] ?? 0);
  const addClaim = database.prepare("insert into claim values (?, ?)");
  for (let claim = 0; claim < lineage.claimCount; claim++) addClaim.run(generatedClaimId(claim), claim);
  database.exec("commit; create index hop_source on hop (source, target)");
  const query = database.prepare(`
    with recursive up (number) as (
      select number from claim where id = ?
      union
      select target from hop join up on source = number
    )
    select number, not exists (select 1 from hop where source = number) as is_end from up
  `);
  return (id) => {
    const found = query.all(id) as { number: number; is_end: number }[];
    const ids = found.map((row) => generatedClaimId(row.number));
    return {
      ancestors: ids.filter((other) => other !== id),
      ends: found
        .filter((row) => row.is_end === 1)
        .map((row) => ({ id: generatedClaimId(row.number), path: [] })),
    };
  };
}
