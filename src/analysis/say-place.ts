import { getDocument } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ClaimNode, DocumentNode, EntityNode } from "../graph/provenance-graph.ts";
import { entityName } from "./compare-claims.ts";

/** Returns whose a claim, document or entity is and when it came out, within a sentence: "TechCrunch (2025-11-14)". */
export function sayPlace(graph: KnowledgeGraph, node: ClaimNode | DocumentNode | EntityNode): string {
  if (node.kind === "ENTITY") return node.entity.name;
  const { document } = node.kind === "CLAIM" ? getDocument(graph, node.claim.document) : node;
  const { publisher, title, published } = document;
  const name = publisher === undefined ? `"${title}"` : entityName(graph, publisher);
  const date = published?.replace(/T.*$/, "").replace("/", " to ");
  return date === undefined ? name : `${name} (${date})`;
}
