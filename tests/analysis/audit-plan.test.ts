import fc from "fast-check";
import { expect, test } from "vitest";
import { auditPlan } from "../../src/analysis/audit-plan.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { openingCost } from "../../src/analysis/opening-cost.ts";
import { Document } from "../../src/model/document.ts";
import { drawingOf, drawnClaims } from "../support/drawings.ts";
import { graphOf } from "../support/graphs.ts";

//  a ─┬─ wire ── leak (a leaked paper)
//     └─ report ── filing (archived)
const DRAWING = "a -> wire report\nwire -> leak\nreport -> filing\nleak : DOCUMENT_LEAK\nfiling : FILING";
const DOCUMENTS = {
  leak: { kind: "INTERNAL_DOCUMENT" },
  filing: { kind: "FILING", url: "https://example.org/10-q", archives: ["https://archive.example/10-q"] },
};
const graph = graphOf(DRAWING, { documents: DOCUMENTS });

test("auditPlan() opens the cheapest origins only", () => {
  expect(auditPlan(graph, ["a"])).toEqual({
    start: "a",
    witness: ["filing"],
    hops: ["a/cites/1", "report/cites/0"],
    steps: [{ document: "filing-doc", look: "filing", reason: "ORIGIN", hop: null, suspicion: 0, cost: 2 }],
    cost: 2,
    cheapest: true,
    complete: true,
    truncatedBy: null,
  });
});

test("auditPlan() opens both ends of a distrusted hop first, and each document once", () => {
  const suspicion = (key: string): number => (key === "report/cites/0" ? 1 : 0);
  const cost = (document: Document): number => (document.kind === "INTERNAL_DOCUMENT" ? 50 : 1);
  expect(auditPlan(graph, ["a"], { suspicion, cost })).toMatchObject({
    steps: [
      { document: "report-doc", reason: "DISTRUSTED_HOP", hop: "report/cites/0", suspicion: 1, cost: 1 },
      { document: "filing-doc", reason: "DISTRUSTED_HOP", hop: "report/cites/0", suspicion: 1, cost: 1 },
      { document: "filing-doc", reason: "ORIGIN", hop: null, cost: 0 },
    ],
    cost: 2,
    cheapest: false,
  });
});

test("auditPlan() goes round a distrusted hop where that costs less", () => {
  const suspicion = (key: string): number => (key === "report/cites/0" ? 1 : 0);
  const plan = auditPlan(graph, ["a"], {
    suspicion,
    cost: (document) => (document.id === "leak-doc" ? 2 : 1),
  });
  expect(plan).toMatchObject({ witness: ["leak"], cost: 2 });
});

test("auditPlan() takes all inputs of a derivation, the cheaper one first", () => {
  const derived = graphOf("sum = a * b\na : DOCUMENT_LEAK\nb : FILING", {
    documents: { a: { kind: "INTERNAL_DOCUMENT" }, b: { kind: "FILING" } },
  });
  expect(auditPlan(derived, ["sum"])?.steps.map(({ look }) => look)).toEqual(["b", "a"]);
});

test("auditPlan() is null where nothing is grounded", () => {
  expect(auditPlan(graphOf("a -> b\nb -> a"), ["a"])).toBeNull();
});

test("auditPlan() opens a claim that is itself the origin", () => {
  expect(auditPlan(graph, ["filing"])).toMatchObject({ witness: ["filing"], hops: [], cost: 2 });
});

test("auditPlan() refuses a negative suspicion", () => {
  expect(() => auditPlan(graph, ["a"], { suspicion: () => -1 })).toThrow(RangeError);
});

test("auditPlan() is a cheapest witness on random graphs of citations, and always grounds the claim", () => {
  const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(drawnClaims(7), costs, fc.boolean(), (claims, prices, onlyCitations) => {
      const drawn = onlyCitations ? claims.map((claim) => ({ ...claim, derives: [] })) : claims;
      const random = graphOf(drawingOf(drawn));
      const cost = ({ id }: Document): number => prices[id.charCodeAt(0) - 97] ?? 0;
      const plan = auditPlan(random, ["a"], { cost });
      const { witnesses } = independenceOf(random, ["a"]);
      expect(plan === null).toBe(witnesses.length === 0);
      if (plan === null) return;
      expect(witnesses.some((set) => set.every((origin) => plan.witness.includes(origin)))).toBe(true);
      const priceOf = (set: readonly string[]): number =>
        set.reduce((sum, origin) => sum + (prices[origin.charCodeAt(0) - 97] ?? 0), 0);
      expect(plan.cost).toBe(priceOf(plan.witness));
      const least = Math.min(...witnesses.map(priceOf));
      expect(plan.cost).toBeGreaterThanOrEqual(least);
      if (plan.cheapest) expect(plan.cost).toBe(least);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("openingCost() grows with what stands between a reader and the text", () => {
  const base = {
    id: "x",
    title: "X",
    story: "s",
    recorded: { by: "test", at: "2026-01-01" },
    kind: "ARTICLE",
  };
  const costOf = (more: object): number => openingCost(Document.parse({ ...base, ...more }));
  const url = "https://example.org/x";
  const archives = ["https://archive.example/x"];
  expect(costOf({ url, archives })).toBe(1);
  expect(costOf({ url })).toBe(2);
  expect(costOf({})).toBe(5);
  expect(costOf({ kind: "INTERNAL_DOCUMENT" })).toBe(9);
  expect(costOf({ archives, snapshot: { sha256: "0".repeat(64), length: 40_000 } })).toBe(3);
});
