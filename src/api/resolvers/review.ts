import { findNode, getClaim, getDocument } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { sourceRecords } from "../../graph/linked-claims.ts";
import type { FoundFigure, ReadTextOptions } from "../../ingest/text-reading.ts";
import type { CheckedText as CheckedTextParent, Finding } from "../../review/checked-text.ts";
import { statedFigure } from "../../review/stated-claim.ts";
import { claimRecords } from "../claim-records.ts";
import type { Context } from "../context.ts";
import { codedError } from "../errors.ts";
import { findMeasure } from "../find-record.ts";
import type {
  CheckedFigureResolvers,
  CheckedTextResolvers,
  ConflictingClaimResolvers,
  QueryResolvers,
  SharedDocumentResolvers,
  SourceProposalResolvers,
  TextDraftResolvers,
  TextFindingResolvers,
  TextPlaceResolvers,
} from "../generated/resolvers.ts";
import type { TextFindingParent } from "../parents.ts";

/** What both queries are told of a text. */
interface TextArguments {
  readonly text: string;
  readonly language?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly format?: "HTML" | "MARKDOWN" | "TEXT" | null | undefined;
  readonly url?: string | null | undefined;
}

const FORMATS = { HTML: "html", MARKDOWN: "markdown", TEXT: "text" } as const;

// What holds texts against the graph is large: it is loaded when the first text comes.
export const reviewQueries = {
  checkText: async (_root, given, context) => {
    const options = readOptions(context, given);
    const index = context.whole.review();
    const reading = await context.texts.read(given.text, { ...options, vocabulary: index.vocabulary });
    const { checkSteps } = await import("../../review/check-text.ts");
    const urls = options.url === undefined ? [] : [options.url];
    return context.texts.run(checkSteps(context.graph, index, reading, urls));
  },
  draftFromText: async (_root, given, context) => {
    const { text, recordedBy, recordedAt, title, outlet, kind } = given;
    if (recordedBy === "" || recordedBy.length > 200)
      throw codedError(
        "INVALID_ARGUMENT",
        "Cannot record the draft: give recordedBy with 1 to 200 characters",
      );
    const options = {
      ...readOptions(context, given),
      recorded: { by: recordedBy, at: recordedAt },
      title: title ?? undefined,
      outlet: outlet ?? undefined,
      kind: kind ?? undefined,
    };
    const index = context.whole.review();
    const reading = await context.texts.read(text, { ...options, vocabulary: index.vocabulary });
    const { draftSteps } = await import("../../review/draft-from-text.ts");
    return context.texts.run(draftSteps(context.graph, index, reading, options));
  },
} satisfies QueryResolvers;

function readOptions({ limits }: Context, given: TextArguments): ReadTextOptions {
  const { text, language, published, format, url } = given;
  if (text.length > limits.textLength) {
    throw codedError(
      "INVALID_ARGUMENT",
      `Cannot read a text of ${text.length} characters: send at most ${limits.textLength}, or use the command line`,
    );
  }
  return {
    language: language ?? undefined,
    published: published ?? undefined,
    format: format == null ? undefined : FORMATS[format],
    url: url ?? undefined,
  };
}

export const CheckedText = {
  language: ({ reading }) => reading.language,
  published: ({ reading }) => reading.published,
  figures: ({ figures }, _arguments, { texts }) => texts.spread(figures),
  findings: (checked, _arguments, { texts }) =>
    texts.spread(checked.findings.map((finding) => withPlace(checked, finding))),
  ownDocuments: ({ ownDocuments }, _arguments, { graph }) => documentRecords(graph, ownDocuments),
  problems: ({ reading }) => reading.problems.map(({ message }) => message),
} satisfies CheckedTextResolvers;

function withPlace({ figures }: CheckedTextParent, finding: Finding): TextFindingParent {
  return { ...finding, found: finding.figure === null ? null : (figures[finding.figure]?.found ?? null) };
}

function documentRecords(graph: KnowledgeGraph, ids: readonly string[]) {
  return ids.map((id) => getDocument(graph, id).document);
}

export const CheckedFigure = {
  place: ({ found }) => found,
  printed: ({ found }) => found.printed,
  figure: ({ found }) => statedFigure(found),
  measure: ({ measure }, _arguments, { graph }) => (measure === null ? null : findMeasure(graph, measure)),
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
  elsewhere: ({ elsewhere }, _arguments, { graph }) =>
    elsewhere.flatMap((measure) => findMeasure(graph, measure) ?? []),
  findings: ({ findings, found }) => findings.map((finding) => ({ ...finding, found })),
} satisfies CheckedFigureResolvers;

export const TextPlace = {
  start: ({ passage }: FoundFigure) => passage.start,
  end: ({ passage }: FoundFigure) => passage.end,
} satisfies TextPlaceResolvers;

export const SourceProposal = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies SourceProposalResolvers;

export const ConflictingClaim = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies ConflictingClaimResolvers;

export const TextFinding = {
  place: ({ found }) => found,
  sources: ({ sources }, _arguments, { graph }) =>
    sourceRecords(
      graph,
      sources.filter((id) => findNode(graph, id) !== null),
    ),
} satisfies TextFindingResolvers;

export const SharedDocument = {
  document: ({ document }, _arguments, { graph }) => getDocument(graph, document).document,
  claims: ({ shared }, _arguments, { graph }) =>
    claimRecords(
      graph,
      shared.map(({ claim }) => claim),
    ),
} satisfies SharedDocumentResolvers;

export const TextDraft = {
  id: ({ record }) => record.id,
  yaml: async (draft) => (await import("../../review/format-draft.ts")).formatDraft(draft),
  claimCount: ({ record }) => record.claims.length,
  ownDocuments: ({ linked }, _arguments, { graph }) => documentRecords(graph, linked.ownDocuments),
  problems: ({ reading }) => reading.problems.map(({ message }) => message),
} satisfies TextDraftResolvers;
