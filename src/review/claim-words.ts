import { describeBasis } from "../analysis/basis-words.ts";
import { entityName, metricName } from "../analysis/compare-claims.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import type { Figure } from "../figures/figure.ts";
import { formatPeriod } from "../figures/format-period.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { KeyedMeasure } from "./stated-claim.ts";

/**
 * Returns a claim in words of our own, made of its measure and number alone, so that no sentence of the text gets
 * into the record: "OpenAI: revenue share (Microsoft), 2024: $493.8 million".
 */
export function wordClaim(graph: KnowledgeGraph, { measure, period }: KeyedMeasure, figure: Figure): string {
  const other = measure.counterparty === undefined ? "" : ` (${entityName(graph, measure.counterparty)})`;
  const parts = [
    `${entityName(graph, measure.entity)}: ${metricName(graph, measure.metric)}${other}`,
    ...(period === null ? [] : [formatPeriod(period)]),
    ...describeBasis(measure.basis),
  ];
  return `${parts.join(", ")}: ${quoteFigure(figure)}`;
}
