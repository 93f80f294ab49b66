import { sourceRecords } from "../../graph/linked-claims.ts";
import type {
  IndependenceDomainResolvers,
  IndependenceResolvers,
  MergeReasonResolvers,
  TransmissionWidthResolvers,
  WitnessResolvers,
} from "../generated/resolvers.ts";

export const Independence = {
  origins: ({ origins }, _arguments, { graph }) => sourceRecords(graph, origins),
  disjointWitnesses: ({ disjointWitnesses }) => disjointWitnesses.map((origins) => ({ origins })),
  chokepoints: ({ chokepoints }, _arguments, { graph }) =>
    chokepoints === null ? null : sourceRecords(graph, chokepoints),
  assumed: ({ assumed }, _arguments, { graph }) => sourceRecords(graph, assumed),
} satisfies IndependenceResolvers;

export const TransmissionWidth = {
  cut: ({ cut }, _arguments, { graph }) => (cut === null ? null : sourceRecords(graph, cut)),
} satisfies TransmissionWidthResolvers;

export const IndependenceDomain = {
  origins: ({ origins }, _arguments, { graph }) => sourceRecords(graph, origins),
} satisfies IndependenceDomainResolvers;

export const MergeReason = {
  origins: ({ origins }, _arguments, { graph }) => sourceRecords(graph, origins),
} satisfies MergeReasonResolvers;

export const Witness = {
  origins: ({ origins }, _arguments, { graph }) => sourceRecords(graph, origins),
} satisfies WitnessResolvers;
