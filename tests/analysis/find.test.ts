import { expect, test } from "vitest";
import { find } from "../../src/analysis/find.ts";
import { graphOf } from "../support/graphs.ts";

const share = { metric: "revenue-share", entity: "payer", counterparty: "payee", period: "2025-01/2025-09" };
const spend = { metric: "inference-spend", entity: "payer", period: "2024" };

const graph = graphOf("leak\nnine\nnone\nother\nround\nrange\nfloor\nrate", {
  claims: {
    leak: { figure: { printed: "$865.8 million" }, measure: share },
    nine: { figure: { printed: "865.9 million dollars" }, measure: share },
    none: { measure: share },
    other: { figure: { printed: "€865.8 million" }, measure: spend },
    round: { figure: { printed: "$500 million", qualifier: "MORE_THAN" }, measure: spend },
    range: { figure: { value: "865800000", high: "865900000", unit: "USD" }, measure: share },
    floor: { figure: { printed: "20%" }, measure: { metric: "rate", entity: "payer" } },
    rate: { figure: { printed: "$700,000 a day" }, measure: { metric: "daily-cost", entity: "payer" } },
  },
});

function found(literal: string): string[] {
  return find(graph, literal).matches.flatMap((match) =>
    match.claims.map((claim) => `${claim.claim} ${claim.relation}`),
  );
}

test("find() puts the identical figure first and leaves out other numbers and currencies", () => {
  expect(found("$865.8 million")).toEqual(["leak IDENTICAL", "range CONSISTENT"]);
});

test("find() reads a coarser literal as its rounding interval", () => {
  expect(found("$0.87bn").sort()).toEqual(["leak CONSISTENT", "nine CONSISTENT", "range CONSISTENT"]);
  expect(found("$0.86bn")).toEqual([]);
});

test("find() says when figures agree only if trailing zeros are rounding", () => {
  expect(found("$493.8 million")).toEqual(["round CONSISTENT_IF_ROUND"]);
});

test("find() leaves the qualifier aside and says so in the comparison", () => {
  expect(found("more than $500 million")).toEqual(["round IDENTICAL"]);
});

test("find() puts finer figures than asked for before coarser ones", () => {
  const drawn = graphOf("fine\ncoarse", {
    claims: {
      fine: { figure: { printed: "$1.04 billion" }, measure: { metric: "fine", entity: "payer" } },
      coarse: { figure: { printed: "$1 billion" }, measure: { metric: "coarse", entity: "payer" } },
    },
  });
  const { matches } = find(drawn, "$1.0 billion");
  expect(matches.flatMap((match) => match.claims.map((claim) => [claim.claim, claim.isCoarser]))).toEqual([
    ["fine", false],
    ["coarse", true],
  ]);
});

test("find() finds a rate by its amount", () => {
  expect(found("$700,000")).toEqual(["rate IDENTICAL"]);
  expect(found("$700,000 a day")).toEqual(["rate IDENTICAL"]);
  expect(found("$700,000 a year")).toEqual([]);
});

test("find() finds a number without a unit in every unit", () => {
  expect(found("865.8 million").sort()).toEqual(["leak IDENTICAL", "other IDENTICAL", "range CONSISTENT"]);
});

test("find() groups claims by measure, the identical ones first", () => {
  const { matches } = find(graph, "865.8 million");
  expect(matches.map((match) => [match.measure, match.claims.length])).toEqual([
    ["revenue-share/payer/payee/2025-01/2025-09", 2],
    ["inference-spend/payer/-/2024", 1],
  ]);
});

test("find() of a text that is no figure is an error that says where", () => {
  expect(() => find(graph, "a lot")).toThrowError(expect.objectContaining({ code: "UNREADABLE_FIGURE" }));
  expect(() => find(graph, "")).toThrowError(expect.objectContaining({ code: "UNREADABLE_FIGURE" }));
});
