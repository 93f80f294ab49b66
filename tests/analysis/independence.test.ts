import { expect, test } from "vitest";
import { independenceOf } from "../../src/analysis/independence.ts";
import { graphOf } from "../support/graphs.ts";

//   one ─┐
//   two ─┼─ wire ── leak
// three ─┘
const ECHO = `
  one -> wire
  two -> wire
  three -> wire
  wire -> leak
  leak : DOCUMENT_LEAK
`;

test("independenceOf() an echo: three outlets, one wire, one leak", () => {
  expect(independenceOf(graphOf(ECHO), ["one", "two", "three"])).toMatchObject({
    ground: "GROUNDED",
    originCount: 1,
    origins: ["leak"],
    independentOrigins: { lower: 1, upper: 1, exact: true },
    disjointWitnesses: [["leak"]],
    transmissionWidth: { width: 1, cut: ["leak"] },
    chokepoints: ["wire", "leak"],
    publications: 4,
    amplification: 4,
    witnesses: [["leak"]],
    witnessesTruncated: false,
    complete: true,
  });
});

test("independenceOf() two leaks through one wire", () => {
  //  one ─┐        ┌─ first
  //  two ─┴─ wire ─┴─ second
  const graph = graphOf(`
    one -> wire
    two -> wire
    wire -> first second
    first : DOCUMENT_LEAK
    second : DOCUMENT_LEAK
  `);
  expect(independenceOf(graph, ["one", "two"])).toMatchObject({
    originCount: 2,
    independentOrigins: { lower: 2, upper: 2, exact: true },
    transmissionWidth: { width: 1, cut: ["wire"] },
    chokepoints: ["wire"],
  });
});

test("independenceOf() two outlets with a filing and a leak of their own", () => {
  //  one ── filing
  //  two ── leak
  const graph = graphOf(`
    one -> filing
    two -> leak
    filing : FILING
    leak : DOCUMENT_LEAK
  `);
  expect(independenceOf(graph, ["one", "two"])).toMatchObject({
    originCount: 2,
    independentOrigins: { lower: 2, upper: 2, exact: true },
    transmissionWidth: { width: 2, cut: ["filing", "leak"] },
    chokepoints: [],
  });
});

test("independenceOf() a closed circle has no number at all", () => {
  const graph = graphOf(`
    one -> two
    two -> three
    three -> one
  `);
  expect(independenceOf(graph, ["one"])).toMatchObject({
    ground: "CIRCULAR",
    originCount: 0,
    independentOrigins: null,
    disjointWitnesses: [],
    transmissionWidth: null,
    chokepoints: null,
    amplification: null,
    witnesses: [],
    complete: true,
  });
});

test("independenceOf() a circle with one grounded exit", () => {
  const graph = graphOf(`
    one -> two
    two -> three
    three -> one filing
    filing : FILING
  `);
  expect(independenceOf(graph, ["one"])).toMatchObject({
    originCount: 1,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    transmissionWidth: { width: 1, cut: ["filing"] },
    chokepoints: ["two", "three", "filing"],
  });
});

//        ┌─ total ── filing
// sum = *┤
//        └─ share ── leak
const PRODUCT = `
  sum = total * share
  total -> filing
  share -> leak
  filing : FILING
  leak : DOCUMENT_LEAK
`;

test("independenceOf() a product of a filing and a leak has one witness of two origins", () => {
  expect(independenceOf(graphOf(PRODUCT), ["sum"])).toMatchObject({
    originCount: 2,
    witnesses: [["filing", "leak"]],
    independentOrigins: { lower: 1, upper: 1, exact: true },
    disjointWitnesses: [["filing", "leak"]],
    // Routes say how the content travelled: side by side, although both inputs are needed.
    transmissionWidth: { width: 2, cut: ["filing", "leak"] },
    chokepoints: [],
  });
});

test("independenceOf() the same with a memo beside it has two", () => {
  const graph = graphOf(`${PRODUCT}
    sum -> memo
    memo : DOCUMENT_LEAK
  `);
  expect(independenceOf(graph, ["sum"])).toMatchObject({
    originCount: 3,
    witnesses: [["memo"], ["filing", "leak"]],
    independentOrigins: { lower: 2, upper: 2, exact: true },
  });
});

test("independenceOf() a trail without source is unsourced, not zero", () => {
  const graph = graphOf(`
    one -> two
    two ? NONE_GIVEN
  `);
  expect(independenceOf(graph, ["one"])).toMatchObject({
    ground: "UNSOURCED",
    originCount: 0,
    independentOrigins: null,
  });
});

test("independenceOf() a cited first-hand document is an origin, a cited article is not", () => {
  const graph = graphOf("one -> @report\ntwo -> @story", { documents: { report: { kind: "FILING" } } });
  expect(independenceOf(graph, ["one"])).toMatchObject({
    origins: ["report-doc"],
    chokepoints: ["report-doc"],
  });
  expect(independenceOf(graph, ["two"])).toMatchObject({ ground: "UNSOURCED" });
});

test("independenceOf() a claim with own knowledge counts beside what it cites", () => {
  const graph = graphOf(`
    one -> leak
    one : INTERVIEW
    leak : DOCUMENT_LEAK
  `);
  expect(independenceOf(graph, ["one"])).toMatchObject({
    origins: ["one", "leak"],
    independentOrigins: { lower: 2, upper: 2, exact: true },
    transmissionWidth: { width: 2, cut: ["one", "leak"] },
  });
});

test("independenceOf() merges the claims of one document unless asked not to", () => {
  const drawing = "one -> first second\nfirst : DOCUMENT_LEAK\nsecond : DOCUMENT_LEAK";
  const details = {
    documents: {
      first: { url: "https://www.example.org/leak/?utm_source=x" },
      second: { url: "http://example.org/leak" },
    },
  };
  const graph = graphOf(drawing, details);
  expect(independenceOf(graph, ["one"])).toMatchObject({
    originCount: 2,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    domains: [
      {
        origins: ["first", "second"],
        reasons: [{ rule: "DOCUMENT", origins: ["first", "second"], through: "example.org/leak" }],
      },
    ],
  });
  expect(independenceOf(graph, ["one"], { mergeBy: [] }).independentOrigins?.lower).toBe(2);
});

test("independenceOf() on a slice that a bound cut gives lower bounds and proves nothing more", () => {
  const graph = graphOf(`${ECHO}
    three : INTERVIEW
  `);
  expect(independenceOf(graph, ["one", "three"], { depth: 1 })).toMatchObject({
    complete: false,
    truncatedBy: "DEPTH",
    origins: ["three"],
    independentOrigins: { lower: 1, upper: null, exact: false },
    transmissionWidth: { width: 1, cut: null },
    chokepoints: null,
    amplification: null,
  });
  expect(independenceOf(graph, ["one"], { depth: 1 })).toMatchObject({
    ground: "NOT_SEEN",
    independentOrigins: null,
  });
});

test("independenceOf() leaves out a derivation of which a bound cut an input", () => {
  expect(independenceOf(graphOf(PRODUCT), ["sum"], { maxNodes: 2 })).toMatchObject({
    complete: false,
    originCount: 0,
  });
});

test("independenceOf() without disputed edges shows both counts", () => {
  const graph = graphOf("one -> leak\nleak : DOCUMENT_LEAK\nmemo : DOCUMENT_LEAK", {
    claims: {
      one: { cites: [{ claim: "leak" }, { claim: "memo", disputed: "The memo is said to be forged" }] },
    },
  });
  expect(independenceOf(graph, ["one"])).toMatchObject({ originCount: 2, withDisputed: null });
  expect(independenceOf(graph, ["one"], { excludeDisputed: true })).toMatchObject({
    originCount: 1,
    independentOrigins: { lower: 1, upper: 1, exact: true },
    withDisputed: { originCount: 2, independentOrigins: { lower: 2, upper: 2, exact: true } },
  });
});

test("independenceOf() an unknown claim is an error, not an empty answer", () => {
  expect(() => independenceOf(graphOf(ECHO), ["wirre"])).toThrow(
    expect.objectContaining({ code: "NOT_FOUND" }),
  );
});
