import { getMeasure } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Basis } from "../model/measure.ts";
import { entityName } from "./compare-claims.ts";
import { describePeriod } from "./describe-period.ts";

const BASIS_WORDS: Readonly<Record<NonNullable<Basis[keyof Basis]>, string>> = {
  NET: "net",
  GROSS: "gross",
  CASH: "as paid",
  ACCRUAL: "as due",
  ACTUAL: "actual",
  FORECAST: "forecast",
  TARGET: "target",
  RUN_RATE: "run rate",
  COMMITMENT: "promised",
  AUDITED: "audited",
};

/** Returns a measure in words: "revenue share, OpenAI to Microsoft, January to September 2025, net". */
export function describeMeasure(graph: KnowledgeGraph, id: string): string {
  const { measure, period } = getMeasure(graph, id);
  const metric = graph.metrics.get(measure.metric);
  const parts = [metric?.name ?? measure.metric];
  const entity = entityName(graph, measure.entity);
  if (measure.counterparty === undefined) parts.push(entity);
  else {
    const other = entityName(graph, measure.counterparty);
    const link =
      metric?.direction === "PAID_BY" ? "to" : metric?.direction === "RECEIVED_BY" ? "from" : "and";
    parts.push(`${entity} ${link} ${other}`);
  }
  parts.push(period === null ? "no period given" : describePeriod(period));
  const { netting, accounting, status } = measure.basis ?? {};
  for (const basis of [netting, accounting, status]) if (basis !== undefined) parts.push(BASIS_WORDS[basis]);
  return parts.join(", ");
}
