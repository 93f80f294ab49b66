/**
 * Reading of printed figures.
 *
 * Method: one pass of a hand-written scanner from left to right, with a look-ahead of one word or phrase; words
 * have their meaning from a lexicon, digits are moved by powers of ten as text, so that no number is ever rounded.
 * Precondition: none, the literal may be hostile; anything beyond 200 characters is refused. Cost: linear.
 *
 * What it accepts: [qualifier] amount [to amount] [per …] [qualifier], where an amount is [sign] [currency] number
 * [scale] [unit]. What else stands in the literal is a problem, never skipped.
 */
import type { Qualifier } from "../model/figure.ts";
import { buildFigure } from "./build-figure.ts";
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
  startCursor,
} from "./cursor.ts";
import { type FigureProblem, type FigureResult, unreadable } from "./figure-result.ts";
import type { Reading } from "./reading.ts";
import { type Amount, scanAmount } from "./scan-amount.ts";
import { scanRate } from "./scan-rate.ts";

export type { FigureProblem, FigureResult } from "./figure-result.ts";

export interface ParseFigureOptions {
  /** BCP 47 language of the literal; English where absent. */
  readonly locale?: string | undefined;
}

const LONGEST = 200;
const DOLLAR = 0x24;

/** Signs before a number that bend it. */
const SIGNS: ReadonlyMap<number, Qualifier> = new Map<number, Qualifier>([
  [0x7e, "ABOUT"],
  [0x2248, "ABOUT"],
  [0x223c, "ABOUT"],
  [0x3e, "MORE_THAN"],
  [0x3c, "LESS_THAN"],
  [0x2265, "AT_LEAST"],
  [0x2264, "AT_MOST"],
]);

/**
 * Returns the figure that `literal` states, or what cannot be read in it and where.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { parseFigure } from "headwater";
 *
 * const result = parseFigure("about $3.77 billion");
 * assert("figure" in result);
 * assert.equal(result.figure.value, "3770000000"); // exact, as a string
 * assert.equal(result.figure.decimals, -7); // stated to ten million
 * assert.equal(result.figure.qualifier, "ABOUT");
 * ```
 */
export function parseFigure(literal: string, options: ParseFigureOptions = {}): FigureResult {
  const reading = readLiteral(literal, options.locale);
  return "problem" in reading ? reading : buildFigure(reading);
}

/** Returns the parts of `literal`, or what cannot be read in it and where. */
export function readLiteral(
  literal: string,
  locale: string | undefined,
): Reading | { readonly problem: FigureProblem } {
  if (literal.length > LONGEST) {
    return unreadable(literal, `it is longer than ${LONGEST} characters`, LONGEST);
  }
  const cursor = startCursor(literal, locale);
  const reading = scanFigure(cursor);
  if (reading !== null && cursor.fault === null) return reading;
  const { message, at } = cursor.fault ?? { message: "Found no number", at: cursor.position };
  return unreadable(literal, `${lowerFirst(message)} at character ${at + 1}`, at);
}

/** What stands around the numbers. */
interface Frame {
  qualifier: Qualifier | null;
  exact: boolean;
  between: boolean;
  per: string | null;
}

function scanFigure(cursor: Cursor): Reading | null {
  const frame: Frame = { qualifier: null, exact: false, between: false, per: null };
  if (!scanLeading(cursor, frame)) return null;
  const first = scanAmount(cursor, !frame.between);
  if (first === null) return null;
  const second = scanSecond(cursor, frame);
  if (cursor.fault !== null) return null;
  if (first.plus && second !== null) fail(cursor, 'Found "+" inside a range', cursor.position);
  if (!scanTrailing(cursor, frame)) return null;
  if ((first.plus || second?.plus === true) && !bend(cursor, frame, "AT_LEAST", cursor.position)) return null;
  const { qualifier, exact, per } = frame;
  return { printed: cursor.text, first, second, per, qualifier, exact };
}

/** Reads the qualifiers before the number. */
function scanLeading(cursor: Cursor, frame: Frame): boolean {
  for (;;) {
    skipSpaces(cursor);
    const start = cursor.position;
    const code = current(cursor);
    if (isDigit(code) || code === DOLLAR) return true;
    const sign = isLetter(code) ? undefined : SIGNS.get(code);
    if (sign !== undefined) {
      cursor.position++;
      const orEqual = current(cursor) === 0x3d && (sign === "MORE_THAN" || sign === "LESS_THAN");
      if (orEqual) cursor.position++;
      const meant = orEqual ? (sign === "MORE_THAN" ? "AT_LEAST" : "AT_MOST") : sign;
      if (!bend(cursor, frame, meant, start)) return false;
      continue;
    }
    const entry = peekEntry(cursor);
    // The letters before a dollar sign belong to it: C$5.
    if (entry === null || codeAt(cursor, cursor.peekedEnd) === DOLLAR) return true;
    if (entry.kind === "QUALIFIER") {
      acceptEntry(cursor);
      if (!bend(cursor, frame, entry.qualifier, start)) return false;
    } else if (entry.kind === "EXACTLY") {
      acceptEntry(cursor);
      frame.exact = true;
    } else if (entry.kind === "BETWEEN") {
      acceptEntry(cursor);
      frame.between = true;
    } else if (entry.kind === "ADVERB") {
      acceptEntry(cursor);
      skipSpaces(cursor);
      if (peekEntry(cursor)?.kind !== "QUALIFIER")
        return fail(cursor, "Expected a word such as over or under", cursor.position);
    } else return true;
  }
}

/** Notes a qualifier; two different ones cannot both hold. */
function bend(cursor: Cursor, frame: Frame, qualifier: Qualifier, at: number): boolean {
  if (frame.qualifier !== null && frame.qualifier !== qualifier)
    return fail(cursor, "Found a second qualifier", at);
  frame.qualifier = qualifier;
  return true;
}

/** Reads the upper end of a range, if one follows. */
function scanSecond(cursor: Cursor, frame: Frame): Amount | null {
  if (cursor.position === cursor.text.length && !frame.between) return null;
  const start = cursor.position;
  skipSpaces(cursor);
  const code = current(cursor);
  const entry = peekEntry(cursor);
  const dash = isHyphen(code) || code === 0x2013 || code === 0x2014;
  if (dash && !isTrailingWord(cursor)) {
    cursor.position++;
  } else if (entry?.kind === "TO" || (entry?.kind === "AND" && frame.between)) {
    acceptEntry(cursor);
  } else {
    cursor.position = start;
    if (frame.between) fail(cursor, "Expected the other end of the range", cursor.position);
    return null;
  }
  skipSpaces(cursor);
  return scanAmount(cursor, true);
}

/** Returns true for the hyphen of "100-plus". */
function isTrailingWord(cursor: Cursor): boolean {
  const start = cursor.position;
  cursor.position++;
  const trailing = peekEntry(cursor)?.kind === "TRAILING";
  cursor.position = start;
  return trailing;
}

/** Reads "a year", "or more" and the like, in either order, up to the end of the literal. */
function scanTrailing(cursor: Cursor, frame: Frame): boolean {
  for (;;) {
    skipSpaces(cursor);
    if (cursor.position >= cursor.text.length) return true;
    const start = cursor.position;
    if (isHyphen(current(cursor))) cursor.position++;
    const entry = peekEntry(cursor);
    if (entry?.kind === "TRAILING") {
      acceptEntry(cursor);
      if (!bend(cursor, frame, entry.qualifier, start)) return false;
      continue;
    }
    cursor.position = start;
    const per = frame.per === null ? scanRate(cursor) : null;
    if (per === null) return fail(cursor, `Found "${excerpt(cursor.text, start)}" after the figure`, start);
    frame.per = per;
    if (current(cursor) === 0x2b) {
      cursor.position++;
      if (!bend(cursor, frame, "AT_LEAST", start)) return false;
    }
  }
}

function excerpt(text: string, start: number): string {
  return text.length - start > 20 ? `${text.slice(start, start + 20)}…` : text.slice(start);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
