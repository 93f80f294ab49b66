import { COMMON_LEXICON } from "../../figures/common-lexicon.ts";
import { numberStyle } from "../../figures/number-style.ts";
import type { Words } from "../languages/words-of.ts";

/** A quick test for words with which a figure in words may start. */
export interface SpeltStarts {
  /** Returns false where no such word has this hash. */
  readonly mayBe: (hash: number) => boolean;
  /** Chinese and Japanese characters with which one may start. */
  readonly characters: ReadonlySet<number>;
}

const KINDS = new Set(["CARDINAL", "ARTICLE", "FRACTION", "MULTIPLE"]);
/** Characters of numbers, beside those of phrases. */
const NUMERALS = "一二三四五六七八九十百千两兩半";
const known = new WeakMap<Words, SpeltStarts>();

/** Returns the quick test for a language. */
export function speltStartsOf(words: Words): SpeltStarts {
  const ready = known.get(words);
  if (ready !== undefined) return ready;
  const bits = new Uint8Array(1 << 13);
  const characters = new Set<number>();
  const add = (phrase: string): void => {
    const lower = phrase.toLowerCase();
    const first = lower.charCodeAt(0);
    if (first >= 0x3040) {
      if (words.isIdeographic) characters.add(first);
      return;
    }
    const hash = hashWord(lower.split(/[^\p{L}]/u)[0] ?? "");
    bits[(hash & 0xffff) >> 3] = (bits[(hash & 0xffff) >> 3] ?? 0) | (1 << (hash & 7));
  };
  const plural = (
    lexicon: ReadonlyMap<string, { readonly entry: { readonly kind: string } | null }>,
  ): void => {
    for (const [word, { entry }] of lexicon) {
      if (entry === null) continue;
      if (words.isEnglish && KINDS.has(entry.kind)) add(word);
      if (entry.kind === "SCALE" && "plural" in entry && entry.plural === true) add(word);
    }
  };
  if (!words.isIdeographic) {
    plural(COMMON_LEXICON);
    plural(numberStyle(words.language).words ?? new Map<string, never>());
  } else for (const character of NUMERALS) add(character);
  for (const list of [words.cardinals, words.phrases]) for (const word of list.keys()) add(word);
  for (const list of [words.thousand, words.every, words.half, words.several])
    for (const word of list) add(word);
  // One word: dreimal, zehnmal.
  for (const times of words.times) for (const word of words.cardinals.keys()) add(word + times);
  const starts = {
    mayBe: (hash: number): boolean => (((bits[(hash & 0xffff) >> 3] ?? 0) >> (hash & 7)) & 1) === 1,
    characters,
  };
  known.set(words, starts);
  return starts;
}

/** Returns the hash by which `findLiterals` tells words. */
function hashWord(lower: string): number {
  let hash = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code < 0x80 ? code | 0x20 : code)) | 0;
  }
  return hash;
}
