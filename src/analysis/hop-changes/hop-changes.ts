/**
 * What changed at a hop: every class of change between a claim and what it takes from, with severity and a sentence.
 *
 * Method: number, measure, qualifier and attribution are compared each for itself and the cheapest explanation of
 * each is kept. A hop to a document or an entity has no number to compare with; a computed hop is computed again.
 * Cost: constant, but for the formula of a computed hop.
 */
import { findNode, getClaim, getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { lowerFirst } from "../figure-words.ts";
import { recompute } from "../recompute.ts";
import type { Recomputation } from "../recompute-figures.ts";
import type { Hop } from "../trace.ts";
import { attributionChanges } from "./attribution-changes.ts";
import { type HopChange, type Severity, severityRank } from "./change.ts";
import { type ClaimDiff, diffClaims, quotesOf } from "./diff-claims.ts";

export interface HopDiff extends ClaimDiff {
  /** Key of the edge in the graph. */
  readonly edge: string;
  readonly kind: "CITES" | "DERIVES";
  /** The claim that takes. */
  readonly from: string;
  /** What it takes from. */
  readonly to: string;
  /** The gravest of the changes; NONE where nothing changed. */
  readonly severity: Severity;
}

/**
 * Returns what changed at the lineage edge `key`.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown key
 * @throws TypeError for an edge that is no hop
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, hopChanges, loadDataset, trace } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const { hops } = trace(graph, ["industrialpcworld-2025-11-14#revenue-share-2025-9m"], { depth: 1 });
 * for (const { key } of hops) {
 *   const { from, to, changes } = hopChanges(graph, key);
 *   console.log(from, to, changes.map((change) => change.explanation));
 * }
 * assert(hops.length > 0);
 * ```
 */
export function hopChanges(graph: KnowledgeGraph, key: string): HopDiff {
  const { from, to, attributes } = getEdge(graph, key);
  const { kind } = attributes;
  if (kind !== "CITES" && kind !== "DERIVES") {
    throw new TypeError(
      `Cannot compare the ends of edge "${key}": it is of kind ${kind}, not CITES or DERIVES`,
    );
  }
  return createHopDiffer(graph)({ key, kind, from, to });
}

/**
 * Returns a function that tells what changed at one hop after another. It keeps what it has computed again, so that a
 * claim with many inputs is computed once and not at each of them.
 */
export function createHopDiffer(
  graph: KnowledgeGraph,
): (hop: Pick<Hop, "key" | "kind" | "from" | "to">) => HopDiff {
  const computed = new Map<string, readonly HopChange[]>();
  return ({ key, kind, from, to }) => {
    const claim = getClaim(graph, from);
    const source = findNode(graph, to);
    const { numbers, quotes, changes } =
      source?.kind !== "CLAIM"
        ? { numbers: "NO_SOURCE_CLAIM" as const, quotes: quotesOf(null, claim.figure), changes: [] }
        : kind === "CITES"
          ? diffClaims(graph, source, claim)
          : diffInput(source, claim);
    return { edge: key, kind, from, to, numbers, quotes, changes, severity: gravest(changes) };
  };

  /** Returns what a computed claim says of one of its inputs. */
  function diffInput(source: ClaimNode, claim: ClaimNode): ClaimDiff {
    const { id, modality } = claim.claim;
    let recomputed = computed.get(id);
    if (recomputed === undefined) {
      recomputed = computedChanges(recompute(graph, id));
      computed.set(id, recomputed);
    }
    // Who computes speaks for the result: only a doubt or a denial of an input is lost.
    const lost =
      source.claim.modality === "REPORTED" ? [] : attributionChanges(source.claim.modality, modality);
    return {
      numbers: "COMPUTED",
      quotes: quotesOf(source.figure, claim.figure),
      changes: [...recomputed, ...lost],
    };
  }
}

/** Returns the gravest severity of `changes`, NONE for none. */
export function gravest(changes: readonly HopChange[]): Severity {
  let worst: Severity = "NONE";
  for (const { severity } of changes) if (severityRank(severity) > severityRank(worst)) worst = severity;
  return worst;
}

/** Returns what recomputing says about a computed hop. */
function computedChanges(result: Recomputation | null): HopChange[] {
  if (result === null) return [];
  const base = {
    aspect: "NUMBER",
    from: result.formula,
    to: null,
    explanation: lowerFirst(result.explanation),
  } as const;
  const changes: HopChange[] = [];
  switch (result.status) {
    case "CONSISTENT":
      changes.push({ ...base, kind: "RECOMPUTED", severity: "NONE", detail: null });
      break;
    case "CONSISTENT_IF": {
      const raised = result.isRoundedBound;
      changes.push({
        ...base,
        kind: "RECOMPUTED",
        severity: raised ? "WARNING" : "NOTE",
        detail: raised ? "FLOOR_RAISED" : "CONDITIONAL",
      });
      break;
    }
    case "UNDERDETERMINED":
      // Nothing speaks against the claim where only an "about" keeps its digits from settling it.
      changes.push({
        ...base,
        kind: "RECOMPUTED",
        severity: result.withoutQualifiers === "CONSISTENT" ? "NOTE" : "WARNING",
        detail: "NOT_DETERMINED",
      });
      break;
    case "INCONSISTENT":
      changes.push({ ...base, kind: "UNEXPLAINED", severity: "SERIOUS", detail: "NOT_ITS_RESULT" });
      break;
  }
  if (result.periods?.outcome === "DIFFERS") {
    changes.push({
      kind: "REPERIODED",
      severity: "WARNING",
      aspect: "PERIOD",
      detail: "OTHER_PERIOD",
      from: null,
      to: null,
      explanation: result.periods.explanation,
    });
  }
  return changes;
}
