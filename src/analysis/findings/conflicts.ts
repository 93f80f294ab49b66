import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { contradictions } from "../contradictions/contradictions.ts";
import type { Finding } from "./finding.ts";

/** Returns a finding for each contradiction, asserted or computed; explained ones are notes. */
export function conflicts(graph: KnowledgeGraph): Finding[] {
  return contradictions(graph).map(({ claims, edge, severity, explanation }) => ({
    code: "CONFLICT",
    severity,
    nodes: [...claims],
    edges: edge === null ? [] : [edge],
    message: `Claims "${claims[0]}" and "${claims[1]}": ${explanation}`,
  }));
}
