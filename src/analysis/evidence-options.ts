import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { SearchOptions } from "../graph/search.ts";
import { type AsOf, type AsOfView, viewAsOf } from "./as-of.ts";

/** What of the graph an analysis may use, the same for all analyses. */
export interface EvidenceOptions
  extends Pick<SearchOptions, "depth" | "maxNodes" | "isExpired" | "skipEdge"> {
  /** Only what was known, or had been recorded, on a day. */
  readonly asOf?: AsOf | undefined;
  /** Leave out edges that are themselves in doubt; default: keep them. */
  readonly excludeDisputed?: boolean;
}

/** The options as the functions that collect and ground a slice want them. */
export interface EvidenceFilter {
  /** For `collectSlice`; undefined where nothing is left out. */
  readonly skipEdge: ((edgeKey: string) => boolean) | undefined;
  /** The bounds and the filter together, for `collectSlice`. */
  readonly sliceOptions: SearchOptions;
  /** The view as of a day; null for today. */
  readonly view: AsOfView | null;
}

/**
 * Returns one filter for all of `options`.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for a day that is not on the calendar
 */
export function filterEvidence(graph: KnowledgeGraph, options: EvidenceOptions): EvidenceFilter {
  const { asOf, excludeDisputed = false, skipEdge, depth, maxNodes, isExpired } = options;
  const hasDay = asOf?.known !== undefined || asOf?.recorded !== undefined;
  const view = hasDay ? viewAsOf(graph, asOf) : null;
  const filters: ((edgeKey: string) => boolean)[] = [];
  if (skipEdge !== undefined) filters.push(skipEdge);
  if (excludeDisputed) filters.push((edgeKey) => isDisputedEdge(graph, edgeKey));
  if (view !== null) filters.push(view.skipEdge);
  const combined =
    filters.length === 0 ? undefined : (edgeKey: string) => filters.some((filter) => filter(edgeKey));
  return {
    skipEdge: combined,
    sliceOptions: { depth, maxNodes, isExpired, skipEdge: combined },
    view,
  };
}

/** Returns whether a lineage edge is itself in doubt. */
function isDisputedEdge(graph: KnowledgeGraph, edgeKey: string): boolean {
  const edge = graph.graph.getEdgeAttributes(edgeKey);
  return (edge.kind === "CITES" || edge.kind === "DERIVES") && edge.disputed !== null;
}

/** Returns the id of the document that a claim or document node belongs to; null for an entity. */
export function documentIdOf(graph: KnowledgeGraph, id: string): string | null {
  const node = findNode(graph, id);
  if (node?.kind === "DOCUMENT") return id;
  return node?.kind === "CLAIM" ? node.claim.document : null;
}
