import fc from "fast-check";
import { expect, test } from "vitest";
import { dominatorChain, findDominators, UNREACHED } from "../../src/analysis/dominators.ts";
import { drawnRows, isReachable, toRows } from "../support/groundings.ts";

test("findDominators() finds the last node that every path passes", () => {
  //     1
  //   /   \
  // 0       3 - 4      5 (apart)
  //   \   /
  //     2
  const dominators = findDominators(toRows([[1, 2], [3], [3], [4], [], []]), 0);
  expect([...dominators]).toEqual([0, 0, 0, 0, 3, UNREACHED]);
  expect(dominatorChain(dominators, 4)).toEqual([3]);
  expect(dominatorChain(dominators, 5)).toEqual([]);
});

test("findDominators() equals the removal of each node on random graphs", () => {
  fc.assert(
    fc.property(drawnRows(9), (lists) => {
      const dominators = findDominators(toRows(lists), 0);
      for (let node = 1; node < lists.length; node++) {
        const reached = isReachable(lists, 0, node);
        expect(dominators[node] !== UNREACHED).toBe(reached);
        if (!reached) continue;
        const needed = lists
          .map((_, other) => other)
          .filter((other) => other !== 0 && other !== node && !isReachable(lists, 0, node, [other]));
        expect(dominatorChain(dominators, node).sort((a, b) => a - b)).toEqual(needed);
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("findDominators() walks a chain of 100,000 nodes with edges back to the start", () => {
  const size = 100_000;
  const lists = Array.from({ length: size }, (_, node) => (node + 1 < size ? [node + 1, 0] : [0]));
  expect(dominatorChain(findDominators(toRows(lists), 0), size - 1)).toHaveLength(size - 2);
});

test("findDominators() answers for two chains of 50,000 that meet at every step", () => {
  const steps = 50_000;
  const lists: number[][] = [[1, 2]];
  for (let step = 0; step < steps; step++) {
    const left = 1 + 3 * step;
    lists.push(
      step + 1 < steps ? [left + 3, left + 2] : [left + 2],
      step + 1 < steps ? [left + 4, left + 2] : [left + 2],
      [],
    );
  }
  const dominators = findDominators(toRows(lists), 0);
  expect(dominators[3 * steps]).toBe(0);
});
