import fc from "fast-check";
import { expect, test } from "vitest";
import { corroborationOf } from "../../src/analysis/corroboration.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { drawingOf, drawnClaims } from "../support/drawings.ts";
import { type DrawingDetails, graphOf } from "../support/graphs.ts";

function kindOf(drawing: string, details?: DrawingDetails): unknown {
  return corroborationOf(graphOf(drawing, details), ["a", "b"]).pairs[0]?.kind;
}

test("corroborationOf() two claims with one leak behind them repeat", () => {
  expect(kindOf("a -> leak\nb -> a\nleak : DOCUMENT_LEAK")).toBe("REPEATED");
});

test("corroborationOf() two claims with origins of their own are reported again", () => {
  const graph = graphOf("a -> leak\nb -> filing\nleak : DOCUMENT_LEAK\nfiling : FILING");
  expect(corroborationOf(graph, ["a", "b"])).toEqual({
    pairs: [
      {
        claims: ["a", "b"],
        kind: "RE_REPORTED",
        ways: [
          { witness: ["leak"], formula: null },
          { witness: ["filing"], formula: null },
        ],
        exact: true,
      },
    ],
    complete: true,
  });
});

test("corroborationOf() a calculation from other origins derives again", () => {
  const graph = graphOf(
    "a -> leak\nb -> sum\nsum = share / rate\nleak : INTERVIEW\nshare : FILING\nrate : FILING",
  );
  expect(corroborationOf(graph, ["a", "b"]).pairs[0]).toMatchObject({
    kind: "RE_DERIVED",
    ways: [
      { witness: ["leak"], formula: null },
      { witness: ["share", "rate"], formula: "share / rate" },
    ],
  });
});

test("corroborationOf() the same calculation on other origins is only reported again", () => {
  const measure = (metric: string) => ({ measure: { metric, entity: "acme" } });
  const drawing = "a = x / y\nb = v / w\nx : FILING\ny : FILING\nv : INTERVIEW\nw : INTERVIEW";
  const claims = { x: measure("share"), v: measure("share"), y: measure("rate"), w: measure("rate") };
  expect(kindOf(drawing, { claims })).toBe("RE_REPORTED");
  expect(kindOf(drawing)).toBe("RE_DERIVED");
});

test("corroborationOf() a calculation that shares an input repeats", () => {
  expect(kindOf("a -> share\nb = share / rate\nshare : FILING\nrate : FILING")).toBe("REPEATED");
});

test("corroborationOf() origins of one domain share, unless asked not to", () => {
  const graph = graphOf("a : INTERVIEW\nb : INTERVIEW", { documents: { b: { syndicatedFrom: "a-doc" } } });
  expect(corroborationOf(graph, ["a", "b"]).pairs[0]?.kind).toBe("REPEATED");
  expect(corroborationOf(graph, ["a", "b"], { mergeBy: [] }).pairs[0]?.kind).toBe("RE_REPORTED");
});

test("corroborationOf() says nothing about a claim without ground", () => {
  expect(kindOf("a : INTERVIEW\nb ? NONE_GIVEN")).toBeNull();
});

test("corroborationOf() marks what a bound may hide", () => {
  const graph = graphOf("a -> b c\nb : INTERVIEW\nc -> leak\nleak : DOCUMENT_LEAK");
  expect(corroborationOf(graph, ["a", "b"], { depth: 1 }).pairs[0]).toMatchObject({
    kind: "REPEATED",
    exact: false,
  });
  expect(corroborationOf(graph, ["a", "b"]).pairs[0]).toMatchObject({ kind: "RE_REPORTED", exact: true });
  expect(corroborationOf(graph, ["a", "b", "c"], { maxPairs: 2 })).toMatchObject({ complete: false });
});

test("corroborationOf() finds more than repetition exactly where two witnesses share nothing, on random graphs", () => {
  fc.assert(
    fc.property(drawnClaims(7), (claims) => {
      const graph = graphOf(drawingOf(claims));
      const [pair] = corroborationOf(graph, ["a", "b"]).pairs;
      const [left, right] = ["a", "b"].map((claim) => independenceOf(graph, [claim]).witnesses);
      const apart = left?.some((set) =>
        right?.some((other) => !other.some((origin) => set.includes(origin))),
      );
      if (left?.length === 0 || right?.length === 0) expect(pair?.kind).toBeNull();
      else expect(pair?.kind !== "REPEATED").toBe(apart);
    }),
    { seed: 42, numRuns: 300 },
  );
});
