/**
 * A formula over named inputs, as plain data. Built by `parseFormula`, read by `evaluateFormula`,
 * `narrowInputs`, `solveFormula` and `formulaDimension`.
 */
export type Formula =
  | { readonly kind: "NUMBER" /** Exact, in plain notation; `20%` is 0.2. */; readonly value: string }
  | { readonly kind: "NAME"; readonly name: string }
  | { readonly kind: "NEGATE"; readonly operand: Formula }
  | { readonly kind: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "CALL"; readonly name: FormulaFunction; readonly operands: readonly Formula[] };

export type BinaryOperator = "ADD" | "SUBTRACT" | "MULTIPLY" | "DIVIDE";

/**
 * The functions of the language. They say more than the operators do: `ratio`, `share` and `growth` are only
 * defined for two amounts of one unit, and `growth(new, old)` is new ÷ old − 1.
 */
export const FORMULA_FUNCTIONS = ["sum", "ratio", "share", "growth"] as const;
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

/** A formula without calls: what every computation works on. */
export type CoreFormula =
  | { readonly kind: "NUMBER"; readonly value: string }
  | { readonly kind: "NAME"; readonly name: string }
  | { readonly kind: "NEGATE"; readonly operand: CoreFormula }
  | { readonly kind: BinaryOperator; readonly left: CoreFormula; readonly right: CoreFormula };

/** Returns `formula` with each call spelt out in operators. */
export function expandCalls(formula: Formula): CoreFormula {
  switch (formula.kind) {
    case "NUMBER":
    case "NAME":
      return formula;
    case "NEGATE":
      return { kind: "NEGATE", operand: expandCalls(formula.operand) };
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE":
      return { kind: formula.kind, left: expandCalls(formula.left), right: expandCalls(formula.right) };
    case "CALL":
      return expandCall(formula.name, formula.operands.map(expandCalls));
  }
}

function expandCall(name: FormulaFunction, operands: readonly CoreFormula[]): CoreFormula {
  const [first, second] = operands;
  if (first === undefined) throw new TypeError(`Cannot expand "${name}": it has no operand`);
  if (name === "sum") return operands.slice(1).reduce((left, right) => ({ kind: "ADD", left, right }), first);
  if (second === undefined) throw new TypeError(`Cannot expand "${name}": it needs two operands`);
  const quotient: CoreFormula = { kind: "DIVIDE", left: first, right: second };
  if (name !== "growth") return quotient;
  return { kind: "SUBTRACT", left: quotient, right: { kind: "NUMBER", value: "1" } };
}

/** Returns how often each name occurs in `formula`, in order of first occurrence. */
export function countNames(formula: Formula): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: Formula): void => {
    switch (node.kind) {
      case "NUMBER":
        return;
      case "NAME":
        counts.set(node.name, (counts.get(node.name) ?? 0) + 1);
        return;
      case "NEGATE":
        visit(node.operand);
        return;
      case "CALL":
        for (const operand of node.operands) visit(operand);
        return;
      case "ADD":
      case "SUBTRACT":
      case "MULTIPLY":
      case "DIVIDE":
        visit(node.left);
        visit(node.right);
        return;
    }
  };
  visit(formula);
  return counts;
}

/** Returns the names that `formula` uses, each once, in order of first occurrence. */
export function formulaNames(formula: Formula): string[] {
  return [...countNames(formula).keys()];
}
