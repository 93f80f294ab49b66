import type { Words } from "../languages/words-of.ts";
import { ellipticalAt } from "./elliptical-at.ts";
import { englishWordsAt } from "./english-words-at.ts";
import { factorAt } from "./factor-at.ts";
import type { Literal } from "./literal.ts";
import { ownCardinalAt, ownPhraseAt } from "./own-words-at.ts";
import { everyAt, partOfAt } from "./part-of-at.ts";
import { severalAt, vagueAt } from "./vague-at.ts";

/** Returns the figure in words that starts at `start` and ends at `end` or later, or null where the words are none. */
export function speltAt(
  text: string,
  start: number,
  end: number,
  words: Words,
  previous: Literal | null,
): Literal | null {
  return (
    partOfAt(text, start, words) ??
    everyAt(text, start, words) ??
    ownPhraseAt(text, start, words) ??
    ownCardinalAt(text, start, words) ??
    (words.isEnglish ? factorAt(text, start) : null) ??
    (words.isEnglish ? englishWordsAt(text, start, words) : vagueAt(text, start, words)) ??
    severalAt(text, start, words) ??
    ellipticalAt(text, start, end, previous, words)
  );
}
