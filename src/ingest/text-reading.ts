/** What reading a text gives: plain data, in the order of the text; what was inferred names its rule and score. */
import type { Problem } from "../errors.ts";
import type { Figure } from "../figures/figure.ts";
import type { Period } from "../figures/period.ts";
import type { Modality } from "../model/claim.ts";
import type { Qualifier } from "../model/figure.ts";
import type { Basis } from "../model/measure.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type TextFormat = "html" | "markdown" | "text";

/** What is known of a text beside the text. */
export interface ReadTextOptions {
  /** BCP 47 language; taken from the text's own metadata, else guessed from its words, where absent. */
  readonly language?: string | undefined;
  /** When the text was published, as in a document's record; relative periods count from it. */
  readonly published?: string | undefined;
  /** Told from the text's first characters where absent. */
  readonly format?: TextFormat | undefined;
  /** Address of the text: relative links resolve against it. */
  readonly url?: string | undefined;
  readonly vocabulary?: Vocabulary | undefined;
}

/** A passage of the normalised text; `end` is not covered. */
export interface Passage {
  /** In Unicode code points, as anchors count. */
  readonly start: number;
  readonly end: number;
  /** In UTF-16 code units, as `text.slice()` counts. */
  readonly startUnit: number;
  readonly endUnit: number;
}

/** Something that does not stand in the text as such, with what made it believed. */
export interface Inference<Value> {
  readonly value: Value;
  /** Name of the rule, in kebab-case, stable. */
  readonly rule: string;
  /** From 0 to 1: how far the rule is to be trusted here; an order, no probability. */
  readonly score: number;
  /** The words that the rule rests on; null where it rests on none. */
  readonly passage: Passage | null;
}

/** A block of the text: a paragraph, heading, list item, table row. */
export interface Block {
  readonly passage: Passage;
  /** SIDE_MATTER is no part of the article: menus, related headlines, advertisements, share bars, author boxes. */
  readonly kind: "MAIN" | "SIDE_MATTER";
  readonly form: "PARAGRAPH" | "HEADING" | "LIST_ITEM" | "TABLE_ROW" | "QUOTE" | "CODE";
  /** The rule that told main from side matter. */
  readonly rule: string;
}

/** What the text, or its page, says of itself; null where it does not. */
export interface TextMetadata {
  readonly title: Inference<string> | null;
  readonly authors: readonly Inference<string>[];
  readonly publisher: Inference<string> | null;
  /** ISO 8601, as in a document's record. */
  readonly published: Inference<string> | null;
  readonly modified: Inference<string> | null;
  readonly language: Inference<string> | null;
  readonly canonicalUrl: Inference<string> | null;
}

/** A name in the text that the vocabulary has. */
export interface Mention {
  readonly entity: string;
  readonly passage: Passage;
}

/** A link of the text, to a known document or entity where its address says so. */
export interface TextLink {
  readonly passage: Passage;
  readonly url: string;
  readonly document: string | null;
  readonly entity: string | null;
}

/** A time that the text names. */
export interface PeriodReading {
  /** The period, or null where the words cannot be resolved with what is known. */
  readonly period: Period | null;
  /** Canonical spelling that parsePeriod() reads (`2025-01/2025-09`, `FY2025`); null where unresolved. */
  readonly id: string | null;
  /** The words as printed. */
  readonly printed: string;
}

/** Who or what the text says that the figure comes from. */
export interface AttributionReading {
  /** Entity of the vocabulary; null where the words name none that is known. */
  readonly entity: string | null;
  /** Document of the vocabulary, where a link or name says which. */
  readonly document: string | null;
  /** The name as printed. */
  readonly printed: string;
  /** The name in full, as far as the text gives it: "the bureau" and "ACS" may stand for it elsewhere. */
  readonly name: string;
  /** ORGANIZATION and PERSON are named sources; DOCUMENTS are unnamed papers ("leaked documents", "a report"). */
  readonly kind: "NAMED" | "DOCUMENTS" | "UNNAMED_PERSON";
  /** QUOTES where the figure stands in quotation marks that the source is said to have spoken. */
  readonly manner: "REPORTS" | "QUOTES";
}

/** What the figure may measure; ids of the vocabulary, null where nothing points to one. */
export interface MeasureCandidate {
  readonly metric: string | null;
  readonly entity: string | null;
  readonly counterparty: string | null;
  readonly basis: Basis;
  readonly score: number;
  /** The rules and words that made the candidate, such as `metric-alias: inference costs`. */
  readonly reasons: readonly string[];
}

/** A figure in the text. The fields beside `inferred` stand in the text as such. */
export interface FoundFigure {
  /** The literal: number with currency sign, scale word and unit, without qualifier. */
  readonly passage: Passage;
  /** Line and column of the literal in the normalised text, from 1, columns in code points. */
  readonly line: number;
  readonly column: number;
  readonly printed: string;
  /** What the literal states, with the qualifier that stands beside it. */
  readonly figure: Figure;
  /** Where the qualifier stands; null where there is none. */
  readonly qualifierPassage: Passage | null;
  /** The thing counted where a count has a noun behind it ("employees"). */
  readonly noun: string | null;
  /** Index into `blocks`. */
  readonly block: number;
  readonly isSideMatter: boolean;
  readonly sentence: Passage;
  readonly inferred: InferredParts;
}

/** What the engine believes of a figure, each list best first. */
export interface InferredParts {
  /** A qualifier that stands elsewhere in the sentence and covers this figure too. */
  readonly qualifier: Inference<Qualifier> | null;
  /** What the amount is per, where the sentence says so away from the number ("daily costs"). */
  readonly per: Inference<string> | null;
  /** Scale or unit taken from a neighbour ("$547 and $748 million", a table's heading). */
  readonly completion: Inference<"SCALE" | "UNIT" | "SCALE_AND_UNIT"> | null;
  readonly periods: readonly Inference<PeriodReading>[];
  readonly attributions: readonly Inference<AttributionReading>[];
  readonly modality: Inference<Modality>;
  /** Words that doubt or deny: "reportedly", "if accurate", "not quite right". */
  readonly hedges: readonly Passage[];
  readonly measures: readonly MeasureCandidate[];
}

/** A text as read. */
export interface TextReading {
  /** The normalised text, to which every passage refers. */
  readonly text: string;
  /** Its length in code points. */
  readonly length: number;
  readonly format: TextFormat;
  /** Language by which the figures were read. */
  readonly language: string;
  /** Publication date by which relative periods were read; null where unknown. */
  readonly published: string | null;
  readonly metadata: TextMetadata;
  readonly blocks: readonly Block[];
  readonly figures: readonly FoundFigure[];
  /** Magnitudes without a number ("hundreds of millions of dollars"). */
  readonly vagueFigures: readonly FoundFigure[];
  readonly mentions: readonly Mention[];
  readonly links: readonly TextLink[];
  /** Why the text, or a part of it, could not be read. */
  readonly problems: readonly Problem[];
}
