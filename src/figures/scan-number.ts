import { type Cursor, codeAt, current, fail, isDigit, isSpace } from "./cursor.ts";

/** Digits as printed: the number is `digits` times 10^(power − fraction). */
export interface Numeral {
  digits: string;
  /** How many of the digits stand after the decimal point. */
  fraction: number;
  /** Power of ten by which scale words and exponents multiply it. */
  power: number;
  /** True where a scale word or exponent stands with it. */
  scaled: boolean;
}

/** Vulgar fractions that end in decimals. */
const VULGAR: ReadonlyMap<number, string> = new Map([
  [0xbd, "5"],
  [0xbc, "25"],
  [0xbe, "75"],
]);
const MOST_EXPONENT = 99;

/** Returns the numeral at the cursor, which stands on a digit, a decimal point or ½, or null with a fault. */
export function scanNumber(cursor: Cursor): Numeral | null {
  const { text, style } = cursor;
  const start = cursor.position;
  const point = style.point.charCodeAt(0);
  skipDigits(cursor);
  let digits = text.slice(start, cursor.position);
  if (digits !== "") {
    const grouped = scanGroups(cursor, digits);
    if (grouped === null) return null;
    digits = grouped;
  }
  let fraction = 0;
  const code = current(cursor);
  if (code === point && isDigit(codeAt(cursor, cursor.position + 1))) {
    cursor.position++;
    const from = cursor.position;
    skipDigits(cursor);
    fraction = cursor.position - from;
    digits += text.slice(from, cursor.position);
  } else if (VULGAR.has(code)) {
    const part = VULGAR.get(code) ?? "";
    cursor.position++;
    return { digits: (digits === "" ? "0" : digits) + part, fraction: part.length, power: 0, scaled: false };
  }
  return endNumber(cursor, digits, fraction);
}

/** Refuses what goes on like a number where none can, and reads an exponent. */
function endNumber(cursor: Cursor, digits: string, fraction: number): Numeral | null {
  const code = current(cursor);
  if ((code === 0x2e || code === 0x2c) && isDigit(codeAt(cursor, cursor.position + 1))) {
    const mark = String.fromCharCode(code);
    const hint = code === 0x2c ? "; give the locale where the comma is a decimal comma" : "";
    fail(cursor, `"${mark}" groups or divides the digits in no way that can be read${hint}`, cursor.position);
    return null;
  }
  if (code === 0x65 || code === 0x45) return scanExponent(cursor, digits, fraction);
  return { digits, fraction, power: 0, scaled: false };
}

function scanExponent(cursor: Cursor, digits: string, fraction: number): Numeral | null {
  const sign = codeAt(cursor, cursor.position + 1);
  const negative = sign === 0x2d || sign === 0x2212;
  const from = cursor.position + (negative || sign === 0x2b ? 2 : 1);
  if (!isDigit(codeAt(cursor, from))) return { digits, fraction, power: 0, scaled: false };
  const mark = cursor.position;
  cursor.position = from;
  skipDigits(cursor);
  const exponent = Number(cursor.text.slice(from, cursor.position));
  if (exponent > MOST_EXPONENT) {
    fail(cursor, `the exponent is beyond ${MOST_EXPONENT}`, mark);
    return null;
  }
  return { digits, fraction, power: negative ? -exponent : exponent, scaled: true };
}

/**
 * Reads on over groups of digits (1,234,567; 12,34,567 as in India; 1 234 567; 1'234'567) and returns all digits
 * so far, or null with a fault where a group has the wrong length.
 */
function scanGroups(cursor: Cursor, first: string): string | null {
  const separator = current(cursor);
  if (!isSeparator(cursor, separator) || !isDigit(codeAt(cursor, cursor.position + 1))) return first;
  const spaced = isSpace(separator);
  const start = cursor.position;
  let digits = first;
  let pairs = 0;
  let triples = 0;
  while (current(cursor) === separator && isDigit(codeAt(cursor, cursor.position + 1))) {
    const from = cursor.position + 1;
    cursor.position = from;
    skipDigits(cursor);
    const length = cursor.position - from;
    const inOrder =
      length === 3 ? triples === 0 || pairs === 0 : length === 2 && triples === 0 && separator === 0x2c;
    if (!inOrder) return badGroup(cursor, spaced && triples === 0, start, digits);
    if (length === 3) triples++;
    else pairs++;
    digits += cursor.text.slice(from, cursor.position);
    // In Indian grouping the one group of three is the last.
    if (pairs > 0 && triples > 0) break;
  }
  const leads = first.length <= (pairs > 0 ? 2 : 3) && first.charCodeAt(0) !== 0x30;
  return triples > 0 && leads ? digits : badGroup(cursor, false, start, digits);
}

/** A space before digits that are no group ends the number; any other separator there is a fault. */
function badGroup(cursor: Cursor, ends: boolean, start: number, digits: string): string | null {
  if (ends) {
    cursor.position = start;
    return digits;
  }
  const mark = cursor.text[start] ?? "";
  const hint = mark === "," ? "; give the locale where the comma is a decimal comma" : "";
  fail(cursor, `"${mark}" groups the digits in no way that can be read${hint}`, start);
  return null;
}

function isSeparator(cursor: Cursor, code: number): boolean {
  if (code === 0 || isDigit(code)) return false;
  return code === cursor.style.group.charCodeAt(0) || code === 0x27 || code === 0x2019 || isSpace(code);
}

function skipDigits(cursor: Cursor): void {
  const { text } = cursor;
  let position = cursor.position;
  while (position < text.length && isDigit(text.charCodeAt(position))) position++;
  cursor.position = position;
}
