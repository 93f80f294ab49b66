import fc from "fast-check";
import { expect, test } from "vitest";
import { findVertexCut } from "../../src/analysis/vertex-cut.ts";
import { drawnRows, isReachable, subsetsOf, toRows } from "../support/groundings.ts";

test("findVertexCut() returns the least cut, the one nearest to the sink", () => {
  //     2     4
  //   /   \ /   \
  // 0      X      1
  //   \   / \   /
  //     3     5
  expect(findVertexCut(toRows([[2, 3], [], [4, 5], [4, 5], [1], [1]]), 0, 1)).toEqual({
    width: 2,
    cut: [4, 5],
  });
  // 0 - 2 - 3 - 1
  expect(findVertexCut(toRows([[2], [], [3], [1]]), 0, 1)).toEqual({ width: 1, cut: [3] });
});

test("findVertexCut() returns width 0 and an empty cut where no path leads", () => {
  expect(findVertexCut(toRows([[2], [], []]), 0, 1)).toEqual({ width: 0, cut: [] });
});

test("findVertexCut() refuses an edge from source to sink", () => {
  expect(() => findVertexCut(toRows([[1], []]), 0, 1)).toThrow(RangeError);
});

test("findVertexCut() equals the removal of every subset on random graphs", () => {
  fc.assert(
    fc.property(drawnRows(9), (drawn) => {
      if (drawn.length < 2) return;
      const lists = drawn.map((targets, node) =>
        node === 0 ? targets.filter((target) => target !== 1) : targets,
      );
      const others = lists.map((_, node) => node).filter((node) => node > 1);
      const least = subsetsOf(others).find((subset) => !isReachable(lists, 0, 1, subset));
      const { width, cut } = findVertexCut(toRows(lists), 0, 1);
      expect(width).toBe(least?.length);
      expect(cut).toHaveLength(width);
      expect(isReachable(lists, 0, 1, cut)).toBe(false);
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("findVertexCut() cuts a fan of 100,000 paths", () => {
  const paths = 100_000;
  const lists: number[][] = [Array.from({ length: paths }, (_, path) => path + 2), []];
  for (let path = 0; path < paths; path++) lists.push([1]);
  expect(findVertexCut(toRows(lists), 0, 1).width).toBe(paths);
});

test("findVertexCut() walks a chain of 100,000 hops", () => {
  const size = 100_000;
  const lists: number[][] = [[2], []];
  for (let node = 2; node < size; node++) lists.push([node + 1 < size ? node + 1 : 1]);
  expect(findVertexCut(toRows(lists), 0, 1)).toEqual({ width: 1, cut: [size - 1] });
});
