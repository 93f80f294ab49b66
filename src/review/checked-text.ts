import type { Severity } from "../analysis/hop-changes/change.ts";
import type { Independence } from "../analysis/independence.ts";
import type { FoundFigure, TextReading } from "../ingest/text-reading.ts";
import type { CheckRule } from "./check-rules.ts";
import type { SharedDocument, SourceProposal } from "./linked-text.ts";

/** Something that an editor should know of a figure, or of the text. */
export interface Finding {
  readonly rule: CheckRule;
  readonly severity: Exclude<Severity, "NONE">;
  /** A sentence without final stop. */
  readonly message: string;
  /** Position in the text's figures; null for the text as a whole. */
  readonly figure: number | null;
  /** Ids of the claims or documents that it rests on. */
  readonly sources: readonly string[];
}

/**
 * KNOWN: on record, and nothing was lost. CHANGED: a likely source is on record, and something changed on the way.
 * UNKNOWN: nobody on record has it. SIDE_MATTER: no part of the article, so it was not checked.
 */
export const CHECK_STATUSES = ["KNOWN", "CHANGED", "UNKNOWN", "SIDE_MATTER"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** A claim on record that has another number for the same thing. */
export interface ConflictingClaim {
  readonly claim: string;
  /** Why they cannot both be right. */
  readonly reason: string;
  /** Whether a record says so, and not only the numbers. */
  readonly isOnRecord: boolean;
}

/** A figure of a text, held against the graph. */
export interface CheckedFigure {
  readonly found: FoundFigure;
  readonly status: CheckStatus;
  /** Key of the measure that it is taken to state; null where that is open. */
  readonly measure: string | null;
  /** Where it most likely comes from; null where nobody has it. */
  readonly source: SourceProposal | null;
  /** Other claims that it may come from, best first. */
  readonly alternatives: readonly SourceProposal[];
  /** Ids of the claims that state the same of the same measure, exactly or within rounding. */
  readonly claims: readonly string[];
  /** What stands behind these claims, all together; null where there are none. */
  readonly independence: Independence | null;
  readonly contradictedBy: readonly ConflictingClaim[];
  /** Keys of the measures of which the same number is on record, where nobody has it of this. */
  readonly elsewhere: readonly string[];
  readonly findings: readonly Finding[];
}

/** A text, held against the graph figure by figure. */
export interface CheckedText {
  readonly reading: TextReading;
  /** False where the text has more figures than are checked. */
  readonly complete: boolean;
  /** In the order of the text. */
  readonly figures: readonly CheckedFigure[];
  /** Every finding: those of the text as a whole, then figure by figure. */
  readonly findings: readonly Finding[];
  /** Documents that share the text's readings, most telling first. */
  readonly sharedDocuments: readonly SharedDocument[];
  /** Ids of the documents on record that are this text. */
  readonly ownDocuments: readonly string[];
  readonly graphVersion: string;
}
