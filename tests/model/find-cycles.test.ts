import fc from "fast-check";
import { expect, test } from "vitest";
import { findCycles } from "../../src/model/find-cycles.ts";

test("findCycles() finds none in a diamond and the shortest through the first node of each knot", () => {
  //   a → b → d     e → f → g → e,  f → e     h → h
  //   a → c → d
  const diamond = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d"]],
  ]);
  expect(findCycles(diamond)).toEqual([]);
  const knots = new Map([
    ["e", ["f"]],
    ["f", ["g", "e"]],
    ["g", ["e"]],
    ["h", ["e", "h"]],
  ]);
  expect(findCycles(knots)).toEqual([["e", "f"], ["h"]]);
});

test("findCycles() walks a chain and a circle of 100,000 without overflow", () => {
  const size = 100_000;
  const chain = new Map(Array.from({ length: size }, (_, index) => [`n${index}`, [`n${index + 1}`]]));
  expect(findCycles(chain)).toEqual([]);
  chain.set(`n${size}`, ["n0"]);
  const [cycle] = findCycles(chain);
  expect(cycle).toHaveLength(size + 1);
});

test("findCycles() reports a cycle exactly for the nodes that can reach themselves", () => {
  const edges = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const successors = new Map<string, string[]>();
      for (const [from, to] of pairs)
        successors.set(`${from}`, [...(successors.get(`${from}`) ?? []), `${to}`]);
      const reaches = (from: string, to: string): boolean => {
        const seen = new Set<string>();
        const queue = [...(successors.get(from) ?? [])];
        for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
          if (node === to) return true;
          if (seen.has(node)) continue;
          seen.add(node);
          queue.push(...(successors.get(node) ?? []));
        }
        return false;
      };
      const cycles = findCycles(successors);
      for (const cycle of cycles) {
        for (const [index, node] of cycle.entries()) {
          expect(successors.get(node)).toContain(cycle[(index + 1) % cycle.length]);
        }
        expect(new Set(cycle).size).toBe(cycle.length);
      }
      // Each node on any cycle shares a knot with exactly one reported cycle.
      for (const node of successors.keys()) {
        const first = cycles.filter(
          ([head = ""]) => head === node || (reaches(node, head) && reaches(head, node)),
        );
        expect(first).toHaveLength(reaches(node, node) ? 1 : 0);
      }
    }),
    { seed: 42, numRuns: 500 },
  );
});
