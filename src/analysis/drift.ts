/**
 * What drifted over a whole path: the changes of its hops composed, and the ends compared with each other directly.
 *
 * A chain of small steps can end far away: 0.449 rounded to 0.45 and that to 0.5 is no rounding of 0.449 (double
 * rounding), and a term a little wider at each hop ends as another term. The ends are compared as far as the path
 * only cites; beyond a computed hop the number is another one. Precondition: the edges follow each other upstream.
 * Cost: O(hops).
 */
import { HeadwaterError } from "../errors.ts";
import { findNode, getClaim, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { firstEdge } from "../graph/lineage-index.ts";
import type { ClaimAspect } from "./compare-claims.ts";
import { type HopChange, type Severity, severityRank } from "./hop-changes/change.ts";
import { type ClaimDiff, diffClaims } from "./hop-changes/diff-claims.ts";
import { gravest, type HopDiff, hopChanges } from "./hop-changes/hop-changes.ts";

/**
 * DOUBLE_ROUNDING: every hop rounds, and the end is no rounding of the origin. BENIGN_HOPS: no hop is worse than a
 * note, yet the ends differ by more.
 */
const DRIFT_FLAGS = ["DOUBLE_ROUNDING", "BENIGN_HOPS"] as const;
export type DriftFlag = (typeof DRIFT_FLAGS)[number];

export interface Drift {
  /** The claim at which the path starts. */
  readonly start: string;
  /** The last claim up the path whose number is still the one of the start. */
  readonly end: string;
  /** Edge at which the number is computed from others; null where the whole path cites. */
  readonly computedAt: string | null;
  readonly hops: readonly HopDiff[];
  /** The ends compared directly; null where the path has no hop that cites a claim. */
  readonly ends: ClaimDiff | null;
  readonly severity: Severity;
  readonly flags: readonly DriftFlag[];
  /** Digits that the end of the trail has and the start has not; 0 where none were lost; null where not comparable. */
  readonly digitsLost: number | null;
  /** Aspects that differ between the ends. */
  readonly aspectsChanged: readonly ClaimAspect[];
  /** Hops at which a qualifier was lost, by edge. */
  readonly qualifiersLost: readonly string[];
  /** A sentence without final stop. */
  readonly explanation: string;
}

const ASPECTS: readonly string[] = [
  "METRIC",
  "ENTITY",
  "COUNTERPARTY",
  "PERIOD",
  "UNIT",
  "BASIS",
] satisfies ClaimAspect[];

/**
 * Returns what drifted along the lineage edges `path`, in order from the claim towards its source.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown edge; INVALID_ARGUMENT for an empty path, or edges that do not follow
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, drift, loadDataset, trace } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const [origin] = trace(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m"]).origins;
 * assert(origin);
 * const { start, digitsLost } = drift(graph, origin.path);
 * assert.equal(start, "industrialpcworld-2025-11-14#revenue-share-2025-9m");
 * assert.equal(digitsLost, 0);
 * ```
 */
export function drift(graph: KnowledgeGraph, path: readonly string[]): Drift {
  const [first] = path;
  if (first === undefined)
    throw new HeadwaterError("INVALID_ARGUMENT", "Cannot follow a path: it has no edge");
  const start = getEdge(graph, first).from;
  let at = start;
  for (const key of path) {
    const { from, to } = getEdge(graph, key);
    if (from !== at) {
      throw new HeadwaterError(
        "INVALID_ARGUMENT",
        `Cannot follow the path: edge "${key}" starts at "${from}", not at "${at}"`,
      );
    }
    at = to;
  }
  const hops = path.map((key) => hopChanges(graph, key));
  const computed = hops.findIndex((hop) => hop.kind === "DERIVES");
  const cited = (computed < 0 ? hops : hops.slice(0, computed)).filter(
    (hop) => findNode(graph, hop.to)?.kind === "CLAIM",
  );
  const end = cited.at(-1)?.to ?? start;
  const ends = cited.length === 0 ? null : diffClaims(graph, getClaim(graph, end), getClaim(graph, start));
  const severity = ends === null ? "NONE" : gravest(ends.changes);
  const flags = ends === null ? [] : flagsOf(cited, ends, severity);
  const aspectsChanged = [...new Set((ends?.changes ?? []).map(({ aspect }) => aspect))].filter(isAspect);
  return {
    start,
    end,
    computedAt: hops[computed]?.edge ?? null,
    hops,
    ends,
    severity,
    flags,
    digitsLost: ends === null ? null : digitsLost(graph, end, start),
    aspectsChanged,
    qualifiersLost: hops
      .filter((hop) => hop.changes.some(({ kind }) => kind === "QUALIFIER_DROPPED"))
      .map(({ edge }) => edge),
    explanation: explain(ends, flags, cited.length),
  };
}

/** Returns the lineage edges between each two neighbours of a path of claim ids, the first where there are several. */
export function edgesBetween(graph: KnowledgeGraph, ids: readonly string[]): string[] {
  return ids.slice(1).map((to, place) => {
    const from = ids[place] ?? "";
    getClaim(graph, from);
    const key = firstEdge(graph.lineage, from, to);
    if (key === undefined) {
      throw new HeadwaterError(
        "INVALID_ARGUMENT",
        `Cannot follow the path: "${from}" takes nothing from "${to}"`,
      );
    }
    return key;
  });
}

function flagsOf(hops: readonly HopDiff[], ends: ClaimDiff, severity: Severity): DriftFlag[] {
  const flags: DriftFlag[] = [];
  const kinds = hops.flatMap((hop) => hop.changes.filter(isNumber).map(({ kind }) => kind));
  const allRounded = kinds.every((kind) => kind === "ROUNDED" || kind === "IDENTICAL");
  const twice = kinds.filter((kind) => kind === "ROUNDED").length > 1;
  const endFits = ends.changes
    .filter(isNumber)
    .every(({ kind }) => kind === "ROUNDED" || kind === "IDENTICAL");
  if (allRounded && twice && !endFits) flags.push("DOUBLE_ROUNDING");
  const worst = Math.max(0, ...hops.map((hop) => severityRank(hop.severity)));
  if (worst <= severityRank("NOTE") && severityRank(severity) > severityRank("NOTE"))
    flags.push("BENIGN_HOPS");
  return flags;
}

function digitsLost(graph: KnowledgeGraph, end: string, start: string): number | null {
  const [source, claim] = [getClaim(graph, end).figure, getClaim(graph, start).figure];
  if (source === null || claim === null || source.decimals === null || claim.decimals === null) return null;
  return Math.max(0, source.decimals - claim.decimals);
}

function isNumber(change: HopChange): boolean {
  return change.aspect === "NUMBER";
}

function isAspect(aspect: string): aspect is ClaimAspect {
  return ASPECTS.includes(aspect);
}

function explain(ends: ClaimDiff | null, flags: readonly DriftFlag[], count: number): string {
  if (ends === null) return "The path cites no claim to compare with";
  const changes = ends.changes
    .filter(({ kind }) => kind !== "IDENTICAL")
    .map(({ explanation }) => explanation);
  const over = `Over ${count} ${count === 1 ? "hop" : "hops"} the claim `;
  const what = changes.length === 0 ? "stayed as it was" : changes.join("; ");
  const notes = [
    ...(flags.includes("DOUBLE_ROUNDING") ? ["a rounding was rounded again"] : []),
    ...(flags.includes("BENIGN_HOPS") ? ["no single hop shows it"] : []),
  ];
  return `${over}${what}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
