import { getDocument } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Document } from "../../model/document.ts";
import { isSpanCertainlyBefore, type PublishedSpan, spanOf } from "../../model/published-order.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding, HopEnds } from "./finding.ts";

/**
 * Returns a rule that gives the finding that a claim was certainly published before what it takes from (PROV: a
 * derived thing is younger), or null; it keeps the dates that it has read.
 */
export function anachronismRule(graph: KnowledgeGraph): (hop: HopEnds) => Finding | null {
  const spans = new Map<string, PublishedSpan | null>();
  return ({ edge, claim, source, to }) => {
    const younger = documentOfNode(graph, claim);
    const older = documentOfNode(graph, source);
    if (younger?.published === undefined || older?.published === undefined || younger.id === older.id)
      return null;
    const [before, after] = [read(younger.published), read(older.published)];
    if (before === null || after === null || !isSpanCertainlyBefore(before, after)) return null;
    return {
      code: "ANACHRONISM",
      severity: "SERIOUS",
      nodes: [claim.claim.id, to],
      edges: [edge],
      message: `${sayPlace(graph, claim)} takes from ${sayPlace(graph, source)}, which was published later`,
    };
  };

  function read(published: string): PublishedSpan | null {
    let span = spans.get(published);
    if (span === undefined) {
      span = spanOf(published);
      spans.set(published, span);
    }
    return span;
  }
}

function documentOfNode(graph: KnowledgeGraph, node: HopEnds["source"]): Document | null {
  if (node.kind === "DOCUMENT") return node.document;
  return node.kind === "CLAIM" ? getDocument(graph, node.claim.document).document : null;
}
