import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { formatFigure } from "../../src/figures/format-figure.ts";
import { parseFigure } from "../../src/figures/parse-figure.ts";
import { anyFigure, read, stated } from "./support.ts";

const LITERALS: readonly (readonly [literal: string, formatted: string])[] = [
  ["$865.8 million", "$865.8 million"],
  ["493.8 million dollars", "$493.8 million"],
  ["USD 2500m", "$2,500 million"],
  ["20 percent", "20%"],
  ["nearly 4×", "nearly 4x"],
  ["45–55 per cent", "45 to 55%"],
  ["between $1bn and $2bn", "$1 to $2 billion"],
  ["hundreds of millions of dollars", "hundreds of millions of USD"],
  ["exceeds $700,000 a day", "more than $700,000 per day"],
  ["5 Mrd. kr", "5 billion NOK"],
  ["(€3.2bn)", "-€3.2 billion"],
  ["350 million weekly active users", "350 million weekly active users"],
  ["25 basis points", "0.25 percentage points"],
  ["12 seconds", "12 seconds"],
];

test.each(LITERALS)("formatFigure() writes '%s' as '%s'", (literal, formatted) => {
  expect(formatFigure(read(literal, literal.endsWith("kr") ? "nb" : undefined))).toBe(formatted);
});

test("formatFigure() keeps the stated precision apart from rounding zeros", () => {
  expect(formatFigure(stated("500000000", -6, { decimalsLoose: -8 }))).toBe("$500 million");
  expect(formatFigure(stated("500000000", -6))).toBe("$0.500 billion");
  expect(formatFigure(stated("500000000", -8))).toBe("$0.5 billion");
  expect(formatFigure(stated("500000000"))).toBe("exactly $500 million");
  expect(formatFigure(stated("500", -2))).toBe("$0.5 thousand");
});

test("formatFigure() writes for a reader with scales that a writer would choose", () => {
  const natural = (value: string, decimals: number, part: Partial<Figure> = {}) =>
    formatFigure(stated(value, decimals, part), { natural: true });
  const percent = { unit: { kind: "PERCENT", code: null, per: null } } as const;
  expect(natural("0.2", 2, percent)).toBe("20%");
  expect(natural("0.2", 4, percent)).toBe("20.00%");
  expect(natural("500000000", -6)).toBe("$500 million");
  expect(natural("500000000", -8)).toBe("$500 million");
  expect(natural("3700000000", -8)).toBe("$3.7 billion");
  expect(natural("500", -2)).toBe("$500");
});

test("formatFigure() shows digits beyond the stated precision rather than hide them", () => {
  expect(formatFigure(stated("865812345", -5))).toContain("865,812,345");
});

test("formatFigure() writes in the language of the locale", () => {
  expect(formatFigure(read("$493.8 million"), { locale: "de" })).toBe("493,8 Millionen USD");
  expect(formatFigure(read("€13 billion"), { locale: "es" })).toBe("13 mil millones EUR");
  expect(formatFigure(read("€1,234,567"), { locale: "pt" })).toBe("1.234.567 EUR");
});

test.each([undefined, "de", "es", "fr", "pt", "nb", "it", "en-GB", "de-CH"])(
  "parseFigure() reads what formatFigure() writes under locale %s",
  (locale) => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const literal = formatFigure(figure, { locale });
        const result = parseFigure(literal, { locale });
        expect(result).toEqual({ figure: { ...figure, printed: literal } });
      }),
      { seed: 42, numRuns: 1500 },
    );
  },
);
