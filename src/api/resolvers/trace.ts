import { agreement } from "../../analysis/agreement.ts";
import { findNode, getClaim } from "../../graph/accessors.ts";
import { getLineageEdge, sourceOf } from "../../graph/linked-claims.ts";
import { claimRecords } from "../claim-records.ts";
import { diffOnce } from "../diff-once.ts";
import { codedError } from "../errors.ts";
import type {
  CircleResolvers,
  DeadEndResolvers,
  HopResolvers,
  OriginResolvers,
  QueryResolvers,
  TraceResolvers,
} from "../generated/resolvers.ts";
import { hopsOnPath } from "../hops-on-path.ts";
import { traceOnce } from "../trace-once.ts";
import { driftTo } from "./changes.ts";

export const traceQueries = {
  trace: (_root, { claims, ...bounds }, context) => {
    const { pageSize } = context.limits;
    if (claims.length === 0 || claims.length > pageSize) {
      throw codedError(
        "INVALID_ARGUMENT",
        `Cannot trace ${claims.length} claims at once: give 1 to ${pageSize} ids`,
      );
    }
    return traceOnce(context, claims, bounds);
  },
} satisfies QueryResolvers;

export const Trace = {
  start: ({ trace }, _arguments, { graph }) => claimRecords(graph, trace.start),
  hops: ({ trace }) => trace.hops,
  origins: (parent) => parent.trace.origins.map((origin) => ({ ...origin, trace: parent })),
  unsourced: (parent) => parent.trace.unsourced.map((end) => ({ ...end, trace: parent })),
  circles: ({ trace }) => trace.circles,
  complete: ({ trace }) => trace.complete,
  truncatedBy: ({ trace }) => trace.truncatedBy,
  pathCount: ({ trace }) => trace.pathCount,
  graphVersion: ({ trace }) => trace.graphVersion,
  asOf: ({ options }) => options.asOf,
  notYetKnown: ({ trace, filter }, _arguments, { graph }) =>
    claimRecords(
      graph,
      trace.start.filter((id) => filter.view?.statusOf(id) === "NOT_YET"),
    ),
  independence: ({ independence }) => independence(),
  witnesses: ({ independence }) => independence().witnesses.map((origins) => ({ origins })),
  drift: (parent, given, context) =>
    parent.trace.origins.flatMap((origin) => driftTo({ ...origin, trace: parent }, given, context) ?? []),
  agreement: ({ slice }, _arguments, { graph }) =>
    agreement(
      graph,
      slice.ids.filter((id) => findNode(graph, id)?.kind === "CLAIM"),
    ),
  witnessesTruncated: ({ independence }) => independence().witnessesTruncated,
} satisfies TraceResolvers;

export const Hop = {
  from: ({ from }, _arguments, { graph }) => getClaim(graph, from).claim,
  to: ({ to }, _arguments, { graph }) => sourceOf(graph, to),
  evidence: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).evidence,
  attribution: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).attribution,
  disputed: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).disputed,
  recorded: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).recorded,
  changes: (hop, _arguments, context) => diffOnce(context, hop).changes,
  severity: (hop, _arguments, context) => diffOnce(context, hop).severity,
  numbers: (hop, _arguments, context) => diffOnce(context, hop).numbers,
  quotes: (hop, _arguments, context) => diffOnce(context, hop).quotes,
  manner: ({ key }, _arguments, { graph }) => {
    const edge = getLineageEdge(graph, key);
    return edge.kind === "CITES" ? edge.manner : null;
  },
  input: ({ key }, _arguments, { graph }) => {
    const edge = getLineageEdge(graph, key);
    return edge.kind === "DERIVES" ? edge.input : null;
  },
  formula: ({ key }, _arguments, { graph }) => {
    const edge = getLineageEdge(graph, key);
    return edge.kind === "DERIVES" ? edge.formula : null;
  },
} satisfies HopResolvers;

export const Origin = {
  node: ({ id }, _arguments, { graph }) => sourceOf(graph, id),
  distance: ({ path }) => path.length,
  path: ({ path, trace }) => hopsOnPath(trace, path),
  drift: driftTo,
} satisfies OriginResolvers;

export const DeadEnd = {
  node: ({ id }, _arguments, { graph }) => sourceOf(graph, id),
  distance: ({ path }) => path.length,
  path: ({ path, trace }) => hopsOnPath(trace, path),
  drift: driftTo,
} satisfies DeadEndResolvers;

export const Circle = {
  cycle: ({ cycle }, _arguments, { graph }) => claimRecords(graph, cycle),
} satisfies CircleResolvers;
