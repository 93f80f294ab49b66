import type { FigureRecord } from "../model/figure.ts";
import type { Figure } from "./figure.ts";
import { type FigureResult, parseFigure } from "./parse-figure.ts";
import { parseUnit } from "./unit.ts";

/** Returns the figure of a record: what the printed literal says, with the explicit keys put over it. */
export function readFigure(record: FigureRecord): FigureResult {
  let base: Figure;
  if (record.printed !== undefined) {
    const parsed = parseFigure(record.printed, { locale: record.locale });
    if ("problem" in parsed) return parsed;
    base = parsed.figure;
  } else {
    base = {
      printed: null,
      value: record.value ?? "0",
      high: null,
      decimals: null,
      decimalsLoose: null,
      unit: { kind: "COUNT", code: null, per: null },
      qualifier: null,
      vague: false,
    };
  }
  const unit = record.unit === undefined ? { unit: base.unit } : parseUnit(record.unit);
  if ("problem" in unit) return { problem: { ...unit.problem, at: 0 } };
  return {
    figure: {
      ...base,
      value: record.value ?? base.value,
      high: record.high ?? base.high,
      decimals: record.decimals ?? base.decimals,
      decimalsLoose: record.decimals ?? base.decimalsLoose,
      unit: unit.unit,
      qualifier: record.qualifier ?? base.qualifier,
    },
  };
}
