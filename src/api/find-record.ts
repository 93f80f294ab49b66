import { HeadwaterError } from "../errors.ts";
import { findNode, getClaim, getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { MeasureParent, NodeParent } from "./parents.ts";

/** Returns the record with this id, of whatever kind, or null where there is none. */
export function findRecord(graph: KnowledgeGraph, id: string): NodeParent | null {
  const node = findNode(graph, id);
  switch (node?.kind) {
    case "CLAIM":
      return node.claim;
    case "DOCUMENT":
      return node.document;
    case "ENTITY":
      return node.entity;
    case "MEASURE":
      return { id, ...node };
    case undefined:
      return graph.metrics.get(id) ?? graph.stories.get(id) ?? null;
  }
}

/** Returns the claim `id`, or null where there is none. */
export function findClaim(graph: KnowledgeGraph, id: string): Claim | null {
  const node = findNode(graph, id);
  return node?.kind === "CLAIM" ? node.claim : null;
}

/** Returns the document `id`, or null where there is none. */
export function findDocument(graph: KnowledgeGraph, id: string): Document | null {
  const node = findNode(graph, id);
  return node?.kind === "DOCUMENT" ? node.document : null;
}

/** Returns the entity `id`, or null where there is none. */
export function findEntity(graph: KnowledgeGraph, id: string): Entity | null {
  const node = findNode(graph, id);
  return node?.kind === "ENTITY" ? node.entity : null;
}

/** Returns the measure `id`, or null where there is none. */
export function findMeasure(graph: KnowledgeGraph, id: string): MeasureParent | null {
  const node = findNode(graph, id);
  return node?.kind === "MEASURE" ? { id, ...node } : null;
}

/** Returns the name of the GraphQL type of the record with this id. */
export function typeNameOf(graph: KnowledgeGraph, id: string) {
  const node = findNode(graph, id);
  switch (node?.kind) {
    case "CLAIM":
      return "Claim";
    case "DOCUMENT":
      return "Document";
    case "MEASURE":
      return "Measure";
    case "ENTITY":
      return entityTypeName(node.entity);
    case undefined:
      return graph.metrics.has(id) ? "Metric" : "Story";
  }
}

/** Returns the name of the GraphQL type of an entity. */
export function entityTypeName({ kind }: Entity) {
  switch (kind) {
    case "ORGANIZATION":
      return "Organization";
    case "PERSON":
      return "Person";
    case "SOFTWARE_AGENT":
      return "SoftwareAgent";
  }
}

/** Returns the name of the GraphQL type of a source: a claim, document or entity. */
export function sourceTypeName(source: Claim | Document | Entity) {
  if ("modality" in source) return "Claim";
  return "story" in source ? "Document" : entityTypeName(source);
}

/** Returns why there is no claim or document with this id, with the nearest ids that there are. */
export function explainMissing(graph: KnowledgeGraph, kind: "CLAIM" | "DOCUMENT", id: string): string {
  try {
    kind === "CLAIM" ? getClaim(graph, id) : getDocument(graph, id);
  } catch (error) {
    if (error instanceof HeadwaterError) return error.message;
    throw error;
  }
  throw new TypeError(`Cannot explain why "${id}" is missing: it is there`);
}
