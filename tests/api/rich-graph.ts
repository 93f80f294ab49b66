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

/**
 * Returns a graph in which every key of every kind of record is set somewhere.
 *
 *     top ──► a ──► filing          a = x / y        loop ──► back ──► loop
 *      └────► a2 ─► leak            top cites a document, a person, an agent and a company as well
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
        total: {
          derives: {
            formula: "x / y",
            inputs: ["x", "y"],
            evidence,
            recorded: RECORDED,
            disputed: "in doubt",
          },
        },
        a: { figure: { printed: "$865.8 million", qualifier: "ABOUT" }, measure: MEASURE },
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
        loop: { published: "2025-11-01" },
        back: { published: "2025-11-01" },
      },
    },
  );
  // Names of a drawing are no ids that the record schema takes in these two keys.
  const contradicts = [{ claim: "a2", reason: "both cannot be", recorded: RECORDED }];
  const claims = dataset.claims.map((claim) =>
    claim.id === "top" ? { ...claim, contradicts, supersedes: "a2" } : claim,
  );
  return buildGraph({
    ...dataset,
    claims,
    stories: dataset.stories.map((story) => ({ ...story, questions: ["Where from?"] })),
  });
}
