import fc from "fast-check";
import { expect, test } from "vitest";
import { currencyCodes, isCurrencyCode, minorUnits } from "../../src/figures/currency.ts";
import type { Unit } from "../../src/figures/figure.ts";
import { formatUnit, parseUnit } from "../../src/figures/unit.ts";
import { anyUnit } from "./support.ts";

const UNITS: readonly (readonly [
  text: string,
  kind: Unit["kind"],
  code: string | null,
  per: string | null,
])[] = [
  ["USD", "CURRENCY", "USD", null],
  ["dollars", "CURRENCY", "USD", null],
  ["€", "CURRENCY", "EUR", null],
  ["XCG", "CURRENCY", "XCG", null],
  ["percent", "PERCENT", null, null],
  ["%", "PERCENT", null, null],
  ["percentage points", "PERCENTAGE_POINT", null, null],
  ["x", "RATIO", null, null],
  ["users", "COUNT", "users", null],
  ["weekly active users", "COUNT", "weekly active users", null],
  ["GPUs", "COUNT", "GPUs", null],
  ["number", "COUNT", null, null],
  ["USD/day", "CURRENCY", "USD", "day"],
  ["USD per day", "CURRENCY", "USD", "day"],
  ["USD/training run", "CURRENCY", "USD", "training run"],
  ["USD/each", "CURRENCY", "USD", "each"],
  ["percent/yr", "PERCENT", null, "year"],
  ["ml", "PHYSICAL", "ml", null],
  ["seconds", "PHYSICAL", "seconds", null],
  ["gigawatts", "PHYSICAL", "GW", null],
];

test.each(UNITS)("parseUnit() reads '%s'", (text, kind, code, per) => {
  expect(parseUnit(text)).toEqual({ unit: { kind, code, per } });
});

test.each([
  "",
  " ",
  "5",
  "usd dollars",
  "gbp",
  "basis points",
  "cents",
  "million",
  "kroner",
  "USD/",
  "USD/5",
  "USD USD",
  "a".repeat(1_000_000),
  "users\u0000",
])("parseUnit() does not guess at '%.30s'", (text) => {
  expect(parseUnit(text)).toMatchObject({ problem: { code: "UNREADABLE_UNIT" } });
});

test("parseUnit() reads what formatUnit() writes", () => {
  fc.assert(
    fc.property(anyUnit, (unit) => {
      expect(parseUnit(formatUnit(unit))).toEqual({ unit });
    }),
    { seed: 42, numRuns: 500 },
  );
});

test("every ISO 4217 code is a unit", () => {
  for (const code of currencyCodes())
    expect(parseUnit(code)).toEqual({ unit: { kind: "CURRENCY", code, per: null } });
  expect([...currencyCodes()].length).toBeGreaterThan(150);
});

test("minorUnits() knows the smallest unit of each currency", () => {
  expect([minorUnits("USD"), minorUnits("JPY"), minorUnits("KWD"), minorUnits("ABC")]).toEqual([
    2,
    0,
    3,
    null,
  ]);
  expect([isCurrencyCode("EUR"), isCurrencyCode("eur"), isCurrencyCode("XXX")]).toEqual([true, false, false]);
});
