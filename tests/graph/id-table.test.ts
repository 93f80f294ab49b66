import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdTable, rowOfId } from "../../src/graph/id-table.ts";

test("rowOfId() finds the row of each id, and none for another", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 400 }),
      fc.string(),
      (ids, other) => {
        const table = createIdTable(ids, ids.length);
        expect(ids.map((id) => rowOfId(table, ids, id))).toEqual(ids.map((_, row) => row));
        expect(rowOfId(table, ids, other)).toBe(ids.includes(other) ? ids.indexOf(other) : undefined);
      },
    ),
    { seed: 42, numRuns: 200 },
  );
});

test("rowOfId() knows the first ids of a longer list only", () => {
  const ids = Array.from({ length: 3000 }, (_, number) => `outlet-2025-11-${number}#figure`);
  const table = createIdTable(ids, 2000);
  expect(rowOfId(table, ids, ids[1999] ?? "")).toBe(1999);
  expect(rowOfId(table, ids, ids[2000] ?? "")).toBeUndefined();
});

test("rowOfId() finds ids that all have one hash", () => {
  // Found by search: wherever they stand in a row of such pairs, both pieces of a pair bring the hash to one state.
  const pairs = [
    "105zx 1bpcd",
    "0k40p 1c04a",
    "003zx 0fpad",
    "09vl8 0apd6",
    "04pvu 0b3ea",
    "05rnw 0mpba",
    "07rnw 0opba",
  ];
  const ids = pairs.reduce(
    (starts, pair) => starts.flatMap((start) => pair.split(" ").map((piece) => start + piece)),
    [""],
  );
  expect(ids).toHaveLength(128);
  ids.push("another");
  const table = createIdTable(ids, ids.length);
  expect(table.elsewhere.size).toBeGreaterThan(0);
  expect(ids.map((id) => rowOfId(table, ids, id))).toEqual(ids.map((_, row) => row));
});
