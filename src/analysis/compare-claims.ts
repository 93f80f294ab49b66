/**
 * How two claims relate: first whether they measure the same thing, aspect by aspect, then whether their numbers agree.
 *
 * Claims are comparable only within one measure. What one of them leaves open (a period, a counterparty, a basis) is
 * unknown, not different: it is listed, and the numbers are compared all the same. Cost: constant.
 */
import { type Comparison, compareFigures } from "../figures/compare-figures.ts";
import { comparePeriods, type PeriodRelation } from "../figures/compare-periods.ts";
import type { Period } from "../figures/period.ts";
import { sameUnit } from "../figures/same-unit.ts";
import { formatUnit } from "../figures/unit.ts";
import { findNode, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { periodOfMeasure } from "../graph/measure-id.ts";
import type { ClaimNode } from "../graph/provenance-graph.ts";
import type { Basis, Measure } from "../model/measure.ts";

/** What two claims can differ in before their numbers are compared. */
const CLAIM_ASPECTS = ["METRIC", "ENTITY", "COUNTERPARTY", "PERIOD", "UNIT", "BASIS"] as const;
export type ClaimAspect = (typeof CLAIM_ASPECTS)[number];

/** One aspect in which two claims differ, with what each says. */
export interface AspectDifference {
  readonly aspect: ClaimAspect;
  readonly first: string;
  readonly second: string;
}

export interface ClaimComparison {
  readonly claims: readonly [string, string];
  /** INCOMPARABLE where an aspect differs, NO_FIGURE where one of the claims has none, else that of the numbers. */
  readonly relation: Comparison["relation"] | "NO_FIGURE";
  /** The aspects that differ; empty where the numbers can be compared. */
  readonly differences: readonly AspectDifference[];
  /** The aspects that only one of the two states. */
  readonly unknown: readonly ClaimAspect[];
  /** How the first claim's period lies to the second's; UNKNOWN where one is open. */
  readonly period: PeriodRelation;
  /** The comparison of the numbers, made also where an aspect differs; null without two figures. */
  readonly figures: Comparison | null;
}

/** The keys of a basis, in the order in which they are named. */
export const BASIS_KEYS = ["netting", "accounting", "status"] as const;

/**
 * Returns how claims `a` and `b` relate.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, compareClaims, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { relation, figures } = compareClaims(graph, "industrialpcworld-2025-11-14#revenue-share-2025-9m", "microsoft-internal-2025#revenue-share-2025-9m");
 * assert.equal(relation, "CONSISTENT");
 * console.log(figures?.explanation);
 * ```
 */
export function compareClaims(graph: KnowledgeGraph, a: string, b: string): ClaimComparison {
  const first = getClaim(graph, a);
  const second = getClaim(graph, b);
  const { differences, unknown, period } = compareMeasures(graph, first, second);
  const figures =
    first.figure === null || second.figure === null ? null : compareFigures(first.figure, second.figure);
  if (first.figure !== null && second.figure !== null && !sameUnit(first.figure.unit, second.figure.unit)) {
    const [one, other] = [formatUnit(first.figure.unit), formatUnit(second.figure.unit)];
    differences.push({ aspect: "UNIT", first: one, second: other });
  }
  const relation =
    figures === null ? "NO_FIGURE" : differences.length > 0 ? "INCOMPARABLE" : figures.relation;
  return { claims: [a, b], relation, differences, unknown, period, figures };
}

/** Returns in what the measures of two claims differ, units left aside. */
export function compareMeasures(
  graph: KnowledgeGraph,
  first: ClaimNode,
  second: ClaimNode,
): { differences: AspectDifference[]; unknown: ClaimAspect[]; period: PeriodRelation } {
  const differences: AspectDifference[] = [];
  const unknown: ClaimAspect[] = [];
  const [a, b] = [first.claim.measure, second.claim.measure];
  if (a === undefined || b === undefined) {
    return { differences, unknown: a === b ? [] : ["METRIC"], period: "UNKNOWN" };
  }
  if (a.metric !== b.metric) {
    differences.push({
      aspect: "METRIC",
      first: metricName(graph, a.metric),
      second: metricName(graph, b.metric),
    });
  }
  if (a.entity !== b.entity) {
    differences.push({
      aspect: "ENTITY",
      first: entityName(graph, a.entity),
      second: entityName(graph, b.entity),
    });
  }
  if (a.counterparty !== b.counterparty) {
    if (a.counterparty === undefined || b.counterparty === undefined) unknown.push("COUNTERPARTY");
    else {
      const [one, other] = [entityName(graph, a.counterparty), entityName(graph, b.counterparty)];
      differences.push({ aspect: "COUNTERPARTY", first: one, second: other });
    }
  }
  const [one, other] = [periodOf(graph, first), periodOf(graph, second)];
  const period = one === null || other === null ? "UNKNOWN" : comparePeriods(one, other);
  if (period === "UNKNOWN") {
    if (one !== null || other !== null) unknown.push("PERIOD");
  } else if (period !== "EQUAL") {
    differences.push({ aspect: "PERIOD", first: a.period ?? "", second: b.period ?? "" });
  }
  const basis = compareBasis(a, b);
  if (basis.differences.length > 0) {
    const say = (at: 1 | 2) => basis.differences.map((entry) => entry[at]).join(", ");
    differences.push({ aspect: "BASIS", first: say(1), second: say(2) });
  } else if (basis.unknown) unknown.push("BASIS");
  return { differences, unknown, period };
}

/** A key of the basis with both values. */
type BasisValue = NonNullable<Basis[keyof Basis]>;
type BasisDifference = readonly [key: keyof Basis, first: BasisValue, second: BasisValue];

/** Returns the keys of the basis that differ, with both values, and whether one side leaves a key open. */
export function compareBasis(
  a: Measure,
  b: Measure,
): { readonly differences: BasisDifference[]; readonly unknown: boolean } {
  const differences: BasisDifference[] = [];
  let unknown = false;
  for (const key of BASIS_KEYS) {
    const [first, second] = [a.basis?.[key], b.basis?.[key]];
    if (first === second) continue;
    if (first === undefined || second === undefined) unknown = true;
    // Audited is realised as well: the audit adds certainty, it changes nothing in what is counted.
    else if (!(isRealised(first) && isRealised(second))) differences.push([key, first, second]);
  }
  return { differences, unknown };
}

function isRealised(status: string): boolean {
  return status === "ACTUAL" || status === "AUDITED";
}

/** Returns the period of a claim's measure as days, or null where it has none; the claim need not be in the graph. */
export function periodOf(graph: KnowledgeGraph, claim: ClaimNode): Period | null {
  const node = claim.measure === null ? null : findNode(graph, claim.measure);
  if (node?.kind === "MEASURE") return node.period;
  const { measure } = claim.claim;
  if (measure === undefined) return null;
  const entity = findNode(graph, measure.entity);
  return periodOfMeasure(measure, entity?.kind === "ENTITY" ? entity.entity : undefined);
}

/** Returns the name of a metric as a reader knows it. */
export function metricName(graph: KnowledgeGraph, id: string): string {
  return graph.metrics.get(id)?.name ?? id;
}

/** Returns the name of an entity as a reader knows it. */
export function entityName(graph: KnowledgeGraph, id: string): string {
  const node = findNode(graph, id);
  return node?.kind === "ENTITY" ? node.entity.name : id;
}
