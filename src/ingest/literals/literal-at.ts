import { isLetter } from "../../figures/cursor.ts";
import type { Unit } from "../../figures/figure.ts";
import {
  codeOf,
  isBlank,
  isDash,
  isIdeographic,
  isNumeral,
  skipGaps,
  wordAfter,
  wordBefore,
} from "./characters.ts";
import { countedNoun, isMonth, STOPS, standsFree } from "./is-count.ts";
import { isInformativeDuration, isLongDuration } from "./is-duration.ts";
import { type Amount, amountAt } from "./scan-amount-in-text.ts";

/** A printed figure in a text, in code units. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  /** What parseFigure() is to read for it. */
  readonly spoken: string;
  readonly unitKind: Unit["kind"] | null;
  /** Unit as written, which an elliptical number behind may take over. */
  readonly unit: string;
  /** True for a magnitude without a number. */
  readonly isVague: boolean;
  /** What is counted, where a noun says so; empty where a count has none. */
  readonly noun: string | null;
  /** What was taken over from a neighbour. */
  readonly completion: "SCALE" | "UNIT" | "SCALE_AND_UNIT" | null;
  /** Where the neighbour stands from which it was taken. */
  readonly completedFrom: { readonly start: number; readonly end: number } | null;
}

export interface AmountOptions {
  /** Primary language tag, or a full one where number style or scale words depend on the place. */
  readonly language: string;
}

/** Words that join the two ends of a range. */
const TO = new Set(["to", "bis", "à", "a", "til", "até", "hasta", "through"]);
/** Words that join figures which share a scale or unit. */
const JOINS =
  /^(?:\s?,\s?(?:and\s|or\s|und\s|y\s|et\s|e\s|og\s)?|\s(?:and|or|to|und|oder|bis|y|e|o|et|ou|og|eller|versus|vs\.?|&)\s(?:about\s|roughly\s|then\s)?|和|、|与|及)$/;
const CHANGE =
  /(?:rose|rise[sn]?|rising|grew|grow[sn]?|growing|jump\w*|climb\w*|fell|falls?|falling|drop\w*|declin\w*|increas\w*|decreas\w*|went|up|down|cut|rais\w*|improv\w*|expand\w*|shr[aiu]nk\w*|surg\w*|soar\w*|slid|dipp\w*|mov\w*|chang\w*|reduc\w*|lower\w*|stieg\w*|steig\w*|sank|sink\w*|fiel|wuchs|subi\w*|pas[óo]\w*|baj\w*|cay\w*|passé\w*|grimp\w*|chut\w*|cai\w*|økte|falt|steg)\s+(?:[\p{L}']+\s+){0,4}$/iu;

/** Returns the figure whose digits start at `position`, or null where the number is none. */
export function literalAt(text: string, position: number, options: AmountOptions): Literal | null {
  const { language } = options;
  const first = amountAt(text, position, language);
  if (first === null) return null;
  const range = rangeOf(text, first, language);
  if (range !== null) return range;
  if (gluesOn(text, first)) return null;
  const shared = sharedWith(text, first, language);
  if (shared !== null) return shared;
  if (first.currency === "" && first.unit === "" && first.scale === "" && !first.isCompound)
    return bareLiteral(text, first, language);
  if (!standsApart(text, first)) return null;
  if (first.unitKind === "PHYSICAL" && isLongDuration(first.unitCode) && !isInformativeDuration(text, first))
    return null;
  return literalOf(text, first, spokenOf(first), null, null);
}

/** Returns the amount in the order that parseFigure() reads. */
export function spokenOf(amount: Amount, scale = amount.scale, unit = amount.unit): string {
  const currency = /\p{L}$/u.test(amount.currency) ? `${amount.currency} ` : amount.currency;
  const word = unit === "" || /^[^\p{L}]/u.test(unit) ? unit : ` ${unit}`;
  return `${currency}${amount.digits}${scale === "" ? "" : ` ${scale}`}${word}`;
}

/** Returns the literal of an amount, a minus sign before it included. */
export function literalOf(
  text: string,
  amount: Amount,
  spoken: string,
  completion: Literal["completion"],
  completedFrom: Literal["completedFrom"],
): Literal {
  const minus = isMinusBefore(text, amount.start);
  const noun = amount.unitKind === null ? nounBehind(text, amount.end) : null;
  return {
    start: minus ? amount.start - 1 : amount.start,
    end: amount.end,
    spoken: minus ? `-${spoken}` : spoken,
    unitKind: amount.unitKind,
    unit: amount.unit,
    isVague: false,
    noun,
    completion,
    completedFrom,
  };
}

/** Returns the word behind a scaled count: the users of 350 million monthly users. */
function nounBehind(text: string, end: number): string | null {
  let at = end;
  let last: string | null = null;
  for (let count = 0; count < 3; count++) {
    const word = wordAfter(text, at);
    if (word === null || word.start > at + 1) return last;
    if (STOPS.has(word.lower)) return last;
    last = word.lower;
    if (word.lower.endsWith("s")) return last;
    at = word.end;
  }
  return last;
}

function isMinusBefore(text: string, start: number): boolean {
  const code = codeOf(text, start - 1);
  if (code !== 0x2d && code !== 0x2212) return false;
  const before = codeOf(text, start - 2);
  return before === 0x20 || before === 0x28 || before === 0xa0;
}

/** Returns true where letters, digits or a hyphenated word are glued to the end of the amount: 5G, 10-K, 100-word. */
function gluesOn(text: string, amount: Amount): boolean {
  const code = codeOf(text, amount.end);
  if (isNumeral(code)) return true;
  if (isLetter(code))
    return (
      !isIdeographic(codeOf(text, amount.end - 1)) && amount.currency === "" && amount.unitKind !== "PERCENT"
    );
  const bare = amount.unit === "" && amount.scale === "" && amount.currency === "";
  return bare && isDash(code) && isLetter(codeOf(text, amount.end + 1));
}

/** Returns true unless the amount is part of a longer code: /5%, GPT-4 million, =3x. */
function standsApart(text: string, amount: Amount): boolean {
  const before = codeOf(text, amount.start - 1);
  if (isLetter(before) && !isIdeographic(before)) return false;
  if (before === 0x23 || before === 0x3d || before === 0x5f || before === 0x40) return false;
  if (before === 0x2e || before === 0x2c) return !isNumeral(codeOf(text, amount.start - 2));
  if (before === 0x2f || before === 0x3a)
    return !isNumeral(codeOf(text, amount.start - 2)) || amount.currency !== "";
  if (isDash(before) && before !== 0x2014 && before !== 0x2013) {
    return !isLetter(codeOf(text, amount.start - 2)) || amount.currency !== "";
  }
  return true;
}

function bareLiteral(text: string, amount: Amount, language: string): Literal | null {
  if (amount.token === null) return null;
  const noun = countedNoun(text, amount.token, language);
  if (noun === null) return null;
  return { ...literalOf(text, amount, amount.digits, null, null), noun, unitKind: null };
}

/** Returns the range whose lower end is `first`, or null where none begins there. */
function rangeOf(text: string, first: Amount, language: string): Literal | null {
  const at = skipGaps(text, first.end);
  const code = codeOf(text, at);
  const tilde = code === 0x7e || code === 0x301c || code === 0xff5e;
  if (isDash(code) || tilde) {
    const next = skipGaps(text, at + 1);
    const spaced = at > first.end || next > at + 1;
    const second = amountBehind(text, next, language);
    if (second === null || gluesOn(text, second)) return null;
    const measured = second.unitKind !== null || second.scale !== "";
    if (!measured && first.currency === "") return null;
    if (spaced && first.unit === "" && first.scale === "" && first.currency === "") {
      // "2024 - 5 %" is a list, unless the first could be such a number too.
      if (looksLikeYear(first)) return null;
    }
    if (isLongDurationRange(text, first, second)) return null;
    if (!standsApart(text, first) || looksLikeYear(first)) return null;
    return ends(text, first, second, "-", language);
  }
  const word = wordAfter(text, first.end);
  const joiner = code === 0x81f3 || code === 0x5230 ? text[at] : word?.lower;
  if (joiner === undefined) return null;
  const between = isBetween(text, first.start);
  const isTo = TO.has(joiner) || code === 0x81f3 || code === 0x5230;
  const isAnd = between && /^(?:and|und|y|et|e|og)$/.test(joiner);
  if (!isTo && !isAnd) return null;
  const after = code === 0x81f3 || code === 0x5230 ? at + 1 : (word?.end ?? at);
  const second = amountBehind(text, skipGaps(text, after), language);
  if (second === null || gluesOn(text, second) || (second.unitKind === null && second.scale === ""))
    return null;
  const open = first.unit === "" && first.scale === "";
  if (isTo && (!open || looksLikeYear(first))) return null;
  if (isTo && first.currency !== "" && second.scale === "" && second.currency !== "") return null;
  if (isTo && CHANGE.test(text.slice(Math.max(0, first.start - 60), first.start))) return null;
  if (isAnd && looksLikeYear(first)) return null;
  if (isLongDurationRange(text, first, second) || !standsApart(text, first)) return null;
  return ends(text, first, second, isAnd ? "and" : "to", language);
}

function isLongDurationRange(text: string, first: Amount, second: Amount): boolean {
  return (
    second.unitKind === "PHYSICAL" &&
    isLongDuration(second.unitCode) &&
    !isInformativeDuration(text, { ...second, start: first.start })
  );
}

function isBetween(text: string, start: number): boolean {
  return /^(?:between|zwischen|entre|mellom)$/.test(wordBefore(text, start)?.lower ?? "");
}

/** Returns the amount at `position`, its currency sign included. */
function amountBehind(text: string, position: number, language: string): Amount | null {
  let at = position;
  while (at < position + 4 && !isNumeral(codeOf(text, at))) at++;
  if (!isNumeral(codeOf(text, at))) return null;
  const amount = amountAt(text, at, language);
  return amount !== null && amount.start === position ? amount : null;
}

function looksLikeYear(amount: Amount): boolean {
  return (
    amount.currency === "" &&
    amount.unit === "" &&
    amount.scale === "" &&
    /^(?:19|20)\d\d$/.test(amount.digits)
  );
}

function ends(text: string, first: Amount, second: Amount, joiner: string, language: string): Literal | null {
  const spoken =
    joiner === "and"
      ? `between ${spokenOf(first)} and ${spokenOf(second)}`
      : `${spokenOf(first)}${joiner === "-" ? "-" : " to "}${spokenOf(second)}`;
  void language;
  const literal = literalOf(
    text,
    { ...first, end: second.end, unitKind: second.unitKind ?? first.unitKind },
    spoken,
    null,
    null,
  );
  return {
    ...literal,
    unit: second.unit,
    noun: second.unitKind === null && first.unitKind === null ? nounBehind(text, second.end) : null,
  };
}

/** Returns `first` with the scale or unit of the figures that it is listed with: $547 and $748 million. */
function sharedWith(text: string, first: Amount, language: string): Literal | null {
  if (first.scale !== "" || first.unit !== "" || first.token === null || first.token.isGrouped) return null;
  if (first.currency === "" && (looksLikeYear(first) || !standsFree(text, first.token))) return null;
  const before = wordBefore(text, first.start);
  if (first.currency === "" && before !== null && (isMonth(before.lower) || isNaming(text, before)))
    return null;
  let end = first.end;
  for (let step = 0; step < 4; step++) {
    let next = end;
    while (next < end + 16 && !isNumeral(codeOf(text, next)) && codeOf(text, next) !== 0x0a) next++;
    if (!isNumeral(codeOf(text, next))) return null;
    const amount = amountAt(text, next, language);
    if (amount === null || !JOINS.test(text.slice(end, amount.start)) || gluesOn(text, amount)) return null;
    if (looksLikeYear(amount)) return null;
    const sameMoney = first.currency === amount.currency || (first.currency !== "" && amount.currency === "");
    if (!sameMoney) return null;
    if (amount.unitKind === "PHYSICAL" && isLongDuration(amount.unitCode)) return null;
    if (amount.scale !== "" || (amount.unit !== "" && first.currency === "")) {
      const completion = amount.scale === "" ? "UNIT" : amount.unit === "" ? "SCALE" : "SCALE_AND_UNIT";
      const unit = first.currency === "" ? amount.unit : "";
      const spoken = spokenOf(first, amount.scale, unit);
      const whole = { ...first, unitKind: amount.unitKind ?? first.unitKind };
      return literalOf(text, whole, spoken, completion, { start: amount.start, end: amount.end });
    }
    end = amount.end;
  }
  return null;
}

function isNaming(text: string, word: { readonly start: number }): boolean {
  const initial = text[word.start] ?? "";
  const atStart =
    word.start === 0 ||
    (isBlank(codeOf(text, word.start - 1)) &&
      /[.!?:\n]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start)));
  return initial !== initial.toLowerCase() && !atStart;
}
