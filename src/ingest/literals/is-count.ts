/**
 * Tells counts that are information from the other bare numbers of a text: years, dates, times, list numbers, names.
 *
 * Method: rules on the characters and words right before and behind the number. Cost: bounded by a fixed reach.
 */
import { isLetter } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import {
  abbreviationBefore,
  codeOf,
  isBlank,
  isDash,
  isGap,
  isIdeographic,
  isNumeral,
  skipGaps,
  type Word,
  wordAfter,
  wordBefore,
} from "./characters.ts";
import type { NumberToken } from "./number-token.ts";
import { isBent, qualifierBefore } from "./qualifier-beside.ts";

/** Smaller numbers are counts that are information only where something bends them: "at least three plants". */
const LEAST = 11;
/** Counter words of Chinese and Japanese that make a number a count. */
const COUNTERS =
  /^\s?[多余餘]?(名|人次|人|家|台|[个個](?![月小星百])|座|项|項|种|種(?!子)|種類|款|社|件|棟|所|户|戶|辆|輛|架|艘|位|套|间|間(?!の)|株|口|頭|匹|冊|枚|本|店舗|世帯|票|例|只|隻|支|条|條|份|张|張|部|颗|顆|场|場|席|篇|次(?![元世]))/;

/** Words between a rate and the number that it is per. */
const PER: ReadonlySet<string> = new Set(["per", "pro", "por", "pour", "je", "cada", "hver"]);

/** Returns what is counted by the bare number, as written, or null where it is no count that is information. */
export function countedNoun(text: string, token: NumberToken, words: Words): string | null {
  if (!standsFree(text, token)) return null;
  const { start } = token;
  // "300+ ships".
  const end = codeOf(text, token.end) === 0x2b ? token.end + 1 : token.end;
  if (words.isIdeographic || isIdeographic(codeOf(text, skipGaps(text, end)))) {
    if (text.charAt(start - 1) === "第" || (words.language === "ja" && text.charAt(end) === "位"))
      return null;
    const counter = COUNTERS.exec(text.slice(end, end + 6));
    return counter !== null && token.digits.length >= 2 && !token.hasFraction ? (counter[1] ?? null) : null;
  }
  const before = wordBefore(text, start);
  // "65 cases per 100,000 people": what something is counted by is no count.
  if (/^10+$/.test(token.digits.replace(/[,.'’ ]/g, "")) && PER.has(before?.lower ?? "")) return null;
  const isYearly = before !== null && words.yearly.has(before.lower);
  const short = abbreviationBefore(text, start);
  if (short !== null && (words.months.has(short.lower) || words.naming.has(short.lower))) return null;
  const isLabelled = before !== null && (words.months.has(before.lower) || words.naming.has(before.lower));
  const isNamed = isLabelled || (before !== null && namesIt(text, before, words));
  if (token.isGrouped) {
    // "Spain has 157,000 cases and Italy 143,600": no name has thousands in it.
    if (isLabelled && !words.people.has(wordAfter(text, end)?.lower ?? "")) return null;
    return nounAfter(text, end, words) ?? wordBehind(text, end, words);
  }
  if (token.digits.startsWith("0") && !token.hasFraction) return null;
  // Android 2.2, 19.40: a mark of another language divides versions and times.
  if (token.hasFraction && text.slice(start, end) !== token.digits) return null;
  const noun =
    (mayBeYear(token) ? nounRightAfter : nounAfter)(text, end, words) ??
    partOf(text, end, words) ??
    partOfNumber(text, token, words) ??
    bentAlone(text, token, words) ??
    rateAlone(text, token, words);
  if (noun === null || isNamed) return null;
  const value = Number(token.digits.replace(/[,'’]/g, "."));
  if (!token.hasFraction && mayBeYear(token) && (value >= 1900 || isYearly))
    // "1990 people", and not "its 2025 Data Report".
    return words.people.has(noun) && noun !== "data" && !isYearly ? noun : null;
  if (!token.hasFraction && value < LEAST) return isBent(text, start, value, words) ? noun : null;
  return noun;
}

/** Returns true where the word before belongs to the number as part of a name or date. */
export function namesIt(text: string, before: Word, words: Words): boolean {
  if (words.naming.has(before.lower)) return true;
  if (words.yearly.has(before.lower)) return false;
  const initial = text[before.start] ?? "";
  if (initial === initial.toLowerCase()) return false;
  if (words.plural === null) return isAbbreviation(text, before);
  // A capital at the start of a sentence or line says nothing.
  let at = before.start - 1;
  while (at >= 0 && isGap(text.charCodeAt(at))) at--;
  const mark = text[at] ?? "\n";
  return !/[.!?:;\n"“”•\-–—*(|]/.test(mark);
}

/** Where all nouns have capitals, only abbreviations tell names. */
function isAbbreviation(text: string, word: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end));
}

/** Returns the plural noun behind the number, up to three plain words before it, or null. */
export function nounAfter(text: string, position: number, words: Words): string | null {
  let at = position;
  for (let count = 0; count < 4; count++) {
    if (!isGap(codeOf(text, at)) && !isDash(codeOf(text, at))) return null;
    const word = wordAfter(text, at);
    if (word === null || word.start > at + 2) return null;
    if (words.trivial.has(word.lower) || words.months.has(word.lower)) return null;
    const written = text.slice(word.start, word.end);
    if (words.people.has(word.lower)) return written;
    if (/^\p{Lu}{3,}$/u.test(written)) return null;
    const isNoun =
      words.plural === null
        ? /^\p{Lu}/u.test(written)
        : (word.lower.length > 3 || /^\p{Lu}{2}s$/u.test(written)) &&
          words.plural.test(word.lower) &&
          !words.notNouns.has(word.lower);
    if (isNoun) return words.trivial.has(wordAfter(text, word.end)?.lower ?? "") ? null : written;
    if (words.stops.has(word.lower)) return null;
    // 16,000 H100 GPUs
    at = word.end;
    while (isNumeral(codeOf(text, at))) at++;
    if (isDash(codeOf(text, at)) && isLetter(codeOf(text, at + 1))) at = wordAfter(text, at)?.end ?? at;
  }
  return null;
}

/** Returns true for a number that may be a year, which a noun of its own must follow at once. */
function mayBeYear({ digits }: NumberToken): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits);
}

/** Returns the plural noun right behind the number, or null; where all nouns have capitals, no name after a verb. */
function nounRightAfter(text: string, end: number, words: Words): string | null {
  const noun = nounAfter(text, end, words);
  const word = wordAfter(text, end);
  return noun !== null && (words.plural !== null || word?.lower === noun.toLowerCase()) ? noun : null;
}

/** Returns the word right behind a number, in lower case; empty where there is none or it is a code. */
function wordBehind(text: string, end: number, words: Words): string {
  const word = wordAfter(text, end);
  const isNone = word === null || word.start > end + 1 || isNumeral(codeOf(text, word.end));
  return isNone || words.stops.has(word.lower) || words.to.has(word.lower) ? "" : word.lower;
}

/** Returns an empty noun where a number that stands alone is bent: "to around 800." */
function bentAlone(
  text: string,
  { start, end, digits, hasFraction }: NumberToken,
  words: Words,
): string | null {
  const isAlone = /^[.,;)]?(?:\s|$)/.test(text.slice(end, end + 2)) && !isGap(codeOf(text, end));
  if (hasFraction || digits.length !== 3 || !isAlone) return null;
  return qualifierBefore(text, start, words) === null ? null : "";
}

/** Returns an empty noun where a decimal is told of a rate: "the fertility rate sank to 0.65". */
function rateAlone(text: string, { start, end, hasFraction }: NumberToken, words: Words): string | null {
  if (!hasFraction || !words.isEnglish) return null;
  const isAlone = /^(?:[,.;)]?(?:\s|$)|['’]s\s)/.test(text.slice(end, end + 3));
  const before = text.slice(Math.max(0, start - 120), start);
  return isAlone && OF_RATE.test(before) ? "" : null;
}

/** Up to the number, in one sentence. */
const OF_RATE =
  /(?<!\p{L})(?:rate|ratio|index|score)(?!\p{L})(?:[^.!?]|\.(?=\d))*(?<!\p{L})(?:to|at|of|was|from|down|up|year['’]s)\s$/iu;

/** "21 of 131 countries", "330 of the hotel's 397 rooms". */
const OF_NUMBER =
  /^\s(?:out\s)?(?:of|von|de|sur|av)\s(?:(?:the|its|their|les|los|las|den)\s)?(?:[\p{L}’' -]{1,40}['’]s?\s)?\d[\d,.]*\s(\p{Ll}{3,})/u;

function partOfNumber(text: string, { end, hasFraction }: NumberToken, words: Words): string | null {
  const noun = OF_NUMBER.exec(text.slice(end, end + 80))?.[1];
  return noun === undefined || hasFraction || words.trivial.has(noun) || SCORES.test(noun) ? null : "";
}

/** What a score is given in. */
const SCORES =
  /^(?:stars?|points?|punkte[n]?|sterne[n]?|puntos|estrellas|étoiles|points|pontos|estrelas|poeng)$/;

/** Returns an empty noun where words behind the number say that it is so many of something said before. */
function partOf(text: string, position: number, words: Words): string | null {
  const behind = text.slice(skipGaps(text, position), position + 24).toLowerCase();
  const isPart = words.partitives.some(
    (phrase) => behind.startsWith(phrase) && !/\p{L}/u.test(behind.charAt(phrase.length)),
  );
  return isPart ? "" : null;
}

/** Returns true where nothing glued to the number makes it part of a name, date, time, address or list. */
export function standsFree(text: string, token: NumberToken): boolean {
  const { start, end } = token;
  const before = codeOf(text, start - 1);
  const after = codeOf(text, end);
  if (isLetter(before) || isLetter(after) || isNumeral(before)) return false;
  // Within addresses, paths, times, fractions, ratios, marks: a/5, 10:30, #5, [12], _1, @2, §5, 5/10.
  if ("/\\:#@_=&?[§№^*'’".includes(String.fromCharCode(before)) && before !== 0) return false;
  if (isGap(before) && "§№#".includes(text[start - 2] ?? " ")) return false;
  if ("/\\:]_=@°^ºª".includes(String.fromCharCode(after)) && after !== 0) {
    if (after !== 0x3a || isNumeral(codeOf(text, end + 1))) return false;
  }
  if (before === 0x2e || before === 0x2c || before === 0x2b) return false;
  if (isDash(before) && !isBlank(codeOf(text, start - 2)) && codeOf(text, start - 2) !== 0) return false;
  if (isDash(after) && isNumeral(codeOf(text, end + 1))) return false;
  if (before === 0x28 && after === 0x29) return false;
  return true;
}
