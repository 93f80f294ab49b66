import { getClaim } from "../../graph/accessors.ts";
import { getLineageEdge, sourceOf } from "../../graph/linked-claims.ts";
import { codedError } from "../errors.ts";
import type {
  CircleResolvers,
  DeadEndResolvers,
  HopResolvers,
  OriginResolvers,
  QueryResolvers,
  TraceResolvers,
} from "../generated/resolvers.ts";
import type { DeadEndParent, OriginParent } from "../parents.ts";
import { traceOnce } from "../trace-once.ts";

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
  start: ({ start }, _arguments, { graph }) => start.map((id) => getClaim(graph, id).claim),
  origins: (trace) => trace.origins.map((origin) => ({ ...origin, trace })),
  unsourced: (trace) => trace.unsourced.map((end) => ({ ...end, trace })),
} satisfies TraceResolvers;

export const Hop = {
  from: ({ from }, _arguments, { graph }) => getClaim(graph, from).claim,
  to: ({ to }, _arguments, { graph }) => sourceOf(graph, to),
  evidence: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).evidence,
  attribution: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).attribution,
  disputed: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).disputed,
  recorded: ({ key }, _arguments, { graph }) => getLineageEdge(graph, key).recorded,
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
  path: (end) => hopsOf(end),
} satisfies OriginResolvers;

export const DeadEnd = {
  node: ({ id }, _arguments, { graph }) => sourceOf(graph, id),
  distance: ({ path }) => path.length,
  path: (end) => hopsOf(end),
} satisfies DeadEndResolvers;

export const Circle = {
  cycle: ({ cycle }, _arguments, { graph }) => cycle.map((id) => getClaim(graph, id).claim),
} satisfies CircleResolvers;

function hopsOf({ path, trace }: OriginParent | DeadEndParent) {
  const hops = trace.hopsByKey();
  return path.flatMap((key) => hops.get(key) ?? []);
}
