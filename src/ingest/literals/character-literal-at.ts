import type { Words } from "../languages/words-of.ts";
import { spokenOf } from "./amount.ts";
import { characterAmountAt } from "./amount-at.ts";
import { gluesOn } from "./amount-place.ts";
import type { Literal } from "./literal.ts";
import { literalOf } from "./literal-of.ts";
import { ownPhraseAt } from "./own-words-at.ts";
import { partOfAt } from "./part-of-at.ts";

/** Least power of ten at which numerals without a unit are a figure: 十亿, but not 三十. */
const LEAST_POWER = 4;

/** Returns the figure in Chinese or Japanese numerals at `start`, or null where they make none. */
export function characterLiteralAt(text: string, start: number, words: Words): Literal | null {
  const part = ownPhraseAt(text, start, words) ?? partOfAt(text, start, words);
  if (part !== null) return part;
  const before = text.charAt(start - 1);
  if (/[第数數几幾何〇零一二三四五六七八九十百千]/.test(before)) return null;
  const amount = characterAmountAt(text, start, words);
  if (amount === null || gluesOn(text, amount)) return null;
  const power = Number(/e(\d+)$/.exec(amount.digits)?.[1] ?? 0);
  if (amount.unitKind === "PHYSICAL" && power < LEAST_POWER) return null;
  if (amount.unitKind === null && power < LEAST_POWER) return null;
  // 一元化, 一円: one alone is mostly part of a word.
  if (amount.unitKind === "CURRENCY" && amount.digits === "1") return null;
  return literalOf(text, amount, spokenOf(amount), null, null, words);
}
