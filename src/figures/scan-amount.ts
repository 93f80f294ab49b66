import {
  acceptEntry,
  type Cursor,
  codeAt,
  current,
  fail,
  isDigit,
  isHyphen,
  isLetter,
  peekEntry,
  skipSpaces,
} from "./cursor.ts";
import { type Numeral, scanNumber } from "./scan-number.ts";
import { scanSpelt } from "./scan-spelt.ts";
import { type ScaledUnit, scanCurrencyBefore, scanUnitAfter } from "./scan-unit.ts";
import { RATIO } from "./units.ts";

/** One number with its sign, scale and unit, as printed. */
export interface Amount {
  negative: boolean;
  numeral: Numeral;
  /** For a magnitude without a number: the powers of ten from twice the lower to below the upper. */
  magnitude: { readonly lower: number; readonly upper: number } | null;
  unit: ScaledUnit | null;
  /** True where a plus sign follows: that much or more. */
  plus: boolean;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const PLUS = 0x2b;
const MOST_POWER = 18;
const TIMES: ScaledUnit = { unit: RATIO, shift: 0, generic: false };

/** Returns the amount at the cursor, or null with a fault; `joins` as for scanSpelt(). */
export function scanAmount(cursor: Cursor, joins: boolean): Amount | null {
  const amount: Amount = { negative: false, numeral: NOTHING, magnitude: null, unit: null, plus: false };
  const paren = scanBefore(cursor, amount);
  if (!scanNumeral(cursor, amount, joins)) return null;
  const closed = takeClose(cursor, paren);
  if (amount.unit?.unit !== RATIO && !scanAfter(cursor, amount)) return null;
  if (paren && !closed && !takeClose(cursor, true)) {
    fail(cursor, 'Found "(" without ")"', cursor.position);
    return null;
  }
  if (current(cursor) === PLUS) {
    amount.plus = true;
    cursor.position++;
  }
  return cursor.fault === null ? amount : null;
}

const NOTHING: Numeral = { digits: "", fraction: 0, power: 0, scaled: false };

/** Reads sign, parenthesis and currency before the number; returns true where a parenthesis is open. */
function scanBefore(cursor: Cursor, amount: Amount): boolean {
  let paren = false;
  for (;;) {
    skipSpaces(cursor);
    const code = current(cursor);
    if (isDigit(code)) return paren;
    if (code === OPEN && !paren && !amount.negative) {
      paren = true;
      amount.negative = true;
      cursor.position++;
    } else if (isMinus(code) && !amount.negative) {
      amount.negative = true;
      cursor.position++;
    } else if (code === PLUS && !amount.negative && amount.unit === null) {
      cursor.position++;
    } else if (!amount.negative && peekEntry(cursor)?.kind === "MINUS") {
      amount.negative = true;
      acceptEntry(cursor);
    } else {
      const currency = amount.unit === null ? scanCurrencyBefore(cursor) : null;
      if (currency === null) return paren;
      amount.unit = currency;
    }
  }
}

function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0x2013 || code === 0x2011;
}

function takeClose(cursor: Cursor, paren: boolean): boolean {
  if (!paren || current(cursor) !== CLOSE) return false;
  cursor.position++;
  return true;
}

/** Reads the number itself, in digits or words. */
function scanNumeral(cursor: Cursor, amount: Amount, joins: boolean): boolean {
  const code = current(cursor);
  if (isDigit(code) || (code >= 0xbc && code <= 0xbe) || isPoint(cursor, code)) {
    const numeral = scanNumber(cursor);
    if (numeral === null) return false;
    amount.numeral = numeral;
    return true;
  }
  const entry = peekEntry(cursor);
  if (entry?.kind === "MULTIPLE" && amount.unit === null) {
    acceptEntry(cursor);
    amount.numeral = { digits: entry.digits, fraction: entry.fraction, power: 0, scaled: false };
    amount.unit = TIMES;
    return true;
  }
  if (entry?.kind === "SCALE" && entry.plural) return scanMagnitude(cursor, amount, entry.power);
  const spelt = scanSpelt(cursor, joins);
  if (spelt !== null) {
    amount.numeral = spelt.numeral;
    if (!spelt.part) return true;
    if (amount.unit !== null)
      return fail(cursor, "Found a part where an amount of money should stand", cursor.position);
    amount.unit = TIMES;
    return true;
  }
  return fail(cursor, current(cursor) === 0 ? "Found no number" : "Expected a number", cursor.position);
}

function isPoint(cursor: Cursor, code: number): boolean {
  return code === cursor.style.point.charCodeAt(0) && isDigit(codeAt(cursor, cursor.position + 1));
}

/** "hundreds of millions": at least two of them, and less than the next larger word would say. */
function scanMagnitude(cursor: Cursor, amount: Amount, first: number): boolean {
  acceptEntry(cursor);
  const end = cursor.position;
  skipSpaces(cursor);
  let lower = first;
  let steps = first > 2 ? 3 : 1;
  if (peekEntry(cursor)?.kind === "OF") {
    acceptEntry(cursor);
    skipSpaces(cursor);
    const second = peekEntry(cursor);
    if (second?.kind === "SCALE" && second.plural && second.power > 2) {
      acceptEntry(cursor);
      lower += second.power;
    } else cursor.position = end;
  } else cursor.position = end;
  if (first > 3 && lower > first) steps = 0;
  if (steps === 0) return fail(cursor, "Found a magnitude of magnitudes", end);
  amount.magnitude = { lower, upper: lower + steps };
  return true;
}

/** Reads scale words and the unit behind the number. */
function scanAfter(cursor: Cursor, amount: Amount): boolean {
  if (cursor.position === cursor.text.length) return true;
  let last = 0;
  for (;;) {
    const start = cursor.position;
    skipToWord(cursor);
    const entry =
      amount.magnitude === null && !(amount.numeral.scaled && last === 0) ? peekEntry(cursor) : null;
    if (entry?.kind !== "SCALE") {
      cursor.position = start;
      break;
    }
    if (entry.power <= last || amount.numeral.power + entry.power > MOST_POWER) {
      return fail(cursor, "Found scale words that do not go together", cursor.position);
    }
    acceptEntry(cursor);
    last = entry.power;
    amount.numeral.power += entry.power;
    amount.numeral.scaled = true;
  }
  if (current(cursor) === PLUS) {
    amount.plus = true;
    cursor.position++;
  }
  const start = cursor.position;
  if (start === cursor.text.length) return true;
  skipToWord(cursor);
  const at = cursor.position;
  const scaled = amount.magnitude !== null || amount.numeral.scaled;
  const unit = scanUnitAfter(cursor, scaled, amount.unit === null);
  if (unit === null) {
    cursor.position = start;
    return cursor.fault === null;
  }
  return setUnit(cursor, amount, unit, at);
}

/** Gives the amount the unit behind it, which must not contradict the one before it. */
function setUnit(cursor: Cursor, amount: Amount, unit: ScaledUnit, at: number): boolean {
  const before = amount.unit;
  const dollars = before?.generic === true && unit.unit.code?.endsWith("D") === true;
  const fits = before === null || before.unit.code === unit.unit.code || dollars;
  if (!fits || (before !== null && (unit.unit.kind !== "CURRENCY" || unit.shift !== 0))) {
    return fail(cursor, "Found a second unit", at);
  }
  amount.unit = unit;
  return true;
}

/** Moves over spaces, and over a hyphen that joins the number to a word: $3.7-billion, 20-percent. */
function skipToWord(cursor: Cursor): void {
  skipSpaces(cursor);
  if (!isHyphen(current(cursor)) || !isLetter(codeAt(cursor, cursor.position + 1))) return;
  const hyphen = cursor.position;
  cursor.position++;
  const entry = peekEntry(cursor);
  if (entry?.kind !== "SCALE" && entry?.kind !== "UNIT") cursor.position = hyphen;
}
