import { isLetter } from "../../figures/cursor.ts";
import type { Words } from "../languages/words-of.ts";
import { codeOf, isGap, isIdeographic, wordAfter } from "./characters.ts";

/** Short forms that are also other words. */
const SHORT = new Set("MM TN b bi md Md Mds mi mi. tri cr mn".split(" "));
/** Money behind a short form. */
const MONEY = /^\s*(?:€|\$|£|¥|euro|EUR|USD|dollar|kr|NOK|MNOK|d['’]euro|de d[oóôò]|Dollar|Euro|US)/;

/**
 * Returns true where the scale word from `at` to `end`, behind a number that ends at `from`, is one: single letters
 * are only right behind the digits, with money before them or things counted behind.
 */
export function scaleFits(
  text: string,
  at: number,
  end: number,
  from: number,
  money: boolean,
  words: Words,
): boolean {
  if (isIdeographic(codeOf(text, at))) return true;
  const word = text.slice(at, end);
  // "1.81 mn cars".
  if (word === "mn" && words.isEnglish && isCounted(text, end, words)) return true;
  if (end - at > 1) return !SHORT.has(word) || money || at === from || MONEY.test(text.slice(end, end + 14));
  const isCapital = word !== word.toLowerCase();
  if (MONEY.test(text.slice(end, end + 8)) && !/^\s?[$€£¥]\d/.test(text.slice(end, end + 4))) return true;
  if (money) return at === from || (isCapital && !isLetter(codeOf(text, at + 1)));
  if (at !== from || !words.isEnglish) return false;
  // 12k subscribers, 70B-parameter, 1.2m units: what is counted follows, and says that m is no metre.
  if (word === "k" || word === "K" || word === "B" || word === "M" || word === "m" || word === "bn") {
    const isJoined = codeOf(text, end) === 0x2d;
    // "Puts victims at a mere 1.3M", at the end of a headline.
    // "Next comes Acme with 131.1M, before Quay (46.6M)".
    // "Sold all 32.1M of its shares".
    if (word === "M" && /^(?:[,;)]|\sof\s(?:its|the|their|his|her|them)\s)/.test(text.slice(end, end + 12)))
      return true;
    if (isCapital && ENDS_LINE.test(text.slice(end, end + 3))) return true;
    if (!isJoined) return isCounted(text, end, words);
    const next = wordAfter(text, end);
    return next !== null && next.end - next.start >= 4 && word !== "m";
  }
  return false;
}

const ENDS_LINE = /^[.!?]?\s*(?:\n|$)/u;

/** Whether a plural noun follows, with up to two words before it: "900M weekly users". */
function isCounted(text: string, end: number, words: Words): boolean {
  let at = end;
  for (let count = 0; count < 3; count++) {
    const next = isGap(codeOf(text, at)) ? wordAfter(text, at) : null;
    if (next === null || words.stops.has(next.lower)) return false;
    const isLong = next.end - next.start > 3;
    if (isLong && words.plural?.test(next.lower) === true && !words.notNouns.has(next.lower)) return true;
    at = next.end;
  }
  return false;
}
