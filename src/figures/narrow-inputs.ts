/**
 * The inputs of a formula narrowed to what its result allows: "only if the share lies in 19.6 to 20.0 %".
 *
 * Method: HC4-revise (Benhamou, Goualard, Granvilliers, Puget, "Revising hull and box consistency", ICLP 1999):
 * intervals are computed up the tree, then each node's is cut down by what its parent may be; repeated until
 * nothing changes or a bounded number of rounds. It never cuts a solution; where an input occurs more than once
 * it may leave too much. Precondition: an interval for every name. Cost: O(rounds · size of the formula).
 */
import { decimal } from "./decimal.ts";
import { type Box, combine, inputOf } from "./evaluate-formula.ts";
import { type CoreFormula, expandCalls, type Formula } from "./formula.ts";
import { everything, type Interval, isEmpty, meet, negate, point, sameInterval } from "./interval.ts";

const MAX_ROUNDS = 12;
const ZERO = point(decimal(0));

/** A node of the formula with the values that it can take. */
type Valued =
  | { readonly kind: "NUMBER"; readonly value: Interval }
  | { readonly kind: "NAME"; readonly name: string; readonly value: Interval }
  | { readonly kind: "NEGATE"; readonly operand: Valued; readonly value: Interval }
  | {
      readonly kind: "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE";
      readonly left: Valued;
      readonly right: Valued;
      readonly value: Interval;
    };

/** Returns the part of each input that can give a result in `target`, or null where none can. */
export function narrowInputs(formula: Formula, inputs: Box, target: Interval): Map<string, Interval> | null {
  const core = expandCalls(formula);
  const box = new Map(inputs);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = new Map(box);
    if (!push(valued(core, box), target, box)) return null;
    if ([...box].every(([name, interval]) => sameInterval(interval, before.get(name) ?? everything()))) break;
  }
  return box;
}

function valued(formula: CoreFormula, box: Box): Valued {
  switch (formula.kind) {
    case "NUMBER":
      return { kind: "NUMBER", value: point(decimal(formula.value)) };
    case "NAME":
      return { kind: "NAME", name: formula.name, value: inputOf(box, formula.name) };
    case "NEGATE": {
      const operand = valued(formula.operand, box);
      return { kind: "NEGATE", operand, value: negate(operand.value) };
    }
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE": {
      const left = valued(formula.left, box);
      const right = valued(formula.right, box);
      return {
        kind: formula.kind,
        left,
        right,
        value: combine(formula.kind, left.value, right.value) ?? everything(),
      };
    }
  }
}

/** Cuts `node` down to `allowed` and its inputs in `box` with it; false where nothing is left. */
function push(node: Valued, allowed: Interval, box: Map<string, Interval>): boolean {
  const value = meet(node.value, allowed);
  if (isEmpty(value)) return false;
  switch (node.kind) {
    case "NUMBER":
      return true;
    case "NAME": {
      const left = meet(inputOf(box, node.name), value);
      box.set(node.name, left);
      return !isEmpty(left);
    }
    case "NEGATE":
      return push(node.operand, negate(value), box);
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE": {
      const { left, right } = node;
      const allowedRight = rightOperand(node.kind, value, left.value);
      // A divisor that could only be zero is no divisor.
      if (node.kind === "DIVIDE" && sameInterval(meet(right.value, allowedRight), ZERO)) return false;
      return push(left, leftOperand(node.kind, value, right.value), box) && push(right, allowedRight, box);
    }
  }
}

/** Returns the x for which x ∘ right can be in `value`. */
function leftOperand(
  kind: "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE",
  value: Interval,
  right: Interval,
): Interval {
  const inverse = { ADD: "SUBTRACT", SUBTRACT: "ADD", MULTIPLY: "DIVIDE", DIVIDE: "MULTIPLY" } as const;
  return combine(inverse[kind], value, right) ?? everything();
}

/** Returns the x for which left ∘ x can be in `value`. */
function rightOperand(
  kind: "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE",
  value: Interval,
  left: Interval,
): Interval {
  switch (kind) {
    case "ADD":
      return combine("SUBTRACT", value, left) ?? everything();
    case "SUBTRACT":
      return combine("SUBTRACT", left, value) ?? everything();
    case "MULTIPLY":
      return combine("DIVIDE", value, left) ?? everything();
    case "DIVIDE":
      return combine("DIVIDE", left, value) ?? everything();
  }
}
