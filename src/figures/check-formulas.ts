import type { Problem } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import { formulaNames } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";

/** Returns a problem for each formula that cannot be read or whose names and inputs do not match. */
export function* checkFormulas(dataset: Dataset): Generator<Problem> {
  for (const [index, { derives }] of dataset.claims.entries()) {
    if (derives === undefined) continue;
    const path = ["claims", index, "derives", "formula"];
    const parsed = parseFormula(derives.formula);
    if ("problem" in parsed) {
      yield { ...parsed.problem, path };
      continue;
    }
    const names = new Set(formulaNames(parsed.formula));
    for (const name of names) {
      if (Object.hasOwn(derives.inputs, name)) continue;
      const message = `The formula uses "${name}", but no input has that name: add it to inputs`;
      yield { code: "UNREADABLE_FORMULA", message, path };
    }
    for (const name of Object.keys(derives.inputs)) {
      if (names.has(name)) continue;
      const message = `Input "${name}" is not used in the formula: use it or remove it`;
      yield { code: "INVALID_VALUE", message, path: ["claims", index, "derives", "inputs", name] };
    }
  }
}
