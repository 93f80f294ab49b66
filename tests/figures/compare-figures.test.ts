import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompareOptions, compareFigures, type Relation } from "../../src/figures/compare-figures.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { formatInterval } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { anyFigure, read, stated } from "./support.ts";

const VECTORS: readonly (readonly [a: Figure, b: Figure, relation: Relation, truncated?: Relation])[] = [
  // B1: against 493.8 million
  [stated("493800000", -5), stated("500000000", -8), "CONSISTENT", "CONFLICT"],
  [stated("493800000", -5), stated("494000000", -6), "CONSISTENT", "CONFLICT"],
  [stated("493800000", -5), stated("490000000", -7), "CONSISTENT", "CONSISTENT"],
  [stated("493800000", -5), stated("493000000", -6), "CONFLICT", "CONSISTENT"],
  // B1: same decimals, different values, though they touch at 748.5 thousand
  [stated("748000", -3), stated("749000", -3), "CONFLICT"],
  // 0.7 million to the hundred thousand is 650 to 750 thousand: it takes in 748, not 751
  [stated("748000", -3), stated("700000", -5), "CONSISTENT"],
  [stated("751000", -3), stated("700000", -5), "CONFLICT"],
  // C1: the example of the SEC
  [stated("500", -2), stated("550", -1), "CONSISTENT"],
  // Same number and precision, same number to another precision
  [stated("500", -2), stated("500", -2), "IDENTICAL"],
  [stated("500", -2), stated("500", -1), "CONSISTENT"],
  [stated("500"), stated("500"), "IDENTICAL"],
  [stated("500"), stated("501"), "CONFLICT"],
  [stated("500"), stated("500", -2), "CONSISTENT", "BOUNDARY_ONLY"],
  // Touching in one value only
  [stated("5.0", 1), stated("5.055", 2), "BOUNDARY_ONLY"],
  [stated("5.05"), stated("5", 1), "BOUNDARY_ONLY"],
];

for (const [a, b, relation, truncated] of VECTORS) {
  test(`compareFigures() finds ${a.value} (${a.decimals}) and ${b.value} (${b.decimals}) ${relation}`, () => {
    expect(compareFigures(a, b).relation).toBe(relation);
    expect(compareFigures(b, a).relation).toBe(relation);
    if (truncated !== undefined) expect(compareFigures(a, b, { mode: "TRUNCATE" }).relation).toBe(truncated);
  });
}

const LITERALS: readonly (readonly [
  a: string,
  b: string,
  relation: Relation,
  withoutQualifier?: Relation,
])[] = [
  ["$3.8 billion", "$3.77 billion", "CONSISTENT"],
  ["$3.7 billion", "$3.77 billion", "CONFLICT"],
  ["$865.8 million", "$865.9 million", "CONFLICT"],
  ["$493.8 million", "493.8 million dollars", "IDENTICAL"],
  ["$0.5 billion", "$493.8 million", "CONSISTENT"],
  ["$500 million", "$493.8 million", "CONSISTENT_IF_ROUND"],
  ["$500 million", "$494 million", "CONSISTENT_IF_ROUND"],
  ["$500 million", "$600 million", "CONFLICT"],
  ["500", "550", "CONSISTENT_IF_ROUND"],
  ["748,000", "749,000", "CONFLICT"],
  ["20%", "20 percent", "IDENTICAL"],
  ["a fifth", "20%", "CONSISTENT"],
  ["45-55%", "50%", "CONSISTENT"],
  ["45-55%", "60%", "CONFLICT"],
  ["over $12 billion", "$12.4 billion", "WEAKER"],
  ["over $12 billion", "$11 billion", "CONFLICT"],
  ["over $12 billion", "over $13 billion", "WEAKER"],
  ["over $12 billion", "over $12 billion", "IDENTICAL"],
  ["more than $12 billion", "at least $12 billion", "WEAKER"],
  ["up to $100 million", "$80 million", "WEAKER"],
  ["up to $100 million", "at most $100 million", "CONSISTENT"],
  ["at least 5", "at most 5", "BOUNDARY_ONLY"],
  ["at least 5", "exactly 5", "WEAKER"],
  ["more than 5", "exactly 5", "CONFLICT"],
  ["at least 5", "at most 10", "CONSISTENT"],
  ["at least 5.5", "5", "BOUNDARY_ONLY"],
  ["about 20%", "20%", "VAGUE", "IDENTICAL"],
  ["about 20%", "about 20%", "IDENTICAL"],
  ["about $3.8 billion", "$3.77 billion", "VAGUE", "CONSISTENT"],
  ["nearly 4x", "3.8x", "VAGUE", "CONSISTENT"],
  ["hundreds of millions of dollars", "$493.8 million", "VAGUE", "CONSISTENT"],
  ["hundreds of millions of dollars", "$5 billion", "VAGUE", "CONFLICT"],
  ["$5", "€5", "INCOMPARABLE"],
  ["$5", "5%", "INCOMPARABLE"],
  ["$5 a day", "$5 a year", "INCOMPARABLE"],
  ["5 users", "5 seats", "INCOMPARABLE"],
];

for (const [a, b, relation, withoutQualifier] of LITERALS) {
  test(`compareFigures() relates '${a}' and '${b}' as ${relation}`, () => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const comparison = compareFigures(read(first), read(second));
      expect(comparison.relation).toBe(relation);
      expect(comparison.withoutQualifier).toBe(withoutQualifier ?? null);
      expect(comparison.aspect).toBe(relation === "INCOMPARABLE" ? "unit" : null);
      expect(comparison.explanation).not.toBe("");
    }
  });
}

test("compareFigures() says which side is weaker", () => {
  expect(compareFigures(read("over $12 billion"), read("$12.4 billion")).weaker).toBe("FIRST");
  expect(compareFigures(read("$12.4 billion"), read("over $12 billion")).weaker).toBe("SECOND");
  expect(compareFigures(read("over $12 billion"), read("over $13 billion")).weaker).toBe("FIRST");
  expect(compareFigures(read("$5"), read("$6")).weaker).toBe(null);
});

test("compareFigures() shows the intervals of the reading that it compared", () => {
  const shown = (a: string, b: string) =>
    compareFigures(read(a), read(b)).intervals.map((interval) =>
      interval === null ? null : formatInterval(interval),
    );
  expect(shown("$3.8 billion", "over $3 billion")).toEqual(["[3750000000, 3850000000]", "(3000000000, ∞)"]);
  expect(shown("$500 million", "$493.8 million")).toEqual([
    "[450000000, 550000000]",
    "[493750000, 493850000]",
  ]);
  expect(shown("about $3 billion", "$5 billion")[0]).toBe(null);
});

test("compareFigures() explains in words built from the figures", () => {
  expect(compareFigures(read("over $12 billion"), read("$12.4 billion")).explanation).toContain(
    "more than $12 billion",
  );
});

const INTERVALS: readonly (readonly [literal: string, round: string | null, truncate?: string | null])[] = [
  ["$865.8 million", "[865750000, 865850000]", "[865800000, 865900000)"],
  ["-5%", "[−0.055, −0.045]", "(−0.06, −0.05]"],
  ["0%", "[−0.005, 0.005]", "(−0.01, 0.01)"],
  ["exactly 5", "[5, 5]", "[5, 5]"],
  ["45-55%", "[0.45, 0.55]", "[0.45, 0.55]"],
  ["hundreds of millions", "[200000000, 1000000000)"],
  ["over $12 billion", "(12000000000, ∞)"],
  ["at least $12 billion", "[12000000000, ∞)"],
  ["up to $12 billion", "(−∞, 12000000000]"],
  ["at most 45-55%", "(−∞, 0.55]"],
  ["less than 5", "(−∞, 5)"],
  ["about 5", null],
  ["nearly 5", null],
];

for (const [literal, round, truncate] of INTERVALS) {
  test(`intervalOf() reads '${literal}' as ${round}`, () => {
    const shown = (options: CompareOptions) => {
      const interval = intervalOf(read(literal), options);
      return interval === null ? null : formatInterval(interval).replaceAll("-", "−");
    };
    expect(shown({})).toBe(round);
    if (truncate !== undefined) expect(shown({ mode: "TRUNCATE" })).toBe(truncate);
  });
}

test("intervalOf() ignores the qualifier or reads loosely on request", () => {
  const shown = (literal: string, options: Parameters<typeof intervalOf>[1]) => {
    const interval = intervalOf(read(literal), options);
    return interval === null ? null : formatInterval(interval);
  };
  expect(shown("about 5", { ignoreQualifier: true })).toBe("[4.5, 5.5]");
  expect(shown("over 5", { ignoreQualifier: true })).toBe("[4.5, 5.5]");
  expect(shown("$500 million", { reading: "LOOSE" })).toBe("[450000000, 550000000]");
});

test("compareFigures() is symmetric, reflexive and stable under powers of ten", () => {
  const times = (value: string, shift: number) => read(`exactly ${value}e${shift}`).value;
  const moved = (figure: Figure, shift: number): Figure => ({
    ...figure,
    value: times(figure.value, shift),
    high: figure.high === null ? null : times(figure.high, shift),
    decimals: figure.decimals === null ? null : figure.decimals - shift,
    decimalsLoose: figure.decimalsLoose === null ? null : figure.decimalsLoose - shift,
  });
  const mirrored = { FIRST: "SECOND", SECOND: "FIRST" } as const;
  fc.assert(
    fc.property(
      anyFigure,
      anyFigure,
      fc.integer({ min: -6, max: 6 }),
      fc.boolean(),
      (a, other, shift, near) => {
        const b = {
          ...other,
          unit: a.unit,
          ...(near ? { value: a.value, high: a.high, vague: a.vague } : {}),
        };
        const { relation, weaker } = compareFigures(a, b);
        const back = compareFigures(b, a);
        expect(back.relation).toBe(relation);
        expect(back.weaker).toBe(weaker === null ? null : mirrored[weaker]);
        expect(compareFigures(a, a).relation).toBe("IDENTICAL");
        expect(compareFigures(moved(a, shift), moved(b, shift)).relation).toBe(relation);
      },
    ),
    { seed: 42, numRuns: 1500 },
  );
});
