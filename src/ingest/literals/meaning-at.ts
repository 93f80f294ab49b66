import { type Cursor, isLetter, peekEntry, startCursor } from "../../figures/cursor.ts";
import type { Entry } from "../../figures/lexicon.ts";
import { codeOf, isDash, isIdeographic, skipGaps } from "./characters.ts";

/** Longest stretch of the text in which one word or phrase is looked for. */
const WINDOW = 64;

/** What the word at a place means, and where it ends. */
export interface Meaning {
  readonly entry: Entry;
  readonly end: number;
}

/** Returns what the word or phrase at `position` means in figures, or null. Cost: bounded by a window. */
export function meaningAt(text: string, position: number, locale: string): Meaning | null {
  const code = codeOf(text, position);
  if (!isLetter(code) && !isIdeographic(code)) return null;
  const cursor = windowCursor(text, position, locale);
  const entry = peekEntry(cursor);
  return entry === null ? null : { entry, end: position + cursor.peekedEnd };
}

/** Returns a cursor over a short stretch of the text, so that no step of it can be long. */
export function windowCursor(text: string, position: number, locale: string): Cursor {
  return startCursor(text.slice(position, position + WINDOW), locale);
}

/** Returns the position of the word behind a number: over gaps, or over one hyphen that joins it. */
export function joined(text: string, position: number): number {
  const at = skipGaps(text, position);
  return isDash(codeOf(text, at)) && isLetter(codeOf(text, at + 1)) && at === position ? at + 1 : at;
}
