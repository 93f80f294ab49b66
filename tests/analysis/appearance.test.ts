import { expect, test } from "vitest";
import { firstAppearance } from "../../src/analysis/appearance.ts";
import { graphOf } from "../support/graphs.ts";

const DRAWING = "a -> leak\nb -> leak\nc ? NONE_GIVEN\nleak : DOCUMENT_LEAK";

function published(dates: Record<string, string>) {
  return graphOf(DRAWING, {
    documents: Object.fromEntries(Object.entries(dates).map(([name, day]) => [name, { published: day }])),
  });
}

test("firstAppearance() names the earliest, and the earliest that is grounded", () => {
  const graph = published({ a: "2025-11-14", b: "2025-11-15", c: "2025-11-12" });
  expect(firstAppearance(graph, ["a", "b", "c"])).toEqual({
    earliest: [{ claim: "c", document: "c-doc", published: "2025-11-12", grounded: false }],
    earliestGrounded: [{ claim: "a", document: "a-doc", published: "2025-11-14", grounded: true }],
    undated: [],
    certain: true,
  });
});

test("firstAppearance() names all that may be the earliest where dates overlap", () => {
  const graph = published({ a: "2025-11", b: "2025-11-15", c: "2025-12" });
  const { earliest, certain } = firstAppearance(graph, ["a", "b", "c"]);
  expect(earliest.map(({ claim }) => claim)).toEqual(["a", "b"]);
  expect(certain).toBe(false);
});

test("firstAppearance() tells two hours of one day apart", () => {
  const graph = published({ a: "2025-11-14T09:00:00Z", b: "2025-11-14T08:00:00Z" });
  expect(firstAppearance(graph, ["a", "b"]).earliest.map(({ claim }) => claim)).toEqual(["b"]);
});

test("firstAppearance() is not certain beside an undated claim", () => {
  const graph = published({ a: "2025-11-14" });
  expect(firstAppearance(graph, ["a", "leak"])).toMatchObject({ undated: ["leak"], certain: false });
});
