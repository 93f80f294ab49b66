import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../../src/cli/output/display-width.ts";
import { figureSpan, type Line, spansOf, styled } from "../../../src/cli/output/text.ts";
import { wrapLine } from "../../../src/cli/output/wrap-line.ts";

const textOf = (line: Line): string =>
  spansOf(line)
    .map((span) => span.text)
    .join("");

test("wrapLine() breaks at spaces", () => {
  expect(wrapLine(["one two three"], 7).map(textOf)).toEqual(["one two", "three"]);
});

test("wrapLine() cuts a word that is longer than a line", () => {
  expect(wrapLine(["abcdefghij"], 4).map(textOf)).toEqual(["abcd", "efgh", "ij"]);
});

test("wrapLine() keeps a figure on one line", () => {
  expect(wrapLine(["says ", figureSpan("$865.8 million")], 16).map(textOf)).toEqual([
    "says",
    "$865.8 million",
  ]);
});

test("wrapLine() counts wide characters as two columns", () => {
  expect(wrapLine(["华尔街见闻"], 4).map(textOf)).toEqual(["华尔", "街见", "闻"]);
});

test("wrapLine() keeps the looks of the pieces", () => {
  const [first, second] = wrapLine([styled("BOLD", "one two"), " three"], 5);
  expect(spansOf(first ?? [])).toEqual([{ text: "one", style: "BOLD" }]);
  expect(spansOf(second ?? [])).toEqual([{ text: "two", style: "BOLD" }]);
});

test("wrapLine() gives one empty line for an empty line", () => {
  expect(wrapLine([], 10)).toEqual([[]]);
});

test("wrapLine() loses nothing but spaces and keeps to the width", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "界"), maxLength: 12 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 20 }), (parts, width) => {
      const lines = wrapLine(parts, width).map(textOf);
      expect(lines.join("").replaceAll(" ", "")).toBe(parts.join("").replaceAll(" ", ""));
      for (const line of lines) expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
    { seed: 42, numRuns: 2000 },
  );
});
