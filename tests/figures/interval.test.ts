import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, difference, product, shifted, sum } from "../../src/figures/decimal.ts";
import {
  add,
  compare,
  contains,
  divide,
  encloses,
  formatInterval,
  type Interval,
  isEmpty,
  isPoint,
  meet,
  multiply,
  negate,
  sameInterval,
  subtract,
} from "../../src/figures/interval.ts";

/** Returns the interval that `text` writes: `[1, 2)`, `(-∞, 5]`. */
function interval(text: string): Interval {
  const [low = "", high = ""] = text.slice(1, -1).split(", ");
  const end = (part: string) => (part.includes("∞") ? null : decimal(part));
  return {
    lower: end(low),
    upper: end(high),
    lowerClosed: text.startsWith("["),
    upperClosed: text.endsWith("]"),
  };
}

const shown = (result: Interval) => formatInterval(result).replaceAll("−", "-");

const ARITHMETIC: readonly (readonly [
  a: string,
  operator: "+" | "-" | "*" | "/",
  b: string,
  result: string,
])[] = [
  ["[1, 2]", "+", "[10, 20]", "[11, 22]"],
  ["[1, 2)", "+", "[10, 20]", "[11, 22)"],
  ["(-∞, 2]", "+", "[10, 20]", "(-∞, 22]"],
  ["[1, 2]", "-", "[10, 20)", "(-19, -8]"],
  ["[-1, 2]", "*", "[3, 4]", "[-4, 8]"],
  ["[-1, 2]", "*", "[-3, 4]", "[-6, 8]"],
  ["(0, 1)", "*", "[2, 3]", "(0, 3)"],
  ["[0, 1)", "*", "(2, 3)", "[0, 3)"],
  ["[0, 1]", "*", "[1, ∞)", "[0, ∞)"],
  ["[0, 0]", "*", "(-∞, ∞)", "[0, 0]"],
  ["[-1, 1]", "*", "(-∞, ∞)", "(-∞, ∞)"],
  ["[1, 2]", "*", "(-∞, -1)", "(-∞, -1)"],
  ["[1, 2]", "/", "[4, 8]", "[0.125, 0.5]"],
  ["[-1, 2]", "/", "[4, 8]", "[-0.25, 0.5]"],
  ["[1, 2]", "/", "[-8, -4]", "[-0.5, -0.125]"],
  ["[1, 2]", "/", "(0, 1]", "[1, ∞)"],
  ["[1, 2]", "/", "[1, ∞)", "(0, 2]"],
  ["[0, 2]", "/", "(0, 1]", "[0, ∞)"],
  ["[0, 0]", "/", "[1, 2]", "[0, 0]"],
  ["[-2, -1]", "/", "(0, 1]", "(-∞, -1]"],
  ["(-∞, 2]", "/", "[1, 2]", "(-∞, 2]"],
];

function apply(a: Interval, operator: "+" | "-" | "*" | "/", b: Interval): Interval {
  if (operator === "+") return add(a, b);
  if (operator === "-") return subtract(a, b);
  if (operator === "*") return multiply(a, b);
  const result = divide(a, b);
  if (result.kind !== "QUOTIENT") throw new Error("divisor may be zero");
  return result.interval;
}

test.each(ARITHMETIC)("interval arithmetic gives %s %s %s", (a, operator, b, result) => {
  expect(shown(apply(interval(a), operator, interval(b)))).toBe(result);
});

test("divide() reports a divisor that may be zero", () => {
  for (const divisor of ["[0, 1]", "[-1, 1]", "(-∞, ∞)", "[0, 0]"]) {
    expect(divide(interval("[1, 2]"), interval(divisor)).kind).toBe("DIVISOR_MAY_BE_ZERO");
  }
});

test("divide() rounds outwards where the quotient does not end", () => {
  const third = divide(interval("[1, 1]"), interval("[3, 3]"));
  if (third.kind !== "QUOTIENT") throw new Error("unexpected");
  const { lower, upper } = third.interval;
  expect(lower !== null && product(lower, decimal(3), "UP").lt(decimal(1))).toBe(true);
  expect(upper !== null && product(upper, decimal(3), "DOWN").gt(decimal(1))).toBe(true);
});

test("isEmpty() and isPoint() look at open and closed ends", () => {
  expect(isEmpty(interval("(1, 1]"))).toBe(true);
  expect(isEmpty(interval("[2, 1]"))).toBe(true);
  expect(isEmpty(interval("[1, 1]"))).toBe(false);
  expect(isEmpty(interval("(-∞, ∞)"))).toBe(false);
  expect(isPoint(interval("[1, 1]"))).toBe(true);
  expect(isPoint(interval("[1, 2]"))).toBe(false);
});

test("meet() does not take [1, 1] and (0, 1) as meeting", () => {
  expect(isEmpty(meet(interval("[1, 1]"), interval("(0, 1)")))).toBe(true);
  expect(isPoint(meet(interval("[0, 1]"), interval("[1, 2]")))).toBe(true);
  expect(isEmpty(meet(interval("[0, 1)"), interval("[1, 2]")))).toBe(true);
});

test("compare() orders intervals", () => {
  expect(compare(interval("[0, 1)"), interval("[1, 2]"))).toBe("LESS");
  expect(compare(interval("[3, 4]"), interval("[1, 2]"))).toBe("GREATER");
  expect(compare(interval("[1, 2]"), interval("[1, 2]"))).toBe("EQUAL");
  expect(compare(interval("[1, 3]"), interval("[2, ∞)"))).toBe("OVERLAPPING");
});

/** An interval with one of its members, in tenths. */
const withMember = fc
  .record({
    low: fc.integer({ min: -60, max: 60 }),
    up: fc.integer({ min: 0, max: 40 }),
    down: fc.integer({ min: 0, max: 40 }),
    lowerClosed: fc.boolean(),
    upperClosed: fc.boolean(),
    unboundedBelow: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    unboundedAbove: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  })
  .map(({ low, up, down, lowerClosed, upperClosed, unboundedBelow, unboundedAbove }) => ({
    member: shifted(decimal(low), -1),
    interval: {
      lower: unboundedBelow ? null : shifted(decimal(low - down), -1),
      upper: unboundedAbove ? null : shifted(decimal(low + up), -1),
      lowerClosed: !unboundedBelow && (lowerClosed || down === 0),
      upperClosed: !unboundedAbove && (upperClosed || up === 0),
    },
  }));

test("interval arithmetic encloses exact arithmetic on members", () => {
  fc.assert(
    fc.property(withMember, withMember, (a, b) => {
      expect(contains(a.interval, a.member)).toBe(true);
      expect(contains(add(a.interval, b.interval), sum(a.member, b.member, "UP"))).toBe(true);
      expect(contains(subtract(a.interval, b.interval), difference(a.member, b.member, "UP"))).toBe(true);
      expect(contains(multiply(a.interval, b.interval), product(a.member, b.member, "UP"))).toBe(true);
      expect(contains(negate(a.interval), a.member.neg())).toBe(true);
      const result = divide(a.interval, b.interval);
      if (result.kind === "DIVISOR_MAY_BE_ZERO") {
        expect(contains(b.interval, decimal(0))).toBe(true);
        return;
      }
      // x ÷ y lies within [l, u] just when x lies within y × [l, u], which needs no division.
      const products = multiply(result.interval, {
        ...b.interval,
        lower: b.member,
        upper: b.member,
        lowerClosed: true,
        upperClosed: true,
      });
      expect(contains(products, a.member)).toBe(true);
    }),
    { seed: 42, numRuns: 3000 },
  );
});

test("meet() holds just what both hold, and encloses() says so", () => {
  fc.assert(
    fc.property(withMember, withMember, fc.integer({ min: -100, max: 100 }), (a, b, probe) => {
      const value = shifted(decimal(probe), -1);
      const common = meet(a.interval, b.interval);
      expect(contains(common, value)).toBe(contains(a.interval, value) && contains(b.interval, value));
      expect(encloses(a.interval, common)).toBe(true);
      if (encloses(a.interval, b.interval) && contains(b.interval, value))
        expect(contains(a.interval, value)).toBe(true);
      expect(sameInterval(a.interval, b.interval)).toBe(
        encloses(a.interval, b.interval) && encloses(b.interval, a.interval),
      );
    }),
    { seed: 42, numRuns: 2000 },
  );
});
