import { documentOf, edgesOf, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type PublishedSpan, spanOf } from "../model/published-order.ts";
import { findDownstream } from "./downstream.ts";

/** A number of days that dates leave open within bounds. */
export interface DaySpan {
  readonly least: number;
  readonly most: number;
}

/** A claim that takes from one that has been corrected, and not from the correction. */
export interface LateRepeat {
  readonly claim: string;
  /** Days after the correction; negative for a claim that was there before it and has stood since. Null where a date is unknown. */
  readonly daysAfter: DaySpan | null;
  /** True where it was certainly published after the correction. */
  readonly late: boolean;
}

export interface LateCorrection {
  /** The claim that corrects. */
  readonly correction: string;
  readonly corrected: string;
  /** Days from the corrected claim to its correction; null where a date is unknown. */
  readonly daysExposed: DaySpan | null;
  /** Claims that rest on the corrected one and not on the correction, nearest first. */
  readonly repeats: readonly LateRepeat[];
}

/**
 * Returns every correction on record with the claims that still rest on what it corrected.
 *
 * A claim counts where it takes from the corrected claim, directly or through others, and neither is nor takes from
 * the correction. Cost: O(claims + what lies downstream of each correction).
 */
export function findLateCorrections(graph: KnowledgeGraph): LateCorrection[] {
  const found: LateCorrection[] = [];
  graph.graph.forEachNode((correction, attributes) => {
    if (attributes.kind !== "CLAIM" || attributes.claim.supersedes === undefined) return;
    for (const key of edgesOf(graph, correction, "SUPERSEDES", "OUT")) {
      found.push(describeCorrection(graph, correction, getEdge(graph, key).to));
    }
  });
  return found;
}

function describeCorrection(graph: KnowledgeGraph, correction: string, corrected: string): LateCorrection {
  const correctedOn = spanOfClaim(graph, correction);
  const aware = new Set(findDownstream(graph, [correction]).claims.map(({ id }) => id));
  aware.add(correction);
  const repeats: LateRepeat[] = [];
  for (const { id: claim } of findDownstream(graph, [corrected]).claims) {
    if (aware.has(claim)) continue;
    const daysAfter = daysBetween(correctedOn, spanOfClaim(graph, claim));
    repeats.push({ claim, daysAfter, late: daysAfter !== null && daysAfter.least > 0 });
  }
  return {
    correction,
    corrected,
    daysExposed: daysBetween(spanOfClaim(graph, corrected), correctedOn),
    repeats,
  };
}

function spanOfClaim(graph: KnowledgeGraph, claim: string): PublishedSpan | null {
  const { published } = documentOf(graph, claim);
  return published === undefined ? null : spanOf(published);
}

function daysBetween(from: PublishedSpan | null, to: PublishedSpan | null): DaySpan | null {
  if (from === null || to === null) return null;
  return { least: to.firstDay - from.lastDay, most: to.lastDay - from.firstDay };
}
