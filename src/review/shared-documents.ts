/**
 * Documents that a text probably follows, by the readings that both have in common.
 *
 * Method: as for hidden dependence on record (src/analysis/hidden-dependence.ts): a reading that k of n documents on
 * the measure give weighs ln((n + 1) / k), so that what all give weighs next to nothing; a claim of the document with
 * another number for what the text states takes as much away. A document counts once for each different figure.
 * Cost: O(candidates).
 */
import { claimsOfMeasure, documentOf, getClaim, getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { TextReading } from "../ingest/text-reading.ts";
import type { NamedSources } from "./attribution-fit.ts";
import type { LinkCandidate } from "./find-candidates.ts";
import type { SharedDocument } from "./linked-text.ts";

/** Candidates that fit worse than this tell nothing of what the text follows. */
const LEAST_FIT = 0.45;

interface Tally {
  score: number;
  readonly shared: Map<string, { readonly figure: number; readonly claim: string }>;
  readonly differing: Set<string>;
}

/** Returns the documents that share readings with the text, the most telling first. */
export function findSharedDocuments(
  graph: KnowledgeGraph,
  reading: TextReading,
  candidates: readonly (readonly LinkCandidate[])[],
  sources: NamedSources,
  own: ReadonlySet<string>,
): SharedDocument[] {
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  for (const [figure, list] of candidates.entries()) {
    const fitting = list.filter(({ score, measure }) => score >= LEAST_FIT && measure.metric.score >= 0.4);
    const best = Math.max(0, ...fitting.map(({ score }) => score));
    const measures = new Set(
      fitting.filter(({ score }) => score >= best - 0.15).map(({ claim }) => getClaim(graph, claim).measure),
    );
    for (const measure of measures) {
      const printed = reading.figures[figure]?.figure;
      const key = `${measure} ${printed?.value} ${printed?.high}`;
      // A figure that the text repeats is shared once.
      if (measure === null || seen.has(key)) continue;
      seen.add(key);
      tally(graph, measure, figure, fitting, own, tallies);
    }
  }
  const documents = [...tallies].map(([document, { score, shared, differing }]): SharedDocument => {
    return {
      document,
      score: Math.round(score * 100) / 100,
      shared: [...shared.values()],
      differing: [...differing],
      isNamed: isNamed(graph, document, sources),
    };
  });
  return documents
    .filter(({ score, shared }) => score > 0 && shared.length > 0)
    .sort((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1));
}

/** Adds what the documents on one measure share of one figure. */
function tally(
  graph: KnowledgeGraph,
  measure: string,
  figure: number,
  fitting: readonly LinkCandidate[],
  own: ReadonlySet<string>,
  tallies: Map<string, Tally>,
): void {
  const same = new Map<string, string>();
  for (const { claim, document, number } of fitting) {
    if (number.change === "IDENTICAL" && getClaim(graph, claim).measure === measure && !same.has(document))
      same.set(document, claim);
  }
  const all = new Map<string, string>();
  for (const claim of claimsOfMeasure(graph, measure)) {
    const document = documentOf(graph, claim).id;
    if (getClaim(graph, claim).figure !== null && !own.has(document) && !all.has(document))
      all.set(document, claim);
  }
  const weight = Math.log((all.size + 1) / Math.max(1, same.size));
  for (const [document, claim] of all) {
    const known: Tally = tallies.get(document) ?? { score: 0, shared: new Map(), differing: new Set() };
    tallies.set(document, known);
    const agreeing = same.get(document);
    if (agreeing === undefined) {
      known.differing.add(claim);
      known.score -= weight / 2;
    } else {
      known.shared.set(`${measure} ${figure}`, { figure, claim: agreeing });
      known.score += weight;
    }
  }
}

function isNamed(graph: KnowledgeGraph, id: string, { entities, documents }: NamedSources): boolean {
  if (documents.has(id)) return true;
  const { publisher, authors } = getDocument(graph, id).document;
  return (
    (publisher !== undefined && entities.has(publisher)) || authors.some((author) => entities.has(author))
  );
}
