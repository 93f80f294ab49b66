import { expect, test } from "vitest";
import { createBatch } from "../../src/server/fast-lane/create-batch.ts";

test("createBatch() sends what came in one turn together, behind it, in order", async () => {
  const batch = createBatch();
  const sent: number[] = [];
  for (const number of [1, 2, 3]) batch(() => sent.push(number));
  expect(sent).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([1, 2, 3]);
});

test("createBatch() lets nothing wait behind very many others", async () => {
  const batch = createBatch();
  const sent: number[] = [];
  for (let number = 0; number < 100; number++) batch(() => sent.push(number));
  await Promise.resolve();
  expect(sent).toHaveLength(64);
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toHaveLength(100);
});
