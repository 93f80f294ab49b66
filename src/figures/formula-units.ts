/**
 * The units of a formula: whether it adds like to like, and whether its result counts what the claim counts.
 *
 * Method: dimensional analysis over exponents of base units (currency codes, nouns of counts, labels of physical
 * units; percent and multiples are pure numbers). A bare number in the formula may carry a unit that it does not
 * print (365 days), so what rests on one is UNCHECKED rather than wrong. Cost: O(size of the formula).
 */
import type { Unit } from "./figure.ts";
import type { Formula } from "./formula.ts";
import { formatUnit } from "./unit.ts";

/** Whether the units hold, with a sentence that says why. */
export interface UnitCheck {
  readonly outcome: "AGREES" | "DIFFERS" | "UNCHECKED";
  readonly explanation: string;
}

/** Exponent of each base unit; `open` where a number without a unit took part. */
interface Dimension {
  readonly exponents: ReadonlyMap<string, number>;
  readonly open: boolean;
}

/** Ends a check from any depth; never leaves this file. */
class Mismatch {
  readonly explanation: string;
  constructor(explanation: string) {
    this.explanation = explanation;
  }
}

/** Returns whether `formula` over inputs of these units gives a number of the unit `result`. */
export function checkUnits(formula: Formula, units: ReadonlyMap<string, Unit>, result: Unit): UnitCheck {
  try {
    const found = dimensionOf(formula, units);
    const wanted = unitDimension(result);
    if (sameExponents(found, wanted))
      return { outcome: "AGREES", explanation: `gives ${formatUnit(result)}` };
    if (found.open || wanted.open) {
      return {
        outcome: "UNCHECKED",
        explanation: "a number without a unit takes part, so the units cannot be checked",
      };
    }
    return {
      outcome: "DIFFERS",
      explanation: `the formula gives ${describe(found)}, the claim counts ${formatUnit(result)}`,
    };
  } catch (error) {
    if (error instanceof Mismatch) return { outcome: "DIFFERS", explanation: error.explanation };
    throw error;
  }
}

function dimensionOf(formula: Formula, units: ReadonlyMap<string, Unit>): Dimension {
  switch (formula.kind) {
    case "NUMBER":
      return { exponents: new Map(), open: true };
    case "NAME": {
      const unit = units.get(formula.name);
      return unit === undefined ? { exponents: new Map(), open: true } : unitDimension(unit);
    }
    case "NEGATE":
      return dimensionOf(formula.operand, units);
    case "ADD":
    case "SUBTRACT":
      return alike(dimensionOf(formula.left, units), dimensionOf(formula.right, units), verbs[formula.kind]);
    case "MULTIPLY":
    case "DIVIDE":
      return multiplied(
        dimensionOf(formula.left, units),
        dimensionOf(formula.right, units),
        formula.kind === "MULTIPLY" ? 1 : -1,
      );
    case "CALL": {
      const operands = formula.operands.map((operand) => dimensionOf(operand, units));
      const like = operands.reduce((left, right) =>
        alike(left, right, formula.name === "sum" ? "adds" : "compares"),
      );
      return formula.name === "sum" ? like : { exponents: new Map(), open: like.open };
    }
  }
}

const verbs = { ADD: "adds", SUBTRACT: "subtracts" } as const;

/** Returns the common dimension of two terms. */
function alike(left: Dimension, right: Dimension, verb: string): Dimension {
  const open = left.open || right.open;
  if (sameExponents(left, right)) return { exponents: left.exponents, open: left.open && right.open };
  if (!open) throw new Mismatch(`the formula ${verb} ${describe(left)} and ${describe(right)}`);
  return { exponents: (left.open ? right : left).exponents, open };
}

function multiplied(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  const exponents = new Map(left.exponents);
  for (const [base, exponent] of right.exponents) {
    const total = (exponents.get(base) ?? 0) + sign * exponent;
    if (total === 0) exponents.delete(base);
    else exponents.set(base, total);
  }
  return { exponents, open: left.open || right.open };
}

function unitDimension(unit: Unit): Dimension {
  const exponents = new Map<string, number>();
  const pure = unit.kind === "PERCENT" || unit.kind === "RATIO" || unit.kind === "PERCENTAGE_POINT";
  if (unit.code !== null) exponents.set(singular(unit.code), 1);
  if (unit.per !== null) {
    const base = singular(unit.per);
    exponents.set(base, (exponents.get(base) ?? 0) - 1);
  }
  // A count without a noun may count anything.
  return { exponents, open: !pure && unit.code === null };
}

/** Returns the noun without the plural s, so that dollars a day times days are dollars. */
function singular(noun: string): string {
  return /^[a-z].*[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

function sameExponents(a: Dimension, b: Dimension): boolean {
  if (a.exponents.size !== b.exponents.size) return false;
  return [...a.exponents].every(([base, exponent]) => b.exponents.get(base) === exponent);
}

function describe(dimension: Dimension): string {
  const above = [...dimension.exponents].filter(([, exponent]) => exponent > 0).map(power);
  const below = [...dimension.exponents].filter(([, exponent]) => exponent < 0).map(power);
  if (above.length + below.length === 0) return "a pure number";
  return `${above.length === 0 ? "1" : above.join("·")}${below.length === 0 ? "" : `/${below.join("·")}`}`;
}

function power([base, exponent]: readonly [string, number]): string {
  const size = Math.abs(exponent);
  return size === 1 ? base : `${base}^${size}`;
}
