import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";
import { fitNumber } from "../../src/review/number-fit.ts";

function figure(literal: string): Figure {
  const result = parseFigure(literal);
  if ("problem" in result) throw new Error(result.problem.message);
  return result.figure;
}

const fitOf = (source: string, stated: string) => fitNumber(figure(source), figure(stated));

test("fitNumber() orders changes by how soon a writer makes them", () => {
  const scores = [
    fitOf("$3.767 billion", "$3.767 billion"),
    fitOf("$3.767 billion", "$3.77 billion"),
    fitOf("$3.767 billion", "$3.7 billion"),
    fitOf("$3.767 billion", "$3.767 million"),
    fitOf("$3.767 billion", "$3.768 billion"),
  ].map((found) => found?.score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(5);
});

test.each([
  ["$493.8 million", "$493.8 billion", "RESCALED"],
  ["$493.8 million", "€493.8 million", "CONVERTED"],
  ["$700,000 a day", "$700,000", "CONVERTED"],
  ["$12.437 billion", "more than $12 billion", "ROUNDED"],
])("fitNumber() takes %s for a possible source of %s: %s", (source, stated, change) => {
  expect(fitOf(source, stated)?.change).toBe(change);
});

test.each([
  ["$5 million", "$5 billion"],
  ["$493.8 million", "$700 million"],
  ["$493.8 million", "493.8 million cats"],
  ["hundreds of millions of dollars", "$493.8 million"],
  ["20%", "$20"],
  ["0", "$5"],
])("fitNumber() takes %s for no source of %s", (source, stated) => {
  expect(fitOf(source, stated)).toBeNull();
});
