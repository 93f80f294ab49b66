import { MultiDirectedGraph } from "graphology";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { GraphologyGraph } from "../../src/graph/provenance-graph.ts";

/** Returns the graphology graph of one that has not grown, for what only graphology can do to it. */
export function graphologyOf({ graph }: KnowledgeGraph): GraphologyGraph {
  if (graph instanceof MultiDirectedGraph) return graph;
  throw new TypeError("The graph is not graphology's own");
}
