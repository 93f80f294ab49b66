import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement, measureAgreement } from "../../src/analysis/agreement.ts";
import { compareClaims } from "../../src/analysis/compare-claims.ts";
import { contradictions } from "../../src/analysis/contradictions/contradictions.ts";
import { nearestConflicts, statementsOf } from "../../src/analysis/contradictions/statements.ts";
import { metricTie } from "../../src/analysis/metric-tie.ts";
import { compareFigures } from "../../src/figures/compare-figures.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { readFigure } from "../../src/figures/read-figure.ts";
import type { FigureRecord } from "../../src/model/figure.ts";
import { Metric } from "../../src/model/metric.ts";
import { patchedGraph } from "../support/patched-graph.ts";

const METRICS = [
  { id: "compute", name: "compute spend", definition: "All", direction: "PAID_BY" },
  { id: "inference", name: "inference spend", definition: "Part", partOf: ["compute"], direction: "PAID_BY" },
  { id: "revenue", name: "revenue", definition: "Revenue" },
  { id: "net-revenue", name: "net revenue", definition: "Net", broader: ["revenue"] },
];

type Stated = readonly [
  figure: string | FigureRecord,
  metric: string,
  period?: string,
  basis?: Record<string, string>,
];

/** Draws one claim for each entry; `contradicts` names the claims that each is said to contradict, with the reason. */
function draw(
  claims: Readonly<Record<string, Stated>>,
  contradicts: Readonly<Record<string, readonly { readonly claim: string; readonly reason: string }[]>> = {},
) {
  const records = Object.entries(claims).map(([name, [figure, metric, period, basis]]) => [
    name,
    {
      figure: typeof figure === "string" ? { printed: figure } : figure,
      measure: {
        metric,
        entity: "openai",
        ...(period === undefined ? {} : { period }),
        ...(basis === undefined ? {} : { basis }),
      },
      modality: "ASSERTED",
      origin: "FILING",
    },
  ]);
  const drawing = Object.keys(claims)
    .map((name) => `${name} : FILING`)
    .join("\n");
  const patches = Object.entries(contradicts).map(([name, edges]) => [name, { contradicts: [...edges] }]);
  const details = { claims: Object.fromEntries(records), metrics: METRICS };
  return patchedGraph(drawing, Object.fromEntries(patches), details);
}

const found = (claims: Readonly<Record<string, Stated>>) =>
  contradictions(draw(claims)).map(
    ({ rule, claims: pair, severity }) => `${rule} ${[...pair].sort().join("-")} ${severity}`,
  );

test("contradictions() puts every claim in conflict into a pair with a near one", () => {
  const claims: Record<string, Stated> = {
    a: ["$3.7 billion", "inference", "2024"],
    b: ["$3.77 billion", "inference", "2024"],
    c: ["$3.8 billion", "inference", "2024"],
    d: ["$9.9 billion", "inference", "2024"],
  };
  // 3.77 agrees with 3.8: no pair. 3.7 conflicts with both and stands with the nearer one.
  expect(found(claims)).toEqual([
    "SAME_MEASURE a-b SERIOUS",
    "SAME_MEASURE b-d SERIOUS",
    "SAME_MEASURE c-d SERIOUS",
  ]);
});

test.each<[string, Record<string, Stated>, string[]]>([
  [
    "agreeing roundings",
    {
      a: ["$493.8 million", "revenue", "2024"],
      b: ["$494 million", "revenue", "2024"],
      c: ["$0.5 billion", "revenue", "2024"],
    },
    [],
  ],
  [
    "trailing zeros",
    { a: ["$493.8 million", "revenue", "2024"], b: ["$500 million", "revenue", "2024"] },
    [],
  ],
  [
    "a last digit",
    { a: ["$865.8 million", "revenue", "2024"], b: ["$865.9 million", "revenue", "2024"] },
    ["SAME_MEASURE a-b WARNING"],
  ],
  [
    "a bound that holds",
    {
      a: [{ printed: "$2.5 billion", qualifier: "AT_LEAST" }, "revenue", "2024"],
      b: ["$3.7 billion", "revenue", "2024"],
    },
    [],
  ],
  [
    "a bound that does not",
    {
      a: [{ printed: "$13 billion", qualifier: "MORE_THAN" }, "revenue", "2024"],
      b: ["$1 billion", "revenue", "2024"],
    },
    ["SAME_MEASURE a-b SERIOUS"],
  ],
  [
    "a blurred number",
    {
      a: [{ printed: "$4 billion", qualifier: "ABOUT" }, "revenue", "2024"],
      b: ["$3.7 billion", "revenue", "2024"],
    },
    [],
  ],
  ["other units", { a: ["$4 billion", "revenue", "2024"], b: ["€3 billion", "revenue", "2024"] }, []],
  ["other periods", { a: ["$4 billion", "revenue", "2024"], b: ["$13 billion", "revenue", "2025"] }, []],
  [
    "no periods",
    { a: ["$13 billion", "revenue"], b: ["$20 billion", "revenue"] },
    ["SAME_MEASURE a-b WARNING"],
  ],
  [
    "run rate and actual",
    {
      a: ["$20 billion", "revenue", "2025", { status: "RUN_RATE" }],
      b: ["$13.07 billion", "revenue", "2025", { status: "ACTUAL" }],
    },
    ["BASIS a-b NOTE"],
  ],
  [
    "an open basis",
    { a: ["$20 billion", "revenue", "2025"], b: ["$13.07 billion", "revenue", "2025", { status: "ACTUAL" }] },
    ["BASIS a-b WARNING"],
  ],
  [
    "actual and audited",
    {
      a: ["$13 billion", "revenue", "2025", { status: "ACTUAL" }],
      b: ["$13.07 billion", "revenue", "2025", { status: "AUDITED" }],
    },
    [],
  ],
  [
    "a part above its whole",
    { a: ["$5.0 billion", "inference", "2024"], b: ["$4.0 billion", "compute", "2024"] },
    ["PART_EXCEEDS_WHOLE a-b SERIOUS"],
  ],
  [
    "a part below its whole",
    { a: ["$3.0 billion", "inference", "2024"], b: ["$4.0 billion", "compute", "2024"] },
    [],
  ],
  [
    "a wider kind",
    { a: ["$3.0 billion", "net-revenue", "2024"], b: ["$4.0 billion", "revenue", "2024"] },
    ["KIND a-b NOTE"],
  ],
  [
    "nine months above the year",
    { a: ["$9.0 billion", "inference", "2025-01/2025-09"], b: ["$8.0 billion", "inference", "2025"] },
    ["PERIOD_EXCEEDS_WHOLE a-b SERIOUS"],
  ],
  [
    "nine months of what may be taken back",
    { a: ["$9.0 billion", "revenue", "2025-01/2025-09"], b: ["$8.0 billion", "revenue", "2025"] },
    ["PERIOD_EXCEEDS_WHOLE a-b WARNING"],
  ],
  [
    "nine months within the year",
    { a: ["$7.0 billion", "inference", "2025-01/2025-09"], b: ["$8.0 billion", "inference", "2025"] },
    [],
  ],
  [
    "the nearest longer period",
    {
      a: ["$9.0 billion", "inference", "2025-Q1"],
      b: ["$8.0 billion", "inference", "2025-H1"],
      c: ["$20.0 billion", "inference", "2025"],
    },
    ["PERIOD_EXCEEDS_WHOLE a-b SERIOUS"],
  ],
])("contradictions() of %s", (_name, claims, expected) => {
  expect(found(claims)).toEqual(expected);
});

test("contradictions() lists asserted ones once, with the curator's reason, and explains by definition", () => {
  const graph = draw(
    {
      a: ["$20 billion", "revenue", "2025", { status: "RUN_RATE" }],
      b: ["$13.07 billion", "revenue", "2025", { status: "ACTUAL" }],
    },
    { a: [{ claim: "b", reason: "one must be wrong" }] },
  );
  const [only, ...more] = contradictions(graph);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    source: "ASSERTED",
    rule: "ASSERTED",
    reason: "one must be wrong",
    decides: "BASIS",
    edge: "a/contradicts/0",
  });
  expect(only?.explainedBy.map(({ kind }) => kind)).toEqual(["OTHER_STATUS"]);
  expect(contradictions(graph, { source: "COMPUTED" })).toEqual([]);
  expect(contradictions(graph, { explained: false })).toEqual([]);
  expect(contradictions(graph, { claim: "b" })).toHaveLength(1);
  expect(contradictions(graph, { measure: "nothing" })).toEqual([]);
});

test("contradictions() explains by periods in words", () => {
  const graph = draw(
    {
      a: ["$4.33 billion", "revenue", "2025-01/2025-09"],
      b: ["$4.3 billion", "revenue", "2025-H1"],
    },
    { a: [{ claim: "b", reason: "odd" }] },
  );
  expect(contradictions(graph).flatMap(({ explainedBy }) => explainedBy)).toMatchObject([
    {
      kind: "OTHER_PERIOD",
      explanation: "one is for January to September 2025, the other for the first half of 2025",
    },
  ]);
});

function figure(record: FigureRecord): Figure {
  const read = readFigure(record);
  if ("problem" in read) throw new Error(read.problem.message);
  return read.figure;
}

test("nearestConflicts() puts exactly the figures that conflict with any other into a pair", () => {
  const printed = fc.record({
    digits: fc.integer({ min: 1, max: 60 }),
    zeros: fc.integer({ min: 0, max: 2 }),
    qualifier: fc.constantFrom(undefined, undefined, undefined, "AT_LEAST" as const, "LESS_THAN" as const),
  });
  fc.assert(
    fc.property(fc.array(printed, { minLength: 1, maxLength: 12 }), (records) => {
      const figures = records.map(({ digits, zeros, qualifier }) =>
        figure({
          printed: `$${digits}${"0".repeat(zeros)}`,
          ...(qualifier === undefined ? {} : { qualifier }),
        }),
      );
      const claims = figures.map((stated, place) => ({ id: `c${place}`, figure: stated }));
      const [statements = []] = statementsOf(claims);
      const paired = new Set<string>();
      for (const [a, b] of nearestConflicts(statements)) {
        expect(compareFigures(a.figure, b.figure).relation).toBe("CONFLICT");
        paired.add(a.claim).add(b.claim);
      }
      expect(nearestConflicts(statements).length).toBeLessThanOrEqual(2 * statements.length);
      for (const { claim, figure: stated } of statements) {
        const conflicts = statements.some(
          (other) => compareFigures(stated, other.figure).relation === "CONFLICT",
        );
        expect([claim, paired.has(claim)]).toEqual([claim, conflicts]);
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("agreement() groups by measure and gives a witness for each further value", () => {
  const graph = draw({
    a: ["$493.8 million", "revenue", "2024"],
    b: ["$494 million", "revenue", "2024"],
    c: ["$412 million", "revenue", "2024"],
    d: ["$5 billion", "compute", "2024"],
  });
  const [revenue, compute] = agreement(graph, ["a", "b", "c", "d"]).measures;
  expect(revenue).toMatchObject({
    consistent: false,
    distinctValues: { lower: 2, upper: 2, exact: true },
    common: null,
  });
  expect(revenue?.groups.map(({ claims }) => claims)).toEqual([["c"], ["a", "b"]]);
  expect(revenue?.conflicts).toHaveLength(1);
  expect(revenue?.explanation).toBe("3 claims, 2 numbers: $412 million and $493.8 million");
  expect(compute).toMatchObject({ consistent: true, claims: ["d"] });
  expect(measureAgreement(graph, revenue?.measure ?? "")).toEqual(revenue);
});

test.each<[string, Stated, Stated, string, string[]]>([
  [
    "one measure",
    ["$3.77 billion", "revenue", "2024"],
    ["$3.8 billion", "revenue", "2024"],
    "CONSISTENT",
    [],
  ],
  [
    "another metric",
    ["$3.8 billion", "revenue", "2024"],
    ["$3.8 billion", "compute", "2024"],
    "INCOMPARABLE",
    ["METRIC"],
  ],
  [
    "another period and unit",
    ["$3.8 billion", "revenue", "2024"],
    ["20%", "revenue", "2025"],
    "INCOMPARABLE",
    ["PERIOD", "UNIT"],
  ],
  [
    "another basis",
    ["$3.8 billion", "revenue", "2024", { netting: "NET" }],
    ["$3.8 billion", "revenue", "2024", { netting: "GROSS" }],
    "INCOMPARABLE",
    ["BASIS"],
  ],
  [
    "an open basis",
    ["$3.8 billion", "revenue", "2024", { netting: "NET" }],
    ["$3.9 billion", "revenue", "2024"],
    "CONFLICT",
    [],
  ],
])("compareClaims() of %s", (_name, a, b, relation, aspects) => {
  const compared = compareClaims(draw({ a, b }), "a", "b");
  expect(compared.relation).toBe(relation);
  expect(compared.differences.map(({ aspect }) => aspect)).toEqual(aspects);
});

test("compareClaims() lists what only one of the claims states as unknown", () => {
  const graph = draw({
    a: ["$3.8 billion", "revenue", "2024", { netting: "NET" }],
    b: ["$3.8 billion", "revenue"],
  });
  expect(compareClaims(graph, "a", "b")).toMatchObject({
    relation: "IDENTICAL",
    unknown: ["PERIOD", "BASIS"],
    period: "UNKNOWN",
  });
});

test("metricTie() follows broader and part-of over any number of steps, and ends in a circle", () => {
  const metric = (id: string, more: Partial<Metric> = {}): [string, Metric] => [
    id,
    Metric.parse({ id, name: id, definition: id, ...more }),
  ];
  const metrics = new Map([
    metric("a", { broader: ["b"] }),
    metric("b", { partOf: ["c"] }),
    metric("c", { broader: ["a"] }),
    metric("d"),
  ]);
  expect(metricTie(metrics, "a", "b")).toBe("BROADER");
  expect(metricTie(metrics, "a", "c")).toBe("PART_OF");
  expect(metricTie(metrics, "a", "d")).toBeNull();
  expect(metricTie(new Map([...metrics].slice(0, 2)), "b", "a")).toBe("NARROWER");
});
