import type { ClaimAspect } from "../compare-claims.ts";

/** Every class of change between a claim and what it takes from. The list is closed. */
const CHANGE_KINDS = [
  "IDENTICAL",
  "ROUNDED",
  "TRUNCATED",
  "ROUNDED_UP",
  "NARROWED",
  "WIDENED",
  "WEAKENED",
  "SHARPENED",
  "RESCALED",
  "CONVERTED",
  "RELABELLED",
  "REPERIODED",
  "REENTITIED",
  "BASIS_CHANGED",
  "QUALIFIER_DROPPED",
  "QUALIFIER_ADDED",
  "QUALIFIER_CHANGED",
  "ATTRIBUTION_DROPPED",
  "ATTRIBUTION_CHANGED",
  "RECOMPUTED",
  "CORRECTED",
  "TYPO",
  "UNEXPLAINED",
] as const;

/**
 * IDENTICAL: same number, precision and aspects. ROUNDED, TRUNCATED, ROUNDED_UP: fewer digits, to the nearest,
 * cut, or raised where the nearest is lower. NARROWED: one value or a part of a stated range. WIDENED: a range or
 * a magnitude for a number. WEAKENED: only a bound that the source meets. SHARPENED: digits that nobody supplied.
 * RESCALED: same digits, other power of ten. CONVERTED: other unit. RELABELLED, REPERIODED, REENTITIED,
 * BASIS_CHANGED: other metric, period, entity or counterparty, basis. QUALIFIER_…: "at least", "about" lost, gained or
 * exchanged. ATTRIBUTION_DROPPED: report or doubt became plain fact; ATTRIBUTION_CHANGED: any other change of how
 * it is put. RECOMPUTED: the formula over the inputs meets the claim. CORRECTED: the claim says that it corrects the
 * other. TYPO: one digit differs or two are swapped, which is a possible cause and no known one. UNEXPLAINED:
 * nothing of all this fits.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** NONE: nothing was lost. NOTE: worth knowing. WARNING: may mislead. SERIOUS: says something else. */
export const SEVERITIES = ["NONE", "NOTE", "WARNING", "SERIOUS"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What within its class a change is, where the class leaves that open. */
const CHANGE_DETAILS = [
  "HALF_EVEN",
  "LOOSE_READING",
  "FLOOR_RAISED",
  "CEILING_LOWERED",
  "WRONG_SIDE",
  "FROM_RANGE",
  "FROM_MAGNITUDE",
  "SAME_DIGITS",
  "NO_RATE",
  "BROADER",
  "NARROWER",
  "PART_FOR_WHOLE",
  "WHOLE_FOR_PART",
  "OTHER_SIDE",
  "LOST",
  "GAINED",
  "FISCAL_CALENDAR",
  "ANNUALISED",
  "LONGER",
  "SHORTER",
  "OVERLAPPING",
  "OTHER_PERIOD",
  "DIRECTION_REVERSED",
  "COUNTERPARTY",
  "OWNER",
  "NETTING",
  "ACCOUNTING",
  "STATUS",
  "SUBSTITUTION",
  "TRANSPOSITION",
  "CONDITIONAL",
  "NOT_DETERMINED",
  "NOT_ITS_RESULT",
] as const;
export type ChangeDetail = (typeof CHANGE_DETAILS)[number];

/** One change: `from` is what the source says, `to` what the claim makes of it, both as a reader knows them. */
export interface HopChange {
  readonly kind: ChangeKind;
  readonly severity: Severity;
  readonly aspect: ClaimAspect | "NUMBER" | "QUALIFIER" | "ATTRIBUTION";
  readonly detail: ChangeDetail | null;
  readonly from: string | null;
  readonly to: string | null;
  /** A phrase with the claim as its unspoken subject: "cut 3.77 to 3.7 billion, which is not its rounding". */
  readonly explanation: string;
}

/** Returns 0 for NONE to 3 for SERIOUS. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
