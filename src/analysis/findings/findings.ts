/**
 * Everything in the graph that a reader should know of, in one list.
 *
 * Method: one pass over the hops and one over the claims, each rule in a file of its own; conflicts and circles
 * are found for the whole graph. The order is by code, then by the nodes, whatever order the records came in.
 * Cost: O(n log n) for n claims and edges.
 */
import { unitKey } from "../../figures/same-unit.ts";
import { getClaim, getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Severity, severityRank } from "../hop-changes/change.ts";
import { hopChanges } from "../hop-changes/hop-changes.ts";
import { anachronism } from "./anachronism.ts";
import { circular } from "./circular.ts";
import { conflicts } from "./conflicts.ts";
import { excessDigits } from "./excess-digits.ts";
import { FINDING_CODES, type Finding, type FindingCode } from "./finding.ts";
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
  const { codes = [], severity = "NONE", node } = filter;
  const wants = (code: FindingCode): boolean => codes.length === 0 || codes.includes(code);
  const found: Finding[] = [];
  if (wants("CONFLICT")) append(found, conflicts(graph));
  if (wants("CIRCULAR")) append(found, circular(graph));
  if (wants("UNSOURCED")) append(found, unsourced(graph));
  append(found, findingsOfHops(graph));
  append(found, findingsOfClaims(graph));
  return found
    .filter((finding) => wants(finding.code))
    .filter((finding) => severityRank(finding.severity) >= severityRank(severity))
    .filter((finding) => node === undefined || finding.nodes.includes(node))
    .sort(compareFindings);
}

function findingsOfHops(graph: KnowledgeGraph): Finding[] {
  const found: Finding[] = [];
  const misattributed = misattributedRule(graph);
  const { edgeKeys, edgeCount } = graph.lineage;
  for (let edge = 0; edge < edgeCount; edge++) {
    const key = edgeKeys[edge] ?? "";
    const { from, to, attributes } = getEdge(graph, key);
    // A computed claim is computed again once, with all its inputs.
    if (attributes.kind === "CITES" && !isVerbatim(graph, from, to))
      append(found, hopFindings(hopChanges(graph, key)));
    for (const finding of [anachronism(graph, key, from, to), misattributed(key, from, to)]) {
      if (finding !== null) found.push(finding);
    }
  }
  return found;
}

/** Returns whether both ends state the very same of the very same measure: most hops, passed over without comparing. */
function isVerbatim(graph: KnowledgeGraph, from: string, to: string): boolean {
  const source = graph.graph.getNodeAttributes(to);
  if (source.kind !== "CLAIM") return true;
  const claim = getClaim(graph, from);
  if (claim.measure !== source.measure || (claim.figure === null) !== (source.figure === null)) return false;
  if (claim.figure === null || source.figure === null) return true;
  const [a, b] = [claim.figure, source.figure];
  return (
    a.value === b.value &&
    a.high === b.high &&
    a.decimals === b.decimals &&
    a.vague === b.vague &&
    unitKey(a.unit) === unitKey(b.unit)
  );
}

function findingsOfClaims(graph: KnowledgeGraph): Finding[] {
  const found: Finding[] = [];
  graph.graph.forEachNode((id, node) => {
    if (node.kind !== "CLAIM") return;
    const excess = node.figure === null ? null : excessDigits(id, node.figure);
    const derivation = node.claim.derives === undefined ? null : inconsistentDerivation(graph, id);
    for (const finding of [excess, derivation]) if (finding !== null) found.push(finding);
  });
  return found;
}

/** Appends without spreading: a list may be longer than a call may have arguments. */
function append(list: Finding[], more: readonly Finding[]): void {
  for (const finding of more) list.push(finding);
}

function compareFindings(a: Finding, b: Finding): number {
  const byCode = FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code);
  return byCode || compareText(a.nodes.join("|"), b.nodes.join("|")) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
