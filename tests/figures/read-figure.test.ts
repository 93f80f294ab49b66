import { expect, test } from "vitest";
import { readFigure } from "../../src/figures/read-figure.ts";
import type { FigureRecord } from "../../src/model/figure.ts";

const READABLE: readonly (readonly [record: FigureRecord, expected: Record<string, unknown>])[] = [
  [
    { printed: "$865.8 million" },
    { value: "865800000", decimals: -5, decimalsLoose: -5, printed: "$865.8 million" },
  ],
  [
    { printed: "$13 billion", qualifier: "MORE_THAN" },
    { value: "13000000000", qualifier: "MORE_THAN" },
  ],
  [{ printed: "more than $13 billion", qualifier: "AT_LEAST" }, { qualifier: "AT_LEAST" }],
  [
    { printed: "$500 million", decimals: -8 },
    { decimals: -8, decimalsLoose: -8 },
  ],
  [
    { printed: "$500 million", value: "500000000" },
    { value: "500000000", decimals: -6, decimalsLoose: -8 },
  ],
  [{ printed: "$5 million", unit: "CAD" }, { unit: { kind: "CURRENCY", code: "CAD", per: null } }],
  [
    { printed: "$100 million", unit: "USD/training run" },
    { unit: { kind: "CURRENCY", code: "USD", per: "training run" } },
  ],
  [{ printed: "$700,000 a day", unit: "USD" }, { unit: { kind: "CURRENCY", code: "USD", per: "day" } }],
  // Numbers of a table whose header has the scale
  [
    { printed: "0,547", locale: "de", value: "547000000", unit: "USD" },
    {
      value: "547000000",
      decimals: -6,
      decimalsLoose: -6,
      unit: { kind: "CURRENCY", code: "USD", per: null },
    },
  ],
  [
    { printed: "0,110", locale: "de", value: "110000000", unit: "USD" },
    { value: "110000000", decimals: -6 },
  ],
  [
    { printed: "$4,330", value: "4330000000" },
    { value: "4330000000", decimals: -6, decimalsLoose: -7 },
  ],
  [
    { printed: "20", unit: "percent" },
    { value: "0.2", decimals: 2, decimalsLoose: 1, unit: { kind: "PERCENT", code: null, per: null } },
  ],
  [
    { printed: "20", unit: "percent", value: "0.20" },
    { value: "0.2", decimals: 2 },
  ],
  [
    { printed: "5-6", value: "5000000", unit: "USD" },
    { value: "5000000", high: "6000000" },
  ],
  // Units that the literal leaves out
  [
    { printed: "billions", unit: "USD" },
    { vague: true, value: "2000000000", unit: { kind: "CURRENCY", code: "USD", per: null } },
  ],
  [
    { printed: "half", unit: "percent" },
    { value: "0.5", unit: { kind: "PERCENT", code: null, per: null } },
  ],
  // Without a literal
  [
    { value: "12000000000", unit: "USD" },
    { printed: null, value: "12000000000", decimals: null, decimalsLoose: null, high: null },
  ],
  [
    { value: "0.20", unit: "percent", decimals: 2 },
    { value: "0.2", decimals: 2, decimalsLoose: 2 },
  ],
  [
    { value: "0.45", high: "0.55", unit: "percent", qualifier: "ABOUT" },
    { value: "0.45", high: "0.55", qualifier: "ABOUT" },
  ],
  [{ value: "-0", unit: "USD" }, { value: "0" }],
  // A literal in a language that is not read, of which the digits agree
  [
    { printed: "493,8 миллиона", value: "493800000", unit: "USD", decimals: -5 },
    { printed: "493,8 миллиона", value: "493800000", decimals: -5 },
  ],
  [
    { printed: "un quart", value: "0.25", unit: "percent" },
    { value: "0.25", printed: "un quart" },
  ],
];

test.each(READABLE)("readFigure() reads record %j", (record, expected) => {
  expect(readFigure(record)).toMatchObject({ figure: expected });
});

const FAULTY: readonly (readonly [record: FigureRecord, code: string])[] = [
  [{ printed: "$865.8 million", value: "865900000" }, "FIGURE_MISMATCH"],
  [{ printed: "$865.8 million", value: "865800000000" }, "FIGURE_MISMATCH"],
  [{ printed: "20%", value: "20" }, "FIGURE_MISMATCH"],
  [{ printed: "20%", unit: "USD" }, "FIGURE_MISMATCH"],
  [{ printed: "$5 million", unit: "percent" }, "FIGURE_MISMATCH"],
  [{ printed: "0,547", locale: "de", value: "548000000", unit: "USD" }, "FIGURE_MISMATCH"],
  [{ printed: "0,547", locale: "de", value: "-547000000", unit: "USD" }, "FIGURE_MISMATCH"],
  [{ printed: "45-55%", high: "0.6", value: "0.45" }, "FIGURE_MISMATCH"],
  [{ printed: "billions", value: "5000000000", unit: "USD" }, "FIGURE_MISMATCH"],
  [{ value: "6", high: "5", unit: "USD" }, "FIGURE_MISMATCH"],
  [{ printed: "0,547" }, "UNREADABLE_FIGURE"],
  [{ printed: "several", unit: "USD" }, "UNREADABLE_FIGURE"],
  [{ printed: "493,8 миллиона", value: "493900000", unit: "USD" }, "UNREADABLE_FIGURE"],
  [{ printed: "$5", unit: "basis points" }, "UNREADABLE_UNIT"],
];

test.each(FAULTY)("readFigure() refuses record %j: %s", (record, code) => {
  expect(readFigure(record)).toMatchObject({ problem: { code } });
});
