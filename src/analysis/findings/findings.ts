/**
 * Everything in the graph that a reader should know of, in one list.
 *
 * Method: one pass over the claims and their hops, each rule in a file of its own; conflicts and circles are found
 * for the whole graph. The order is by code, then by the nodes, whatever order the records came in.
 * Cost: O(n log n) for n claims and edges.
 */
import { sameUnit } from "../../figures/same-unit.ts";
import { getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { DERIVES, isClaimRow } from "../../graph/lineage-index.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { type Severity, severityRank } from "../hop-changes/change.ts";
import { diffClaims } from "../hop-changes/diff-claims.ts";
import { anachronismRule } from "./anachronism.ts";
import { circular } from "./circular.ts";
import { conflictSteps } from "./conflicts.ts";
import { excessDigits } from "./excess-digits.ts";
import { FINDING_CODES, type Finding, type FindingCode, type HopEnds } from "./finding.ts";
import { hopFindings } from "./hop-findings.ts";
import { inconsistentDerivation } from "./inconsistent-derivation.ts";
import { misattributedRule } from "./misattributed.ts";
import { unsourced } from "./unsourced.ts";

export interface FindingFilter {
  /** Only these codes; all where absent or empty. */
  readonly codes?: readonly FindingCode[] | undefined;
  /** Only findings at least as grave. */
  readonly severity?: Severity | undefined;
  /** Only findings that rest on this node. */
  readonly node?: string | undefined;
}

/**
 * Returns the findings of the graph in a fixed order.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, findings, loadDataset } from "headwater";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const conflicts = findings(graph, { codes: ["CONFLICT"], severity: "WARNING" });
 * assert(conflicts.every(({ code }) => code === "CONFLICT"));
 * for (const { nodes, message } of conflicts) console.log(nodes[0], message);
 * ```
 */
export function findings(graph: KnowledgeGraph, filter: FindingFilter = {}): Finding[] {
  return finish(findingSteps(graph, filter));
}

/** Returns the same as findings(), in steps. */
export function* findingSteps(graph: KnowledgeGraph, filter: FindingFilter = {}): Steps<Finding[]> {
  const { codes = [], severity = "NONE", node } = filter;
  const wants = (code: FindingCode): boolean => codes.length === 0 || codes.includes(code);
  const found: Finding[] = [];
  if (wants("CONFLICT")) append(found, yield* conflictSteps(graph));
  if (wants("CIRCULAR")) append(found, circular(graph));
  if (wants("UNSOURCED")) append(found, unsourced(graph));
  yield* addFindingsOfClaims(graph, found);
  const least = severityRank(severity);
  return sortFindings(
    found.filter(
      (finding) =>
        wants(finding.code) &&
        severityRank(finding.severity) >= least &&
        (node === undefined || finding.nodes.includes(node)),
    ),
  );
}

/** Adds what the rules of hops and of single claims find, in one pass over the claims. */
function* addFindingsOfClaims(graph: KnowledgeGraph, found: Finding[]): Steps<void> {
  const anachronism = anachronismRule(graph);
  const misattributed = misattributedRule(graph);
  const { ids, edgeKeys, kinds, rowCount, up } = graph.lineage;
  for (let row = 0; row < rowCount; row++) {
    if (!isClaimRow(graph.lineage, row)) continue;
    yield;
    const id = ids[row] ?? "";
    const claim = getClaim(graph, id);
    const end = up.offsets[row + 1] ?? 0;
    for (let edge = up.offsets[row] ?? 0; edge < end; edge++) {
      const to = ids[up.targets[edge] ?? 0] ?? "";
      const source = graph.graph.getNodeAttributes(to);
      if (source.kind === "MEASURE") continue;
      const kind = kinds[edge] === DERIVES ? "DERIVES" : "CITES";
      const hop: HopEnds = { edge: edgeKeys[edge] ?? "", kind, claim, source, to };
      // A computed claim is computed again once, with all its inputs.
      if (kind === "CITES" && source.kind === "CLAIM" && !isVerbatim(source, claim))
        append(found, hopFindings(graph, hop, diffClaims(graph, source, claim).changes));
      add(anachronism(hop));
      add(misattributed(hop));
    }
    if (claim.figure !== null) add(excessDigits(graph, claim, claim.figure));
    if (claim.claim.derives !== undefined) add(inconsistentDerivation(graph, claim));
  }

  function add(finding: Finding | null): void {
    if (finding !== null) found.push(finding);
  }
}

/** Returns whether both ends state the very same of the very same measure: most hops, passed over without comparing. */
function isVerbatim(source: ClaimNode, claim: ClaimNode): boolean {
  const [a, b] = [source.figure, claim.figure];
  if (claim.measure !== source.measure) return false;
  if (a === null || b === null) return a === b;
  return (
    a.value === b.value &&
    a.high === b.high &&
    a.decimals === b.decimals &&
    a.vague === b.vague &&
    sameUnit(a.unit, b.unit)
  );
}

/** Appends without spreading: a list may be longer than a call may have arguments. */
function append(list: Finding[], more: readonly Finding[]): void {
  for (const finding of more) list.push(finding);
}

/** Returns the findings by code, then by their nodes and their messages. */
function sortFindings(found: readonly Finding[]): Finding[] {
  const keyed = found.map((finding) => ({
    finding,
    code: FINDING_CODES.indexOf(finding.code),
    nodes: finding.nodes.join("|"),
  }));
  keyed.sort(
    (a, b) =>
      a.code - b.code || compareText(a.nodes, b.nodes) || compareText(a.finding.message, b.finding.message),
  );
  return keyed.map(({ finding }) => finding);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
