import { formatFigure } from "../figures/format-figure.ts";
import { documentOf, getDocument, publisherOf } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ClaimNode } from "../graph/provenance-graph.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { finish, type Steps } from "../model/steps.ts";
import { type TextIndex, textIndexSteps } from "./text-index.ts";

/** What a word can be found in. */
export const SEARCH_FIELDS = ["TEXT", "FIGURE", "TITLE", "NAME", "ALIASES", "DESCRIPTION", "METRIC"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Kinds of records that are searched. */
export const SEARCH_KINDS = ["CLAIM", "DOCUMENT", "ENTITY"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A record as the search knows it. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly fields: Readonly<Partial<Record<SearchField, string>>>;
  /** As recorded: of the document, or of the document that makes the claim. */
  readonly published: string | null;
  readonly story: string | null;
  readonly outlet: string | null;
  readonly metric: string | null;
  /** Entities that it is about. */
  readonly entities: readonly string[];
  readonly modality: string | null;
}

/** Every record of one graph, made ready to be searched. */
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, SearchEntry>;
  readonly text: TextIndex<SearchField>;
  /** Ids of the claims that give a bound only, such as more than $12 billion. */
  readonly bounds: readonly string[];
}

const BOOST: Readonly<Record<SearchField, number>> = {
  NAME: 3,
  TITLE: 2,
  TEXT: 2,
  FIGURE: 2,
  METRIC: 1.5,
  ALIASES: 1.5,
  DESCRIPTION: 1,
};

const BOUNDS = new Set(["AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN", "UP_TO"]);

/** Returns the index of the claims, documents and entities of `graph`. */
export function createSearchIndex(graph: KnowledgeGraph): SearchIndex {
  return finish(searchIndexSteps(graph));
}

/** Returns the same as createSearchIndex(), in steps: one for each record and one for its words. */
export function* searchIndexSteps(graph: KnowledgeGraph): Steps<SearchIndex> {
  const entries = new Map<string, SearchEntry>();
  const bounds: string[] = [];
  const documents: Document[] = [];
  const claims: [string, ClaimNode][] = [];
  // Kind by kind: scores are sums, whose last digit hangs on the order, which must be that of the records alone.
  graph.graph.forEachNode((id, node) => {
    if (node.kind === "ENTITY") entries.set(id, entityEntry(node.entity));
    else if (node.kind === "DOCUMENT") documents.push(node.document);
    else if (node.kind === "CLAIM") claims.push([id, node]);
  });
  for (const document of documents) {
    yield;
    entries.set(document.id, documentEntry(graph, document));
  }
  for (const [id, node] of claims) {
    yield;
    entries.set(id, claimEntry(graph, id, node));
    if (node.figure?.qualifier != null && BOUNDS.has(node.figure.qualifier)) bounds.push(id);
  }
  return { entries, text: yield* textIndexSteps(entries.values(), BOOST), bounds };
}

function claimEntry(graph: KnowledgeGraph, id: string, { claim, figure }: ClaimNode): SearchEntry {
  const document = documentOf(graph, id);
  const { measure } = claim;
  const metric = measure === undefined ? undefined : graph.metrics.get(measure.metric);
  const about = [measure?.entity, measure?.counterparty, ...claim.about].filter((name) => name !== undefined);
  const printed = figure === null ? [] : [claim.figure?.printed, formatFigure(figure)];
  return {
    ...NOTHING,
    id,
    kind: "CLAIM",
    fields: {
      TEXT: claim.text,
      FIGURE: [...new Set(printed)].filter((text) => text !== undefined).join(" "),
      METRIC: metric === undefined ? "" : [metric.name, ...metric.aliases].join("; "),
    },
    published: document.published ?? null,
    story: document.story,
    outlet: document.publisher ?? null,
    metric: metric?.id ?? null,
    entities: [...new Set(about)],
    modality: claim.modality,
  };
}

function documentEntry(graph: KnowledgeGraph, { id }: Document): SearchEntry {
  const { document } = getDocument(graph, id);
  const publisher = publisherOf(graph, document);
  return {
    ...NOTHING,
    id,
    kind: "DOCUMENT",
    fields: { TITLE: document.title, NAME: publisher?.name ?? "" },
    published: document.published ?? null,
    story: document.story,
    outlet: publisher?.id ?? null,
  };
}

function entityEntry({ id, name, aliases, description }: Entity): SearchEntry {
  const fields = { NAME: name, ALIASES: aliases.join("; "), DESCRIPTION: description ?? "" };
  return { ...NOTHING, id, kind: "ENTITY", fields };
}

const NOTHING = { published: null, story: null, outlet: null, metric: null, entities: [], modality: null };
