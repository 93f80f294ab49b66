import { impactOf } from "../../analysis/impact.ts";
import { getClaim } from "../../graph/accessors.ts";
import { sourceRecords } from "../../graph/linked-claims.ts";
import { rank } from "../../graph/ranked.ts";
import { connectionOf } from "../connection.ts";
import type { Context } from "../context.ts";
import { type EvidenceArguments, evidenceOptions } from "../evidence-arguments.ts";
import type { ClaimImpactResolvers, ImpactResolvers } from "../generated/resolvers.ts";

/** Resolves `impact` of whatever has an id. */
export function impact({ id }: { readonly id: string }, given: EvidenceArguments, context: Context) {
  return impactOf(context.graph, id, evidenceOptions(context, given));
}

export const Impact = {
  setAside: ({ setAside }, _arguments, { graph }) => sourceRecords(graph, setAside),
  claims: ({ claims }, { effect, ...page }, { limits }) => {
    const wanted = effect == null ? claims : claims.filter((claim) => effect.includes(claim.effect));
    const keyed = wanted.map((claim) => ({ ...claim, id: claim.claim }));
    const ranked = rank(keyed, ({ depth }) => String(depth).padStart(9, "0"));
    return connectionOf(ranked, page, limits, "DEPTH");
  },
} satisfies ImpactResolvers;

export const ClaimImpact = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies ClaimImpactResolvers;
