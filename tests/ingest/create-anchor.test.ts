import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createAnchor } from "../../src/ingest/create-anchor.ts";
import { Anchor } from "../../src/model/anchor.ts";

function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

test("createAnchor() digests the passage and up to 32 code points on each side", () => {
  const before = "😀".repeat(40);
  const text = `${before}$5 million${"é".repeat(10)}`;
  const anchor = createAnchor(text, 40, 50);
  expect(anchor).toEqual({
    start: 40,
    end: 50,
    exact: digest("$5 million"),
    prefix: digest("😀".repeat(32)),
    suffix: digest("é".repeat(10)),
  });
  expect(Anchor.safeParse(anchor).success).toBe(true);
});

test("createAnchor() digests nothing where the text ends", () => {
  const anchor = createAnchor("all", 0, 3);
  expect(anchor.prefix).toBe(digest(""));
  expect(anchor.suffix).toBe(digest(""));
});

test("createAnchor() throws RangeError for what is no passage of the text", () => {
  for (const [start, end] of [
    [0, 0],
    [2, 1],
    [-1, 2],
    [0, 4],
    [0.5, 2],
    [0, Number.NaN],
  ] as const) {
    expect(() => createAnchor("a😀b", start, end)).toThrow(RangeError);
  }
});
