/**
 * Whether a computed figure comes out when it is computed again from its inputs.
 *
 * Method: units and periods first; then the formula in intervals (IEEE 1788; the sum of XBRL Calculations 1.1 is a
 * special case) against the interval of the claim. Where the printed inputs alone do not reach the claim but their
 * unprinted digits may, the inputs are narrowed to those that do (HC4-revise). A disagreement is looked at again
 * under the readings that print leaves open: a bound that is itself rounded, trailing zeros that are rounding,
 * digits that were cut. Cost: a constant number of passes over the formula.
 */
import { type Decimal, decimal, difference, roundToDigits, toPlain } from "../figures/decimal.ts";
import { evaluateFormula } from "../figures/evaluate-formula.ts";
import type { Figure } from "../figures/figure.ts";
import type { Formula } from "../figures/formula.ts";
import { checkUnits, type UnitCheck } from "../figures/formula-units.ts";
import {
  closedInterval,
  encloses,
  type Interval,
  isEmpty,
  meet,
  point,
  sameInterval,
} from "../figures/interval.ts";
import { type IntervalOptions, intervalOf } from "../figures/interval-of.ts";
import { narrowInputs } from "../figures/narrow-inputs.ts";
import { type Bounds, boundsOf, lowerFirst, quoteFigure, sayInterval, sayNumber } from "./figure-words.ts";
import type { PeriodCheck } from "./formula-period.ts";

const RECOMPUTATION_STATUSES = ["CONSISTENT", "CONSISTENT_IF", "INCONSISTENT", "UNDERDETERMINED"] as const;
/**
 * CONSISTENT: the printed inputs give the claim. CONSISTENT_IF: only under the constraints listed. INCONSISTENT:
 * never, and the gap says by how much. UNDERDETERMINED: nothing can be said, and the reason says why.
 */
export type RecomputationStatus = (typeof RECOMPUTATION_STATUSES)[number];

const UNDERDETERMINED_REASONS = [
  "UNREADABLE_FORMULA",
  "UNKNOWN_INPUT",
  "NOT_NUMERIC",
  "UNIT_MISMATCH",
  "DIVISOR_MAY_BE_ZERO",
  "VAGUE",
] as const;
export type UnderdeterminedReason = (typeof UNDERDETERMINED_REASONS)[number];

/** A condition under which a claim comes out. */
export type Constraint =
  | { readonly kind: "INPUT"; readonly input: string; readonly bounds: Bounds; readonly explanation: string }
  | { readonly kind: "ROUNDED_BOUND" | "LOOSE_READING" | "TRUNCATED"; readonly explanation: string };

/** One input of the formula: what it may be, and what of that gives the claim. */
export interface RecomputedInput {
  readonly name: string;
  readonly claim: string;
  readonly quote: string | null;
  readonly allowed: Bounds | null;
  readonly narrowed: Bounds | null;
}

export interface Recomputation {
  readonly claim: string;
  readonly formula: string;
  readonly status: RecomputationStatus;
  readonly reason: UnderdeterminedReason | null;
  readonly inputs: readonly RecomputedInput[];
  /** What the formula gives; null where it is not determined. */
  readonly computed: Bounds | null;
  /** False where the true range of the formula may be narrower than `computed`. */
  readonly tight: boolean;
  /** What the claim allows. */
  readonly stated: Bounds | null;
  /** Distance between the two, a plain decimal in whole units; null where they meet. */
  readonly gap: string | null;
  readonly constraints: readonly Constraint[];
  /** True where the printed inputs reach the claim's bound only by rounding it: a floor that was rounded up. */
  readonly isRoundedBound: boolean;
  /** For the reason VAGUE: the status if "about" and "nearly" are left out. */
  readonly withoutQualifiers: RecomputationStatus | null;
  readonly units: UnitCheck | null;
  readonly periods: PeriodCheck | null;
  /** A sentence without final stop. */
  readonly explanation: string;
}

/** What to compute from: a figure for each name. */
export interface FigureInputs {
  readonly formula: Formula;
  readonly inputs: ReadonlyMap<string, Figure>;
  readonly claim: Figure;
}

/** The outcome for figures alone, before it is tied to claims. */
export interface FigureRecomputation {
  readonly status: RecomputationStatus;
  readonly reason: UnderdeterminedReason | null;
  readonly allowed: ReadonlyMap<string, Interval>;
  readonly narrowed: ReadonlyMap<string, Interval>;
  readonly computed: Interval | null;
  readonly tight: boolean;
  readonly stated: Interval | null;
  readonly gap: Decimal | null;
  readonly constraints: readonly Constraint[];
  readonly isRoundedBound: boolean;
  readonly withoutQualifiers: RecomputationStatus | null;
  readonly units: UnitCheck;
  readonly explanation: string;
}

/** Returns whether the formula over the figures of the inputs gives the figure of the claim. */
export function recomputeFigures({ formula, inputs, claim }: FigureInputs): FigureRecomputation {
  const units = checkUnits(
    formula,
    new Map([...inputs].map(([name, figure]) => [name, figure.unit])),
    claim.unit,
  );
  const blank = {
    reason: null,
    allowed: new Map<string, Interval>(),
    narrowed: new Map<string, Interval>(),
    computed: null,
    tight: false,
    stated: intervalOf(claim),
    gap: null,
    constraints: [],
    isRoundedBound: false,
    withoutQualifiers: null,
    units,
  } satisfies Partial<FigureRecomputation>;
  const undetermined = (reason: UnderdeterminedReason, explanation: string): FigureRecomputation => ({
    ...blank,
    status: "UNDERDETERMINED",
    reason,
    explanation,
  });
  if (units.outcome === "DIFFERS")
    return undetermined("UNIT_MISMATCH", `Cannot be computed: ${units.explanation}`);
  if ([claim, ...inputs.values()].some((figure) => intervalOf(figure) === null)) {
    const bare = recomputeFigures({
      formula,
      inputs: new Map([...inputs].map(([name, figure]) => [name, unblurred(figure)])),
      claim: unblurred(claim),
    });
    return {
      ...bare,
      status: "UNDERDETERMINED",
      reason: bare.reason ?? "VAGUE",
      withoutQualifiers: bare.status,
      explanation: `Cannot be settled, for "about" or "nearly" does not say how far off a number is; by the digits alone: ${lowerFirst(bare.explanation)}`,
    };
  }
  const strict = attempt(formula, inputs, claim, {}, {});
  if (strict === null)
    return undetermined("DIVISOR_MAY_BE_ZERO", "Cannot be computed: a divisor may be zero");
  const outcome = strict.status === "INCONSISTENT" ? (reread(formula, inputs, claim) ?? strict) : strict;
  const isRoundedBound = outcome.status === "CONSISTENT_IF" && reachesByRounding(formula, inputs, claim);
  const explanation = explain(claim, strict, outcome, isRoundedBound);
  return { ...blank, ...outcome, isRoundedBound, explanation };
}

interface Attempt {
  readonly status: RecomputationStatus;
  readonly allowed: ReadonlyMap<string, Interval>;
  readonly narrowed: ReadonlyMap<string, Interval>;
  readonly computed: Interval;
  readonly tight: boolean;
  readonly stated: Interval;
  readonly gap: Decimal | null;
  readonly constraints: readonly Constraint[];
}

/** Computes once under one reading of the print; null where a divisor may be zero. */
function attempt(
  formula: Formula,
  inputs: ReadonlyMap<string, Figure>,
  claim: Figure,
  options: IntervalOptions,
  claimOptions: IntervalOptions,
): Attempt | null {
  const stated = intervalOf(claim, { ...options, ...claimOptions });
  const allowed = new Map<string, Interval>();
  const printed = new Map<string, Interval>();
  for (const [name, figure] of inputs) {
    const interval = intervalOf(figure, options);
    if (interval === null) return null;
    allowed.set(name, interval);
    printed.set(name, asPrinted(figure, interval));
  }
  const value = evaluateFormula(formula, allowed);
  if (value.kind !== "VALUE" || stated === null) return null;
  const { interval: computed, tight } = value;
  const base = { allowed, computed, tight, stated, gap: null, constraints: [] };
  const narrowed = narrowInputs(formula, allowed, stated);
  if (isEmpty(meet(computed, stated)) || narrowed === null) {
    return { ...base, status: "INCONSISTENT", narrowed: new Map(), gap: gapBetween(computed, stated) };
  }
  const shown = evaluateFormula(formula, printed);
  const reached = shown.kind === "VALUE" && !isEmpty(meet(shown.interval, stated));
  if (reached || encloses(stated, computed)) return { ...base, status: "CONSISTENT", narrowed };
  const constraints: Constraint[] = [];
  for (const [input, interval] of narrowed) {
    const before = allowed.get(input);
    const unit = inputs.get(input)?.unit;
    if (before === undefined || unit === undefined || sameInterval(before, interval)) continue;
    const explanation = `only if ${input} is ${sayInterval(interval, unit)}`;
    constraints.push({ kind: "INPUT", input, bounds: boundsOf(interval), explanation });
  }
  return { ...base, status: "CONSISTENT_IF", narrowed, constraints };
}

/** Returns the first reading of the print under which an inconsistent claim comes out, or null. */
function reread(formula: Formula, inputs: ReadonlyMap<string, Figure>, claim: Figure): Attempt | null {
  const readings: (readonly [
    Exclude<Constraint["kind"], "INPUT">,
    string,
    IntervalOptions,
    IntervalOptions,
  ])[] = [];
  if (claim.qualifier !== null) {
    readings.push([
      "ROUNDED_BOUND",
      `only if the bound ${quoteFigure(claim)} is itself rounded`,
      {},
      { ignoreQualifier: true },
    ]);
  }
  if ([claim, ...inputs.values()].some((figure) => figure.decimals !== figure.decimalsLoose)) {
    readings.push(["LOOSE_READING", "only if trailing zeros are rounding", { reading: "LOOSE" }, {}]);
  }
  readings.push(["TRUNCATED", "only if the numbers are cut off, not rounded", { mode: "TRUNCATE" }, {}]);
  for (const [kind, explanation, options, claimOptions] of readings) {
    const found = attempt(formula, inputs, claim, options, claimOptions);
    if (found === null || found.status === "INCONSISTENT") continue;
    return { ...found, status: "CONSISTENT_IF", constraints: [{ kind, explanation }, ...found.constraints] };
  }
  return null;
}

/** Returns whether the printed inputs give the claim's bound once it is read as a rounded number. */
function reachesByRounding(formula: Formula, inputs: ReadonlyMap<string, Figure>, claim: Figure): boolean {
  if (claim.qualifier === null) return false;
  return attempt(formula, inputs, claim, {}, { ignoreQualifier: true })?.status === "CONSISTENT";
}

function explain(claim: Figure, strict: Attempt, outcome: Attempt, isRoundedBound: boolean): string {
  const gives = `The formula gives ${sayInterval(strict.computed, claim.unit)}, the claim says ${quoteFigure(claim)}`;
  switch (outcome.status) {
    case "CONSISTENT":
    case "UNDERDETERMINED":
      return `${gives}: it comes out`;
    case "CONSISTENT_IF": {
      const conditions = outcome.constraints.map(({ explanation }) => explanation);
      return `${gives}: it comes out ${conditions.length === 0 ? "only for some of the values that the inputs may have" : conditions.join(" and ")}${isRoundedBound && outcome === strict ? "; the printed inputs reach that bound only by rounding" : ""}`;
    }
    case "INCONSISTENT": {
      const gap =
        strict.gap === null || strict.gap.isZero()
          ? ""
          : ` by ${sayNumber(toPlain(roundToDigits(strict.gap, 6, "DOWN")), claim.unit)}`;
      return `${gives}: it does not come out, they miss each other${gap}`;
    }
  }
}

/** Returns the value as printed, without the digits that print leaves open. */
function asPrinted(figure: Figure, interval: Interval): Interval {
  if (interval.lower === null || interval.upper === null) return interval;
  if (figure.high !== null) return closedInterval(decimal(figure.value), decimal(figure.high));
  return point(decimal(figure.value));
}

function gapBetween(a: Interval, b: Interval): Decimal | null {
  if (a.upper !== null && b.lower !== null && a.upper.lte(b.lower))
    return difference(b.lower, a.upper, "DOWN");
  if (b.upper !== null && a.lower !== null && b.upper.lte(a.lower))
    return difference(a.lower, b.upper, "DOWN");
  return null;
}

function unblurred(figure: Figure): Figure {
  return figure.qualifier === "ABOUT" || figure.qualifier === "NEARLY"
    ? { ...figure, qualifier: null }
    : figure;
}
