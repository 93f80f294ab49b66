import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { edgesOf, expectNode, getClaim, getEdge, getEdgeAttributes } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { CitesEdge, ContradictsEdge, DerivesEdge } from "./provenance-graph.ts";

/** An edge of a claim seen from one end: its key, its own properties, and what stands at the other end. */
export interface Link<E, N> {
  readonly id: string;
  readonly edge: E;
  readonly node: N;
}

/** Returns what the claim `id` cites: claims or, where it is unknown which, documents and entities. */
export function citesOf(graph: KnowledgeGraph, id: string): Link<CitesEdge, Claim | Document | Entity>[] {
  return edgesOf(graph, id, "CITES", "OUT").flatMap((key) => {
    const { attributes, to } = getEdge(graph, key);
    return attributes.kind === "CITES" ? [{ id: key, edge: attributes, node: sourceOf(graph, to) }] : [];
  });
}

/** Returns the claims that cite the claim, document or entity `id`. */
export function citedByOf(graph: KnowledgeGraph, id: string): Link<CitesEdge, Claim>[] {
  return edgesOf(graph, id, "CITES", "IN").flatMap((key) => {
    const { attributes, from } = getEdge(graph, key);
    return attributes.kind === "CITES"
      ? [{ id: key, edge: attributes, node: getClaim(graph, from).claim }]
      : [];
  });
}

/** Returns the claims from which (`OUT`) the claim `id` is computed, or that are computed from it (`IN`). */
export function derivesOf(
  graph: KnowledgeGraph,
  id: string,
  direction: "IN" | "OUT",
): Link<DerivesEdge, Claim>[] {
  return edgesOf(graph, id, "DERIVES", direction).flatMap((key) => {
    const { attributes, from, to } = getEdge(graph, key);
    const node = getClaim(graph, direction === "OUT" ? to : from).claim;
    return attributes.kind === "DERIVES" ? [{ id: key, edge: attributes, node }] : [];
  });
}

/** Returns the claims that the claim `id` contradicts (`OUT`) or that contradict it (`IN`), as curators say. */
export function contradictsOf(
  graph: KnowledgeGraph,
  id: string,
  direction: "IN" | "OUT",
): Link<ContradictsEdge, Claim>[] {
  return edgesOf(graph, id, "CONTRADICTS", direction).flatMap((key) => {
    const { attributes, from, to } = getEdge(graph, key);
    const node = getClaim(graph, direction === "OUT" ? to : from).claim;
    return attributes.kind === "CONTRADICTS" ? [{ id: key, edge: attributes, node }] : [];
  });
}

/** Returns the record of a node that a claim can take from. */
export function sourceOf(graph: KnowledgeGraph, id: string): Claim | Document | Entity {
  const node = expectNode(graph, id);
  switch (node?.kind) {
    case "CLAIM":
      return node.claim;
    case "DOCUMENT":
      return node.document;
    case "ENTITY":
      return node.entity;
    default:
      throw new TypeError(`Cannot read "${id}" as a source: it is no claim, document or entity`);
  }
}

/** Returns the properties of the lineage edge `key`. @throws HeadwaterError NOT_FOUND */
export function getLineageEdge(graph: KnowledgeGraph, key: string): CitesEdge | DerivesEdge {
  const attributes = getEdgeAttributes(graph, key);
  if (attributes.kind === "CITES" || attributes.kind === "DERIVES") return attributes;
  throw new TypeError(`Cannot read edge "${key}" as a hop: it is of kind ${attributes.kind}`);
}

/** Returns the records of nodes that a claim can take from, in the same order. */
export function sourceRecords(graph: KnowledgeGraph, ids: readonly string[]): (Claim | Document | Entity)[] {
  return ids.map((id) => sourceOf(graph, id));
}
