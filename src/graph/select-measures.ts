import { HeadwaterError } from "../errors.ts";
import { claimsOfMeasure, documentOf, getEntity } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { textMatcher } from "./match-text.ts";
import { periodOverlap } from "./period-overlap.ts";
import type { MeasureNode } from "./provenance-graph.ts";
import { type Ranked, rankById } from "./ranked.ts";
import { getMetric, getStory } from "./vocabulary.ts";

/** Which measures; every condition given must hold. Ids must exist. */
export interface MeasureFilter {
  readonly text?: string | null | undefined;
  readonly metric?: string | null | undefined;
  /** Its entity or counterparty. */
  readonly entity?: string | null | undefined;
  /** A period that overlaps its own. */
  readonly period?: string | null | undefined;
  readonly story?: string | null | undefined;
  /** Has at least this many claims. */
  readonly minClaims?: number | null | undefined;
}

/** A measure with the key of its node. */
export interface KeyedMeasure extends MeasureNode {
  readonly id: string;
}

/**
 * Returns the measures that pass all of `filters`, by id.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id, INVALID_ARGUMENT for a period or text that cannot be
 */
export function selectMeasures(
  graph: KnowledgeGraph,
  filters: readonly MeasureFilter[] = [],
): Ranked<KeyedMeasure>[] {
  const conditions = filters.flatMap((filter) => measureConditions(graph, filter));
  const found: KeyedMeasure[] = [];
  graph.graph.forEachNode((id, node) => {
    if (node.kind !== "MEASURE") return;
    const measure = { id, ...node };
    if (conditions.every((holds) => holds(measure))) found.push(measure);
  });
  return rankById(found);
}

function measureConditions(
  graph: KnowledgeGraph,
  filter: MeasureFilter,
): ((measure: KeyedMeasure) => boolean)[] {
  const conditions: ((measure: KeyedMeasure) => boolean)[] = [];
  const { text, metric, entity, period, story, minClaims } = filter;
  if (text != null) {
    const matches = textMatcher(text);
    conditions.push(({ id, measure }) => {
      const { name, aliases, definition } = getMetric(graph, measure.metric);
      return matches([id, name, ...aliases, definition]);
    });
  }
  if (metric != null) {
    const { id } = getMetric(graph, metric);
    conditions.push(({ measure }) => measure.metric === id);
  }
  if (entity != null) {
    const { id } = getEntity(graph, entity).entity;
    conditions.push(({ measure }) => measure.entity === id || measure.counterparty === id);
  }
  if (period != null) conditions.push(periodOverlap(graph, period));
  if (story != null) {
    const { id } = getStory(graph, story);
    conditions.push((measure) =>
      claimsOfMeasure(graph, measure.id).some((claim) => documentOf(graph, claim).story === id),
    );
  }
  if (minClaims != null) {
    if (minClaims < 0) {
      throw new HeadwaterError(
        "INVALID_ARGUMENT",
        `Cannot filter by ${minClaims} claims: give a number from 0`,
      );
    }
    conditions.push(({ id }) => claimsOfMeasure(graph, id).length >= minClaims);
  }
  return conditions;
}
