import { peekEntry } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import { spokenOf } from "./amount.ts";
import { amountAt } from "./amount-at.ts";
import { codeOf, isBlank, wordAfter, wordBefore } from "./characters.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { windowCursor } from "./meaning-at.ts";

/** How far behind a quantity a number may leave out its unit. */
const REACH = 240;
const STOPS = '.,;:!?)”"—–';

/**
 * Returns the spelt number from `start` to `end` that leaves out the unit of the quantity before it ("from 12 seconds
 * in 2000 to eight"), or null where it counts something of its own.
 */
export function ellipticalAt(
  text: string,
  start: number,
  end: number,
  previous: Literal | null,
  words: Words,
): Literal | null {
  if (previous?.unitKind !== "PHYSICAL" || !isNear(text, start, previous) || !words.isEnglish) return null;
  // "the Final Four"
  if (isCapital(codeOf(text, start)) && !/(?:^|[.!?]\s)$/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  const entry = peekEntry(windowCursor(text, start, "en"));
  if (entry?.kind !== "CARDINAL" || entry.value < 2) return null;
  const next = isBlank(codeOf(text, end)) ? wordAfter(text, end) : null;
  if (!stopsAt(text, end) && !(next !== null && /^(?:in|by|now|today|according|per)$/.test(next.lower)))
    return null;
  return takingUnit(start, end, text.slice(start, end), previous);
}

/**
 * Returns the number in digits at `start` that leaves out the unit of the figure before it, behind the same word ("un
 * 10,6 %, la fruta un 8,8"), or null.
 */
export function ellipticalDigitsAt(
  text: string,
  start: number,
  previous: Literal | null,
  words: Words,
): Literal | null {
  if (previous === null || previous.unit === "" || !isNear(text, start, previous)) return null;
  if (previous.unitKind !== "PERCENT" && previous.unitKind !== "PHYSICAL") return null;
  const amount = amountAt(text, start, words);
  if (amount?.token?.hasFraction !== true || amount.end !== amount.numberEnd || amount.start !== start)
    return null;
  if (!stopsAt(text, amount.end) || /[.!?;]\s/.test(text.slice(previous.end, start))) return null;
  const before = wordBefore(text, start);
  if (before === null || before.lower !== wordBefore(text, previous.start)?.lower) return null;
  return takingUnit(start, amount.end, spokenOf(amount), previous);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isNear(text: string, start: number, previous: Literal): boolean {
  return start - previous.end <= REACH && !text.slice(previous.end, start).includes("\n\n");
}

function stopsAt(text: string, end: number): boolean {
  const code = codeOf(text, end);
  return code === 0 || code === 0x0a || STOPS.includes(String.fromCharCode(code));
}

function takingUnit(start: number, end: number, number: string, previous: Literal): Literal {
  return {
    ...plainLiteral(start, end, `${number} ${previous.unit}`, previous.unitKind),
    unit: previous.unit,
    completion: "UNIT",
    completedFrom: { start: previous.start, end: previous.end },
  };
}
