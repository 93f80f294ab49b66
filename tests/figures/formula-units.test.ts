import { expect, test } from "vitest";
import type { Unit } from "../../src/figures/figure.ts";
import { checkUnits } from "../../src/figures/formula-units.ts";
import { parseFormula } from "../../src/figures/parse-formula.ts";

const USD: Unit = { kind: "CURRENCY", code: "USD", per: null };
const EUR: Unit = { kind: "CURRENCY", code: "EUR", per: null };
const USD_A_DAY: Unit = { kind: "CURRENCY", code: "USD", per: "day" };
const DAYS: Unit = { kind: "PHYSICAL", code: "days", per: null };
const PERCENT: Unit = { kind: "PERCENT", code: null, per: null };
const RATIO: Unit = { kind: "RATIO", code: null, per: null };
const STAFF: Unit = { kind: "COUNT", code: "employees", per: null };
const USD_EACH: Unit = { kind: "CURRENCY", code: "USD", per: "employee" };
const BARE: Unit = { kind: "COUNT", code: null, per: null };

test.each<[string, Record<string, Unit>, Unit, string]>([
  ["share / rate", { share: USD, rate: PERCENT }, USD, "AGREES"],
  ["share / rate", { share: USD, rate: PERCENT }, PERCENT, "DIFFERS"],
  ["a + b", { a: USD, b: USD }, USD, "AGREES"],
  ["a + b", { a: USD, b: PERCENT }, USD, "DIFFERS"],
  ["a + b", { a: USD, b: EUR }, USD, "DIFFERS"],
  ["sum(a, b)", { a: USD, b: EUR }, USD, "DIFFERS"],
  ["a / b", { a: USD, b: USD }, RATIO, "AGREES"],
  ["a / b", { a: USD, b: EUR }, RATIO, "DIFFERS"],
  ["ratio(a, b)", { a: USD, b: EUR }, RATIO, "DIFFERS"],
  ["growth(a, b)", { a: USD, b: USD }, PERCENT, "AGREES"],
  ["share(a, b)", { a: USD, b: USD }, USD, "DIFFERS"],
  ["a * days", { a: USD_A_DAY, days: DAYS }, USD, "AGREES"],
  ["a * 365", { a: USD_A_DAY }, USD, "UNCHECKED"],
  ["a", { a: USD_A_DAY }, USD, "DIFFERS"],
  ["cost * staff", { cost: USD_EACH, staff: STAFF }, USD, "AGREES"],
  ["a / staff", { a: USD, staff: STAFF }, USD_EACH, "AGREES"],
  ["a * b", { a: USD, b: BARE }, EUR, "UNCHECKED"],
  ["a * a / b", { a: USD, b: USD }, USD, "AGREES"],
  ["-a * 2", { a: USD }, USD, "AGREES"],
])("checkUnits() of %s over %o", (text, units, result, outcome) => {
  const parsed = parseFormula(text);
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  expect(checkUnits(parsed.formula, new Map(Object.entries(units)), result).outcome).toBe(outcome);
});
