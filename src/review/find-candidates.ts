import { decimal, shifted, toPlain } from "../figures/decimal.ts";
import type { Figure } from "../figures/figure.ts";
import { documentOf, getClaim, getMeasure } from "../graph/accessors.ts";
import { claimsNear } from "../graph/figure-index.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { FoundFigure, TextReading } from "../ingest/text-reading.ts";
import { isCertainlyBefore } from "../model/published-order.ts";
import type { Steps } from "../model/steps.ts";
import { type AttributionFit, fitAttribution, type NamedSources } from "./attribution-fit.ts";
import { fitMeasure, type MeasureFit } from "./measure-fit.ts";
import { digitsOf, fitNumber, type NumberFit } from "./number-fit.ts";
import type { ReviewIndex } from "./review-index.ts";
import { statedFigure } from "./stated-claim.ts";

/** More claims than this with a number near are looked at no closer. */
const MOST_CANDIDATES = 2000;

/** Of those that fit, the best so many are kept: the others would neither be proposed nor tell anything. */
const MOST_KEPT = 500;

/** Slips of scale that are looked for: thousand for million, million for billion and so on. */
const SLIPS = [-6, -3, 3, 6];

/** How much each kind of evidence weighs; they add up to 1. */
const WEIGHTS = { number: 0.34, measure: 0.3, period: 0.14, attribution: 0.22 };

/** A claim with how well it fits a figure, before the whole text is looked at. */
export interface LinkCandidate {
  readonly claim: string;
  readonly document: string;
  readonly number: NumberFit;
  readonly measure: MeasureFit;
  readonly attribution: AttributionFit;
  readonly score: number;
}

/** How well a number can be taken from another: see number-fit.ts. */
type FitNumber = (source: Figure, stated: Figure) => NumberFit | null;

/** Returns fitNumber(), asked once for equal figures: texts and records repeat theirs. */
export function rememberNumberFits(): FitNumber {
  const known = new Map<string, NumberFit | null>();
  return (source, stated) => {
    const key = `${keyOf(source)} ${keyOf(stated)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fit = fitNumber(source, stated);
    known.set(key, fit);
    return fit;
  };
}

function keyOf({ value, high, decimals, decimalsLoose, qualifier, vague, unit }: Figure): string {
  return `${value} ${high} ${decimals} ${decimalsLoose} ${qualifier} ${vague} ${unit.kind} ${unit.code} ${unit.per}`;
}

/** Returns the claims that a figure of a text may have been taken from, in no order. */
export function* findCandidates(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  reading: TextReading,
  sources: NamedSources,
  found: FoundFigure,
  own: ReadonlySet<string>,
  fitNumber: FitNumber,
): Steps<LinkCandidate[]> {
  const figure = statedFigure(found);
  const candidates: LinkCandidate[] = [];
  const fits = new Map<string, MeasureFit | null>();
  for (const claim of claimsToTry(graph, index, found, figure)) {
    yield;
    if (own.has(claim)) continue;
    const candidate = candidateOf(graph, reading, sources, found, claim, fits, fitNumber);
    if (candidate !== null) candidates.push(candidate);
  }
  if (candidates.length <= MOST_KEPT) return candidates;
  return candidates.sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1)).slice(0, MOST_KEPT);
}

function claimsToTry(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  found: FoundFigure,
  figure: Figure,
): Set<string> {
  const claims = new Set(claimsNear(graph.figures, { ...figure, qualifier: null }).slice(0, MOST_CANDIDATES));
  const add = (more: readonly string[]): void => {
    for (const claim of more) if (claims.size < MOST_CANDIDATES) claims.add(claim);
  };
  if (digitsOf(figure) > 1) for (const power of SLIPS) add(claimsNear(graph.figures, scaled(figure, power)));
  for (const { metric } of found.inferred.measures)
    if (metric !== null) add(index.claimsByMetric.get(metric) ?? []);
  return claims;
}

function scaled(figure: Figure, power: number): Figure {
  const times = (value: string): string => toPlain(shifted(decimal(value), power));
  const shift = (decimals: number | null): number | null => (decimals === null ? null : decimals - power);
  return {
    ...figure,
    value: times(figure.value),
    high: figure.high === null ? null : times(figure.high),
    decimals: shift(figure.decimals),
    decimalsLoose: shift(figure.decimalsLoose),
  };
}

function candidateOf(
  graph: KnowledgeGraph,
  reading: TextReading,
  sources: NamedSources,
  found: FoundFigure,
  claim: string,
  fits: Map<string, MeasureFit | null>,
  fitNumber: FitNumber,
): LinkCandidate | null {
  const node = getClaim(graph, claim);
  if (node.figure === null || node.measure === null) return null;
  const document = documentOf(graph, claim);
  if (isLater(reading.published, document.published)) return null;
  const number = fitNumber(node.figure, statedFigure(found, node.figure));
  if (number === null) return null;
  let measure = fits.get(node.measure);
  if (measure === undefined) {
    measure = fitMeasure(graph, found, getMeasure(graph, node.measure), sources.mentioned);
    fits.set(node.measure, measure);
  }
  if (measure === null) return null;
  // Digits that are on record for something else altogether are a coincidence unless they are rare and sourced.
  if (measure.metric.tie === "OTHER" && number.score < 0.9) return null;
  const attribution = fitAttribution(graph, reading, sources, found, claim);
  const score =
    WEIGHTS.number * number.score +
    WEIGHTS.measure * measure.metric.score * measure.parties +
    WEIGHTS.period * measure.period.score +
    WEIGHTS.attribution * attribution.score;
  return {
    claim,
    document: document.id,
    number,
    measure,
    attribution,
    score: node.claim.modality === "DENIED" ? score / 2 : score,
  };
}

/** Returns whether a document was certainly published after the text. */
function isLater(text: string | null, published: string | undefined): boolean {
  return text !== null && published !== undefined && isCertainlyBefore(text, published);
}
