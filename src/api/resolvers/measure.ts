import { measureAgreement } from "../../analysis/agreement.ts";
import { auditFigure } from "../../analysis/audit-figure.ts";
import { describeMeasure } from "../../analysis/describe-measure.ts";
import { stateOfMeasure } from "../../analysis/state.ts";
import { claimsOfMeasure, getEntity } from "../../graph/accessors.ts";
import { rankById } from "../../graph/ranked.ts";
import { selectClaims } from "../../graph/select-claims.ts";
import { selectMeasures } from "../../graph/select-measures.ts";
import { getMetric } from "../../graph/vocabulary.ts";
import { connectionOf } from "../connection.ts";
import { evidenceOptions } from "../evidence-arguments.ts";
import { findMeasure } from "../find-record.ts";
import type { MeasureResolvers, MetricResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";
import { traceOnce } from "../trace-once.ts";

export const measureQueries = {
  measure: (_root, { id }, { graph }) => findMeasure(graph, id),
  measures: (_root, { filter, ...page }, { graph, limits }) =>
    connectionOf(selectMeasures(graph, [filter ?? {}]), page, limits),
  metric: (_root, { id }, { graph }) => graph.metrics.get(id),
  metrics: (_root, page, { graph, limits }) => connectionOf(rankById(graph.metrics.values()), page, limits),
} satisfies QueryResolvers;

export const Measure = {
  label: ({ id }, _arguments, { graph }) => describeMeasure(graph, id),
  metric: ({ measure }, _arguments, { graph }) => getMetric(graph, measure.metric),
  entity: ({ measure }, _arguments, { graph }) => getEntity(graph, measure.entity).entity,
  counterparty: ({ measure }, _arguments, { graph }) =>
    measure.counterparty === undefined ? null : getEntity(graph, measure.counterparty).entity,
  basis: ({ measure }) => measure.basis,
  claims: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const claims = selectClaims(graph, [filter ?? {}, { measure: id }], orderBy ?? "ID");
    return connectionOf(claims, page, limits, orderBy ?? "ID");
  },
  trace: ({ id }, bounds, context) => traceOnce(context, claimsOfMeasure(context.graph, id), bounds),
  agreement: ({ id }, _arguments, { graph }) => measureAgreement(graph, id),
  auditPlan: ({ id }, given, context) =>
    auditFigure(context.graph, claimsOfMeasure(context.graph, id), evidenceOptions(context, given)),
  state: ({ id }, given, context) =>
    whenMade([context.whole.contradictions], () =>
      stateOfMeasure(context.graph, id, {
        ...evidenceOptions(context, given),
        conflicts: context.whole.conflicts(),
      }),
    ),
} satisfies MeasureResolvers;

export const Metric = {
  broader: ({ broader }, _arguments, { graph }) => broader.map((id) => getMetric(graph, id)),
  partOf: ({ partOf }, _arguments, { graph }) => partOf.map((id) => getMetric(graph, id)),
  measures: ({ id }, { filter, ...page }, { graph, limits }) =>
    connectionOf(selectMeasures(graph, [filter ?? {}, { metric: id }]), page, limits),
} satisfies MetricResolvers;
