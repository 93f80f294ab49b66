import { CURRENCY_SIGNS, DOLLAR_PREFIXES, isLetterSign, LETTER_SIGNS } from "./currency.ts";
import {
  acceptEntry,
  type Cursor,
  codeAt,
  current,
  fail,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  peekEntry,
  skipSpaces,
  wordEnd,
} from "./cursor.ts";
import type { Unit } from "./figure.ts";
import type { Entry } from "./lexicon.ts";
import { PERCENT, plainUnit, RATIO } from "./units.ts";

/** A unit with the power of ten that it brings to the number (percent: −2). */
export interface ScaledUnit {
  readonly unit: Unit;
  readonly shift: number;
  /** True for a bare $ or the word dollar, which other dollars share. */
  readonly generic: boolean;
}

const DEGREE = 0xb0;
const ORDINAL = 0xba;
const DEGREES = physical("degrees");
const CELSIUS = physical("degrees Celsius");
const FAHRENHEIT = physical("degrees Fahrenheit");
const SIGNS: ReadonlyMap<number, ScaledUnit> = new Map<number, ScaledUnit>([
  ...[...CURRENCY_SIGNS].map(([sign, code]) => [sign.charCodeAt(0), currency(code, code === "USD")] as const),
  [0x25, { unit: PERCENT, shift: -2, generic: false }],
  [0xff05, { unit: PERCENT, shift: -2, generic: false }],
  [0xd7, { unit: RATIO, shift: 0, generic: false }],
  [0x2030, { unit: PERCENT, shift: -3, generic: false }],
  [0x2103, CELSIUS],
  [0x2109, FAHRENHEIT],
]);
const DOLLARS: ReadonlyMap<string, ScaledUnit> = new Map(
  [...DOLLAR_PREFIXES].map(([prefix, code]) => [prefix, currency(code, false)]),
);
const LETTERS: ReadonlyMap<number, ScaledUnit> = new Map(
  [...LETTER_SIGNS].map(([letter, code]) => [letter.charCodeAt(0), currency(code, false)]),
);
const DOLLAR = 0x24;
const LONGEST_NOUN = 6;

function currency(code: string, generic: boolean): ScaledUnit {
  return { unit: plainUnit("CURRENCY", code), shift: 0, generic };
}

function physical(label: string): ScaledUnit {
  return { unit: plainUnit("PHYSICAL", label), shift: 0, generic: false };
}

/** Returns the unit whose sign (`$`, `US$`, `€`, `%`, `×`) stands at the cursor, and moves behind it. */
export function scanSign(cursor: Cursor): ScaledUnit | null {
  const code = current(cursor);
  if (!isLetter(code)) {
    if (code === DEGREE || (code === ORDINAL && isScale(cursor))) return scanDegrees(cursor);
    const sign = SIGNS.get(code);
    if (sign !== undefined) cursor.position++;
    return sign ?? null;
  }
  if (code > 0x5a) return null;
  const letter = LETTERS.get(code);
  if (letter !== undefined && isLetterSign(cursor.text, cursor.position)) {
    cursor.position++;
    return letter;
  }
  // Capitals right before a dollar sign: US$, HK$.
  let end = cursor.position + 1;
  while (end < cursor.position + 4 && isLetter(codeAt(cursor, end))) end++;
  if (codeAt(cursor, end) !== DOLLAR) return null;
  const dollars = DOLLARS.get(cursor.text.slice(cursor.position, end));
  if (dollars !== undefined) cursor.position = end + 1;
  return dollars ?? null;
}

/** Returns true where the mark of an ordinal stands for a degree sign: 2º C. */
function isScale(cursor: Cursor): boolean {
  const at = cursor.position + (isSpace(codeAt(cursor, cursor.position + 1)) ? 2 : 1);
  const scale = codeAt(cursor, at);
  return (scale === 0x43 || scale === 0x46) && !isLetter(codeAt(cursor, at + 1));
}

/** Returns the unit of a degree sign: °C, ° F, or degrees of no said scale. */
function scanDegrees(cursor: Cursor): ScaledUnit {
  cursor.position++;
  const at = cursor.position + (isSpace(current(cursor)) ? 1 : 0);
  const scale = codeAt(cursor, at);
  if ((scale !== 0x43 && scale !== 0x46) || isLetter(codeAt(cursor, at + 1))) return DEGREES;
  cursor.position = at + 1;
  return scale === 0x43 ? CELSIUS : FAHRENHEIT;
}

/** Returns the currency that stands before a number, as a sign, code or word. */
export function scanCurrencyBefore(cursor: Cursor): ScaledUnit | null {
  const code = current(cursor);
  if (isDigit(code)) return null;
  const start = cursor.position;
  const sign = scanSign(cursor);
  if (sign !== null) {
    if (sign.unit.kind === "CURRENCY") return sign;
    cursor.position = start;
    return null;
  }
  const entry = peekEntry(cursor);
  if (entry?.kind !== "UNIT" || entry.unit.kind !== "CURRENCY" || entry.shift !== 0) return null;
  acceptEntry(cursor);
  return { unit: entry.unit, shift: 0, generic: false };
}

/**
 * Returns the unit that stands after a number, or null; `scaled` says that a scale word stands between, `counts`
 * that a noun may be what is counted. The cursor is behind the spaces that follow the number.
 */
export function scanUnitAfter(cursor: Cursor, scaled: boolean, counts: boolean): ScaledUnit | null {
  const sign = scanSign(cursor);
  if (sign !== null) return sign;
  const start = cursor.position;
  let entry = peekEntry(cursor);
  if (scaled && entry?.kind === "OF") {
    // "hundreds of millions of dollars", "493,8 millones de dólares"
    acceptEntry(cursor);
    skipSpaces(cursor);
    const sign = scanSign(cursor);
    if (sign !== null) return sign;
    entry = peekEntry(cursor);
  }
  if (entry?.kind === "UNIT") {
    acceptEntry(cursor);
    return { unit: entry.unit, shift: entry.shift, generic: false };
  }
  // What is glued to the digits is no noun: 15th, 5foo.
  const apart = !isDigit(codeAt(cursor, cursor.position - 1));
  if (counts && apart && isLetter(current(cursor)) && (entry === null || isBeforeNoun(cursor, entry))) {
    return scanNoun(cursor);
  }
  cursor.position = start;
  return null;
}

/** Returns true for "daily" in "daily active users", where it is no rate. */
function isBeforeNoun(cursor: Cursor, entry: Entry): boolean {
  if (entry.kind !== "RATE") return false;
  const start = cursor.position;
  acceptEntry(cursor);
  skipSpaces(cursor);
  const followed = isLetter(current(cursor)) && peekEntry(cursor) === null;
  cursor.position = start;
  return followed;
}

/** Returns the counted noun at the cursor ("weekly active users"), or null with a fault where it is none. */
function scanNoun(cursor: Cursor): ScaledUnit | null {
  const start = cursor.position;
  const words = scanWords(cursor);
  if (words === null) return null;
  const fault = nounFault(words);
  if (fault !== null) {
    fail(cursor, fault, start);
    return null;
  }
  return { unit: plainUnit("COUNT", words), shift: 0, generic: false };
}

/** Money whose name several countries share, so that the word alone does not say whose it is. */
const SHARED_NAMES = new Set(
  "kr krone kroner krona kronor crowns franc francs peso pesos dinar dinars riyal riyals".split(" "),
);
const OFTEN_MISSPELT = "thousand million millions billion billions trillion percent dollars".split(" ");

/** Returns why `words` cannot be what is counted, or null where they can. */
function nounFault(words: string): string | null {
  const space = words.indexOf(" ");
  const first = space < 0 ? words : words.slice(0, space);
  if (SHARED_NAMES.has(first))
    return `"${first}" is the money of several countries: name it by its code, such as NOK`;
  const meant = OFTEN_MISSPELT.find((word) => isOneEditFrom(first, word));
  return meant === undefined ? null : `Found "${first}"; did you mean "${meant}"?`;
}

/** Returns true where one letter more, less, other or swapped makes `word` of `text`. */
function isOneEditFrom(text: string, word: string): boolean {
  // An error in the first letter is not looked for: most nouns end here.
  if (text.charCodeAt(0) !== word.charCodeAt(0) || Math.abs(text.length - word.length) > 1) return false;
  let start = 0;
  while (start < text.length && text[start] === word[start]) start++;
  let end = 0;
  const most = Math.min(text.length, word.length) - start;
  while (end < most && text[text.length - 1 - end] === word[word.length - 1 - end]) end++;
  const left = text.length - start - end;
  const wanted = word.length - start - end;
  const swapped =
    left === 2 && wanted === 2 && text[start] === word[start + 1] && text[start + 1] === word[start];
  return swapped || (Math.max(left, wanted) === 1 && text !== word);
}

/**
 * Returns the plain words at the cursor, up to a word that has a meaning of its own in figures, in lower case
 * (abbreviations in capitals stay), or null with a fault.
 */
function scanWords(cursor: Cursor): string | null {
  const words: string[] = [];
  for (;;) {
    const entry = peekEntry(cursor);
    if (!isLetter(current(cursor)) || (entry !== null && !mayBeNoun(entry, words.length))) break;
    if (words.length === LONGEST_NOUN) {
      fail(cursor, `Found more than ${LONGEST_NOUN} words after the number`, cursor.position);
      return null;
    }
    const end = hyphenatedEnd(cursor);
    words.push(foldCase(cursor.text.slice(cursor.position, end)));
    cursor.position = end;
    if (!isSpace(current(cursor))) break;
    skipSpaces(cursor);
  }
  return words.length === 0 ? null : words.join(" ");
}

/** Returns `word` in lower case; an abbreviation in capitals such as GPU stays. */
export function foldCase(word: string): string {
  const capitals = word.charCodeAt(0) <= 0x5a && /^[A-Z][A-Z0-9-]+s?$/.test(word);
  return capitals ? word : word.toLowerCase().replaceAll("\u2011", "-");
}

/** Words such as "daily" and "well" that may also stand within a noun: "daily users". */
function mayBeNoun(entry: Entry, position: number): boolean {
  return position === 0 ? entry.kind === "RATE" : entry.kind === "ADVERB";
}

/** Returns the end of a word with hyphens and digits: `one-time`, `H100`. */
function hyphenatedEnd(cursor: Cursor): number {
  const { text } = cursor;
  let end = wordEnd(text, cursor.position);
  for (;;) {
    const code = codeAt(cursor, end);
    if (isDigit(code)) end++;
    else if (isLetter(code)) end = wordEnd(text, end);
    else if (isHyphen(code) && isLetter(codeAt(cursor, end + 1))) end = wordEnd(text, end + 1);
    else return end;
  }
}
