import { getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { indexCodePoints } from "../ingest/code-points.ts";
import { readText } from "../ingest/read-text.ts";
import type { FoundFigure, ReadTextOptions, TextReading } from "../ingest/text-reading.ts";
import type { LeftOut } from "../model/document.ts";
import type { Recorded } from "../model/recorded.ts";
import { finish, type Steps } from "../model/steps.ts";
import type { Draft, DraftNote } from "./draft.ts";
import { anchorOf, draftClaims } from "./draft-claims.ts";
import { type DraftHeadOptions, draftHead } from "./draft-head.ts";
import { linkSteps } from "./link-text.ts";
import { namePlace } from "./place-words.ts";
import { createReviewIndex, type ReviewIndex } from "./review-index.ts";
import { unnamedIntermediate } from "./shared-documents.ts";

export interface DraftOptions extends Omit<ReadTextOptions, "vocabulary">, DraftHeadOptions {
  /** Who records the document, and when. */
  readonly recorded: Recorded;
  /** The index of the graph, where it is made already. */
  readonly index?: ReviewIndex;
}

/** A text with more figures than this is drafted up to there. */
const MOST_FIGURES = 2000;
const MOST_PRINTED = 100;

/**
 * Returns a draft of the record of a text: the document, its claims with anchors, measures and sources proposed.
 * Of the text itself it holds the figures as printed and the title, nothing else. Writes nothing.
 */
export function draftFromText(graph: KnowledgeGraph, text: string, options: DraftOptions): Draft {
  const { index = createReviewIndex(graph), ...given } = options;
  const reading = readText(text, { ...given, vocabulary: index.vocabulary });
  return draftFromReading(graph, index, reading, given);
}

/** Returns the draft of a text that has been read already, with the vocabulary of `index`. */
export function draftFromReading(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  whole: TextReading,
  options: Omit<DraftOptions, "index">,
): Draft {
  return finish(draftSteps(graph, index, whole, options));
}

/** Returns the same as draftFromReading(), in steps. */
export function* draftSteps(
  graph: KnowledgeGraph,
  index: ReviewIndex,
  whole: TextReading,
  options: Omit<DraftOptions, "index">,
): Steps<Draft> {
  const reading = { ...whole, figures: whole.figures.slice(0, MOST_FIGURES) };
  const { head, notes } = draftHead(graph, index.vocabulary, reading, options);
  const linked = yield* linkSteps(graph, index, reading, { urls: head.url === undefined ? [] : [head.url] });
  const intermediate = unnamedIntermediate(linked.sharedDocuments);
  const drafted = draftClaims(graph, reading, linked, intermediate);
  const record = {
    ...head,
    archives: [],
    status: "DRAFT" as const,
    recorded: options.recorded,
    claims: drafted.claims,
    leftOut: leftOutOf(reading),
  };
  const documentNotes: DraftNote[] = linked.ownDocuments.map((id) => ({
    path: ["id"],
    lines: [`This text is on record already, as ${id}`],
  }));
  const mentioned = [...new Set(reading.mentions.map(({ entity }) => entity))];
  if (mentioned.length > 0)
    documentNotes.push({ path: ["claims"], lines: [`entities mentioned: ${mentioned.join(", ")}`] });
  if (intermediate !== null) {
    const { document } = getDocument(graph, intermediate.document);
    documentNotes.push({
      path: ["claims"],
      lines: [
        `likely unnamed source: ${namePlace(graph, document)} (${document.id}), by ${intermediate.shared.length} figures in common, score ${intermediate.score}`,
      ],
    });
  }
  return {
    record,
    notes: [...notes, ...documentNotes, ...drafted.notes],
    undecided: drafted.undecided,
    reading: whole,
    linked,
  };
}

function leftOutOf(reading: TextReading): LeftOut[] {
  const points = indexCodePoints(reading.text);
  const leave = (found: FoundFigure, reason: LeftOut["reason"]): LeftOut => {
    return { printed: found.printed.slice(0, MOST_PRINTED), reason, anchor: anchorOf(points, found.passage) };
  };
  return [
    ...reading.figures.filter(({ isSideMatter }) => isSideMatter).map((found) => leave(found, "SIDE_MATTER")),
    ...reading.vagueFigures
      .slice(0, MOST_FIGURES)
      .map((found) => leave(found, found.isSideMatter ? "SIDE_MATTER" : "VAGUE")),
  ];
}
