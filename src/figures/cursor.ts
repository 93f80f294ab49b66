import { COMMON_LEXICON } from "./common-lexicon.ts";
import type { Entry, LexiconNode } from "./lexicon.ts";
import { localeLexicons, type NumberStyle, numberStyle } from "./number-style.ts";

/**
 * A place in a literal that is being read, left to right and never far back. Steps return true where they took
 * something and false where they did not or could not: `fault` then says what is wrong, if anything.
 */
export interface Cursor {
  readonly text: string;
  readonly style: NumberStyle;
  /** Position of the next character to read. */
  position: number;
  /** What is wrong and where, once something is. */
  fault: { readonly message: string; readonly at: number } | null;
  /** Where peekEntry() last looked, what it found, and where that ends. */
  peekedAt: number;
  peeked: Entry | null;
  peekedEnd: number;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const HYPHEN = 0x2d;
const NO_BREAK_HYPHEN = 0x2011;

/** Returns a cursor at the start of `text`. */
export function startCursor(text: string, locale: string | undefined): Cursor {
  const style = numberStyle(locale);
  return { text, style, position: 0, fault: null, peekedAt: -1, peeked: null, peekedEnd: 0 };
}

/** Records what is wrong at `at` and returns false; the first fault stands. */
export function fail(cursor: Cursor, message: string, at: number): false {
  cursor.fault ??= { message, at };
  return false;
}

/** Returns the code unit at the cursor, or 0 at the end. */
export function current(cursor: Cursor): number {
  return cursor.position < cursor.text.length ? cursor.text.charCodeAt(cursor.position) : 0;
}

/** Returns the code unit at `position`, or 0 beyond the end. */
export function codeAt(cursor: Cursor, position: number): number {
  return position < cursor.text.length ? cursor.text.charCodeAt(position) : 0;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Returns true for a space of any width that may stand within a figure. */
export function isSpace(code: number): boolean {
  if (code === SPACE) return true;
  if (code < NO_BREAK_SPACE) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code === NO_BREAK_SPACE || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x2060;
}

/** Returns true for a letter of an alphabet (Chinese and Japanese characters are no such letters). */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}

/** Returns true for the hyphens that join words. */
export function isHyphen(code: number): boolean {
  return code === HYPHEN || code === NO_BREAK_HYPHEN;
}

export function skipSpaces(cursor: Cursor): void {
  while (isSpace(current(cursor))) cursor.position++;
}

/** Returns where the word that starts at `position` ends; `position` itself where there is no word. */
export function wordEnd(text: string, position: number): number {
  let end = position;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (end > position && (next === 0xb2 || next === 0xb3)) return end + 1;
  if (end === position || (next !== 0x2e && next !== 0x27 && next !== 0x2019)) return end;
  // Initials such as U.S. and p.a., and elisions such as jusqu'à, are one word.
  const apostrophe = next !== 0x2e;
  if ((apostrophe || end === position + 1) && end + 1 < text.length && isLetter(text.charCodeAt(end + 1))) {
    const rest = wordEnd(text, end + 1);
    return !apostrophe && text.charCodeAt(rest) === 0x2e ? rest + 1 : rest;
  }
  return end;
}

/** Returns what the word or phrase at the cursor means, or null; acceptEntry() moves behind it. */
export function peekEntry(cursor: Cursor): Entry | null {
  if (cursor.peekedAt === cursor.position) return cursor.peeked;
  cursor.peekedAt = cursor.position;
  cursor.peeked = null;
  cursor.peekedEnd = cursor.position;
  const code = current(cursor);
  if (isLetter(code)) {
    const { words } = cursor.style;
    if (words === null || !findPhrase(cursor, words)) findPhrase(cursor, COMMON_LEXICON);
  } else if (isIdeograph(code)) {
    findIdeographs(cursor);
  }
  return cursor.peeked;
}

/** Moves the cursor behind the word or phrase at it. */
export function acceptEntry(cursor: Cursor): void {
  peekEntry(cursor);
  cursor.position = cursor.peekedEnd;
}

/** Notes the longest phrase of `lexicon` that starts at the cursor. */
function findPhrase(cursor: Cursor, lexicon: ReadonlyMap<string, LexiconNode>): boolean {
  const { text } = cursor;
  let end = wordEnd(text, cursor.position);
  let node = lookUp(lexicon, text.slice(cursor.position, end));
  while (node !== undefined) {
    if (node.entry !== null) {
      cursor.peeked = node.entry;
      cursor.peekedEnd = node.dotted && codeAt(cursor, end) === 0x2e ? end + 1 : end;
    }
    if (node.next === null) break;
    let start = end;
    while (start < text.length && (isSpace(text.charCodeAt(start)) || isHyphen(text.charCodeAt(start))))
      start++;
    end = wordEnd(text, start);
    if (end === start) break;
    node = lookUp(node.next, text.slice(start, end));
  }
  return cursor.peeked !== null;
}

/** Returns the node of `word` as written, else of its lower case: units such as MW and mW differ by it. */
function lookUp(lexicon: ReadonlyMap<string, LexiconNode>, word: string): LexiconNode | undefined {
  const node = lexicon.get(word);
  if (node !== undefined) return node;
  const folded = word.toLowerCase().replace("’", "'");
  return folded === word ? undefined : lexicon.get(folded);
}

/** Longest phrase of Chinese or Japanese characters in the lexicons, by its first. */
const LONGEST = new Map<number, number>();
for (const lexicon of [COMMON_LEXICON, ...localeLexicons()]) {
  for (const word of lexicon.keys()) {
    const first = word.charCodeAt(0);
    if (isIdeograph(first)) LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, word.length));
  }
}

/** Notes the longest run of Chinese or Japanese characters that has a meaning. */
function findIdeographs(cursor: Cursor): void {
  for (let length = LONGEST.get(current(cursor)) ?? 0; length > 0; length--) {
    const word = cursor.text.slice(cursor.position, cursor.position + length);
    if (word.length < length) continue;
    const node = cursor.style.words?.get(word) ?? COMMON_LEXICON.get(word);
    if (node?.entry != null) {
      cursor.peeked = node.entry;
      cursor.peekedEnd = cursor.position + word.length;
      return;
    }
  }
}
