import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { datasetOf } from "../support/graphs.ts";

const ANCHOR = {
  start: 0,
  end: 4,
  exact: "0123456789abcdef",
  prefix: "0123456789abcdef",
  suffix: "0123456789abcdef",
};
const RECORDED = { by: "tester", at: "2026-01-02", why: "for the test" };
const MEASURE = {
  metric: "spending",
  entity: "rich-company",
  counterparty: "rich-person",
  period: "FY2025",
  basis: { netting: "NET", accounting: "CASH", status: "ACTUAL" },
};
const PLAIN = { metric: "spending", entity: "rich-company" };

function entity(id: string, kind: string) {
  return {
    id,
    kind,
    name: `Name of ${id}`,
    aliases: ["alias"],
    description: "Described",
    outlet: "REPORTER",
    ownedBy: "owner",
    wikidata: "Q1",
    lei: "123456789012345678" + "90",
    url: "https://example.org/",
    fiscalYearStart: "07-01",
    recorded: RECORDED,
  };
}

/** Returns three figures for three measures, in the order of the text, as claims `<name>1` to `<name>3`. */
function shared(name: string, figure: number): Record<string, Record<string, unknown>> {
  const claims = [1, 2, 3].map((place) => [
    `${name}${place}`,
    {
      figure: { printed: `$${figure}${place}.1 million` },
      measure: { ...MEASURE, period: `201${place}` },
      anchors: [{ ...ANCHOR, start: 10 * place, end: 10 * place + 5 }],
    },
  ]);
  return Object.fromEntries(claims);
}

/**
 * Returns a graph in which every key of every kind of record is set somewhere.
 *
 *     top ──► a ──► filing          a = x / y        loop ──► back ──► loop
 *      └────► a2 ─► leak            top cites a document, a person, an agent and a company as well
 *              ▲                    twin = k1 / k2 states the figure of a, and so does loose, without a source
 *            repeat                 p1 p2 p3 stand in one document, q1 q2 q3 in another: the same three figures
 */
export function richGraph(): KnowledgeGraph {
  const evidence = { note: "says so", anchor: ANCHOR };
  const cites = (target: Record<string, string>) => ({ ...target, evidence, recorded: RECORDED });
  const dataset = datasetOf(
    `
    top -> a a2 @leak loop
    a -> filing
    a2 -> leak
    loop -> back
    back -> loop
    total = x / y
    x : FILING
    y ? NONE_GIVEN
    filing : FILING
    leak : DOCUMENT_LEAK
    undated -> filing
    twin = k1 / k2
    k1 : FILING
    k2 : DATASET
    loose ? NONE_GIVEN
    repeat -> a2
    bare = x + y
    blur = x / y
    once -> twice
    twice -> thrice
    thrice : FILING
    sure -> hedged
    hedged : FILING
    net
    gross
    quarter
    year
    p1
    p2
    p3
    q1
    q2
    q3
    r1
    r2
    r3
    s1
    s2
    s3
    `,
    {
      entities: [
        entity("rich-company", "ORGANIZATION"),
        entity("rich-person", "PERSON"),
        entity("rich-agent", "SOFTWARE_AGENT"),
        { id: "owner", kind: "ORGANIZATION", name: "Owner" },
      ],
      metrics: [
        {
          id: "spending",
          name: "spending",
          aliases: ["costs"],
          definition: "Money spent",
          broader: ["flow"],
          partOf: ["budget"],
          direction: "PAID_BY",
        },
        { id: "flow", name: "flow", definition: "Any flow" },
        { id: "budget", name: "budget", definition: "All of it" },
        { id: "rainfall", name: "rainfall", definition: "Akin to nothing else" },
      ],
      claims: {
        top: {
          about: ["rich-company", "rich-person", "rich-agent"],
          recorded: RECORDED,
          anchors: [ANCHOR],
          cites: [
            cites({ claim: "a" }),
            { ...cites({ claim: "a2" }), disputed: "in doubt" },
            cites({ document: "leak-doc" }),
            cites({ entity: "rich-company" }),
            cites({ entity: "rich-person" }),
            cites({ entity: "rich-agent" }),
            cites({ claim: "loop" }),
            cites({ claim: "undated" }),
            cites({ claim: "total" }),
          ],
        },
        x: { figure: { printed: "$865.8 million" }, measure: { ...MEASURE, period: "2010" } },
        y: { figure: { printed: "20%" }, measure: { ...MEASURE, metric: "flow", period: "2010" } },
        k1: { figure: { printed: "$1.0 billion" }, measure: { ...MEASURE, period: "2010" } },
        k2: { figure: { printed: "2x" }, measure: { ...MEASURE, metric: "flow", period: "2010" } },
        blur: {
          figure: { printed: "$4.3 billion", qualifier: "ABOUT" },
          measure: { ...MEASURE, metric: "budget", period: "2010" },
        },
        once: { figure: { printed: "$0.5 billion" }, measure: { ...PLAIN, metric: "budget" } },
        twice: { figure: { printed: "$0.45 billion" }, measure: PLAIN },
        thrice: { figure: { printed: "$0.449 billion" }, measure: PLAIN },
        sure: { figure: { printed: "$5 million" }, measure: { ...PLAIN, metric: "flow" } },
        hedged: { figure: { printed: "$5 million", qualifier: "AT_LEAST" }, measure: PLAIN },
        net: {
          figure: { printed: "$5 million" },
          measure: { ...PLAIN, period: "2015", basis: { netting: "NET" } },
        },
        gross: {
          figure: { printed: "$10 million" },
          measure: { ...PLAIN, period: "2015", basis: { netting: "GROSS" } },
        },
        quarter: {
          figure: { printed: "$9 million" },
          measure: { ...PLAIN, metric: "flow", period: "2015-Q1" },
        },
        year: { figure: { printed: "$5 million" }, measure: { ...PLAIN, metric: "flow", period: "2015" } },
        total: {
          figure: { printed: "$4.30 billion" },
          measure: { ...MEASURE, metric: "budget", period: "2010" },
          derives: {
            formula: "x / y",
            inputs: ["x", "y"],
            evidence,
            recorded: RECORDED,
            disputed: "in doubt",
          },
        },
        a: { figure: { printed: "$865.8 million", qualifier: "ABOUT" }, measure: MEASURE },
        twin: { figure: { printed: "$865.8 million" }, measure: MEASURE },
        loose: { figure: { printed: "$865.8 million" }, measure: MEASURE },
        ...shared("p", 7),
        ...shared("q", 7),
        ...shared("r", 8),
        ...shared("s", 9),
        a2: { figure: { value: "100", high: "200", decimals: 0, unit: "USD/day" }, measure: MEASURE },
      },
      documents: {
        top: {
          publisher: "rich-company",
          authors: ["rich-company", "rich-person", "rich-agent"],
          published: "2026-01-01",
        },
        a: {
          publisher: "rich-person",
          authors: ["rich-person"],
          published: "2025-11-14",
          accessed: "2025-11-15",
          url: "https://example.org/a",
          archives: ["https://example.org/archive"],
          note: "noted",
          snapshot: { sha256: "0".repeat(64), length: 10 },
          leftOut: [{ printed: "7", reason: "VAGUE", note: "why", anchor: ANCHOR }],
          syndicatedFrom: "a2-doc",
        },
        a2: { publisher: "rich-agent", published: "2025-11-13" },
        filing: { published: "2025-11-01", authors: ["rich-person"] },
        leak: { kind: "INTERNAL_DOCUMENT", published: "2025-10-01", authors: ["rich-person"] },
        repeat: { published: "2026-02-01" },
        k1: { published: "2025-09-01" },
        k2: { published: "2025-09-01" },
        p1: { published: "2025-09-01" },
        q1: { published: "2025-09-02" },
        loop: { published: "2025-11-01" },
        back: { published: "2025-11-01" },
      },
    },
  );
  // Names of a drawing are no ids that the record schema takes in these two keys.
  const contradicts = [{ claim: "a2", reason: "both cannot be", recorded: RECORDED }];
  const gross = [{ claim: "gross", reason: "both cannot be", recorded: RECORDED }];
  const claims = dataset.claims.map((claim) => {
    if (claim.id === "top") return { ...claim, contradicts, supersedes: "a2" };
    if (claim.id === "net") return { ...claim, contradicts: gross };
    return /^[pqrs][23]$/.test(claim.id) ? { ...claim, document: `${claim.id.charAt(0)}1-doc` } : claim;
  });
  return buildGraph({
    ...dataset,
    claims,
    stories: dataset.stories.map((story) => ({ ...story, questions: ["Where from?"] })),
  });
}
