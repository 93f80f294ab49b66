import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";

/** What a claim of a large graph takes from, by number. */
export interface PlainClaim {
  readonly cites?: readonly number[];
  readonly derives?: readonly number[];
  readonly origin?: boolean;
}

/** Returns the id of claim number n of a plain graph. */
export function plainId(number: number): string {
  return `doc-${number}#claim`;
}

/** Returns the graph of many claims, each in a document of its own: records as the schemas would give them, unparsed. */
export function plainGraph(drawn: readonly PlainClaim[]): KnowledgeGraph {
  const recorded = { by: "test", at: "2026-01-01" };
  const documents: Document[] = [];
  const claims: Claim[] = [];
  for (const [number, { cites = [], derives = [], origin = false }] of drawn.entries()) {
    documents.push({
      id: `doc-${number}`,
      kind: "ARTICLE",
      title: "Drawn",
      authors: [],
      language: "en",
      archives: [],
      leftOut: [],
      status: "ACCEPTED",
      story: "drawn",
      recorded,
    });
    claims.push({
      id: plainId(number),
      document: `doc-${number}`,
      text: "Drawn",
      modality: "ASSERTED",
      about: [],
      anchors: [],
      contradicts: [],
      cites: cites.map((target) => ({
        claim: plainId(target),
        manner: "REPORTS",
        attribution: "STATED",
        evidence: { note: "drawn" },
      })),
      ...(derives.length === 0
        ? {}
        : {
            derives: {
              formula: derives.map((_, place) => `x${place}`).join(" + "),
              inputs: Object.fromEntries(derives.map((target, place) => [`x${place}`, plainId(target)])),
              attribution: "STATED",
              evidence: { note: "drawn" },
            },
          }),
      ...(origin ? { origin: "INTERVIEW" } : {}),
    });
  }
  return buildGraph({ entities: [], metrics: [], stories: [], documents, claims }, { version: "drawn" });
}
