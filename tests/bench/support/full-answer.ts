import { agreement } from "../../../src/analysis/agreement.ts";
import { createHopDiffer } from "../../../src/analysis/hop-changes/hop-changes.ts";
import { independenceOf } from "../../../src/analysis/independence.ts";
import { trace } from "../../../src/analysis/trace.ts";
import type { KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { collectSlice } from "../../../src/graph/slice.ts";

/** Returns all that is to be said of a claim: hops with changes, origins, witnesses, independence, agreement. */
export function fullAnswer(graph: KnowledgeGraph, id: string): unknown {
  const { hops, origins, unsourced, pathCount, circles } = trace(graph, [id]);
  return {
    hops,
    origins,
    unsourced,
    pathCount,
    circles,
    changes: hops.map(createHopDiffer(graph)),
    independence: independenceOf(graph, [id]),
    agreement: agreement(graph, claimsOf(graph, id)),
  };
}

/** Returns the claims of the claim's slice, which are compared with one another. */
export function claimsOf(graph: KnowledgeGraph, id: string): string[] {
  const { claimCount, rows } = graph.lineage;
  return collectSlice(graph, [id]).ids.filter((node) => (rows.get(node) ?? claimCount) < claimCount);
}
