import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement } from "../../src/figures/agreement.ts";
import { findRelation } from "../../src/figures/compare-figures.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { formatInterval, isEmpty, meet } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { isBlurred } from "../../src/figures/statement.ts";
import { read, stated } from "./support.ts";

test("agreement() finds the values that explain all", () => {
  const result = agreement(
    ["$3.8 billion", "$3.77 billion", "over $3 billion"].map((literal) => read(literal)),
  );
  expect(result).toMatchObject({ consistent: true, conflict: null, reason: null, vague: [] });
  expect(result.common === null ? null : formatInterval(result.common)).toBe("[3765000000, 3775000000]");
});

test("agreement() names a pair that stands in the way", () => {
  const disjoint = agreement(
    ["$3.8 billion", "$3.77 billion", "$3.7 billion"].map((literal) => read(literal)),
  );
  expect(disjoint).toMatchObject({ consistent: false, reason: "DISJOINT", common: null, conflict: [1, 2] });
  const touching = agreement([stated("748000", -3), stated("700000", -6), stated("749000", -3)]);
  expect(touching).toMatchObject({ consistent: false, reason: "SAME_DECIMALS", conflict: [0, 2] });
  expect(agreement([read("$5"), read("5%")])).toMatchObject({
    consistent: false,
    reason: "UNIT",
    conflict: [0, 1],
  });
});

test("agreement() leaves blurred figures out and says so", () => {
  expect(agreement([read("about $5"), read("$7"), read("billions of dollars")])).toMatchObject({
    consistent: true,
    vague: [0, 2],
  });
  expect(agreement([])).toMatchObject({ consistent: true, conflict: null });
});

test("agreement() is no equivalence: 3.8 agrees with 3.77 and 3.84, which do not agree", () => {
  const consistent = (...literals: string[]) =>
    agreement(literals.map((literal) => read(literal))).consistent;
  expect([consistent("3.8", "3.77"), consistent("3.8", "3.84"), consistent("3.77", "3.84")]).toEqual([
    true,
    true,
    false,
  ]);
});

/** Few values and precisions, so that figures often meet, touch or repeat. */
const closeFigure: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.integer({ min: -30, max: 30 }),
    decimals: fc.constantFrom(1, 1, 0, 0, null),
    width: fc.constantFrom(null, null, null, 0, 5, 10),
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
    const number = decimals === 0 ? value : value / 10;
    const high = width === null ? null : String(decimals === 0 ? value + width : (value + width) / 10);
    return stated(String(number === 0 ? 0 : number), decimals, { high, qualifier });
  });

test.each(["ROUND", "TRUNCATE"] as const)(
  "agreement() equals the brute-force check of all pairs (%s)",
  (mode) => {
    fc.assert(
      fc.property(fc.array(closeFigure, { maxLength: 6 }), (figures) => {
        const named = figures.filter((figure) => !isBlurred(figure));
        const conflicts = named.some((a, i) =>
          named.slice(i + 1).some((b) => {
            const first = intervalOf(a, { mode });
            const second = intervalOf(b, { mode });
            if (first === null || second === null) throw new Error("blurred");
            const plain = (figure: Figure) => figure.high === null && figure.qualifier === null;
            const sameDecimals = plain(a) && plain(b) && a.decimals === b.decimals && a.value !== b.value;
            const conflict = sameDecimals || isEmpty(meet(first, second));
            expect(findRelation(a, b, { mode }).relation === "CONFLICT").toBe(conflict);
            return conflict;
          }),
        );
        const result = agreement(figures, { mode });
        expect(result.consistent).toBe(!conflicts);
        if (result.conflict !== null) {
          const [a, b] = result.conflict.map((position) => figures[position]);
          if (a === undefined || b === undefined) throw new Error("no such figure");
          expect(findRelation(a, b, { mode }).relation).toBe("CONFLICT");
        }
      }),
      { seed: 42, numRuns: 3000 },
    );
  },
);
