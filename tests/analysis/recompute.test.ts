import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPeriods } from "../../src/analysis/formula-period.ts";
import { recompute, solveFor } from "../../src/analysis/recompute.ts";
import { recomputeFigures } from "../../src/analysis/recompute-figures.ts";
import {
  decimal,
  difference,
  product,
  quotient,
  round,
  shifted,
  sum,
  toPlain,
} from "../../src/figures/decimal.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { contains } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { parseFormula } from "../../src/figures/parse-formula.ts";
import { parsePeriod } from "../../src/figures/parse-period.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import type { FigureRecord } from "../../src/model/figure.ts";
import { graphOf } from "../support/graphs.ts";

function figure(record: string | FigureRecord): Figure {
  const read = readFigure(typeof record === "string" ? { printed: record } : record);
  if ("problem" in read) throw new Error(read.problem.message);
  return read.figure;
}

function formula(text: string) {
  const parsed = parseFormula(text);
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return parsed.formula;
}

/** An exact rate: no digits are left open. */
const EXACT_20 = { value: "0.2", unit: "percent" } as const;

test.each<[string, Record<string, string | FigureRecord>, string | FigureRecord, string]>([
  // The founding story's computations.
  ["share / rate", { share: "$493.8 million", rate: EXACT_20 }, "$2.469 billion", "CONSISTENT"],
  ["share / rate", { share: "$493.8 million", rate: "20%" }, "$2.469 billion", "CONSISTENT"],
  ["share / rate", { share: "$454.7 million", rate: EXACT_20 }, "$2.2735 billion", "CONSISTENT"],
  ["share / rate", { share: "$865.8 million", rate: EXACT_20 }, "$4.33 billion", "CONSISTENT"],
  [
    "share / rate",
    { share: "$865.8 million", rate: EXACT_20 },
    { printed: "$4.33 billion", qualifier: "ABOUT" },
    "UNDERDETERMINED VAGUE CONSISTENT",
  ],
  [
    "share / rate",
    { share: "$493.8 million", rate: EXACT_20 },
    { printed: "$2.469 billion", qualifier: "AT_LEAST" },
    "CONSISTENT",
  ],
  [
    "share / rate",
    { share: "$493.8 million", rate: EXACT_20 },
    { printed: "$2.5 billion", qualifier: "AT_LEAST" },
    "CONSISTENT_IF ROUNDED_BOUND",
  ],
  // 77 / 0.2 = 385 against a printed 387: only if the 77 was rounded down.
  ["share / rate", { share: "$77 million", rate: EXACT_20 }, "$387 million", "CONSISTENT_IF INPUT"],
  ["a + b", { a: "$3.767 billion", b: "$8.67 billion" }, "$12.4 billion", "CONSISTENT"],
  [
    "a + b",
    { a: "$3.767 billion", b: "$8.67 billion" },
    { printed: "$12 billion", qualifier: "MORE_THAN" },
    "CONSISTENT",
  ],
  ["a + b", { a: "$3.767 billion", b: "$8.67 billion" }, "$13.1 billion", "INCONSISTENT"],
  [
    "new / old",
    { new: "$8.67 billion", old: "$3.767 billion" },
    { printed: "2x", qualifier: "MORE_THAN" },
    "CONSISTENT",
  ],
  [
    "new / old",
    { new: "$8.67 billion", old: "$3.767 billion" },
    { printed: "4x", qualifier: "NEARLY" },
    "UNDERDETERMINED VAGUE INCONSISTENT",
  ],
  ["growth(new, old)", { new: "$4.3 billion", old: "$3.7 billion" }, "16%", "CONSISTENT"],
  ["loss / stake", { loss: "$3.1 billion", stake: "27%" }, "$11.5 billion", "CONSISTENT"],
  [
    "loss / stake",
    { loss: "$4.1 billion", stake: "32.5%" },
    { printed: "$12 billion", qualifier: "MORE_THAN" },
    "CONSISTENT",
  ],
  ["sum(a, b, c)", { a: "$11.9 billion", b: "$4 billion", c: "$6.5 billion" }, "$22.4 billion", "CONSISTENT"],
  // XBRL Calculations 1.1: [57.4, 57.6] meets [57.55, 57.65].
  ["a + b", { a: "12.1 million", b: "45.4 million" }, "57.6 million", "CONSISTENT_IF INPUT INPUT"],
  // Other readings of the print.
  ["a + b", { a: "$8.69 billion", b: "$3.79 billion" }, "$12.4 billion", "CONSISTENT_IF TRUNCATED"],
  ["a * 2", { a: "$250 million" }, "$600 million", "INCONSISTENT"],
  ["a * 2", { a: "$300 million" }, "$530 million", "CONSISTENT_IF LOOSE_READING INPUT"],
  // What keeps a computation from being made.
  ["a / (b - c)", { a: "$1 billion", b: "$5", c: "$5" }, "$1 billion", "UNDERDETERMINED UNIT_MISMATCH"],
  ["a / (b - c)", { a: "$1 billion", b: "5%", c: "5%" }, "$1 billion", "UNDERDETERMINED DIVISOR_MAY_BE_ZERO"],
  ["a + b", { a: "$1 billion", b: "20%" }, "$1 billion", "UNDERDETERMINED UNIT_MISMATCH"],
  ["a + b", { a: "$1 billion", b: "€1 billion" }, "$2 billion", "UNDERDETERMINED UNIT_MISMATCH"],
])("recomputeFigures() of %s over %j against %j", (text, inputs, claim, expected) => {
  const figures = new Map(Object.entries(inputs).map(([name, record]) => [name, figure(record)]));
  const result = recomputeFigures({ formula: formula(text), inputs: figures, claim: figure(claim) });
  const words = [
    result.status,
    result.reason,
    result.withoutQualifiers,
    ...result.constraints.map(({ kind }) => kind),
  ];
  expect(words.filter((word) => word !== null).join(" ")).toBe(expected);
});

test("recomputeFigures() gives the gap of what does not come out", () => {
  const inputs = new Map([
    ["share", figure("$493.8 million")],
    ["rate", figure(EXACT_20)],
  ]);
  const result = recomputeFigures({
    formula: formula("share / rate"),
    inputs,
    claim: figure("$3.7 billion"),
  });
  // [2468.75, 2469.25] million lies below [3650, 3750] million
  expect(result.gap === null ? null : toPlain(result.gap)).toBe("1180750000");
});

test("recomputeFigures() never calls inconsistent what members of the inputs give", () => {
  const place = fc.integer({ min: -50, max: 50 });
  const amount = fc.integer({ min: 100, max: 99_999 });
  fc.assert(
    fc.property(
      amount,
      amount,
      place,
      place,
      fc.constantFrom("a + b", "a - b", "a * b", "a / b", "a / (a + b)"),
      (a, b, da, db, text) => {
        const whole = (digits: number): Figure => ({
          ...figure("1 widgets"),
          value: String(digits),
          printed: null,
          decimals: 0,
          decimalsLoose: 0,
        });
        // A true value within half a unit of each print; the claim is what those give, to 20 digits.
        const hundredths = (digits: number, more: number) => shifted(decimal(digits * 100 + more), -2);
        const [x, y] = [hundredths(a, da), hundredths(b, db)];
        const exact = {
          "a + b": sum(x, y, "UP"),
          "a - b": difference(x, y, "UP"),
          "a * b": product(x, y, "UP"),
          "a / b": quotient(x, y, "DOWN"),
          "a / (a + b)": quotient(x, sum(x, y, "UP"), "DOWN"),
        }[text];
        if (exact === undefined) return;
        const value = toPlain(round(exact, 20, "DOWN"));
        const claim: Figure = {
          ...whole(0),
          unit: { kind: "COUNT", code: null, per: null },
          value,
          decimals: 19,
          decimalsLoose: 19,
        };
        const result = recomputeFigures({
          formula: formula(text),
          inputs: new Map([
            ["a", whole(a)],
            ["b", whole(b)],
          ]),
          claim,
        });
        expect(["CONSISTENT", "CONSISTENT_IF"]).toContain(result.status);
        for (const [name, interval] of result.narrowed)
          expect(contains(interval, name === "a" ? x : y)).toBe(true);
      },
    ),
    { seed: 42, numRuns: 500 },
  );
});

const measure = (metric: string, period?: string) => ({
  metric,
  entity: "openai",
  ...(period === undefined ? {} : { period }),
});
const stated = (printed: string, metric: string, period?: string) => ({
  figure: { printed },
  measure: measure(metric, period),
  modality: "ASSERTED",
});

test("recompute() ties the outcome to the claims of the inputs", () => {
  const graph = graphOf("revenue = share / rate", {
    claims: {
      revenue: stated("$2.469 billion", "revenue", "2024"),
      share: stated("$493.8 million", "share", "2024"),
      rate: stated("20%", "rate"),
    },
  });
  expect(recompute(graph, "revenue")).toMatchObject({
    status: "CONSISTENT",
    reason: null,
    gap: null,
    units: { outcome: "AGREES" },
    periods: { outcome: "AGREES" },
    inputs: [
      { name: "share", claim: "share", quote: "$493.8 million" },
      { name: "rate", claim: "rate", quote: "20%" },
    ],
  });
  expect(recompute(graph, "share")).toBeNull();
  expect(() => recompute(graph, "nothing")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});

test("recompute() says why nothing can be computed", () => {
  const graph = graphOf("total = a + b\nodd = a ^ a", {
    claims: {
      total: stated("$2 billion", "m"),
      a: stated("$1 billion", "m"),
      b: { modality: "ASSERTED" },
      odd: stated("$2", "m"),
    },
  });
  expect(recompute(graph, "total")).toMatchObject({ status: "UNDERDETERMINED", reason: "NOT_NUMERIC" });
  expect(recompute(graph, "odd")).toMatchObject({ status: "UNDERDETERMINED", reason: "UNREADABLE_FORMULA" });
});

test("solveFor() gives the rate that share and revenue imply", () => {
  const graph = graphOf("revenue = share / rate", {
    claims: {
      revenue: stated("$3.7 billion", "revenue", "2024"),
      share: stated("$493.8 million", "share", "2024"),
      rate: stated("20%", "rate"),
    },
  });
  const implied = solveFor(graph, "revenue", "rate");
  expect(implied).toMatchObject({ kind: "VALUE", tight: true, agrees: false });
  expect(implied.bounds?.lower?.slice(0, 6)).toBe("0.1316");
  expect(implied.bounds?.upper?.slice(0, 6)).toBe("0.1353");
  expect(() => solveFor(graph, "revenue", "rat")).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
  expect(() => solveFor(graph, "share", "rate")).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
});

test.each<[string, Record<string, string | null>, string | null, string]>([
  ["a + b", { a: "2024", b: "2025-01/2025-09" }, "2024-01/2025-09", "AGREES"],
  ["a + b", { a: "2024", b: "2024" }, "2024", "AGREES"],
  ["a + b", { a: "2024", b: "2024-H1" }, "2024", "DIFFERS"],
  ["a + b", { a: "2024-Q1", b: "2024-Q3" }, "2024", "UNCHECKED"],
  ["a - b", { a: "2025", b: "2025-01/2025-09" }, "2025-Q4", "AGREES"],
  ["a - b", { a: "2025", b: "2025-H1" }, "2025", "DIFFERS"],
  ["a / b", { a: "2025", b: "2024" }, "2025", "UNCHECKED"],
  ["a + b", { a: "2025-Q1", b: "2025-Q2" }, "2025", "DIFFERS"],
  ["a * 12 / 9", { a: "2025-01/2025-09" }, "2025", "UNCHECKED"],
  ["a / rate", { a: "2024", rate: null }, "2024", "AGREES"],
  ["a / rate", { a: "2024", rate: null }, "2025", "DIFFERS"],
  ["a / (1 + rate)", { a: "2025-H1", rate: null }, "2024", "UNCHECKED"],
  ["a + b", { a: "2024", b: null }, "2024", "UNCHECKED"],
  ["a", { a: "2024" }, null, "UNCHECKED"],
])("checkPeriods() of %s over %j for %s", (text, inputs, result, outcome) => {
  const read = (value: string | null) => {
    if (value === null) return null;
    const parsed = parsePeriod(value);
    if ("problem" in parsed) throw new Error(parsed.problem.message);
    return parsed.period;
  };
  const periods = new Map(
    Object.entries(inputs).map(([name, period]) => [name, { period: read(period), isPure: name === "rate" }]),
  );
  expect(checkPeriods(formula(text), periods, read(result)).outcome).toBe(outcome);
});

test("intervalOf() of every printed input is what recomputing starts from", () => {
  const share = figure("$493.8 million");
  const result = recomputeFigures({
    formula: formula("share"),
    inputs: new Map([["share", share]]),
    claim: share,
  });
  expect(result.allowed.get("share")).toEqual(intervalOf(share));
});
