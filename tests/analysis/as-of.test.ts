import { expect, test } from "vitest";
import { viewAsOf } from "../../src/analysis/as-of.ts";
import { independenceOf } from "../../src/analysis/independence.ts";
import { graphOf } from "../support/graphs.ts";

//  late ─┐
// early ─┴─ wire ── leak (undated)
//                   own (dated by month)
const DRAWING = `
  early -> wire
  late -> wire own
  wire -> leak
  leak : DOCUMENT_LEAK
  own : INTERVIEW
  unused : INTERVIEW
`;
const DOCUMENTS = {
  early: { published: "2025-11-14" },
  late: { published: "2025-11-20" },
  wire: { published: "2025-11-13" },
  own: { published: "2025-11" },
};
const graph = graphOf(DRAWING, { documents: DOCUMENTS });

test("viewAsOf() knows what had certainly been published", () => {
  const { statusOf } = viewAsOf(graph, { known: "2025-11-14" });
  expect(["early", "wire", "late"].map(statusOf)).toEqual(["KNOWN", "KNOWN", "NOT_YET"]);
});

test("viewAsOf() assumes an undated source of something known, and nothing that nobody had used", () => {
  expect(viewAsOf(graph, { known: "2025-11-14" }).statusOf("leak")).toBe("ASSUMED");
  expect(viewAsOf(graph, { known: "2025-11-12" }).statusOf("leak")).toBe("NOT_YET");
  expect(viewAsOf(graph, { known: "2025-11-30" }).statusOf("unused")).toBe("NOT_YET");
});

test("viewAsOf() counts a month from its last day, or assumes it where something known takes from it", () => {
  expect(viewAsOf(graph, { known: "2025-11-14" }).statusOf("own")).toBe("NOT_YET");
  expect(viewAsOf(graph, { known: "2025-11-20" }).statusOf("own")).toBe("ASSUMED");
  expect(viewAsOf(graph, { known: "2025-11-30" }).statusOf("own")).toBe("KNOWN");
});

test("viewAsOf() knows an undated chain by the claim at its end, whatever is asked first", () => {
  const chain = graphOf("d -> c\nc -> b\nb -> a\na -> d", { documents: { d: { published: "2025-01-01" } } });
  const { statusOf } = viewAsOf(chain, { known: "2025-06-01" });
  expect(["a", "c", "b", "d"].map(statusOf)).toEqual(["ASSUMED", "ASSUMED", "ASSUMED", "KNOWN"]);
  const before = viewAsOf(chain, { known: "2024-06-01" });
  expect(["a", "c", "b", "d"].map(before.statusOf)).toEqual(["NOT_YET", "NOT_YET", "NOT_YET", "NOT_YET"]);
});

test("viewAsOf() takes the record date of edge, claim and document", () => {
  const recorded = graphOf("one -> two\ntwo -> leak\nleak : DOCUMENT_LEAK", {
    documents: { leak: { recorded: { by: "test", at: "2026-03-01" } } },
  });
  const { statusOf, skipEdge } = viewAsOf(recorded, { recorded: "2026-02-01" });
  expect(["one", "two", "leak"].map(statusOf)).toEqual(["KNOWN", "KNOWN", "NOT_YET"]);
  expect(skipEdge("one/cites/0")).toBe(false);
  expect(skipEdge("two/cites/0")).toBe(true);
});

test("viewAsOf() refuses what is no day", () => {
  for (const known of ["2025-11", "2025-02-30", "yesterday"]) {
    expect(() => viewAsOf(graph, { known })).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  }
});

test("independenceOf() as of a day leaves out later starts and says what it assumed", () => {
  expect(independenceOf(graph, ["early", "late"], { asOf: { known: "2025-11-14" } })).toMatchObject({
    notYetKnown: ["late"],
    assumed: ["leak"],
    origins: ["leak"],
    publications: 2,
  });
  expect(independenceOf(graph, ["early", "late"]).origins).toEqual(["own", "leak"]);
});

test("independenceOf() as of a day before everything has seen nothing", () => {
  expect(independenceOf(graph, ["early"], { asOf: { known: "2024-01-01" } })).toMatchObject({
    ground: "NOT_SEEN",
    independentOrigins: null,
  });
});

test("independenceOf() as of a day leaves out a derivation with an input that was not yet known", () => {
  const derived = graphOf("sum = a * b\na : FILING\nb : FILING", {
    documents: {
      sum: { published: "2025-05-01" },
      a: { published: "2025-01-01" },
      b: { published: "2025-09-01" },
    },
  });
  expect(independenceOf(derived, ["sum"]).originCount).toBe(2);
  expect(independenceOf(derived, ["sum"], { asOf: { known: "2025-06-01" } })).toMatchObject({
    originCount: 0,
    ground: "NOT_SEEN",
  });
});

test("independenceOf() as recorded on a day ends the trail where the record ended", () => {
  const recorded = graphOf("filing -> ledger\nledger : DATASET", {
    documents: { filing: { kind: "FILING" } },
    claims: { filing: { cites: [{ claim: "ledger", recorded: { by: "test", at: "2026-05-01" } }] } },
  });
  expect(independenceOf(recorded, ["filing"]).origins).toEqual(["ledger"]);
  expect(independenceOf(recorded, ["filing"], { asOf: { recorded: "2026-02-01" } }).origins).toEqual([
    "filing",
  ]);
});
