import { createWholeGraph, type WholeGraph } from "../api/whole-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Returns a function that gives a graph its answers about the whole of it, the same ones as long as it is served. */
export function createWholeGraphs(): (graph: KnowledgeGraph) => WholeGraph {
  const wholes = new WeakMap<KnowledgeGraph, WholeGraph>();
  return (graph) => {
    const known = wholes.get(graph);
    if (known !== undefined) return known;
    const whole = createWholeGraph(graph);
    wholes.set(graph, whole);
    return whole;
  };
}
