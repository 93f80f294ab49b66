import type { Claim, Modality } from "../model/claim.ts";
import type { Document, DocumentKind } from "../model/document.ts";
import {
  claimsOfDocument,
  claimsOfMeasure,
  documentOf,
  getClaim,
  getDocument,
  getEntity,
  getMeasure,
} from "./accessors.ts";
import { claimsAbout, isAbout } from "./claims-about.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { claimIds } from "./lineage-index.ts";
import { textMatcher } from "./match-text.ts";
import { periodOverlap } from "./period-overlap.ts";
import type { ClaimNode } from "./provenance-graph.ts";
import { type PublicationWindow, publicationMatcher } from "./publication-window.ts";
import { type PublicationOrder, publicationKey, type Ranked, rank } from "./ranked.ts";
import { type ValueRange, valueRangeMatcher } from "./value-range.ts";
import { getMetric, getStory } from "./vocabulary.ts";

/** Which claims; every condition given must hold. Ids must exist. */
export interface ClaimFilter extends PublicationWindow {
  readonly text?: string | null | undefined;
  readonly entity?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly metric?: string | null | undefined;
  readonly measure?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly value?: ValueRange | null | undefined;
  readonly hasFigure?: boolean | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  readonly kind?: readonly DocumentKind[] | null | undefined;
  readonly story?: string | null | undefined;
  readonly document?: string | null | undefined;
}

type Condition = (node: ClaimNode, document: Document) => boolean;

/**
 * Returns the claims that pass all of `filters`, in order. A caller that keeps all claims of the graph in order may
 * give them with `all`, so that they are not put in order again.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id, INVALID_ARGUMENT for a period, range or text that cannot be
 */
export function selectClaims(
  graph: KnowledgeGraph,
  filters: readonly ClaimFilter[] = [],
  order: PublicationOrder = "ID",
  all?: (order: PublicationOrder) => readonly Ranked<Claim>[],
): readonly Ranked<Claim>[] {
  const conditions = filters.flatMap((filter) => claimConditions(graph, filter));
  const passes = (id: string): boolean => {
    const node = getClaim(graph, id);
    const document = documentOf(graph, id);
    return conditions.every((holds) => holds(node, document));
  };
  const few = candidates(graph, filters);
  if (few === null && all !== undefined) {
    return conditions.length === 0 ? all(order) : all(order).filter(({ id }) => passes(id));
  }
  const ids = few ?? claimIds(graph.lineage);
  const found = ids.filter(passes).map((id) => getClaim(graph, id).claim);
  if (order === "ID") return rank(found, () => "");
  return rank(found, ({ id }) => publicationKey(documentOf(graph, id).published, order));
}

/** Returns a short list that is at hand and holds every claim that can pass, or null where only all claims do. */
function candidates(graph: KnowledgeGraph, filters: readonly ClaimFilter[]): readonly string[] | null {
  const given = (name: "document" | "measure" | "entity") =>
    filters.find((filter) => filter[name] != null)?.[name] ?? null;
  const document = given("document");
  if (document !== null) return claimsOfDocument(graph, document);
  const measure = given("measure");
  if (measure !== null) return claimsOfMeasure(graph, measure);
  const entity = given("entity");
  if (entity !== null) return claimsAbout(graph, entity);
  return null;
}

function claimConditions(graph: KnowledgeGraph, filter: ClaimFilter): Condition[] {
  const conditions: Condition[] = [];
  const { text, entity, outlet, author, metric, measure, period, value } = filter;
  const { hasFigure, modality, kind, story, document } = filter;
  if (text != null) {
    const matches = textMatcher(text);
    conditions.push(({ claim }) => matches([claim.id, claim.text, claim.figure?.printed]));
  }
  if (entity != null) {
    const { id } = getEntity(graph, entity).entity;
    conditions.push(({ claim }) => isAbout(claim, id));
  }
  if (outlet != null) {
    const { id } = getEntity(graph, outlet).entity;
    conditions.push((_node, { publisher }) => publisher === id);
  }
  if (author != null) {
    const { id } = getEntity(graph, author).entity;
    conditions.push((_node, { authors }) => authors.includes(id));
  }
  if (metric != null) {
    const { id } = getMetric(graph, metric);
    conditions.push(({ claim }) => claim.measure?.metric === id);
  }
  if (measure != null) {
    getMeasure(graph, measure);
    conditions.push((node) => node.measure === measure);
  }
  if (period != null) {
    const overlaps = periodOverlap(graph, period);
    conditions.push((node) => node.measure !== null && overlaps(getMeasure(graph, node.measure)));
  }
  if (value != null) {
    const lies = valueRangeMatcher(value);
    conditions.push(({ figure }) => figure !== null && lies(figure));
  }
  if (hasFigure != null) conditions.push(({ figure }) => (figure !== null) === hasFigure);
  if (modality != null) conditions.push(({ claim }) => modality.includes(claim.modality));
  if (kind != null) conditions.push((_node, stating) => kind.includes(stating.kind));
  if (story != null) {
    const { id } = getStory(graph, story);
    conditions.push((_node, stating) => stating.story === id);
  }
  if (document != null) {
    const { id } = getDocument(graph, document).document;
    conditions.push(({ claim }) => claim.document === id);
  }
  if (filter.publishedBefore != null || filter.publishedAfter != null) {
    const inWindow = publicationMatcher(filter);
    conditions.push((_node, stating) => inWindow(stating));
  }
  return conditions;
}
