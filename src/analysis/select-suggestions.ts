import { getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type Ranked, rank } from "../graph/ranked.ts";
import { getStory } from "../graph/vocabulary.ts";
import type { SuggestedDependence } from "./hidden-dependence.ts";

/** Which suggestions; every condition given must hold. Ids must exist. */
export interface SuggestionFilter {
  /** A document that is one of the two. */
  readonly document?: string | null | undefined;
  /** A story to which one of the two documents belongs. */
  readonly story?: string | null | undefined;
  readonly minScore?: number | null | undefined;
}

/**
 * Returns the suggestions that pass `filter`, the highest score first.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id
 */
export function selectSuggestions(
  graph: KnowledgeGraph,
  suggestions: readonly SuggestedDependence[],
  filter: SuggestionFilter = {},
): Ranked<SuggestedDependence>[] {
  const { minScore } = filter;
  const document = filter.document == null ? null : getDocument(graph, filter.document).document.id;
  const story = filter.story == null ? null : getStory(graph, filter.story).id;
  const found = suggestions.filter(
    ({ documents, score }) =>
      (document === null || documents.includes(document)) &&
      (story === null || documents.some((id) => getDocument(graph, id).document.story === story)) &&
      (minScore == null || score >= minScore),
  );
  return rank(
    found.map((each) => ({ ...each, id: each.documents.join(" ") })),
    ({ score }) => (1e9 - score).toFixed(6).padStart(20, "0"),
  );
}
