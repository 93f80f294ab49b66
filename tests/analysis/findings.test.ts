import { expect, test } from "vitest";
import { FINDING_CODES } from "../../src/analysis/findings/finding.ts";
import { findings } from "../../src/analysis/findings/findings.ts";
import { Cites } from "../../src/model/claim.ts";
import { type DrawingDetails, graphOf } from "../support/graphs.ts";
import { patchedGraph } from "../support/patched-graph.ts";

const stated = (printed: string, more: Record<string, unknown> = {}) => ({
  figure: { printed },
  measure: { metric: "share", entity: "openai", period: "2024" },
  modality: "ASSERTED",
  ...more,
});
const METRICS = [
  { id: "share", name: "revenue share", definition: "Share" },
  { id: "compute", name: "compute spend", definition: "Compute" },
];

/** Returns the findings of a drawing as "CODE SEVERITY nodes". */
function found(drawing: string, details: DrawingDetails): string[] {
  const graph = graphOf(drawing, { metrics: METRICS, ...details });
  return findings(graph).map(({ code, severity, nodes }) => `${code} ${severity} ${nodes.join(" ")}`);
}

test.each<[string, string, DrawingDetails, string[]]>([
  [
    "nothing",
    "a -> b\nb : FILING",
    { claims: { a: stated("$3.8 billion"), b: stated("$3.77 billion") } },
    [],
  ],
  [
    "a change without explanation",
    "a -> b\nb : FILING",
    { claims: { a: stated("$8.65 billion"), b: stated("$8.67 billion") } },
    ["CONFLICT SERIOUS a b", "UNEXPLAINED_CHANGE WARNING a b"],
  ],
  [
    "a slip of scale",
    "a -> b\nb : FILING",
    { claims: { a: stated("$8.67 million"), b: stated("$8.67 billion") } },
    ["CONFLICT SERIOUS a b", "SCALE_SLIP SERIOUS a b"],
  ],
  [
    "digits that nobody supplied",
    "a -> b\nb : FILING",
    { claims: { a: stated("$3.77 billion"), b: stated("$3.8 billion") } },
    ["FALSE_PRECISION SERIOUS a b"],
  ],
  [
    "digits beyond the stated precision",
    "a : FILING",
    { claims: { a: { ...stated("$3.77 billion"), figure: { printed: "$3.77 billion", decimals: -8 } } } },
    ["FALSE_PRECISION WARNING a"],
  ],
  [
    "another metric",
    "a -> b\nb : FILING",
    {
      claims: {
        a: stated("$1 million", { measure: { metric: "compute", entity: "openai", period: "2024" } }),
        b: stated("$1 million"),
      },
    },
    ["RELABELLED SERIOUS a b"],
  ],
  [
    "a computation that does not come out",
    "c = a + b\na : FILING\nb : FILING",
    {
      claims: {
        a: stated("$1 million"),
        b: stated("$2 million", { measure: { metric: "share", entity: "openai", period: "2025" } }),
        c: stated("$5 million", { measure: { metric: "share", entity: "openai", period: "2024/2025" } }),
      },
    },
    ["INCONSISTENT_DERIVATION SERIOUS c a b"],
  ],
  [
    "a circle",
    "a -> b\nb -> c\nc -> a",
    { claims: { a: stated("$1 million"), b: stated("$1 million"), c: stated("$1 million") } },
    ["CIRCULAR SERIOUS a b c"],
  ],
  [
    "a claim older than its source",
    "a -> b\nb : FILING",
    {
      claims: { a: stated("$1 million"), b: stated("$1 million") },
      documents: { a: { published: "2025-11-12" }, b: { published: "2025-11-14" } },
    },
    ["ANACHRONISM SERIOUS a b"],
  ],
  [
    "days that may be in order",
    "a -> b\nb : FILING",
    {
      claims: { a: stated("$1 million"), b: stated("$1 million") },
      documents: { a: { published: "2025-11" }, b: { published: "2025-11-14" } },
    },
    [],
  ],
  [
    "a document that does not say so",
    "a -> @b\nb : FILING",
    {
      claims: {
        a: stated("$1.4 million"),
        b: stated("$9.3 million", { measure: { metric: "share", entity: "openai", period: "2025" } }),
      },
      documents: { b: { snapshot: { sha256: "0".repeat(64), length: 10 } } },
    },
    ["MISATTRIBUTED WARNING a b-doc"],
  ],
  [
    "a document that says so in other words",
    "a -> @b\nb : FILING",
    { claims: { a: stated("$1.4 million"), b: stated("$1.41 million") } },
    [],
  ],
  [
    "a document without figures on record",
    "a -> @b\nb : FILING",
    { claims: { a: stated("$1.4 million"), b: { modality: "ASSERTED" } } },
    [],
  ],
  [
    "no source",
    "a ? NONE_GIVEN\nb ? SOURCE_UNKNOWN\nc",
    { claims: { a: stated("$1 million"), b: stated("$1 million"), c: stated("$1 million") } },
    ["UNSOURCED WARNING a", "UNSOURCED WARNING b", "UNSOURCED NOTE c"],
  ],
])("findings() of %s", (_name, drawing, details, expected) => {
  expect(found(drawing, details)).toEqual(expected);
});

test("findings() counts the figures that a cited document has", () => {
  const other = stated("$2 million");
  const said = (drawing: string, claims: Record<string, object>) =>
    findings(graphOf(drawing, { claims: { a: stated("$1.4 million"), ...claims }, metrics: METRICS }), {
      codes: ["MISATTRIBUTED"],
    }).map(({ message }) => message.split(", but ")[1]);
  expect(said("a -> @b\nb : FILING", { b: other })).toEqual([
    "the only figure on record there does not agree",
  ]);
});

test("findings() gives an entity's documents a chance to state the number", () => {
  const claims = {
    a: stated("$1.4 million"),
    b: stated("$1.4 million"),
    c: stated("$9.9 million", { measure: { metric: "share", entity: "openai", period: "2025" } }),
  };
  const documents = { b: { publisher: "wire" }, c: { publisher: "other" } };
  const graph = (entity: string) => {
    const cites = [Cites.parse({ entity, evidence: { note: "drawn" } })];
    const details = { claims, documents, metrics: METRICS };
    return patchedGraph("a -> @b\nb : FILING\nc : FILING", { a: { cites } }, details);
  };
  expect(findings(graph("wire"), { codes: ["MISATTRIBUTED"] })).toEqual([]);
  expect(findings(graph("other"), { codes: ["MISATTRIBUTED"] })).toMatchObject([
    { severity: "NOTE", nodes: ["a", "other"] },
  ]);
});

test("findings() can be narrowed by code, severity and node", () => {
  const graph = graphOf("a -> b\nb ? NONE_GIVEN\nc", {
    claims: { a: stated("$8.65 billion"), b: stated("$8.67 billion"), c: stated("$8.7 billion") },
    metrics: METRICS,
  });
  expect(findings(graph, { codes: ["UNSOURCED"] }).map(({ nodes }) => nodes)).toEqual([["b"], ["c"]]);
  expect(findings(graph, { severity: "SERIOUS" }).map(({ code }) => code)).toEqual(["CONFLICT"]);
  expect(findings(graph, { node: "c" }).map(({ code }) => code)).toEqual(["UNSOURCED"]);
});

test("findings() come in one order, whatever the order of the records", () => {
  const lines = ["a -> b", "b ? NONE_GIVEN", "c -> b", "d ? NONE_GIVEN"];
  const claims = {
    a: stated("$8.65 billion"),
    b: stated("$8.67 billion"),
    c: stated("$3 billion"),
    d: stated("$4 billion"),
  };
  const of = (drawing: readonly string[]) =>
    findings(graphOf(drawing.join("\n"), { claims, metrics: METRICS }));
  // Which pair stands for a conflict may depend on the records; what is one by itself may not.
  const single = (drawing: readonly string[]) => of(drawing).filter(({ code }) => code !== "CONFLICT");
  expect(single(lines)).toEqual(single([...lines].reverse()));
  const codes = of(lines).map(({ code }) => FINDING_CODES.indexOf(code));
  expect(codes).toEqual([...codes].sort((one, other) => one - other));
});
