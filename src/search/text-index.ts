/**
 * The text index: which records hold the words of a query, in any of their fields.
 *
 * Method: an inverted index over a radix tree with BM25+ scores (MiniSearch). Each word of the query may be the start
 * of a word, and from four letters on one letter in five may differ; all words must be found. Words are folded: case,
 * form of characters and marks aside. Cost: a build over all words, then a walk of the tree for each word.
 */
import MiniSearch from "minisearch";
import type { Steps } from "../model/steps.ts";

/** A record as its fields. */
export interface IndexedText<Field extends string> {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

export interface TextHit<Field extends string> {
  readonly id: string;
  /** How well it fits: more is better, comparable only within one search. */
  readonly score: number;
  /** The folded words of the index that were found, with the fields that hold them. */
  readonly words: ReadonlyMap<string, readonly Field[]>;
}

/** Looks up words; what it stands on can be exchanged. */
export interface TextIndex<Field extends string> {
  /** Returns the records that hold every word of `query`, best first; none for a query without words. */
  search(query: string): TextHit<Field>[];
}

const FUZZY = { from: 4, share: 0.2, most: 2 };

/** Returns an index of `records`, one a step; a word counts as much as the boost of its field says. */
export function* textIndexSteps<Field extends string>(
  records: Iterable<IndexedText<Field>>,
  boost: Readonly<Record<Field, number>>,
): Steps<TextIndex<Field>> {
  const names = Object.keys(boost) as Field[];
  const index = new MiniSearch<IndexedText<Field>>({
    fields: names,
    extractField: (record, name) => (name === "id" ? record.id : (record.fields[name as Field] ?? "")),
    tokenize: wordsOf,
    processTerm: fold,
  });
  for (const record of records) {
    yield;
    index.add(record);
  }
  return {
    search(query) {
      const found = index.search(query, {
        boost,
        combineWith: "AND",
        prefix: true,
        fuzzy: (word) => word.length >= FUZZY.from && FUZZY.share,
        maxFuzzy: FUZZY.most,
        weights: { prefix: 0.4, fuzzy: 0.2 },
      });
      return found.map(({ id, score, match }) => ({
        id: String(id),
        score,
        words: new Map(Object.entries(match as Record<string, Field[]>)),
      }));
    },
  };
}

/** Returns the words of a text as they stand in it: runs of letters, marks and numerals. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Returns the word without case, marks and forms of characters. */
export function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}
