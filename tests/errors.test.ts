import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean } from "../src/errors.ts";

/** The plain table of Wagner and Fischer. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 24 });

test("didYouMean() names the nearest, as a plain search over all finds them", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (input, known) => {
      const limit = Math.min(8, Math.max(1, Math.floor(input.length * 0.4)));
      const near = known
        .map((name) => ({
          name,
          distance: name === input ? 0 : name.includes(input) ? 0.5 : distance(input, name),
        }))
        .filter((entry) => entry.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 3)
        .map(({ name }) => name);
      const named = [...didYouMean(input, known).matchAll(/"(\w+)"/g)].map(([, name]) => name);
      expect(named).toEqual(near);
    }),
    { seed: 42, numRuns: 2_000 },
  );
});

test("didYouMean() says nothing where nothing is near, and puts several in a sentence", () => {
  expect(didYouMean("revenue", ["inference"])).toBe("");
  expect(didYouMean("revenu", ["revenue"])).toBe('; did you mean "revenue"?');
  expect(didYouMean("cat", ["car", "bat", "cut"])).toBe('; did you mean "bat", "car" or "cut"?');
});

test("didYouMean() gives up on a hint that would cost too much", () => {
  let looked = 0;
  function* names() {
    for (; looked < 10_000_000; looked++) yield `quite-another-name-${looked}`;
  }
  expect(didYouMean("y".repeat(22), names())).toBe("");
  expect(looked).toBeLessThan(1_000_000);
});
