import type { Words } from "../languages/words-of.ts";
import type { Amount, Begun } from "./amount.ts";
import { codeOf, isDash, isNumeral, isWordCode, skipGaps } from "./characters.ts";
import { type CjkNumber, cjkNumber } from "./cjk-number.ts";
import { currencyStart } from "./currency-start.ts";
import { joined, meaningAt } from "./meaning-at.ts";
import { numberToken } from "./number-token.ts";
import { scaleFits } from "./scale-fits.ts";
import { unitAfter } from "./unit-after.ts";

/** Parts of one, as a number may end with: 2½. */
const VULGAR = new Set([0xbc, 0xbd, 0xbe]);

/** Returns the amount whose digits start at `position`, or null where no number stands there. */
export function amountAt(text: string, position: number, words: Words): Amount | null {
  if (words.isIdeographic) return characterAmountAt(text, position, words);
  const token = numberToken(text, position, words.language);
  if (token === null) return null;
  const start = currencyStart(text, position, words.language);
  const whole = { start, token, digits: token.digits, numberStart: position, numberEnd: token.end };
  const amount = completeAmount(text, token.hasFraction ? whole : withPart(text, whole), words);
  return isForeignGroup(amount) ? { ...amount, digits: amount.digits.replaceAll(",", "") } : amount;
}

/** Returns true for $5,000 in a language with a decimal comma: no price in dollars or pounds has three decimals. */
function isForeignGroup({ currency, scale, digits }: Amount): boolean {
  return scale === "" && /^(?:[A-Z]{0,3}\$|£)$/.test(currency) && /^[1-9]\d{0,2},\d{3}$/.test(digits);
}

/** Returns the amount at `position` in Chinese or Japanese, whose numerals and scale signs make one number. */
export function characterAmountAt(text: string, position: number, words: Words): Amount | null {
  const number = cjkNumber(text, position);
  if (number === null) return null;
  const tenths = tenthsAt(text, position, number, words);
  if (tenths !== null) return tenths;
  const token = number.isPlain ? numberToken(text, position, words.language) : null;
  if (number.isPlain && token === null) return null;
  const begun = {
    start: currencyStart(text, position, words.language),
    token,
    digits: number.power === 0 ? (token?.digits ?? number.digits) : `${number.digits}e${number.power}`,
    numberStart: position,
    numberEnd: number.end,
    // 4万6584 is as much of one number as 4万.
    isCompound: number.power > 0 || (!number.isPlain && number.digits.length > 4),
  };
  return completeAmount(text, begun, words);
}

/** 3割5分: tenths and hundredths, where no minutes or parts follow. */
function tenthsAt(text: string, position: number, number: CjkNumber, words: Words): Amount | null {
  const { end, digits, power } = number;
  if (words.language !== "ja" || power !== 0 || text.charAt(end) !== "割" || digits.length > 1) return null;
  const second = cjkNumber(text, end + 1);
  if (
    second === null ||
    second.digits.length > 1 ||
    !/^分(?![の間])/.test(text.slice(second.end, second.end + 2))
  )
    return null;
  return {
    start: position,
    end: second.end + 1,
    numberStart: position,
    numberEnd: end,
    digits: `${digits}${second.digits}`,
    token: null,
    currency: "",
    scale: "",
    unit: "%",
    unitKind: "PERCENT",
    unitCode: null,
    isCompound: false,
  };
}

/** Returns the number with the part of one behind it: 2½, or 3 1/2. */
function withPart(text: string, begun: Begun): Begun {
  const end = begun.numberEnd;
  if (VULGAR.has(codeOf(text, end)))
    return { ...begun, digits: begun.digits + text.charAt(end), numberEnd: end + 1 };
  const part =
    codeOf(text, end) === 0x20 ? /^ (1\/2|1\/4|3\/4)(?![\d/])/.exec(text.slice(end, end + 5)) : null;
  if (part === null || begun.digits.length > 3) return begun;
  const sign = { "1/2": "½", "1/4": "¼", "3/4": "¾" }[part[1] ?? ""] ?? "";
  return { ...begun, digits: begun.digits + sign, numberEnd: end + 4 };
}

/** Returns the amount with the scale words and the unit that follow its number. */
export function completeAmount(text: string, number: Begun, words: Words): Amount {
  let begun = number;
  const currency = text.slice(begun.start, begun.numberStart).trim().replace(" $", "$");
  const isMoney = currency !== "" || endsMoneyRange(text, begun.start);
  let end = begun.numberEnd;
  let scale = "";
  for (let steps = 0; steps < 3 && begun.isCompound !== true; steps++) {
    const at = joined(text, end);
    const meaning = meaningAt(text, at, words.language);
    if (meaning?.entry.kind !== "SCALE") break;
    if (!scaleFits(text, at, meaning.end, end, isMoney, words)) break;
    if (meaning.entry.power === 2 && begun.token !== null) break;
    scale += ` ${text.slice(at, meaning.end)}`;
    end = meaning.end;
  }
  const half = scale === "" || !/^\d+$/.test(begun.digits) ? 0 : halfBehind(text, end, words);
  if (half > 0) {
    begun = { ...begun, digits: `${begun.digits}½` };
    end += half;
  }
  const isScaled = scale !== "" || begun.isCompound === true;
  const stopped = withoutStop(text, begun.numberEnd, end);
  // "It made $5bn. Euros are scarce": no unit stands behind the end of a sentence, unless as a code: "5 bn. EUR".
  const isOver = stopped < end && !CODE_AHEAD.test(text.slice(end, end + 6));
  const unit = isOver ? null : unitAfter(text, end, words, currency !== "", isScaled, begun);
  return {
    start: begun.start,
    end: unit === null ? stopped : unit.end,
    numberStart: begun.numberStart,
    numberEnd: begun.numberEnd,
    digits: unit?.power === undefined ? begun.digits : `${begun.digits}e${unit.power}`,
    token: begun.token,
    currency,
    scale: scale.trim(),
    unit: unit === null ? "" : unit.spoken,
    unitKind: unit?.unit.kind ?? (currency === "" ? null : "CURRENCY"),
    unitCode: unit?.unit.code ?? null,
    isCompound: begun.isCompound === true,
  };
}

const CODE_AHEAD = /^\s[A-Z]{3}(?![\p{L}\d])/u;

/** "$12-14B": the sign stands before the lower end. */
function endsMoneyRange(text: string, start: number): boolean {
  return isDash(codeOf(text, start - 1)) && MONEY_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}

const MONEY_BEFORE = /[$€£¥]\d[\d.,]*[-–—]$/u;

/** Returns how long the words are that add half of the scale word before them: un milliard et demi. */
function halfBehind(text: string, end: number, words: Words): number {
  const at = skipGaps(text, end);
  const phrase = words.andHalf.find(
    (half) =>
      text.slice(at, at + half.length).toLowerCase() === half && !isWordCode(codeOf(text, at + half.length)),
  );
  return phrase === undefined ? 0 : at + phrase.length - end;
}

/** Returns the end without the full stop of the sentence, which the last abbreviation could have: "$5bn." */
function withoutStop(text: string, from: number, end: number): number {
  if (end <= from || codeOf(text, end - 1) !== 0x2e) return end;
  return /^(?:$|\n|[”"’')\]]*\s*(?:$|\n)|\s+["“(]?\p{Lu})/u.test(text.slice(end, end + 6)) &&
    !isNumeral(codeOf(text, end)) &&
    /(?:bn|mn|m|k|tn|b|t|p\.a)\.$/i.test(text.slice(from, end))
    ? end - 1
    : end;
}
