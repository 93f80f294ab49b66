/**
 * Search: claims, documents and entities by words, claims by a figure, narrowed by facets.
 *
 * Words and figure are two conditions that must both hold; without either every record is a hit, so that the facets
 * can be browsed. The index is made once for a graph and handed in.
 */
import { HeadwaterError } from "../errors.ts";
import type { Figure } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import { getEntity } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { compareRank, publicationKey, type Ranked } from "../graph/ranked.ts";
import { getMetric, getStory } from "../graph/vocabulary.ts";
import { claimsThatCouldBe, SEARCH_RELATIONS, type SearchRelation } from "./could-be.ts";
import {
  countFacet,
  FACETS,
  type Facet,
  type FacetCount,
  type FacetSelection,
  type FindingsOf,
  isSelected,
} from "./facets.ts";
import { type HighlightPart, highlight } from "./highlight.ts";
import { SEARCH_FIELDS, type SearchEntry, type SearchField, type SearchIndex } from "./search-index.ts";
import { wordsOf } from "./text-index.ts";

/** By what hits are put in order. */
export const SEARCH_ORDERS = ["RELEVANCE", "EARLIEST_FIRST", "LATEST_FIRST"] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** Longest text that is searched for, in UTF-16 code units, and most words of it. */
export const MOST_SEARCH_LENGTH = 200;
const MOST_SEARCH_WORDS = 20;

/** What is searched for. */
export interface SearchQuestion {
  /** Words, each of which may be the start of a word or misspelt. */
  readonly text?: string | undefined;
  /** A figure as a text would print it. */
  readonly figure?: string | undefined;
  /** Language of the figure where it is not English. */
  readonly locale?: string | undefined;
  readonly filter?: FacetSelection | undefined;
  /** Default: RELEVANCE. */
  readonly orderBy?: SearchOrder | undefined;
}

/** Where words of the query were found in a record. */
export interface Highlight {
  readonly field: SearchField;
  readonly parts: readonly HighlightPart[];
}

export interface SearchHit {
  readonly id: string;
  /** How well the words fit, comparable within one search; null where no words were given. */
  readonly score: number | null;
  /** How the claim's number relates to the figure asked for; null where none was. */
  readonly relation: SearchRelation | null;
  readonly highlights: readonly Highlight[];
}

export interface SearchResult {
  /** The figure as it was read; null where none was asked for. */
  readonly figure: Figure | null;
  /** Every hit, in order. */
  readonly hits: readonly Ranked<SearchHit>[];
  /** The values of a facet among the hits, with counts. */
  readonly facet: (facet: Facet) => FacetCount[];
}

/**
 * Returns what is found for `question`.
 *
 * @throws HeadwaterError UNREADABLE_FIGURE for a figure that cannot be read; INVALID_ARGUMENT for a text that is too
 *   long; NOT_FOUND for an unknown id in the filter, so that nothing found is never mistaken for nothing there
 */
export function search(
  graph: KnowledgeGraph,
  index: SearchIndex,
  findingsOf: FindingsOf,
  question: SearchQuestion,
): SearchResult {
  const { filter = {}, orderBy = "RELEVANCE" } = question;
  checkIds(graph, filter);
  const text = readText(question.text);
  const figure = readWanted(question);
  const byText = text === null ? null : new Map(index.text.search(text).map((hit) => [hit.id, hit]));
  const byFigure = figure === null ? null : claimsThatCouldBe(graph, index.bounds, figure);

  const found: SearchEntry[] = [];
  for (const id of (byText ?? byFigure ?? index.entries).keys()) {
    const entry = index.entries.get(id);
    if (entry !== undefined && (byFigure === null || byFigure.has(id))) found.push(entry);
  }
  const hits = found
    .filter((entry) => isSelected(entry, filter, findingsOf))
    .map((entry): Ranked<SearchHit> => {
      const { id } = entry;
      const hit = byText?.get(id);
      const relation = byFigure?.get(id) ?? null;
      const score = hit?.score ?? null;
      const record = {
        id,
        score,
        relation,
        // Made when it is read: of many hits one page is shown.
        get highlights() {
          return hit === undefined ? [] : highlightsOf(entry, hit.words);
        },
      };
      const key = orderBy === "RELEVANCE" ? relevanceKey(relation, score) : dateKey(entry, orderBy);
      return { key, id, record };
    })
    .sort(compareRank);
  return { figure, hits, facet: (facet) => countFacet(found, facet, filter, findingsOf) };
}

/** Returns every facet of the result by its name. */
export function allFacets(result: SearchResult): Record<Facet, FacetCount[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, result.facet(facet)])) as Record<
    Facet,
    FacetCount[]
  >;
}

function checkIds(
  graph: KnowledgeGraph,
  { story = [], outlet = [], metric = [], entity = [] }: FacetSelection,
): void {
  for (const id of story) getStory(graph, id);
  for (const id of metric) getMetric(graph, id);
  for (const id of [...outlet, ...entity]) getEntity(graph, id);
}

function readText(text: string | undefined): string | null {
  if (text === undefined || text.trim() === "") return null;
  if (text.length > MOST_SEARCH_LENGTH || wordsOf(text).length > MOST_SEARCH_WORDS) {
    throw new HeadwaterError(
      "INVALID_ARGUMENT",
      `Cannot search for a text of ${text.length} characters: give at most ${MOST_SEARCH_LENGTH}, in at most ${MOST_SEARCH_WORDS} words`,
    );
  }
  return text;
}

function readWanted({ figure, locale }: SearchQuestion): Figure | null {
  if (figure === undefined || figure.trim() === "") return null;
  const parsed = parseFigure(figure, { locale });
  if ("problem" in parsed) throw new HeadwaterError("UNREADABLE_FIGURE", parsed.problem.message);
  return parsed.figure;
}

const MOST_SCORE = 1e6;

/** Closer relations first, then better scores; of one width, so that keys compare as text. */
function relevanceKey(relation: SearchRelation | null, score: number | null): string {
  const place = relation === null ? 0 : SEARCH_RELATIONS.indexOf(relation);
  return `${place} ${(MOST_SCORE - Math.min(score ?? 0, MOST_SCORE)).toFixed(6).padStart(14, "0")}`;
}

function dateKey({ published }: SearchEntry, order: Exclude<SearchOrder, "RELEVANCE">): string {
  return publicationKey(published ?? undefined, order);
}

function highlightsOf(
  { fields }: SearchEntry,
  words: ReadonlyMap<string, readonly SearchField[]>,
): Highlight[] {
  return SEARCH_FIELDS.flatMap((field) => {
    const text = fields[field];
    const here = new Set([...words].filter(([, places]) => places.includes(field)).map(([word]) => word));
    return text === undefined || here.size === 0 ? [] : [{ field, parts: highlight(text, here) }];
  });
}
