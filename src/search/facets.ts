import type { FindingCode } from "../analysis/findings/finding.ts";
import type { SearchEntry } from "./search-index.ts";

/** By what hits are counted, and can be narrowed. */
export const FACETS = ["kind", "story", "outlet", "metric", "entity", "year", "modality", "finding"] as const;
export type Facet = (typeof FACETS)[number];

/** Which hits: of each facet given one of the values, and so for all facets together. */
export type FacetSelection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many hits have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly selected: boolean;
}

/** Returns the codes of the findings that rest on a record. */
export type FindingsOf = (id: string) => Iterable<FindingCode>;

/** Returns the values that an entry has in a facet, each once. */
function facetValues(entry: SearchEntry, facet: Facet, findingsOf: FindingsOf): readonly string[] {
  switch (facet) {
    case "kind":
      return [entry.kind];
    case "story":
      return one(entry.story);
    case "outlet":
      return one(entry.outlet);
    case "metric":
      return one(entry.metric);
    case "entity":
      return entry.entities;
    case "year":
      return one(entry.published?.slice(0, 4) ?? null);
    case "modality":
      return one(entry.modality);
    case "finding":
      return [...new Set(findingsOf(entry.id))];
  }
}

/** Returns whether an entry has one of the chosen values in every facet, `except` left out. */
export function isSelected(
  entry: SearchEntry,
  selection: FacetSelection,
  findingsOf: FindingsOf,
  except?: Facet,
): boolean {
  return FACETS.every((facet) => {
    const chosen = selection[facet];
    if (chosen === undefined || facet === except) return true;
    return facetValues(entry, facet, findingsOf).some((value) => chosen.includes(value));
  });
}

/**
 * Returns the values of a facet with the number of hits that choosing each would give beside what is chosen in the
 * other facets: most hits first, then by value.
 */
export function countFacet(
  hits: Iterable<SearchEntry>,
  facet: Facet,
  selection: FacetSelection,
  findingsOf: FindingsOf,
): FacetCount[] {
  const counts = new Map((selection[facet] ?? []).map((value) => [value, 0]));
  for (const entry of hits) {
    if (!isSelected(entry, selection, findingsOf, facet)) continue;
    for (const value of facetValues(entry, facet, findingsOf))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const selected = new Set(selection[facet] ?? []);
  return [...counts]
    .map(([value, count]) => ({ value, count, selected: selected.has(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
