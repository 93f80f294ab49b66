import { DOLLAR_PREFIXES } from "../../figures/currency.ts";
import { type Cursor, isDigit, isLetter, peekEntry, startCursor } from "../../figures/cursor.ts";
import type { Unit } from "../../figures/figure.ts";
import type { Entry } from "../../figures/lexicon.ts";
import { scanSign } from "../../figures/scan-unit.ts";
import { codeOf, isDash, isIdeographic, isNumeral, skipGaps, wordAfter } from "./characters.ts";
import { type NumberToken, numberToken } from "./number-token.ts";

/** A number of the text with what belongs to it, in code units. */
export interface Amount {
  start: number;
  end: number;
  /** Where the bare number stands. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** What parseFigure() is to read for the number alone. */
  readonly digits: string;
  /** The number in digits; null where it is spelt. */
  readonly token: NumberToken | null;
  /** Currency before the number, as written; empty where there is none. */
  readonly currency: string;
  /** Scale words as written; empty where there are none. */
  readonly scale: string;
  /** Unit behind, as written; empty where there is none. */
  readonly unit: string;
  readonly unitKind: Unit["kind"] | null;
  readonly unitCode: string | null;
  /** True where groups with scale words of their own were added up: 1万2千. */
  readonly isCompound: boolean;
}

const WINDOW = 64;

/** What the word at a place means, and where it ends. */
interface Meaning {
  readonly entry: Entry;
  readonly end: number;
}

/** Returns what the word or phrase at `position` means in figures, or null. Cost: bounded by a window. */
export function meaningAt(text: string, position: number, locale: string): Meaning | null {
  const code = codeOf(text, position);
  if (!isLetter(code) && !isIdeographic(code)) return null;
  const cursor = windowCursor(text, position, locale);
  const entry = peekEntry(cursor);
  return entry === null ? null : { entry, end: position + cursor.peekedEnd };
}

/** Returns a cursor over a short stretch of the text, so that no step of it can be long. */
export function windowCursor(text: string, position: number, locale: string): Cursor {
  return startCursor(text.slice(position, position + WINDOW), locale);
}

/** Codes that are also English words or common capitals. */
const WORD_CODES = new Set("ALL TOP TRY CUP MOP GEL PEN LAK MAD SOS BAM CHE CLF COU STD UYI ANG".split(" "));

/** Returns where a currency that stands right before `position` starts; `position` where none does. */
function currencyStart(text: string, position: number, locale: string): number {
  let at = position;
  if (codeOf(text, at - 1) === 0x20 || codeOf(text, at - 1) === 0xa0) at--;
  const code = codeOf(text, at - 1);
  if (code === 0x24 || code === 0xff04) {
    let letters = at - 1;
    while (letters > at - 4 && codeOf(text, letters - 1) >= 0x41 && codeOf(text, letters - 1) <= 0x5a)
      letters--;
    if (isLetter(codeOf(text, letters - 1))) return at - 1;
    return DOLLAR_PREFIXES.has(text.slice(letters, at - 1)) ? letters : at - 1;
  }
  if (code > 0x7e || (code !== 0 && code < 0x41)) {
    const cursor = windowCursor(text, at - 1, locale);
    if (!isLetter(code) && !isIdeographic(code) && scanSign(cursor)?.unit.kind === "CURRENCY") return at - 1;
  }
  if (code === 0x2e && text.slice(at - 3, at).toLowerCase() === "rs.") return at - 3;
  if (!isLetter(code) && !isIdeographic(code)) return position;
  let start = at;
  if (isIdeographic(code)) {
    for (const size of [3, 2]) {
      const meaning = meaningAt(text, at - size, locale);
      if (meaning?.end === at && isMoney(meaning.entry)) return at - size;
    }
    return position;
  }
  while (start > at - 5 && isLetter(codeOf(text, start - 1))) start--;
  const word = text.slice(start, at);
  if (isLetter(codeOf(text, start - 1)) || WORD_CODES.has(word)) return position;
  const isCode = /^[A-Z]{3}$/.test(word) || word === "Rs" || word === "kr";
  if (!isCode) return position;
  const meaning = meaningAt(text, start, locale);
  return meaning !== null && meaning.end >= at && isMoney(meaning.entry) ? start : position;
}

function isMoney(entry: Entry): boolean {
  return entry.kind === "UNIT" && entry.unit.kind === "CURRENCY" && entry.shift === 0;
}

/** Returns the amount whose digits start at `position`, or null where no number stands there. */
export function amountAt(text: string, position: number, language: string): Amount | null {
  const token = numberToken(text, position, language);
  if (token === null) return null;
  const start = currencyStart(text, position, language);
  return completeAmount(
    text,
    { start, token, digits: token.digits, numberStart: position, numberEnd: token.end },
    language,
  );
}

/** Parts of an amount that are known before scale and unit are read. */
interface Begun {
  readonly start: number;
  readonly token: NumberToken | null;
  readonly digits: string;
  readonly numberStart: number;
  readonly numberEnd: number;
}

/** Returns the amount with the scale words and the unit that follow its number. */
export function completeAmount(text: string, begun: Begun, locale: string): Amount {
  const currency = text.slice(begun.start, begun.numberStart).trim();
  let end = begun.numberEnd;
  let scaleEnd = end;
  let scale = "";
  let digits = begun.digits;
  let isCompound = false;
  for (let steps = 0; steps < 3; steps++) {
    const at = joined(text, end);
    const meaning = meaningAt(text, at, locale);
    if (meaning?.entry.kind !== "SCALE" || !scaleFits(text, at, meaning.end, end, currency !== "", locale))
      break;
    if (meaning.entry.power === 2 && begun.token !== null) break;
    scale += ` ${text.slice(at, meaning.end)}`;
    end = meaning.end;
    scaleEnd = end;
    // 1兆2000億: a smaller group follows in digits.
    if (isIdeographic(codeOf(text, end - 1)) && isNumeral(codeOf(text, end))) {
      const next = numberToken(text, end, locale);
      const after = next === null ? null : meaningAt(text, next.end, locale);
      const power = meaning.entry.power;
      if (next === null || next.hasFraction || (after?.entry.kind === "SCALE" && after.entry.power >= power))
        break;
      const joinedDigits = addGroup(
        digits,
        power,
        next.digits,
        after?.entry.kind === "SCALE" ? after.entry.power : 0,
      );
      if (joinedDigits === null) break;
      digits = joinedDigits;
      isCompound = true;
      scale = "";
      end = after?.entry.kind === "SCALE" ? after.end : next.end;
      scaleEnd = end;
      break;
    }
  }
  const unit = unitAfter(
    text,
    end,
    locale,
    currency !== "",
    scale !== "" || scaleEnd > begun.numberEnd,
    begun,
  );
  return {
    start: begun.start,
    end: unit === null ? scaleEnd : unit.end,
    numberStart: begun.numberStart,
    numberEnd: begun.numberEnd,
    digits,
    token: begun.token,
    currency,
    scale: scale.trim(),
    unit: unit === null ? "" : unit.spoken,
    unitKind: unit?.unit.kind ?? (currency === "" ? null : "CURRENCY"),
    unitCode: unit?.unit.code ?? null,
    isCompound,
  };
}

/** Returns `a` × 10^powerA + `b` × 10^powerB in digits, or null where `a` has a fraction. */
function addGroup(a: string, powerA: number, b: string, powerB: number): string | null {
  const high = a.replaceAll(",", "");
  const low = b.replaceAll(",", "");
  if (!/^\d{1,12}$/.test(high) || !/^\d{1,12}$/.test(low)) return null;
  return String(BigInt(high) * 10n ** BigInt(powerA) + BigInt(low) * 10n ** BigInt(powerB));
}

/** Returns the position of the word behind a number: over gaps, or over one hyphen that joins it. */
function joined(text: string, position: number): number {
  const at = skipGaps(text, position);
  return isDash(codeOf(text, at)) && isLetter(codeOf(text, at + 1)) && at === position ? at + 1 : at;
}

/** Single letters are a scale only right behind the digits, with money before them or things counted behind. */
function scaleFits(
  text: string,
  at: number,
  end: number,
  from: number,
  money: boolean,
  locale: string,
): boolean {
  if (end - at > 1 || isIdeographic(codeOf(text, at))) {
    // 2 md, 5 mm: short forms that other words share need money or a number without a space.
    const word = text.slice(at, end);
    if (word === "MM" || word === "TN" || word === "b" || word === "bi" || word === "md" || word === "Md") {
      return (
        money ||
        at === from ||
        /^\s*(?:€|\$|£|euro|EUR|USD|dollar|kr|NOK|d['’]euro|de d|Dollar|Euro)/.test(text.slice(end, end + 14))
      );
    }
    return true;
  }
  if (at !== from) return money && /[A-Z]/.test(text[at] ?? "") && !isLetter(codeOf(text, at + 1));
  if (money) return true;
  if (/^\s?[€$£¥%]/.test(text.slice(end, end + 2)) && text[end + 1] !== undefined)
    return /^\s?[€£$¥](?!\d)/.test(text.slice(end, end + 3));
  const letter = text[at];
  if (letter === "m" || letter === "b" || letter === "T") return false;
  const next = wordAfter(text, end);
  return (
    next !== null &&
    /^\s/.test(text.slice(end, end + 1)) &&
    next.lower.endsWith("s") &&
    locale === "en" &&
    next.end - next.start > 3
  );
}

interface UnitBehind {
  readonly unit: Unit;
  readonly end: number;
  readonly spoken: string;
}

/** Words behind "times" that show a multiple. */
const COMPARING = new Set(
  "as more higher larger greater bigger faster the that what its their lower less over revenue earnings sales that's so longer cheaper stronger what's better expected annual forward current bookings smaller".split(
    " ",
  ),
);

function unitAfter(
  text: string,
  position: number,
  locale: string,
  money: boolean,
  scaled: boolean,
  begun: Begun,
): UnitBehind | null {
  const at = joined(text, position);
  const code = codeOf(text, at);
  const glued = at === position;
  if (code === 0) return null;
  const cursor = windowCursor(text, at, locale);
  const sign = isLetter(code) && code > 0x5a ? null : scanSign(cursor);
  if (sign !== null) {
    const end = at + cursor.position;
    const isMoneySign = sign.unit.kind === "CURRENCY";
    if (money || (isMoneySign && isDigit(codeOf(text, end)))) return null;
    if (sign.unit.kind === "RATIO" && isNumeral(codeOf(text, skipGaps(text, end)))) return null;
    return { unit: sign.unit, end, spoken: text.slice(at, end) };
  }
  const meaning = meaningAt(text, at, locale);
  if (meaning === null) return null;
  if (scaled && meaning.entry.kind === "OF") {
    const after = skipGaps(text, meaning.end);
    const unit = meaningAt(text, after, locale);
    if (unit?.entry.kind === "UNIT" && unit.entry.unit.kind === "CURRENCY" && !money) {
      return { unit: unit.entry.unit, end: unit.end, spoken: text.slice(at, unit.end) };
    }
    return null;
  }
  if (meaning.entry.kind !== "UNIT") return null;
  const { unit } = meaning.entry;
  const word = text.slice(at, meaning.end);
  if (unit.kind === "CURRENCY") {
    if (WORD_CODES.has(word) || (money && meaning.entry.shift !== 0)) return null;
    if (word === "won" && !scaled) return null;
    if ((word === "pound" || word === "pounds" || word === "rand") && !scaled && begun.token === null)
      return null;
  } else if (money) return null;
  if (unit.kind === "RATIO" && !ratioFits(text, word, glued, meaning.end, begun)) return null;
  if (unit.kind === "PHYSICAL" && word.length === 1 && !/^[WLlgt]$/.test(word)) return null;
  if (unit.kind === "PHYSICAL" && scaled && /^[a-z]$/.test(word)) return null;
  return { unit, end: meaning.end, spoken: word };
}

function ratioFits(text: string, word: string, glued: boolean, end: number, begun: Begun): boolean {
  const next = wordAfter(text, end);
  switch (word) {
    case "x":
    case "X":
      return glued && !isNumeral(codeOf(text, skipGaps(text, end)));
    case "times": {
      const follows = next?.lower;
      if (follows === "a" || follows === "per" || follows === "in" || follows === "each") return false;
      return (follows !== undefined && COMPARING.has(follows)) || begun.token?.hasFraction === true;
    }
    case "mal":
      return glued || (next !== null && /^(?:so|mehr|höher|größer|schneller|teurer)$/.test(next.lower));
    default:
      return true;
  }
}
