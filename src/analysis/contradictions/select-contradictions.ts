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

/**
 * Returns those of `contradictions` that pass all of `filters`: the asserted ones first, then by rule and claims.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id
 */
export function selectContradictions(
  graph: KnowledgeGraph,
  contradictions: readonly Contradiction[],
  filters: readonly ContradictionSelection[] = [],
): Ranked<Contradiction>[] {
  const conditions = filters.flatMap((filter) => conditionsOf(graph, filter));
  const found = contradictions.filter((each) => conditions.every((holds) => holds(each)));
  return rank(
    found.map((each) => ({ ...each, id: [...each.claims, each.edge ?? ""].join(" ") })),
    ({ rule }) => String(CONTRADICTION_RULES.indexOf(rule)),
  );
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
