/**
 * The period of what a formula computes: whether it adds up parts that do not overlap, and whether the result is of
 * the period that the claim gives.
 *
 * Method: one pass up the formula over day ranges. A pure number without a period (a rate of 20 %) fits any; a sum
 * of neighbouring periods is of their union; a difference of a whole and its beginning or end is of the rest. What
 * cannot be told (growth between two years) is UNCHECKED. Cost: O(size of the formula).
 */
import { addDays } from "../figures/calendar.ts";
import { comparePeriods } from "../figures/compare-periods.ts";
import { type CoreFormula, expandCalls, type Formula } from "../figures/formula.ts";
import { parsePeriod } from "../figures/parse-period.ts";
import type { Period } from "../figures/period.ts";

/** Whether the periods hold, with a sentence that says why. */
export interface PeriodCheck {
  readonly outcome: "AGREES" | "DIFFERS" | "UNCHECKED";
  readonly explanation: string;
}

/** What is known of an input's time. */
export interface InputPeriod {
  readonly period: Period | null;
  /** True for a percentage or a multiple, which fits any period where it has none. */
  readonly isPure: boolean;
}

type Span =
  | { readonly kind: "ANY" }
  | { readonly kind: "UNKNOWN" }
  | { readonly kind: "CLASH"; readonly explanation: string }
  /** `sure` is false where a number took part that may lead to another period: growth, or × 12 ÷ 9. */
  | { readonly kind: "PERIOD"; readonly period: Period; readonly isPure: boolean; readonly sure: boolean };

const ANY: Span = { kind: "ANY" };
/** A number in the formula itself, told from a rate without a period by identity. */
const LITERAL: Span = { kind: "ANY" };
const UNKNOWN: Span = { kind: "UNKNOWN" };

/** Returns whether `formula` over inputs of these periods gives a number of the period `result`. */
export function checkPeriods(
  formula: Formula,
  inputs: ReadonlyMap<string, InputPeriod>,
  result: Period | null,
): PeriodCheck {
  const span = spanOf(expandCalls(formula), inputs);
  switch (span.kind) {
    case "CLASH":
      return { outcome: "DIFFERS", explanation: span.explanation };
    case "ANY":
    case "UNKNOWN":
      return { outcome: "UNCHECKED", explanation: "the inputs do not say what period the result is of" };
    case "PERIOD": {
      const { period } = span;
      if (result === null) return { outcome: "UNCHECKED", explanation: "the claim gives no period" };
      const relation = comparePeriods(result, period);
      if (relation === "EQUAL") return { outcome: "AGREES", explanation: `the result is of ${result.id}` };
      if (!span.sure || relation === "UNKNOWN" || result.first === null || result.last === null) {
        return { outcome: "UNCHECKED", explanation: "how the periods lie to each other is not known" };
      }
      return {
        outcome: "DIFFERS",
        explanation: `the formula gives ${period.id}, the claim speaks of ${result.id}`,
      };
    }
  }
}

function spanOf(formula: CoreFormula, inputs: ReadonlyMap<string, InputPeriod>): Span {
  switch (formula.kind) {
    case "NUMBER":
      return LITERAL;
    case "NAME": {
      const input = inputs.get(formula.name);
      if (input === undefined) return UNKNOWN;
      if (input.period === null) return input.isPure ? ANY : UNKNOWN;
      return { kind: "PERIOD", period: input.period, isPure: input.isPure, sure: true };
    }
    case "NEGATE":
      return spanOf(formula.operand, inputs);
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE":
      return joined(formula.kind, spanOf(formula.left, inputs), spanOf(formula.right, inputs));
  }
}

function joined(kind: "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE", left: Span, right: Span): Span {
  if (left.kind === "CLASH") return left;
  if (right.kind === "CLASH") return right;
  if (left.kind === "UNKNOWN" || right.kind === "UNKNOWN") return UNKNOWN;
  const scales = kind === "MULTIPLY" || kind === "DIVIDE";
  // 1 + growth leads to another period as a factor, as a number in the formula may.
  if (left.kind === "ANY" && right.kind === "ANY")
    return left === LITERAL || right === LITERAL ? LITERAL : ANY;
  if (left.kind === "ANY") return left === LITERAL && scales ? unsure(right) : right;
  if (right.kind === "ANY") return right === LITERAL && scales ? unsure(left) : left;
  const [a, b] = [left.period, right.period];
  const relation = comparePeriods(a, b);
  const sure = left.sure && right.sure && !(scales && left.isPure !== right.isPure);
  if (relation === "EQUAL") return { kind: "PERIOD", period: a, isPure: left.isPure && right.isPure, sure };
  if (relation === "UNKNOWN") return UNKNOWN;
  if (kind === "ADD") return added(a, b, relation === "DISJOINT");
  if (kind === "SUBTRACT") return relation === "CONTAINS" ? rest(a, b) : UNKNOWN;
  // A rate that holds throughout the other's period leaves that period as it is.
  if (right.isPure && relation === "WITHIN") return unsure(left);
  if (left.isPure && relation === "CONTAINS") return unsure(right);
  if ((right.isPure || left.isPure) && relation === "DISJOINT") {
    return { kind: "CLASH", explanation: `the formula joins a number of ${a.id} to one of ${b.id}` };
  }
  return UNKNOWN;
}

function added(a: Period, b: Period, disjoint: boolean): Span {
  if (a.kind !== "DURATION" || b.kind !== "DURATION" || a.last === null || b.last === null) return UNKNOWN;
  if (!disjoint) return { kind: "CLASH", explanation: `the formula adds ${a.id} and ${b.id}, which overlap` };
  const [first, second] = a.last < b.last ? [a, b] : [b, a];
  if (first.last === null || addDays(first.last, 1) !== second.first) return UNKNOWN;
  return durationOf(first.first, second.last);
}

/** Returns what is left of `whole` without `part`, where the part is its beginning or its end. */
function rest(whole: Period, part: Period): Span {
  if (whole.kind !== "DURATION" || part.kind !== "DURATION") return UNKNOWN;
  if (whole.first === part.first && part.last !== null) return durationOf(addDays(part.last, 1), whole.last);
  if (whole.last === part.last && part.first !== null)
    return durationOf(whole.first, addDays(part.first, -1));
  return UNKNOWN;
}

function unsure(span: Span): Span {
  return span.kind === "PERIOD" ? { ...span, sure: false } : span;
}

/** Returns the span of a day range under the name that the same days always have. */
function durationOf(first: string | null, last: string | null): Span {
  const parsed = parsePeriod(`${first}/${last}`);
  return "period" in parsed ? { kind: "PERIOD", period: parsed.period, isPure: false, sure: true } : UNKNOWN;
}
