import { expect, test } from "vitest";
import { drift, edgesBetween } from "../../src/analysis/drift.ts";
import { hopChanges } from "../../src/analysis/hop-changes/hop-changes.ts";
import type { Basis } from "../../src/model/measure.ts";
import { graphologyOf } from "../support/graphology-of.ts";
import { graphOf } from "../support/graphs.ts";

const METRICS = [
  { id: "payments", name: "payments", definition: "All", direction: "PAID_BY" },
  { id: "share", name: "revenue share", definition: "Share", partOf: ["payments"], direction: "PAID_BY" },
  { id: "receipts", name: "receipts", definition: "Received", direction: "RECEIVED_BY" },
  { id: "net-share", name: "net share", definition: "Net", broader: ["share"] },
  { id: "compute", name: "compute spend", definition: "Compute" },
];

interface Side {
  readonly printed?: string;
  readonly unit?: string;
  readonly metric?: string;
  readonly entity?: string;
  readonly counterparty?: string;
  readonly period?: string;
  readonly basis?: Basis;
  readonly modality?: string;
  readonly supersedes?: string;
}

function record({
  printed,
  unit,
  metric = "share",
  entity = "openai",
  counterparty,
  period,
  basis,
  modality,
  ...more
}: Side) {
  return {
    ...(printed === undefined ? {} : { figure: { printed, ...(unit === undefined ? {} : { unit }) } }),
    measure: {
      metric,
      entity,
      ...(counterparty === undefined ? {} : { counterparty }),
      ...(period === undefined ? {} : { period }),
      ...(basis === undefined ? {} : { basis }),
    },
    modality: modality ?? "ASSERTED",
    ...more,
  };
}

/** Draws claim -> source and returns what changed between them. */
function changes(source: Side, claim: Side) {
  const graph = graphOf("claim -> source", {
    claims: { claim: record(claim), source: record(source) },
    metrics: METRICS,
    entities: [
      { id: "openai", kind: "ORGANIZATION", name: "OpenAI", ownedBy: "foundation" },
      { id: "foundation", kind: "ORGANIZATION", name: "OpenAI Foundation" },
      { id: "microsoft", kind: "ORGANIZATION", name: "Microsoft", fiscalYearStart: "07-01" },
    ],
  });
  return hopChanges(graph, "claim/cites/0");
}

const classes = (source: Side, claim: Side): string[] =>
  changes(source, claim).changes.map(({ kind, severity, detail }) =>
    detail === null ? `${kind} ${severity}` : `${kind}/${detail} ${severity}`,
  );

const DOLLARS = { printed: "$493.8 million" } as const;

test.each<[string, Side, Side, string[]]>([
  ["nothing", DOLLARS, DOLLARS, ["IDENTICAL NONE"]],
  ["another metric", DOLLARS, { ...DOLLARS, metric: "compute" }, ["RELABELLED SERIOUS"]],
  ["the whole", DOLLARS, { ...DOLLARS, metric: "payments" }, ["RELABELLED/PART_FOR_WHOLE WARNING"]],
  ["a part", { ...DOLLARS, metric: "payments" }, DOLLARS, ["RELABELLED/WHOLE_FOR_PART WARNING"]],
  ["a wider term", { ...DOLLARS, metric: "net-share" }, DOLLARS, ["RELABELLED/BROADER NOTE"]],
  ["a narrower term", DOLLARS, { ...DOLLARS, metric: "net-share" }, ["RELABELLED/NARROWER NOTE"]],
  [
    "part over a kind",
    { ...DOLLARS, metric: "net-share" },
    { ...DOLLARS, metric: "payments" },
    ["RELABELLED/PART_FOR_WHOLE WARNING"],
  ],
  ["no period", { ...DOLLARS, period: "2024" }, DOLLARS, ["REPERIODED/LOST WARNING"]],
  ["a period", DOLLARS, { ...DOLLARS, period: "2024" }, ["REPERIODED/GAINED NOTE"]],
  [
    "another year",
    { ...DOLLARS, period: "2024" },
    { ...DOLLARS, period: "2025" },
    ["REPERIODED/OTHER_PERIOD SERIOUS"],
  ],
  [
    "the whole year",
    { ...DOLLARS, period: "2025-01/2025-09" },
    { ...DOLLARS, period: "2025" },
    ["REPERIODED/LONGER SERIOUS"],
  ],
  [
    "a part of it",
    { ...DOLLARS, period: "2025" },
    { ...DOLLARS, period: "2025-H1" },
    ["REPERIODED/SHORTER SERIOUS"],
  ],
  [
    "the same days",
    { ...DOLLARS, period: "2025-H1" },
    { ...DOLLARS, period: "2025-01/2025-06" },
    ["IDENTICAL NONE"],
  ],
  [
    "an open end",
    { ...DOLLARS, period: "2024-01/2025-09" },
    { ...DOLLARS, period: "2024/.." },
    ["REPERIODED/LONGER NOTE"],
  ],
  [
    "a quarter times four",
    { printed: "$1.5 billion", period: "2025-Q1" },
    { printed: "$6 billion", period: "2025" },
    ["REPERIODED/ANNUALISED WARNING"],
  ],
  [
    "a fiscal year",
    { ...DOLLARS, entity: "microsoft", period: "2025" },
    { ...DOLLARS, entity: "microsoft", period: "FY2025" },
    ["REPERIODED/FISCAL_CALENDAR SERIOUS"],
  ],
  [
    "another entity",
    { ...DOLLARS, entity: "openai" },
    { ...DOLLARS, entity: "microsoft" },
    ["REENTITIED SERIOUS"],
  ],
  ["the owner", DOLLARS, { ...DOLLARS, entity: "foundation" }, ["REENTITIED/OWNER WARNING"]],
  [
    "both sides swapped",
    { ...DOLLARS, counterparty: "microsoft" },
    { ...DOLLARS, entity: "microsoft", counterparty: "openai" },
    ["REENTITIED/DIRECTION_REVERSED SERIOUS"],
  ],
  [
    "the payee's side",
    { ...DOLLARS, counterparty: "microsoft" },
    { ...DOLLARS, metric: "receipts", entity: "microsoft", counterparty: "openai" },
    ["RELABELLED/OTHER_SIDE NONE"],
  ],
  ["no other side", { ...DOLLARS, counterparty: "microsoft" }, DOLLARS, ["REENTITIED/LOST NOTE"]],
  [
    "gross",
    { ...DOLLARS, basis: { netting: "NET" } },
    { ...DOLLARS, basis: { netting: "GROSS" } },
    ["BASIS_CHANGED/NETTING SERIOUS"],
  ],
  ["no basis", { ...DOLLARS, basis: { netting: "NET" } }, DOLLARS, ["BASIS_CHANGED/LOST NOTE"]],
  ["a definition", DOLLARS, { ...DOLLARS, basis: { netting: "NET" } }, ["BASIS_CHANGED/GAINED NOTE"]],
  [
    "revenue for run rate",
    { ...DOLLARS, basis: { status: "RUN_RATE" } },
    { ...DOLLARS, basis: { status: "ACTUAL" } },
    ["BASIS_CHANGED/STATUS SERIOUS"],
  ],
  ["no attribution", { ...DOLLARS, modality: "REPORTED" }, DOLLARS, ["ATTRIBUTION_DROPPED SERIOUS"]],
  ["an attribution", DOLLARS, { ...DOLLARS, modality: "REPORTED" }, ["IDENTICAL NONE"]],
  [
    "no doubt",
    { ...DOLLARS, modality: "HEDGED" },
    { ...DOLLARS, modality: "REPORTED" },
    ["ATTRIBUTION_CHANGED WARNING"],
  ],
  ["no denial", { ...DOLLARS, modality: "DENIED" }, DOLLARS, ["ATTRIBUTION_CHANGED SERIOUS"]],
  ["another currency", { printed: "$5 billion" }, { printed: "€4.6 billion" }, ["CONVERTED/NO_RATE WARNING"]],
  [
    "a lost currency sign",
    { printed: "$5 billion" },
    { printed: "€5 billion" },
    ["CONVERTED/SAME_DIGITS SERIOUS"],
  ],
  [
    "a lost rate",
    { printed: "$700,000", unit: "USD/day" },
    { printed: "$700,000" },
    ["CONVERTED/SAME_DIGITS SERIOUS"],
  ],
  [
    "several at once",
    { ...DOLLARS, period: "2024", modality: "REPORTED" },
    { printed: "$500 million", metric: "compute" },
    [
      "ROUNDED/LOOSE_READING NONE",
      "RELABELLED SERIOUS",
      "REPERIODED/LOST WARNING",
      "ATTRIBUTION_DROPPED SERIOUS",
    ],
  ],
])("hopChanges() names %s", (_name, source, claim, expected) => {
  expect(classes(source, claim)).toEqual(expected);
});

test.each<[Side, Side, string]>([
  [
    { ...DOLLARS, period: "2025-01/2025-09" },
    { ...DOLLARS, period: "2025-H1" },
    "says of the first half of 2025 what holds of January to September 2025, which is longer",
  ],
  [{ ...DOLLARS, period: "2025-Q1" }, DOLLARS, "gives no period for what holds of the first quarter of 2025"],
  [DOLLARS, { ...DOLLARS, period: "2024/.." }, "gives the period since 2024, which the source does not"],
])("hopChanges() says periods in words", (source, claim, expected) => {
  expect(changes(source, claim).changes.map(({ explanation }) => explanation)).toContain(expected);
});

test("hopChanges() calls a change that the claim announces a correction", () => {
  const graph = graphOf("claim -> source", {
    claims: {
      claim: record({ printed: "$8.67 billion" }),
      source: record({ printed: "$8.65 billion" }),
    },
    metrics: METRICS,
  });
  // A drawing's ids are bare names, and the schema wants the form of a claim id here: set it afterwards.
  const node = graph.graph.getNodeAttributes("claim");
  if (node.kind !== "CLAIM") throw new Error("no claim");
  graphologyOf(graph).replaceNodeAttributes("claim", {
    ...node,
    claim: { ...node.claim, supersedes: "source" },
  });
  expect(hopChanges(graph, "claim/cites/0").changes.map(({ kind }) => kind)).toEqual(["CORRECTED"]);
});

test("hopChanges() says that there is nothing to compare with", () => {
  const graph = graphOf("a -> @b c\nc ? NONE_GIVEN", {
    claims: { a: record(DOLLARS), c: { modality: "ASSERTED" } },
    metrics: METRICS,
  });
  expect(hopChanges(graph, "a/cites/0")).toMatchObject({
    numbers: "NO_SOURCE_CLAIM",
    changes: [],
    severity: "NONE",
  });
  expect(hopChanges(graph, "a/cites/1")).toMatchObject({
    numbers: "NO_SOURCE_FIGURE",
    quotes: { claim: "$493.8 million", source: null },
  });
});

test("hopChanges() computes a computed hop again", () => {
  const graph = graphOf("revenue = share / rate", {
    claims: {
      revenue: record({ printed: "$2.469 billion" }),
      share: record(DOLLARS),
      rate: {
        figure: { printed: "20%" },
        measure: { metric: "rate", entity: "openai" },
        modality: "ASSERTED",
      },
    },
    metrics: METRICS,
  });
  const diff = hopChanges(graph, "revenue/derives/share");
  expect(diff.changes.map(({ kind, severity }) => [kind, severity])).toEqual([["RECOMPUTED", "NONE"]]);
  expect(diff.numbers).toBe("COMPUTED");
});

test("hopChanges() throws for an edge that is no hop", () => {
  const graph = graphOf("a : FILING", { claims: { a: record(DOLLARS) }, metrics: METRICS });
  expect(() => hopChanges(graph, "a/states")).toThrow(TypeError);
  expect(() => hopChanges(graph, "nothing")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});

test("drift() flags a rounding that was rounded again", () => {
  // 0.449 -> 0.45 -> 0.5, though 0.449 rounds to 0.4
  const graph = graphOf("a -> b\nb -> c\nc : FILING", {
    claims: {
      a: record({ printed: "0.5%" }),
      b: record({ printed: "0.45%" }),
      c: record({ printed: "0.449%" }),
    },
    metrics: METRICS,
  });
  const found = drift(graph, ["a/cites/0", "b/cites/0"]);
  expect(found.hops.map(({ severity }) => severity)).toEqual(["NONE", "NONE"]);
  expect(found.flags).toEqual(["DOUBLE_ROUNDING", "BENIGN_HOPS"]);
  expect(found).toMatchObject({ start: "a", end: "c", digitsLost: 2, computedAt: null });
});

test("drift() flags ends that differ although no hop does by much", () => {
  // net share -> share is a wider term, share -> "wide" another one: each a note, together worse
  const metrics = [
    { id: "narrow", name: "narrow", definition: "n", broader: ["middle"] },
    { id: "middle", name: "middle", definition: "m" },
    { id: "wide", name: "wide", definition: "w", broader: ["middle"] },
  ];
  const graph = graphOf("a -> b\nb -> c\nc : FILING", {
    claims: {
      a: record({ ...DOLLARS, metric: "wide" }),
      b: record({ ...DOLLARS, metric: "middle" }),
      c: record({ ...DOLLARS, metric: "narrow" }),
    },
    metrics,
  });
  const found = drift(graph, edgesBetween(graph, ["a", "b", "c"]));
  expect(found.flags).toEqual(["BENIGN_HOPS"]);
  expect(found.aspectsChanged).toEqual(["METRIC"]);
});

test("drift() compares the ends only as far as the number is the same one", () => {
  const graph = graphOf("a -> total\ntotal = b + c\nb : FILING\nc : FILING", {
    claims: {
      a: record({ printed: "$12 billion" }),
      total: record({ printed: "$12.4 billion" }),
      b: record({ printed: "$3.767 billion" }),
      c: record({ printed: "$8.67 billion" }),
    },
    metrics: METRICS,
  });
  const found = drift(graph, ["a/cites/0", "total/derives/b"]);
  expect(found).toMatchObject({ end: "total", computedAt: "total/derives/b", flags: [], digitsLost: 1 });
});

test("drift() lists the hops that lost a qualifier", () => {
  const graph = graphOf("a -> b\nb -> c\nc : FILING", {
    claims: {
      a: record({ printed: "$20 billion" }),
      b: { ...record({}), figure: { printed: "$20 billion", qualifier: "MORE_THAN" } },
      c: { ...record({}), figure: { printed: "$20 billion", qualifier: "MORE_THAN" } },
    },
    metrics: METRICS,
  });
  expect(drift(graph, ["a/cites/0", "b/cites/0"]).qualifiersLost).toEqual(["a/cites/0"]);
});

test("drift() refuses a path whose edges do not follow each other", () => {
  const graph = graphOf("a -> b\nc -> d\nb : FILING\nd : FILING", {
    claims: { a: record(DOLLARS) },
    metrics: METRICS,
  });
  expect(() => drift(graph, ["a/cites/0", "c/cites/0"])).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
  expect(() => drift(graph, [])).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  expect(() => edgesBetween(graph, ["a", "d"])).toThrow(
    expect.objectContaining({ code: "INVALID_ARGUMENT" }),
  );
});
