/**
 * Whether claims agree, measure by measure: one value for all, or so many different ones, with the pairs that
 * cannot both be right.
 *
 * Claims of different measures are never set against each other here. Cost: O(n log n).
 */
import { agreement as figureAgreement } from "../figures/agreement.ts";
import { distinctValues } from "../figures/distinct-values.ts";
import type { Figure } from "../figures/figure.ts";
import { intervalsOf } from "../figures/intervals-of.ts";
import { claimsOfMeasure, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type Bounds, boundsOf, quoteFigure } from "./figure-words.ts";

/** Claims that one true value explains. */
export interface AgreeingClaims {
  readonly claims: readonly string[];
  /** The claim that says most. */
  readonly representative: string;
  /** Its figure as printed. */
  readonly quote: string;
  /** The values that explain all of them. */
  readonly common: Bounds;
}

/** How the claims of one measure agree. */
export interface MeasureAgreement {
  readonly measure: string;
  /** The claims with a figure, in the order given. */
  readonly claims: readonly string[];
  /** True where one value explains every definite figure. */
  readonly consistent: boolean;
  readonly common: Bounds | null;
  /** How many true values it takes: at least and at most; equal where that is exact. */
  readonly distinctValues: { readonly lower: number; readonly upper: number; readonly exact: boolean };
  /** One group a value, by ascending value. */
  readonly groups: readonly AgreeingClaims[];
  /** Pairs of claims that cannot both be right, one for each value beyond the first. */
  readonly conflicts: readonly (readonly [string, string])[];
  /** Claims whose figure is blurred ("about", "hundreds of millions"): they agree and disagree with none. */
  readonly vague: readonly string[];
  /** A sentence without final stop: "5 claims, 2 numbers: $493.8 million and $412 million". */
  readonly explanation: string;
}

/** How a set of claims agrees. */
export interface ClaimAgreement {
  readonly measures: readonly MeasureAgreement[];
  /** Claims without a figure. */
  readonly withoutFigure: readonly string[];
}

/**
 * Returns how the claims `ids` agree, one entry a measure, in the order in which the measures first occur.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim
 */
export function agreement(graph: KnowledgeGraph, ids: readonly string[]): ClaimAgreement {
  const byMeasure = new Map<string, { readonly claims: string[]; readonly figures: Figure[] }>();
  const withoutFigure: string[] = [];
  for (const id of new Set(ids)) {
    const { figure, measure } = getClaim(graph, id);
    if (figure === null || measure === null) {
      withoutFigure.push(id);
      continue;
    }
    const known = byMeasure.get(measure) ?? { claims: [], figures: [] };
    byMeasure.set(measure, known);
    known.claims.push(id);
    known.figures.push(figure);
  }
  return {
    measures: [...byMeasure].map(([measure, { claims, figures }]) => agreementOf(measure, claims, figures)),
    withoutFigure,
  };
}

/**
 * Returns how all claims of the measure agree. @throws HeadwaterError NOT_FOUND for an id that is no measure
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset, measureAgreement } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { consistent, distinctValues } = measureAgreement(graph, "revenue-share/openai/microsoft/2025-01/2025-09");
 * assert.equal(consistent, false);
 * assert(distinctValues.lower >= 2); // at least so many numbers are needed to explain all reports
 * ```
 */
export function measureAgreement(graph: KnowledgeGraph, measure: string): MeasureAgreement {
  const [found] = agreement(graph, claimsOfMeasure(graph, measure)).measures;
  return found ?? agreementOf(measure, [], []);
}

function agreementOf(
  measure: string,
  claims: readonly string[],
  figures: readonly Figure[],
): MeasureAgreement {
  const at = (position: number): string => claims[position] ?? "";
  const quoteAt = (position: number): string => {
    const figure = figures[position];
    return figure === undefined ? "" : quoteFigure(figure);
  };
  const intervals = intervalsOf(figures);
  const whole = figureAgreement(figures, {}, intervals);
  const values = distinctValues(figures, {}, intervals);
  const groups = values.groups.map(({ members, representative, common }) => ({
    claims: members.map(at),
    representative: at(representative),
    quote: quoteAt(representative),
    common: boundsOf(common),
  }));
  const count = values.exact ? `${values.lower}` : `${values.lower} to ${values.upper}`;
  const number =
    values.upper === 0 ? "no definite number" : `${count} ${count === "1" ? "number" : "numbers"}`;
  const quotes = groups.map(({ quote }) => quote);
  const listed =
    quotes.length === 0
      ? ""
      : `: ${quotes.slice(0, -1).join(", ")}${quotes.length > 1 ? " and " : ""}${quotes.at(-1)}`;
  return {
    measure,
    claims,
    consistent: whole.consistent,
    common: whole.common === null ? null : boundsOf(whole.common),
    distinctValues: { lower: values.lower, upper: values.upper, exact: values.exact },
    groups,
    conflicts: values.witnesses.map(([first, second]) => [at(first), at(second)] as const),
    vague: values.vague.map(at),
    explanation: `${counted(claims.length, "claim")}, ${number}${listed}`,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
