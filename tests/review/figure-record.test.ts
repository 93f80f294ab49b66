import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import { recordFigure } from "../../src/review/figure-record.ts";

function figure(literal: string, locale?: string): Figure {
  const result = parseFigure(literal, { locale });
  if ("problem" in result) throw new Error(result.problem.message);
  return result.figure;
}

test("recordFigure() keeps the literal alone where that says it all", () => {
  expect(recordFigure(figure("$493.8 million"), "$493.8 million", "en")).toEqual({
    printed: "$493.8 million",
  });
  expect(recordFigure(figure("20%"), "20%", "en-GB")).toEqual({ printed: "20%" });
});

test("recordFigure() names the language of a literal that is not English", () => {
  const printed = "3,8 Milliarden Dollar";
  expect(recordFigure(figure(printed, "de"), printed, "de")).toEqual({ printed, locale: "de" });
});

test("recordFigure() adds what stands elsewhere in the text", () => {
  const stated = { ...figure("$493.8 million"), qualifier: "ABOUT" as const };
  expect(recordFigure(stated, "$493.8 million", "en")).toEqual({
    printed: "$493.8 million",
    qualifier: "ABOUT",
  });
  const daily = { ...figure("$700,000"), unit: { ...figure("$700,000").unit, per: "day" } };
  expect(recordFigure(daily, "$700,000", "en")).toEqual({ printed: "$700,000", unit: "USD/day" });
  expect(recordFigure(figure("$547 million"), "$547", "en")).toEqual({
    printed: "$547",
    value: "547000000",
    unit: "USD",
  });
});

test("recordFigure() falls back on the value where no literal says it", () => {
  const record = recordFigure(figure("$493.8 million"), "x".repeat(200), "en");
  expect(record).toEqual({ value: "493800000", decimals: -5, unit: "USD" });
});

test("recordFigure() makes records that read as the same figure, whatever is printed", () => {
  const literal = fc.oneof(
    fc.nat(10 ** 9).map((number) => `$${number}`),
    fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, rest]) => `€${whole}.${rest} billion`),
    fc.nat(100).map((number) => `${number}%`),
    fc.nat(1000).map((number) => `${number} users`),
  );
  fc.assert(
    fc.property(literal, fc.oneof(literal, fc.string()), (stated, printed) => {
      const wanted = figure(stated);
      const record = recordFigure(wanted, printed, "en");
      const read = record === null ? null : readFigure(record);
      if (read === null || "problem" in read)
        throw new Error(`No record for ${stated} printed as ${printed}`);
      expect({ ...read.figure, printed: null, decimals: null, decimalsLoose: null }).toEqual({
        ...wanted,
        printed: null,
        decimals: null,
        decimalsLoose: null,
      });
    }),
    { seed: 42, numRuns: 300 },
  );
});
