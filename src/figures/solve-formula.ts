import type { Box } from "./evaluate-formula.ts";
import { countNames, expandCalls, type Formula } from "./formula.ts";
import { everything, type Interval } from "./interval.ts";
import { narrowInputs } from "./narrow-inputs.ts";

/** The implied values of one input, or why there are none to give. */
export type Solution =
  | {
      readonly kind: "VALUE";
      readonly interval: Interval /** False where fewer values may be possible. */;
      readonly tight: boolean;
    }
  | { readonly kind: "NONE" }
  | { readonly kind: "UNCONSTRAINED" };

/**
 * Returns the values of the input `name` for which `formula` can come to a value in `target`, the other inputs
 * being anywhere in their intervals: NONE where no value can, UNCONSTRAINED where the formula does not bound it.
 *
 * @throws RangeError where the formula does not name the input
 */
export function solveFormula(formula: Formula, name: string, inputs: Box, target: Interval): Solution {
  const counts = countNames(expandCalls(formula));
  if (!counts.has(name)) throw new RangeError(`Cannot solve for "${name}": the formula does not name it`);
  const narrowed = narrowInputs(formula, new Map(inputs).set(name, everything()), target);
  const interval = narrowed?.get(name);
  if (interval === undefined) return { kind: "NONE" };
  if (interval.lower === null && interval.upper === null) return { kind: "UNCONSTRAINED" };
  return { kind: "VALUE", interval, tight: [...counts.values()].every((count) => count === 1) };
}
