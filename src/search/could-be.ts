import { unitFits } from "../analysis/find.ts";
import { compareFigures, type Relation } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { getClaim } from "../graph/accessors.ts";
import { claimsNear } from "../graph/figure-index.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/**
 * How what a claim states relates to the figure asked for, closest first; WEAKER: it gives a bound that the figure
 * meets.
 */
export const SEARCH_RELATIONS = ["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND", "WEAKER"] as const;
export type SearchRelation = (typeof SEARCH_RELATIONS)[number];

/**
 * Returns the claims whose number could be `figure`, with the relation: those whose digits meet it, and those of
 * `bounds` (claims that give a bound only) that it meets. Cost: O(log n + answers + bounds).
 */
export function claimsThatCouldBe(
  graph: KnowledgeGraph,
  bounds: readonly string[],
  figure: Figure,
): Map<string, SearchRelation> {
  const found = new Map<string, SearchRelation>();
  const wanted = { ...figure, qualifier: null };
  const consider = (id: string, stated: Figure, relations: readonly SearchRelation[]): void => {
    if (!unitFits(wanted.unit, stated.unit)) return;
    const { relation } = compareFigures({ ...wanted, unit: stated.unit }, stated);
    const known = relations.find((name: Relation) => name === relation);
    if (known !== undefined) found.set(id, known);
  };
  for (const id of bounds) {
    const stated = getClaim(graph, id).figure;
    // A bound on a rate says nothing of an amount, however far apart the numbers are.
    if (stated !== null && stated.unit.per === wanted.unit.per) consider(id, stated, ["WEAKER"]);
  }
  for (const id of claimsNear(graph.figures, wanted)) {
    const stated = getClaim(graph, id).figure;
    if (stated !== null)
      consider(id, { ...stated, qualifier: null }, ["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND"]);
  }
  return found;
}
