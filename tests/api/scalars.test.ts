import { type GraphQLScalarType, parseValue } from "graphql";
import { expect, test } from "vitest";
import { BigInteger, Day, Decimal, PublishedDate } from "../../src/api/scalars.ts";

const refused = expect.objectContaining({ extensions: { code: "INVALID_ARGUMENT" } });

test.each<[GraphQLScalarType, string, unknown]>([
  [Decimal, '"865800000"', "865800000"],
  [Decimal, '"-0.250"', "-0.250"],
  [Decimal, "865800000", "865800000"],
  [Decimal, "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
  [BigInteger, '"1606938044258990275541962092341162602522202993782792835301376"', 2n ** 200n],
  [BigInteger, "12", 12n],
  [Day, '"2024-02-29"', "2024-02-29"],
  [PublishedDate, '"2025-11-12/2025-11-13"', "2025-11-12/2025-11-13"],
])("%s reads the literal %s", (scalar, literal, value) => {
  expect(scalar.parseLiteral(parseValue(literal), undefined)).toBe(value);
});

test.each<[GraphQLScalarType, string]>([
  [Decimal, "1e9"],
  [Decimal, '"1e9"'],
  [Decimal, '"$5"'],
  [Decimal, '""'],
  [Decimal, "true"],
  [Decimal, `"${"9".repeat(500)}"`],
  [BigInteger, '"1.5"'],
  [BigInteger, "1.5"],
  [BigInteger, '"NaN"'],
  [Day, '"2025-02-29"'],
  [Day, '"2025-11"'],
  [Day, "20251114"],
  [PublishedDate, '"yesterday"'],
])("%s refuses the literal %s", (scalar, literal) => {
  expect(() => scalar.parseLiteral(parseValue(literal), undefined)).toThrow(refused);
});

test("Decimal takes a string variable and refuses a JSON number, which is binary", () => {
  expect(Decimal.parseValue("0.1")).toBe("0.1");
  expect(() => Decimal.parseValue(0.1)).toThrow(refused);
  expect(() => Decimal.parseValue(null)).toThrow(refused);
});

test("BigInt writes its digits as a string, whatever their number", () => {
  expect(BigInteger.serialize(2n ** 200n)).toBe(
    "1606938044258990275541962092341162602522202993782792835301376",
  );
  expect(() => BigInteger.parseValue(12)).toThrow(refused);
});
