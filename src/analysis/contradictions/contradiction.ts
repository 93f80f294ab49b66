import type { Relation } from "../../figures/compare-figures.ts";
import type { PeriodRelation } from "../../figures/compare-periods.ts";
import type { ClaimAspect } from "../compare-claims.ts";
import type { Severity } from "../hop-changes/change.ts";

/**
 * Why two claims cannot both be right: SAME_MEASURE: other numbers for one thing. BASIS: for things that differ in
 * basis alone. KIND: a metric and the wider kind that it is one of. PART_EXCEEDS_WHOLE: a component above its whole.
 * PERIOD_EXCEEDS_WHOLE: a part of a period above the whole of it. ASSERTED: a curator says so.
 */
export const CONTRADICTION_RULES = [
  "ASSERTED",
  "SAME_MEASURE",
  "BASIS",
  "KIND",
  "PART_EXCEEDS_WHOLE",
  "PERIOD_EXCEEDS_WHOLE",
] as const;
export type ContradictionRule = (typeof CONTRADICTION_RULES)[number];

/** A difference of definition that may explain why two numbers differ. */
const DEFINITION_DIFFERENCES = [
  "OTHER_METRIC",
  "PART_OF_WHOLE",
  "KIND_OF",
  "OTHER_ENTITY",
  "OTHER_COUNTERPARTY",
  "FISCAL_VS_CALENDAR",
  "OTHER_PERIOD",
  "NET_VS_GROSS",
  "CASH_VS_ACCRUAL",
  "OTHER_STATUS",
  "OTHER_UNIT",
  "BOUND_VS_NUMBER",
  "BLUR",
] as const;
export type DefinitionDifference = (typeof DEFINITION_DIFFERENCES)[number];

/** A difference of definition with both sides named. */
export interface DefinitionExplanation {
  readonly kind: DefinitionDifference;
  readonly first: string;
  readonly second: string;
  /** A phrase: "one is net, the other gross". */
  readonly explanation: string;
}

/** Two claims that cannot both be right, or that a curator says cannot be. */
export interface Contradiction {
  /** ASSERTED by a curator's edge, or COMPUTED from the figures. */
  readonly source: "ASSERTED" | "COMPUTED";
  readonly rule: ContradictionRule;
  readonly claims: readonly [string, string];
  /** Key of the asserting edge; null where computed. */
  readonly edge: string | null;
  /** The curator's reason; null where computed. */
  readonly reason: string | null;
  /** What decides it: the numbers, or the aspect in which the claims differ. */
  readonly decides: ClaimAspect | "NUMBER";
  readonly relation: Relation | "NO_FIGURE";
  readonly period: PeriodRelation;
  /** Differences of definition that explain it; empty where the claims speak of the same thing. */
  readonly explainedBy: readonly DefinitionExplanation[];
  /** Aspects that only one of the claims states: a difference there would explain it too. */
  readonly unknown: readonly ClaimAspect[];
  /** What the rule takes for granted: that the amount only ever grows over a period. */
  readonly assumption: "NON_NEGATIVE_FLOW" | null;
  readonly severity: Severity;
  /** A sentence without final stop. */
  readonly explanation: string;
}
