import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ChangeKind, HopChange } from "../hop-changes/change.ts";
import { severityRank } from "../hop-changes/change.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding, FindingCode, HopEnds } from "./finding.ts";

/** The finding that a change of a hop amounts to, where it amounts to one. */
const CODES: Readonly<Partial<Record<ChangeKind, FindingCode>>> = {
  SHARPENED: "FALSE_PRECISION",
  TYPO: "UNEXPLAINED_CHANGE",
  UNEXPLAINED: "UNEXPLAINED_CHANGE",
  RESCALED: "SCALE_SLIP",
  RELABELLED: "RELABELLED",
};

/** Returns the findings of a hop that cites: false precision, unexplained change, slip of scale, other metric. */
export function hopFindings(graph: KnowledgeGraph, hop: HopEnds, changes: readonly HopChange[]): Finding[] {
  const found: Finding[] = [];
  for (const change of changes) {
    const code = CODES[change.kind];
    // A declared broader or narrower term is a note on the hop, not a finding on the graph.
    if (code === undefined || severityRank(change.severity) < severityRank("WARNING")) continue;
    found.push(toFinding(graph, code, hop, change));
  }
  return found;
}

function toFinding(
  graph: KnowledgeGraph,
  code: FindingCode,
  { claim, source, to, edge }: HopEnds,
  { severity, explanation }: HopChange,
): Finding {
  const message = `${sayPlace(graph, claim)} ${explanation}, citing ${sayPlace(graph, source)}`;
  return { code, severity, nodes: [claim.claim.id, to], edges: [edge], message };
}
