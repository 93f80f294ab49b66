import { selectContradictions } from "../../analysis/contradictions/select-contradictions.ts";
import { selectFindings } from "../../analysis/findings/select-findings.ts";
import { getClaim } from "../../graph/accessors.ts";
import { connectionOf } from "../connection.ts";
import { findRecord } from "../find-record.ts";
import type { ContradictionResolvers, FindingResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";

export const findingQueries = {
  contradictions: (_root, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.contradictions], () =>
      connectionOf(selectContradictions(graph, whole.contradictions(), [filter ?? {}]), page, limits, "RULE"),
    ),
  findings: (_root, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.findings], () =>
      connectionOf(selectFindings(graph, whole.findings(), [filter ?? {}]), page, limits, "CODE"),
    ),
} satisfies QueryResolvers;

export const Contradiction = {
  first: ({ claims }, _arguments, { graph }) => getClaim(graph, claims[0]).claim,
  second: ({ claims }, _arguments, { graph }) => getClaim(graph, claims[1]).claim,
} satisfies ContradictionResolvers;

export const Finding = {
  nodes: ({ nodes }, _arguments, { graph }) => nodes.flatMap((id) => findRecord(graph, id) ?? []),
} satisfies FindingResolvers;
