import fc from "fast-check";
import { expect, test } from "vitest";
import { findRelation } from "../../src/figures/compare-figures.ts";
import { distinctValues } from "../../src/figures/distinct-values.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { contains, isEmpty, meet } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { isBlurred } from "../../src/figures/statement.ts";
import { read, stated } from "./support.ts";

test("distinctValues() answers: 17 articles, 2 numbers", () => {
  const literals = [
    ...Array<string>(9).fill("$493.8 million"),
    ...Array<string>(4).fill("$0.5 billion"),
    ...Array<string>(4).fill("$412 million"),
  ];
  const result = distinctValues(literals.map((literal) => read(literal)));
  expect(result).toMatchObject({ lower: 2, upper: 2, exact: true, witnesses: [[13, 0]] });
  expect(result.groups.map(({ representative }) => literals[representative])).toEqual([
    "$412 million",
    "$493.8 million",
  ]);
  expect(result.groups.map(({ members }) => members.length)).toEqual([4, 13]);
});

test("distinctValues() splits numbers of the same decimals that touch", () => {
  const result = distinctValues([stated("748000", -3), stated("749000", -3)]);
  expect(result).toMatchObject({ lower: 2, upper: 2, exact: true, witnesses: [[0, 1]] });
});

test("distinctValues() keeps units apart and leaves blurred figures out", () => {
  expect(distinctValues([read("$5"), read("5%"), read("about $7")])).toMatchObject({
    lower: 2,
    upper: 2,
    vague: [2],
  });
  expect(distinctValues([])).toMatchObject({ lower: 0, upper: 0, exact: true, groups: [], witnesses: [] });
});

test("distinctValues() takes bounds as explained by any number beyond them", () => {
  expect(
    distinctValues(
      ["over $12 billion", "$12.4 billion", "up to $20 billion"].map((literal) => read(literal)),
    ),
  ).toMatchObject({ upper: 1 });
});

const closeFigure: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.integer({ min: 0, max: 40 }),
    decimals: fc.constantFrom(1, 1, 0, null),
    width: fc.constantFrom(null, null, null, 3),
    qualifier: fc.constantFrom(
      null,
      null,
      null,
      null,
      "AT_LEAST" as const,
      "LESS_THAN" as const,
      "MORE_THAN" as const,
      "ABOUT" as const,
    ),
  })
  .map(({ value, decimals, width, qualifier }) => {
    const number = decimals === 0 ? Math.floor(value / 4) : value / 10;
    const high = width === null ? null : String(Math.round(number * 10 + width) / 10);
    return stated(String(number), decimals, { high, qualifier });
  });

/** Returns the size of the largest set of positions of which every pair satisfies `apart`. */
function largestClique(count: number, apart: (a: number, b: number) => boolean): number {
  let best = 0;
  for (let set = 0; set < 2 ** count; set++) {
    const chosen = Array.from({ length: count }, (_, position) => position).filter(
      (position) => set & (1 << position),
    );
    if (chosen.length <= best) continue;
    if (chosen.every((a, i) => chosen.slice(i + 1).every((b) => apart(a, b)))) best = chosen.length;
  }
  return best;
}

/** Returns the least number of groups such that no group holds a pair that is apart. */
function fewestGroups(count: number, apart: (a: number, b: number) => boolean): number {
  const place = (position: number, groups: number[][]): number => {
    if (position === count) return groups.length;
    let best = Number.POSITIVE_INFINITY;
    for (const [index, group] of groups.entries()) {
      if (group.some((member) => apart(member, position))) continue;
      best = Math.min(
        best,
        place(
          position + 1,
          groups.map((each, i) => (i === index ? [...each, position] : each)),
        ),
      );
    }
    return Math.min(best, place(position + 1, [...groups, [position]]));
  };
  return place(0, []);
}

test.each(["ROUND", "TRUNCATE"] as const)(
  "distinctValues() equals brute force on small sets (%s)",
  (mode) => {
    fc.assert(
      fc.property(fc.array(closeFigure, { maxLength: 7 }), (figures) => {
        const result = distinctValues(figures, { mode });
        const named = figures.filter((figure) => !isBlurred(figure));
        const intervals = named.map((figure) => {
          const interval = intervalOf(figure, { mode });
          if (interval === null) throw new Error("blurred");
          return interval;
        });
        const disjoint = (a: number, b: number) => {
          const [first, second] = [intervals[a], intervals[b]];
          return first !== undefined && second !== undefined && isEmpty(meet(first, second));
        };
        const conflict = (a: number, b: number) => {
          const [first, second] = [named[a], named[b]];
          return (
            first !== undefined &&
            second !== undefined &&
            findRelation(first, second, { mode }).relation === "CONFLICT"
          );
        };
        // The maximum set of pairwise disjoint intervals is a lower bound, and all there is to it without touching.
        const packing = largestClique(named.length, disjoint);
        const fewest = fewestGroups(named.length, conflict);
        expect(result.lower).toBeGreaterThanOrEqual(packing);
        expect(result.lower).toBeLessThanOrEqual(fewest);
        expect(result.upper).toBeGreaterThanOrEqual(fewest);
        expect(result.exact).toBe(result.lower === result.upper);
        const touching = named.some((_, a) => named.some((__, b) => conflict(a, b) && !disjoint(a, b)));
        if (!touching) expect([result.lower, result.upper]).toEqual([packing, packing]);
      }),
      { seed: 42, numRuns: 1500 },
    );
  },
);

test("distinctValues() gives groups that hold together and witnesses that do not", () => {
  fc.assert(
    fc.property(fc.array(closeFigure, { maxLength: 20 }), (figures) => {
      const { groups, witnesses, vague, upper } = distinctValues(figures);
      const members = groups.flatMap((group) => group.members);
      expect([...members, ...vague].sort((a, b) => a - b)).toEqual(figures.map((_, position) => position));
      for (const { common, members } of groups) {
        expect(isEmpty(common)).toBe(false);
        for (const a of members)
          for (const b of members) {
            const [first, second] = [figures[a], figures[b]];
            if (first === undefined || second === undefined) throw new Error("no such figure");
            expect(findRelation(first, second).relation).not.toBe("CONFLICT");
          }
        if (common.lower !== null && common.lowerClosed) expect(contains(common, common.lower)).toBe(true);
      }
      expect(witnesses).toHaveLength(Math.max(0, upper - 1));
      for (const [a, b] of witnesses) {
        const [first, second] = [figures[a], figures[b]];
        if (first === undefined || second === undefined) throw new Error("no such figure");
        expect(findRelation(first, second).relation).toBe("CONFLICT");
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});
