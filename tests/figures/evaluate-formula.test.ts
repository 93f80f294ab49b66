import fc from "fast-check";
import { expect, test } from "vitest";
import { type Decimal, decimal, quotient, sum } from "../../src/figures/decimal.ts";
import { evaluateFormula } from "../../src/figures/evaluate-formula.ts";
import { type CoreFormula, expandCalls, type Formula } from "../../src/figures/formula.ts";
import {
  closedInterval,
  contains,
  formatInterval,
  type Interval,
  isEmpty,
} from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { narrowInputs } from "../../src/figures/narrow-inputs.ts";
import { parseFormula } from "../../src/figures/parse-formula.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import { solveFormula } from "../../src/figures/solve-formula.ts";

function formula(text: string): Formula {
  const parsed = parseFormula(text);
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return parsed.formula;
}

/** Reads `1..2` (closed), `1<2` (open), `3` (a point), `>3` and `<3` (half-lines). */
function interval(text: string): Interval {
  const open = text.includes("<") || text.includes(">");
  if (text.startsWith(">"))
    return { lower: decimal(text.slice(1)), upper: null, lowerClosed: false, upperClosed: false };
  if (text.startsWith("<"))
    return { lower: null, upper: decimal(text.slice(1)), lowerClosed: false, upperClosed: false };
  const [lower = "0", upper = lower] = text.split(open ? "<" : "..");
  return { lower: decimal(lower), upper: decimal(upper), lowerClosed: !open, upperClosed: !open };
}

function box(inputs: Readonly<Record<string, string>>): Map<string, Interval> {
  return new Map(Object.entries(inputs).map(([name, text]) => [name, interval(text)]));
}

function figureInterval(printed: string): Interval {
  const read = readFigure({ printed });
  if ("problem" in read) throw new Error(read.problem.message);
  const found = intervalOf(read.figure);
  if (found === null) throw new Error(`${printed} names no interval`);
  return found;
}

test.each([
  ["a + b", { a: "1..2", b: "3..4" }, "[4, 6]", true],
  ["a - b", { a: "1..2", b: "3..4" }, "[-3, -1]", true],
  ["a * b", { a: "-1..2", b: "3..4" }, "[-4, 8]", true],
  ["a / b", { a: "1..2", b: "4..5" }, "[0.2, 0.5]", true],
  ["-a", { a: "1<2" }, "(-2, -1)", true],
  ["a / b", { a: ">2", b: "2" }, "(1, ∞)", true],
  // One input twice: taken as free it would give [-1, 1]; the slope shows that it is 0 everywhere.
  ["a - a", { a: "1..2" }, "[0, 0]", true],
  ["a / (a + b)", { a: "1..2", b: "3..4" }, "[0.2, 0.4]", true],
  ["(new - old) / old", { new: "6..6", old: "2..3" }, "[1, 2]", true],
  [
    "a / (a + b)",
    { a: "1<2", b: "2" },
    "(0.3333333333333333333333333333333333333333333333333333333333333333, 0.5)",
    true,
  ],
  // Not monotone over the box: the square of [-1, 2] is [0, 4], and only its enclosure is given.
  ["a * a", { a: "-1..2" }, "[-2, 4]", false],
  ["a * a", { a: "1..2" }, "[1, 4]", true],
  ["growth(new, old)", { new: "30..30", old: "20..20" }, "[0.5, 0.5]", true],
  ["sum(a, b, 5)", { a: "1..2", b: "3..4" }, "[9, 11]", true],
] as const)("evaluateFormula() gives %s over %j as %s", (text, inputs, expected, tight) => {
  const result = evaluateFormula(formula(text), box(inputs));
  if (result.kind !== "VALUE") throw new Error(result.kind);
  expect(result.tight).toBe(tight);
  // A quotient that does not end is rounded outwards after 60 digits.
  expect(formatInterval(result.interval).slice(0, 40)).toBe(expected.slice(0, 40));
});

test("evaluateFormula() says that a divisor may be zero", () => {
  expect(evaluateFormula(formula("a / b"), box({ a: "1", b: "-1..1" }))).toEqual({
    kind: "DIVISOR_MAY_BE_ZERO",
  });
  expect(evaluateFormula(formula("a / (b - b)"), box({ a: "1", b: "1..2" }))).toEqual({
    kind: "DIVISOR_MAY_BE_ZERO",
  });
});

test("evaluateFormula() throws where an input has no interval", () => {
  expect(() => evaluateFormula(formula("a / b"), box({ a: "1" }))).toThrow(RangeError);
});

test("the sum of XBRL Calculations 1.1: 12.1 and 45.4 million give [57.4, 57.6], which meets 57.6 million", () => {
  const inputs = new Map([
    ["a", figureInterval("12.1 million")],
    ["b", figureInterval("45.4 million")],
  ]);
  const result = evaluateFormula(formula("a + b"), inputs);
  if (result.kind !== "VALUE") throw new Error(result.kind);
  expect(formatInterval(result.interval)).toBe("[57400000, 57600000]");
  const narrowed = narrowInputs(formula("a + b"), inputs, figureInterval("57.6 million"));
  expect(narrowed === null ? null : [...narrowed.values()].map(formatInterval)).toEqual([
    "[12100000, 12150000]",
    "[45400000, 45450000]",
  ]);
});

test.each([
  ["share / rate", { share: "493.75..493.85", rate: "0.195..0.205" }, "2468.5..2469.5", "[0.1999392"],
  ["a - b", { a: "10..20", b: "1..2" }, "8..9", "[1, 2]"],
  ["a * b", { a: "-1..1", b: "2..4" }, "2..8", "[2, 4]"],
])("narrowInputs() cuts the last input of %s over %j", (text, inputs, target, start) => {
  const narrowed = narrowInputs(formula(text), box(inputs), interval(target));
  const last = [...(narrowed ?? new Map<string, Interval>()).values()].at(-1);
  expect(last === undefined ? null : formatInterval(last).startsWith(start)).toBe(true);
});

test("narrowInputs() gives null where no input can give the result", () => {
  expect(narrowInputs(formula("a + b"), box({ a: "1..2", b: "1..2" }), interval("5..6"))).toBeNull();
});

test.each([
  ["share / rate", "rate", { share: "493.75..493.85" }, "2469", "VALUE"],
  ["share / rate", "share", { rate: "0.2" }, "2469", "VALUE"],
  ["a * b", "b", { a: "-1..1" }, "5", "UNCONSTRAINED"],
  ["a + b", "b", { a: ">1" }, "<5", "VALUE"],
  ["a / b", "b", { a: "0" }, "5", "NONE"],
])("solveFormula() solves %s for %s", (text, name, inputs, target, kind) => {
  expect(solveFormula(formula(text), name, box(inputs), interval(target)).kind).toBe(kind);
});

test("solveFormula() gives the implied value exactly", () => {
  const solution = solveFormula(
    formula("share / rate"),
    "share",
    box({ rate: "0.2" }),
    interval("2468.5..2469.5"),
  );
  expect(solution).toMatchObject({ kind: "VALUE", tight: true });
  expect(solution.kind === "VALUE" && formatInterval(solution.interval)).toBe("[493.7, 493.9]");
});

test("solveFormula() throws for an input that the formula does not name", () => {
  expect(() => solveFormula(formula("a + b"), "c", box({ a: "1", b: "1" }), interval("2"))).toThrow(
    RangeError,
  );
});

// Properties: random formulas over random boxes, checked with random members of the boxes.

const names = ["a", "b", "c"] as const;
const leaf = fc.oneof(
  fc.constantFrom(...names).map((name): Formula => ({ kind: "NAME", name })),
  fc.integer({ min: -5, max: 9 }).map((value): Formula => ({ kind: "NUMBER", value: String(value) })),
);
const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom("ADD", "SUBTRACT", "MULTIPLY", "DIVIDE"), tie("tree"), tie("tree"))
      .map(([kind, left, right]): Formula => ({ kind, left, right })),
    tie("tree").map((operand): Formula => ({ kind: "NEGATE", operand })),
  ),
}));
/** Lower end, width and the place of the member in each input's interval, in hundredths. */
const boxes = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat(300), fc.nat(100)), {
  minLength: 3,
  maxLength: 3,
});

/** Returns the value at one point as an enclosure (quotients may not end), or null on a division by zero. */
function at(node: CoreFormula, members: ReadonlyMap<string, Decimal>): Interval | null {
  const points = new Map([...members].map(([name, value]) => [name, closedInterval(value, value)]));
  const result = evaluateFormula(node, points);
  return result.kind === "VALUE" ? result.interval : null;
}

function drawn(places: readonly (readonly [number, number, number])[]) {
  const inputs = new Map<string, Interval>();
  const members = new Map<string, Decimal>();
  for (const [index, [from, width, place]] of places.entries()) {
    const name = names[index] ?? "a";
    const lower = decimal(String(from));
    inputs.set(name, closedInterval(lower, sum(lower, decimal(width), "UP")));
    members.set(name, sum(lower, quotient(decimal(width * place), decimal(100), "DOWN"), "DOWN"));
  }
  return { inputs, members };
}

test("evaluateFormula() encloses the formula at every member of the box", () => {
  fc.assert(
    fc.property(tree, boxes, (node, places) => {
      const { inputs, members } = drawn(places);
      const whole = evaluateFormula(node, inputs);
      const value = at(expandCalls(node), members);
      if (whole.kind !== "VALUE" || value === null) return;
      expect(isEmpty(whole.interval)).toBe(false);
      if (value.lower !== null && value.upper !== null && value.lower.eq(value.upper)) {
        expect(contains(whole.interval, value.lower)).toBe(true);
      }
    }),
    { seed: 42, numRuns: 2000 },
  );
});

test("evaluateFormula() attains both ends where it says that they are tight and the box is closed", () => {
  // A monotone formula takes its least and greatest value in corners of the box: try all eight.
  fc.assert(
    fc.property(tree, boxes, (node, places) => {
      const { inputs } = drawn(places);
      const whole = evaluateFormula(node, inputs);
      if (whole.kind !== "VALUE" || !whole.tight || JSON.stringify(node).includes("DIVIDE")) return;
      const corners: Decimal[] = [];
      for (let corner = 0; corner < 8; corner++) {
        const members = new Map<string, Decimal>();
        for (const [index, [name, { lower, upper }]] of [...inputs].entries()) {
          const end = (corner >> index) & 1 ? upper : lower;
          if (end !== null) members.set(name, end);
        }
        const value = at(expandCalls(node), members)?.lower;
        if (value != null) corners.push(value);
      }
      const { lower, upper } = whole.interval;
      expect(lower !== null && corners.some((value) => value.eq(lower))).toBe(true);
      expect(upper !== null && corners.some((value) => value.eq(upper))).toBe(true);
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("narrowInputs() and solveFormula() never cut a solution", () => {
  fc.assert(
    fc.property(tree, boxes, (node, places) => {
      const { inputs, members } = drawn(places);
      const value = at(expandCalls(node), members);
      if (value === null || value.lower === null || value.upper === null) return;
      const narrowed = narrowInputs(node, inputs, value);
      expect(narrowed).not.toBeNull();
      for (const [name, interval] of narrowed ?? []) {
        const member = members.get(name);
        expect(member !== undefined && contains(interval, member)).toBe(true);
      }
      if (!JSON.stringify(node).includes('"a"')) return;
      const solution = solveFormula(node, "a", inputs, value);
      expect(solution.kind).not.toBe("NONE");
      const member = members.get("a");
      if (solution.kind === "VALUE" && member !== undefined)
        expect(contains(solution.interval, member)).toBe(true);
    }),
    { seed: 42, numRuns: 2000 },
  );
});
