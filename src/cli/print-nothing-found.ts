import { describeMeasure } from "../analysis/describe-measure.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import type { Figure } from "../figures/figure.ts";
import { getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Printer } from "./output/printer.ts";
import { figureSpan } from "./output/text.ts";

const MOST_NEAREST = 3;

/** Prints that no claim states the figure, and the figures on record that come nearest to it. */
export function printNothingFound(
  err: Printer,
  graph: KnowledgeGraph,
  literal: string,
  figure: Figure,
): void {
  err.line([`headwater: No claim on record states "${literal}"`]);
  if (figure.unit.kind === "COUNT" && figure.unit.code === null) {
    err.line(["If you wrote a dollar sign, the shell took it away: put the figure in single quotes"]);
  }
  const nearest = nearestClaims(graph, figure);
  if (nearest.length === 0) return;
  err.line(["The nearest figures on record:"]);
  for (const id of nearest) {
    const { figure: other, measure } = getClaim(graph, id);
    if (other === null || measure === null) continue;
    err.line([figureSpan(quoteFigure(other)), `  ${describeMeasure(graph, measure)}`], "  ", "    ");
  }
}

/**
 * Returns claims whose figures are nearest by ratio, one for each number and measure, of the same unit where there
 * is one. This chooses hints, so rough numbers will do.
 */
function nearestClaims(graph: KnowledgeGraph, figure: Figure): string[] {
  const wanted = Number(figure.value);
  const isPlain = figure.unit.kind === "COUNT" && figure.unit.code === null;
  const candidates: { readonly id: string; readonly distance: number; readonly key: string }[] = [];
  for (const id of graph.figures.flatMap(({ claims }) => claims)) {
    const { figure: other, measure } = getClaim(graph, id);
    if (other === null || measure === null) continue;
    const fits = other.unit.kind === figure.unit.kind && other.unit.code === figure.unit.code;
    if (!fits && !isPlain) continue;
    const value = Number(other.value);
    const distance = value * wanted > 0 ? Math.abs(Math.log(value / wanted)) : Number.POSITIVE_INFINITY;
    candidates.push({ id, distance, key: `${other.value} ${measure}` });
  }
  candidates.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  const nearest: string[] = [];
  for (const { id, key } of candidates) {
    if (nearest.length === MOST_NEAREST) break;
    if (!seen.has(key)) nearest.push(id);
    seen.add(key);
  }
  return nearest;
}
