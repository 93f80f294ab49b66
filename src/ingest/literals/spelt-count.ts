import type { Words } from "../languages/words-of.ts";
import { wordBefore } from "./characters.ts";
import { namesIt, nounAfter } from "./is-count.ts";
import { type Literal, plainLiteral } from "./literal.ts";
import { isBent } from "./qualifier-beside.ts";

/** Smaller counts are information only where something bends them. */
const LEAST = 11;

/** Returns the count in words from `start` to `end`, a small one where something bends it ("at least three plants"), or null. */
export function speltCount(
  text: string,
  start: number,
  end: number,
  count: { readonly spoken: string; readonly value: number },
  words: Words,
): Literal | null {
  if (count.value < 2 || (count.value < LEAST && !isBent(text, start, count.value, words))) return null;
  const before = wordBefore(text, start);
  if (before !== null && namesIt(text, before, words)) return null;
  const noun = nounAfter(text, end, words);
  return noun === null ? null : { ...plainLiteral(start, end, count.spoken, null), noun };
}
