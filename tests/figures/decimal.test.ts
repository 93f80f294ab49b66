import { expect, test } from "vitest";
import { decimal, powerOfTen, product, quotient, sum, toPlain } from "../../src/figures/decimal.ts";
import { add, formatInterval, isEmpty, meet } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { stated } from "./support.ts";

test("decimal() reads plain notation and nothing else", () => {
  expect(toPlain(decimal("-0.2500"))).toBe("-0.25");
  expect(toPlain(decimal("-0"))).toBe("0");
  for (const text of ["", "1e5", "NaN", "Infinity", "0x10", " 1", "1.", ".5", "1_000"]) {
    expect(() => decimal(text)).toThrow(RangeError);
  }
});

test("sum() and product() are exact over the whole range of figures", () => {
  const huge = decimal(`9${"0".repeat(398)}`);
  const tiny = decimal(`0.${"0".repeat(396)}1`);
  expect(toPlain(sum(sum(huge, tiny, "UP"), huge.neg(), "UP"))).toBe(toPlain(tiny));
  expect(toPlain(product(huge, tiny, "DOWN"))).toBe("90");
  expect(toPlain(powerOfTen(-5))).toBe("0.00001");
});

test("quotient() is exact where it ends, and goes the way it is told where it does not", () => {
  expect(toPlain(quotient(decimal("493800000"), decimal("0.2"), "DOWN"))).toBe("2469000000");
  const [down, up] = [quotient(decimal(2), decimal(3), "DOWN"), quotient(decimal(2), decimal(3), "UP")];
  expect(down.lt(up)).toBe(true);
  expect(up.minus(down).lt(powerOfTen(-59))).toBe(true);
});

test("sums of rounded figures meet their total as in XBRL's own example", () => {
  const [a, b, total] = ["12100000", "45400000", "57600000"].map((value) => intervalOf(stated(value, -5)));
  if (!a || !b || !total) throw new Error("blurred");
  expect(formatInterval(add(a, b))).toBe("[57400000, 57600000]");
  expect(formatInterval(total)).toBe("[57550000, 57650000]");
  expect(isEmpty(meet(add(a, b), total))).toBe(false);
});
