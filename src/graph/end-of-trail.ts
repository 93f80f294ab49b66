import { type Claim, OriginKind, Unsourced } from "../model/claim.ts";
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
    case "CLAIM":
      return endOfClaim(node.claim, originOfDocumentId(graph, node.claim.document));
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

/** Returns a function that gives the number of a claim's end, fastest where the claims of a document follow each other. */
export function createClaimEnds(graph: ProvenanceGraph): (claim: Claim) => number {
  let document: string | null = null;
  let kind: OriginKind | null = null;
  return (claim) => {
    if (claim.document !== document) {
      document = claim.document;
      kind = originOfDocumentId(graph, document);
    }
    return endNumber(endOfClaim(claim, kind));
  };
}

function endOfClaim({ origin, unsourced }: Claim, ofDocument: OriginKind | null): EndOfTrail {
  const kind = origin ?? ofDocument;
  return kind === null ? { end: "UNSOURCED", reason: unsourced ?? "NOT_RECORDED" } : { end: "ORIGIN", kind };
}

function originOfDocumentId(graph: ProvenanceGraph, document: string): OriginKind | null {
  const node = graph.getNodeAttributes(document);
  if (node.kind !== "DOCUMENT")
    throw new TypeError(`Cannot read document "${document}": the node is no document`);
  return originOfDocument(node.document.kind);
}
