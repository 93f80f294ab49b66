import { firstAppearance } from "../../analysis/appearance.ts";
import { auditFigure } from "../../analysis/audit-figure.ts";
import { corroborationOf } from "../../analysis/corroboration.ts";
import { type FigureMatch as FigureMatchParent, find } from "../../analysis/find.ts";
import { getClaim, getMeasure } from "../../graph/accessors.ts";
import { codedError } from "../errors.ts";
import { evidenceOptions } from "../evidence-arguments.ts";
import type { FigureMatchResolvers, FoundClaimResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { traceOnce } from "../trace-once.ts";

/** Most pairs of claims that are compared at once. */
const MOST_PAIRS = 1000;
const DEFAULT_PAIRS = 100;

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
  trace: (match, bounds, context) => traceOnce(context, claimIds(match), bounds),
  auditPlan: (match, given, context) =>
    auditFigure(context.graph, claimIds(match), evidenceOptions(context, given)),
  corroboration: (match, { maxPairs, ...given }, context) => {
    if (maxPairs != null && (maxPairs < 0 || maxPairs > MOST_PAIRS)) {
      throw codedError(
        "INVALID_ARGUMENT",
        `Cannot compare ${maxPairs} pairs of claims: give a number from 0 to ${MOST_PAIRS}`,
      );
    }
    const options = { ...evidenceOptions(context, given), maxPairs: maxPairs ?? DEFAULT_PAIRS };
    return corroborationOf(context.graph, claimIds(match), options);
  },
  firstAppearance: (match, _arguments, { graph }) => firstAppearance(graph, claimIds(match)),
} satisfies FigureMatchResolvers;

function claimIds({ claims }: FigureMatchParent): string[] {
  return claims.map(({ claim }) => claim);
}

export const FoundClaim = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies FoundClaimResolvers;
