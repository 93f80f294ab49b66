import { documentOf } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { collectSlice } from "../graph/slice.ts";
import { type PublishedSpan, spanOf } from "../model/published-order.ts";
import { findGrounded } from "./grounding.ts";
import { groundSlice } from "./slice-grounding.ts";

/** A claim with its document and date. */
export interface Appearance {
  readonly claim: string;
  readonly document: string;
  /** As recorded, to the precision known. */
  readonly published: string;
  /** Whether the claim rests on an origin: the earliest need not. */
  readonly grounded: boolean;
}

export interface FirstAppearance {
  /** The claims that may be the earliest: nothing dated is certainly before them. Several where dates overlap. */
  readonly earliest: readonly Appearance[];
  /** The same among the grounded claims only. */
  readonly earliestGrounded: readonly Appearance[];
  /** Claims without a date, any of which may have been earlier. */
  readonly undated: readonly string[];
  /** True where one document is the earliest, and no undated claim could be earlier. */
  readonly certain: boolean;
}

/**
 * Returns where a figure first appeared among `claims` that agree. Dates are compared as days as written; of an
 * imprecise date only what is certain counts. An origin is where a trail ends, which is not always what came first.
 * Cost: O(claims + their upstream slice).
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, firstAppearance, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { earliest } = firstAppearance(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m", "zitron-2025-11-12#revenue-share-2025-9m"]);
 * assert.deepEqual(
 *   earliest.map((appearance) => appearance.document),
 *   ["zitron-2025-11-12"],
 * );
 * ```
 */
export function firstAppearance(graph: KnowledgeGraph, claims: readonly string[]): FirstAppearance {
  const slice = collectSlice(graph, claims);
  const { nodes } = findGrounded(groundSlice(graph, slice));
  const dated: { readonly appearance: Appearance; readonly span: PublishedSpan }[] = [];
  const undated: string[] = [];
  for (let node = 0; node < slice.startCount; node++) {
    const claim = slice.ids[node] ?? "";
    const { id: document, published } = documentOf(graph, claim);
    const span = published === undefined ? null : spanOf(published);
    if (published === undefined || span === null) undated.push(claim);
    else dated.push({ appearance: { claim, document, published, grounded: nodes[node] === 1 }, span });
  }
  const earliest = earliestOf(dated);
  const documents = new Set(earliest.map(({ document }) => document));
  return {
    earliest,
    earliestGrounded: earliestOf(dated.filter(({ appearance }) => appearance.grounded)),
    undated,
    certain: documents.size === 1 && undated.length === 0,
  };
}

/** Returns those whose first possible day is no later than the last possible day of every other. */
function earliestOf(
  dated: readonly { readonly appearance: Appearance; readonly span: PublishedSpan }[],
): Appearance[] {
  let limit = Number.POSITIVE_INFINITY;
  let instant = Number.POSITIVE_INFINITY;
  for (const { span } of dated) {
    limit = Math.min(limit, span.lastDay);
    if (span.hasTime) instant = Math.min(instant, span.latest);
  }
  return dated
    .filter(({ span }) => span.firstDay <= limit && !(span.hasTime && span.earliest > instant))
    .sort((a, b) => a.span.firstDay - b.span.firstDay || a.span.lastDay - b.span.lastDay)
    .map(({ appearance }) => appearance);
}
