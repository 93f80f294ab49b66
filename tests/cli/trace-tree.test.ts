import { expect, test } from "vitest";
import { trace } from "../../src/analysis/trace.ts";
import { type TreeItem, traceTree } from "../../src/cli/trace-tree.ts";
import { graphOf } from "../support/graphs.ts";

/** Returns the items as "id" (in full), "id^" (seen), "id@" (circle), "idv" (below), indented. */
function draw(drawing: string, starts: readonly string[], most = 1000): string[] {
  const tree = traceTree(trace(graphOf(drawing), starts), starts, most);
  const marks: Record<TreeItem["kind"], string> = { FULL: "", SEEN: "^", CIRCLE: "@", BELOW: "v" };
  return tree.items.map(({ id, kind, lasts }) => "  ".repeat(lasts.length) + id + marks[kind]);
}

test("traceTree() prints a diamond's foot once", () => {
  // a → b → d, a → c → d
  expect(draw("a -> b c\nb -> d\nc -> d\nd : FILING", ["a"])).toEqual(["a", "  b", "    d", "  c", "    d^"]);
});

test("traceTree() takes as roots the starts that no other start leads to", () => {
  expect(draw("a -> b\nc -> b\nb : FILING", ["b", "a", "c"])).toEqual(["a", "  b", "c", "  b^"]);
});

test("traceTree() ends a circle where it began", () => {
  expect(draw("a -> b\nb -> c\nc -> a", ["a"])).toEqual(["a", "  b", "    c", "      a@"]);
});

test("traceTree() prints a circle of starts once", () => {
  expect(draw("a -> b\nb -> a", ["b", "a"])).toEqual(["b", "  a", "    b@"]);
});

test("traceTree() prints a claim that cites itself through its document only once", () => {
  expect(draw("a -> b b\nb : FILING", ["a"])).toEqual(["a", "  b", "  b^"]);
});

test("traceTree() goes on below where it is too deep", () => {
  const chain = Array.from({ length: 30 }, (_, place) => `c${place} -> c${place + 1}`).join("\n");
  const items = draw(`${chain}\nc30 : FILING`, ["c0"]);
  expect(items.filter((item) => item.endsWith("v")).map((item) => item.trim())).toEqual(["c12v", "c24v"]);
  expect(items.filter((item) => !item.startsWith(" "))).toEqual(["c0", "c12", "c24"]);
  expect(new Set(items.map((item) => item.trim().replace("v", ""))).size).toBe(31);
});

test("traceTree() stops at the greatest number of items and counts the rest", () => {
  const tree = traceTree(trace(graphOf("a -> b\nb -> c\nc : FILING"), ["a"]), ["a"], 2);
  expect(tree.items.length).toBe(2);
  expect(tree.leftOut).toBe(1);
});

test("traceTree() draws a chain of 20,000 hops without running out of stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, place) => `c${place} -> c${place + 1}`).join("\n");
  const tree = traceTree(trace(graphOf(`${chain}\nc20000 : FILING`), ["c0"]), ["c0"], 100);
  expect(tree.items.length + tree.leftOut).toBeGreaterThan(20_000);
});
