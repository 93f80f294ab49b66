import type { Passage } from "./text-reading.ts";

/** Turns places in code units into code points, lines and columns. */
export interface CodeUnitIndex {
  /** Length of the text in code points. */
  readonly length: number;
  readonly passage: (start: number, end: number) => Passage;
  /** Returns line and column, from 1, columns in code points. */
  readonly place: (unit: number) => { readonly line: number; readonly column: number };
}

/** Returns the index of a text. Cost: linear once; each look-up is logarithmic. */
export function indexCodeUnits(text: string): CodeUnitIndex {
  // Where each second half of a surrogate pair stands, and each line starts.
  const pairs: number[] = [];
  const lines: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) lines.push(at + 1);
    else if (code >= 0xdc00 && code <= 0xdfff && at > 0) {
      const before = text.charCodeAt(at - 1);
      if (before >= 0xd800 && before <= 0xdbff) pairs.push(at);
    }
  }
  const point = (unit: number): number => (pairs.length === 0 ? unit : unit - countBelow(pairs, unit));
  return {
    length: point(text.length),
    passage: (start, end) => ({ start: point(start), end: point(end), startUnit: start, endUnit: end }),
    place: (unit) => {
      const line = countBelow(lines, unit + 1);
      return { line, column: point(unit) - point(lines[line - 1] ?? 0) + 1 };
    },
  };
}

/** Returns how many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
