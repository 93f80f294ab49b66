import { expect, test } from "vitest";
import { auditPlan } from "../../src/analysis/audit-plan.ts";
import { impactOf } from "../../src/analysis/impact.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { type PlainClaim, plainGraph, plainId } from "../support/plain-graph.ts";

const LONG = 100_000;
const WIDE = 20_000;

test("a chain of 100,000 hops is followed to its end", () => {
  const chain = Array.from(
    { length: LONG },
    (_, number): PlainClaim => (number + 1 < LONG ? { cites: [number + 1] } : { origin: true }),
  );
  const graph = plainGraph(chain);
  const independence = independenceOf(graph, [plainId(0)]);
  expect(independence).toMatchObject({
    complete: true,
    originCount: 1,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    transmissionWidth: { width: 1, cut: [plainId(LONG - 1)] },
  });
  expect(independence.chokepoints).toHaveLength(LONG - 1);
  expect(auditPlan(graph, [plainId(0)])?.hops).toHaveLength(LONG - 1);
  expect(impactOf(graph, plainId(LONG - 1))).toMatchObject({ ungrounded: LONG - 1, complete: true });
  expect(independenceOf(graph, [plainId(0)], { maxNodes: 1000 })).toMatchObject({
    complete: false,
    truncatedBy: "NODES",
    ground: "NOT_SEEN",
  });
});

test("a fan of 20,000 origins is counted in full and listed in part", () => {
  const cites = Array.from({ length: WIDE }, (_, number) => number + 1);
  const graph = plainGraph([{ cites }, ...cites.map((): PlainClaim => ({ origin: true }))]);
  const independence = independenceOf(graph, [plainId(0)]);
  expect(independence).toMatchObject({
    originCount: WIDE,
    independentOrigins: { lower: WIDE, upper: WIDE, exact: true },
    witnessesTruncated: true,
    chokepoints: [],
    complete: true,
  });
  expect(independence.witnesses).toHaveLength(256);
  expect(independence.transmissionWidth?.width).toBe(WIDE);
});

test("100,000 articles with one leak behind them are one source", () => {
  const articles = Array.from({ length: LONG }, (): PlainClaim => ({ cites: [LONG] }));
  const graph = plainGraph([...articles, { origin: true }]);
  const start = articles.map((_, number) => plainId(number));
  expect(independenceOf(graph, start)).toMatchObject({
    independentOrigins: { lower: 1, upper: 1, exact: true },
    transmissionWidth: { width: 1, cut: [plainId(LONG)] },
    chokepoints: [plainId(LONG)],
    publications: LONG,
    amplification: LONG,
  });
  expect(impactOf(graph, plainId(LONG)).ungrounded).toBe(LONG);
});

test("a circle in which 300 claims all cite each other rests on its one exit, or on nothing", () => {
  const size = 300;
  const others = (number: number): number[] =>
    Array.from({ length: size }, (_, other) => other).filter((other) => other !== number);
  const circle = Array.from({ length: size }, (_, number): PlainClaim => ({ cites: others(number) }));
  expect(independenceOf(plainGraph(circle), [plainId(0)])).toMatchObject({
    ground: "CIRCULAR",
    originCount: 0,
    independentOrigins: null,
  });
  const exit = [...circle.slice(0, -1), { cites: [...others(size - 1), size] }, { origin: true }];
  expect(independenceOf(plainGraph(exit), [plainId(0)])).toMatchObject({
    originCount: 1,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    chokepoints: [plainId(size - 1), plainId(size)],
  });
});

/** Returns a ladder of 200 rungs: two claims a rung, each taking from both of the next. */
function ladder(by: "cites" | "derives"): PlainClaim[] {
  const rungs = 200;
  const claims: PlainClaim[] = [{ [by]: [1, 2] }];
  for (let rung = 0; rung < rungs; rung++) {
    const next = 2 * rung + 3;
    const claim: PlainClaim = rung + 1 < rungs ? { [by]: [next, next + 1] } : { cites: [2 * rungs + 1] };
    claims.push(claim, claim);
  }
  claims.push({ origin: true });
  return claims;
}

test("a ladder of 2^200 paths has one origin, by citations and by derivations", () => {
  for (const by of ["cites", "derives"] as const) {
    expect(independenceOf(plainGraph(ladder(by)), [plainId(0)])).toMatchObject({
      originCount: 1,
      independentOrigins: { lower: 1, upper: 1, exact: true },
      witnesses: [[plainId(401)]],
      witnessesTruncated: false,
      chokepoints: [plainId(401)],
      complete: true,
    });
  }
});

test("2^40 witnesses are cut to 256, and the number of independent ones is still found", () => {
  // A sum of 40 inputs, each citing two origins of its own.
  const inputs = Array.from({ length: 40 }, (_, input) => input + 1);
  const claims: PlainClaim[] = [{ derives: inputs }];
  for (const input of inputs) claims.push({ cites: [39 + 2 * input, 40 + 2 * input] });
  for (let origin = 0; origin < 80; origin++) claims.push({ origin: true });
  // Two, for each input has two origins; one witness takes the first of each, the other the second.
  expect(independenceOf(plainGraph(claims), [plainId(0)])).toMatchObject({
    originCount: 80,
    witnessesTruncated: true,
    independentOrigins: { lower: 2, upper: 2, exact: true },
    complete: true,
  });
});

test("a chain of 20,000 derivations is cut within its budget and marked", () => {
  const claims: PlainClaim[] = [];
  const half = WIDE / 2;
  for (let number = 0; number < half; number++) {
    claims.push(number + 1 < half ? { derives: [number + 1, half + number] } : { cites: [half + number] });
  }
  for (let number = 0; number < half; number++) claims.push({ origin: true });
  expect(independenceOf(plainGraph(claims), [plainId(0)])).toMatchObject({
    originCount: half,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    witnessesTruncated: true,
  });
});
