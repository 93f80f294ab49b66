import type { Problem } from "../errors.ts";
import type { Block, TextMetadata } from "./text-reading.ts";

/** A block of a prepared text, in code units; `end` is not covered. */
export interface PreparedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: Block["kind"];
  readonly form: Block["form"];
  readonly rule: string;
}

/** A link of a prepared text, in code units. */
export interface PreparedLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A text in its normalised form, whatever it was before. */
export interface PreparedText {
  readonly text: string;
  readonly blocks: readonly PreparedBlock[];
  readonly links: readonly PreparedLink[];
  readonly metadata: TextMetadata;
  readonly problems: readonly Problem[];
}

/** The metadata of a text that says nothing of itself. */
export const NO_METADATA: TextMetadata = {
  title: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  language: null,
  canonicalUrl: null,
};
