import { expect, test } from "vitest";
import { findDownstream } from "../../src/analysis/downstream.ts";
import { graphOf } from "../support/graphs.ts";

//  c ── b ── a      d ── b, @a
const graph = graphOf("b -> a\nc -> b\nd -> b\nd -> @a\na -> c");

test("findDownstream() lists what rests on a claim, nearest first, circles once", () => {
  expect(findDownstream(graph, ["a"])).toEqual({
    claims: [
      { id: "b", depth: 1 },
      { id: "c", depth: 2 },
      { id: "d", depth: 2 },
    ],
    truncatedBy: null,
  });
});

test("findDownstream() starts at a cited document as well", () => {
  expect(findDownstream(graph, ["a-doc"]).claims).toEqual([{ id: "d", depth: 1 }]);
  expect(findDownstream(graph, ["b-doc"]).claims).toEqual([]);
});

test("findDownstream() names the bound that ended it", () => {
  expect(findDownstream(graph, ["a"], { depth: 1 })).toEqual({
    claims: [{ id: "b", depth: 1 }],
    truncatedBy: "DEPTH",
  });
  expect(findDownstream(graph, ["a"], { depth: 2 }).truncatedBy).toBeNull();
  expect(findDownstream(graph, ["a"], { maxNodes: 2 })).toMatchObject({ truncatedBy: "NODES" });
  expect(findDownstream(graph, ["a"], { skipEdge: (key) => key === "b/cites/0" }).claims).toEqual([]);
});
