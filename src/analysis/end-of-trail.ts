import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { OriginKind, Unsourced } from "../model/claim.ts";
import { originOfDocument } from "../model/document.ts";

/** What the end of a trail is: the origin, or a dead end and the reason why nothing is known beyond it. */
export type EndOfTrail =
  | { readonly end: "ORIGIN"; readonly kind: OriginKind }
  | { readonly end: "UNSOURCED"; readonly reason: Unsourced };

/**
 * Returns what the node `id` is as the end of a trail, whether or not the graph goes on beyond it: an origin where
 * it is first-hand (its own `origin`, or the kind of its document), else unsourced with the recorded reason.
 *
 * A cited document stands for the claim in it that nobody has recorded; a cited entity is never first-hand, for
 * what it said, and where, is not on record.
 */
export function endOfTrail(graph: KnowledgeGraph, id: string): EndOfTrail {
  const node = graph.graph.getNodeAttributes(id);
  switch (node.kind) {
    case "CLAIM": {
      const kind = node.claim.origin ?? originOfDocumentId(graph, node.claim.document);
      return kind === null
        ? { end: "UNSOURCED", reason: node.claim.unsourced ?? "NOT_RECORDED" }
        : { end: "ORIGIN", kind };
    }
    case "DOCUMENT": {
      const kind = originOfDocument(node.document.kind);
      return kind === null ? { end: "UNSOURCED", reason: "NOT_RECORDED" } : { end: "ORIGIN", kind };
    }
    case "ENTITY":
      return { end: "UNSOURCED", reason: "NOT_RECORDED" };
    case "MEASURE":
      throw new TypeError(`Cannot end a trail at measure "${id}": name a claim`);
  }
}

function originOfDocumentId(graph: KnowledgeGraph, document: string): OriginKind | null {
  const node = graph.graph.getNodeAttributes(document);
  if (node.kind !== "DOCUMENT")
    throw new TypeError(`Cannot read document "${document}": the node is no document`);
  return originOfDocument(node.document.kind);
}
