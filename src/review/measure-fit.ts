import { entityName, metricName } from "../analysis/compare-claims.ts";
import { type MetricTie, metricTie } from "../analysis/metric-tie.ts";
import { comparePeriods, type PeriodRelation } from "../figures/compare-periods.ts";
import { formatPeriod } from "../figures/format-period.ts";
import { parsePeriod } from "../figures/parse-period.ts";
import type { Period } from "../figures/period.ts";
import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { MeasureNode } from "../graph/provenance-graph.ts";
import { PARTIES_BY_VERB } from "../ingest/read-parties.ts";
import type { FoundFigure, Inference, MeasureCandidate, PeriodReading } from "../ingest/text-reading.ts";
import type { Measure } from "../model/measure.ts";
import { type KeyedMeasure, keyMeasure } from "./stated-claim.ts";

/** How well what the text says of a figure fits a measure on record. */
export interface MeasureFit {
  /** What the text measures if it speaks of this measure: its own words, and the measure's for what it leaves open. */
  readonly stated: KeyedMeasure;
  readonly metric: { readonly score: number; readonly tie: MetricTie | "SAME" | "OPEN" | "OTHER" };
  readonly parties: number;
  readonly period: { readonly score: number; readonly relation: PeriodRelation };
  /** Why, in words. */
  readonly reasons: readonly string[];
}

const TIE_SCORES = {
  SAME: 1,
  BROADER: 0.75,
  NARROWER: 0.75,
  PART_OF: 0.45,
  HAS_PART: 0.45,
  OPEN: 0.5,
  OTHER: 0.1,
};
const PERIOD_SCORES: Readonly<Record<PeriodRelation, number>> = {
  EQUAL: 1,
  UNKNOWN: 0.55,
  CONTAINS: 0.4,
  WITHIN: 0.4,
  OVERLAPS: 0.3,
  DISJOINT: 0.1,
};
/** Weaker candidates than this do not say that a text speaks of something else. */
const TELLING_CANDIDATE = 0.5;
/** Only a period that the engine trusts speaks against a measure. */
const TRUSTED_PERIOD = 0.5;

/** Returns how well the words around a figure fit the measure `node`; null where nothing of it can be keyed. */
export function fitMeasure(
  graph: KnowledgeGraph,
  found: FoundFigure,
  node: MeasureNode,
  mentioned: ReadonlySet<string>,
): MeasureFit | null {
  const { measure } = node;
  const candidate = bestCandidate(graph, found.inferred.measures, measure);
  const metric = fitMetric(graph, found.inferred.measures, candidate, measure);
  // Which of the names in a text a number belongs to is soon misread: only a name that never occurs is another's.
  // Where a verb says who pays whom, it is known.
  const isReversed = candidate !== null && isReversedByVerb(candidate, measure);
  const isOtherEntity = candidate?.entity != null && (isReversed || !mentioned.has(measure.entity));
  const parties = fitParties(candidate, measure) * (isOtherEntity ? 0.3 : 1);
  const reading = choosePeriod(found.inferred.periods, node.period, fiscalStartOf(graph, measure.entity));
  const period = fitPeriod(reading, node.period);
  const basis = candidate === null ? undefined : definedBasis(candidate);
  const stated = keyMeasure(graph, {
    metric: metric.tie === "OPEN" ? measure.metric : (candidate?.metric ?? measure.metric),
    entity: isOtherEntity ? (candidate?.entity ?? measure.entity) : measure.entity,
    ...optional(
      "counterparty",
      isOtherEntity ? (candidate?.counterparty ?? undefined) : measure.counterparty,
    ),
    ...optional("period", reading === null ? undefined : reading.id),
    ...optional("basis", basis),
  });
  if (stated === null) return null;
  const reasons = reasonsOf(graph, metric, measure, reading, period.relation, node.period);
  return { stated, metric, parties, period, reasons };
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  // The one key that the caller names, or none.
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** Returns the candidate that speaks most for the measure; a weak one does not outdo a strong one that says other. */
function bestCandidate(
  graph: KnowledgeGraph,
  candidates: readonly MeasureCandidate[],
  measure: Measure,
): MeasureCandidate | null {
  let best: { readonly candidate: MeasureCandidate; readonly value: number } | null = null;
  for (const candidate of candidates) {
    const value =
      candidate.score *
      TIE_SCORES[tieOf(graph, candidate.metric, measure.metric)] *
      fitParties(candidate, measure);
    if (best === null || value > best.value) best = { candidate, value };
  }
  return best?.candidate ?? null;
}

function tieOf(
  graph: KnowledgeGraph,
  stated: string | null,
  metric: string,
): MetricTie | "SAME" | "OPEN" | "OTHER" {
  if (stated === null) return "OPEN";
  return stated === metric ? "SAME" : (metricTie(graph.metrics, stated, metric) ?? "OTHER");
}

function fitMetric(
  graph: KnowledgeGraph,
  candidates: readonly MeasureCandidate[],
  candidate: MeasureCandidate | null,
  measure: Measure,
): MeasureFit["metric"] {
  if (candidate === null) return { score: TIE_SCORES.OPEN, tie: "OPEN" };
  const tie = tieOf(graph, candidate.metric, measure.metric);
  if (tie === "OTHER" && candidates.every(({ score }) => score < TELLING_CANDIDATE))
    return { score: TIE_SCORES.OPEN, tie: "OPEN" };
  const top = Math.max(...candidates.map(({ score }) => score));
  const share = top > 0 ? candidate.score / top : 1;
  return { score: TIE_SCORES[tie] * (0.6 + 0.4 * share), tie };
}

function fitParties(candidate: MeasureCandidate | null, measure: Measure): number {
  if (candidate === null || candidate.entity === null) return 0.7;
  const other = candidate.counterparty;
  if (candidate.entity === measure.entity) {
    if (other === null || measure.counterparty === undefined) return 0.9;
    return other === measure.counterparty ? 1 : 0.4;
  }
  // Both names stand in the sentence: which of the two is whose is soon misread.
  return candidate.entity === measure.counterparty && (other ?? measure.entity) === measure.entity
    ? 0.6
    : 0.5;
}

/** Whether the text says by a verb ("A pays B") that the parties are the other way round. */
function isReversedByVerb({ entity, counterparty, reasons }: MeasureCandidate, measure: Measure): boolean {
  return (
    reasons.includes(PARTIES_BY_VERB) &&
    measure.counterparty !== undefined &&
    entity === measure.counterparty &&
    counterparty === measure.entity
  );
}

function definedBasis({ basis }: MeasureCandidate): Measure["basis"] {
  return Object.values(basis).some((value) => value !== undefined) ? basis : undefined;
}

/** A period of the text that can stand in a measure. */
interface ReadPeriod {
  readonly id: string;
  readonly period: Period;
  readonly printed: string;
}

/** Returns the period of the text that is the record's, else the first that is trusted. */
function choosePeriod(
  periods: readonly Inference<PeriodReading>[],
  wanted: Period | null,
  fiscalYearStart: string | undefined,
): ReadPeriod | null {
  let first: ReadPeriod | null = null;
  for (const { value, score } of periods) {
    if (value.id === null) continue;
    const result = parsePeriod(value.id, fiscalYearStart === undefined ? {} : { fiscalYearStart });
    if ("problem" in result) continue;
    const read = { id: value.id, period: result.period, printed: value.printed };
    if (wanted !== null && comparePeriods(read.period, wanted) === "EQUAL") return read;
    // "By the end of 2025" may as well be told of that day.
    if (wanted?.kind === "INSTANT" && read.period.kind === "UNTIL" && read.period.last === wanted.last)
      return { ...read, id: wanted.id, period: wanted };
    if (first === null && score >= TRUSTED_PERIOD) first = read;
  }
  return first;
}

function fiscalStartOf(graph: KnowledgeGraph, entity: string): string | undefined {
  const node = findNode(graph, entity);
  return node?.kind === "ENTITY" ? node.entity.fiscalYearStart : undefined;
}

function fitPeriod(reading: ReadPeriod | null, wanted: Period | null): MeasureFit["period"] {
  if (reading === null && wanted === null) return { score: 0.8, relation: "EQUAL" };
  const relation = reading === null || wanted === null ? "UNKNOWN" : comparePeriods(reading.period, wanted);
  return { score: PERIOD_SCORES[relation], relation };
}

function reasonsOf(
  graph: KnowledgeGraph,
  { tie }: MeasureFit["metric"],
  measure: Measure,
  reading: ReadPeriod | null,
  relation: PeriodRelation,
  wanted: Period | null,
): string[] {
  const reasons: string[] = [];
  const name = `${entityName(graph, measure.entity)}: ${metricName(graph, measure.metric)}`;
  if (tie === "SAME") reasons.push(`the words around it fit ${name}`);
  else if (tie === "OPEN") reasons.push("the words around it name no measure");
  else if (tie === "OTHER") reasons.push(`the words around it speak of something other than ${name}`);
  else reasons.push(`the words around it are akin to ${name}`);
  if (reading !== null && relation === "EQUAL")
    reasons.push(`the period is the same (${formatPeriod(reading.period)})`);
  else if (reading !== null && wanted !== null && relation !== "UNKNOWN")
    reasons.push(`the period is another (${formatPeriod(reading.period)} for ${formatPeriod(wanted)})`);
  return reasons;
}
