/**
 * Claims that cannot both be right: those that curators say so of, and those that the figures show.
 *
 * Within one measure every statement in conflict stands in at least one pair, with the nearest statement that it
 * conflicts with; the pairs are not all pairs. Across measures that the vocabulary or the calendar ties, one pair
 * of witnesses a tie. Each says what decides it and which differences of definition may explain it; none says who is
 * right. Cost: O(n log n) for n claims.
 */

import { findRelation } from "../../figures/compare-figures.ts";
import { comparePeriods } from "../../figures/compare-periods.ts";
import type { Figure } from "../../figures/figure.ts";
import { isEmpty, liesAbove, meet } from "../../figures/interval.ts";
import { unitKey } from "../../figures/same-unit.ts";
import { claimsOfMeasure, edgesOf, getClaim, getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { type ClaimAspect, compareMeasures, metricName, periodOf } from "../compare-claims.ts";
import { quoteFigure } from "../figure-words.ts";
import type { Severity } from "../hop-changes/change.ts";
import type { Contradiction, ContradictionRule, DefinitionExplanation } from "./contradiction.ts";
import { explainDifference } from "./explain-difference.ts";
import { extremesOf, nearestConflicts, type Statement, statementsOf } from "./statements.ts";
import { type MeasureTie, tiedMeasures } from "./tied-measures.ts";

export interface ContradictionFilter {
  /** Only those with a claim of this measure. */
  readonly measure?: string | undefined;
  /** Only those that this claim stands in. */
  readonly claim?: string | undefined;
  readonly source?: Contradiction["source"] | undefined;
  /** Only those that a difference of definition explains (true), or none does (false). */
  readonly explained?: boolean | undefined;
}

/**
 * Returns the contradictions of the graph: the asserted ones first, then by measure and by tie.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, contradictions, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const found = contradictions(graph, { measure: "revenue-share/openai/microsoft/2025-01/2025-09" });
 * assert(found.length > 0);
 * for (const { claims, explanation } of found) console.log(...claims, explanation);
 * ```
 */
export function contradictions(graph: KnowledgeGraph, filter: ContradictionFilter = {}): Contradiction[] {
  return finish(contradictionSteps(graph, filter));
}

/** Returns the same as contradictions(), in steps. */
export function* contradictionSteps(
  graph: KnowledgeGraph,
  filter: ContradictionFilter = {},
): Steps<Contradiction[]> {
  const asserted = yield* assertedContradictions(graph);
  const known = new Set(asserted.map(({ claims }) => pairKey(claims[0], claims[1])));
  const computed = filter.source === "ASSERTED" ? [] : yield* computedContradictions(graph, known);
  return [...asserted, ...computed].filter((found) => matches(graph, found, filter));
}

function matches(graph: KnowledgeGraph, found: Contradiction, filter: ContradictionFilter): boolean {
  const { measure, claim, source, explained } = filter;
  if (source !== undefined && found.source !== source) return false;
  if (claim !== undefined && !found.claims.includes(claim)) return false;
  if (explained !== undefined && found.explainedBy.length > 0 !== explained) return false;
  return measure === undefined || found.claims.some((id) => getClaim(graph, id).measure === measure);
}

function* assertedContradictions(graph: KnowledgeGraph): Steps<Contradiction[]> {
  const found: Contradiction[] = [];
  const disputing: string[] = [];
  graph.graph.forEachNode((id, node) => {
    if (node.kind === "CLAIM" && node.claim.contradicts.length > 0) disputing.push(id);
  });
  for (const id of disputing) {
    yield;
    for (const edge of edgesOf(graph, id, "CONTRADICTS", "OUT")) {
      const { to, attributes } = getEdge(graph, edge);
      if (attributes.kind !== "CONTRADICTS") continue;
      found.push(describe(graph, id, to, "ASSERTED", { edge, reason: attributes.reason }));
    }
  }
  return found;
}

function* computedContradictions(graph: KnowledgeGraph, known: Set<string>): Steps<Contradiction[]> {
  const found: Contradiction[] = [];
  const statements = new Map<string, Statement[][]>();
  for (const id of measureIds(graph)) {
    yield;
    const claims: { readonly id: string; readonly figure: Figure }[] = [];
    for (const claim of claimsOfMeasure(graph, id)) {
      const { figure } = getClaim(graph, claim);
      if (figure !== null) claims.push({ id: claim, figure });
    }
    statements.set(id, statementsOf(claims));
  }
  const add = (a: string, b: string, rule: Exclude<ContradictionRule, "ASSERTED">): void => {
    const key = pairKey(a, b);
    if (known.has(key)) return;
    known.add(key);
    found.push(describe(graph, a, b, rule));
  };
  for (const units of statements.values()) {
    for (const unit of units) {
      for (const [a, b] of nearestConflicts(unit)) {
        yield;
        add(a.claim, b.claim, "SAME_MEASURE");
      }
    }
  }
  for (const tie of tiedMeasures(graph, statements.keys())) {
    yield;
    const pair = witnessOf(tie, statements.get(tie.first) ?? [], statements.get(tie.second) ?? []);
    if (pair !== null) add(pair[0].claim, pair[1].claim, tie.rule);
  }
  return found;
}

function measureIds(graph: KnowledgeGraph): string[] {
  const ids: string[] = [];
  graph.graph.forEachNode((id, node) => {
    if (node.kind === "MEASURE") ids.push(id);
  });
  return ids;
}

/** Returns one statement of each measure that break the tie together, or null where none do. */
function witnessOf(
  tie: MeasureTie,
  first: readonly Statement[][],
  second: readonly Statement[][],
): readonly [Statement, Statement] | null {
  for (const part of first) {
    for (const whole of second) {
      const [a, b] = [part[0]?.figure.unit, whole[0]?.figure.unit];
      if (a === undefined || b === undefined || unitKey(a) !== unitKey(b)) continue;
      const [ours, theirs] = [extremesOf(part), extremesOf(whole)];
      if (tie.rule === "PERIOD_EXCEEDS_WHOLE" && !(isAmount(part) && isAmount(whole))) continue;
      if (ours.high !== null && theirs.low !== null && liesAbove(ours.high.interval, theirs.low.interval)) {
        return [ours.high, theirs.low];
      }
      const bothWays = tie.rule === "BASIS" || tie.rule === "KIND";
      if (
        bothWays &&
        ours.low !== null &&
        theirs.high !== null &&
        liesAbove(theirs.high.interval, ours.low.interval)
      ) {
        return [ours.low, theirs.high];
      }
    }
  }
  return null;
}

/** Returns whether the statements are amounts of money or things that can add up over time. */
function isAmount(statements: readonly Statement[]): boolean {
  return statements.every(({ figure, value }) => {
    const { kind, per } = figure.unit;
    return (kind === "CURRENCY" || kind === "COUNT") && per === null && !value.isNegative();
  });
}

const DECIDING: Readonly<Record<Exclude<ContradictionRule, "ASSERTED">, ClaimAspect | "NUMBER">> = {
  SAME_MEASURE: "NUMBER",
  BASIS: "BASIS",
  KIND: "METRIC",
  PART_EXCEEDS_WHOLE: "METRIC",
  PERIOD_EXCEEDS_WHOLE: "PERIOD",
};

function describe(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  rule: ContradictionRule,
  asserted: { readonly edge: string; readonly reason: string } | null = null,
): Contradiction {
  const [first, second] = [getClaim(graph, a), getClaim(graph, b)];
  const { differences, unknown } = compareMeasures(graph, first, second);
  // Two numbers without a period need not be of the same time.
  if (
    rule !== "ASSERTED" &&
    first.claim.measure?.period === undefined &&
    second.claim.measure?.period === undefined
  ) {
    unknown.push("PERIOD");
  }
  const [one, other] = [periodOf(graph, first), periodOf(graph, second)];
  const figures =
    first.figure === null || second.figure === null ? null : findRelation(first.figure, second.figure);
  const relation =
    figures === null ? "NO_FIGURE" : differences.length > 0 ? "INCOMPARABLE" : figures.relation;
  // What makes a rule apply explains nothing: a part must not exceed its whole, however each is defined.
  const explainedBy = explainDifference(graph, first, second).filter(
    // A bound that the other number does not meet explains nothing either.
    ({ kind }) => !isPremise(rule, kind) && !(kind === "BOUND_VS_NUMBER" && relation === "CONFLICT"),
  );
  const decides = rule === "ASSERTED" ? (differences[0]?.aspect ?? "NUMBER") : DECIDING[rule];
  const touching =
    figures?.intervals[0] != null &&
    figures.intervals[1] != null &&
    !isEmpty(meet(figures.intervals[0], figures.intervals[1]));
  const assumption = rule === "PERIOD_EXCEEDS_WHOLE" && !isPayment(graph, a) ? "NON_NEGATIVE_FLOW" : null;
  return {
    source: rule === "ASSERTED" ? "ASSERTED" : "COMPUTED",
    rule,
    claims: [a, b],
    edge: asserted?.edge ?? null,
    reason: asserted?.reason ?? null,
    decides,
    relation,
    period: one === null || other === null ? "UNKNOWN" : comparePeriods(one, other),
    explainedBy,
    unknown,
    assumption,
    severity: severityOf(explainedBy, unknown, assumption !== null || (touching && rule !== "ASSERTED")),
    explanation: sentence(graph, a, b, rule, explainedBy, unknown),
  };
}

function isPremise(rule: ContradictionRule, kind: DefinitionExplanation["kind"]): boolean {
  if (rule === "PART_EXCEEDS_WHOLE") return kind === "PART_OF_WHOLE" || kind === "BOUND_VS_NUMBER";
  if (rule === "PERIOD_EXCEEDS_WHOLE") return kind === "OTHER_PERIOD" || kind === "BOUND_VS_NUMBER";
  return rule !== "ASSERTED" && kind === "BOUND_VS_NUMBER";
}

/** Payments in one direction only ever add up; other amounts may be taken back in a later part of the period. */
function isPayment(graph: KnowledgeGraph, id: string): boolean {
  const metric = getClaim(graph, id).claim.measure?.metric;
  return metric !== undefined && graph.metrics.get(metric)?.direction !== undefined;
}

function severityOf(
  explainedBy: readonly DefinitionExplanation[],
  unknown: readonly ClaimAspect[],
  isWeak: boolean,
): Severity {
  if (explainedBy.length > 0) return "NOTE";
  return unknown.length > 0 || isWeak ? "WARNING" : "SERIOUS";
}

function sentence(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  rule: ContradictionRule,
  explainedBy: readonly DefinitionExplanation[],
  unknown: readonly ClaimAspect[],
): string {
  const [first, second] = [getClaim(graph, a), getClaim(graph, b)];
  const metrics = [first, second].map(({ claim: { measure } }) =>
    measure === undefined ? "" : ` (${metricName(graph, measure.metric)})`,
  );
  const [one, other] = [first, second].map(({ figure, claim }, place) => {
    const said = figure === null ? `"${claim.text}"` : quoteFigure(figure);
    // A metric that both have is said once, with the second.
    return place === 0 && metrics[0] === metrics[1] ? said : `${said}${metrics[place]}`;
  });
  const lead = `${one} and ${other} ${LEADS[rule]}`;
  if (explainedBy.length > 0) {
    return `${lead}; this may explain it: ${explainedBy.map(({ explanation }) => explanation).join("; ")}`;
  }
  if (unknown.length > 0)
    return `${lead}, unless they differ in what one of them leaves open: ${unknown.map(sayAspect).join(", ")}`;
  return lead;
}

const LEADS: Readonly<Record<ContradictionRule, string>> = {
  ASSERTED: "cannot both be right, by a curator's judgement",
  SAME_MEASURE: "cannot both be right: they are numbers for one thing",
  BASIS: "differ for one thing drawn up by other rules",
  KIND: "differ, though every value of the narrower term is one of the wider",
  PART_EXCEEDS_WHOLE: "cannot both be right: a part exceeds its whole",
  PERIOD_EXCEEDS_WHOLE: "cannot both be right: a part of the period exceeds the whole of it",
};

function sayAspect(aspect: ClaimAspect): string {
  return aspect.toLowerCase();
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
