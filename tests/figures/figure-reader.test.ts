import { expect, test } from "vitest";
import { createFigureReader } from "../../src/figures/figure-reader.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import type { FigureRecord } from "../../src/model/figure.ts";

const RECORDS: FigureRecord[] = [
  { printed: "$865.8 million" },
  { printed: "$865.8 million", qualifier: "ABOUT" },
  { printed: "865.8", unit: "USD" },
  { printed: "865.8", value: "865800000", unit: "USD" },
  { printed: "865.8", value: "865800000", unit: "USD", decimals: -5 },
  { value: "865800000", unit: "USD" },
  { value: "865800000", unit: "EUR" },
  { printed: "1.234,5", unit: "EUR", locale: "de" },
  { printed: "1.234,5", unit: "EUR" },
  { printed: "no figure" },
];

test("createFigureReader() reads as readFigure() does, in any order and again", () => {
  const read = createFigureReader();
  for (const record of [...RECORDS, ...RECORDS.toReversed(), ...RECORDS]) {
    expect([record, read({ ...record })]).toEqual([record, readFigure(record)]);
  }
});

test("createFigureReader() gives copies of a record one figure, which nobody can change", () => {
  const read = createFigureReader();
  const first = read({ printed: "$2 billion" });
  expect(read({ printed: "$2 billion" })).toBe(first);
  expect("figure" in first && Object.isFrozen(first.figure) && Object.isFrozen(first.figure.unit)).toBe(true);
});
