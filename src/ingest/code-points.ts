/** A text that is addressed by Unicode code points, as W3C Web Annotation (4.2.5) counts. */
export interface CodePointText {
  readonly text: string;
  /** Number of code points. */
  readonly length: number;
  /** UTF-16 offset of each code point, and last the length of the string. */
  readonly offsets: Uint32Array;
}

/** Returns the text with the offset of each of its code points. Cost: linear, four bytes a code unit. */
export function indexCodePoints(text: string): CodePointText {
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let unit = 0; unit < text.length; ) {
    offsets[length] = unit;
    length += 1;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[length] = text.length;
  return { text, length, offsets: offsets.subarray(0, length + 1) };
}

/** Returns the code points from `start` up to `end`, ends beyond the text cut to it. */
export function sliceCodePoints(points: CodePointText, start: number, end: number): string {
  const from = points.offsets[Math.max(0, Math.min(start, points.length))] ?? 0;
  const to = points.offsets[Math.max(0, Math.min(end, points.length))] ?? 0;
  return points.text.slice(from, to);
}
