import { parse } from "graphql";
import { expect, test } from "vitest";
import { documentBytes } from "../../src/server/document-bytes.ts";

test("documentBytes() goes by the tokens: a short text of many small fields counts for more than a long one", () => {
  const many = `{ ${"a ".repeat(900)}}`;
  const long = `{ a } # ${"x".repeat(10_000)}`;
  expect(documentBytes(many, parse(many))).toBeGreaterThan(900 * 240);
  expect(documentBytes(long, parse(long))).toBeLessThan(40_000);
});
