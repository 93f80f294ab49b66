import fc from "fast-check";
import { expect, test } from "vitest";
import { expandCalls, type Formula, formulaNames } from "../../src/figures/formula.ts";
import { MAX_FORMULA_DEPTH, MAX_FORMULA_LENGTH, parseFormula } from "../../src/figures/parse-formula.ts";

/** Writes a formula with every parenthesis, so that its shape shows. */
function shape(formula: Formula): string {
  switch (formula.kind) {
    case "NUMBER":
      return formula.value;
    case "NAME":
      return formula.name;
    case "NEGATE":
      return `-(${shape(formula.operand)})`;
    case "CALL":
      return `${formula.name}(${formula.operands.map(shape).join(", ")})`;
    case "ADD":
    case "SUBTRACT":
    case "MULTIPLY":
    case "DIVIDE": {
      const sign = { ADD: "+", SUBTRACT: "-", MULTIPLY: "*", DIVIDE: "/" }[formula.kind];
      return `(${shape(formula.left)} ${sign} ${shape(formula.right)})`;
    }
  }
}

function read(text: string): Formula {
  const parsed = parseFormula(text);
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return parsed.formula;
}

test.each([
  ["share / rate", "(share / rate)"],
  ["a + b * c", "(a + (b * c))"],
  ["a - b - c", "((a - b) - c)"],
  ["a / b / c", "((a / b) / c)"],
  ["(a + b) * c", "((a + b) * c)"],
  ["-a * b", "(-(a) * b)"],
  ["a - -b", "(a - -(b))"],
  ["- - a", "-(-(a))"],
  ["a × b ÷ c − d", "(((a * b) / c) - d)"],
  ["sum(a, b, c)", "sum(a, b, c)"],
  ["growth(new, old) * 100%", "(growth(new, old) * 1.00)"],
  ["share / sum(share, rest)", "(share / sum(share, rest))"],
  ["20%", "0.20"],
  ["0.5%", "0.005"],
  ["150 %", null],
  ["007", "7"],
  ["1250.50", "1250.50"],
  ["\ta\n+ b ", "(a + b)"],
])("parseFormula() reads %j as %j", (text, expected) => {
  const parsed = parseFormula(text);
  expect("formula" in parsed ? shape(parsed.formula) : null).toBe(expected);
});

test.each([
  ["", 0],
  ["   ", 3],
  ["a +", 3],
  ["a b", 2],
  ["(a", 2],
  ["a)", 1],
  ["a $ b", 2],
  ["1e9", 1],
  [".5", 0],
  ["1,000", 1],
  ["mean(a)", 0],
  ["growth(a)", 0],
  ["ratio(a, b, c)", 0],
  ["sum()", 4],
  ["constructor(a)", 0],
  ["a ** b", 3],
  ["a; b", 1],
  ["a🙂", 1],
])("parseFormula() says where %j stops being a formula", (text, position) => {
  const parsed = parseFormula(text);
  expect(parsed).toMatchObject({ problem: { code: "UNREADABLE_FORMULA" }, position });
});

test("parseFormula() bounds length and nesting", () => {
  expect(parseFormula("a+".repeat(MAX_FORMULA_LENGTH / 2))).toMatchObject({
    problem: { code: "UNREADABLE_FORMULA" },
  });
  expect(parseFormula("a".repeat(MAX_FORMULA_LENGTH + 1))).toHaveProperty("problem");
  expect(parseFormula(`${"(".repeat(MAX_FORMULA_DEPTH)}a${")".repeat(MAX_FORMULA_DEPTH)}`)).toHaveProperty(
    "formula",
  );
  expect(parseFormula(`${"(".repeat(200)}a${")".repeat(200)}`)).toHaveProperty("problem");
  expect(parseFormula(`${"-".repeat(400)}a`)).toHaveProperty("problem");
});

test("parseFormula() never throws, whatever the text", () => {
  const pieces = fc.constantFrom(
    "a",
    "sum",
    "(",
    ")",
    ",",
    "+",
    "-",
    "*",
    "/",
    "20%",
    "1.5",
    " ",
    "…",
    "%",
    "💶",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join("")),
      ),
      (text) => {
        const parsed = parseFormula(text);
        expect("formula" in parsed || parsed.position <= text.length).toBe(true);
      },
    ),
    { seed: 42, numRuns: 500 },
  );
});

test("parseFormula() reads back what a formula spells, with the same shape", () => {
  const leaf = fc.oneof(
    fc.constantFrom<Formula>({ kind: "NAME", name: "share" }, { kind: "NAME", name: "b" }),
    fc.nat().map((value): Formula => ({ kind: "NUMBER", value: String(value) })),
  );
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(
          fc.constantFrom("ADD" as const, "SUBTRACT" as const, "MULTIPLY" as const, "DIVIDE" as const),
          tie("formula"),
          tie("formula"),
        )
        .map(([kind, left, right]) => ({ kind, left, right })),
      tie("formula").map((operand) => ({ kind: "NEGATE" as const, operand })),
      fc
        .array(tie("formula"), { minLength: 1, maxLength: 3 })
        .map((operands) => ({ kind: "CALL" as const, name: "sum" as const, operands })),
    ),
  }));
  fc.assert(
    fc.property(formula, (original) => {
      const text = shape(original);
      fc.pre(text.length <= MAX_FORMULA_LENGTH);
      expect(read(text)).toEqual(original);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("formulaNames() lists each name once, in order", () => {
  expect(formulaNames(read("growth(new, old) + new / 2"))).toEqual(["new", "old"]);
});

test("expandCalls() spells calls out in operators", () => {
  expect(shape(expandCalls(read("growth(a, b)")))).toBe("((a / b) - 1)");
  expect(shape(expandCalls(read("sum(a, b, -share(c, d))")))).toBe("((a + b) + -((c / d)))");
});
