import type { Qualifier } from "../model/figure.ts";
import type { Unit } from "./figure.ts";

/** What a word or phrase means within a figure. */
export type Entry =
  | { readonly kind: "QUALIFIER"; readonly qualifier: Qualifier }
  | { readonly kind: "TRAILING"; readonly qualifier: Qualifier }
  | {
      readonly kind:
        | "EXACTLY"
        | "ADVERB"
        | "MINUS"
        | "ARTICLE"
        | "OF"
        | "TO"
        | "BETWEEN"
        | "AND"
        | "PER"
        | "POINT";
    }
  /** A power of ten; `plural` forms name a magnitude when no number stands before them. */
  | { readonly kind: "SCALE"; readonly power: number; readonly plural: boolean }
  /** A spelt number below one hundred. */
  | { readonly kind: "CARDINAL"; readonly value: number }
  /** A part such as a third: one over `denominator`. */
  | { readonly kind: "FRACTION"; readonly denominator: number }
  /** A unit, in units of 10^shift of itself (percent is 10^−2). */
  | { readonly kind: "UNIT"; readonly unit: Unit; readonly shift: number }
  /** A word that is a multiple by itself: double, halved. */
  | { readonly kind: "MULTIPLE"; readonly digits: string; readonly fraction: number }
  /** A word that says what the amount is per: annually, each. */
  | { readonly kind: "RATE"; readonly per: string };

/** Phrases by their first word, then the next. */
export type Lexicon = Map<string, LexiconNode>;

export interface LexiconNode {
  entry: Entry | null;
  /** True where a full stop may follow as part of an abbreviation. */
  dotted: boolean;
  next: Lexicon | null;
}

/**
 * Puts `phrases` into `lexicon`, all meaning `entry`. Phrases are separated by commas, words by spaces; a phrase
 * that ends in a full stop may be written with or without it.
 */
export function define(lexicon: Lexicon, phrases: string, entry: Entry): void {
  for (const phrase of phrases.split(",")) {
    const trimmed = phrase.trim();
    const dotted = trimmed.endsWith(".") && !/\..*\./.test(trimmed);
    const words = (dotted ? trimmed.slice(0, -1) : trimmed).split(" ");
    let level = lexicon;
    for (const [position, word] of words.entries()) {
      const node = level.get(word) ?? { entry: null, dotted: false, next: null };
      level.set(word, node);
      if (position === words.length - 1) {
        node.entry = entry;
        node.dotted = dotted;
      } else {
        node.next ??= new Map();
        level = node.next;
      }
    }
  }
}
