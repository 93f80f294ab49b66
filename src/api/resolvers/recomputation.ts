import { getClaim } from "../../graph/accessors.ts";
import type { ConstraintResolvers, RecomputedInputResolvers } from "../generated/resolvers.ts";

export const RecomputedInput = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies RecomputedInputResolvers;

export const Constraint = {
  input: (constraint) => (constraint.kind === "INPUT" ? constraint.input : null),
  bounds: (constraint) => (constraint.kind === "INPUT" ? constraint.bounds : null),
} satisfies ConstraintResolvers;
