import fc from "fast-check";
import { expect, test } from "vitest";
import { countReachable } from "../../src/analysis/reach-counts.ts";
import { drawnRows, isReachable, toRows } from "../support/groundings.ts";

test("countReachable() counts each label once, circles included", () => {
  // 0 -> 1 <-> 2, 2 -> 3; 1 and 3 share a label
  const counts = countReachable(toRows([[1], [2], [1, 3], []]), Int32Array.of(-1, 0, 1, 0), 2);
  expect([...(counts ?? [])]).toEqual([2, 2, 2, 1]);
});

test("countReachable() counts beyond one word of labels", () => {
  const labels = Int32Array.from({ length: 101 }, (_, node) => node - 1);
  const lists = [
    Array.from({ length: 100 }, (_, node) => node + 1),
    ...Array.from({ length: 100 }, () => []),
  ];
  expect(countReachable(toRows(lists), labels, 100)?.[0]).toBe(100);
});

test("countReachable() is null beyond its budget", () => {
  expect(countReachable(toRows([[1], []]), Int32Array.of(0, 1), 2, 2)).toBeNull();
});

test("countReachable() equals a search from every node on random graphs", () => {
  fc.assert(
    fc.property(
      drawnRows(9),
      fc.array(fc.integer({ min: -1, max: 40 }), { minLength: 9, maxLength: 9 }),
      (lists, drawn) => {
        const labels = Int32Array.from(lists, (_, node) => drawn[node] ?? -1);
        const counts = countReachable(toRows(lists), labels, 41);
        for (let from = 0; from < lists.length; from++) {
          const reached = new Set<number>();
          for (const [to, label] of labels.entries())
            if (label >= 0 && isReachable(lists, from, to)) reached.add(label);
          expect(counts?.[from]).toBe(reached.size);
        }
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});
