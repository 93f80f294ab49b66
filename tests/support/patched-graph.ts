import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { Claim } from "../../src/model/claim.ts";
import { type DrawingDetails, datasetOf } from "./graphs.ts";

/** Returns the graph of a drawing with keys of claims replaced that a drawing cannot say: `document`, `supersedes`, … */
export function patchedGraph(
  drawing: string,
  patches: Readonly<
    Record<string, Partial<Pick<Claim, "document" | "supersedes" | "contradicts" | "cites">>>
  >,
  details: DrawingDetails = {},
): KnowledgeGraph {
  const dataset = datasetOf(drawing, details);
  return buildGraph({
    ...dataset,
    claims: dataset.claims.map((claim) => ({ ...claim, ...patches[claim.id] })),
  });
}
