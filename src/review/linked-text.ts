/** What holding a text against a graph gives: proposals with score and reasons, nothing certain. */
import type { HopChange, Severity } from "../analysis/hop-changes/change.ts";
import type { FoundFigure, Passage } from "../ingest/text-reading.ts";
import type { KeyedMeasure } from "./stated-claim.ts";

/** Why a proposal is made. */
export interface ProposalReason {
  readonly kind: "NUMBER" | "MEASURE" | "ATTRIBUTION" | "SHARED_READINGS";
  /** A phrase: "the sentence names TechCrunch". */
  readonly text: string;
}

/** A claim on record that a figure of a text may have been taken from. */
export interface SourceProposal {
  readonly claim: string;
  /** From 0 to 1: an order, no probability. */
  readonly score: number;
  readonly reasons: readonly ProposalReason[];
  /** What the text measures if this is its source. */
  readonly measure: KeyedMeasure;
  /** Whether the metric that the words speak of is the source's, or one akin to it. */
  readonly sameMetric: boolean;
  /** Whether the text itself names or links the document of the claim for this figure. */
  readonly isStated: boolean;
  /** The words that name it; null where none do. */
  readonly passage: Passage | null;
  /** What would have changed on the way. */
  readonly changes: readonly HopChange[];
  readonly severity: Severity;
}

/** A figure of a text with the claims that it may have been taken from, best first. */
export interface LinkedFigure {
  readonly found: FoundFigure;
  readonly proposals: readonly SourceProposal[];
}

/** A document that the text probably follows, by the readings that both have in common. */
export interface SharedDocument {
  readonly document: string;
  /** Higher is more telling: each shared reading weighs the logarithm of how few documents give it. */
  readonly score: number;
  /** Positions in the text's figures, and the claims of the document that give the same. */
  readonly shared: readonly { readonly figure: number; readonly claim: string }[];
  /** Claims of the document that give another number for what the text states. */
  readonly differing: readonly string[];
  /** Whether the text names or links the document, its publisher or an author. */
  readonly isNamed: boolean;
}

export interface LinkedText {
  /** One for each figure of the reading, in its order; those of side matter have no proposals. */
  readonly figures: readonly LinkedFigure[];
  /** Documents that share most of the text's readings, most telling first. */
  readonly sharedDocuments: readonly SharedDocument[];
  /** Ids of the documents that are this text itself. */
  readonly ownDocuments: readonly string[];
}
