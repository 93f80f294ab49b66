import { expect, test } from "vitest";
import { readFigure } from "../../src/figures/read-figure.ts";
import { formatUnit } from "../../src/figures/unit.ts";
import { read } from "./support.ts";

/**
 * Every figure of the five texts of the founding story: text, words that bend it, literal, value (percent as a
 * fraction; both ends of ranges and magnitudes), unit ("number" where the text leaves the currency out), qualifier.
 */
type Row = readonly [
  text: string,
  words: string,
  literal: string,
  value: string,
  unit: string,
  qualifier: string | null,
];

const FIGURES: readonly Row[] = [
  ["000", "", "hundreds of millions of dollars", "200000000..1000000000", "USD", null],
  ["000", "exceeds", "$500 million", "500000000", "USD", "MORE_THAN"],
  ["000", "", "$900 Billion", "900000000000", "USD", null],
  ["000", "", "$900 Billion", "900000000000", "USD", null],
  ["000", "", "$900 billion", "900000000000", "USD", null],
  ["001", "", "billions", "2000000000..1000000000000", "number", null],
  ["001", "", "$1 billion", "1000000000", "USD", null],
  ["001", "more than", "$13 billion", "13000000000", "USD", "MORE_THAN"],
  ["001", "over", "$2.3 billion", "2300000000", "USD", "MORE_THAN"],
  ["001", "up to", "$100 million", "100000000", "USD", "UP_TO"],
  ["001", "exceed", "$700,000", "700000", "USD", "MORE_THAN"],
  ["001", "", "20-40%", "0.2..0.4", "percent", null],
  ["001", "an estimated", "45-55%", "0.45..0.55", "percent", "ABOUT"],
  ["001", "", "tens of thousands of dollars", "20000..100000", "USD", null],
  ["001", "nearly", "4×", "4", "x", "NEARLY"],
  ["001", "Over", "96%", "0.96", "percent", "MORE_THAN"],
  ["001", "", "billions", "2000000000..1000000000000", "number", null],
  ["002", "more than", "$12 billion", "12000000000", "USD", "MORE_THAN"],
  ["002", "", "$8.7 billion", "8700000000", "USD", null],
  ["002", "more than", "double", "2", "x", "MORE_THAN"],
  ["002", "", "$3.7 billion", "3700000000", "USD", null],
  ["002", "far exceed", "$9 billion", "9000000000", "USD", "MORE_THAN"],
  ["002", "more than", "$12 billion", "12000000000", "USD", "MORE_THAN"],
  ["002", "", "$8.7 billion", "8700000000", "USD", null],
  ["002", "", "$8.7 billion", "8700000000", "USD", null],
  ["002", "more than", "double", "2", "x", "MORE_THAN"],
  ["002", "", "$3.7 billion", "3700000000", "USD", null],
  ["002", "exceed", "$9 billion", "9000000000", "USD", "MORE_THAN"],
  ["003", "", "Billions", "2000000000..1000000000000", "number", null],
  ["003", "", "Billions", "2000000000..1000000000000", "number", null],
  ["003", "", "$493.8 million", "493800000", "USD", null],
  ["003", "", "$865.8 million", "865800000", "USD", null],
  ["003", "over", "$13 billion", "13000000000", "USD", "MORE_THAN"],
  ["003", "", "20%", "0.2", "percent", null],
  ["003", "about", "20%", "0.2", "percent", "ABOUT"],
  ["003", "", "20%", "0.2", "percent", null],
  ["003", "at least", "$2.5 billion", "2500000000", "USD", "AT_LEAST"],
  ["003", "at least", "$4.33 billion", "4330000000", "USD", "AT_LEAST"],
  ["003", "exceeds", "$20 billion", "20000000000", "USD", "MORE_THAN"],
  ["003", "roughly", "$3.8 billion", "3800000000", "USD", "ABOUT"],
  ["003", "about", "$8.65 billion", "8650000000", "USD", "ABOUT"],
  ["003", "", "$2.5 billion", "2500000000", "USD", null],
  ["003", "", "tens of billions", "20000000000..100000000000", "number", null],
  ["003", "", "20%", "0.2", "percent", null],
  ["004", "about", "493.8 million dollars", "493800000", "USD", "ABOUT"],
  ["004", "", "20 percent", "0.2", "percent", null],
  ["004", "", "865.9 million dollars", "865900000", "USD", null],
  ["004", "", "20 percent", "0.2", "percent", null],
  ["004", "about", "2.47 billion dollars", "2470000000", "USD", "ABOUT"],
  ["004", "about", "4.33 billion dollars", "4330000000", "USD", "ABOUT"],
  ["004", "roughly", "20 percent", "0.2", "percent", "ABOUT"],
  ["004", "", "3.77 billion dollars", "3770000000", "USD", null],
  ["004", "", "8.67 billion dollars", "8670000000", "USD", null],
  ["004", "", "20 billion dollars", "20000000000", "USD", null],
];

test("the founding story has 54 figures", () => {
  expect(FIGURES).toHaveLength(54);
});

test.each<Row>([...FIGURES])(
  "parseFigure() reads text %s: '%s' '%s'",
  (_text, words, literal, value, unit, qualifier) => {
    const figure = read(`${words} ${literal}`.trim());
    const [low, high = null] = value.split("..");
    expect([figure.value, figure.high]).toEqual([low, high]);
    expect(formatUnit(figure.unit)).toBe(unit);
    expect(figure.qualifier).toBe(qualifier);
  },
);

test.each<Row>([...FIGURES])(
  "readFigure() reads text %s: '%s' '%s' as recorded apart",
  (_text, words, literal, value, unit, qualifier) => {
    const whole = read(`${words} ${literal}`.trim());
    const result = readFigure({
      printed: literal,
      ...(qualifier === null ? {} : { qualifier: whole.qualifier ?? "ABOUT" }),
    });
    expect(result).toEqual({ figure: { ...whole, printed: literal } });
    expect(value).toContain(whole.value);
    expect(unit).toBe(formatUnit(whole.unit));
  },
);

test("readFigure() gives magnitudes the currency that the text implies", () => {
  const result = readFigure({ printed: "tens of billions", unit: "USD" });
  expect(result).toMatchObject({
    figure: { value: "20000000000", high: "100000000000", vague: true, unit: { code: "USD" } },
  });
});
