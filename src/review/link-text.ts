/**
 * Where the figures of a text may have been taken from: claims on record for each figure, best first.
 *
 * Method: candidates are the claims whose number is near, or near after a slip of scale, and those of the measures
 * that the words around the figure speak of. Each is scored by number (what change would lead there), measure,
 * attribution and links. Then the readings that each document shares with the whole text are weighed, and what a
 * document shares counts for its claims: so the likely intermediate is found though nobody names it. Claims that were
 * certainly published after the text, the text's own, and what rests on those, are no candidates.
 * Precondition: `index` is of this graph. Cost: for each figure, linear in its candidates, of which at most
 * `MOST_CANDIDATES` are looked at closely; nothing is quadratic in the figures.
 */
import { quoteFigure } from "../analysis/figure-words.ts";
import { diffClaims } from "../analysis/hop-changes/diff-claims.ts";
import { gravest } from "../analysis/hop-changes/hop-changes.ts";
import type { Figure } from "../figures/figure.ts";
import { edgesOf, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { FoundFigure, TextReading } from "../ingest/text-reading.ts";
import type { Steps } from "../model/steps.ts";
import { gatherSources } from "./attribution-fit.ts";
import { findCandidates, type LinkCandidate, rememberNumberFits } from "./find-candidates.ts";
import type {
  LinkedFigure,
  LinkedText,
  ProposalReason,
  SharedDocument,
  SourceProposal,
} from "./linked-text.ts";
import { findOwnRecords } from "./own-documents.ts";
import type { ReviewIndex } from "./review-index.ts";
import { findSharedDocuments } from "./shared-documents.ts";
import { statedClaim } from "./stated-claim.ts";

export interface LinkOptions {
  /** Addresses of the text: records of it are not held against it. */
  readonly urls?: readonly string[];
  /** List at most so many proposals a figure; default 5. */
  readonly most?: number;
}

const DEFAULT_MOST = 5;
/** A proposal below this is none. */
const LEAST_SCORE = 0.3;
/** What sharing many readings with the whole text adds at most. */
const SHARED_WEIGHT = 0.15;
/** What being cited by others adds at most: between equals, the one that others follow is the likelier. */
const CITED_WEIGHT = 0.02;

/** Returns where the figures of a text may have been taken from. */
export function* linkSteps(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  reading: TextReading,
  options: LinkOptions = {},
): Steps<LinkedText> {
  const own = findOwnRecords(graph, index, reading, options.urls ?? []);
  const sources = gatherSources(reading);
  const fitNumber = rememberNumberFits();
  const candidates: LinkCandidate[][] = [];
  for (const found of reading.figures) {
    candidates.push(
      found.isSideMatter
        ? []
        : yield* findCandidates(graph, index, reading, sources, found, own.claims, fitNumber),
    );
  }
  const sharedDocuments = findSharedDocuments(graph, candidates, sources, new Set(own.documents));
  const boosts = boostsOf(sharedDocuments);
  const figures: LinkedFigure[] = [];
  for (const [place, found] of reading.figures.entries()) {
    yield;
    const proposals = (candidates[place] ?? [])
      .map((candidate) => ({ candidate, score: boosted(graph, candidate, boosts) }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || (a.candidate.claim < b.candidate.claim ? -1 : 1))
      .slice(0, options.most ?? DEFAULT_MOST)
      .map(({ candidate, score }) => proposalOf(graph, found, candidate, score, boosts));
    figures.push({ found, proposals });
  }
  return { figures, sharedDocuments, ownDocuments: own.documents };
}

/** Returns what each document's claims gain by the readings that it shares, from 0 to 1. */
function boostsOf(documents: readonly SharedDocument[]): Map<string, number> {
  const top = documents[0]?.score ?? 0;
  return new Map(
    documents.map(({ document, score, shared }) => [
      document,
      shared.length < 2 || top <= 0 ? 0 : score / top,
    ]),
  );
}

function boosted(
  graph: KnowledgeGraph,
  candidate: LinkCandidate,
  boosts: ReadonlyMap<string, number>,
): number {
  const boost = candidate.number.change === "IDENTICAL" ? (boosts.get(candidate.document) ?? 0) : 0;
  const cited = edgesOf(graph, candidate.claim, "CITES", "IN").length;
  const sum = candidate.score + SHARED_WEIGHT * boost + CITED_WEIGHT * (cited / (cited + 1));
  return sum / (1 + SHARED_WEIGHT + CITED_WEIGHT);
}

function proposalOf(
  graph: KnowledgeGraph,
  found: FoundFigure,
  candidate: LinkCandidate,
  score: number,
  boosts: ReadonlyMap<string, number>,
): SourceProposal {
  const { claim, measure, attribution } = candidate;
  const source = getClaim(graph, claim);
  const { changes } = diffClaims(graph, source, statedClaim(found, measure.stated, source.figure));
  const reasons: ProposalReason[] = [{ kind: "NUMBER", text: numberReason(candidate, source.figure) }];
  for (const text of measure.reasons) reasons.push({ kind: "MEASURE", text });
  if (attribution.reason !== null) reasons.push({ kind: "ATTRIBUTION", text: attribution.reason });
  if (candidate.number.change === "IDENTICAL" && (boosts.get(candidate.document) ?? 0) >= 0.8)
    reasons.push({
      kind: "SHARED_READINGS",
      text: "its document shares more of the text's figures than others do",
    });
  return {
    claim,
    score: Math.round(score * 100) / 100,
    reasons,
    measure: measure.stated,
    sameMetric: measure.metric.tie !== "OTHER",
    isStated: attribution.isStated,
    passage: attribution.passage,
    changes,
    severity: gravest(changes),
  };
}

function numberReason({ number }: LinkCandidate, source: Figure | null): string {
  const quoted = source === null ? "" : quoteFigure(source);
  if (number.change === "IDENTICAL") return `the number is the same (${quoted})`;
  if (number.change === "UNEXPLAINED") return `the number is near (${quoted})`;
  return `the number may come of ${quoted}`;
}
