import { endOfTrail, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type AuditPlan, auditPlan } from "./audit-plan.ts";
import type { EvidenceOptions } from "./evidence-options.ts";
import { severityRank } from "./hop-changes/change.ts";
import { createHopDiffer } from "./hop-changes/hop-changes.ts";

/**
 * Returns the least to open in order to check a figure as a reader meets it: from the claims that pass it on, where
 * there are any, and by way of the hops to be distrusted most. Null where none of `claims` is grounded.
 *
 * @throws HeadwaterError NOT_FOUND for an id that is no claim; INVALID_ARGUMENT for an impossible day
 * @throws RangeError for an empty list of claims
 */
export function auditFigure(
  graph: KnowledgeGraph,
  claims: readonly string[],
  options: EvidenceOptions = {},
): AuditPlan | null {
  // Whoever already holds the origin has nothing left to open.
  const passedOn = claims.filter((id) => endOfTrail(graph, id).end !== "ORIGIN");
  const diffHop = createHopDiffer(graph);
  const suspicion = (edgeKey: string): number => suspicionOf(graph, edgeKey, diffHop);
  const plan = passedOn.length > 0 ? auditPlan(graph, passedOn, { ...options, suspicion }) : null;
  return plan ?? auditPlan(graph, claims, { ...options, suspicion });
}

/**
 * Returns how much a hop is to be distrusted: by the gravest change at it from a warning on, and more where the hop
 * itself is disputed or was only inferred.
 */
export function suspicionOf(
  graph: KnowledgeGraph,
  edgeKey: string,
  diffHop = createHopDiffer(graph),
): number {
  const { key, from, to, attributes } = getEdge(graph, edgeKey);
  const { kind } = attributes;
  if (kind !== "CITES" && kind !== "DERIVES") return 0;
  const doubt = (attributes.disputed === null ? 0 : 2) + (attributes.attribution === "INFERRED" ? 1 : 0);
  const grave = severityRank(diffHop({ key, kind, from, to }).severity);
  return doubt + (grave >= severityRank("WARNING") ? grave : 0);
}
