import fc from "fast-check";
import { expect, test } from "vitest";
import { trace } from "../../src/analysis/trace.ts";
import { graphOf } from "../support/graphs.ts";

test("trace() follows a figure to its one origin", () => {
  //   a ──> wire ──> leak
  const graph = graphOf(`
    a -> wire
    wire -> leak
    leak : DOCUMENT_LEAK
  `);
  const { start, hops, origins, unsourced, circles, complete, truncatedBy, pathCount, graphVersion } = trace(
    graph,
    ["a"],
  );
  expect({
    ...{ start, hops, origins, unsourced, circles, complete, truncatedBy, pathCount, graphVersion },
  }).toEqual({
    start: ["a"],
    hops: [
      { key: "a/cites/0", kind: "CITES", from: "a", to: "wire", depth: 1 },
      { key: "wire/cites/0", kind: "CITES", from: "wire", to: "leak", depth: 2 },
    ],
    origins: [{ id: "leak", kind: "DOCUMENT_LEAK", path: ["a/cites/0", "wire/cites/0"] }],
    unsourced: [],
    circles: [],
    complete: true,
    truncatedBy: null,
    pathCount: 1n,
    graphVersion: graph.version,
  });
});

test("trace() lists each hop once where paths meet again", () => {
  //      ┌─> b ─┐
  //   a ─┤      ├─> d ──> e
  //      └─> c ─┘
  const graph = graphOf(`
    a -> b c
    b -> d
    c -> d
    d -> e
    e : FILING
  `);
  const result = trace(graph, ["a"]);
  expect(result.hops.map((hop) => [hop.from, hop.to, hop.depth])).toEqual([
    ["a", "b", 1],
    ["a", "c", 1],
    ["b", "d", 2],
    ["c", "d", 2],
    ["d", "e", 3],
  ]);
  expect(result.pathCount).toBe(2n);
  expect(result.origins).toHaveLength(1);
});

test("trace() loses nothing in JSON", () => {
  const graph = graphOf("a -> b c\nb -> a\nc : FILING");
  const result = trace(graph, ["a"]);
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    start: ["a"],
    hops: [
      { key: "a/cites/0", kind: "CITES", from: "a", to: "b", depth: 1 },
      { key: "a/cites/1", kind: "CITES", from: "a", to: "c", depth: 1 },
      { key: "b/cites/0", kind: "CITES", from: "b", to: "a", depth: 2 },
    ],
    origins: [{ id: "c", kind: "FILING", path: ["a/cites/1"] }],
    unsourced: [],
    circles: [{ cycle: ["a", "b"], size: 2, shortest: true }],
    complete: true,
    truncatedBy: null,
    pathCount: "1",
    graphVersion: graph.version,
  });
});

test("trace() keeps dead ends apart from origins and says why they end", () => {
  const graph = graphOf(`
    a -> b c d @e
    b ? NONE_GIVEN
    c ? SOURCE_UNKNOWN
    d
  `);
  const result = trace(graph, ["a"]);
  expect(result.origins).toEqual([]);
  expect(result.unsourced.map((end) => [end.id, end.reason])).toEqual([
    ["b", "NONE_GIVEN"],
    ["c", "SOURCE_UNKNOWN"],
    ["d", "NOT_RECORDED"],
    ["e-doc", "NOT_RECORDED"],
  ]);
});

test("trace() ends at a cited document that is first-hand", () => {
  const graph = graphOf("a -> @leak", { documents: { leak: { kind: "INTERNAL_DOCUMENT" } } });
  expect(trace(graph, ["a"]).origins).toEqual([
    { id: "leak-doc", kind: "DOCUMENT_LEAK", path: ["a/cites/0"] },
  ]);
});

test("trace() finds a circle, counts it as one stop and does not loop", () => {
  //   a ──> b ──> c ──> d      with c ──> b
  const graph = graphOf(`
    a -> b
    b -> c
    c -> b d
    d : STATEMENT
  `);
  const result = trace(graph, ["a"]);
  expect(result.circles).toEqual([{ cycle: ["b", "c"], size: 2, shortest: true }]);
  expect(result.pathCount).toBe(1n);
  expect(result.origins.map((origin) => origin.id)).toEqual(["d"]);
});

test("trace() of a closed circle has neither origin nor dead end", () => {
  const graph = graphOf(`
    a -> b
    b -> c
    c -> a
  `);
  const result = trace(graph, ["a"]);
  expect(result.origins).toEqual([]);
  expect(result.unsourced).toEqual([]);
  expect(result.circles).toEqual([{ cycle: ["a", "b", "c"], size: 3, shortest: true }]);
});

test("trace() to depth n follows exactly n hops and says that it was cut", () => {
  const graph = graphOf(`
    a -> b
    b -> c
    c : FILING
  `);
  const none = trace(graph, ["a"], { depth: 0 });
  expect([none.hops.length, none.complete, none.truncatedBy, none.unsourced]).toEqual([
    0,
    false,
    "DEPTH",
    [],
  ]);
  const one = trace(graph, ["a"], { depth: 1 });
  expect([one.hops.length, one.complete, one.truncatedBy, one.origins]).toEqual([1, false, "DEPTH", []]);
  const two = trace(graph, ["a"], { depth: 2 });
  expect([two.hops.length, two.complete, two.truncatedBy, two.origins.length]).toEqual([2, true, null, 1]);
});

test("trace() stays within its number of nodes and says that it was cut", () => {
  const graph = graphOf("a -> b c d e");
  const result = trace(graph, ["a"], { maxNodes: 3 });
  expect(result.hops.map((hop) => hop.to)).toEqual(["b", "c"]);
  expect([result.complete, result.truncatedBy]).toEqual([false, "NODES"]);
});

test("trace() ends when its time is up and says so", () => {
  const lines = Array.from({ length: 5000 }, (_, place) => `n${place} -> n${place + 1}`);
  const graph = graphOf(lines.join("\n"));
  const result = trace(graph, ["n0"], { isExpired: () => true });
  expect([result.complete, result.truncatedBy]).toEqual([false, "TIME"]);
  expect(result.hops.length).toBeLessThan(5000);
});

test("trace() of an unknown id is an error with the nearest ids", () => {
  const graph = graphOf("alpha -> beta");
  expect(() => trace(graph, ["alpah"])).toThrowError(
    expect.objectContaining({ code: "NOT_FOUND", message: expect.stringContaining('"alpha"') }),
  );
  expect(() => trace(graph, ["beta-doc"])).toThrowError(expect.objectContaining({ code: "NOT_FOUND" }));
  expect(() => trace(graph, [])).toThrowError(RangeError);
  expect(() => trace(graph, ["alpha"], { depth: -1 })).toThrowError(RangeError);
});

test("trace() counts 2^200 paths of a ladder exactly", () => {
  //   n0 ═> n1 ═> n2 …   two hops by way of l and r between each rung
  const lines: string[] = [];
  for (let rung = 0; rung < 200; rung++) {
    lines.push(`n${rung} -> l${rung} r${rung}`, `l${rung} -> n${rung + 1}`, `r${rung} -> n${rung + 1}`);
  }
  const result = trace(graphOf(lines.join("\n")), ["n0"]);
  expect(result.pathCount).toBe(2n ** 200n);
  expect(result.complete).toBe(true);
});

test("trace() follows a chain of 50,000 hops", () => {
  const lines = Array.from({ length: 50_000 }, (_, place) => `n${place} -> n${place + 1}`);
  const result = trace(graphOf(lines.join("\n")), ["n0"]);
  expect(result.hops).toHaveLength(50_000);
  expect(result.unsourced[0]?.path).toHaveLength(50_000);
});

/** A small random graph: edges between up to seven claims, some of which are origins. */
const smallGraph = fc.record({
  edges: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }),
  origins: fc.array(fc.nat(6), { maxLength: 3 }),
  start: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 2 }),
});

interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Returns for each pair whether a walk of one or more edges leads from the first to the second. */
function closure(edges: readonly Edge[]): boolean[][] {
  const reach = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => false));
  const at = (from: number, to: number): boolean => reach[from]?.[to] ?? false;
  for (const { from, to } of edges) (reach[from] ?? [])[to] = true;
  for (let by = 0; by < 7; by++)
    for (let from = 0; from < 7; from++)
      for (let to = 0; to < 7; to++) if (at(from, by) && at(by, to)) (reach[from] ?? [])[to] = true;
  return reach;
}

test("trace() equals a naive enumeration on random graphs with circles and diamonds", () => {
  fc.assert(
    fc.property(smallGraph, fc.option(fc.nat(4), { nil: undefined }), (drawn, depth) => {
      const edges = drawn.edges.map(([from, to]) => ({ from, to }));
      const hasEdges = new Set(edges.map((edge) => edge.from));
      const origins = new Set(drawn.origins.filter((origin) => !hasEdges.has(origin)));
      const lines = Array.from({ length: 7 }, (_, node) => `n${node}`);
      for (const { from, to } of edges) lines.push(`n${from} -> n${to}`);
      for (const origin of origins) lines.push(`n${origin} : FILING`);
      const result = trace(
        graphOf(lines.join("\n")),
        drawn.start.map((node) => `n${node}`),
        depth === undefined ? {} : { depth },
      );

      // Distances by walking every edge again and again.
      const distance = new Map<number, number>(drawn.start.map((node) => [node, 0]));
      for (let round = 0; round < 8; round++) {
        for (const { from, to } of edges) {
          const known = distance.get(from);
          if (known === undefined || known >= (depth ?? 99)) continue;
          distance.set(to, Math.min(distance.get(to) ?? 99, known + 1));
        }
      }
      const followed = edges.filter(({ from }) => (distance.get(from) ?? 99) < (depth ?? 99));
      const name = (hop: { from: string; to: string; depth: number }): string =>
        `${hop.from}>${hop.to}@${hop.depth}`;
      expect(result.hops.map(name).sort()).toEqual(
        followed
          .filter(({ from }) => distance.has(from))
          .map(({ from, to }) => `n${from}>n${to}@${(distance.get(from) ?? 0) + 1}`)
          .sort(),
      );
      const seen = [...distance.keys()];
      const ends = seen.filter((node) => !hasEdges.has(node));
      expect(result.origins.map((end) => end.id).sort()).toEqual(
        ends
          .filter((node) => origins.has(node))
          .map((node) => `n${node}`)
          .sort(),
      );
      expect(result.unsourced.map((end) => end.id).sort()).toEqual(
        ends
          .filter((node) => !origins.has(node))
          .map((node) => `n${node}`)
          .sort(),
      );
      for (const end of [...result.origins, ...result.unsourced]) {
        expect(end.path).toHaveLength(distance.get(Number(end.id.slice(1))) ?? -1);
      }
      const cut = seen.some((node) => hasEdges.has(node) && (distance.get(node) ?? 0) >= (depth ?? 99));
      expect(result.complete).toBe(!cut);

      // Paths by walking them all, with the members of a circle drawn together.
      const slice = followed.filter(({ from }) => distance.has(from));
      const reach = closure(slice);
      const group = (node: number): number => {
        for (let other = 0; other < 7; other++) {
          if (other === node || (reach[node]?.[other] && reach[other]?.[node])) return other;
        }
        return node;
      };
      const walk = (from: number): bigint => {
        const hops = slice.filter((edge) => group(edge.from) === from && group(edge.to) !== from);
        return hops.length === 0 ? 1n : hops.reduce((sum, edge) => sum + walk(group(edge.to)), 0n);
      };
      const startGroups = new Set(drawn.start.map(group));
      expect(result.pathCount).toBe([...startGroups].reduce((sum, from) => sum + walk(from), 0n));

      // Circles: one for each group that reaches itself, as short as any closed walk in it.
      const circular = new Set(seen.filter((node) => reach[node]?.[node]).map(group));
      expect(result.circles).toHaveLength(circular.size);
      for (const { cycle, shortest } of result.circles) {
        expect(shortest).toBe(true);
        for (const [place, id] of cycle.entries()) {
          const next = cycle[(place + 1) % cycle.length];
          expect(slice.some((edge) => `n${edge.from}` === id && `n${edge.to}` === next)).toBe(true);
        }
        const within = group(Number(cycle[0]?.slice(1)));
        expect(cycle.length).toBe(shortestClosedWalk(slice.filter((edge) => group(edge.from) === within)));
      }
    }),
    { seed: 42, numRuns: 400 },
  );
});

/** Returns the length of the shortest closed walk over these edges, by trying every start. */
function shortestClosedWalk(edges: readonly Edge[]): number {
  let best = 99;
  for (const { from: root } of edges) {
    let at = new Set([root]);
    for (let length = 1; length <= 8; length++) {
      at = new Set(edges.filter((edge) => at.has(edge.from)).map((edge) => edge.to));
      if (at.has(root)) {
        best = Math.min(best, length);
        break;
      }
    }
  }
  return best;
}
