import { drift } from "../../analysis/drift.ts";
import { getClaim } from "../../graph/accessors.ts";
import { sourceOf } from "../../graph/linked-claims.ts";
import type { Context } from "../context.ts";
import type { DriftResolvers } from "../generated/resolvers.ts";
import { hopsOnPath } from "../hops-on-path.ts";
import type { DeadEndParent, DriftParent, OriginParent } from "../parents.ts";

/** Resolves `drift` of the end of a trail. */
export function driftTo(
  { id, path, trace }: OriginParent | DeadEndParent,
  _arguments: unknown,
  { graph }: Context,
): DriftParent | null {
  return path.length === 0 ? null : { ...drift(graph, path), leadsTo: id, trace };
}

export const Drift = {
  start: ({ start }, _arguments, { graph }) => getClaim(graph, start).claim,
  end: ({ end }, _arguments, { graph }) => getClaim(graph, end).claim,
  leadsTo: ({ leadsTo }, _arguments, { graph }) => sourceOf(graph, leadsTo),
  hops: ({ hops, trace }) =>
    hopsOnPath(
      trace,
      hops.map(({ edge }) => edge),
    ),
  changes: ({ ends }) => ends?.changes,
  quotes: ({ ends }) => ends?.quotes,
} satisfies DriftResolvers;
