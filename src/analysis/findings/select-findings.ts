import { createHash } from "node:crypto";
import { HeadwaterError } from "../../errors.ts";
import { findNode, getClaim, getDocument } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Ranked, rank } from "../../graph/ranked.ts";
import { getStory } from "../../graph/vocabulary.ts";
import { documentIdOf } from "../evidence-options.ts";
import { type Severity, severityRank } from "../hop-changes/change.ts";
import { FINDING_CODES, type Finding, type FindingCode } from "./finding.ts";

/** Which findings; every condition given must hold. Ids must exist. */
export interface FindingSelection {
  readonly code?: readonly FindingCode[] | null | undefined;
  /** At least as grave. */
  readonly severity?: Severity | null | undefined;
  /** A claim, document or entity that it rests on. */
  readonly node?: string | null | undefined;
  /** A document that it rests on, itself or by one of its claims. */
  readonly document?: string | null | undefined;
  readonly story?: string | null | undefined;
}

/** A finding with a key that it keeps when other records change. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** Returns the findings with their keys, by code, then by the first node. */
export function rankFindings(findings: readonly Finding[]): Ranked<KeyedFinding>[] {
  return rank(
    findings.map(keyFinding).map((each) => ({ ...each, id: `${each.nodes[0] ?? ""} ${each.key}` })),
    ({ code }) => String(FINDING_CODES.indexOf(code)).padStart(2, "0"),
  );
}

/** Returns the findings that rest on each node, and on each document by itself or by its claims, in their order. */
export function findingsByNode(
  graph: KnowledgeGraph,
  findings: readonly Ranked<KeyedFinding>[],
): ReadonlyMap<string, readonly Ranked<KeyedFinding>[]> {
  const byNode = new Map<string, Ranked<KeyedFinding>[]>();
  for (const finding of findings) {
    const owners = new Set(finding.record.nodes);
    for (const id of finding.record.nodes) {
      const document = documentIdOf(graph, id);
      if (document !== null) owners.add(document);
    }
    for (const id of owners) {
      const known = byNode.get(id);
      if (known === undefined) byNode.set(id, [finding]);
      else known.push(finding);
    }
  }
  return byNode;
}

/** Returns the finding with its key: a digest of what it says and rests on. */
function keyFinding(finding: Finding): KeyedFinding {
  const content = JSON.stringify([finding.code, finding.nodes, finding.edges, finding.message]);
  return { ...finding, key: createHash("sha256").update(content).digest("hex").slice(0, 16) };
}

/**
 * Returns those of `findings` that pass all of `filters`, in their order.
 *
 * @throws HeadwaterError NOT_FOUND for an unknown id
 */
export function selectFindings(
  graph: KnowledgeGraph,
  findings: readonly Ranked<KeyedFinding>[],
  filters: readonly FindingSelection[] = [],
): readonly Ranked<KeyedFinding>[] {
  const conditions = filters.flatMap((filter) => conditionsOf(graph, filter));
  if (conditions.length === 0) return findings;
  return findings.filter(({ record }) => conditions.every((holds) => holds(record)));
}

function conditionsOf(graph: KnowledgeGraph, filter: FindingSelection): ((each: Finding) => boolean)[] {
  const conditions: ((each: Finding) => boolean)[] = [];
  const { code, severity, node, document, story } = filter;
  if (code != null) conditions.push((each) => code.includes(each.code));
  if (severity != null) conditions.push((each) => severityRank(each.severity) >= severityRank(severity));
  if (node != null) {
    requireNode(graph, node);
    conditions.push(({ nodes }) => nodes.includes(node));
  }
  if (document != null) {
    getDocument(graph, document);
    conditions.push(({ nodes }) => nodes.some((id) => documentIdOf(graph, id) === document));
  }
  if (story != null) {
    getStory(graph, story);
    conditions.push(({ nodes }) =>
      nodes.some((id) => {
        const owner = documentIdOf(graph, id);
        return owner !== null && getDocument(graph, owner).document.story === story;
      }),
    );
  }
  return conditions;
}

function requireNode(graph: KnowledgeGraph, id: string): void {
  if (findNode(graph, id) !== null) return;
  if (id.includes("#")) getClaim(graph, id);
  throw new HeadwaterError("NOT_FOUND", `Cannot find findings on "${id}": no such id`);
}
