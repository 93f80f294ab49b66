import { findNode, getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Document } from "../../model/document.ts";
import { isCertainlyBefore } from "../../model/published-order.ts";
import type { Finding } from "./finding.ts";

/** Returns the finding that a claim was certainly published before what it takes from (PROV: a derived thing is younger), or null. */
export function anachronism(graph: KnowledgeGraph, edge: string, from: string, to: string): Finding | null {
  const younger = documentOfNode(graph, from);
  const older = documentOfNode(graph, to);
  if (younger?.published === undefined || older?.published === undefined || younger.id === older.id)
    return null;
  if (!isCertainlyBefore(younger.published, older.published)) return null;
  return {
    code: "ANACHRONISM",
    severity: "SERIOUS",
    nodes: [from, to],
    edges: [edge],
    message: `Claim "${from}" of ${younger.published} takes from "${to}", which was published only on ${older.published}`,
  };
}

function documentOfNode(graph: KnowledgeGraph, id: string): Document | null {
  const node = findNode(graph, id);
  if (node?.kind === "DOCUMENT") return node.document;
  if (node?.kind !== "CLAIM") return null;
  const document = findNode(graph, getClaim(graph, id).claim.document);
  return document?.kind === "DOCUMENT" ? document.document : null;
}
