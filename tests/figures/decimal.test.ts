import { Decimal as Library } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Decimal,
  decimal,
  difference,
  magnitude,
  powerOfTen,
  product,
  quotient,
  type Rounding,
  round,
  roundToDigits,
  shifted,
  sum,
  toPlain,
} from "../../src/figures/decimal.ts";
import { add, formatInterval, isEmpty, meet } from "../../src/figures/interval.ts";
import { intervalOf } from "../../src/figures/interval-of.ts";
import { stated } from "./support.ts";

test("decimal() reads plain notation and nothing else", () => {
  expect(toPlain(decimal("-0.2500"))).toBe("-0.25");
  expect(toPlain(decimal("-0"))).toBe("0");
  expect(JSON.stringify([decimal("12.50"), `${decimal("-3")}`])).toBe('["12.5","-3"]');
  for (const text of ["", "1e5", "NaN", "Infinity", "0x10", " 1", "1.", ".5", "1_000"]) {
    expect(() => decimal(text)).toThrow(RangeError);
  }
  expect(() => decimal(1e21)).toThrow(RangeError);
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
  expect(difference(up, down, "UP").lt(powerOfTen(-59))).toBe(true);
});

/** Literals from one digit to sixty, with common endings and close neighbours drawn often. */
const literal = fc
  .record({
    negative: fc.boolean(),
    whole: fc.oneof(
      fc.bigInt({ min: 0n, max: 999n }),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.constantFrom(0n, 5n, 10n, 25n, 4_500_000n),
    ),
    places: fc.integer({ min: -30, max: 30 }),
  })
  .map(({ negative, whole, places }) => toPlain(shifted(decimal(`${negative ? "-" : ""}${whole}`), places)));

const MODES: Readonly<Record<Rounding, Library.Rounding>> = {
  ROUNDED_UP: Library.ROUND_UP,
  TRUNCATED: Library.ROUND_DOWN,
  UP: Library.ROUND_CEIL,
  DOWN: Library.ROUND_FLOOR,
  HALF_AWAY: Library.ROUND_HALF_UP,
  HALF_EVEN: Library.ROUND_HALF_EVEN,
};
const Exact = Library.clone({ precision: 1000, toExpNeg: -9e15, toExpPos: 9e15 });
const shown = (value: Library): string => (value.isZero() ? "0" : value.toFixed());

test("every operation gives what decimal.js gives", () => {
  const rounding = fc.constantFrom<Rounding>(
    "ROUNDED_UP",
    "TRUNCATED",
    "UP",
    "DOWN",
    "HALF_AWAY",
    "HALF_EVEN",
  );
  const direction = fc.constantFrom<"UP" | "DOWN">("UP", "DOWN");
  fc.assert(
    fc.property(
      literal,
      literal,
      rounding,
      direction,
      fc.integer({ min: -8, max: 8 }),
      (a, b, mode, way, n) => {
        const [x, y] = [decimal(a), decimal(b)];
        const [first, second] = [new Exact(a), new Exact(b)];
        expect(x.cmp(y)).toBe(first.cmp(second));
        expect(toPlain(sum(x, y, way))).toBe(shown(first.add(second)));
        expect(toPlain(difference(x, y, way))).toBe(shown(first.sub(second)));
        expect(toPlain(product(x, y, way))).toBe(shown(first.mul(second)));
        expect(toPlain(round(x, n + 8, mode))).toBe(shown(first.toDecimalPlaces(n + 8, MODES[mode])));
        expect(toPlain(round(x, n, mode))).toBe(
          shown(first.mul(new Exact(10).pow(n)).toDecimalPlaces(0, MODES[mode]).mul(new Exact(10).pow(-n))),
        );
        if (!x.isZero()) {
          expect(magnitude(x)).toBe(first.e);
          expect(toPlain(roundToDigits(x, n + 9, mode))).toBe(
            shown(first.toSignificantDigits(n + 9, MODES[mode])),
          );
        }
        if (y.isZero()) return;
        const Quotient = Exact.clone({ precision: 60, rounding: MODES[way] });
        expect(toPlain(quotient(x, y, way))).toBe(shown(Quotient.div(a, b)));
      },
    ),
    { seed: 42, numRuns: 2000 },
  );
});

test("numbers whose powers lie far apart are ordered and added without being written out", () => {
  const far = powerOfTen(100_000);
  const signs = [decimal(1), decimal(-1)];
  for (const large of [far, far.neg()]) {
    for (const small of [decimal(7), decimal(-7)]) {
      expect(large.cmp(small)).toBe(large.isNegative() ? -1 : 1);
      expect(small.cmp(large)).toBe(large.isNegative() ? 1 : -1);
      for (const direction of ["UP", "DOWN"] as const) {
        const found = sum(large, small, direction);
        // The true sum lies on the side of `large` to which the small one moves it.
        const wanted = small.isNegative() ? -1 : 1;
        const isOnWay = (direction === "UP") === wanted > 0;
        expect(found.cmp(large)).toBe(isOnWay ? wanted : 0);
        expect(String(found.digits).length).toBeLessThan(2005);
      }
    }
  }
  const same = (a: Decimal, b: Decimal): boolean => a.eq(b);
  for (const sign of signs) {
    expect(same(shifted(sign, 100), product(sign, powerOfTen(100), "UP"))).toBe(true);
    expect(same(decimal(`${toPlain(sign)}${"0".repeat(100)}`), shifted(sign, 100))).toBe(true);
  }
  expect(decimal(0).cmp(far)).toBe(-1);
  expect(powerOfTen(-100_000).cmp(decimal(0))).toBe(1);
});

test("a result beyond the digits kept goes the way it is told", () => {
  const long = decimal(`1.${"3".repeat(1900)}`);
  const [down, up] = [product(long, long, "DOWN"), product(long, long, "UP")];
  expect(down.lt(up)).toBe(true);
  expect(difference(up, down, "UP").eq(powerOfTen(-1999))).toBe(true);
});

test("sums of rounded figures meet their total as in XBRL's own example", () => {
  const [a, b, total] = ["12100000", "45400000", "57600000"].map((value) => intervalOf(stated(value, -5)));
  if (!a || !b || !total) throw new Error("blurred");
  expect(formatInterval(add(a, b))).toBe("[57400000, 57600000]");
  expect(formatInterval(total)).toBe("[57550000, 57650000]");
  expect(isEmpty(meet(add(a, b), total))).toBe(false);
});
