import { HeadwaterError } from "../errors.ts";
import { type Comparison, compareFigures } from "../figures/compare-figures.ts";
import type { Figure, Unit } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import { documentOf, getClaim, getEntity } from "../graph/accessors.ts";
import { isAbout } from "../graph/claims-about.ts";
import { claimsNear } from "../graph/figure-index.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { getStory } from "../graph/vocabulary.ts";

/** How a found claim's digits relate to those asked for; qualifiers are left aside. */
export const FOUND_RELATIONS = ["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND"] as const;
export type FoundRelation = (typeof FOUND_RELATIONS)[number];

/** A claim that states the figure. */
export interface FoundClaim {
  readonly claim: string;
  /** IDENTICAL, CONSISTENT within rounding, or CONSISTENT_IF_ROUND: only if trailing zeros are rounding. */
  readonly relation: FoundRelation;
  /** True where the claim states fewer digits than were asked for, and so says less. */
  readonly isCoarser: boolean;
  readonly comparison: Comparison;
}

/** The claims of one measure that state the figure, best match first. */
export interface FigureMatch {
  readonly measure: string;
  readonly claims: readonly FoundClaim[];
}

export interface FindOptions {
  /** Language of the literal where it is not English. */
  readonly locale?: string | undefined;
  /** Only claims about this entity. */
  readonly entity?: string | undefined;
  /** Only claims of documents of this story. */
  readonly story?: string | undefined;
}

/** What was asked for, as read, and where it is stated. */
export interface FindResult {
  readonly figure: Figure;
  /** One match a measure: those with an identical figure first, then by how many claims state it. */
  readonly matches: readonly FigureMatch[];
}

/**
 * Returns the claims that state the figure `literal`, grouped by measure, exact matches first, then those that
 * agree within rounding. A number without a unit matches every unit, an amount without a rate every rate.
 * Cost: a binary search in the figure index, then O(k log k) for the k claims near the number.
 *
 * @throws HeadwaterError UNREADABLE_FIGURE for a literal that is no figure, saying where it cannot be read;
 * NOT_FOUND for an unknown entity or story
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, find, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { matches } = find(graph, "$865.8 million");
 * assert.equal(matches[0]?.measure, "revenue-share/openai/microsoft/2025-01/2025-09");
 * assert.equal(matches[0].claims[0]?.relation, "IDENTICAL");
 * ```
 */
export function find(graph: KnowledgeGraph, literal: string, options: FindOptions = {}): FindResult {
  const parsed = parseFigure(literal, options);
  if ("problem" in parsed) throw new HeadwaterError("UNREADABLE_FIGURE", parsed.problem.message);
  const wanted = { ...parsed.figure, qualifier: null };
  const entity = options.entity === undefined ? null : getEntity(graph, options.entity).entity.id;
  const story = options.story === undefined ? null : getStory(graph, options.story).id;

  const byMeasure = new Map<string, FoundClaim[]>();
  for (const id of claimsNear(graph.figures, wanted)) {
    const { claim, figure, measure } = getClaim(graph, id);
    if (figure === null || measure === null || !unitFits(wanted.unit, figure.unit)) continue;
    if (entity !== null && !isAbout(claim, entity)) continue;
    if (story !== null && documentOf(graph, id).story !== story) continue;
    const comparison = compareFigures({ ...wanted, unit: figure.unit }, { ...figure, qualifier: null });
    const relation = FOUND_RELATIONS.find((name) => name === comparison.relation);
    if (relation === undefined) continue;
    const found: FoundClaim = { claim: id, relation, isCoarser: isCoarser(figure, wanted), comparison };
    const known = byMeasure.get(measure);
    if (known === undefined) byMeasure.set(measure, [found]);
    else known.push(found);
  }

  const matches: FigureMatch[] = [];
  for (const [measure, claims] of byMeasure) {
    claims.sort((a, b) => rank(a) - rank(b) || (a.claim < b.claim ? -1 : 1));
    matches.push({ measure, claims });
  }
  matches.sort(
    (a, b) =>
      bestRank(a) - bestRank(b) || b.claims.length - a.claims.length || (a.measure < b.measure ? -1 : 1),
  );
  return { figure: parsed.figure, matches };
}

/** Returns whether a number of the unit `stated` can be meant by `wanted`: a bare number fits every unit. */
export function unitFits(wanted: Unit, stated: Unit): boolean {
  if (wanted.kind === "COUNT" && wanted.code === null) return true;
  return (
    wanted.kind === stated.kind &&
    wanted.code === stated.code &&
    (wanted.per === null || wanted.per === stated.per)
  );
}

/** Identical figures first, then finer ones than asked for, then coarser ones, then those that agree only if round. */
function rank(found: FoundClaim): number {
  return 2 * FOUND_RELATIONS.indexOf(found.relation) + (found.isCoarser ? 1 : 0);
}

function isCoarser(stated: Figure, wanted: Figure): boolean {
  if (stated.vague) return true;
  return stated.decimals !== null && (wanted.decimals === null || stated.decimals < wanted.decimals);
}

function bestRank(match: FigureMatch): number {
  return Math.min(...match.claims.map(rank));
}
