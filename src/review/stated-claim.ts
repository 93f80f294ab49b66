import type { Figure } from "../figures/figure.ts";
import { parsePeriod } from "../figures/parse-period.ts";
import type { Period } from "../figures/period.ts";
import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { measureId } from "../graph/measure-id.ts";
import type { ClaimNode } from "../graph/provenance-graph.ts";
import type { FoundFigure } from "../ingest/text-reading.ts";
import type { Modality } from "../model/claim.ts";
import type { Measure } from "../model/measure.ts";

/** A rule below this score is a guess among others. */
const TRUSTED = 0.5;

/**
 * Returns the figure as the text states it, with a qualifier or rate that stands elsewhere in the sentence; such a
 * rate is left aside beside a source that has none, for "annualised" may be the label of a number and not its unit.
 */
export function statedFigure(found: FoundFigure, source: Figure | null = null): Figure {
  const { figure, inferred } = found;
  const qualifier = figure.qualifier ?? inferred.qualifier?.value ?? null;
  const isPlain = source !== null && source.unit.per === null;
  const per = figure.unit.per ?? (isPlain ? null : (inferred.per?.value ?? null));
  return { ...figure, qualifier, unit: { ...figure.unit, per } };
}

/** Returns how the text puts the figure, REPORTED where nothing is certain. */
export function statedModality(found: FoundFigure): Modality {
  const { modality } = found.inferred;
  return modality.score >= TRUSTED ? modality.value : "REPORTED";
}

/** A measure with its period as days and its key in a graph. */
export interface KeyedMeasure {
  readonly id: string;
  readonly measure: Measure;
  readonly period: Period | null;
}

/** Returns the measure with its key, or null where its period cannot be read. */
export function keyMeasure(graph: KnowledgeGraph, measure: Measure): KeyedMeasure | null {
  const entity = findNode(graph, measure.entity);
  const start = entity?.kind === "ENTITY" ? entity.entity.fiscalYearStart : undefined;
  if (measure.period === undefined) return { id: measureId(measure, null), measure, period: null };
  const result = parsePeriod(measure.period, start === undefined ? {} : { fiscalYearStart: start });
  if ("problem" in result) return null;
  return { id: measureId(measure, result.period), measure, period: result.period };
}

/**
 * Returns a figure of a text as if it were a claim of a graph, for comparison with claims that are. Its ids name
 * nothing.
 */
export function statedClaim(
  found: FoundFigure,
  measure: KeyedMeasure | null,
  source: Figure | null,
): ClaimNode {
  return {
    kind: "CLAIM",
    claim: {
      id: "",
      document: "",
      text: found.printed,
      modality: statedModality(found),
      about: [],
      anchors: [],
      cites: [],
      contradicts: [],
      ...(measure === null ? {} : { measure: measure.measure }),
    },
    figure: statedFigure(found, source),
    measure: measure?.id ?? null,
  };
}
