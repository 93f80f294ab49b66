import { selectContradictions } from "../../analysis/contradictions/select-contradictions.ts";
import { selectFindings } from "../../analysis/findings/select-findings.ts";
import { recompute, solveFor } from "../../analysis/recompute.ts";
import { documentOf, getClaim, getEntity } from "../../graph/accessors.ts";
import { selectClaims } from "../../graph/select-claims.ts";
import { connectionOf } from "../connection.ts";
import { findClaim, findMeasure } from "../find-record.ts";
import type { ClaimResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";
import {
  citedByConnection,
  citesConnection,
  contradictsConnection,
  derivesConnection,
} from "../lineage-connections.ts";
import { traceOnce } from "../trace-once.ts";
import { impact } from "./impact.ts";

export const claimQueries = {
  claim: (_root, { id }, { graph }) => findClaim(graph, id),
  claims: (_root, { filter, orderBy, ...page }, { graph, limits, whole }) => {
    const claims = selectClaims(graph, [filter ?? {}], orderBy ?? "ID", whole.claims);
    return connectionOf(claims, page, limits, orderBy ?? "ID");
  },
} satisfies QueryResolvers;

export const Claim = {
  figure: ({ id }, _arguments, { graph }) => getClaim(graph, id).figure,
  measure: ({ id }, _arguments, { graph }) => {
    const { measure } = getClaim(graph, id);
    return measure === null ? null : findMeasure(graph, measure);
  },
  about: ({ about }, _arguments, { graph }) => about.map((entity) => getEntity(graph, entity).entity),
  document: ({ id }, _arguments, { graph }) => documentOf(graph, id),
  supersedes: ({ supersedes }, _arguments, { graph }) =>
    supersedes === undefined ? null : getClaim(graph, supersedes).claim,
  recorded: ({ id, recorded }, _arguments, { graph }) => recorded ?? documentOf(graph, id).recorded,
  cites: ({ id }, page, { graph, limits }) => citesConnection(graph, id, page, limits),
  citedBy: ({ id }, page, { graph, limits }) => citedByConnection(graph, id, page, limits),
  derivesFrom: ({ id }, page, { graph, limits }) => derivesConnection(graph, id, "OUT", page, limits),
  derivedBy: ({ id }, page, { graph, limits }) => derivesConnection(graph, id, "IN", page, limits),
  contradicts: ({ id }, page, { graph, limits }) => contradictsConnection(graph, id, "OUT", page, limits),
  contradictedBy: ({ id }, page, { graph, limits }) => contradictsConnection(graph, id, "IN", page, limits),
  impact,
  contradictions: ({ id }, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.contradictions], () => {
      const found = selectContradictions(graph, whole.contradictionsOf(id), [filter ?? {}]);
      return connectionOf(found, page, limits, "RULE");
    }),
  findings: ({ id }, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.findings], () => {
      const found = selectFindings(graph, whole.findingsOn(id), [filter ?? {}]);
      return connectionOf(found, page, limits, "CODE");
    }),
  recomputation: ({ id }, _arguments, { graph }) => recompute(graph, id),
  solveFor: ({ id }, { input }, { graph }) => solveFor(graph, id, input),
  trace: ({ id }, bounds, context) => traceOnce(context, [id], bounds),
} satisfies ClaimResolvers;
