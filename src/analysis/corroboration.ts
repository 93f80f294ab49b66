/**
 * Kinds of corroboration: what one claim adds to another that agrees with it.
 *
 * REPEATED: every way to ground the one shares an origin with every way to ground the other. RE_REPORTED: there are
 * two ways that share none, but content of both is had in the same manner. RE_DERIVED: two such ways, and one of them
 * runs through a calculation that the other does not use. That the claims agree is the caller's business.
 *
 * Method: the witnesses of each claim, kept apart by the calculation through which they come (followed through
 * citations up to the first derivation); origins compared by independence domain. Precondition: the claims agree.
 * Bounds: those of the slice and of `findWitnesses`, and `maxPairs`; a kind found under a bound is a lower bound.
 * Cost: one witness computation, then O(witnesses²) signature tests a pair.
 */
import { findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { DERIVES } from "../graph/lineage-index.ts";
import { collectSlice, type Slice } from "../graph/slice.ts";
import { type EvidenceOptions, filterEvidence } from "./evidence-options.ts";
import { findGrounded, type Grounded } from "./grounding.ts";
import { DEFAULT_MERGE_RULES, type MergeRule, mergeOrigins } from "./independence-domains.ts";
import { groundSlice, type SliceGrounding } from "./slice-grounding.ts";
import { type LabelSet, multiplyLists, singleton, type WitnessList } from "./witness-sets.ts";
import { DEFAULT_WITNESS_CAP, findWitnesses, type Witnesses } from "./witnesses.ts";

export type CorroborationKind = "REPEATED" | "RE_REPORTED" | "RE_DERIVED";

/** One side of a pair: a way to ground the claim that shares nothing with the other side's. */
export interface CorroborationWay {
  /** Ids of the origins. */
  readonly witness: readonly string[];
  /** The calculation through which it comes, its inputs named by their metrics; null where it is only reported. */
  readonly formula: string | null;
}

export interface Corroboration {
  readonly claims: readonly [string, string];
  /** Null where one of the two is not grounded. */
  readonly kind: CorroborationKind | null;
  /** Two ways that share no origin; null for REPEATED and where the kind is null. */
  readonly ways: readonly [CorroborationWay, CorroborationWay] | null;
  /** False where a bound may hide a stronger kind. */
  readonly exact: boolean;
}

export interface CorroborationOptions extends EvidenceOptions {
  /** By what origins count as one; default DOCUMENT and SYNDICATION. */
  readonly mergeBy?: readonly MergeRule[] | undefined;
  /** Compare at most this many pairs; default 10,000. */
  readonly maxPairs?: number;
}

export interface Corroborations {
  readonly pairs: readonly Corroboration[];
  /** False where there were more pairs than `maxPairs`. */
  readonly complete: boolean;
}

const DEFAULT_MAX_PAIRS = 10_000;
const REPORTED = "";

/** One way to ground a claim, with its origins as domains. */
interface Way {
  readonly set: LabelSet;
  readonly domains: LabelSet;
}

/** Ways by the calculation through which they come; REPORTED for none. */
interface Methods {
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  readonly truncated: boolean;
}

/**
 * Returns what each pair of agreeing claims adds to the other.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for an impossible day
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, corroborationOf, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { pairs } = corroborationOf(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m", "zitron-2025-11-12#revenue-share-2025-9m"]);
 * assert.equal(pairs[0]?.kind, "REPEATED"); // one repeats the other's origin
 * ```
 */
export function corroborationOf(
  graph: KnowledgeGraph,
  claims: readonly string[],
  options: CorroborationOptions = {},
): Corroborations {
  const { maxPairs = DEFAULT_MAX_PAIRS } = options;
  const { sliceOptions, view } = filterEvidence(graph, options);
  const known = [...new Set(claims)].filter((claim) => view === null || view.statusOf(claim) !== "NOT_YET");
  if (known.length < 2) return { pairs: [], complete: true };
  const slice = collectSlice(graph, known, sliceOptions);
  const grounding = groundSlice(graph, slice, view === null ? {} : { isOnRecord: view.isOnRecord });
  const grounded = findGrounded(grounding);
  const witnesses = findWitnesses(grounding, grounded);
  const domainOf = numberDomains(graph, slice, grounding, options.mergeBy ?? DEFAULT_MERGE_RULES);
  const whole = slice.truncatedBy === null;

  const methods: Methods[] = [];
  const pairs: Corroboration[] = [];
  for (let right = 0; right < slice.startCount; right++) {
    methods.push(findMethods(graph, slice, grounding, grounded, witnesses, domainOf, right));
    for (let left = 0; left < right; left++) {
      if (pairs.length >= maxPairs) return { pairs, complete: false };
      pairs.push(comparePair(slice, left, right, methods, whole));
    }
  }
  return { pairs, complete: true };
}

function comparePair(
  slice: Slice,
  left: number,
  right: number,
  methods: readonly Methods[],
  whole: boolean,
): Corroboration {
  const claims = [slice.ids[left] ?? "", slice.ids[right] ?? ""] as const;
  const a = methods[left];
  const b = methods[right];
  if (a === undefined || b === undefined || !isGrounded(a) || !isGrounded(b)) {
    return { claims, kind: null, ways: null, exact: whole };
  }
  const bounded = !whole || a.truncated || b.truncated;
  let ways: readonly [CorroborationWay, CorroborationWay] | null = null;
  for (const [formula, own] of a.ways) {
    for (const [otherFormula, others] of b.ways) {
      if (formula === otherFormula && ways !== null) continue;
      const disjoint = findDisjoint(own, others);
      if (disjoint === null) continue;
      ways = [nameWay(slice, disjoint[0], formula), nameWay(slice, disjoint[1], otherFormula)];
      if (formula !== otherFormula) return { claims, kind: "RE_DERIVED", ways, exact: true };
    }
  }
  return { claims, kind: ways === null ? "REPEATED" : "RE_REPORTED", ways, exact: !bounded };
}

/** Returns whether a claim has a way to ground, though a bound may have kept it from being listed. */
function isGrounded(methods: Methods): boolean {
  return methods.ways.size > 0 || methods.truncated;
}

function nameWay(slice: Slice, way: Way, formula: string): CorroborationWay {
  return {
    witness: Array.from(way.set.labels, (node) => slice.ids[node] ?? ""),
    formula: formula === REPORTED ? null : formula,
  };
}

function findDisjoint(ways: readonly Way[], others: readonly Way[]): readonly [Way, Way] | null {
  for (const way of ways) {
    const domains = new Set(way.domains.labels);
    for (const other of others) {
      const apart =
        (way.domains.signature & other.domains.signature) === 0 ||
        !other.domains.labels.some((domain) => domains.has(domain));
      if (apart) return [way, other];
    }
  }
  return null;
}

/** Returns the ways to ground a claim, by the first calculation that citations lead to. */
function findMethods(
  graph: KnowledgeGraph,
  slice: Slice,
  grounding: SliceGrounding,
  grounded: Grounded,
  witnesses: Witnesses,
  domainOf: Uint32Array,
  start: number,
): Methods {
  const ways = new Map<string, Way[]>();
  let truncated = false;
  const add = (formula: string, list: WitnessList): void => {
    truncated ||= list.truncated;
    const known = ways.get(formula) ?? [];
    for (const set of list.sets) {
      if (known.length < DEFAULT_WITNESS_CAP) known.push({ set, domains: toDomains(set, domainOf) });
      else truncated = true;
    }
    if (known.length > 0) ways.set(formula, known);
  };

  const { alternativeOffsets, inputOffsets, inputs, positions, firstHand } = grounding;
  const seen = new Set([start]);
  for (const node of seen) {
    if (grounded.nodes[node] === 0) continue;
    if (firstHand[node] === 1) add(REPORTED, { sets: [singleton(node)], truncated: false });
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      const from = inputOffsets[alternative] ?? 0;
      if (slice.kinds[positions[from] ?? 0] !== DERIVES) {
        seen.add(inputs[from] ?? 0);
        continue;
      }
      const budget = { steps: 1_000_000 };
      let product = witnesses.of(inputs[from] ?? 0);
      for (let input = from + 1; input < (inputOffsets[alternative + 1] ?? 0); input++) {
        product = multiplyLists(product, witnesses.of(inputs[input] ?? 0), DEFAULT_WITNESS_CAP, budget);
      }
      add(formulaOf(graph, slice.ids[node] ?? ""), product);
    }
  }
  return { ways, truncated };
}

function toDomains(set: LabelSet, domainOf: Uint32Array): LabelSet {
  const labels = Uint32Array.from(new Set(Array.from(set.labels, (node) => domainOf[node] ?? 0))).sort();
  let signature = 0;
  for (const label of labels) signature |= 1 << (label & 31);
  return { labels, signature };
}

function numberDomains(
  graph: KnowledgeGraph,
  slice: Slice,
  grounding: SliceGrounding,
  mergeBy: readonly MergeRule[],
): Uint32Array {
  const origins = slice.ids.filter((_, node) => grounding.firstHand[node] === 1);
  const domainOf = new Map<string, number>();
  for (const [place, domain] of mergeOrigins(graph, origins, { mergeBy }).entries()) {
    for (const origin of domain.origins) domainOf.set(origin, place);
  }
  return Uint32Array.from(slice.ids, (id) => domainOf.get(id) ?? 0);
}

/** Returns the formula of a claim with its inputs named by what they measure, so that equal methods read equal. */
function formulaOf(graph: KnowledgeGraph, id: string): string {
  const node = findNode(graph, id);
  if (node?.kind !== "CLAIM" || node.claim.derives === undefined) return REPORTED;
  const { formula, inputs } = node.claim.derives;
  return formula
    .replace(/[a-z][a-z0-9_]*/g, (name) => {
      const input = Object.hasOwn(inputs, name) ? findNode(graph, inputs[name] ?? "") : null;
      return input?.kind === "CLAIM" ? (input.claim.measure?.metric ?? name) : name;
    })
    .replace(/\s+/g, " ")
    .trim();
}
