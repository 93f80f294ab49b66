import type { FoundFigure, TextReading } from "../ingest/text-reading.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { LinkedText } from "./linked-text.ts";

/** Why something stands in a draft, or what a person should look at there. */
export interface DraftNote {
  /** Path of keys and positions into the record. */
  readonly path: readonly (string | number)[];
  /** Lines without the comment sign. */
  readonly lines: readonly string[];
}

/** A record proposed from a text, for a person to accept; nothing in it is certain but digits and places. */
export interface Draft {
  readonly record: DocumentRecord;
  readonly notes: readonly DraftNote[];
  /** Figures for which no measure of the vocabulary fits: no claim could be made of them. */
  readonly undecided: readonly FoundFigure[];
  readonly reading: TextReading;
  readonly linked: LinkedText;
}
