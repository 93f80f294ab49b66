import type { Claim } from "../model/claim.ts";
import { getEntity, sourcesOf } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * Returns the ids of the claims about an entity, each once: those of its measures, those where it is the
 * counterparty, and assertions that name it.
 */
export function claimsAbout(graph: KnowledgeGraph, entity: string): string[] {
  getEntity(graph, entity);
  const claims = new Set<string>();
  for (const source of sourcesOf(graph, entity, "ABOUT")) {
    if (graph.graph.getNodeAttributes(source).kind === "CLAIM") claims.add(source);
    else for (const claim of sourcesOf(graph, source, "MEASURES")) claims.add(claim);
  }
  return [...claims];
}

/** Returns true where the claim is about the entity `id`. */
export function isAbout(claim: Claim, id: string): boolean {
  return claim.measure?.entity === id || claim.measure?.counterparty === id || claim.about.includes(id);
}
