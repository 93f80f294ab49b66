/**
 * Impact: what would be left of the claims that rest on something, were it set aside.
 *
 * A claim, all claims of a document, or all documents that an entity published or wrote are taken out: they are no
 * longer first-hand and pass nothing on. Every claim downstream is then weighed before and after.
 *
 * Method: re-evaluation of the whole upstream of the claims concerned (the subtree of the dominator tree would answer
 * for one claim and citations only). Independence domains are those before the removal, over all origins involved.
 * Precondition: none. Bounds: those of the slices and of `countSupport`. Cost: O(downstream) to find the claims, then
 * two evaluations of everything upstream of them.
 */

import { didYouMean, HeadwaterError } from "../errors.ts";
import { claimsOfDocument, findNode, nodeIds, sourcesOf } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { TruncatedBy } from "../graph/search-buffers.ts";
import { collectSlice } from "../graph/slice.ts";
import { findDownstream } from "./downstream.ts";
import { type EvidenceOptions, filterEvidence } from "./evidence-options.ts";
import { setNodesAside } from "./grounding.ts";
import type { Bounds } from "./independence.ts";
import { DEFAULT_MERGE_RULES, type MergeRule, mergeOrigins } from "./independence-domains.ts";
import { groundSlice } from "./slice-grounding.ts";
import { countSupport, type SupportCounts } from "./support-counts.ts";

export interface ImpactOptions extends EvidenceOptions {
  /** By what origins count as one; default DOCUMENT and SYNDICATION. */
  readonly mergeBy?: readonly MergeRule[] | undefined;
}

/** UNGROUNDED: no origin is left. WEAKENED: fewer origins, or fewer independent ones. UNAFFECTED: as many as before. */
export type ImpactEffect = "UNGROUNDED" | "WEAKENED" | "UNAFFECTED";

/** Before the removal, and after it. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface ClaimImpact {
  readonly claim: string;
  /** Least number of hops to what was set aside. */
  readonly depth: number;
  readonly effect: ImpactEffect;
  /** Origins behind the claim; null where it is not grounded, or where there are too many to count. */
  readonly origins: BeforeAfter<number | null>;
  /** Independent origins behind the claim; null where it is not grounded. */
  readonly independentOrigins: BeforeAfter<Bounds | null>;
}

export interface Impact {
  /** Ids of the claims, and of the documents or entity, that were set aside. */
  readonly setAside: readonly string[];
  /** Everything that rests on them, nearest first. */
  readonly claims: readonly ClaimImpact[];
  readonly ungrounded: number;
  readonly weakened: number;
  readonly unaffected: number;
  /** False where a bound hid claims downstream, or part of what they rest on: the counts then are of what was seen. */
  readonly complete: boolean;
  readonly truncatedBy: TruncatedBy | null;
  readonly graphVersion: string;
}

/**
 * Returns what becomes of the claims downstream when the claim, document or entity `id` is set aside.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id or a measure's
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, impactOf, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { ungrounded, claims } = impactOf(graph, "microsoft-internal-2025");
 * assert(ungrounded > 0); // claims that no origin is left for
 * assert(claims.length >= ungrounded);
 * ```
 */
export function impactOf(graph: KnowledgeGraph, id: string, options: ImpactOptions = {}): Impact {
  const { sliceOptions, view } = filterEvidence(graph, options);
  const setAside = membersOf(graph, id);
  const downstream = findDownstream(graph, setAside, sliceOptions);
  const affected = downstream.claims.filter(({ id: claim }) => !setAside.has(claim));
  const base = { setAside: [...setAside], graphVersion: graph.version };
  if (affected.length === 0) {
    const complete = downstream.truncatedBy === null;
    return {
      ...base,
      claims: [],
      ungrounded: 0,
      weakened: 0,
      unaffected: 0,
      complete,
      truncatedBy: downstream.truncatedBy,
    };
  }

  // Depth bounds how far the effect is followed, not how much of the ground of each claim is seen.
  const { depth: _depth, ...upstreamOptions } = sliceOptions;
  const slice = collectSlice(
    graph,
    affected.map(({ id: claim }) => claim),
    upstreamOptions,
  );
  const grounding = groundSlice(graph, slice, view === null ? {} : { isOnRecord: view.isOnRecord });
  const removed = new Set<number>();
  for (const [node, nodeId] of slice.ids.entries()) if (setAside.has(nodeId)) removed.add(node);
  const origins = slice.ids.filter((_, node) => grounding.firstHand[node] === 1);
  const domains = mergeOrigins(graph, origins, { mergeBy: options.mergeBy ?? DEFAULT_MERGE_RULES });
  const domainOf = new Map<string, number>();
  for (const [place, domain] of domains.entries())
    for (const origin of domain.origins) domainOf.set(origin, place);
  const labels = Uint32Array.from(slice.ids, (nodeId) => domainOf.get(nodeId) ?? 0);
  const before = countSupport(grounding, labels, domains.length);
  const after = countSupport(setNodesAside(grounding, removed), labels, domains.length);

  const whole = slice.truncatedBy === null;
  // The slice starts with the affected claims, in their order.
  const claims = affected.map(({ id: claim, depth }, node) =>
    weigh(claim, depth, node, before, after, whole),
  );
  const count = (effect: ImpactEffect): number => claims.filter((each) => each.effect === effect).length;
  const truncatedBy = downstream.truncatedBy ?? slice.truncatedBy;
  return {
    ...base,
    claims,
    ungrounded: count("UNGROUNDED"),
    weakened: count("WEAKENED"),
    unaffected: count("UNAFFECTED"),
    complete: truncatedBy === null,
    truncatedBy,
  };
}

function weigh(
  claim: string,
  depth: number,
  node: number,
  before: SupportCounts,
  after: SupportCounts,
  whole: boolean,
): ClaimImpact {
  const independentBefore = before.independentOf(node);
  const independentAfter = after.independentOf(node);
  const originsBefore = independentBefore === null ? null : before.originsOf(node);
  const originsAfter = independentAfter === null ? null : after.originsOf(node);
  let effect: ImpactEffect = "UNAFFECTED";
  if (independentBefore !== null && independentAfter === null) effect = "UNGROUNDED";
  else if (independentBefore !== null && independentAfter !== null) {
    const fewerOrigins = originsBefore !== null && originsAfter !== null && originsAfter < originsBefore;
    if (fewerOrigins || independentAfter.upper < independentBefore.lower) effect = "WEAKENED";
  }
  const bounds = (found: typeof independentBefore): Bounds | null =>
    found === null || whole ? found : { lower: found.lower, upper: null, exact: false };
  return {
    claim,
    depth,
    effect,
    origins: { before: originsBefore, after: originsAfter },
    independentOrigins: { before: bounds(independentBefore), after: bounds(independentAfter) },
  };
}

/** Returns the ids that are set aside with `id`: the node, its documents, and their claims. */
function membersOf(graph: KnowledgeGraph, id: string): Set<string> {
  const node = findNode(graph, id);
  switch (node?.kind) {
    case "CLAIM":
      return new Set([id]);
    case "DOCUMENT":
      return new Set([id, ...claimsOfDocument(graph, id)]);
    case "ENTITY": {
      const members = new Set([id]);
      for (const kind of ["PUBLISHED_BY", "AUTHORED_BY"] as const) {
        for (const document of sourcesOf(graph, id, kind)) {
          members.add(document);
          for (const claim of claimsOfDocument(graph, document)) members.add(claim);
        }
      }
      return members;
    }
    case "MEASURE":
      throw new HeadwaterError(
        "NOT_FOUND",
        `Cannot set "${id}" aside: that is a measure; name a claim, document or entity`,
      );
    case undefined:
      throw new HeadwaterError(
        "NOT_FOUND",
        `Cannot set "${id}" aside: no such id${didYouMean(id, nodeIds(graph))}`,
      );
  }
}
