import { OriginKind, Unsourced } from "../model/claim.ts";
import { originOfDocument } from "../model/document.ts";
import type { ProvenanceGraph } from "./provenance-graph.ts";

/** What the end of a trail is: the origin, or a dead end and the reason why nothing is known beyond it. */
export type EndOfTrail =
  | { readonly end: "ORIGIN"; readonly kind: OriginKind }
  | { readonly end: "UNSOURCED"; readonly reason: Unsourced };

/** Every end of a trail that there is; the lineage index holds a position in this list for each row. */
export const ENDS_OF_TRAIL: readonly EndOfTrail[] = [
  ...OriginKind.options.map((kind) => ({ end: "ORIGIN", kind }) as const),
  ...Unsourced.options.map((reason) => ({ end: "UNSOURCED", reason }) as const),
];

/** Returns the position of an end in `ENDS_OF_TRAIL`. */
export function endNumber(end: EndOfTrail): number {
  return end.end === "ORIGIN"
    ? OriginKind.options.indexOf(end.kind)
    : OriginKind.options.length + Unsourced.options.indexOf(end.reason);
}

/**
 * Returns what the node `id` is as the end of a trail, whether or not the graph goes on beyond it: an origin where
 * it is first-hand (its own `origin`, or the kind of its document), else unsourced with the recorded reason.
 *
 * A cited document stands for the claim in it that nobody has recorded; a cited entity is never first-hand, for
 * what it said, and where, is not on record.
 */
export function readEndOfTrail(graph: ProvenanceGraph, id: string): EndOfTrail {
  const node = graph.getNodeAttributes(id);
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

function originOfDocumentId(graph: ProvenanceGraph, document: string): OriginKind | null {
  const node = graph.getNodeAttributes(document);
  if (node.kind !== "DOCUMENT")
    throw new TypeError(`Cannot read document "${document}": the node is no document`);
  return originOfDocument(node.document.kind);
}
