import { isDigit, isLetter } from "../../figures/cursor.ts";

/** Returns the code unit at `position`, or 0 outside the text. */
export function codeOf(text: string, position: number): number {
  return position >= 0 && position < text.length ? text.charCodeAt(position) : 0;
}

/** Returns true for 0–9 and their full-width forms. */
export function isNumeral(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

/** Returns true for a space within a line, of any width. */
export function isGap(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x09 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

/** Returns true for any white space, line ends too. */
export function isBlank(code: number): boolean {
  return isGap(code) || code === 0x0a || code === 0x0d || code === 0x0b || code === 0x0c;
}

/** Returns true for hyphens and dashes. */
export function isDash(code: number): boolean {
  // The last one draws boxes, and joins the ends of ranges in Japanese.
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2500;
}

/** Returns true for a Chinese or Japanese character. */
export function isIdeographic(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Returns true for a letter or digit of an alphabet. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Returns the position of the first character from `position` on that is no gap. */
export function skipGaps(text: string, position: number): number {
  let at = position;
  while (at < text.length && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** Returns where the letters that start at `position` end, at most `most` of them on. */
export function lettersEnd(text: string, position: number, most = 40): number {
  const limit = Math.min(text.length, position + most);
  let at = position;
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** A word of the text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, in lower case. */
  readonly lower: string;
}

/** Returns the word that starts at or after `position` behind gaps and hyphens, or null where none does. */
export function wordAfter(text: string, position: number): Word | null {
  let start = skipGaps(text, position);
  if (isDash(codeOf(text, start)) && isLetter(codeOf(text, start + 1))) start++;
  const end = lettersEnd(text, start);
  return end === start ? null : { start, end, lower: text.slice(start, end).toLowerCase() };
}

/** Returns the word before `position`, the full stop of an abbreviation between allowed: Sept. 11, No. 13. */
export function abbreviationBefore(text: string, position: number): Word | null {
  let end = position;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  return end < position && codeOf(text, end - 1) === 0x2e ? wordBefore(text, end - 1) : null;
}

/** Returns the word that ends right before `position`, gaps between allowed, or null where none does. */
export function wordBefore(text: string, position: number): Word | null {
  let end = position;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  let start = end;
  const limit = Math.max(0, end - 40);
  while (start > limit && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, end, lower: text.slice(start, end).toLowerCase() };
}
