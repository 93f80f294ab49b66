import { getMeasure } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { describeBasis } from "./basis-words.ts";
import { entityName } from "./compare-claims.ts";
import { describePeriod } from "./describe-period.ts";

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
  return [...parts, ...describeBasis(measure.basis)].join(", ");
}
