import { compareClaims } from "../../analysis/compare-claims.ts";
import { compareLiterals } from "../../analysis/compare-literals.ts";
import { boundsOf } from "../../analysis/figure-words.ts";
import type { Interval } from "../../figures/interval.ts";
import { getClaim, getMeasure } from "../../graph/accessors.ts";
import { claimRecords } from "../claim-records.ts";
import type {
  AgreeingClaimsResolvers,
  ClaimAgreementResolvers,
  ClaimComparisonResolvers,
  ClaimPairResolvers,
  ComparisonResolvers,
  FigureComparisonResolvers,
  MeasureAgreementResolvers,
  QueryResolvers,
} from "../generated/resolvers.ts";

export const agreementQueries = {
  compareFigures: (_root, { a, b, locale }) => compareLiterals(a, b, { locale: locale ?? undefined }),
  compareClaims: (_root, { a, b }, { graph }) => compareClaims(graph, a, b),
} satisfies QueryResolvers;

export const Comparison = {
  intervals: ({ intervals }) => intervals.map(plainInterval),
} satisfies ComparisonResolvers;

export const FigureComparison = {
  intervals: ({ intervals }) => intervals.map(plainInterval),
} satisfies FigureComparisonResolvers;

export const ClaimComparison = {
  first: ({ claims }, _arguments, { graph }) => getClaim(graph, claims[0]).claim,
  second: ({ claims }, _arguments, { graph }) => getClaim(graph, claims[1]).claim,
  comparison: ({ figures }) => figures,
} satisfies ClaimComparisonResolvers;

export const ClaimPair = {
  first: (pair, _arguments, { graph }) => getClaim(graph, pair[0]).claim,
  second: (pair, _arguments, { graph }) => getClaim(graph, pair[1]).claim,
} satisfies ClaimPairResolvers;

export const ClaimAgreement = {
  withoutFigure: ({ withoutFigure }, _arguments, { graph }) => claimRecords(graph, withoutFigure),
} satisfies ClaimAgreementResolvers;

export const MeasureAgreement = {
  measure: ({ measure }, _arguments, { graph }) => ({ id: measure, ...getMeasure(graph, measure) }),
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
  vague: ({ vague }, _arguments, { graph }) => claimRecords(graph, vague),
} satisfies MeasureAgreementResolvers;

export const AgreeingClaims = {
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
  representative: ({ representative }, _arguments, { graph }) => getClaim(graph, representative).claim,
} satisfies AgreeingClaimsResolvers;

function plainInterval(interval: Interval | null) {
  return interval === null ? null : boundsOf(interval);
}
