/**
 * Reads parts that are told by two numbers: one in five, 3 von 10, un Français sur cinq, 三分之二, 5人に1人.
 *
 * Cost: bounded by a window.
 */
import { COMMON_LEXICON } from "../../figures/common-lexicon.ts";
import type { Words } from "../languages/words-of.ts";
import { codeOf, isDash, isNumeral, lettersEnd, skipGaps } from "./characters.ts";
import { cjkNumber } from "./cjk-number.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { meaningAt } from "./meaning-at.ts";
import { numberToken } from "./number-token.ts";

/** A whole number in digits or in one word. */
interface Whole {
  readonly value: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Joints that are also plain prepositions. */
const BARE_JOINTS = new Set(["von", "av"]);
/** Words behind the second number with which the two are no part. */
const TIMES = /^\s?(?:stars?\b|points?\b|sterne\b|étoiles\b|estrellas\b|estrelas\b)/i;

/** Returns the part whose first number stands at `start`, or null where none does. */
export function partOfAt(text: string, start: number, words: Words): Literal | null {
  if (words.isIdeographic) return characterPart(text, start);
  const before = codeOf(text, start - 1);
  if (isDash(before) || before === 0x2e || before === 0x2c || before === 0x24) return null;
  const count = wholeAt(text, start, words);
  if (count === null || count.value === 0) return null;
  for (const joint of words.partJoints) {
    const at = jointEnd(text, count.end, joint, joint === "sur");
    if (at < 0) continue;
    const of = wholeAt(text, at, words);
    if (of === null || of.value <= count.value || of.value < 2) continue;
    // Two numbers in digits say it with "in" only where they are small: 3 in 10, but not 5 in 2020.
    const isRound = of.value <= 10 || of.value % 10 === 0 || count.value === 1 || joint.includes(" ");
    if (!isRound || of.value > 1_000_000 || (of.value >= 1900 && of.value <= 2100)) continue;
    if (isDash(codeOf(text, of.end)) || isMeasured(text, of.end, words)) continue;
    if (BARE_JOINTS.has(joint) && count.isWord !== of.isWord) continue;
    return plainLiteral(start, of.end, partOf(count.value, of.value), "RATIO");
  }
  return null;
}

/** Returns the part that is every so manieth: jeder Fünfte, hver femte. */
export function everyAt(text: string, start: number, words: Words): Literal | null {
  const end = lettersEnd(text, start);
  if (!words.every.has(text.slice(start, end).toLowerCase())) return null;
  const at = skipGaps(text, end);
  const last = lettersEnd(text, at);
  const word = text.slice(at, last).toLowerCase();
  const of = Number(words.ordinals.get(word) ?? words.ordinals.get(word.replace(/[nrs]$/, "")) ?? 0);
  return of < 2 ? null : plainLiteral(start, last, partOf(1, of), "RATIO");
}

/** Returns `count` of `of` as parseFigure() reads it: exact where it ends in decimals, else to two digits. */
function partOf(count: number, of: number): string {
  for (let fraction = 1; fraction <= 8; fraction++) {
    const scaled = (count * 10 ** fraction) / of;
    const isExact = (count * 10 ** fraction) % of === 0;
    if (!isExact && (scaled < 10 || (count * 1_000_000) % of === 0)) continue;
    const digits = String(Math.round(scaled)).padStart(fraction + 1, "0");
    return `${digits.slice(0, -fraction)}.${digits.slice(-fraction)}x`;
  }
  return "0x";
}

/** Returns where the joint of the two numbers ends, a noun before it allowed where the language puts one there; −1 where it is none. */
function jointEnd(text: string, from: number, joint: string, takesNoun: boolean): number {
  let at = skipGaps(text, from);
  if (at === from) return -1;
  if (!startsWithWord(text, at, joint)) {
    if (!takesNoun) return -1;
    at = skipGaps(text, lettersEnd(text, at));
    if (!startsWithWord(text, at, joint)) return -1;
  }
  const end = at + joint.length;
  const next = skipGaps(text, end);
  return next === end ? -1 : next;
}

function startsWithWord(text: string, at: number, words: string): boolean {
  return text.slice(at, at + words.length).toLowerCase() === words;
}

function wholeAt(text: string, start: number, words: Words): Whole | null {
  if (isNumeral(codeOf(text, start))) {
    const token = numberToken(text, start, words.language);
    if (token === null || token.hasFraction) return null;
    return { value: Number(token.digits.replace(/\D/g, "")), end: token.end, isWord: false };
  }
  const end = lettersEnd(text, start);
  const word = text.slice(start, end).toLowerCase();
  const entry = words.isEnglish ? COMMON_LEXICON.get(word)?.entry : null;
  const value =
    entry?.kind === "CARDINAL"
      ? entry.value
      : words.isEnglish && word === "hundred"
        ? 100
        : Number(words.cardinals.get(word) ?? 0);
  return value > 0 && Number.isInteger(value) ? { value, end, isWord: true } : null;
}

/** Returns true where a unit of time, a scale or a percentage follows: five in 10 seconds is no part. */
function isMeasured(text: string, end: number, words: Words): boolean {
  if (TIMES.test(text.slice(end, end + 10)) || /^\s?[%$€£]/.test(text.slice(end, end + 2))) return true;
  const entry = meaningAt(text, skipGaps(text, end), words.language)?.entry;
  return entry?.kind === "SCALE" || (entry?.kind === "UNIT" && entry.unit.kind !== "CURRENCY");
}

/** Powers of ten of characters that are a number without another before them, in 百分之. */
const ROUND: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4 };

/** 三分之二, 百分之三十五, 3分の2, 5人に1人. */
function characterPart(text: string, start: number): Literal | null {
  const round = ROUND[text.charAt(start)];
  const of = round === undefined ? cjkNumber(text, start) : { end: start + 1, digits: "1", power: round };
  if (of === null) return null;
  const joint = /^(?:分之|分の|[人社割]に)/.exec(text.slice(of.end, of.end + 2))?.[0];
  if (joint === undefined) return null;
  const count = cjkNumber(text, of.end + joint.length);
  if (count === null) return null;
  const base = Number(of.digits) * 10 ** of.power;
  const isPeople = joint.endsWith("に");
  const counter = text.charAt(of.end);
  if (isPeople && text.charAt(count.end) !== counter) return null;
  const end = isPeople ? count.end + 1 : count.end;
  const digits = count.power === 0 ? count.digits : `${count.digits}e${count.power}`;
  if (!isPeople && base === 100) return plainLiteral(start, end, `${digits}%`, "PERCENT");
  const value = Number(count.digits) * 10 ** count.power;
  if (!(base >= 2 && value > 0 && Number.isInteger(value))) return null;
  return plainLiteral(start, end, partOf(value, base), "RATIO");
}
