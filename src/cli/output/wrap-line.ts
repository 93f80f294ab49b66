import { displayWidth } from "./display-width.ts";
import { type Line, type Span, spansOf } from "./text.ts";

/**
 * Returns the line broken at spaces into lines of at most `width` columns; a word that is longer is cut. Spaces
 * at a break are dropped. Cost: linear in the length of the line.
 */
export function wrapLine(line: Line, width: number): Line[] {
  const limit = Math.max(1, width);
  const lines: Span[][] = [];
  let current: Span[] = [];
  let used = 0;
  /** White space waiting for the word after it. */
  let gap: Span | null = null;

  const breakLine = (): void => {
    lines.push(current);
    current = [];
    used = 0;
    gap = null;
  };
  const put = (span: Span): void => {
    const last = current.at(-1);
    if (last !== undefined && last.style === span.style) {
      current[current.length - 1] = { text: last.text + span.text, style: span.style };
    } else current.push(span);
  };

  for (const word of wordsOf(line)) {
    const wordWidth = word.reduce((sum, span) => sum + displayWidth(span.text), 0);
    const first = word[0];
    if (first !== undefined && first.text.trim() === "") {
      gap = first;
      continue;
    }
    const gapWidth: number = gap === null ? 0 : displayWidth(gap.text);
    if (used > 0 && used + gapWidth + wordWidth > limit) breakLine();
    if (gap !== null && (used > 0 || lines.length === 0)) {
      put(gap);
      used += gapWidth;
    }
    gap = null;
    for (const span of word) {
      for (const piece of cut(span, limit, () => limit - used)) {
        if (used > 0 && used + displayWidth(piece.text) > limit) breakLine();
        put(piece);
        used += displayWidth(piece.text);
      }
    }
  }
  if (current.length > 0 || lines.length === 0) lines.push(current);
  return lines;
}

/** Returns the words and the white space between them, in turn; a word may have several looks. */
function wordsOf(line: Line): Span[][] {
  const words: Span[][] = [];
  let open = false;
  for (const span of spansOf(line)) {
    for (const text of span.solid === true ? [span.text] : span.text.split(/( +)/)) {
      if (text === "") continue;
      const piece = { text, style: span.style };
      const isSpace = text.startsWith(" ");
      if (open && !isSpace) words.at(-1)?.push(piece);
      else words.push([piece]);
      open = !isSpace;
    }
  }
  return words;
}

/** Returns a piece of a word as pieces that fit on a line: itself, unless it is longer than a whole line. */
function cut(span: Span, limit: number, room: () => number): Span[] {
  if (displayWidth(span.text) <= limit) return [span];
  const pieces: Span[] = [];
  let text = "";
  let width = 0;
  let space = Math.max(1, room());
  for (const character of span.text) {
    const more = displayWidth(character);
    if (width + more > space && text !== "") {
      pieces.push({ text, style: span.style });
      text = "";
      width = 0;
      space = limit;
    }
    text += character;
    width += more;
  }
  pieces.push({ text, style: span.style });
  return pieces;
}
