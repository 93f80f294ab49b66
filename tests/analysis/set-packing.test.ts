import fc from "fast-check";
import { expect, test } from "vitest";
import { packSets } from "../../src/analysis/set-packing.ts";
import { packedNaively } from "../support/groundings.ts";

const sets = fc.array(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 })
    .map((set) => set.sort((a, b) => a - b)),
  { maxLength: 12 },
);

test("packSets() takes the sets that stand side by side", () => {
  expect(
    packSets([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toEqual({ lower: 2, upper: 2, exact: true, chosen: [0, 2] });
  expect(packSets([])).toEqual({ lower: 0, upper: 0, exact: true, chosen: [] });
});

test("packSets() finds what the greedy choice misses", () => {
  // The middle set bars all others but has the same size.
  expect(
    packSets([
      [0, 3, 6],
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]),
  ).toMatchObject({ lower: 3, exact: true });
});

test("packSets() equals the search over all packings", () => {
  fc.assert(
    fc.property(sets, (drawn) => {
      const packing = packSets(drawn);
      expect(packing).toMatchObject({ lower: packedNaively(drawn), exact: true });
      expect(packing.upper).toBe(packing.lower);
      const taken = packing.chosen.flatMap((position) => drawn[position] ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      expect(packing.chosen).toHaveLength(packing.lower);
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("packSets() without budget gives bounds that hold", () => {
  fc.assert(
    fc.property(sets, (drawn) => {
      const { lower, upper, exact } = packSets(drawn, 0);
      const best = packedNaively(drawn);
      expect(lower).toBeLessThanOrEqual(best);
      expect(upper).toBeGreaterThanOrEqual(best);
      expect(exact).toBe(lower === upper);
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("packSets() refuses an empty set", () => {
  expect(() => packSets([[]])).toThrow(RangeError);
});

test("packSets() ends within its budget on 256 tangled sets, and says that it is not exact", () => {
  // Triples (i, 40 + i·7 mod 37, 80 + i·i mod 31): many overlaps, no parts.
  const tangled = Array.from({ length: 256 }, (_, each) => [
    each % 40,
    40 + ((each * 7) % 37),
    80 + ((each * each) % 31),
  ]);
  const { lower, upper, exact } = packSets(tangled, 500);
  expect(lower).toBeGreaterThan(0);
  expect(upper).toBeGreaterThanOrEqual(lower);
  expect(exact).toBe(lower === upper);
});
