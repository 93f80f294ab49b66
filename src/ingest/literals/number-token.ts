import { numberStyle } from "../../figures/number-style.ts";
import { codeOf, isNumeral } from "./characters.ts";

/** A run of digits with its marks, as it stands in the text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** The digits as parseFigure() reads them: half-width, without spaces. */
  readonly digits: string;
  /** True where marks or spaces group the digits: 350,000. */
  readonly isGrouped: boolean;
  /** True where digits stand behind a decimal point or comma. */
  readonly hasFraction: boolean;
}

/** The decimal point of Japanese newspapers: 66・2%. */
const MIDDLE_DOT = 0x30fb;
/** Digits, marks and all: longer runs are no figures of a text. */
const LONGEST = 30;

/** Languages that group digits with spaces. */
const SPACING = new Set("fr nb nn no sv da fi es pt pl cs sk ru uk de hu bg it ca et lv lt".split(" "));

/**
 * Returns the number whose first digit stands at `start`, or null where the run is none (a version, a date with
 * dots, a very long run); `runEnd` tells where such a run ends. Cost: linear in the run.
 */
export function numberToken(text: string, start: number, language: string): NumberToken | null {
  const end = runEnd(text, start);
  if (end - start > LONGEST) return null;
  const run = text.slice(start, end);
  const spaced = spacedEnd(text, start, end, SPACING.has(language));
  if (spaced > end) {
    const all = text.slice(start, spaced);
    return {
      start,
      end: spaced,
      digits: narrow(all.replace(/[\s\u00a0\u2009\u202f]/g, "")),
      isGrouped: true,
      hasFraction: /[.,]\d{1,2}$/.test(all),
    };
  }
  const digits = inOneMark(narrow(run), language);
  const marks = marksOf(digits, language);
  if (marks === null) return null;
  const { isGrouped, hasFraction } = marks;
  const own = hasFraction && !isGrouped ? inOwnStyle(digits, language) : digits;
  return { start, end, digits: own, isGrouped, hasFraction };
}

/** 1’396.342: an apostrophe for the millions and a point for the thousands, as Colombia writes. */
function inOneMark(digits: string, language: string): string {
  return language.startsWith("es") && /^\d{1,3}['’]\d{3}\.\d{3}$/.test(digits)
    ? digits.replace(/['’]/, ".")
    : digits;
}

/** Returns the digits with the decimal mark of the language, where a single mark of another divides them: 4,5 in English. */
function inOwnStyle(digits: string, language: string): string {
  const { group, point } = numberStyle(language);
  return digits.includes(group) ? digits.replace(group, point) : digits;
}

const GROUPED = { isGrouped: true, hasFraction: false };
const FRACTION = { isGrouped: false, hasFraction: true };
const PLAIN = { isGrouped: false, hasFraction: false };

/** Returns what the marks between the digits do, or null where they do nothing that a number's would. */
function marksOf(
  digits: string,
  language: string,
): { readonly isGrouped: boolean; readonly hasFraction: boolean } | null {
  let count = 0;
  let last = -1;
  for (let at = 0; at < digits.length; at++) {
    if (isNumeral(digits.charCodeAt(at))) continue;
    count++;
    last = at;
  }
  if (count === 0) return PLAIN;
  const { group, point } = numberStyle(language);
  if (count === 1) {
    const mark = digits.charAt(last);
    const isGroup =
      mark !== point && digits.length - last === 4 && last <= 3 && digits.charCodeAt(0) !== 0x30;
    return isGroup ? GROUPED : FRACTION;
  }
  const isGrouped =
    /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits);
  const other = group === "." ? "," : ".";
  return isGrouped ? { isGrouped, hasFraction: digits.includes(other) && digits.includes(group) } : null;
}

/** Returns where the digits and the marks between digits that start at `start` end. */
export function runEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = codeOf(text, at);
    if (isNumeral(code)) at++;
    else if (isMark(code) && isNumeral(codeOf(text, at + 1))) at += 2;
    else return at;
  }
}

function isMark(code: number): boolean {
  return (
    code === MIDDLE_DOT ||
    code === 0x2e ||
    code === 0x2c ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xff0e ||
    code === 0xff0c
  );
}

/**
 * Returns the end of 1 234 567,8, where groups of three follow the first run; `end` where none do. Plain spaces group
 * only in languages that write so.
 */
function spacedEnd(text: string, start: number, end: number, plain: boolean): number {
  if (end - start > 3 || text.charCodeAt(start) === 0x30) return end;
  let at = end;
  for (;;) {
    const gap = codeOf(text, at);
    if (!(gap === 0x20 && plain) && gap !== 0xa0 && gap !== 0x2009 && gap !== 0x202f) return at;
    let digits = 0;
    while (digits < 4 && isNumeral(codeOf(text, at + 1 + digits))) digits++;
    if (digits !== 3) return at;
    at += 4;
    // A line of groups is no number, and must not be gone over from each of them.
    if (at - start > LONGEST) return end;
    if (codeOf(text, at) === 0x2c && isNumeral(codeOf(text, at + 1))) return runEnd(text, at + 1);
  }
}

/** Returns full-width digits and marks as the usual ones. */
export function narrow(text: string): string {
  return /[\u30fb\uff00-\uffef]/.test(text)
    ? text
        .replaceAll("・", ".")
        .replace(/[\uff10-\uff19\uff0e\uff0c]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : text;
}
