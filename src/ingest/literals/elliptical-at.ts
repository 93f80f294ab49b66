import { peekEntry } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import { looksLikeYear, spokenOf } from "./amount.ts";
import { amountAt } from "./amount-at.ts";
import { codeOf, isBlank, wordAfter, wordBefore } from "./characters.ts";
import { standsFree } from "./is-count.ts";
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

/** Before and behind a number of what was counted before it: "853 agents, up from 700 in February". */
const CHANGED =
  /(?<!\p{L})(?:up|down|rose|fell|grew|compared\swith|against)\s(?:slightly\s|sharply\s)?(?:from\s)?$|(?<!\p{L})from\s\d[^.!?]{2,60}\sto\s$|(?<!\p{L})to\s\d[^.!?,;]{2,60}\sfrom\s$/iu;
/** "Oct. 1": no sentence ends there. */
const DAY_OF_MONTH = /\p{Lu}\p{Ll}{2,3}\.\s(?=\d)/gu;
const COUNT_ENDS =
  /^(?:[.,;)](?:\s|$)|$|\s(?:in|a\syear|a\smonth|the\syear|the\smonth|before|last|this|at|from|on|over)(?!\p{L}))/u;
/** Smaller numbers are seldom counts that leave out their noun. */
const LEAST_COUNT = 11;

/**
 * Returns the whole number in digits at `start` that is as many of what the count before it counts, where words say that
 * the one changed to the other, or null.
 */
export function ellipticalCountAt(
  text: string,
  start: number,
  previous: Literal | null,
  words: Words,
): Literal | null {
  if (previous?.noun == null || previous.unit !== "" || !words.isEnglish || !isNear(text, start, previous))
    return null;
  const amount = amountAt(text, start, words);
  if (amount === null || amount.token === null || amount.token.hasFraction || amount.start !== start)
    return null;
  if (amount.end !== amount.numberEnd || amount.unitKind !== null || looksLikeYear(amount)) return null;
  if (Number(amount.digits.replaceAll(",", "")) < LEAST_COUNT || !standsFree(text, amount.token)) return null;
  const between = text.slice(previous.end, start).replace(DAY_OF_MONTH, "");
  if (/[.!?;]\s/.test(between)) return null;
  if (!CHANGED.test(text.slice(Math.max(0, previous.start - 6), previous.end) + between)) return null;
  if (!COUNT_ENDS.test(text.slice(amount.end, amount.end + 12))) return null;
  return { ...plainLiteral(start, amount.end, spokenOf(amount), null), noun: previous.noun };
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
