import { isLetter } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import { codeOf, isDash, lettersEnd, skipGaps } from "./characters.ts";

/** A number in words, as digits in the language's own style, and where it ends. */
export interface OwnNumber {
  readonly digits: string;
  readonly end: number;
}

const MOST_WORDS = 8;

/**
 * Returns the number in words of a language beside English at `start` ("trente-sept", "treinta y nueve", "quatre-vingt"),
 * or null. Words are added up; a word of tens or a hundred behind a smaller one that it cannot follow multiplies.
 */
export function ownNumberAt(text: string, start: number, words: Words): OwnNumber | null {
  let end = lettersEnd(text, start);
  const first = words.cardinals.get(text.slice(start, end).toLowerCase());
  if (first === undefined) return null;
  if (!/^\d+$/.test(first)) return { digits: first, end };
  let sum = Number(first);
  for (let count = 1; count < MOST_WORDS; count++) {
    const next = nextWord(text, end, words);
    if (next === null) break;
    const digits = words.cardinals.get(next.word);
    const value = Number(digits);
    if (digits === undefined || !Number.isInteger(value)) break;
    if (!next.isAnd && value === 100 && sum > 1 && sum < 10) sum *= 100;
    else if (!next.isAnd && value === 20 && sum === 4) sum = 80;
    else if (value < stepOf(sum)) sum += value;
    else break;
    end = next.end;
  }
  return { digits: String(sum), end };
}

/** Returns the number below which another may be added: units behind tens, tens behind hundreds. */
function stepOf(sum: number): number {
  if (sum % 100 === 0) return 100;
  // soixante-dix, quatre-vingt-quinze
  if (sum % 100 === 60 || sum % 100 === 80) return 20;
  return sum % 10 === 0 && sum % 100 !== 10 ? 10 : 0;
}

/** Returns the word behind a gap, a hyphen or an "and". */
function nextWord(
  text: string,
  position: number,
  words: Words,
): { readonly word: string; readonly end: number; readonly isAnd: boolean } | null {
  const at = isDash(codeOf(text, position)) ? position + 1 : skipGaps(text, position);
  if (at === position || !isLetter(codeOf(text, at))) return null;
  const end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (!words.and.has(word)) return { word, end, isAnd: false };
  const second = isDash(codeOf(text, end)) ? end + 1 : skipGaps(text, end);
  const stop = lettersEnd(text, second);
  return second === end || stop === second
    ? null
    : { word: text.slice(second, stop).toLowerCase(), end: stop, isAnd: true };
}
