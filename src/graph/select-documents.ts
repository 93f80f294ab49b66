import type { Document, DocumentKind } from "../model/document.ts";
import { claimsOfDocument, getClaim, getEntity } from "./accessors.ts";
import { isAbout } from "./claims-about.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { textMatcher } from "./match-text.ts";
import { type PublicationWindow, publicationMatcher } from "./publication-window.ts";
import { type PublicationOrder, publicationKey, type Ranked, rank } from "./ranked.ts";
import { getMetric, getStory } from "./vocabulary.ts";

/** Which documents; every condition given must hold. Ids must exist. */
export interface DocumentFilter extends PublicationWindow {
  readonly text?: string | null | undefined;
  readonly kind?: readonly DocumentKind[] | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** An entity that one of its claims is about. */
  readonly entity?: string | null | undefined;
  /** A metric that one of its claims states. */
  readonly metric?: string | null | undefined;
  readonly story?: string | null | undefined;
}

/**
 * Returns the documents that pass all of `filters`, in order.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id, INVALID_ARGUMENT for a text that is too long
 */
export function selectDocuments(
  graph: KnowledgeGraph,
  filters: readonly DocumentFilter[] = [],
  order: PublicationOrder = "ID",
): Ranked<Document>[] {
  const conditions = filters.flatMap((filter) => documentConditions(graph, filter));
  const found: Document[] = [];
  graph.graph.forEachNode((_id, node) => {
    if (node.kind === "DOCUMENT" && conditions.every((holds) => holds(node.document)))
      found.push(node.document);
  });
  return rank(found, ({ published }) => publicationKey(published, order));
}

function documentConditions(
  graph: KnowledgeGraph,
  filter: DocumentFilter,
): ((document: Document) => boolean)[] {
  const conditions = [publicationMatcher(filter)];
  const { text, kind, outlet, author, entity, metric, story } = filter;
  if (text != null) {
    const matches = textMatcher(text);
    conditions.push(({ id, title, note }) => matches([id, title, note]));
  }
  if (kind != null) conditions.push((document) => kind.includes(document.kind));
  if (outlet != null) {
    const { id } = getEntity(graph, outlet).entity;
    conditions.push(({ publisher }) => publisher === id);
  }
  if (author != null) {
    const { id } = getEntity(graph, author).entity;
    conditions.push(({ authors }) => authors.includes(id));
  }
  if (story != null) {
    const { id } = getStory(graph, story);
    conditions.push((document) => document.story === id);
  }
  if (entity != null) {
    const { id } = getEntity(graph, entity).entity;
    conditions.push((document) => claimsIn(graph, document).some((claim) => isAbout(claim, id)));
  }
  if (metric != null) {
    const { id } = getMetric(graph, metric);
    conditions.push((document) => claimsIn(graph, document).some((claim) => claim.measure?.metric === id));
  }
  return conditions;
}

function claimsIn(graph: KnowledgeGraph, document: Document) {
  return claimsOfDocument(graph, document.id).map((id) => getClaim(graph, id).claim);
}
