import { claimsOfMeasure, edgesOf, findNode, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { TruncatedBy } from "../graph/search-buffers.ts";
import { collectSlice } from "../graph/slice.ts";
import { type EvidenceOptions, filterEvidence } from "./evidence-options.ts";
import { findGrounded } from "./grounding.ts";
import { groundSlice } from "./slice-grounding.ts";

/** Belnap's four values, told from evidence: nothing said, something for it, something against it, both. */
export type EvidenceState = "NONE" | "SUPPORTED" | "DISPUTED" | "BOTH";

/** Something against a claim. */
export interface Dispute {
  /** Asserted by a curator (CONTRADICTS), denied in a text (DENIED), or computed (CONFLICT). */
  readonly kind: "CONTRADICTS" | "DENIED" | "CONFLICT";
  /** The claim that denies, or the two that cannot both be right. */
  readonly claims: readonly string[];
  /** The reason on record, where there is one. */
  readonly reason: string | null;
}

/** Two claims that cannot both be right, computed elsewhere. */
export interface ComputedConflict {
  readonly claims: readonly [string, string];
  readonly reason?: string;
}

export interface State {
  readonly state: EvidenceState;
  /** Claims that rest on an origin and are not denials. */
  readonly supportedBy: readonly string[];
  /** Claims that say so without an origin on record. */
  readonly ungrounded: readonly string[];
  readonly disputes: readonly Dispute[];
  readonly complete: boolean;
  readonly truncatedBy: TruncatedBy | null;
}

export interface StateOptions extends EvidenceOptions {
  /** Conflicts computed by comparing figures; those that touch none of the claims are passed over. */
  readonly conflicts?: Iterable<ComputedConflict>;
}

/**
 * Returns what there is for and against a measure, by its claims. No verdict: how many claims stand on either side
 * does not matter, nor who makes them.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown measure; INVALID_ARGUMENT for an impossible day
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset, stateOfMeasure } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { state, supportedBy } = stateOfMeasure(graph, "revenue-share/openai/microsoft/2025-01/2025-09");
 * assert(state === "SUPPORTED" || state === "BOTH");
 * assert(supportedBy.includes("microsoft-internal-2025#revenue-share-2025-9m"));
 * ```
 */
export function stateOfMeasure(graph: KnowledgeGraph, measure: string, options: StateOptions = {}): State {
  return stateOfClaims(graph, claimsOfMeasure(graph, measure), options);
}

/**
 * Returns what there is for and against what `claims` say in common: grounded claims support it; a claim that denies
 * it, a contradiction on record and a computed conflict dispute it. Cost: O(upstream slice + edges of the claims).
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for an impossible day
 */
export function stateOfClaims(
  graph: KnowledgeGraph,
  claims: readonly string[],
  options: StateOptions = {},
): State {
  const { sliceOptions, view } = filterEvidence(graph, options);
  const isKnown = (claim: string): boolean => view === null || view.statusOf(claim) !== "NOT_YET";
  const known = claims.filter(isKnown);
  if (known.length === 0) {
    return {
      state: "NONE",
      supportedBy: [],
      ungrounded: [],
      disputes: [],
      complete: true,
      truncatedBy: null,
    };
  }
  const slice = collectSlice(graph, known, sliceOptions);
  const { nodes } = findGrounded(
    groundSlice(graph, slice, view === null ? {} : { isOnRecord: view.isOnRecord }),
  );

  const supportedBy: string[] = [];
  const ungrounded: string[] = [];
  const disputes: Dispute[] = [];
  const contradictions = new Set<string>();
  for (let start = 0; start < slice.startCount; start++) {
    const id = slice.ids[start] ?? "";
    const node = findNode(graph, id);
    if (node?.kind !== "CLAIM") continue;
    if (node.claim.modality === "DENIED") disputes.push({ kind: "DENIED", claims: [id], reason: null });
    else (nodes[start] === 1 ? supportedBy : ungrounded).push(id);
    for (const direction of ["OUT", "IN"] as const) {
      for (const key of edgesOf(graph, id, "CONTRADICTS", direction)) contradictions.add(key);
    }
  }
  for (const key of contradictions) {
    const { attributes, from, to } = getEdge(graph, key);
    if (attributes.kind !== "CONTRADICTS" || view?.isOnRecord(key) === false) continue;
    if (isKnown(from) && isKnown(to)) {
      disputes.push({ kind: "CONTRADICTS", claims: [from, to], reason: attributes.reason });
    }
  }
  const concerned = new Set(known);
  for (const { claims: pair, reason } of options.conflicts ?? []) {
    if (!pair.some((claim) => concerned.has(claim)) || !pair.every(isKnown)) continue;
    disputes.push({ kind: "CONFLICT", claims: pair, reason: reason ?? null });
  }
  return {
    state: stateFrom(supportedBy.length > 0, disputes.length > 0),
    supportedBy,
    ungrounded,
    disputes,
    complete: slice.truncatedBy === null,
    truncatedBy: slice.truncatedBy,
  };
}

function stateFrom(supported: boolean, disputed: boolean): EvidenceState {
  if (supported) return disputed ? "BOTH" : "SUPPORTED";
  return disputed ? "DISPUTED" : "NONE";
}
