import type { Contradiction } from "../analysis/contradictions/contradiction.ts";
import { contradictions } from "../analysis/contradictions/contradictions.ts";
import { findings } from "../analysis/findings/findings.ts";
import { type KeyedFinding, keyFinding } from "../analysis/findings/select-findings.ts";
import { type SuggestedDependence, suggestDependence } from "../analysis/hidden-dependence.ts";
import { findLateCorrections, type LateCorrection } from "../analysis/late-corrections.ts";
import type { ComputedConflict } from "../analysis/state.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { lazy } from "./lazy.ts";

/** Answers about the whole graph, each worked out when first asked: one value serves all requests on one graph. */
export interface WholeGraph {
  readonly suggestions: () => readonly SuggestedDependence[];
  readonly lateCorrections: () => readonly LateCorrection[];
  readonly contradictions: () => readonly Contradiction[];
  /** The computed contradictions between numbers for one thing. */
  readonly conflicts: () => readonly ComputedConflict[];
  readonly findings: () => readonly KeyedFinding[];
}

/** Returns the answers about the whole of `graph`, none of them worked out yet. */
export function createWholeGraph(graph: KnowledgeGraph): WholeGraph {
  const all = lazy(() => contradictions(graph));
  return {
    suggestions: lazy(() => suggestDependence(graph)),
    lateCorrections: lazy(() => findLateCorrections(graph)),
    contradictions: all,
    conflicts: lazy(() =>
      all()
        .filter(({ rule }) => rule === "SAME_MEASURE")
        .map(({ claims, explanation }) => ({ claims, reason: explanation })),
    ),
    findings: lazy(() => findings(graph).map(keyFinding)),
  };
}
