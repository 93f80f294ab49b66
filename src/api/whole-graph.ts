import type { Contradiction } from "../analysis/contradictions/contradiction.ts";
import { contradictionSteps } from "../analysis/contradictions/contradictions.ts";
import {
  contradictionsByClaim,
  rankContradictions,
} from "../analysis/contradictions/select-contradictions.ts";
import { findingSteps } from "../analysis/findings/findings.ts";
import { findingsByNode, type KeyedFinding, rankFindings } from "../analysis/findings/select-findings.ts";
import { type SuggestedDependence, suggestionSteps } from "../analysis/hidden-dependence.ts";
import { findLateCorrections, type LateCorrection } from "../analysis/late-corrections.ts";
import type { ComputedConflict } from "../analysis/state.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { PublicationOrder, Ranked } from "../graph/ranked.ts";
import { selectClaims } from "../graph/select-claims.ts";
import type { Claim } from "../model/claim.ts";
import { createReviewIndex, type ReviewIndex } from "../review/review-index.ts";
import type { FindingsOf } from "../search/facets.ts";
import { type SearchIndex, searchIndexSteps } from "../search/search-index.ts";
import { type Gradual, gradual, type InBackground } from "./gradual.ts";
import { lazy } from "./lazy.ts";
import { createReferenceIndex, type ReferenceIndex } from "./reference-index.ts";

/** Answers about the whole graph, each worked out when first asked: one value serves all requests on one graph. */
export interface WholeGraph {
  /** All claims in an order. */
  readonly claims: (order: PublicationOrder) => readonly Ranked<Claim>[];
  readonly suggestions: Gradual<readonly SuggestedDependence[]>;
  readonly lateCorrections: () => readonly LateCorrection[];
  readonly contradictions: Gradual<readonly Ranked<Contradiction>[]>;
  readonly contradictionsOf: (claim: string) => readonly Ranked<Contradiction>[];
  /** The computed contradictions between numbers for one thing. */
  readonly conflicts: () => readonly ComputedConflict[];
  readonly findings: Gradual<readonly Ranked<KeyedFinding>[]>;
  /** The findings that rest on a node, or on a document by its claims. */
  readonly findingsOn: (node: string) => readonly Ranked<KeyedFinding>[];
  /** The codes of the findings that rest on a node. */
  readonly findingCodesOn: FindingsOf;
  readonly search: Gradual<SearchIndex>;
  /** The records by the names that the world outside has for them. */
  readonly references: () => ReferenceIndex;
  /** What holding a text against the graph looks up. */
  readonly review: () => ReviewIndex;
}

/**
 * Returns the answers about the whole of `graph`, none of them worked out yet. What takes seconds on a large graph can
 * be made in the background; without one, it is made when it is asked for.
 */
export function createWholeGraph(graph: KnowledgeGraph, inBackground?: InBackground): WholeGraph {
  const claims = {
    ID: lazy(() => selectClaims(graph, [], "ID")),
    EARLIEST_FIRST: lazy(() => selectClaims(graph, [], "EARLIEST_FIRST")),
    LATEST_FIRST: lazy(() => selectClaims(graph, [], "LATEST_FIRST")),
  };
  const allContradictions = gradual(function* () {
    return rankContradictions(yield* contradictionSteps(graph));
  }, inBackground);
  const byClaim = lazy(() => contradictionsByClaim(allContradictions()));
  const allFindings = gradual(function* () {
    return rankFindings(yield* findingSteps(graph));
  }, inBackground);
  const byNode = lazy(() => findingsByNode(graph, allFindings()));
  return {
    claims: (order) => claims[order](),
    suggestions: gradual(() => suggestionSteps(graph), inBackground),
    lateCorrections: lazy(() => findLateCorrections(graph)),
    contradictions: allContradictions,
    contradictionsOf: (claim) => byClaim().get(claim) ?? [],
    conflicts: lazy(() => conflictsAmong(allContradictions())),
    findings: allFindings,
    findingsOn: (node) => byNode().get(node) ?? [],
    findingCodesOn: (node) => (byNode().get(node) ?? []).map(({ record }) => record.code),
    search: gradual(() => searchIndexSteps(graph), inBackground),
    references: lazy(() => createReferenceIndex(graph)),
    review: lazy(() => createReviewIndex(graph)),
  };
}

function conflictsAmong(all: readonly Ranked<Contradiction>[]): ComputedConflict[] {
  return all
    .filter(({ record }) => record.rule === "SAME_MEASURE")
    .map(({ record }) => ({ claims: record.claims, reason: record.explanation }));
}
