/**
 * Pairs of measures whose numbers bound each other: the same matter under two bases, a metric and the wider kind or
 * the whole that it belongs to, a part of a period and the whole of it.
 *
 * Method: measures are indexed by metric, entity and counterparty, then by period. For the whole of a period only
 * the nearest longer period on record is taken, found by a sweep over nested periods, so that the number of pairs
 * stays near the number of measures. Cost: O(n log n) for n measures, times the metrics above each.
 */
import type { Period } from "../../figures/period.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { MeasureNode } from "../../graph/provenance-graph.ts";
import { wholesOf } from "../metric-tie.ts";
import type { ContradictionRule } from "./contradiction.ts";

/** Two measures and the rule that ties the first to the second (the part to the whole). */
export interface MeasureTie {
  readonly rule: Exclude<ContradictionRule, "ASSERTED" | "SAME_MEASURE">;
  readonly first: string;
  readonly second: string;
}

interface Entry {
  readonly id: string;
  readonly node: MeasureNode;
}

/** Measures of one metric, entity and counterparty by the id of their period. */
type Family = Map<string, Entry[]>;

/** More measures than this under one metric, entity, counterparty and period are tied in sequence only. */
const MOST_BASES = 12;

/** Returns the ties between the measures `ids`, in their order. */
export function tiedMeasures(graph: KnowledgeGraph, ids: Iterable<string>): MeasureTie[] {
  const families = new Map<string, Family>();
  for (const id of ids) {
    const node = graph.graph.getNodeAttributes(id);
    if (node.kind !== "MEASURE") continue;
    const key = familyKey(node.measure.metric, node.measure.entity, node.measure.counterparty);
    const family: Family = families.get(key) ?? new Map();
    families.set(key, family);
    const period = node.period?.id ?? "-";
    const known = family.get(period);
    if (known === undefined) family.set(period, [{ id, node }]);
    else known.push({ id, node });
  }
  const wholes = new Map<string, ReturnType<typeof wholesOf>>();
  const ties: MeasureTie[] = [];
  for (const family of families.values()) {
    for (const entries of family.values()) {
      tieBases(entries, ties);
      for (const entry of entries) tieMetrics(entry, ties);
    }
    tiePeriods(family, ties);
  }
  return ties;

  function tieMetrics({ id, node }: Entry, found: MeasureTie[]): void {
    const { metric, entity, counterparty } = node.measure;
    const above = wholes.get(metric) ?? wholesOf(graph.metrics, metric);
    wholes.set(metric, above);
    // Without a period nobody knows whether the part and the whole are of the same time.
    if (node.period === null) return;
    for (const [whole, tie] of above) {
      const others = [counterparty, undefined].filter((side, place) => place === 0 || side !== counterparty);
      for (const side of others) {
        const entries = families.get(familyKey(whole, entity, side))?.get(node.period.id) ?? [];
        for (const other of entries.slice(0, MOST_BASES)) {
          found.push({
            rule: tie === "PART_OF" ? "PART_EXCEEDS_WHOLE" : "KIND",
            first: id,
            second: other.id,
          });
        }
      }
    }
  }
}

function familyKey(metric: string, entity: string, counterparty: string | undefined): string {
  return `${metric}/${entity}/${counterparty ?? "-"}`;
}

/** Ties the measures of one metric, entity, counterparty and period, which differ in basis alone. */
function tieBases(entries: readonly Entry[], ties: MeasureTie[]): void {
  const all = entries.length <= MOST_BASES;
  for (const [place, first] of entries.entries()) {
    for (const second of entries.slice(place + 1, all ? undefined : place + 2)) {
      // Without a period the two need not be of the same time.
      if (first.node.period !== null) ties.push({ rule: "BASIS", first: first.id, second: second.id });
    }
  }
}

/** Ties each period's measures of a basis to those of the same basis for the nearest longer period. */
function tiePeriods(family: Family, ties: MeasureTie[]): void {
  const byBasis = new Map<string, { readonly id: string; readonly period: Period }[]>();
  for (const entries of family.values()) {
    for (const { id, node } of entries) {
      const { period } = node;
      if (period === null || period.kind !== "DURATION") continue;
      const key = JSON.stringify(node.measure.basis ?? {});
      const known = byBasis.get(key);
      if (known === undefined) byBasis.set(key, [{ id, period }]);
      else known.push({ id, period });
    }
  }
  for (const spans of byBasis.values()) {
    const first = ({ period }: { readonly period: Period }) => period.first ?? "";
    const last = ({ period }: { readonly period: Period }) => period.last ?? "";
    spans.sort((a, b) => compareText(first(a), first(b)) || compareText(last(b), last(a)));
    // Open periods with falling ends: one that ends before the next ends is nearer to nothing that follows.
    const open: { readonly id: string; readonly period: Period }[] = [];
    for (const span of spans) {
      for (let top = open.at(-1); top !== undefined && last(top) < last(span); top = open.at(-1)) open.pop();
      const around = open.at(-1);
      if (around !== undefined)
        ties.push({ rule: "PERIOD_EXCEEDS_WHOLE", first: span.id, second: around.id });
      open.push(span);
    }
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
