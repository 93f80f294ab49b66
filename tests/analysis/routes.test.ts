import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGrounding, findGrounded } from "../../src/analysis/grounding.ts";
import { cutRoutes, findChokepoints, findRoutes } from "../../src/analysis/routes.ts";
import { compact, drawnAlternatives, groundedNaively, subsetsOf } from "../support/groundings.ts";

test("findRoutes() is null where no start is grounded", () => {
  const grounding = buildGrounding([[]], []);
  expect(findRoutes(grounding, findGrounded(grounding), [0])).toBeNull();
});

test("cutRoutes() names a single first-hand claim as its own cut and chokepoint", () => {
  const grounding = buildGrounding([[]], [0]);
  const routes = findRoutes(grounding, findGrounded(grounding), [0]);
  expect(routes === null ? null : cutRoutes(routes)).toEqual({ width: 1, cut: [0] });
  expect(routes === null ? null : findChokepoints(routes).ofFigure()).toEqual([0]);
});

test("cutRoutes() counts own knowledge beside what is taken from others", () => {
  // 0 -> 1, and 0 knows it first-hand
  const grounding = buildGrounding([[[1]], []], [0, 1]);
  const routes = findRoutes(grounding, findGrounded(grounding), [0]);
  expect(routes === null ? null : cutRoutes(routes)).toEqual({ width: 2, cut: [0, 1] });
  expect(routes === null ? null : findChokepoints(routes).ofFigure()).toEqual([]);
});

test("findChokepoints() answers for every node from one tree", () => {
  // 0 -> 1 -> 2 -> 3, 4 -> 2
  const grounding = buildGrounding([[[1]], [[2]], [[3]], [], [[2]], []], [3]);
  const routes = findRoutes(grounding, findGrounded(grounding), [0, 4]);
  const chokepoints = routes === null ? null : findChokepoints(routes);
  expect(chokepoints?.ofFigure()).toEqual([2, 3]);
  expect(chokepoints?.of(1)).toEqual([2, 3]);
  expect(chokepoints?.of(5)).toBeNull();
});

test("width, cut and chokepoints equal the removal of claims on random graphs of citations", () => {
  fc.assert(
    fc.property(drawnAlternatives(7, 4), (drawn) => {
      const grounding = compact(drawn);
      const starts = drawn.nodes.length > 1 ? [0, 1] : [0];
      const routes = findRoutes(grounding, findGrounded(grounding), starts);
      const all = drawn.nodes.map((_, node) => node);
      // Setting a claim aside takes its own knowledge and what it passes on.
      const isGroundedWithout = (removed: readonly number[]): boolean => {
        const left = {
          nodes: drawn.nodes.map((alternatives, node) => (removed.includes(node) ? [] : alternatives)),
          firstHand: drawn.firstHand.filter((node) => !removed.includes(node)),
        };
        const grounded = groundedNaively(left, left.firstHand);
        return starts.some((start) => grounded[start] === true);
      };
      expect(routes !== null).toBe(isGroundedWithout([]));
      if (routes === null || starts.length === 1) return;
      const least = subsetsOf(all).find((subset) => !isGroundedWithout(subset));
      const { width, cut } = cutRoutes(routes);
      expect(width).toBe(least?.length);
      expect(isGroundedWithout(cut)).toBe(false);
      const chokepoints = findChokepoints(routes).ofFigure();
      expect(chokepoints.sort((a, b) => a - b)).toEqual(all.filter((node) => !isGroundedWithout([node])));
    }),
    { seed: 42, numRuns: 700 },
  );
});
