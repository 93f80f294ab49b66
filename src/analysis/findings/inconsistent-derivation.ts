import { edgesOf } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { recompute } from "../recompute.ts";
import type { Finding } from "./finding.ts";

/** Returns the finding that a computed figure does not come out, or is of another unit; null where it may. */
export function inconsistentDerivation(graph: KnowledgeGraph, claim: string): Finding | null {
  const result = recompute(graph, claim);
  if (result === null) return null;
  const { status, reason, withoutQualifiers } = result;
  // "Nearly" leaves room that nobody measured: what its digits miss is worth a warning, not more.
  const blurred = reason === "VAGUE" && withoutQualifiers === "INCONSISTENT";
  const wrong = status === "INCONSISTENT" || reason === "UNIT_MISMATCH";
  if (!wrong && !blurred) return null;
  return {
    code: "INCONSISTENT_DERIVATION",
    severity: blurred ? "WARNING" : "SERIOUS",
    nodes: [claim, ...result.inputs.map((input) => input.claim)],
    edges: edgesOf(graph, claim, "DERIVES", "OUT"),
    message: `Claim "${claim}" = ${result.formula}: ${result.explanation}`,
  };
}
