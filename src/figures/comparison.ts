import type { Interval } from "./interval.ts";

/** Every relation that two figures can have. */
const RELATIONS = [
  "IDENTICAL",
  "CONSISTENT",
  "CONSISTENT_IF_ROUND",
  "BOUNDARY_ONLY",
  "WEAKER",
  "CONFLICT",
  "VAGUE",
  "INCOMPARABLE",
] as const;

/**
 * IDENTICAL: same number to the same precision. CONSISTENT: one true value explains both. CONSISTENT_IF_ROUND: only
 * if trailing zeros are rounding. BOUNDARY_ONLY: they touch in one value. WEAKER: one is a bound that the other
 * meets. CONFLICT: no value explains both. VAGUE: one is blurred by an unstated amount. INCOMPARABLE: of different
 * units.
 */
export type Relation = (typeof RELATIONS)[number];

/** A relation with the evidence it rests on. */
export interface Comparison {
  readonly relation: Relation;
  /** The values that each figure allows under the reading compared; null where it names none. */
  readonly intervals: readonly [Interval | null, Interval | null];
  /** What differs, where that makes them incomparable. */
  readonly aspect: "unit" | null;
  /** For VAGUE: the relation of the digits alone. */
  readonly withoutQualifier: Relation | null;
  /** For WEAKER: which of the two says less. */
  readonly weaker: "FIRST" | "SECOND" | null;
  /** The whole in one sentence, without final stop. */
  readonly explanation: string;
}

/** A comparison before its sentence is written. */
export type Finding = Omit<Comparison, "explanation">;
