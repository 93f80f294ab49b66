import { expect, test } from "vitest";
import { stateOfClaims, stateOfMeasure } from "../../src/analysis/state.ts";
import { graphOf } from "../support/graphs.ts";
import { patchedGraph } from "../support/patched-graph.ts";

const RECORDED = { by: "test", at: "2026-01-01" };

test("stateOfClaims() nothing for it, nothing against it", () => {
  expect(stateOfClaims(graphOf("a ? NONE_GIVEN"), ["a"])).toMatchObject({
    state: "NONE",
    supportedBy: [],
    ungrounded: ["a"],
    disputes: [],
  });
});

test("stateOfClaims() supported by grounded claims only", () => {
  const graph = graphOf("a -> leak\nb ? NONE_GIVEN\nleak : DOCUMENT_LEAK");
  expect(stateOfClaims(graph, ["a", "b"])).toMatchObject({
    state: "SUPPORTED",
    supportedBy: ["a"],
    ungrounded: ["b"],
  });
});

test("stateOfClaims() a denial disputes, and supports nothing", () => {
  const graph = graphOf("a -> leak\nno : STATEMENT\nleak : DOCUMENT_LEAK", {
    claims: { no: { modality: "DENIED" } },
  });
  expect(stateOfClaims(graph, ["no"])).toMatchObject({ state: "DISPUTED", supportedBy: [] });
  expect(stateOfClaims(graph, ["a", "no"])).toMatchObject({
    state: "BOTH",
    disputes: [{ kind: "DENIED", claims: ["no"], reason: null }],
  });
});

test("stateOfClaims() a contradiction on record disputes both sides, once", () => {
  const graph = patchedGraph("a : FILING\nb : FILING", {
    a: { contradicts: [{ claim: "b", reason: "Different totals" }] },
  });
  const dispute = { kind: "CONTRADICTS", claims: ["a", "b"], reason: "Different totals" };
  expect(stateOfClaims(graph, ["b"])).toMatchObject({ state: "BOTH", disputes: [dispute] });
  expect(stateOfClaims(graph, ["a", "b"]).disputes).toEqual([dispute]);
});

test("stateOfClaims() a computed conflict counts where it touches the claims", () => {
  const graph = graphOf("a : FILING\nb : FILING\nc : FILING");
  const conflicts = [{ claims: ["a", "b"] as const, reason: "No common interval" }];
  expect(stateOfClaims(graph, ["a"], { conflicts }).state).toBe("BOTH");
  expect(stateOfClaims(graph, ["c"], { conflicts }).state).toBe("SUPPORTED");
});

test("stateOfClaims() without disputed edges loses what rests on them", () => {
  const graph = graphOf("leak : DOCUMENT_LEAK", {
    claims: {},
  });
  expect(stateOfClaims(graph, ["leak"], { excludeDisputed: true }).state).toBe("SUPPORTED");
  const doubted = graphOf("a -> leak\nleak : DOCUMENT_LEAK", {
    claims: { a: { cites: [{ claim: "leak", disputed: "Doubted" }] } },
  });
  expect(stateOfClaims(doubted, ["a"]).state).toBe("SUPPORTED");
  expect(stateOfClaims(doubted, ["a"], { excludeDisputed: true }).state).toBe("NONE");
});

test("stateOfMeasure() takes the claims of the measure, as of a day", () => {
  const measure = { metric: "share", entity: "acme", period: "2024" };
  const graph = patchedGraph(
    "a -> leak\nb : STATEMENT\nleak : DOCUMENT_LEAK",
    { b: { contradicts: [{ claim: "a", reason: "Not so", recorded: RECORDED }] } },
    {
      claims: { a: { measure }, b: { modality: "DENIED", measure } },
      documents: { a: { published: "2025-01-01" }, b: { published: "2025-06-01" } },
    },
  );
  const node = graph.graph.getNodeAttributes("a");
  const id = node.kind === "CLAIM" ? (node.measure ?? "") : "";
  expect(stateOfMeasure(graph, id).state).toBe("BOTH");
  expect(stateOfMeasure(graph, id).disputes).toHaveLength(2);
  expect(stateOfMeasure(graph, id, { asOf: { known: "2025-03-01" } })).toMatchObject({
    state: "SUPPORTED",
    disputes: [],
  });
  expect(stateOfMeasure(graph, id, { asOf: { known: "2024-03-01" } }).state).toBe("NONE");
  expect(() => stateOfMeasure(graph, "nothing")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});
