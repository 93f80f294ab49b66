import { documentOf, findNode, getClaim, getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type CodePointText, indexCodePoints } from "../ingest/code-points.ts";
import { createAnchor } from "../ingest/create-anchor.ts";
import type { FoundFigure, Passage, TextReading } from "../ingest/text-reading.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Cites, ClaimRecord, Unsourced } from "../model/claim.ts";
import { wordClaim } from "./claim-words.ts";
import type { DraftNote } from "./draft.ts";
import { slugOf } from "./draft-head.ts";
import { recordFigure } from "./figure-record.ts";
import type { LinkedFigure, LinkedText, SharedDocument, SourceProposal } from "./linked-text.ts";
import { namePlace } from "./place-words.ts";
import { type KeyedMeasure, keyMeasure, statedFigure, statedModality } from "./stated-claim.ts";

/** A proposal below this is not written into a draft. */
const LEAST_CITED = 0.45;
/** More sources than this for one claim are not proposed. */
const MOST_CITED = 3;
/** Guesses of a measure below this make no claim. */
const LEAST_MEASURE = 0.3;

/** The claims of a draft, with the reasons for what stands in them. */
export interface DraftClaims {
  readonly claims: ClaimRecord[];
  readonly notes: DraftNote[];
  readonly undecided: FoundFigure[];
}

/** Returns a claim for each different thing that the text states, every place of it anchored. */
export function draftClaims(
  graph: KnowledgeGraph,
  reading: TextReading,
  linked: LinkedText,
  intermediate: SharedDocument | null,
): DraftClaims {
  const points = indexCodePoints(reading.text);
  const claims: ClaimRecord[] = [];
  const notes: DraftNote[] = [];
  const undecided: FoundFigure[] = [];
  const known = new Map<string, ClaimRecord>();
  const names = new Set<string>();
  for (const [place, figure] of linked.figures.entries()) {
    const { found } = figure;
    if (found.isSideMatter) continue;
    const source = figure.proposals.find((proposal) => isCitable(proposal)) ?? null;
    const measure = source?.measure ?? proposedMeasure(graph, found);
    const stated = statedFigure(found, source === null ? null : getClaim(graph, source.claim).figure);
    const record = measure === null ? null : recordFigure(stated, found.printed, reading.language);
    if (measure === null || record === null) {
      undecided.push(found);
      continue;
    }
    const key = `${measure.id} ${stated.value} ${stated.high} ${stated.qualifier} ${stated.decimals}`;
    const anchor = anchorOf(points, found.passage);
    const same = known.get(key);
    if (same !== undefined) {
      same.anchors.push(anchor);
      continue;
    }
    const { cites, lines } = citesOf(graph, points, figure, source, intermediate, place);
    const claim: ClaimRecord = {
      id: freeName(names, measure),
      text: wordClaim(graph, measure, stated),
      figure: record,
      measure: measure.measure,
      about: [],
      modality: statedModality(found),
      anchors: [anchor],
      cites,
      contradicts: [],
      ...(cites.length === 0 ? { unsourced: whyUnsourced(found) } : {}),
    };
    const at = ["claims", claims.length];
    notes.push({
      path: at,
      lines: [`line ${found.line}, column ${found.column}: ${measureReason(found, source)}`],
    });
    for (const [edge, text] of lines.entries()) notes.push({ path: [...at, "cites", edge], lines: text });
    known.set(key, claim);
    claims.push(claim);
  }
  return { claims, notes, undecided };
}

function isCitable({ score, sameMetric, isStated, changes }: SourceProposal): boolean {
  const isOff = changes.some(({ kind }) => kind === "UNEXPLAINED" || kind === "TYPO");
  return score >= LEAST_CITED && sameMetric && (isStated || !isOff);
}

function proposedMeasure(graph: KnowledgeGraph, { inferred }: FoundFigure): KeyedMeasure | null {
  const candidate = inferred.measures.find(
    ({ metric, entity, score }) => metric !== null && entity !== null && score >= LEAST_MEASURE,
  );
  if (candidate?.metric == null || candidate.entity === null) return null;
  if (!graph.metrics.has(candidate.metric) || findNode(graph, candidate.entity)?.kind !== "ENTITY")
    return null;
  const { metric, entity, counterparty, basis } = candidate;
  const period = inferred.periods.find(({ value }) => value.id !== null)?.value.id ?? null;
  const hasBasis = Object.values(basis).some((value) => value !== undefined);
  const measure = {
    metric,
    entity,
    ...(counterparty === null ? {} : { counterparty }),
    ...(hasBasis ? { basis } : {}),
  };
  return keyMeasure(graph, period === null ? measure : { ...measure, period }) ?? keyMeasure(graph, measure);
}

function measureReason(found: FoundFigure, source: SourceProposal | null): string {
  if (source === null) {
    const [candidate] = found.inferred.measures;
    return `measure proposed by the words around it (score ${candidate?.score ?? 0}: ${candidate?.reasons.join(", ") ?? ""})`;
  }
  const reasons = source.reasons.filter(({ kind }) => kind === "MEASURE").map(({ text }) => text);
  return `measure proposed: ${reasons.join("; ")}`;
}

/** Returns the proposed sources of a claim, with why each is proposed and what would have changed at the hop. */
function citesOf(
  graph: KnowledgeGraph,
  points: CodePointText,
  { found, proposals }: LinkedFigure,
  source: SourceProposal | null,
  intermediate: SharedDocument | null,
  place: number,
): { readonly cites: Cites[]; readonly lines: string[][] } {
  const cites: Cites[] = [];
  const lines: string[][] = [];
  const cited = new Set<string>();
  const add = (proposal: SourceProposal): void => {
    const { document } = getDocument(graph, documentOf(graph, proposal.claim).id);
    if (cites.length >= MOST_CITED || cited.has(document.id)) return;
    cited.add(document.id);
    const { score, reasons, isStated, passage, changes } = proposal;
    const anchor = passage === null ? {} : { anchor: anchorOf(points, passage) };
    const note = isStated
      ? `The text names ${namePlace(graph, document)} for it.`
      : `Proposed: ${reasons.map(({ text }) => text).join("; ")}.`;
    cites.push({
      claim: proposal.claim,
      manner: found.inferred.attributions.some(({ value }) => value.manner === "QUOTES")
        ? "QUOTES"
        : "REPORTS",
      attribution: isStated ? "STATED" : "INFERRED",
      evidence: { note: note.slice(0, 500), ...anchor },
    });
    lines.push([
      `proposed, score ${score}: ${reasons.map(({ text }) => text).join("; ")}`,
      ...changes.map(({ kind, severity, explanation }) => `${kind} (${severity}): the text ${explanation}`),
    ]);
  };
  if (source !== null) add(source);
  for (const proposal of proposals) if (proposal.isStated && isCitable(proposal)) add(proposal);
  const shared = intermediate?.shared.find(({ claim }) =>
    proposals.some((proposal) => proposal.claim === claim),
  );
  const hidden = proposals.find(({ claim }) => claim === shared?.claim);
  if (hidden !== undefined && (shared?.figure === place || isCitable(hidden))) add(hidden);
  for (const { value, passage } of found.inferred.attributions) {
    if (cites.length > 0 || value.entity === null || findNode(graph, value.entity)?.kind !== "ENTITY")
      continue;
    const anchor = passage === null ? {} : { anchor: anchorOf(points, passage) };
    cites.push({
      entity: value.entity,
      manner: value.manner,
      attribution: "STATED",
      evidence: { note: "The text names it; which claim of it is meant is not on record.", ...anchor },
    });
    lines.push(["no claim of it on record fits: record the one that is meant, and name it here"]);
  }
  return { cites, lines };
}

function whyUnsourced({ inferred }: FoundFigure): Unsourced {
  return inferred.attributions.length === 0 ? "NONE_GIVEN" : "SOURCE_UNKNOWN";
}

/** Returns the anchor of a passage, ends within the text. */
export function anchorOf(points: CodePointText, { start, end }: Passage): Anchor {
  return createAnchor(points, start, end);
}

function freeName(names: Set<string>, { measure, period }: KeyedMeasure): string {
  const wanted = [measure.metric, ...(period === null ? [] : [slugOf(period.id)])].join("-");
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}-${number}`;
  names.add(name);
  return name;
}
