import type { FigureRecord } from "../model/figure.ts";
import type { FigureResult } from "./figure-result.ts";
import { readFigure } from "./read-figure.ts";

/** How many different records are remembered. */
const MOST_KNOWN = 200_000;

/**
 * Returns a `readFigure` that reads each distinct record once and gives the same, frozen result for its copies: most
 * figures of a large dataset are repetitions. Bounded; the caller keeps it for as long as one pass over the records.
 */
export function createFigureReader(): (record: FigureRecord) => FigureResult {
  const literals = new Map<string, FigureResult>();
  const others = new Map<string, FigureResult>();
  return (record) => {
    const isLiteral = Object.keys(record).length === 1 && record.printed !== undefined;
    const known = isLiteral ? literals : others;
    const key = isLiteral ? (record.printed ?? "") : keyOf(record);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = readFigure(record);
    if ("figure" in result) {
      Object.freeze(result.figure);
      Object.freeze(result.figure.unit);
    }
    if (known.size < MOST_KNOWN) known.set(key, result);
    return result;
  };
}

function keyOf({ printed, locale, value, high, decimals, unit, qualifier }: FigureRecord): string {
  return JSON.stringify([printed, locale, value, high, decimals, unit, qualifier]);
}
