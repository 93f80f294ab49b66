import type { Words } from "../languages/words-of.ts";
import { type Amount, looksLikeYear, spokenOf } from "./amount.ts";
import { amountAt } from "./amount-at.ts";
import { gluesOn } from "./amount-place.ts";
import { abbreviationBefore, codeOf, isNumeral, wordBefore } from "./characters.ts";
import { namesIt, standsFree } from "./is-count.ts";
import { isLongDuration } from "./is-duration.ts";
import type { Literal } from "./literal.ts";
import { literalOf } from "./literal-of.ts";

/** Most figures that share what the last of them says, and how far each may stand from the next. */
const MOST_STEPS = 4;
const REACH = 24;
/** Marks with which a list ends: the line, ; : ( ) ! ? — and the end of the text. */
const ENDS = new Set([0x0a, 0x3b, 0x3a, 0x28, 0x29, 0x21, 0x3f, 0x2014, 0]);

/** Returns `first` with the scale or unit of the figures that it is listed with ("$547 and $748 million"), or null. */
export function sharedWith(text: string, first: Amount, words: Words): Literal | null {
  if (first.scale !== "" || first.unit !== "" || first.token === null || first.token.isGrouped) return null;
  if (first.currency === "" && (looksLikeYear(first) || !standsFree(text, first.token))) return null;
  const short = abbreviationBefore(text, first.start);
  const before = short !== null && words.months.has(short.lower) ? short : wordBefore(text, first.start);
  if (
    first.currency === "" &&
    before !== null &&
    (words.months.has(before.lower) || namesIt(text, before, words))
  ) {
    if (!words.from.has(before.lower)) return null;
  }
  let end = first.end;
  for (let step = 0; step < MOST_STEPS; step++) {
    let next = end;
    let code = codeOf(text, next);
    while (next < end + REACH && !isNumeral(code) && !ENDS.has(code)) code = codeOf(text, ++next);
    if (!isNumeral(code)) return null;
    const amount = amountAt(text, next, words);
    if (amount === null || !joins(text.slice(end, amount.start), words) || gluesOn(text, amount)) return null;
    if (looksLikeYear(amount)) return null;
    const sameMoney = first.currency === amount.currency || (first.currency !== "" && amount.currency === "");
    if (!sameMoney) return null;
    if (amount.unitKind === "PHYSICAL" && isLongDuration(amount.unitCode)) return null;
    if (amount.scale !== "" || (amount.unit !== "" && first.currency === "")) {
      const completion = amount.scale === "" ? "UNIT" : amount.unit === "" ? "SCALE" : "SCALE_AND_UNIT";
      const unit = first.currency === "" ? amount.unit : "";
      const spoken = spokenOf(first, amount.scale, unit);
      const whole = { ...first, unitKind: amount.unitKind ?? first.unitKind };
      return literalOf(text, whole, spoken, completion, { start: amount.start, end: amount.end }, words);
    }
    end = amount.end;
  }
  return null;
}

/** Returns true where the text between two figures only lists them: a comma, an "and", and perhaps "about". */
function joins(between: string, words: Words): boolean {
  if (/^(?:\s?,\s?|\s?[、和与及]\s?|\s&\s)$/.test(between)) return true;
  const match = /^\s?(?:,\s)?([\p{L}.&]+)\s(?:([\p{L}']+)\s)?$/u.exec(between);
  if (match === null || !words.joints.has((match[1] ?? "").toLowerCase())) return false;
  const second = match[2]?.toLowerCase();
  return (
    second === undefined || second === "then" || words.qualifiers.has(second) || words.articles.has(second)
  );
}
