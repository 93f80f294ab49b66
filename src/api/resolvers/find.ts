import { find } from "../../analysis/find.ts";
import { getClaim, getMeasure } from "../../graph/accessors.ts";
import type { FigureMatchResolvers, FoundClaimResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { traceOnce } from "../trace-once.ts";

export const findQueries = {
  find: (_root, { figure, locale, entity, story }, { graph }) =>
    find(graph, figure, {
      locale: locale ?? undefined,
      entity: entity ?? undefined,
      story: story ?? undefined,
    }),
} satisfies QueryResolvers;

export const FigureMatch = {
  measure: ({ measure }, _arguments, { graph }) => ({ id: measure, ...getMeasure(graph, measure) }),
  trace: ({ claims }, bounds, context) =>
    traceOnce(
      context,
      claims.map(({ claim }) => claim),
      bounds,
    ),
} satisfies FigureMatchResolvers;

export const FoundClaim = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies FoundClaimResolvers;
