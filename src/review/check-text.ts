import { entityName } from "../analysis/compare-claims.ts";
import { type Independence, independenceOf } from "../analysis/independence.ts";
import { compareFigures } from "../figures/compare-figures.ts";
import { getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { readText } from "../ingest/read-text.ts";
import type { ReadTextOptions, TextReading } from "../ingest/text-reading.ts";
import { finish, type Steps } from "../model/steps.ts";
import { gatherSources } from "./attribution-fit.ts";
import { type CheckContext, checkFigure } from "./check-figure.ts";
import type { CheckedFigure, CheckedText, Finding } from "./checked-text.ts";
import { linkSteps } from "./link-text.ts";
import type { SharedDocument } from "./linked-text.ts";
import { findOwnRecords } from "./own-documents.ts";
import { namePlace } from "./place-words.ts";
import { createReviewIndex, type ReviewIndex } from "./review-index.ts";
import { unnamedIntermediate } from "./shared-documents.ts";
import { statedFigure } from "./stated-claim.ts";

export interface CheckTextOptions extends Omit<ReadTextOptions, "vocabulary"> {
  /** The index of the graph, where it is made already. */
  readonly index?: ReviewIndex;
}

/** A text with more figures than this is checked up to there. */
const MOST_FIGURES = 2000;
/** A figure is set against so many others of the same measure in the text. */
const MOST_OTHERS = 20;
/**
 * Returns every figure of a text as held against the graph: whether it is known, where it most likely comes from,
 * what changed on the way, who contradicts it and how many independent origins stand behind it. Nothing is certain
 * but the numbers that were read; every link is a proposal with its score and reasons.
 */
export function checkText(graph: KnowledgeGraph, text: string, options: CheckTextOptions = {}): CheckedText {
  const { index = createReviewIndex(graph), ...given } = options;
  const reading = readText(text, { ...given, vocabulary: index.vocabulary });
  return checkReading(graph, index, reading, given.url === undefined ? [] : [given.url]);
}

/** Returns the check of a text that has been read already, with the vocabulary of `index`. */
export function checkReading(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  whole: TextReading,
  urls: readonly string[] = [],
): CheckedText {
  return finish(checkSteps(graph, index, whole, urls));
}

/** Returns the same as checkReading(), in steps: of a long text each takes milliseconds, and all together seconds. */
export function* checkSteps(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  whole: TextReading,
  urls: readonly string[] = [],
): Steps<CheckedText> {
  const reading = { ...whole, figures: whole.figures.slice(0, MOST_FIGURES) };
  const canonical = reading.metadata.canonicalUrl?.value;
  const addresses = canonical === undefined ? urls : [...urls, canonical];
  const own = findOwnRecords(graph, index, reading, addresses);
  const linked = yield* linkSteps(graph, index, reading, { urls: addresses });
  const { entities, documents } = gatherSources(reading);
  const context: CheckContext = {
    own: own.claims,
    namesSources: entities.size + documents.size > 0,
    independenceOf: rememberIndependence(graph),
  };
  const figures: CheckedFigure[] = [];
  for (const [place, figure] of linked.figures.entries()) {
    yield;
    figures.push(checkFigure(graph, figure, place, context));
  }
  const withSelf = addSelfContradictions(figures);
  const findings = [
    ...textFindings(graph, own.documents, linked.sharedDocuments),
    ...withSelf.flatMap((figure) => figure.findings),
  ];
  return {
    reading: whole,
    complete: reading.figures.length === whole.figures.length,
    figures: withSelf,
    findings,
    sharedDocuments: linked.sharedDocuments,
    ownDocuments: own.documents,
    graphVersion: graph.version,
  };
}

/** Returns independenceOf(), asked once for the same claims: texts repeat their figures. */
function rememberIndependence(graph: KnowledgeGraph): (claims: readonly string[]) => Independence {
  const known = new Map<string, Independence>();
  return (claims) => {
    const key = claims.join(" ");
    const found = known.get(key) ?? independenceOf(graph, claims);
    known.set(key, found);
    return found;
  };
}

function textFindings(
  graph: KnowledgeGraph,
  own: readonly string[],
  shared: readonly SharedDocument[],
): Finding[] {
  const findings: Finding[] = own.map((document) => ({
    rule: "ON_RECORD",
    severity: "NOTE",
    message: `The text is on record already, as ${namePlace(graph, getDocument(graph, document).document)}; it is not held against itself`,
    figure: null,
    sources: [document],
  }));
  const first = unnamedIntermediate(shared);
  if (first !== null) {
    const { document } = getDocument(graph, first.document);
    const name = document.publisher === undefined ? document.title : entityName(graph, document.publisher);
    findings.push({
      rule: "UNNAMED_INTERMEDIATE",
      severity: "NOTE",
      message: `The text shares ${first.shared.length} figures with ${namePlace(graph, document)}, more than with any other document, and does not name ${name}`,
      figure: null,
      sources: [first.document],
    });
  }
  return findings;
}

/** Adds a finding where the text itself gives two numbers for one measure that cannot both be right. */
function addSelfContradictions(figures: readonly CheckedFigure[]): CheckedFigure[] {
  const byMeasure = new Map<string, { readonly place: number; readonly figure: CheckedFigure }[]>();
  return figures.map((figure, place) => {
    // Only what both name a source for is surely about one thing.
    if (figure.source === null || figure.measure === null) return figure;
    const known = byMeasure.get(figure.measure) ?? [];
    byMeasure.set(figure.measure, known);
    const stated = statedFigure(figure.found);
    const other = known.find(
      (entry) => compareFigures(statedFigure(entry.figure.found), stated).relation === "CONFLICT",
    );
    if (known.length < MOST_OTHERS) known.push({ place, figure });
    if (other === undefined) return figure;
    const { line, printed } = other.figure.found;
    const finding: Finding = {
      rule: "CONTRADICTS_ITSELF",
      severity: "WARNING",
      message: `The text gives another number for the same thing on line ${line}: ${printed}`,
      figure: place,
      sources: [],
    };
    return { ...figure, findings: [...figure.findings, finding] };
  });
}
