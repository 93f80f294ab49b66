/**
 * The audit plan: the least a person must open to check a figure, and in which order.
 *
 * That is a cheapest witness: all its origins, and both ends of every hop on the way that a caller distrusts, those
 * first. Method: `findCheapestGround` (Knuth 1977), where opening an origin costs `openingCost` and a distrusted hop
 * the opening of both its ends; the documents of the chosen way are then counted once each. Precondition: none.
 * Cost: O(edges · log nodes). With citations only and no distrusted hop the plan is the cheapest there is; otherwise
 * documents may be shared between branches, for which the search pays twice, and another plan may be cheaper
 * (`cheapest: false`): to find it is NP-hard.
 */
import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { TruncatedBy } from "../graph/search-buffers.ts";
import { collectSlice, type Slice } from "../graph/slice.ts";
import type { Document } from "../model/document.ts";
import { findCheapestGround } from "./cheapest-ground.ts";
import { documentIdOf, type EvidenceOptions, filterEvidence } from "./evidence-options.ts";
import { openingCost } from "./opening-cost.ts";
import { groundSlice, type SliceGrounding } from "./slice-grounding.ts";

export interface AuditOptions extends EvidenceOptions {
  /** Returns how much a hop is distrusted: 0 for not at all, more for more (a serious change, say). Default: 0. */
  readonly suspicion?: (edgeKey: string) => number;
  /** Returns the effort of opening a document; default `openingCost`. */
  readonly cost?: (document: Document) => number;
}

/** One document to open. */
export interface AuditStep {
  /** Id of the document. */
  readonly document: string;
  /** What to look for in it: id of the claim, or of the document where it is unknown which claim. */
  readonly look: string;
  /** Why: to see with one's own eyes what a distrusted hop says, or to reach an origin. */
  readonly reason: "DISTRUSTED_HOP" | "ORIGIN";
  /** Key of the distrusted hop; null for an origin. */
  readonly hop: string | null;
  readonly suspicion: number;
  /** Effort of opening it; 0 where an earlier step has opened it. */
  readonly cost: number;
}

export interface AuditPlan {
  /** The claim from which the plan starts: of several that agree the one that is checked most cheaply. */
  readonly start: string;
  /** Ids of the origins that together ground it. */
  readonly witness: readonly string[];
  /** Keys of the hops between, nearest to the start first. */
  readonly hops: readonly string[];
  /** What to open, in this order. */
  readonly steps: readonly AuditStep[];
  readonly cost: number;
  /** True where no other plan can be cheaper. */
  readonly cheapest: boolean;
  readonly complete: boolean;
  readonly truncatedBy: TruncatedBy | null;
}

/**
 * Returns the least to open in order to check the claims `start`, taken together as one figure; null where none of
 * them is grounded.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for an impossible day
 * @throws RangeError for a negative cost or suspicion, a bad bound, or an empty start
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { auditPlan, buildGraph, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const plan = auditPlan(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m"]);
 * assert.deepEqual(
 *   plan?.steps.map((step) => step.document),
 *   ["microsoft-internal-2025"],
 * );
 * ```
 */
export function auditPlan(
  graph: KnowledgeGraph,
  start: readonly string[],
  options: AuditOptions = {},
): AuditPlan | null {
  const { suspicion = () => 0, cost = openingCost } = options;
  const { sliceOptions, view } = filterEvidence(graph, options);
  const slice = collectSlice(graph, start, sliceOptions);
  const grounding = groundSlice(graph, slice, view === null ? {} : { isOnRecord: view.isOnRecord });
  const { ids } = slice;
  const owners = ownersOf(grounding);
  const opening = Float64Array.from(ids, (id) => {
    const document = documentFor(graph, id);
    return document === null ? 0 : cost(document);
  });
  const suspicions = Float64Array.from(grounding.positions, (position) =>
    suspicion(edgeKey(graph, slice, position)),
  );
  const edgeCosts = suspicions.map((value, input) => {
    if (value < 0 || Number.isNaN(value)) {
      throw new RangeError(`Cannot plan the audit: a suspicion is ${value}; give a number from 0`);
    }
    return value > 0 ? (opening[owners[input] ?? 0] ?? 0) + (opening[grounding.inputs[input] ?? 0] ?? 0) : 0;
  });
  const { costs, hops: hopCounts, choices } = findCheapestGround(grounding, opening, edgeCosts);

  let best = -1;
  for (let node = 0; node < slice.startCount; node++) {
    if (costs[node] === Number.POSITIVE_INFINITY || view?.statusOf(ids[node] ?? "") === "NOT_YET") continue;
    const isBetter =
      best < 0 ||
      (costs[node] ?? 0) < (costs[best] ?? 0) ||
      (costs[node] === costs[best] && (hopCounts[node] ?? 0) < (hopCounts[best] ?? 0));
    if (isBetter) best = node;
  }
  if (best < 0) return null;

  const way = followChoices(grounding, choices, best);
  const steps = orderSteps();
  const total = steps.reduce((sum, step) => sum + step.cost, 0);
  return {
    start: ids[best] ?? "",
    witness: way.origins.map((node) => ids[node] ?? ""),
    hops: way.inputs.map((input) => edgeKey(graph, slice, grounding.positions[input] ?? 0)),
    steps,
    cost: total,
    cheapest:
      slice.truncatedBy === null && !hasDerivation(grounding) && suspicions.every((value) => value === 0),
    complete: slice.truncatedBy === null,
    truncatedBy: slice.truncatedBy,
  };

  function orderSteps(): AuditStep[] {
    const planned: AuditStep[] = [];
    const opened = new Set<string>();
    const add = (node: number, reason: AuditStep["reason"], hop: string | null, value: number): void => {
      const document = documentIdOf(graph, ids[node] ?? "");
      if (document === null) return;
      const isNew = !opened.has(document);
      opened.add(document);
      planned.push({
        document,
        look: ids[node] ?? "",
        reason,
        hop,
        suspicion: value,
        cost: isNew ? (opening[node] ?? 0) : 0,
      });
    };
    const distrusted = way.inputs.filter((input) => (suspicions[input] ?? 0) > 0);
    distrusted.sort((a, b) => (suspicions[b] ?? 0) - (suspicions[a] ?? 0));
    for (const input of distrusted) {
      const key = edgeKey(graph, slice, grounding.positions[input] ?? 0);
      const value = suspicions[input] ?? 0;
      add(owners[input] ?? 0, "DISTRUSTED_HOP", key, value);
      add(grounding.inputs[input] ?? 0, "DISTRUSTED_HOP", key, value);
    }
    const origins = [...way.origins].sort((a, b) => (opening[a] ?? 0) - (opening[b] ?? 0) || a - b);
    for (const origin of origins) add(origin, "ORIGIN", null, 0);
    return planned;
  }
}

/** Returns the origins and the inputs on the chosen way, nearest first. */
function followChoices(
  grounding: SliceGrounding,
  choices: Int32Array,
  start: number,
): { readonly origins: readonly number[]; readonly inputs: readonly number[] } {
  const origins: number[] = [];
  const inputs: number[] = [];
  const seen = new Set([start]);
  for (const node of seen) {
    const choice = choices[node] ?? -1;
    if (choice < 0) {
      origins.push(node);
      continue;
    }
    const end = grounding.inputOffsets[choice + 1] ?? 0;
    for (let input = grounding.inputOffsets[choice] ?? 0; input < end; input++) {
      inputs.push(input);
      seen.add(grounding.inputs[input] ?? 0);
    }
  }
  return { origins, inputs };
}

/** Returns for each input the node whose alternative it belongs to. */
function ownersOf(grounding: SliceGrounding): Uint32Array {
  const { size, alternativeOffsets, inputOffsets, inputs } = grounding;
  const owners = new Uint32Array(inputs.length);
  for (let node = 0; node < size; node++) {
    const from = inputOffsets[alternativeOffsets[node] ?? 0] ?? 0;
    owners.fill(node, from, inputOffsets[alternativeOffsets[node + 1] ?? 0] ?? 0);
  }
  return owners;
}

function hasDerivation({ inputOffsets }: SliceGrounding): boolean {
  return inputOffsets.some((offset, alternative) => (inputOffsets[alternative + 1] ?? offset) - offset > 1);
}

function documentFor(graph: KnowledgeGraph, id: string): Document | null {
  const document = documentIdOf(graph, id);
  const node = document === null ? null : findNode(graph, document);
  return node?.kind === "DOCUMENT" ? node.document : null;
}

function edgeKey(graph: KnowledgeGraph, slice: Slice, position: number): string {
  return graph.lineage.edgeKeys[slice.edges[position] ?? 0] ?? "";
}
