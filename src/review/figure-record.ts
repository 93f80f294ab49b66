import type { Figure } from "../figures/figure.ts";
import { readFigure } from "../figures/read-figure.ts";
import { sameUnit } from "../figures/same-unit.ts";
import { formatUnit } from "../figures/unit.ts";
import type { FigureRecord } from "../model/figure.ts";

/** Longest literal that a record holds. */
const MOST_PRINTED = 100;

/**
 * Returns the record from which readFigure() reads this figure again: the printed literal where that says it, with
 * explicit keys for what stands elsewhere in the text, else the value alone; null where no record does.
 */
export function recordFigure(figure: Figure, printed: string, language: string): FigureRecord | null {
  const locale = language.toLowerCase().startsWith("en") ? {} : { locale: language };
  const qualifier = figure.qualifier === null ? {} : { qualifier: figure.qualifier };
  const unit = formatUnit(figure.unit);
  const keys = {
    value: figure.value,
    ...(figure.high === null ? {} : { high: figure.high }),
    ...(figure.decimals === null ? {} : { decimals: figure.decimals }),
    unit,
  };
  const literal = printed.trim();
  const tries: FigureRecord[] = [];
  if (literal !== "" && literal.length <= MOST_PRINTED) {
    tries.push(
      { printed: literal, ...locale, ...qualifier },
      { printed: literal, ...locale, unit, ...qualifier },
      { printed: literal, ...locale, value: figure.value, unit, ...qualifier },
    );
  }
  // A bare number has no unit that can be written down.
  tries.push({ ...keys, ...qualifier });
  return tries.find((record) => readsAs(record, figure)) ?? null;
}

function readsAs(record: FigureRecord, wanted: Figure): boolean {
  const result = readFigure(record);
  if ("problem" in result) return false;
  const { figure } = result;
  return (
    figure.value === wanted.value &&
    figure.high === wanted.high &&
    figure.qualifier === wanted.qualifier &&
    figure.vague === wanted.vague &&
    sameUnit(figure.unit, wanted.unit)
  );
}
