/** Whether "x", "times" or "mal" behind a number makes it a multiple. */
import type { Words } from "../languages/words-of.ts";
import type { Begun } from "./amount.ts";
import { codeOf, isNumeral, skipGaps, wordAfter, wordBefore } from "./characters.ts";

/** Words behind "times" that show a multiple. */
const COMPARING = new Set(
  "as apart those these this more higher larger greater bigger faster the that what its their lower less over revenue earnings sales that's so longer cheaper stronger what's better expected annual recurring trailing normal usual average forward current bookings smaller likelier profit profits book heavier hotter denser further deeper his her our".split(
    " ",
  ),
);

export function ratioFits(
  text: string,
  word: string,
  glued: boolean,
  end: number,
  begun: Begun,
  words: Words,
  scaled: boolean,
): boolean {
  const next = wordAfter(text, end);
  switch (word.toLowerCase()) {
    case "x":
      return glued && !isNumeral(codeOf(text, skipGaps(text, end)));
    case "times": {
      if (!words.isEnglish) return false;
      const follows = next?.lower;
      const isGrown = GROWN.test(wordBefore(text, begun.start)?.lower ?? "");
      // "10 times a search", and not "10 times a day".
      const isOften = follows === "a" && (scaled || A_TIME.test(text.slice(end, end + 14)));
      if (isOften || follows === "per" || follows === "each" || (follows === "in" && !isGrown)) return false;
      if (follows === "a") return true;
      // "Downloaded 2 million times so far".
      if (scaled && follows !== "as" && follows !== "more" && follows !== "the") return false;
      if (follows === undefined || !OFTEN.has(follows)) {
        // "More than 50 times Acme's sales", "by up to three times".
        const isBent = BENT.test(text.slice(Math.max(0, begun.start - 12), begun.start));
        const isName = next !== null && /^\p{Lu}/u.test(text.slice(next.start, next.end));
        const isRepeated = REPEATED.test(text.slice(Math.max(0, begun.start - 40), begun.start));
        if (isBent && !isRepeated && (isName || /^[.,;]/.test(text.slice(end, end + 1)))) return true;
      }
      return (
        (follows !== undefined && COMPARING.has(follows)) ||
        begun.token?.hasFraction === true ||
        // "Increasing 300 times between 2012 and 2018".
        isGrown
      );
    }
    case "mal":
      return (
        glued ||
        (next !== null &&
          /^(?:so|mehr|höher|größer|schneller|teurer|stärker|länger|weniger|kleiner)$/.test(next.lower))
      );
    default:
      return true;
  }
}

const A_TIME = /^\sa\s(?:day|week|month|year|night|minute|hour|second|season|game|quarter|decade|shift)/iu;

/** Behind "times", of how often something happened. */
const OFTEN = new Set(
  "so since on during before daily weekly monthly this last and but when while".split(" "),
);

/** Before how often something was done. */
const REPEATED =
  /(?<!\p{L})(?:shared|viewed|watched|downloaded|read|played|liked|cited|visited|streamed|retweeted|reposted|copied|clicked|quoted|used)\s(?:\p{L}+\s){0,3}$/iu;

const BENT = /(?<!\p{L})(?:than|to|nearly|almost|about|roughly|around|over|some)\s$/iu;

const GROWN =
  /^(?:increas(?:e|es|ed|ing)|grows?|grew|grown|growing|rose|risen|multiplied|up|jumped|soared|surged)$/;
