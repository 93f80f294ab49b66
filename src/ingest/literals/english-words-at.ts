import { acceptEntry, type Cursor, peekEntry, skipSpaces } from "../../figures/cursor.ts";
import { type SpeltNumber, scanSpelt } from "../../figures/scan-spelt.ts";
import type { Words } from "../languages/words-of.ts";
import type { Amount } from "./amount.ts";
import { completeAmount } from "./amount-at.ts";
import { codeOf, isBlank, isDash, wordBefore } from "./characters.ts";
import type { Literal } from "./literal.ts";
import { windowCursor } from "./meaning-at.ts";
import { measured } from "./measured.ts";
import { multipleAt, ordinalPartAt, partAt } from "./part-at.ts";
import { speltCount } from "./spelt-count.ts";
import { vagueAt } from "./vague-at.ts";

/** Returns the figure that English number words make at `start`, or null where they make none. */
export function englishWordsAt(text: string, start: number, words: Words): Literal | null {
  const cursor = windowCursor(text, start, words.language);
  const entry = peekEntry(cursor);
  switch (entry?.kind) {
    case "SCALE":
      return vagueAt(text, start, words);
    case "MULTIPLE":
      return multipleAt(text, start, start + cursor.peekedEnd);
    case "FRACTION":
      if (entry.denominator !== 2) return null;
      break;
    case "ARTICLE":
    case "CARDINAL":
      break;
    default:
      return null;
  }
  const isArticle = entry.kind === "ARTICLE";
  const ordinal = ordinalPartAt(text, start);
  if (ordinal !== null) return ordinal;
  const scaledPart = scaledPartAt(text, start, words);
  if (scaledPart !== null) return scaledPart;
  if (words.between.has(wordBefore(text, start)?.lower ?? "")) {
    const range = betweenAt(text, start, words);
    if (range !== null) return range;
  }
  // Texas A&M: a letter is no scale word behind an article.
  if (isArticle && /^an?\s[a-z](?![a-z])/i.test(text.slice(start, start + 5))) return null;
  const spelt = speltAt(cursor) ?? speltAt(windowCursor(text, start, words.language), false);
  if (spelt === null) return null;
  const end = trimmedEnd(text, start, start + spelt.end);
  const number = text.slice(start, end);
  if (spelt.part) return partAt(text, start, end, number, isArticle);
  const begun = { start, token: null, digits: number, numberStart: start, numberEnd: end };
  const amount = completeAmount(text, begun, words);
  const isBig = spelt.numeral.power >= 3 || Number(spelt.numeral.digits) >= 1000 || amount.scale !== "";
  if (amount.unitKind === null && !isBig)
    return isArticle
      ? null
      : speltCount(text, start, end, { spoken: number, value: Number(spelt.numeral.digits) }, words);
  if (isArticle && amount.unitKind !== "CURRENCY" && amount.unitKind !== "PERCENT" && !isBig) return null;
  if (amount.unitKind === "PHYSICAL" && isIdiom(number, amount)) return null;
  const scale = amount.scale === "" ? "" : ` ${amount.scale}`;
  const unit = amount.unit === "" ? "" : ` ${amount.unit}`;
  return measured(text, amount, `${number}${scale}${unit}`, words);
}

/** Returns the number in words at the cursor; `joins` as for scanSpelt(): "three million and five million" are two. */
function speltAt(cursor: Cursor, joins = true): (SpeltNumber & { readonly end: number }) | null {
  const spelt = scanSpelt(cursor, joins);
  return spelt === null || cursor.fault !== null ? null : { ...spelt, end: cursor.position };
}

/** "one minute", "one foot in the door" and the like state no quantity. */
function isIdiom(number: string, amount: Amount): boolean {
  if (!/^(?:one|a|an)$/i.test(number)) return false;
  return (
    !/^one$/i.test(number) ||
    /^(?:minutes|hours|days|weeks|months|years|feet|degrees)$/.test(amount.unitCode ?? "")
  );
}

/** Returns the end without the spaces and hyphens that the scanner went over. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isBlank(codeOf(text, at - 1)) || isDash(codeOf(text, at - 1)))) at--;
  return at;
}

/** "between one and two million". */
function betweenAt(text: string, start: number, words: Words): Literal | null {
  const cursor = windowCursor(text, start, words.language);
  if (scanSpelt(cursor, false) === null) return null;
  skipSpaces(cursor);
  if (peekEntry(cursor)?.kind !== "AND") return null;
  acceptEntry(cursor);
  skipSpaces(cursor);
  const from = start + cursor.position;
  const second = scanSpelt(cursor, true);
  if (second === null || cursor.fault !== null) return null;
  const end = trimmedEnd(text, start, start + cursor.position);
  const begun = {
    start: from,
    token: null,
    digits: text.slice(from, end),
    numberStart: from,
    numberEnd: end,
  };
  const amount = completeAmount(text, begun, words);
  if (amount.unitKind === null && second.numeral.power < 3) return null;
  return measured(text, { ...amount, start }, `between ${text.slice(start, amount.end)}`, words);
}

const QUARTERS: Readonly<Record<string, string>> = { a: "¼", one: "¼", three: "¾" };
const HALF = /^half\sa\s(?=percent)/i;

/** "a quarter of a million", "three quarters of a billion dollars", "half a percentage point". */
function scaledPartAt(text: string, start: number, words: Words): Literal | null {
  const half = HALF.exec(text.slice(start, start + 20));
  if (half !== null) {
    const numberEnd = start + half[0].length;
    const begun = { start, token: null, digits: "½", numberStart: start, numberEnd };
    const amount = completeAmount(text, begun, words);
    return amount.unitKind === null ? null : measured(text, amount, `½ ${amount.unit}`, words);
  }
  const match = /^(a|one|three)[\s-]quarters?\s(?:(?:of\s)?an?\s)?(?=(?:million|billion|trillion)\b)/i.exec(
    text.slice(start, start + 32),
  );
  const digits = QUARTERS[(match?.[1] ?? "").toLowerCase()];
  if (match === null || digits === undefined) return null;
  const numberEnd = start + match[0].length;
  const amount = completeAmount(text, { start, token: null, digits, numberStart: start, numberEnd }, words);
  const unit = amount.unit === "" ? "" : ` ${amount.unit}`;
  return amount.scale === "" ? null : measured(text, amount, `${digits} ${amount.scale}${unit}`, words);
}
