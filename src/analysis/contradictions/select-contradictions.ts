import { documentOf, getClaim, getDocument, getMeasure } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Ranked, rank } from "../../graph/ranked.ts";
import { getStory } from "../../graph/vocabulary.ts";
import { type Severity, severityRank } from "../hop-changes/change.ts";
import { CONTRADICTION_RULES, type Contradiction, type ContradictionRule } from "./contradiction.ts";

/** Which contradictions; every condition given must hold. Ids must exist. */
export interface ContradictionSelection {
  readonly measure?: string | null | undefined;
  readonly claim?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly story?: string | null | undefined;
  readonly source?: Contradiction["source"] | null | undefined;
  readonly rule?: readonly ContradictionRule[] | null | undefined;
  readonly explained?: boolean | null | undefined;
  /** At least as grave. */
  readonly severity?: Severity | null | undefined;
}

/** Returns the contradictions in order: the asserted ones first, then by rule and claims. */
export function rankContradictions(contradictions: readonly Contradiction[]): Ranked<Contradiction>[] {
  return rank(
    contradictions.map((each) => ({ ...each, id: [...each.claims, each.edge ?? ""].join(" ") })),
    ({ rule }) => String(CONTRADICTION_RULES.indexOf(rule)),
  );
}

/** Returns the contradictions in which each claim stands, in their order. */
export function contradictionsByClaim(
  contradictions: readonly Ranked<Contradiction>[],
): ReadonlyMap<string, readonly Ranked<Contradiction>[]> {
  const byClaim = new Map<string, Ranked<Contradiction>[]>();
  for (const each of contradictions) {
    for (const id of each.record.claims) {
      const known = byClaim.get(id);
      if (known === undefined) byClaim.set(id, [each]);
      else known.push(each);
    }
  }
  return byClaim;
}

/**
 * Returns those of `contradictions` that pass all of `filters`, in their order.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id
 */
export function selectContradictions(
  graph: KnowledgeGraph,
  contradictions: readonly Ranked<Contradiction>[],
  filters: readonly ContradictionSelection[] = [],
): readonly Ranked<Contradiction>[] {
  const conditions = filters.flatMap((filter) => conditionsOf(graph, filter));
  if (conditions.length === 0) return contradictions;
  return contradictions.filter(({ record }) => conditions.every((holds) => holds(record)));
}

function conditionsOf(
  graph: KnowledgeGraph,
  filter: ContradictionSelection,
): ((each: Contradiction) => boolean)[] {
  const conditions: ((each: Contradiction) => boolean)[] = [];
  const { measure, claim, document, story, source, rule, explained, severity } = filter;
  if (measure != null) {
    getMeasure(graph, measure);
    conditions.push(({ claims }) => claims.some((id) => getClaim(graph, id).measure === measure));
  }
  if (claim != null) {
    getClaim(graph, claim);
    conditions.push(({ claims }) => claims.includes(claim));
  }
  if (document != null) {
    getDocument(graph, document);
    conditions.push(({ claims }) => claims.some((id) => documentOf(graph, id).id === document));
  }
  if (story != null) {
    getStory(graph, story);
    conditions.push(({ claims }) => claims.some((id) => documentOf(graph, id).story === story));
  }
  if (source != null) conditions.push((each) => each.source === source);
  if (rule != null) conditions.push((each) => rule.includes(each.rule));
  if (explained != null) conditions.push(({ explainedBy }) => explainedBy.length > 0 === explained);
  if (severity != null) conditions.push((each) => severityRank(each.severity) >= severityRank(severity));
  return conditions;
}
