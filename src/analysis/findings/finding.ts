import type { ClaimNode, DocumentNode, EntityNode } from "../../graph/provenance-graph.ts";
import type { Severity } from "../hop-changes/change.ts";

/** Every code that a finding can have, in the order in which findings are listed. */
export const FINDING_CODES = [
  "CONFLICT",
  "SCALE_SLIP",
  "UNEXPLAINED_CHANGE",
  "FALSE_PRECISION",
  "RELABELLED",
  "INCONSISTENT_DERIVATION",
  "CIRCULAR",
  "ANACHRONISM",
  "MISATTRIBUTED",
  "UNSOURCED",
] as const;

/**
 * CONFLICT: claims that cannot both be right. SCALE_SLIP: the same digits, another power of ten. UNEXPLAINED_CHANGE: a
 * number that is no rounding of its source. FALSE_PRECISION: digits that the source does not give, or beyond the
 * stated precision. RELABELLED: another metric than the source's. INCONSISTENT_DERIVATION: a computed figure that
 * does not come out. CIRCULAR: claims that rest on themselves. ANACHRONISM: a claim older than what it takes from.
 * MISATTRIBUTED: the cited document or entity states no such number on record. UNSOURCED: no source, no origin.
 */
export type FindingCode = (typeof FINDING_CODES)[number];

/** A hop with what stands at its ends, as the rules of hops take it. */
export interface HopEnds {
  /** Key of the edge. */
  readonly edge: string;
  readonly kind: "CITES" | "DERIVES";
  readonly claim: ClaimNode;
  /** What the claim takes from, and its id. */
  readonly source: ClaimNode | DocumentNode | EntityNode;
  readonly to: string;
}

/** Something in the graph that a reader should know of. No verdict on who is right. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Ids of the nodes it rests on, the claim that it is about first. */
  readonly nodes: readonly string[];
  /** Keys of the edges it rests on. */
  readonly edges: readonly string[];
  /** A sentence without final stop. */
  readonly message: string;
}
