import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGrounding, findGrounded } from "../../src/analysis/grounding.ts";
import { findIndependentOrigins } from "../../src/analysis/independent-origins.ts";
import {
  compact,
  type DrawnGrounding,
  drawnAlternatives,
  drawnGroundings,
  groundedNaively,
  packedNaively,
  witnessesNaively,
} from "../support/groundings.ts";

/** Returns by enumeration how many witnesses share no label. */
function independentNaively(
  drawn: DrawnGrounding,
  starts: readonly number[],
  labels: readonly number[],
): number {
  return packedNaively(
    witnessesNaively(drawn, starts).map((set) => [...new Set(set.map((node) => labels[node] ?? 0))]),
  );
}

const labelled = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });

test("findIndependentOrigins() counts two inputs of one derivation as one", () => {
  // 0 = 1 * 2
  const grounding = buildGrounding([[[1, 2]], [], []], [1, 2]);
  const found = findIndependentOrigins(grounding, findGrounded(grounding), [0], [0, 1, 2]);
  expect(found).toMatchObject({ lower: 1, upper: 1, exact: true, disjoint: [[1, 2]] });
});

test("findIndependentOrigins() is null where nothing is grounded", () => {
  const grounding = buildGrounding([[[1]], [[0]]], []);
  expect(findIndependentOrigins(grounding, findGrounded(grounding), [0], [0, 1])).toBeNull();
});

for (const [name, drawings] of [
  ["derivations", drawnGroundings(8, 5)],
  ["citations only", drawnAlternatives(8, 5)],
] as const) {
  test(`findIndependentOrigins() equals the search over all witnesses: ${name}`, () => {
    fc.assert(
      fc.property(drawings, labelled, (drawn, labels) => {
        const grounding = compact(drawn);
        const grounded = findGrounded(grounding);
        const starts = drawn.nodes.length > 1 ? [0, 1] : [0];
        const found = findIndependentOrigins(grounding, grounded, starts, labels);
        const expected = independentNaively(drawn, starts, labels);
        expect(found === null).toBe(expected === 0);
        if (found === null) return;
        expect(found).toMatchObject({ lower: expected, upper: expected, exact: true });
        expect(found.disjoint).toHaveLength(expected);
        const used = found.disjoint.flatMap((set) => [...new Set(set.map((node) => labels[node]))]);
        expect(new Set(used).size).toBe(used.length);
        for (const set of found.disjoint) {
          const alone = groundedNaively(drawn, set);
          expect(starts.some((start) => alone[start] === true)).toBe(true);
        }
      }),
      { seed: 42, numRuns: 700 },
    );
  });
}

test("findIndependentOrigins() under small bounds encloses the true number", () => {
  fc.assert(
    fc.property(
      drawnGroundings(8, 5),
      labelled,
      fc.record({ cap: fc.integer({ min: 1, max: 2 }), budget: fc.integer({ min: 0, max: 50 }) }),
      (drawn, labels, options) => {
        const grounding = compact(drawn);
        const found = findIndependentOrigins(grounding, findGrounded(grounding), [0], labels, options);
        const expected = independentNaively(drawn, [0], labels);
        if (found === null) expect(expected).toBe(0);
        else {
          expect(found.lower).toBeLessThanOrEqual(expected);
          expect(found.upper).toBeGreaterThanOrEqual(expected);
          expect(found.exact).toBe(found.lower === found.upper);
        }
      },
    ),
    { seed: 42, numRuns: 1000 },
  );
});
