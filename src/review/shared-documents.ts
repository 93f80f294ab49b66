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
import type { NamedSources } from "./attribution-fit.ts";
import type { LinkCandidate } from "./find-candidates.ts";
import type { SharedDocument } from "./linked-text.ts";

/** Candidates that fit worse than this tell nothing of what the text follows. */
const LEAST_FIT = 0.45;
/** A measure that fits a figure this much worse than the best is not what it measures. */
const REACH = 0.05;

/** Fewer readings in common than this are nothing to speak of. */
const LEAST_SHARED = 3;
/** About two to one, were all else equal. */
const CLEARLY_MORE = 0.7;

interface Tally {
  score: number;
  readonly shared: { readonly figure: number; readonly claim: string }[];
  readonly differing: string[];
}

/** What the text states of one measure: the first figure, and the claims that give the same, by document. */
interface StatedMeasure {
  readonly figure: number;
  readonly same: Map<string, string>;
}

/** Returns the documents that share readings with the text, the most telling first. */
export function findSharedDocuments(
  graph: KnowledgeGraph,
  candidates: readonly (readonly LinkCandidate[])[],
  sources: NamedSources,
  own: ReadonlySet<string>,
): SharedDocument[] {
  const tallies = new Map<string, Tally>();
  for (const [measure, stated] of statedMeasures(graph, candidates))
    tally(graph, measure, stated, own, tallies);
  const documents = [...tallies].map(([document, { score, shared, differing }]): SharedDocument => {
    return {
      document,
      score: Math.round(score * 100) / 100,
      shared,
      differing,
      isNamed: isNamed(graph, document, sources),
    };
  });
  return documents
    .filter(({ score, shared }) => score > 0 && shared.length > 0)
    .sort(
      (a, b) =>
        b.score - a.score || Number(b.isNamed) - Number(a.isNamed) || (a.document < b.document ? -1 : 1),
    );
}

/**
 * Returns the document that a text probably follows without naming it, or null: one that is named, or shares hardly
 * more than a named one, explains nothing that the text does not say.
 */
export function unnamedIntermediate(documents: readonly SharedDocument[]): SharedDocument | null {
  const [first] = documents;
  if (first === undefined || first.isNamed || first.shared.length < LEAST_SHARED) return null;
  const named = documents.find(({ isNamed }) => isNamed)?.score ?? 0;
  return first.score - named >= CLEARLY_MORE ? first : null;
}

/** Returns the measures that the text speaks of, each with the documents that give one of its numbers for it. */
function statedMeasures(
  graph: KnowledgeGraph,
  candidates: readonly (readonly LinkCandidate[])[],
): Map<string, StatedMeasure> {
  const measures = new Map<string, StatedMeasure>();
  for (const [figure, list] of candidates.entries()) {
    const fitting = list.filter(({ score, measure }) => score >= LEAST_FIT && measure.metric.score >= 0.4);
    const best = Math.max(0, ...fitting.map(({ score }) => score));
    const near = fitting.filter(({ score }) => score >= best - REACH);
    const likely = new Set(near.map(({ claim }) => getClaim(graph, claim).measure));
    for (const { claim, document, number } of fitting) {
      const { measure } = getClaim(graph, claim);
      if (measure === null || !likely.has(measure)) continue;
      const known = measures.get(measure) ?? { figure, same: new Map<string, string>() };
      measures.set(measure, known);
      if (number.change === "IDENTICAL" && !known.same.has(document)) known.same.set(document, claim);
    }
  }
  return measures;
}

/** Adds what each document on one measure shares with the text, or gives otherwise. */
function tally(
  graph: KnowledgeGraph,
  measure: string,
  { figure, same }: StatedMeasure,
  own: ReadonlySet<string>,
  tallies: Map<string, Tally>,
): void {
  const all = new Map<string, string>();
  for (const claim of claimsOfMeasure(graph, measure)) {
    const document = documentOf(graph, claim).id;
    if (getClaim(graph, claim).figure !== null && !own.has(document) && !all.has(document))
      all.set(document, claim);
  }
  if (same.size === 0) return;
  const weight = Math.log((all.size + 1) / same.size);
  for (const [document, claim] of all) {
    const known: Tally = tallies.get(document) ?? { score: 0, shared: [], differing: [] };
    tallies.set(document, known);
    const agreeing = same.get(document);
    if (agreeing === undefined) {
      known.differing.push(claim);
      known.score -= weight / 2;
    } else {
      known.shared.push({ figure, claim: agreeing });
      known.score += weight;
    }
  }
}

function isNamed(graph: KnowledgeGraph, id: string, { documents, mentioned }: NamedSources): boolean {
  if (documents.has(id)) return true;
  const { publisher, authors } = getDocument(graph, id).document;
  return (
    (publisher !== undefined && mentioned.has(publisher)) || authors.some((author) => mentioned.has(author))
  );
}
