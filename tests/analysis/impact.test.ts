import fc from "fast-check";
import { expect, test } from "vitest";
import { impactOf } from "../../src/analysis/impact.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { drawingOf, drawnClaims } from "../support/drawings.ts";
import { graphOf } from "../support/graphs.ts";

//   one ── wire ──┬─ leak
//   two ──┘  │    └─ memo
//   both ────┴─ filing
const graph = graphOf(
  `
  one -> wire
  two -> wire
  both -> wire filing
  alone -> filing
  wire -> leak memo
  leak : DOCUMENT_LEAK
  memo : DOCUMENT_LEAK
  filing : FILING
`,
  { documents: { one: { publisher: "agency" }, wire: { publisher: "agency" } } },
);

function effects(id: string): Record<string, string> {
  return Object.fromEntries(impactOf(graph, id).claims.map(({ claim, effect }) => [claim, effect]));
}

test("impactOf() a claim says what loses its ground, what is weakened and by how much", () => {
  expect(effects("wire")).toEqual({ one: "UNGROUNDED", two: "UNGROUNDED", both: "WEAKENED" });
  expect(impactOf(graph, "wire")).toMatchObject({
    setAside: ["wire"],
    ungrounded: 2,
    weakened: 1,
    unaffected: 0,
    complete: true,
  });
  expect(impactOf(graph, "wire").claims.find(({ claim }) => claim === "both")).toEqual({
    claim: "both",
    depth: 1,
    effect: "WEAKENED",
    origins: { before: 3, after: 1 },
    independentOrigins: {
      before: { lower: 3, upper: 3, exact: true },
      after: { lower: 1, upper: 1, exact: true },
    },
  });
});

test("impactOf() an origin among several weakens, the only one ungrounds", () => {
  expect(effects("leak")).toEqual({ wire: "WEAKENED", one: "WEAKENED", two: "WEAKENED", both: "WEAKENED" });
  expect(effects("filing")).toEqual({ alone: "UNGROUNDED", both: "WEAKENED" });
});

test("impactOf() a document takes all its claims, an entity all its documents", () => {
  expect(impactOf(graph, "wire-doc").setAside).toEqual(["wire-doc", "wire"]);
  const { setAside, claims } = impactOf(graph, "agency");
  expect([...setAside].sort()).toEqual(["agency", "one", "one-doc", "wire", "wire-doc"]);
  expect(claims.map(({ claim, effect }) => `${claim} ${effect}`)).toEqual([
    "two UNGROUNDED",
    "both WEAKENED",
  ]);
});

test("impactOf() a cited document that has no claims on record", () => {
  const cited = graphOf("one -> @report", { documents: { report: { kind: "FILING" } } });
  expect(impactOf(cited, "report-doc").claims).toMatchObject([{ claim: "one", effect: "UNGROUNDED" }]);
});

test("impactOf() a claim on which nothing rests", () => {
  expect(impactOf(graph, "one")).toMatchObject({ claims: [], complete: true });
});

test("impactOf() an input of a derivation, with and without another way", () => {
  const derived = graphOf(`
    sum = a * b
    other -> sum memo
    a : FILING
    b : FILING
    memo : DOCUMENT_LEAK
  `);
  expect(impactOf(derived, "a").claims).toMatchObject([
    { claim: "sum", effect: "UNGROUNDED", origins: { before: 2, after: null } },
    { claim: "other", effect: "WEAKENED", origins: { before: 3, after: 1 } },
  ]);
});

test("impactOf() leaves alone what had no ground before, and what it takes nothing from", () => {
  const loose = graphOf(
    "one -> two three\ntwo ? NONE_GIVEN\nthree ? NONE_GIVEN\nfour -> two leak\nleak : DOCUMENT_LEAK",
  );
  expect(impactOf(loose, "two").claims).toMatchObject([
    { claim: "one", effect: "UNAFFECTED", origins: { before: null, after: null } },
    { claim: "four", effect: "UNAFFECTED", origins: { before: 1, after: 1 } },
  ]);
});

test("impactOf() says where a bound hid something", () => {
  expect(impactOf(graph, "leak", { depth: 1 })).toMatchObject({ complete: false, truncatedBy: "DEPTH" });
  expect(impactOf(graph, "leak", { depth: 1 }).claims.map(({ claim }) => claim)).toEqual(["wire"]);
});

test("impactOf() an unknown id or a measure is an error", () => {
  expect(() => impactOf(graph, "wirre")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});

test("impactOf() equals the evaluation of a graph without the claim, on random graphs", () => {
  fc.assert(
    fc.property(drawnClaims(7), (claims) => {
      const whole = graphOf(drawingOf(claims));
      const without = graphOf(drawingOf(claims, ["a"]));
      const { claims: affected } = impactOf(whole, "a");
      for (const { claim, effect, origins, independentOrigins } of affected) {
        const before = independenceOf(whole, [claim]);
        const after = independenceOf(without, [claim]);
        expect(independentOrigins).toEqual({
          before: before.independentOrigins,
          after: after.independentOrigins,
        });
        if (before.independentOrigins === null) expect(effect).toBe("UNAFFECTED");
        else if (after.independentOrigins === null) expect(effect).toBe("UNGROUNDED");
        else {
          expect(origins).toEqual({ before: before.originCount, after: after.originCount });
          const fewer =
            after.originCount < before.originCount ||
            after.independentOrigins.lower < before.independentOrigins.lower;
          expect(effect).toBe(fewer ? "WEAKENED" : "UNAFFECTED");
        }
      }
      // What is not downstream is as it was.
      const named = new Set(affected.map(({ claim }) => claim));
      for (const { name } of claims) {
        if (name === "a" || named.has(name)) continue;
        expect(independenceOf(without, [name]).origins).toEqual(independenceOf(whole, [name]).origins);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("impactOf() ungrounds exactly the claims that have it for a chokepoint, where there are only citations", () => {
  fc.assert(
    fc.property(drawnClaims(7, false), (claims) => {
      const whole = graphOf(drawingOf(claims));
      const ungrounded = impactOf(whole, "a").claims.filter(({ effect }) => effect === "UNGROUNDED");
      const choked = claims.filter(
        ({ name }) => name !== "a" && independenceOf(whole, [name]).chokepoints?.includes("a") === true,
      );
      expect(ungrounded.map(({ claim }) => claim).sort()).toEqual(choked.map(({ name }) => name));
    }),
    { seed: 42, numRuns: 300 },
  );
});
