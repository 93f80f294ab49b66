import { HeadwaterError } from "../errors.ts";
import { comparePeriods } from "../figures/compare-periods.ts";
import { parsePeriod } from "../figures/parse-period.ts";
import type { Period } from "../figures/period.ts";
import { findNode } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { MeasureNode } from "./provenance-graph.ts";

/**
 * Returns whether a measure's period certainly overlaps the one that `text` writes; a fiscal period is read by the
 * calendar of the measure's own entity.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for a text that is no period
 */
export function periodOverlap(graph: KnowledgeGraph, text: string): (measure: MeasureNode) => boolean {
  const byCalendar = new Map<string | undefined, Period>();
  const wanted = (fiscalYearStart: string | undefined): Period => {
    const known = byCalendar.get(fiscalYearStart);
    if (known !== undefined) return known;
    const result = parsePeriod(text, { fiscalYearStart });
    if ("problem" in result) throw new HeadwaterError("INVALID_ARGUMENT", result.problem.message);
    byCalendar.set(fiscalYearStart, result.period);
    return result.period;
  };
  wanted(undefined);
  return ({ measure, period }) => {
    if (period === null) return false;
    const entity = findNode(graph, measure.entity);
    const calendar = entity?.kind === "ENTITY" ? entity.entity.fiscalYearStart : undefined;
    const relation = comparePeriods(period, wanted(calendar));
    return relation !== "DISJOINT" && relation !== "UNKNOWN";
  };
}
