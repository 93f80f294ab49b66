import { documentOf, findNode, getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { collectSlice } from "../graph/slice.ts";
import type { FoundFigure, Passage, TextReading } from "../ingest/text-reading.ts";
import type { Document } from "../model/document.ts";

/** Whom a text names as its sources, all figures together. */
export interface NamedSources {
  /** Entities that any figure is attributed to. */
  readonly entities: ReadonlySet<string>;
  /** Documents that the text links to or names. */
  readonly documents: ReadonlySet<string>;
  /** Entities that the text mentions anywhere, as a source or not. */
  readonly mentioned: ReadonlySet<string>;
  /** Makers of all that a claim rests on, by the claim; filled as it is asked for. */
  readonly behind: Map<string, ReadonlySet<string>>;
}

/** How far the text itself says that a figure comes from a document. */
export interface AttributionFit {
  readonly score: number;
  /** Whether the sentence itself names or links it. */
  readonly isStated: boolean;
  /** The words that name it; null where none do. */
  readonly passage: Passage | null;
  readonly reason: string | null;
}

/** What lies behind a claim is looked at for so many steps and nodes. */
const MOST_BEHIND = 500;

/** Returns whom the text names as its sources, side matter left out. */
export function gatherSources(reading: TextReading): NamedSources {
  const entities = new Set<string>();
  const documents = new Set<string>();
  for (const found of reading.figures) {
    if (found.isSideMatter) continue;
    for (const { value } of found.inferred.attributions) {
      if (value.entity !== null) entities.add(value.entity);
      if (value.document !== null) documents.add(value.document);
    }
  }
  for (const link of reading.links) {
    if (isSideMatter(reading, link.passage)) continue;
    if (link.document !== null) documents.add(link.document);
    else if (link.entity !== null) entities.add(link.entity);
  }
  const mentioned = new Set(
    reading.mentions.filter(({ passage }) => !isSideMatter(reading, passage)).map(({ entity }) => entity),
  );
  return { entities, documents, mentioned, behind: new Map() };
}

function isSideMatter({ blocks }: TextReading, { startUnit }: Passage): boolean {
  const block = blocks.find(({ passage }) => passage.startUnit <= startUnit && startUnit < passage.endUnit);
  return block?.kind === "SIDE_MATTER";
}

/** Returns how far the text says that the figure comes from the document that makes `claim`. */
export function fitAttribution(
  graph: KnowledgeGraph,
  reading: TextReading,
  sources: NamedSources,
  found: FoundFigure,
  claim: string,
): AttributionFit {
  const document = documentOf(graph, claim);
  const makers = makersOf(document);
  const { attributions } = found.inferred;
  for (const { value, score, passage } of attributions) {
    const isNamed = value.document === document.id || (value.entity !== null && makers.has(value.entity));
    if (!isNamed) continue;
    return { score, isStated: true, passage, reason: `the text names ${value.printed} for it` };
  }
  const link = reading.links.find(
    ({ passage, document: target }) => target === document.id && isWithin(passage, found.sentence),
  );
  if (link !== undefined) {
    return { score: 1, isStated: true, passage: link.passage, reason: "the sentence links to it" };
  }
  const unstated = (score: number, reason: string | null): AttributionFit => {
    return { score, isStated: false, passage: null, reason };
  };
  if (sources.documents.has(document.id)) return unstated(0.6, "the text links to it elsewhere");
  const leaked = attributions.find(({ value }) => value.kind === "DOCUMENTS");
  if (leaked !== undefined && document.kind === "INTERNAL_DOCUMENT")
    return unstated(0.3, "the text speaks of documents");
  if ([...makers].some((entity) => sources.entities.has(entity)))
    return unstated(0.5, "the text names its publisher or author elsewhere");
  const named = attributions.flatMap(({ value }) => (value.entity === null ? [] : [value.entity]));
  if (named.length === 0) return unstated(0.2, null);
  const behind = sources.behind.get(claim) ?? makersBehind(graph, claim);
  sources.behind.set(claim, behind);
  return named.some((entity) => behind.has(entity))
    ? unstated(0.4, "whom the text names stands behind it")
    : unstated(0, null);
}

function makersOf({ publisher, authors }: Document): Set<string> {
  return new Set(publisher === undefined ? authors : [publisher, ...authors]);
}

function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Returns the publishers and authors of all that the claim rests on, near ones first where there are very many. */
function makersBehind(graph: KnowledgeGraph, claim: string): Set<string> {
  const makers = new Set<string>();
  for (const id of collectSlice(graph, [claim], { maxNodes: MOST_BEHIND }).ids) {
    const node = findNode(graph, id);
    if (node?.kind === "ENTITY") makers.add(id);
    else if (node?.kind === "DOCUMENT") for (const maker of makersOf(node.document)) makers.add(maker);
    else if (node?.kind === "CLAIM")
      for (const maker of makersOf(getDocument(graph, node.claim.document).document)) makers.add(maker);
  }
  return makers;
}
