/**
 * Independence: how many origins really stand behind a figure, with the proof of each number.
 *
 * Method: one upstream slice, read as an AND/OR graph (`groundSlice`); origins by reachability through grounded
 * nodes, independent origins by packing witnesses over independence domains, transmission width by Menger, and
 * chokepoints by one dominator tree. Precondition: none. Bounds: those of the slice, of `findWitnesses` and of
 * `packSets`. On a slice that a bound cut, every number is a lower bound, and what only a whole slice proves (an
 * upper bound, a cut, a chokepoint, amplification) is null. Cost: O(E √V) for the width, else near-linear beside the
 * witnesses; no recursion.
 */
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { TruncatedBy } from "../graph/search-buffers.ts";
import { collectSlice, type Slice } from "../graph/slice.ts";
import {
  documentIdOf,
  type EvidenceFilter,
  type EvidenceOptions,
  filterEvidence,
} from "./evidence-options.ts";
import { findGrounded, type Grounded, type Grounding, groundedRows, reachableNodes } from "./grounding.ts";
import {
  DEFAULT_MERGE_RULES,
  type IndependenceDomain,
  type MergeRule,
  mergeOrigins,
  type SuggestedPair,
} from "./independence-domains.ts";
import { findIndependentOrigins, type IndependentOrigins } from "./independent-origins.ts";
import { cutRoutes, findChokepoints, findRoutes } from "./routes.ts";
import { groundSlice } from "./slice-grounding.ts";
import { DEFAULT_WITNESS_CAP, findWitnesses } from "./witnesses.ts";

export interface IndependenceOptions extends EvidenceOptions {
  /** By what origins count as one; default DOCUMENT and SYNDICATION. */
  readonly mergeBy?: readonly MergeRule[] | undefined;
  /** Hidden dependences to count as if they were known (see `suggestDependence`); default: none. */
  readonly suggested?: readonly SuggestedPair[];
  /** List at most this many witnesses; default 256. */
  readonly witnessCap?: number;
}

/** A count that may be known only within bounds. */
export interface Bounds {
  readonly lower: number;
  /** Null where nothing bounds it: the slice was cut. */
  readonly upper: number | null;
  readonly exact: boolean;
}

/** The least set of claims on which every route to an origin depends. */
export interface TransmissionWidth {
  /** Number of routes that share no claim. */
  readonly width: number;
  /** Ids of the claims: with these set aside no route is left. Null where the slice was cut. */
  readonly cut: readonly string[] | null;
}

/**
 * Whether the figure rests on an origin; if not, why: every trail leads round in a circle, at least one ends without
 * a source, or a bound or filter (a day in the past, disputed edges left out) hides what would tell.
 */
export type GroundStatus = "GROUNDED" | "CIRCULAR" | "UNSOURCED" | "NOT_SEEN";

export interface Independence {
  readonly start: readonly string[];
  /** Starts left out because they were not yet known, or recorded, on the day asked for. */
  readonly notYetKnown: readonly string[];
  /** What was taken into account although its date leaves open whether it was known: something known takes from it. */
  readonly assumed: readonly string[];
  readonly ground: GroundStatus;
  /** Ids of the origins that can be reached through grounded claims. */
  readonly origins: readonly string[];
  readonly originCount: number;
  /** How many independent witnesses there are; null where nothing is grounded. */
  readonly independentOrigins: Bounds | null;
  /** The proof: sets of origins of different domains, each enough by itself. */
  readonly disjointWitnesses: readonly (readonly string[])[];
  /** Null where nothing is grounded. */
  readonly transmissionWidth: TransmissionWidth | null;
  /** Claims on every route, nearest to the figure first; null where nothing is grounded or the slice was cut. */
  readonly chokepoints: readonly string[] | null;
  /** Documents that pass the content on: those of grounded claims that are not first-hand. */
  readonly publications: number;
  /** Publications for each independent origin; null where that is not known exactly. */
  readonly amplification: number | null;
  /** The origins as they were merged, with the reason of every merge. */
  readonly domains: readonly IndependenceDomain[];
  readonly mergeBy: readonly MergeRule[];
  /** Minimal sets of origins each of which is enough, smallest first. */
  readonly witnesses: readonly (readonly string[])[];
  readonly witnessesTruncated: boolean;
  /** The same counts with disputed edges, where they were left out; null otherwise. */
  readonly withDisputed: Pick<Independence, "originCount" | "independentOrigins"> | null;
  readonly complete: boolean;
  readonly truncatedBy: TruncatedBy | null;
  readonly graphVersion: string;
}

/**
 * Returns how many independent origins stand behind the claims `start`, taken together as one figure.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for an impossible day
 * @throws RangeError for a negative or fractional bound, or an empty start
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, find, independenceOf, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const [match] = find(graph, "$865.8 million").matches;
 * assert(match);
 * const { publications, independentOrigins } = independenceOf(
 *   graph,
 *   match.claims.map(({ claim }) => claim),
 * );
 * assert(publications > 1); // many outlets …
 * assert.equal(independentOrigins?.upper, 1); // … and one origin behind them
 * ```
 */
export function independenceOf(
  graph: KnowledgeGraph,
  start: readonly string[],
  options: IndependenceOptions = {},
): Independence {
  const filter = filterEvidence(graph, options);
  const slice = collectSlice(graph, start, filter.sliceOptions);
  const independence = independenceOfSlice(graph, slice, filter, options);
  if (options.excludeDisputed !== true) return independence;
  const { originCount, independentOrigins } = independenceOf(graph, start, {
    ...options,
    excludeDisputed: false,
  });
  return { ...independence, withDisputed: { originCount, independentOrigins } };
}

/** Returns the independence of a slice that has been collected already, by the same filter. */
export function independenceOfSlice(
  graph: KnowledgeGraph,
  slice: Slice,
  filter: EvidenceFilter,
  options: IndependenceOptions = {},
): Independence {
  const { ids, startCount } = slice;
  const { view } = filter;
  const { mergeBy = DEFAULT_MERGE_RULES, suggested = [] } = options;
  const complete = slice.truncatedBy === null;
  const starts: number[] = [];
  const notYetKnown: string[] = [];
  for (let node = 0; node < startCount; node++) {
    const id = ids[node] ?? "";
    if (view !== null && view.statusOf(id) === "NOT_YET") notYetKnown.push(id);
    else starts.push(node);
  }

  const grounding = groundSlice(graph, slice, view === null ? {} : { isOnRecord: view.isOnRecord });
  const grounded = findGrounded(grounding);
  const carried = reachableNodes(
    groundedRows(grounding, grounded),
    starts.filter((node) => grounded.nodes[node] === 1),
  );
  const originNodes = carried.filter((node) => grounding.firstHand[node] === 1);
  const origins = originNodes.map((node) => ids[node] ?? "");
  const domains = mergeOrigins(graph, origins, { mergeBy, suggested });
  const independent = findIndependentOrigins(
    grounding,
    grounded,
    starts,
    labelNodes(slice, originNodes, domains),
    options.witnessCap === undefined ? {} : { cap: options.witnessCap },
  );
  const routes = findRoutes(grounding, grounded, starts);
  const width = routes === null ? null : cutRoutes(routes);
  const chokepoints = routes === null || !complete ? null : findChokepoints(routes).ofFigure();
  const publications = countPublications(graph, slice, grounding, carried);
  const witnesses = listWitnesses(grounding, grounded, starts, originNodes, domains, independent, options);
  const named = (nodes: ArrayLike<number>): string[] => {
    const names = new Array<string>(nodes.length);
    for (let place = 0; place < nodes.length; place++) names[place] = ids[nodes[place] ?? 0] ?? "";
    return names;
  };

  return {
    start: ids.slice(0, startCount),
    notYetKnown,
    assumed: view === null ? [] : ids.filter((id) => view.statusOf(id) === "ASSUMED"),
    ground: groundStatus(graph, slice, grounding, starts, independent !== null),
    origins,
    originCount: origins.length,
    independentOrigins: independent === null ? null : boundsOf(independent, complete),
    disjointWitnesses: independent === null ? [] : independent.disjoint.map(named),
    transmissionWidth:
      width === null ? null : { width: width.width, cut: complete ? named(width.cut) : null },
    chokepoints: chokepoints === null ? null : named(chokepoints),
    publications,
    amplification:
      independent?.exact === true && complete && independent.lower > 0
        ? publications / independent.lower
        : null,
    domains,
    mergeBy,
    witnesses: witnesses.sets.map(named),
    witnessesTruncated: witnesses.truncated,
    withDisputed: null,
    complete,
    truncatedBy: slice.truncatedBy,
    graphVersion: graph.version,
  };
}

/** Returns the number of each origin's domain, node for node; 0 for nodes that are no origin of any. */
function labelNodes(
  slice: Slice,
  origins: readonly number[],
  domains: readonly IndependenceDomain[],
): Uint32Array {
  const domainOf = new Map<string, number>();
  for (const [place, domain] of domains.entries()) {
    for (const origin of domain.origins) domainOf.set(origin, place);
  }
  const labels = new Uint32Array(slice.ids.length);
  for (const node of origins) labels[node] = domainOf.get(slice.ids[node] ?? "") ?? 0;
  return labels;
}

function boundsOf({ lower, upper, exact }: IndependentOrigins, complete: boolean): Bounds {
  return complete ? { lower, upper, exact } : { lower, upper: null, exact: false };
}

/** Returns the witnesses of the starts together; origin by origin where no derivation is involved. */
function listWitnesses(
  grounding: Grounding,
  grounded: Grounded,
  starts: readonly number[],
  origins: readonly number[],
  domains: readonly IndependenceDomain[],
  independent: IndependentOrigins | null,
  { witnessCap: cap = DEFAULT_WITNESS_CAP }: IndependenceOptions,
): { readonly sets: readonly ArrayLike<number>[]; readonly truncated: boolean } {
  const known = independent?.witnesses ?? null;
  if (known === null) {
    return { sets: origins.slice(0, cap).map((origin) => [origin]), truncated: origins.length > cap };
  }
  // Where nothing was merged the labels are the origins in their order, and these are their witnesses.
  if (domains.length === origins.length) {
    const sets = known.sets.map(({ labels }) => labels.map((label) => origins[label] ?? 0));
    return { sets, truncated: known.truncated };
  }
  const { sets, truncated } = findWitnesses(grounding, grounded, { cap }).ofAny(starts);
  return { sets: sets.map((set) => set.labels), truncated };
}

function countPublications(
  graph: KnowledgeGraph,
  slice: Slice,
  grounding: Grounding,
  carried: readonly number[],
): number {
  const documents = new Set<string>();
  for (const node of carried) {
    if (grounding.firstHand[node] === 1) continue;
    const document = documentIdOf(graph, slice.ids[node] ?? "");
    if (document !== null) documents.add(document);
  }
  return documents.size;
}

function groundStatus(
  graph: KnowledgeGraph,
  slice: Slice,
  grounding: Grounding,
  starts: readonly number[],
  isGrounded: boolean,
): GroundStatus {
  if (isGrounded) return "GROUNDED";
  if (starts.length === 0 || slice.truncatedBy !== null) return "NOT_SEEN";
  const { up } = graph.lineage;
  let hidden = false;
  for (let node = 0; node < slice.ids.length; node++) {
    const row = slice.rows[node] ?? 0;
    const onRecord = (up.offsets[row + 1] ?? 0) - (up.offsets[row] ?? 0);
    if (onRecord === 0 && grounding.firstHand[node] === 0) return "UNSOURCED";
    if (onRecord > (slice.offsets[node + 1] ?? 0) - (slice.offsets[node] ?? 0)) hidden = true;
  }
  return hidden ? "NOT_SEEN" : "CIRCULAR";
}
