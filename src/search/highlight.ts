import { fold } from "./text-index.ts";

/** A piece of a text, and whether a word of the query was found in it. */
export interface HighlightPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Returns the text cut into pieces, in order, those whose folded word is one of `words` marked; together they are the text. */
export function highlight(text: string, words: ReadonlySet<string>): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!words.has(fold(word))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), matched: false });
    parts.push({ text: word, matched: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), matched: false });
  return parts;
}
