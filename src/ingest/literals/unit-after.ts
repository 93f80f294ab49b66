import { isDigit, isLetter } from "../../figures/cursor.ts";
import type { Unit } from "../../figures/figure.ts";
import { scanCurrencyBefore, scanSign } from "../../figures/scan-unit.ts";
import { PERCENTAGE_POINT, plainUnit } from "../../figures/units.ts";
import type { Words } from "../languages/words-of.ts";
import type { Begun } from "./amount.ts";
import {
  codeOf,
  isIdeographic,
  isNumeral,
  lettersEnd,
  skipGaps,
  wordAfter,
  wordBefore,
} from "./characters.ts";
import { WORD_CODES } from "./currency-start.ts";
import { joined, meaningAt, windowCursor } from "./meaning-at.ts";
import { ratioFits } from "./ratio-fits.ts";

/** The unit behind a number: where it ends, and how parseFigure() reads it. */
export interface UnitBehind {
  readonly unit: Unit;
  readonly end: number;
  readonly spoken: string;
  /** Power of ten of the unit in terms of the one that is read, 0 where absent. */
  readonly power?: number;
}

/** Returns the unit that stands at `position`, behind number and scale; null where none does. */
export function unitAfter(
  text: string,
  position: number,
  words: Words,
  money: boolean,
  scaled: boolean,
  begun: Begun,
): UnitBehind | null {
  const at = joined(text, position);
  const code = codeOf(text, at);
  if (code === 0) return null;
  if (!isLetter(code) || code <= 0x5a) {
    const sign = signAt(text, at, words, money);
    if (sign !== undefined) return sign;
  }
  const meaning = meaningAt(text, at, words.language);
  if (meaning === null) return money ? null : letterUnitAt(text, at, position, words, begun);
  if (scaled && meaning.entry.kind === "OF") {
    const unit = meaningAt(text, skipGaps(text, meaning.end), words.language);
    if (unit?.entry.kind === "UNIT" && unit.entry.unit.kind !== "RATIO" && !money)
      return { unit: unit.entry.unit, end: unit.end, spoken: text.slice(at, unit.end) };
    return null;
  }
  if (meaning.entry.kind !== "UNIT") return money ? null : letterUnitAt(text, at, position, words, begun);
  const { unit } = meaning.entry;
  const word = text.slice(at, meaning.end);
  if (unit.kind === "CURRENCY") {
    if (money)
      return meaning.entry.shift === 0 ? sameMoney(text, begun, unit, meaning.end, word, words) : null;
    if (WORD_CODES.has(word) || !moneyWordFits(text, word, scaled, begun)) return poundsAt(text, at, words);
    const pounds =
      /^pounds?$/i.test(word) && (!scaled || OF_GOODS.test(text.slice(at, at + 40)))
        ? poundsAt(text, at, words, begun.start)
        : null;
    if (pounds !== null) return pounds;
  } else if (money) return null;
  if (unit.kind === "RATIO" && !ratioFits(text, word, at === position, meaning.end, begun, words, scaled))
    return null;
  if (
    unit.kind === "PHYSICAL" &&
    !physicalFits(text, word, scaled, at === position, meaning.end, begun, words)
  )
    return null;
  if (unit.kind === "PERCENT" && !percentFits(text, word, meaning.end)) return null;
  const slash = unit.kind === "PHYSICAL" ? slashEnd(text, meaning.end) : meaning.end;
  return { unit, end: slash, spoken: text.slice(at, slash) };
}

/** Returns the unit whose sign stands at `at`; undefined where none does, null where it belongs to something else. */
function signAt(text: string, at: number, words: Words, money: boolean): UnitBehind | null | undefined {
  const cursor = windowCursor(text, at, words.language);
  const sign = scanSign(cursor);
  if (sign === null) return undefined;
  const end = at + cursor.position;
  if (money || (sign.unit.kind === "CURRENCY" && isDigit(codeOf(text, end)))) return null;
  if (sign.unit.kind === "RATIO" && isNumeral(codeOf(text, skipGaps(text, end)))) return null;
  // 13° salário: an ordinal, as Romance languages write it.
  if (sign.unit.code === "degrees" && words.countedOf.size > 0 && isLetter(codeOf(text, skipGaps(text, end))))
    return null;
  return { unit: sign.unit, end, spoken: text.slice(at, end) };
}

/** Returns the code that repeats, or makes plain, the sign before the number: $3.2 million USD, $5 Canadian. */
function sameMoney(
  text: string,
  begun: Begun,
  unit: Unit,
  end: number,
  word: string,
  words: Words,
): UnitBehind | null {
  const before = scanCurrencyBefore(windowCursor(text, begun.start, words.language));
  // 新台幣9億元: the sign says which.
  if (before !== null && !before.generic && /^[元圓圆]$/.test(word))
    return { unit: before.unit, end, spoken: "" };
  const isSame = before?.unit.code === unit.code || (before?.generic === true && /^[A-Z]{2}D$/.test(word));
  return isSame ? { unit, end, spoken: word } : null;
}

/** Words of money that mean something else behind a bare number. */
function moneyWordFits(text: string, word: string, scaled: boolean, begun: Begun): boolean {
  if (scaled) return true;
  if (word === "won" || word === "real") return false;
  if (word === "美") return false;
  if (word === "libras") return begun.token !== null;
  return !((word === "pound" || word === "pounds" || word === "rand") && begun.token === null) && text !== "";
}

const HEAVY = /^(?:weigh|lost|lose|losing|gain|lift|shed|heav|carry|carri|pack|drop|put)/;
/** Behind millions of pounds, what is weighed and not paid. */
const OF_GOODS =
  /^pounds?\sof\s(?:(?!(?:of|in|to|for|on|from|by|into|investments?|aid|support|spending|debts?|funding|help|relief|tax|taxes|subsid(?:y|ies))\s)\p{Ll}+\s){0,2}(?:food|meat|beef|pork|chicken|poultry|fish|seafood|cheese|milk|butter|sugar|flour|rice|coffee|fruit|vegetables|potatoes|grain|corn|wheat|soybeans|cotton|wool|paper|plastic|waste|trash|garbage|rubbish|litter|carbon|CO2|CO₂|emissions|pollution|pollutants|chemicals|pesticides?|fertili[sz]er|steel|alumin(?:i)?um|copper|lithium|cobalt|nickel|uranium|coal|ore|rock|explosives|cocaine|heroin|fentanyl|marijuana|cannabis|thrust|pressure|freight|cargo|clothes|clothing|textiles)(?!\p{L})/u;
const MASS = /^(?:of|in|heavier|lighter|overweight|per|each)$/;

/** Returns pounds or lbs as a weight, where the words beside say so, or null. */
function poundsAt(text: string, at: number, words: Words, start = at): UnitBehind | null {
  const end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (!words.isEnglish) return null;
  const isWeight = word === "lbs" || word === "lb";
  if (!isWeight) {
    if (word !== "pounds" && word !== "pound") return null;
    const behind = wordAfter(text, end);
    let place = start;
    let found =
      MASS.test(behind?.lower ?? "") ||
      codeOf(text, at - 1) === 0x2d ||
      // "475 pounds (215.5 kilos) of cocaine".
      /^\s\([^()]{1,12}\s?(?:kg|kilos?|kilograms?|tons?|tonnes?|grams?)\)/i.test(text.slice(end, end + 30));
    for (let count = 0; count < 4 && !found; count++) {
      const before = wordBefore(text, place);
      if (before === null) break;
      found = HEAVY.test(before.lower);
      place = before.start;
    }
    if (!found) return null;
  }
  return { unit: plainUnit("PHYSICAL", "lb"), end, spoken: "lb" };
}

/** Returns points as percentage points, where the words beside speak of percentages. */
function pointsAt(text: string, at: number, words: Words, begun: Begun): UnitBehind | null {
  const end = lettersEnd(text, at);
  const lower = text.slice(at, end).toLowerCase();
  const isTenths = words.tenths.has(lower);
  if (begun.token !== null && (begun.token.isGrouped || /^\d{3}/.test(begun.token.digits))) return null;
  if (!isTenths && !words.points.has(lower)) return null;
  const near = text.slice(Math.max(0, begun.start - 90), begun.start) + text.slice(end, end + 50);
  if (!/%|percent|prozent|por ciento|por cento|pour cent|prosent|inflaci|pib|tasa|taux|taxa/i.test(near))
    return null;
  return { unit: PERCENTAGE_POINT, end, spoken: "percentage points", ...(isTenths ? { power: -1 } : {}) };
}

/** Returns the unit that only the words beside the number tell: points, the m of metres, the p of pence. */
function letterUnitAt(text: string, at: number, from: number, words: Words, begun: Begun): UnitBehind | null {
  return (
    pointsAt(text, at, words, begun) ??
    metresAt(text, at, from, words, begun) ??
    penceAt(text, at, from, words, begun)
  );
}

const PER_PIECE = /^\s(?:an?|per|each|apiece|in the pound)\b/;
/** Lines of a picture: 1080p. */
const LINES = /^(?:240|360|480|576|720|1080|1440|2160|4320)$/;

/** Returns the p of pence: glued to a number with decimals, before "a share" and the like, or near pounds. */
function penceAt(text: string, at: number, from: number, words: Words, begun: Begun): UnitBehind | null {
  const { token } = begun;
  if (!words.isEnglish || token === null || at !== from || lettersEnd(text, at) !== at + 1) return null;
  if (text.charAt(at) !== "p" || LINES.test(token.digits)) return null;
  const end = at + 1;
  const near = text.slice(Math.max(0, begun.start - 60), begun.start) + text.slice(end, end + 40);
  const isPrice = token.hasFraction || PER_PIECE.test(text.slice(end, end + 14)) || /£|\bpence\b/.test(near);
  return isPrice ? { unit: plainUnit("CURRENCY", "GBP"), end, spoken: "pence" } : null;
}

/** Words that say that an m is metres. */
const DIMENSION =
  /^\s?(?:$|[.,;:)]|(?:tall|high|deep|long|wide|above|below|away|apart|thick|from|sea|hoch|tief|lang|breit|de|di|por|sur|hoy|dyp)\b)/;

const WARM = /temperature|warm|degree|heat|climate|cold/i;

/** Returns the m of metres, which is a million elsewhere, and the C of degrees. */
function metresAt(text: string, at: number, from: number, words: Words, begun: Begun): UnitBehind | null {
  const end = lettersEnd(text, at);
  if (end !== at + 1 || begun.token === null) return null;
  const letter = text.charAt(at);
  const behind = text.slice(end, end + 8);
  if (
    letter === "m" &&
    (words.isEnglish ? (at > from || begun.token.hasFraction) && DIMENSION.test(behind) : true)
  )
    return { unit: plainUnit("PHYSICAL", "metres"), end, spoken: "metres" };
  const isWarm = (): boolean => WARM.test(text.slice(Math.max(0, from - 100), end + 60));
  if (letter === "C" && at === from && words.isEnglish && (begun.token.hasFraction || isWarm()))
    return { unit: plainUnit("PHYSICAL", "degrees Celsius"), end, spoken: "degrees Celsius" };
  return null;
}

/** Units of one letter, or that are also words, only where they fit. */
const NODE = /^(?:[2-8]|1[0246]|2[028])$/;

function physicalFits(
  text: string,
  word: string,
  scaled: boolean,
  glued: boolean,
  end: number,
  begun: Begun,
  words: Words,
): boolean {
  // "Three Mile Island".
  if (begun.token === null && words.isEnglish && NAMED.test(text.slice(end - word.length, end + 3)))
    return false;
  if (word === "度" && words.language === "ja" && begun.token?.hasFraction !== true)
    return /[気温度氏零氷]/.test(text.slice(Math.max(0, begun.start - 10), begun.start));
  // 3奈米製程: what a process is called.
  if (/^(?:纳米|奈米)$/.test(word) && NODE.test(begun.digits)) return false;
  if (isIdeographic(codeOf(word, 0)))
    return !isOrdinalCharacter(text, begun.numberStart) && !/^[目間间前后後]/.test(text.slice(end, end + 1));
  if (word.length === 1 && !/^[WLlgtV]$/.test(word)) return false;
  if (word.length === 1 && word !== "W" && word !== "g" && !glued && words.isEnglish)
    return word === "t" || word === "L";
  // "5 Mio. t" are tonnes, "5 million t" are nothing.
  if (scaled && /^[a-z]$/.test(word) && (word !== "t" || words.isEnglish)) return false;
  // three second-half goals; a 6-foot-3 player
  if ((word === "second" || word === "foot") && codeOf(text, end) === 0x2d) return false;
  if ((word === "second" || word === "minute" || word === "foot") && begun.token?.digits !== "1" && glued)
    return true;
  // In 2020 ha crecido: a year, and a word.
  if (/^(?:19|20)\d\d$/.test(begun.digits) && words.yearly.has(wordBefore(text, begun.start)?.lower ?? ""))
    return false;
  return true;
}

const NAMED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}$/u;

/** Returns true for the 第 of ordinals. */
function isOrdinalCharacter(text: string, start: number): boolean {
  return codeOf(text, start - 1) === 0x7b2c;
}

/** 成 and 割 are tenths only where no other word begins with them. */
function percentFits(text: string, word: string, end: number): boolean {
  if (word === "成") return !/^[员員为為功立本果熟分长長交就年]/.test(text.slice(end, end + 1));
  if (word === "割") return !/^[引り合当増安高れけか]/.test(text.slice(end, end + 1));
  return true;
}

/** Returns the end of a unit with a slash: km/h, mg/l. */
function slashEnd(text: string, end: number): number {
  const match =
    codeOf(text, end) === 0x2f
      ? /^\/(?:h|s|kg|l|L|kWh|km|m³|m²|day|year|min|dl|dL)(?![\p{L}\d])/u.exec(text.slice(end, end + 6))
      : null;
  return match === null ? end : end + match[0].length;
}
