import fc from "fast-check";
import { expect, test } from "vitest";
import { findCheapestGround } from "../../src/analysis/cheapest-ground.ts";
import { buildGrounding } from "../../src/analysis/grounding.ts";
import { compact, type DrawnGrounding, drawnGroundings } from "../support/groundings.ts";

/** Returns the cost of every node by repeating the definition until nothing changes. */
function costsNaively(drawn: DrawnGrounding, opening: readonly number[], edge: number): number[] {
  const costs = drawn.nodes.map((_, node) =>
    drawn.firstHand.includes(node) ? (opening[node] ?? 0) : Infinity,
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const [node, alternatives] of drawn.nodes.entries()) {
      for (const inputs of alternatives) {
        const cost = inputs.reduce((sum, input) => sum + edge + (costs[input] ?? Infinity), 0);
        if (cost < (costs[node] ?? 0)) {
          costs[node] = cost;
          changed = true;
        }
      }
    }
  }
  return costs;
}

test("findCheapestGround() adds up inputs and takes the cheaper alternative", () => {
  // 0 -> 1, 0 = 2 * 3
  const grounding = buildGrounding([[[1], [2, 3]], [], [], []], [1, 2, 3]);
  const { costs, choices } = findCheapestGround(grounding, [0, 5, 2, 2], [0, 0, 0]);
  expect([costs[0], choices[0]]).toEqual([4, 1]);
  expect(findCheapestGround(grounding, [0, 5, 2, 2], [0, 1, 1]).choices[0]).toBe(0);
});

test("findCheapestGround() prefers fewer hops at equal cost", () => {
  // 0 -> 1 -> 2, 0 -> 3
  const grounding = buildGrounding([[[1], [3]], [[2]], [], []], [2, 3]);
  expect(findCheapestGround(grounding, [0, 0, 1, 1], [0, 0, 0]).choices[0]).toBe(1);
});

test("findCheapestGround() refuses a negative cost", () => {
  expect(() => findCheapestGround(buildGrounding([[]], [0]), [-1], [])).toThrow(RangeError);
});

test("findCheapestGround() equals plain repetition on random graphs", () => {
  const openings = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(drawnGroundings(8, 5), openings, fc.integer({ min: 0, max: 2 }), (drawn, opening, edge) => {
      const grounding = compact(drawn);
      const { costs } = findCheapestGround(
        grounding,
        opening,
        Array.from(grounding.inputs, () => edge),
      );
      expect([...costs]).toEqual(costsNaively(drawn, opening, edge));
    }),
    { seed: 42, numRuns: 500 },
  );
});
