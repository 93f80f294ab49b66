import { getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Steps } from "../../model/steps.ts";
import { contradictionSteps } from "../contradictions/contradictions.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding } from "./finding.ts";

/** Returns a finding for each contradiction, asserted or computed; explained ones are notes. */
export function* conflictSteps(graph: KnowledgeGraph): Steps<Finding[]> {
  return (yield* contradictionSteps(graph)).map(({ claims, edge, severity, explanation }) => ({
    code: "CONFLICT",
    severity,
    nodes: [...claims],
    edges: edge === null ? [] : [edge],
    message: `${claims.map((id) => sayPlace(graph, getClaim(graph, id))).join(" and ")}: ${explanation}`,
  }));
}
