/**
 * Hidden dependence, suggested: pairs of documents that probably share a source although neither says so.
 *
 * Evidence is what two independent writers would hardly have in common: a rare reading (the same figure where most
 * documents give others), the same mistake, the same figures in the same order (Dong, Berti-Équille and Srivastava,
 * "Integrating conflicting data: the role of source dependence", 2009; editors of manuscripts reason the same way).
 * Each piece weighs the negative logarithm of a chance agreement: ln(n / (k - 1)) for a reading that k of n documents
 * on a measure give, so that what all give weighs nothing; twice that for a mistake; half of ln(length!) for figures
 * in the same order, since many follow the calendar. A shared reading that the texts' own statements explain is no
 * evidence: one claim rests on the other, or both on a claim with that reading. Where both rest on a claim with a
 * finer figure, of which theirs may be the rounding, it weighs half: two writers may round alike. What a curator
 * inferred explains nothing here, so that the inference can be seen beside what speaks for it. The sum is a rank,
 * not a probability.
 *
 * Precondition: none. Bounds: readings that more than `maxCarriers` documents share are passed over, the lineage
 * behind a claim is followed for 10,000 nodes (beyond that it counts as explained: nothing is suggested that was not
 * seen). Cost: O(claims + Σ carriers² + what lies behind the claims of the pairs in question).
 */

import { findRelation } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { edgesOf, findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { collectSlice } from "../graph/slice.ts";
import { isCertainlyBefore } from "../model/published-order.ts";
import { finish, type Steps } from "../model/steps.ts";

/** A figure that two documents share and few others give. */
export interface SharedReading {
  readonly kind: "RARE_READING" | "SHARED_ERROR";
  readonly measure: string;
  /** The two claims, in the order of the documents. */
  readonly claims: readonly [string, string];
  /** How many documents give this figure, of how many on the measure. */
  readonly carriers: number;
  readonly documents: number;
  readonly weight: number;
}

/** Figures that two documents share and give in the same order. */
export interface SharedOrder {
  readonly kind: "SAME_ORDER";
  /** How many figures they share, and how many of those stand in the same order. */
  readonly shared: number;
  readonly inOrder: number;
  readonly weight: number;
}

export interface SuggestedDependence {
  readonly documents: readonly [string, string];
  /** The document that was certainly published first; null where the dates leave it open. */
  readonly earlier: string | null;
  /** Sum of the weights: higher is more suspicious; 3 is about twenty to one against chance, were all else equal. */
  readonly score: number;
  readonly evidence: readonly (SharedReading | SharedOrder)[];
}

export interface SuggestOptions {
  /** Leave out pairs below this score; default 2. */
  readonly minScore?: number;
  /** Pass over readings that more documents share; default 16. */
  readonly maxCarriers?: number;
  /** Claims known to be mistaken beside those that are corrected on record: a slip of scale, say. */
  readonly isMistaken?: (claim: string) => boolean;
}

const LINEAGE_NODES = 10_000;
/** Fewer figures than this are in some order by chance. */
const LEAST_ORDER = 3;

/** One figure as one document gives it. */
interface Reading {
  readonly document: string;
  readonly claim: string;
}

/** One figure that two documents share. */
interface Shared {
  readonly measure: string;
  readonly claims: readonly [string, string];
  readonly carriers: number;
  readonly documents: number;
  readonly mistaken: boolean;
  /** True where both may have rounded the same figure of a source that they name. */
  readonly roundedAlike: boolean;
}

/**
 * Returns the pairs of documents that probably share an unnamed source, the most suspicious first.
 * Nothing else uses them unless its caller passes them on (`IndependenceOptions.suggested`).
 *
 * @throws RangeError for bounds that are not positive
 */
export function suggestDependence(
  graph: KnowledgeGraph,
  options: SuggestOptions = {},
): SuggestedDependence[] {
  return finish(suggestionSteps(graph, options));
}

/** Returns the same as suggestDependence(), in steps. */
export function* suggestionSteps(
  graph: KnowledgeGraph,
  options: SuggestOptions = {},
): Steps<SuggestedDependence[]> {
  const { minScore = 2, maxCarriers = 16 } = options;
  if (!(minScore > 0) || !(maxCarriers >= 2)) {
    throw new RangeError("Cannot suggest dependence: minScore must be above 0 and maxCarriers at least 2");
  }
  const pairs = new Map<string, Shared[]>();
  for (const [measure, readings] of readingsByMeasure(graph)) {
    const documents = new Set<string>();
    for (const carriers of readings.values())
      for (const { document } of carriers.values()) documents.add(document);
    for (const carriers of readings.values()) {
      yield;
      if (carriers.size < 2 || carriers.size > maxCarriers) continue;
      const list = [...carriers.values()].sort((a, b) => (a.document < b.document ? -1 : 1));
      const mistaken = list.some(
        ({ claim }) => isCorrected(graph, claim) || options.isMistaken?.(claim) === true,
      );
      for (const [place, a] of list.entries()) {
        for (const b of list.slice(place + 1)) {
          const key = `${a.document} ${b.document}`;
          const shared = pairs.get(key);
          const entry: Shared = {
            measure,
            claims: [a.claim, b.claim],
            carriers: carriers.size,
            documents: documents.size,
            mistaken,
            roundedAlike: false,
          };
          if (shared === undefined) pairs.set(key, [entry]);
          else shared.push(entry);
        }
      }
    }
  }

  const ancestors = new Map<string, ReadonlySet<string> | null>();
  const suggestions: SuggestedDependence[] = [];
  for (const [key, shared] of pairs) {
    yield;
    // The sum before the lineage is looked at can only shrink: most pairs end here.
    if (scoreOf(weighEvidence(graph, shared)) < minScore) continue;
    const unexplained: Shared[] = [];
    for (const entry of shared) {
      const explanation = explain(graph, entry.claims, ancestors);
      if (explanation !== "WHOLLY")
        unexplained.push({ ...entry, roundedAlike: explanation === "BY_ROUNDING" });
    }
    const evidence = weighEvidence(graph, unexplained);
    const score = scoreOf(evidence);
    const [first = "", second = ""] = key.split(" ");
    if (score < minScore || isDeclaredCopy(graph, first, second)) continue;
    suggestions.push({
      documents: [first, second],
      earlier: earlierOf(graph, first, second),
      score,
      evidence,
    });
  }
  return suggestions.sort(
    (a, b) => b.score - a.score || (a.documents.join(" ") < b.documents.join(" ") ? -1 : 1),
  );
}

/** Returns for each measure the documents that give each figure, the first claim of each. */
function readingsByMeasure(graph: KnowledgeGraph): Map<string, Map<string, Map<string, Reading>>> {
  const measures = new Map<string, Map<string, Map<string, Reading>>>();
  graph.graph.forEachNode((claim, node) => {
    if (node.kind !== "CLAIM" || node.figure === null || node.measure === null) return;
    if (node.claim.modality === "DENIED") return;
    const readings = measures.get(node.measure) ?? new Map<string, Map<string, Reading>>();
    measures.set(node.measure, readings);
    const reading = readingOf(node.figure);
    const carriers = readings.get(reading) ?? new Map<string, Reading>();
    readings.set(reading, carriers);
    const { document } = node.claim;
    if (!carriers.has(document)) carriers.set(document, { document, claim });
  });
  return measures;
}

/** Returns what is the same for the same number stated to the same precision, however it is printed. */
function readingOf({ value, high, decimals, qualifier, unit }: Figure): string {
  return [value, high, decimals, qualifier, unit.kind, unit.code, unit.per].join("|");
}

function weighEvidence(graph: KnowledgeGraph, shared: readonly Shared[]): (SharedReading | SharedOrder)[] {
  const evidence: (SharedReading | SharedOrder)[] = [];
  for (const { measure, claims, carriers, documents, mistaken, roundedAlike } of shared) {
    const chance = Math.log(documents / (carriers - 1));
    // What at least half of the documents give is the common reading: sharing it says nothing, unless it is wrong.
    const rare = documents > carriers && carriers * 2 <= documents;
    if (!mistaken && !rare) continue;
    const kind = mistaken ? "SHARED_ERROR" : "RARE_READING";
    const weight = (mistaken ? 2 * chance : chance) / (roundedAlike ? 2 : 1);
    if (weight > 0) evidence.push({ kind, measure, claims, carriers, documents, weight });
  }
  const inOrder = longestCommonOrder(graph, shared);
  if (inOrder >= LEAST_ORDER) {
    let weight = 0;
    for (let factor = 2; factor <= inOrder; factor++) weight += Math.log(factor) / 2;
    evidence.push({ kind: "SAME_ORDER", shared: shared.length, inOrder, weight });
  }
  return evidence;
}

function scoreOf(evidence: readonly { readonly weight: number }[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** Returns how many of the shared figures stand in the same order in both documents (longest increasing subsequence). */
function longestCommonOrder(graph: KnowledgeGraph, shared: readonly Shared[]): number {
  const places: { readonly first: number; readonly second: number }[] = [];
  for (const { claims } of shared) {
    const [first, second] = claims.map((claim) => placeOf(graph, claim));
    if (first !== undefined && first >= 0 && second !== undefined && second >= 0)
      places.push({ first, second });
  }
  // Of figures at one place in the first document only one may count: the later one in the second comes first.
  places.sort((a, b) => a.first - b.first || b.second - a.second);
  const ends: number[] = [];
  for (const { second } of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    ends[low] = second;
  }
  return ends.length;
}

/** Returns where a claim first stands in its text; -1 where that is not on record. */
function placeOf(graph: KnowledgeGraph, claim: string): number {
  const node = findNode(graph, claim);
  return node?.kind === "CLAIM" ? (node.claim.anchors[0]?.start ?? -1) : -1;
}

/** Returns whether a later claim corrects this one. A contradiction alone does not say which side is mistaken. */
function isCorrected(graph: KnowledgeGraph, claim: string): boolean {
  return edgesOf(graph, claim, "SUPERSEDES", "IN").length > 0;
}

/** Returns how far the lineage that the texts state accounts for the agreement of two claims. */
function explain(
  graph: KnowledgeGraph,
  [a, b]: readonly [string, string],
  kept: Map<string, ReadonlySet<string> | null>,
): "WHOLLY" | "BY_ROUNDING" | null {
  const left = ancestorsOf(graph, a, kept);
  const right = ancestorsOf(graph, b, kept);
  if (left === null || right === null || left.has(b) || right.has(a)) return "WHOLLY";
  const figure = figureOf(graph, a);
  const isComputed = [a, b].some((claim) => edgesOf(graph, claim, "DERIVES", "OUT").length > 0);
  let found: "BY_ROUNDING" | null = null;
  for (const id of left) {
    if (!right.has(id)) continue;
    const common = figureOf(graph, id);
    if (isComputed || figure === null || common === null || readingOf(common) === readingOf(figure))
      return "WHOLLY";
    const { relation } = findRelation({ ...common, qualifier: null }, { ...figure, qualifier: null });
    if (relation === "CONSISTENT" || relation === "IDENTICAL") found = "BY_ROUNDING";
  }
  return found;
}

function figureOf(graph: KnowledgeGraph, id: string): Figure | null {
  const node = findNode(graph, id);
  return node?.kind === "CLAIM" ? node.figure : null;
}

/** Returns the claim and all that it rests on by what the texts state; null where that is too much to follow. */
function ancestorsOf(
  graph: KnowledgeGraph,
  claim: string,
  kept: Map<string, ReadonlySet<string> | null>,
): ReadonlySet<string> | null {
  let found = kept.get(claim);
  if (found === undefined) {
    const slice = collectSlice(graph, [claim], {
      maxNodes: LINEAGE_NODES,
      skipEdge: (key) => isInferred(graph, key),
    });
    found = slice.truncatedBy === null ? new Set(slice.ids) : null;
    kept.set(claim, found);
  }
  return found;
}

function isInferred(graph: KnowledgeGraph, key: string): boolean {
  const edge = graph.graph.getEdgeAttributes(key);
  return (edge.kind === "CITES" || edge.kind === "DERIVES") && edge.attribution === "INFERRED";
}

/** Returns whether one document is on record as a copy of the other. */
function isDeclaredCopy(graph: KnowledgeGraph, a: string, b: string): boolean {
  const copies = (from: string, of: string): boolean =>
    edgesOf(graph, from, "SYNDICATED_FROM", "OUT").some((key) => graph.graph.extremities(key)[1] === of);
  return copies(a, b) || copies(b, a);
}

function earlierOf(graph: KnowledgeGraph, a: string, b: string): string | null {
  const [first, second] = [a, b].map((id) => publishedOf(graph, id));
  if (first === undefined || second === undefined) return null;
  if (isCertainlyBefore(first, second)) return a;
  return isCertainlyBefore(second, first) ? b : null;
}

function publishedOf(graph: KnowledgeGraph, id: string): string | undefined {
  const node = findNode(graph, id);
  return node?.kind === "DOCUMENT" ? node.document.published : undefined;
}
