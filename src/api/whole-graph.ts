import { type SuggestedDependence, suggestDependence } from "../analysis/hidden-dependence.ts";
import { findLateCorrections, type LateCorrection } from "../analysis/late-corrections.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { lazy } from "./lazy.ts";

/** Answers about the whole graph, each worked out when first asked: one value serves all requests on one graph. */
export interface WholeGraph {
  readonly suggestions: () => readonly SuggestedDependence[];
  readonly lateCorrections: () => readonly LateCorrection[];
}

/** Returns the answers about the whole of `graph`, none of them worked out yet. */
export function createWholeGraph(graph: KnowledgeGraph): WholeGraph {
  return {
    suggestions: lazy(() => suggestDependence(graph)),
    lateCorrections: lazy(() => findLateCorrections(graph)),
  };
}
