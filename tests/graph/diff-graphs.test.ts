import { expect, test } from "vitest";
import { diffGraphs } from "../../src/graph/diff-graphs.ts";
import { graphOf } from "../support/graphs.ts";

test("diffGraphs() of equal records is empty, though they were loaded apart", () => {
  const drawing = "a -> b\nb : FILING";
  expect(diffGraphs(graphOf(drawing), graphOf(drawing))).toEqual({ added: [], changed: [], removed: [] });
});

test("diffGraphs() tells new, changed and removed records apart", () => {
  const before = graphOf("a -> b\nb : FILING\nc : FILING");
  const after = graphOf("a -> b\nb : DATASET\nd : FILING");
  const { added, changed, removed } = diffGraphs(before, after);
  expect(added).toContain("d");
  expect(added).toContain("d-doc");
  expect(removed).toContain("c");
  expect(removed).toContain("c-doc");
  expect(changed).toContain("b");
  expect([...added, ...changed, ...removed]).not.toContain("a");
});

test("diffGraphs() the other way round swaps what is new and what is gone", () => {
  const one = graphOf("a : FILING");
  const other = graphOf("b : FILING");
  const there = diffGraphs(one, other);
  const back = diffGraphs(other, one);
  expect(there.added).toEqual(back.removed);
  expect(there.removed).toEqual(back.added);
});
