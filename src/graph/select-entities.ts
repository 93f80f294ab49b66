import type { Entity, EntityKind, OutletRole } from "../model/entity.ts";
import { documentOf, getClaim, getEntity } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { claimIds } from "./lineage-index.ts";
import { textMatcher } from "./match-text.ts";
import { type Ranked, rankById } from "./ranked.ts";
import { getStory } from "./vocabulary.ts";

/** Which entities; every condition given must hold. Ids must exist. */
export interface EntityFilter {
  readonly text?: string | null | undefined;
  readonly kind?: readonly EntityKind[] | null | undefined;
  readonly outlet?: readonly OutletRole[] | null | undefined;
  readonly ownedBy?: string | null | undefined;
  /** A story in which it publishes, writes or is written about. */
  readonly story?: string | null | undefined;
}

/**
 * Returns the entities that pass `filter`, by id.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id, INVALID_ARGUMENT for a text that is too long
 */
export function selectEntities(graph: KnowledgeGraph, filter: EntityFilter = {}): Ranked<Entity>[] {
  const conditions: ((entity: Entity) => boolean)[] = [];
  const { text, kind, outlet, ownedBy, story } = filter;
  if (text != null) {
    const matches = textMatcher(text);
    conditions.push(({ id, name, aliases, description }) => matches([id, name, ...aliases, description]));
  }
  if (kind != null) conditions.push((entity) => kind.includes(entity.kind));
  if (outlet != null)
    conditions.push((entity) => entity.outlet !== undefined && outlet.includes(entity.outlet));
  if (ownedBy != null) {
    const { id } = getEntity(graph, ownedBy).entity;
    conditions.push((entity) => entity.ownedBy === id);
  }
  if (story != null) {
    const members = entitiesOfStory(graph, getStory(graph, story).id);
    conditions.push(({ id }) => members.has(id));
  }
  const found: Entity[] = [];
  graph.graph.forEachNode((_id, node) => {
    if (node.kind === "ENTITY" && conditions.every((holds) => holds(node.entity))) found.push(node.entity);
  });
  return rankById(found);
}

function entitiesOfStory(graph: KnowledgeGraph, story: string): ReadonlySet<string> {
  const members = new Set<string>();
  graph.graph.forEachNode((_id, node) => {
    if (node.kind !== "DOCUMENT" || node.document.story !== story) return;
    for (const author of node.document.authors) members.add(author);
    if (node.document.publisher !== undefined) members.add(node.document.publisher);
  });
  for (const id of claimIds(graph.lineage)) {
    if (documentOf(graph, id).story !== story) continue;
    const { measure, about } = getClaim(graph, id).claim;
    for (const entity of about) members.add(entity);
    if (measure !== undefined) members.add(measure.entity);
    if (measure?.counterparty !== undefined) members.add(measure.counterparty);
  }
  return members;
}
