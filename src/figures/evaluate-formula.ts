/**
 * The values that a formula can take when each input may lie anywhere in its interval.
 *
 * Method: natural interval extension (Moore, "Interval Analysis", 1966), which is exact where each input occurs
 * once. An input that occurs more than once widens it, for every occurrence is taken as free; where the formula
 * is monotone in that input over the whole box (the sign of an interval derivative shows it), the input is set to
 * its ends instead, which is exact again. What stays wider than the truth is marked `tight: false`.
 * Precondition: an interval for every name. Cost: O(size of the formula) for each repeated input.
 */
import { decimal } from "./decimal.ts";
import { type CoreFormula, countNames, expandCalls, type Formula } from "./formula.ts";
import {
  add,
  divide,
  everything,
  type Interval,
  isPoint,
  multiply,
  negate,
  point,
  subtract,
} from "./interval.ts";

/** The intervals of the inputs by name. */
export type Box = ReadonlyMap<string, Interval>;

/** What a formula comes to, or why that is not determined. */
export type Evaluation =
  | {
      readonly kind: "VALUE";
      readonly interval: Interval /** False where the true range may be narrower. */;
      readonly tight: boolean;
    }
  | { readonly kind: "DIVISOR_MAY_BE_ZERO" };

const ZERO = point(decimal(0));
const ONE = point(decimal(1));

/**
 * Returns the values of `formula` over the intervals of `inputs`.
 *
 * @throws RangeError where an input that the formula names has no interval
 */
export function evaluateFormula(formula: Formula, inputs: Box): Evaluation {
  const core = expandCalls(formula);
  const natural = extend(core, inputs);
  if (natural === null) return { kind: "DIVISOR_MAY_BE_ZERO" };
  const repeated = [...countNames(core)].filter(
    ([name, count]) => count > 1 && !isPoint(inputOf(inputs, name)),
  );
  if (repeated.length === 0) return { kind: "VALUE", interval: natural, tight: true };

  const slopes = repeated.map(([name]) => ({ name, slope: slopeOf(core, inputs, name) }));
  const low = endOf(core, inputs, slopes, "LOWER");
  const high = endOf(core, inputs, slopes, "UPPER");
  if (low === null || high === null) return { kind: "VALUE", interval: natural, tight: false };
  return {
    kind: "VALUE",
    interval: {
      lower: low.interval.lower,
      lowerClosed: low.interval.lowerClosed && low.attained,
      upper: high.interval.upper,
      upperClosed: high.interval.upperClosed && high.attained,
    },
    tight: low.tight && high.tight,
  };
}

/** Returns the interval of an input. @throws RangeError where it has none */
export function inputOf(inputs: Box, name: string): Interval {
  const interval = inputs.get(name);
  if (interval === undefined)
    throw new RangeError(`Cannot evaluate the formula: no input has the name "${name}"`);
  return interval;
}

/** Returns the natural interval extension, or null where a divisor may be zero. */
function extend(formula: CoreFormula, inputs: Box): Interval | null {
  switch (formula.kind) {
    case "NUMBER":
      return point(decimal(formula.value));
    case "NAME":
      return inputOf(inputs, formula.name);
    case "NEGATE": {
      const operand = extend(formula.operand, inputs);
      return operand === null ? null : negate(operand);
    }
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE": {
      const left = extend(formula.left, inputs);
      const right = extend(formula.right, inputs);
      return left === null || right === null ? null : combine(formula.kind, left, right);
    }
  }
}

/** Returns what an operator makes of two intervals, or null where a divisor may be zero. */
export function combine(
  kind: "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE",
  left: Interval,
  right: Interval,
): Interval | null {
  switch (kind) {
    case "ADD":
      return add(left, right);
    case "SUBTRACT":
      return subtract(left, right);
    case "MULTIPLY":
      return multiply(left, right);
    case "DIVIDE": {
      const quotient = divide(left, right);
      return quotient.kind === "QUOTIENT" ? quotient.interval : null;
    }
  }
}

/** The sign of the derivative by one input over the whole box; `strict` where it is nowhere zero. */
interface Slope {
  readonly sign: -1 | 0 | 1;
  readonly strict: boolean;
}

function slopeOf(formula: CoreFormula, inputs: Box, name: string): Slope {
  const { derivative } = differentiate(formula, inputs, name);
  const { lower, upper, lowerClosed, upperClosed } = derivative;
  if (lower !== null && !lower.isNegative()) return { sign: 1, strict: !(lower.isZero() && lowerClosed) };
  if (upper !== null && (upper.isNegative() || upper.isZero())) {
    return { sign: -1, strict: !(upper.isZero() && upperClosed) };
  }
  return { sign: 0, strict: false };
}

/** Returns enclosures of the value and of its derivative by `name` (forward differentiation in intervals). */
function differentiate(
  formula: CoreFormula,
  inputs: Box,
  name: string,
): { readonly value: Interval; readonly derivative: Interval } {
  switch (formula.kind) {
    case "NUMBER":
      return { value: point(decimal(formula.value)), derivative: ZERO };
    case "NAME":
      return { value: inputOf(inputs, formula.name), derivative: formula.name === name ? ONE : ZERO };
    case "NEGATE": {
      const operand = differentiate(formula.operand, inputs, name);
      return { value: negate(operand.value), derivative: negate(operand.derivative) };
    }
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE": {
      const left = differentiate(formula.left, inputs, name);
      const right = differentiate(formula.right, inputs, name);
      const value = combine(formula.kind, left.value, right.value) ?? everything();
      if (formula.kind === "ADD" || formula.kind === "SUBTRACT") {
        return {
          value,
          derivative: combine(formula.kind, left.derivative, right.derivative) ?? everything(),
        };
      }
      const first = multiply(left.derivative, right.value);
      const second = multiply(left.value, right.derivative);
      if (formula.kind === "MULTIPLY") return { value, derivative: add(first, second) };
      const derivative = combine("DIVIDE", subtract(first, second), multiply(right.value, right.value));
      return { value, derivative: derivative ?? everything() };
    }
  }
}

/** Returns an enclosure whose lower (or upper) end is the formula's, monotone inputs set to the end that gives it. */
function endOf(
  formula: CoreFormula,
  inputs: Box,
  slopes: readonly { readonly name: string; readonly slope: Slope }[],
  end: "LOWER" | "UPPER",
): { readonly interval: Interval; readonly attained: boolean; readonly tight: boolean } | null {
  const box = new Map(inputs);
  let attained = true;
  let tight = true;
  for (const { name, slope } of slopes) {
    const input = inputOf(inputs, name);
    const low = slope.sign > 0 === (end === "LOWER");
    const value = low ? input.lower : input.upper;
    if (slope.sign === 0 || value === null) {
      tight = false;
      continue;
    }
    const closed = low ? input.lowerClosed : input.upperClosed;
    if (!closed && slope.strict) attained = false;
    if (!closed && !slope.strict) tight = false;
    box.set(name, point(value));
  }
  const interval = extend(formula, box);
  return interval === null ? null : { interval, attained, tight };
}
