import type { ChangeKind, HopChange } from "../hop-changes/change.ts";
import { severityRank } from "../hop-changes/change.ts";
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
export function hopFindings(hop: HopEnds, changes: readonly HopChange[]): Finding[] {
  const found: Finding[] = [];
  for (const change of changes) {
    const code = CODES[change.kind];
    // A declared broader or narrower term is a note on the hop, not a finding on the graph.
    if (code === undefined || severityRank(change.severity) < severityRank("WARNING")) continue;
    found.push(toFinding(code, hop, change));
  }
  return found;
}

function toFinding(code: FindingCode, { claim, to, edge }: HopEnds, change: HopChange): Finding {
  const from = claim.claim.id;
  const message = `Claim "${from}" ${change.explanation}, citing "${to}"`;
  return { code, severity: change.severity, nodes: [from, to], edges: [edge], message };
}
