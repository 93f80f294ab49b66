import { COMMON_LEXICON } from "../../figures/common-lexicon.ts";
import { numberStyle } from "../../figures/number-style.ts";
import { numberWordsOf } from "./number-words.ts";

/** A quick test for words with which a figure in words may start. */
export interface SpeltStarts {
  /** Returns false where no such word has this hash. */
  readonly mayBe: (hash: number) => boolean;
  /** Chinese and Japanese characters with which one may start. */
  readonly ideographs: ReadonlySet<number>;
}

const KINDS = new Set(["CARDINAL", "ARTICLE", "FRACTION", "MULTIPLE"]);
/** Words beside the lexicon's: those for a number that is not said, and phrases of Chinese and Japanese. */
const OTHERS =
  "several few many multiple mil mehrere einige varios varias plusieurs quelques vários várias alguns flere noen 百 半 过 過 翻 倍".split(
    " ",
  );
const known = new Map<string, SpeltStarts>();

/** Returns the quick test for a language. */
export function speltStartsOf(language: string): SpeltStarts {
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  const bits = new Uint8Array(1 << 13);
  const ideographs = new Set<number>();
  const add = (word: string): void => {
    const lower = word.toLowerCase();
    const first = lower.charCodeAt(0);
    if (first >= 0x3040) {
      ideographs.add(first);
      return;
    }
    const hash = hashWord(lower.split(/[^\p{L}]/u)[0] ?? "");
    bits[(hash & 0xffff) >> 3] = (bits[(hash & 0xffff) >> 3] ?? 0) | (1 << (hash & 7));
  };
  for (const lexicon of [COMMON_LEXICON, numberStyle(language).words ?? new Map<string, never>()]) {
    for (const [word, node] of lexicon) {
      const entry = node.entry;
      if (entry === null) continue;
      if (KINDS.has(entry.kind) || (entry.kind === "SCALE" && entry.plural)) add(word);
    }
  }
  const own = numberWordsOf(language);
  for (const word of own.cardinals.keys()) add(word);
  for (const word of own.phrases.keys()) add(word);
  for (const word of OTHERS) add(word);
  const starts = {
    mayBe: (hash: number): boolean => (((bits[(hash & 0xffff) >> 3] ?? 0) >> (hash & 7)) & 1) === 1,
    ideographs,
  };
  if (known.size < 100) known.set(language, starts);
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
