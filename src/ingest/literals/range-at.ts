import { parseFigure } from "../../figures/parse-figure.ts";
import type { Words } from "../languages/words-of.ts";
import { type Amount, looksLikeYear, spokenOf } from "./amount.ts";
import { amountAt } from "./amount-at.ts";
import { gluesOn, standsApart } from "./amount-place.ts";
import { codeOf, isDash, isNumeral, skipGaps, wordAfter, wordBefore } from "./characters.ts";
import { countedNoun, standsFree } from "./is-count.ts";
import { isInformativeDuration, isLongDuration } from "./is-duration.ts";
import type { Literal } from "./literal.ts";
import { literalOf } from "./literal-of.ts";

/** Signs and characters that join the ends of a range. */
const TILDES = new Set([0x7e, 0x301c, 0xff5e]);
const CHARACTERS = new Set([0x81f3, 0x5230]);

/** Returns the range whose lower end is `first`, or null where none begins there. */
export function rangeAt(text: string, first: Amount, words: Words): Literal | null {
  const at = skipGaps(text, first.end);
  const code = codeOf(text, at);
  if (isDash(code) || TILDES.has(code)) return dashedRange(text, first, at, words);
  const isCharacter = CHARACTERS.has(code);
  const word = isCharacter ? null : wordAfter(text, first.end);
  if (!isCharacter && word === null) return null;
  const isTo = isCharacter || words.to.has(word?.lower ?? "");
  const isAnd =
    !isTo &&
    words.and.has(word?.lower ?? "") &&
    words.between.has(wordBefore(text, first.start)?.lower ?? "");
  if (!isTo && !isAnd) return null;
  const second = amountBehind(text, skipGaps(text, isCharacter ? at + 1 : (word?.end ?? at)), words);
  if (second === null || gluesOn(text, second) || looksLikeYear(first)) return null;
  const isOpen = first.unit === "" && first.scale === "";
  if (second.unitKind === null && second.scale === "" && !second.isCompound) {
    if (isAnd && isOpen && first.currency === "" && isLarge(first) && isLarge(second))
      return ends(text, first, second, "and", words);
    // "300 to 400 people": a count, whose noun tells.
    if (
      !isTo ||
      first.currency !== "" ||
      !isOpen ||
      looksLikeYear(second) ||
      isChanging(text, first.start, words)
    )
      return null;
    return first.token !== null && standsFree(text, first.token)
      ? countRange(text, first, second, words)
      : null;
  }
  // "Cut its forecast by $4 to $56".
  const isByTo =
    isTo && first.currency !== "" && BY.test(text.slice(Math.max(0, first.start - 24), first.start));
  // "By more than $100bn to $393bn": a range is bent at neither end.
  const isBent = isByTo && /than\s$/u.test(text.slice(Math.max(0, first.start - 5), first.start));
  if (isByTo && isChange(first, second, isBent ? 1.5 : 4)) return null;
  // "Fell by 16,000 to 1.62 million": by how much, and to what.
  if (isOpen && isLarge(first) && second.scale !== "" && wordBefore(text, first.start)?.lower === "by")
    return null;
  // "Rose 5% to 7%" tells two numbers apart, "rose 5 to 7 percent" does not.
  // "Raised that to 30% to 50%": what it was raised to.
  const isOfTo = words.isEnglish && wordBefore(text, first.start)?.lower === "to";
  if (
    isTo &&
    !isOfTo &&
    (isOpen && words.isEnglish ? isAfterFrom(text, first.start, words) : isChanging(text, first.start, words))
  )
    return null;
  if (isTo && !isOpen && !sameMeasure(first, second)) return null;
  if (isLongDurationRange(text, first, second, words) || !standsApart(text, first)) return null;
  return ends(text, first, second, isAnd ? "and" : "to", words);
}

function dashedRange(text: string, first: Amount, dash: number, words: Words): Literal | null {
  const next = skipGaps(text, dash + 1);
  const isSpaced = dash > first.end || next > dash + 1;
  const second = amountBehind(text, next, words);
  if (second === null || gluesOn(text, second)) return null;
  const isMeasured = second.unitKind !== null || second.scale !== "" || second.isCompound;
  if (!isMeasured && first.currency === "")
    // "41,500-43,500 ships".
    return isLarge(first) &&
      isLarge(second) &&
      !isSpaced &&
      standsApart(text, first) &&
      first.unit === "" &&
      first.scale === ""
      ? countRange(text, first, second, words)
      : null;
  // "2024 - 5 %" is a list.
  if (looksLikeYear(first) || (isSpaced && looksLikeYear(second))) return null;
  if (isLongDurationRange(text, first, second, words) || !standsApart(text, first)) return null;
  return ends(text, first, second, "-", words);
}

/** Before by how much something changed. */
const BY =
  /(?<!\p{L})(?:by|up|down)\s(?:(?:more|less)\sthan\s|about\s|around\s|nearly\s|almost\s|some\s|over\s|roughly\s)?$/iu;

/** Whether two sums stand too far apart for the ends of a range. */
function isChange(first: Amount, second: Amount, times: number): boolean {
  const [low, high] = [first, second].map(({ digits }) => Number.parseFloat(digits.replaceAll(",", "")));
  const isOneScale = first.scale.replace(/\.$/u, "") === second.scale.replace(/\.$/u, "");
  return isOneScale && low !== undefined && high !== undefined && high >= times * low;
}

/** Returns a range of things counted, such as 300 to 400 people. */
function countRange(text: string, first: Amount, second: Amount, words: Words): Literal | null {
  if (first.token === null || second.token === null) return null;
  if (
    Number(first.digits.replaceAll(",", "")) < 100 ||
    Number.isNaN(Number(second.digits.replaceAll(",", "")))
  )
    return null;
  if (words.isIdeographic) {
    const counter = countedNoun(text, second.token, words);
    const range = counter === null ? null : ends(text, first, second, "to", words);
    return range === null ? null : { ...range, noun: counter };
  }
  const noun = wordAfter(text, second.end);
  // "Anywhere from 500,000 to 750,000 of them".
  if (
    noun?.lower === "of" &&
    /^\sof\s(?:them|these|those)(?!\p{L})/u.test(text.slice(second.end, second.end + 10))
  )
    return ends(text, first, second, "to", words);
  const written = noun === null ? "" : text.slice(noun.start, noun.end);
  const isNoun = words.plural === null ? /^\p{Lu}/u.test(written) : words.plural.test(written.toLowerCase());
  if (noun === null || !(words.people.has(noun.lower) || isNoun)) return null;
  if (words.trivial.has(noun.lower) || words.notNouns.has(noun.lower)) return null;
  return ends(text, first, second, "to", words);
}

/** Returns true where both ends are in one unit, or the second alone names it: "33 billion to 37 billion reais". */
function sameMeasure(first: Amount, second: Amount): boolean {
  if (first.unitKind === null && first.currency === "" && first.unit === "") return true;
  return (
    first.unitKind === second.unitKind &&
    first.currency === second.currency &&
    first.unitCode === second.unitCode
  );
}

/** Returns true where words before the first number say that it is the start of a change: "rose from 3% to 5%". */
function isChanging(text: string, start: number, words: Words): boolean {
  // "Growth of 31% to 32%".
  if (isRanging(text, start, words) || STRETCH.test(wordBefore(text, start)?.lower ?? "")) return false;
  let at = start;
  for (let count = 0; count < 6; count++) {
    const before = wordBefore(text, at);
    if (before === null) return false;
    // "The forest locks up 2 to 3 million tons".
    const isOfVerb = before.lower === "up" && HOLDING.test(wordBefore(text, before.start)?.lower ?? "");
    if (words.change.test(before.lower) && !isOfVerb) return true;
    // "from $5 million to $10 million" tells two amounts apart.
    if (count === 0 && words.from.has(before.lower) && words.isEnglish) return true;
    at = before.start;
  }
  return false;
}

/** Before "up", where nothing rises. */
const HOLDING =
  /^(?:lock|mak|tak|us|eat|buy|snap|giv|set|soak|suck|pick|tie|end|wind|turn|show)(?:e|es|s|ed|ing)?$|^(?:took|used|made|ate|gave|bought)$/;

/** Before a stretch and not the two ends of a change: "growth of 31% to 32%", "should grow by 6% to 8%". */
const STRETCH = /^(?:of|by)$/;

/** Returns true behind "from", with a qualifier between at most; "ranging from" is another matter. */
function isAfterFrom(text: string, start: number, words: Words): boolean {
  return !isRanging(text, start, words) && stands(text, start, 3, words.from);
}

/** Whether a number is written in thousands: no year, and nothing that is only numbered. */
function isLarge({ digits }: Amount): boolean {
  return /^\d{1,3}(?:[,.]\d{3})+$/.test(digits);
}

/** Returns true behind "a range of", "ranging from", "anywhere from". */
function isRanging(text: string, start: number, words: Words): boolean {
  return stands(text, start, 2, words.ranging);
}

/** Whether one of the words is among the last `count` before `start`. */
function stands(text: string, start: number, count: number, words: ReadonlySet<string>): boolean {
  let at = start;
  for (let left = count; left > 0; left--) {
    const before = wordBefore(text, at);
    if (before === null) return false;
    if (words.has(before.lower)) return true;
    at = before.start;
  }
  return false;
}

function isLongDurationRange(text: string, first: Amount, second: Amount, words: Words): boolean {
  return (
    second.unitKind === "PHYSICAL" &&
    isLongDuration(second.unitCode) &&
    !isInformativeDuration(text, { ...second, start: first.start }, words)
  );
}

/** Returns the amount at `position`, its currency sign included. */
function amountBehind(text: string, position: number, words: Words): Amount | null {
  let at = position;
  while (at < position + 4 && !isNumeral(codeOf(text, at))) at++;
  if (!isNumeral(codeOf(text, at))) return null;
  const amount = amountAt(text, at, words);
  return amount !== null && amount.start === position ? amount : null;
}

/** Returns the range, or null where it ends below its beginning: "3% on £12,000 – £360 in all". */
function ends(text: string, first: Amount, second: Amount, joiner: string, words: Words): Literal | null {
  const low = spokenOf(first);
  const spoken =
    joiner === "and"
      ? `between ${low} and ${spokenOf(second)}`
      : `${low}${joiner === "-" ? "-" : " to "}${spokenOf(second)}`;
  if ("problem" in parseFigure(spoken, { locale: words.language })) return null;
  const whole = { ...first, end: second.end, unitKind: second.unitKind ?? first.unitKind };
  return { ...literalOf(text, whole, spoken, null, null, words), unit: second.unit };
}
