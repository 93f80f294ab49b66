import { getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Returns how much each hop is to be distrusted: most where it is disputed, some where it was only inferred. */
export function suspicionOf(graph: KnowledgeGraph): (edgeKey: string) => number {
  return (edgeKey) => {
    const { attributes } = getEdge(graph, edgeKey);
    if (attributes.kind !== "CITES" && attributes.kind !== "DERIVES") return 0;
    return (attributes.disputed === null ? 0 : 2) + (attributes.attribution === "INFERRED" ? 1 : 0);
  };
}
