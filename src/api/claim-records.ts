import { getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Claim } from "../model/claim.ts";

/** Returns the claims with these ids, in the same order. @throws HeadwaterError NOT_FOUND */
export function claimRecords(graph: KnowledgeGraph, ids: readonly string[]): Claim[] {
  return ids.map((id) => getClaim(graph, id).claim);
}
