import type { Qualifier } from "../../model/figure.ts";
import { splitWords, type Words } from "../languages/words-of.ts";
import { codeOf, isGap, isIdeographic, isNumeral, isWordCode, wordAfter, wordBefore } from "./characters.ts";
import { meaningAt } from "./meaning-at.ts";

/** Signs right before a number that bend it. */
const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ["~", "ABOUT"],
  ["≈", "ABOUT"],
  ["∼", "ABOUT"],
  ["～", "ABOUT"],
  [">", "MORE_THAN"],
  ["<", "LESS_THAN"],
  ["≥", "AT_LEAST"],
  ["≤", "AT_MOST"],
]);

/** A qualifier and where it stands, in code units. */
export interface FoundQualifier {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/** Longest stretch before a number in which a qualifier is looked for, and most words of one. */
const REACH = 60;
const MOST_WORDS = 5;

/** A word before the number; an elision such as d' is one. */
interface WordBefore {
  readonly start: number;
  readonly lower: string;
}

/** Returns the qualifier that stands right before `position`, or null. Cost: bounded by a fixed reach. */
export function qualifierBefore(text: string, position: number, words: Words): FoundQualifier | null {
  let end = position;
  // Markdown may set the number apart: "more than **5 million**".
  while (end > 0 && (isGap(text.charCodeAt(end - 1)) || text[end - 1] === "*")) end--;
  const last = text[end - 1] ?? "";
  const sign = SIGNS.get(last);
  if (sign !== undefined) return { qualifier: sign, start: end - 1, end };
  if (words.isIdeographic) return charactersBefore(text, end, words);
  const code = codeOf(text, end - 1);
  if (!isWordCode(code) && code !== 0x2e && !isApostrophe(code)) return null;
  const before = wordsBefore(text, end);
  const direct = longestPhrase(before, 0, end, words);
  if (direct !== null) {
    const isOther =
      isCompared(text, direct.found, words) ||
      beginsChange(text, position, direct.found, words) ||
      HANDS_OVER.test(text.slice(Math.max(0, direct.found.start - 12), direct.found.start + 5));
    return isOther ? null : direct.found;
  }
  const ofVerb = verbBefore(before, end, words);
  if (ofVerb !== null) return ofVerb;
  const place = ADDED.has(before[0]?.lower ?? "") ? 1 : 0;
  const article = before[place];
  if (article === undefined || !words.articles.has(article.lower)) return null;
  let articleStart = article.start;
  while (articleStart > 0 && isGap(text.charCodeAt(articleStart - 1))) articleStart--;
  const phrase = longestPhrase(before, place + 1, articleStart, words);
  if (phrase?.takesArticle !== true || isCompared(text, phrase.found, words)) return null;
  // "More than the $5 million that it asked for" is compared with a number, and bends none.
  const isVerb = words.qualifiers.get(phraseOf(text, phrase.found))?.isVerb === true;
  const bounds = phrase.found.qualifier === "MORE_THAN" || phrase.found.qualifier === "LESS_THAN";
  return bounds && !isVerb && !INDEFINITE.test(article.lower) ? null : phrase.found;
}

/** A verb that "over" belongs to: "hand over 20%". */
const HANDS_OVER = /(?<!\p{L})(?:hand|turn|sign|pass|roll|carr)(?:s|es|ed|ing|y|ied|ies)?\sover\s$/iu;

/** What may stand between an article and a number: "up to an additional 5%". */
const ADDED: ReadonlySet<string> = new Set(["additional", "extra", "further", "estimated"]);
const INDEFINITE = /^(?:an?|eine?[nrms]?|une?|una|uma?|et)$/;

/** Numbers from here on are bent by every qualifier; smaller ones not by prepositions of place: under three cups. */
const LEAST_BENT = 11;

/** Returns true where a qualifier stands before the number, and can mean it. */
export function isBent(text: string, position: number, value: number, words: Words): boolean {
  const found = qualifierBefore(text, position, words);
  if (found === null || value >= LEAST_BENT) return found !== null;
  return !isTight(text, found, words);
}

/** Returns where the qualifier before `position` starts; null where none stands there, or a preposition. */
export function looseQualifierStart(text: string, position: number, words: Words): number | null {
  const found = qualifierBefore(text, position, words);
  return found === null || isTight(text, found, words) ? null : found.start;
}

function isTight(text: string, found: FoundQualifier, words: Words): boolean {
  return words.qualifiers.get(phraseOf(text, found))?.isTight === true;
}

/** Returns the phrase as the tables write it. */
export function phraseOf(text: string, { start, end }: FoundQualifier): string {
  return splitWords(text.slice(start, end).toLowerCase()).join(" ");
}

/** Returns true where a verb's "from" begins a change: "passou de 3% para 5%", not "passaram de 5%". */
function beginsChange(text: string, position: number, found: FoundQualifier, words: Words): boolean {
  const phrase = phraseOf(text, found);
  if (words.qualifiers.get(phrase)?.isVerb !== true || !words.from.has(phrase.split(" ").at(-1) ?? ""))
    return false;
  const behind = text.slice(position, position + REACH).split(/[;:!?\n]|\.\s/, 1)[0] ?? "";
  return splitWords(behind.toLowerCase()).some((word) => words.to.has(word));
}

/** Words that tie a number to the noun before it: a rate of, eine Marke von. */
const OF = new Set(["of", "von", "de", "d'", "av"]);

/** Returns the verb that bends the number through its object: "exceed an annualised rate of $20 billion". */
function verbBefore(before: readonly WordBefore[], end: number, words: Words): FoundQualifier | null {
  if (!OF.has(before[0]?.lower ?? "")) return null;
  for (let index = 2; index < before.length; index++) {
    const verb = words.qualifiers.get(before[index]?.lower ?? "");
    if (verb?.isVerb !== true || verb.qualifier === null) continue;
    const start = before[index]?.start ?? end;
    return words.articles.has(before[index - 1]?.lower ?? "")
      ? { qualifier: verb.qualifier, start, end }
      : null;
  }
  return null;
}

/** Returns true where the phrase compares with a figure right before it: "$5 less than $10". */
function isCompared(text: string, { qualifier, start }: FoundQualifier, words: Words): boolean {
  if (qualifier !== "MORE_THAN" && qualifier !== "LESS_THAN") return false;
  if (!words.comparing.has(wordAfter(text, start)?.lower ?? "")) return false;
  let end = start;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  if (end === start) return false;
  const last = codeOf(text, end - 1);
  if (isNumeral(last)) return !/(?:^|\D)(?:19|20)\d\d$/.test(text.slice(Math.max(0, end - 5), end));
  if (last === 0x25 || last === 0x20ac) return true;
  const word = wordBefore(text, start);
  const entry = word === null ? null : meaningAt(text, word.start, words.language)?.entry;
  return entry?.kind === "SCALE" || entry?.kind === "UNIT";
}

/** Returns the words before `end`, the nearest first, as far as no mark stands between. */
function wordsBefore(text: string, end: number): WordBefore[] {
  const limit = Math.max(0, end - REACH);
  const words: WordBefore[] = [];
  let at = end;
  while (words.length <= MOST_WORDS) {
    let start = at;
    // The full stop of an abbreviation belongs to its word: ca., approx.
    if (codeOf(text, start - 1) === 0x2e && words.length === 0) start--;
    const isElision = isApostrophe(codeOf(text, start - 1));
    if (isElision) start--;
    while (start > limit && (isWordCode(codeOf(text, start - 1)) || codeOf(text, start - 1) === 0x2d))
      start--;
    if (start === at || (start === at - 1 && isElision)) break;
    words.push({ start, lower: text.slice(start, at).toLowerCase().replace("’", "'") });
    at = start;
    if (isApostrophe(codeOf(text, at - 1))) continue;
    if (!isGap(codeOf(text, at - 1))) break;
    while (at > limit && isGap(codeOf(text, at - 1))) at--;
    // "“Well more” than 13 billion": the mark closes what somebody said of it.
    if (
      words.length === 1 &&
      (text[at - 1] === "”" || text[at - 1] === '"') &&
      isWordCode(codeOf(text, at - 2))
    )
      at--;
  }
  return words;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Returns the longest phrase that is made of the words from `from` backwards and ends at `end`. */
function longestPhrase(
  before: readonly WordBefore[],
  from: number,
  end: number,
  words: Words,
): { readonly found: FoundQualifier; readonly takesArticle: boolean } | null {
  const last = before[from];
  if (last === undefined || !words.qualifierEnds.has(last.lower)) return null;
  for (let index = Math.min(before.length, from + MOST_WORDS) - 1; index >= from; index--) {
    const start = before[index]?.start;
    let phrase = "";
    for (let word = index; word >= from; word--)
      phrase += `${word === index ? "" : " "}${before[word]?.lower}`;
    const meaning = words.qualifiers.get(phrase);
    if (meaning === undefined || start === undefined) continue;
    const { qualifier } = meaning;
    return qualifier === null
      ? null
      : { found: { qualifier, start, end }, takesArticle: meaning.takesArticle };
  }
  return null;
}

/** Returns the phrase of Chinese or Japanese characters that ends at `end`, or a verb's ending before it. */
function charactersBefore(text: string, end: number, words: Words): FoundQualifier | null {
  const skips = "了达達到为為のが".includes(text[end - 1] ?? " ") ? [0, 1] : [0];
  for (const skip of skips) {
    const to = end - skip;
    for (const [phrase, qualifier] of words.characterQualifiers) {
      if (text.endsWith(phrase, to)) return { qualifier, start: to - phrase.length, end: to };
    }
  }
  return null;
}

/** What may stand behind a Japanese qualifier of one character: 4割強を. */
const PARTICLES = new Set("をとのがはにでも");

/** Returns the qualifier that stands right behind `position` ("or more", "+"), or null. */
export function qualifierBehind(text: string, position: number, words: Words): FoundQualifier | null {
  const code = codeOf(text, position);
  if (code === 0x2b) return { qualifier: "AT_LEAST", start: position, end: position + 1 };
  let at = position;
  while (at < position + 3 && (isGap(codeOf(text, at)) || codeOf(text, at) === 0x2d)) at++;
  if (!words.trailingStarts.has(codeOf(text, at))) return null;
  for (const [phrase, qualifier] of words.trailing) {
    const end = at + phrase.length;
    if (text.slice(at, end).toLowerCase() !== phrase) continue;
    // A single character may begin another word: 5%強化.
    const isWhole = words.isIdeographic
      ? at === position &&
        (phrase.length > 1 ||
          words.language !== "ja" ||
          PARTICLES.has(text.charAt(end)) ||
          !isIdeographic(codeOf(text, end)))
      : !isWordCode(codeOf(text, end));
    // "$20 at most stores".
    const isOfNext = phrase === "at most" && /^\s\p{L}/u.test(text.slice(end, end + 2));
    if (isWhole && !isOfNext) return { qualifier, start: at, end };
  }
  return null;
}
