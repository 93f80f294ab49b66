import { edgesOf } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { lowerFirst } from "../figure-words.ts";
import { recompute } from "../recompute.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding } from "./finding.ts";

/** Returns the finding that a computed figure does not come out, or is of another unit; null where it may. */
export function inconsistentDerivation(graph: KnowledgeGraph, claim: ClaimNode): Finding | null {
  const { id } = claim.claim;
  const result = recompute(graph, id);
  if (result === null) return null;
  const { status, reason, withoutQualifiers } = result;
  // "Nearly" leaves room that nobody measured: what its digits miss is worth a warning, not more.
  const blurred = reason === "VAGUE" && withoutQualifiers === "INCONSISTENT";
  const wrong = status === "INCONSISTENT" || reason === "UNIT_MISMATCH";
  if (!wrong && !blurred) return null;
  return {
    code: "INCONSISTENT_DERIVATION",
    severity: blurred ? "WARNING" : "SERIOUS",
    nodes: [id, ...result.inputs.map((input) => input.claim)],
    edges: edgesOf(graph, id, "DERIVES", "OUT"),
    message: `${sayPlace(graph, claim)} computes ${result.formula}: ${lowerFirst(result.explanation)}`,
  };
}
