import type { Words } from "../languages/words-of.ts";
import type { Amount } from "./amount.ts";
import { codeOf, isGap, isIdeographic, wordAfter } from "./characters.ts";
import { type Literal, plainLiteral } from "./literal.ts";

/** Returns the literal of an amount, a minus sign before it included. */
export function literalOf(
  text: string,
  amount: Amount,
  spoken: string,
  completion: Literal["completion"],
  completedFrom: Literal["completedFrom"],
  words: Words,
): Literal {
  const minus = minusBefore(text, amount, words);
  return {
    ...plainLiteral(amount.start - minus, amount.end, minus > 0 ? `-${spoken}` : spoken, amount.unitKind),
    unit: amount.unit,
    noun: amount.unitKind === null ? nounBehind(text, amount.end, isLarge(amount), words) : null,
    completion,
    completedFrom,
  };
}

/** Returns true for a million and more in a word, behind which some languages put an "of". */
function isLarge({ scale }: Amount): boolean {
  return scale.length > 3;
}

/** Characters with which what follows a count in Chinese and Japanese is no noun. */
const NO_NOUN =
  /^[的和与與及跟、，。；：！？「」（）()をがにはもでとへのかま以左上超多余餘至到増减減強弱程前ほ近未]/;

/** Returns the word behind a scaled count: the users of 350 million monthly users. */
function nounBehind(text: string, end: number, isLarge: boolean, words: Words): string | null {
  if (words.isIdeographic) {
    const behind = text.slice(end, end + 4);
    if (!isIdeographic(codeOf(behind, 0)) || NO_NOUN.test(behind)) return null;
    return /^[\u3040-\u9fff]{1,2}/.exec(behind)?.[0] ?? null;
  }
  let at = end;
  if (isLarge && words.countedOf.size > 0) {
    const of = wordAfter(text, end);
    if (of === null || !words.countedOf.has(of.lower)) return null;
    at = codeOf(text, of.end) === 0x27 || codeOf(text, of.end) === 0x2019 ? of.end + 1 : of.end;
  }
  let last: string | null = null;
  for (let count = 0; count < 3; count++) {
    const word = wordAfter(text, at);
    if (word === null || word.start > at + 1) return last;
    if (words.stops.has(word.lower)) return last;
    last = word.lower;
    if (last.endsWith("s") || words.plural === null || words.people.has(last)) return last;
    at = word.end;
  }
  return last;
}

/** Characters of Chinese and Japanese that say what something is: a dash behind them joins no range. */
const MINUS_BEHIND: ReadonlySet<number> = new Set(
  [..."为為是达達约約はがで："].map((sign) => sign.charCodeAt(0)),
);

/** Words before degrees that make them negative, where no sign does. */
const MINUS_WORD = /(?:^|[^\p{L}])(minus|menos|moins|negative)\s$/iu;

/** Returns how long the minus before the amount is: a sign, or a word before degrees. */
function minusBefore(text: string, { start, unitCode }: Amount, words: Words): number {
  const code = codeOf(text, start - 1);
  if (code === 0x2d || code === 0x2212) {
    const before = codeOf(text, start - 2);
    if (MINUS_BEHIND.has(before)) return 1;
    // "15°F/-9°C".
    if (before === 0x2f && unitCode?.startsWith("degrees") === true) return 1;
    return before === 0 || isGap(before) || before === 0x28 || before === 0x0a || before === 0x7c ? 1 : 0;
  }
  // A cell of a table may set the sign apart: "|- 30,3 %".
  if (isGap(code) && /[\t|]\s?[-−]$/u.test(text.slice(Math.max(0, start - 4), start - 1))) return 2;
  if (!isGap(code) || unitCode?.startsWith("degrees") !== true) return 0;
  const word = MINUS_WORD.exec(text.slice(Math.max(0, start - 12), start));
  const isMinus = word !== null && (words.isEnglish || word[1]?.toLowerCase() === "minus");
  return isMinus ? (word[1]?.length ?? 0) + 1 : 0;
}
