/**
 * Finds the names of a vocabulary in a text.
 *
 * Method: names are kept by their first word (for Chinese and Japanese, their first character); each word of the text
 * is looked up once and the longest name that stands there wins. Cost: linear in the text, times the names that share
 * a first word.
 */
import { isLetter } from "../figures/cursor.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A known name at a place, in code units. */
export interface NamePlace {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly text: string;
  readonly entity: string;
}

/** Names prepared for searching. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** Returns the entities' names by their first word, longest first. */
export function indexNames(vocabulary: Vocabulary): NameIndex {
  const index = new Map<string, Name[]>();
  for (const entity of vocabulary.entities) {
    for (const text of [entity.name, ...entity.aliases].flatMap(withoutArticle)) {
      const key = firstKey(text, 0);
      if (key === "") continue;
      const names = index.get(key);
      if (names === undefined) index.set(key, [{ text, entity: entity.id }]);
      else names.push({ text, entity: entity.id });
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** "The Information" keeps its article, "The Wall Street Journal" is also known without. */
function withoutArticle(name: string): string[] {
  const bare = name.replace(/^The /, "");
  return bare !== name && bare.includes(" ") ? [name, bare] : [name];
}

function firstKey(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 0x3040) return text[at] ?? "";
  let end = at;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigitUnit(text.charCodeAt(end)))) end++;
  return text.slice(at, end).toLowerCase();
}

function isDigitUnit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Returns the names in the text from `start` to `end`, in order, none within another. */
export function findNames(text: string, index: NameIndex, start = 0, end = text.length): NamePlace[] {
  const found: NamePlace[] = [];
  if (index.size === 0) return found;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const ideograph = code >= 0x3040 && code <= 0x9fff;
    if (!ideograph && !isLetter(code)) {
      at++;
      continue;
    }
    const capital = ideograph || code > 0x7f || code <= 0x5a;
    let wordEnd = at + 1;
    if (!ideograph)
      while (wordEnd < end && (isLetter(text.charCodeAt(wordEnd)) || isDigitUnit(text.charCodeAt(wordEnd))))
        wordEnd++;
    const names = index.get(ideograph ? (text[at] ?? "") : text.slice(at, wordEnd).toLowerCase());
    const name = names?.find((candidate) => standsAt(text, candidate.text, at, end, capital));
    if (name === undefined) {
      at = wordEnd;
      continue;
    }
    found.push({ entity: name.entity, start: at, end: at + name.text.length });
    at += name.text.length;
  }
  return found;
}

/** Returns true where the name stands as a whole; its capitals must be the text's, save that a text may use more. */
function standsAt(text: string, name: string, at: number, end: number, capital: boolean): boolean {
  const to = at + name.length;
  if (to > end) return false;
  const here = text.slice(at, to);
  if (here !== name) {
    const folded = here.replaceAll("’", "'").replaceAll("\u00a0", " ");
    const plain = name.replaceAll("’", "'");
    const isArticle = /^the /i.test(plain);
    if (folded !== plain && !(isArticle && folded.slice(1) === plain.slice(1))) {
      if (!capital || folded.toLowerCase() !== plain.toLowerCase() || name.length < 5) return false;
    }
  }
  if (!name.includes(" ") && isWithinName(text, at)) return false;
  const next = text.charCodeAt(to);
  return name.charCodeAt(name.length - 1) >= 0x3040 || !(isLetter(next) || isDigitUnit(next));
}

/** "Recorded Future" is not "Future": what stands right before, in capitals too, is a part of the name. */
function isWithinName(text: string, at: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+(?:ed|ing) $/u.test(text.slice(Math.max(0, at - 24), at));
}
