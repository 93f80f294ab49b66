import type { Words } from "../languages/words-of.ts";
import { spokenOf } from "./amount.ts";
import { completeAmount } from "./amount-at.ts";
import { codeOf, isDash, isWordCode, lettersEnd, skipGaps, wordAfter, wordBefore } from "./characters.ts";
import { isOfTime, isOrdinal } from "./is-part-of-time.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { meaningAt } from "./meaning-at.ts";
import { measured } from "./measured.ts";
import { type OwnNumber, ownNumberAt } from "./own-number.ts";
import { speltCount } from "./spelt-count.ts";

/** Returns the part or multiple that a phrase of the language is by itself: die Hälfte, el doble, 翻了一番. */
export function ownPhraseAt(text: string, start: number, words: Words): Literal | null {
  const end = words.isIdeographic ? start + 1 : lettersEnd(text, start);
  for (const [phrase, meaning, behind] of words.phrases.get(text.slice(start, end).toLowerCase()) ?? []) {
    const stop = start + phrase.length;
    if (text.slice(start, stop).toLowerCase() !== phrase) continue;
    if (!words.isIdeographic && isWordCode(codeOf(text, stop))) continue;
    if (behind !== "" && wordAfter(text, stop)?.lower !== behind) continue;
    if (!words.isIdeographic && (isOrdinal(wordBefore(text, start)?.lower) || isOfTime(text, stop)))
      return null;
    return plainLiteral(start, stop, meaning, "RATIO");
  }
  return null;
}

/** Returns the number in words of a language beside English, where a scale or unit follows: zwei Milliarden, tres veces. */
export function ownCardinalAt(text: string, start: number, words: Words): Literal | null {
  const end = lettersEnd(text, start);
  const word = text.slice(start, end).toLowerCase();
  const times = timesAt(text, start, end, word, words);
  if (times !== null) return times;
  const half = halfAt(text, start, end, word, words);
  if (half !== null) return half;
  const isThousand = words.thousand.has(word);
  if (isThousand && meaningAt(text, skipGaps(text, end), words.language)?.entry.kind !== "SCALE") return null;
  const number = isThousand ? { digits: "1", end: start } : ownNumberAt(text, start, words);
  if (number === null || words.several.has(wordBefore(text, start)?.lower ?? "")) return null;
  const { digits } = number;
  const range = ownRangeAt(text, start, number, words);
  if (range !== null) return range;
  const begun = { start, token: null, digits, numberStart: start, numberEnd: number.end };
  const amount = completeAmount(text, begun, words);
  const isArticle = digits === "1" && amount.unitKind !== "PERCENT";
  if (amount.scale === "" && (amount.unit === "" || isArticle)) {
    const count = { spoken: digits, value: Number(digits.replace(",", ".")) };
    return amount.unit === "" ? speltCount(text, start, number.end, count, words) : null;
  }
  return measured(text, amount, spokenOf(amount), words);
}

/** Returns the range of two numbers in words: drei bis vier Millionen, zwischen drei und vier Millionen. */
function ownRangeAt(text: string, start: number, low: OwnNumber, words: Words): Literal | null {
  const joint = wordAfter(text, low.end);
  if (joint === null || joint.end === low.end) return null;
  const isBetween = words.between.has(wordBefore(text, start)?.lower ?? "") && words.and.has(joint.lower);
  if (!isBetween && !words.to.has(joint.lower)) return null;
  const from = skipGaps(text, joint.end);
  const high = ownNumberAt(text, from, words);
  if (high === null || Number(low.digits) >= Number(high.digits)) return null;
  const begun = { start: from, token: null, digits: high.digits, numberStart: from, numberEnd: high.end };
  const amount = completeAmount(text, begun, words);
  if (amount.scale === "" && amount.unit === "") return null;
  return measured(text, { ...amount, start }, `${low.digits} to ${spokenOf(amount)}`, words);
}

/** Returns the multiple that a number and a word such as "fois" make, in one word or two: trois fois, dreimal. */
function timesAt(text: string, start: number, end: number, word: string, words: Words): Literal | null {
  const next = wordAfter(text, end);
  const digits = words.cardinals.get(word);
  if (digits !== undefined && digits !== "1" && next !== null && words.times.has(next.lower)) {
    return isComparing(text, next.end) ? plainLiteral(start, next.end, `${digits}x`, "RATIO") : null;
  }
  for (const times of words.times) {
    if (!word.endsWith(times) || word.length === times.length) continue;
    const count = words.cardinals.get(word.slice(0, -times.length));
    if (count !== undefined && count !== "1" && isComparing(text, end))
      return plainLiteral(start, end, `${count}x`, "RATIO");
  }
  return null;
}

/** Returns true where what follows compares: three times more, as much, the sum of; not three times a day. */
function isComparing(text: string, end: number): boolean {
  return /^\s(?:so|mehr|höher|größer|teurer|schneller|stärker|más|mayor|menos|superior|la\s|el\s|lo\s|plus|moins|supérieur|le\s|mais|maior|menor|o\s(?!dia|ano)|a\s(?!semana)|mer|høyere|større|så|flere|den\s|det\s)/i.test(
    text.slice(end, end + 14),
  );
}

/** Returns half of a scale word: medio millón, eine halbe Million, un demi-million, en halv million. */
function halfAt(text: string, start: number, end: number, word: string, words: Words): Literal | null {
  const isArticle = words.cardinals.get(word) === "1";
  const at = isArticle ? skipGaps(text, end) : start;
  const stop = isArticle ? lettersEnd(text, at) : end;
  if (!words.half.has(text.slice(at, stop).toLowerCase())) return null;
  const scaleAt = isDash(codeOf(text, stop)) ? stop + 1 : skipGaps(text, stop);
  if (meaningAt(text, scaleAt, words.language)?.entry.kind !== "SCALE") return null;
  const begun = {
    start,
    token: null,
    digits: "0.5",
    numberStart: start,
    numberEnd: isDash(codeOf(text, stop)) ? scaleAt : stop,
  };
  const amount = completeAmount(text, begun, words);
  if (amount.scale === "") return null;
  // Written so that every language reads it.
  return measured(text, amount, spokenOf({ ...amount, digits: "½" }), words);
}
