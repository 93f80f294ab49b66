import { selectSuggestions } from "../../analysis/select-suggestions.ts";
import { getClaim, getDocument, getMeasure } from "../../graph/accessors.ts";
import { sourceOf, sourceRecords } from "../../graph/linked-claims.ts";
import { rankById } from "../../graph/ranked.ts";
import { claimRecords } from "../claim-records.ts";
import { connectionOf } from "../connection.ts";
import type {
  AppearanceResolvers,
  AuditPlanResolvers,
  AuditStepResolvers,
  CorroborationResolvers,
  CorroborationWayResolvers,
  DependenceEvidenceResolvers,
  DisputeResolvers,
  FirstAppearanceResolvers,
  LateCorrectionResolvers,
  LateRepeatResolvers,
  QueryResolvers,
  SharedReadingResolvers,
  StateResolvers,
  SuggestedDependenceResolvers,
} from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";

export const evidenceQueries = {
  suggestedDependence: (_root, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.suggestions], () =>
      connectionOf(selectSuggestions(graph, whole.suggestions(), filter ?? {}), page, limits, "SCORE"),
    ),
  lateCorrections: (_root, page, { limits, whole }) => {
    const corrections = whole.lateCorrections().map((each) => ({
      ...each,
      id: `${each.correction} ${each.corrected}`,
    }));
    return connectionOf(rankById(corrections), page, limits);
  },
} satisfies QueryResolvers;

export const AuditPlan = {
  start: ({ start }, _arguments, { graph }) => getClaim(graph, start).claim,
  witness: ({ witness }, _arguments, { graph }) => sourceRecords(graph, witness),
} satisfies AuditPlanResolvers;

export const AuditStep = {
  document: ({ document }, _arguments, { graph }) => getDocument(graph, document).document,
  look: ({ look }, _arguments, { graph }) => sourceOf(graph, look),
} satisfies AuditStepResolvers;

export const State = {
  supportedBy: ({ supportedBy }, _arguments, { graph }) => claimRecords(graph, supportedBy),
  ungrounded: ({ ungrounded }, _arguments, { graph }) => claimRecords(graph, ungrounded),
} satisfies StateResolvers;

export const Dispute = {
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
} satisfies DisputeResolvers;

export const Corroboration = {
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
} satisfies CorroborationResolvers;

export const CorroborationWay = {
  witness: ({ witness }, _arguments, { graph }) => sourceRecords(graph, witness),
} satisfies CorroborationWayResolvers;

export const Appearance = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
  document: ({ document }, _arguments, { graph }) => getDocument(graph, document).document,
} satisfies AppearanceResolvers;

export const FirstAppearance = {
  undated: ({ undated }, _arguments, { graph }) => claimRecords(graph, undated),
} satisfies FirstAppearanceResolvers;

export const LateCorrection = {
  correction: ({ correction }, _arguments, { graph }) => getClaim(graph, correction).claim,
  corrected: ({ corrected }, _arguments, { graph }) => getClaim(graph, corrected).claim,
} satisfies LateCorrectionResolvers;

export const LateRepeat = {
  claim: ({ claim }, _arguments, { graph }) => getClaim(graph, claim).claim,
} satisfies LateRepeatResolvers;

export const SuggestedDependence = {
  documents: ({ documents }, _arguments, { graph }) =>
    documents.map((document) => getDocument(graph, document).document),
  earlier: ({ earlier }, _arguments, { graph }) =>
    earlier === null ? null : getDocument(graph, earlier).document,
} satisfies SuggestedDependenceResolvers;

export const DependenceEvidence = {
  __resolveType: ({ kind }) => (kind === "SAME_ORDER" ? "SharedOrder" : "SharedReading"),
} satisfies DependenceEvidenceResolvers;

export const SharedReading = {
  measure: ({ measure }, _arguments, { graph }) => ({ id: measure, ...getMeasure(graph, measure) }),
  claims: ({ claims }, _arguments, { graph }) => claimRecords(graph, claims),
} satisfies SharedReadingResolvers;
