import type { Resolvers } from "./generated/resolvers.ts";
import {
  AgreeingClaims,
  agreementQueries,
  ClaimAgreement,
  ClaimComparison,
  ClaimPair,
  Comparison,
  FigureComparison,
  MeasureAgreement,
} from "./resolvers/agreement.ts";
import { Drift } from "./resolvers/changes.ts";
import { Claim, claimQueries } from "./resolvers/claim.ts";
import { Document, documentQueries, Story } from "./resolvers/document.ts";
import { entityQueries, Organization, Person, SoftwareAgent } from "./resolvers/entity.ts";
import {
  Appearance,
  AuditPlan,
  AuditStep,
  Corroboration,
  CorroborationWay,
  DependenceEvidence,
  Dispute,
  evidenceQueries,
  FirstAppearance,
  LateCorrection,
  LateRepeat,
  SharedReading,
  State,
  SuggestedDependence,
} from "./resolvers/evidence.ts";
import { Figure, Period } from "./resolvers/figure.ts";
import { FigureMatch, FoundClaim, findQueries } from "./resolvers/find.ts";
import { Contradiction, Finding, findingQueries } from "./resolvers/findings.ts";
import { GraphChange, graphChangeQueries, RecordProblem, Subscription } from "./resolvers/graph-changes.ts";
import { ClaimImpact, Impact } from "./resolvers/impact.ts";
import {
  Independence,
  IndependenceDomain,
  MergeReason,
  TransmissionWidth,
  Witness,
} from "./resolvers/independence.ts";
import { Measure, Metric, measureQueries } from "./resolvers/measure.ts";
import { Entity, Node, nodeQueries, Source } from "./resolvers/node.ts";
import { Constraint, RecomputedInput } from "./resolvers/recomputation.ts";
import {
  CheckedFigure,
  CheckedText,
  ConflictingClaim,
  reviewQueries,
  SharedDocument,
  SourceProposal,
  TextDraft,
  TextFinding,
  TextPlace,
} from "./resolvers/review.ts";
import { Circle, DeadEnd, Hop, Origin, Trace, traceQueries } from "./resolvers/trace.ts";
import { BigInteger, Day, Decimal, PublishedDate } from "./scalars.ts";

/** Every resolver, by type. Fields without one are keys of what stands behind the type. */
export const resolvers = {
  Query: {
    ...nodeQueries,
    ...entityQueries,
    ...documentQueries,
    ...claimQueries,
    ...measureQueries,
    ...findQueries,
    ...traceQueries,
    ...agreementQueries,
    ...evidenceQueries,
    ...reviewQueries,
    ...findingQueries,
    ...graphChangeQueries,
  },
  Subscription,
  GraphChange,
  RecordProblem,
  Node,
  Entity,
  Source,
  Organization,
  Person,
  SoftwareAgent,
  Document,
  Story,
  Claim,
  Measure,
  Metric,
  Figure,
  Period,
  FigureMatch,
  FoundClaim,
  Trace,
  Hop,
  Origin,
  DeadEnd,
  Circle,
  Independence,
  TransmissionWidth,
  IndependenceDomain,
  MergeReason,
  Witness,
  Impact,
  ClaimImpact,
  Drift,
  Contradiction,
  Finding,
  RecomputedInput,
  Constraint,
  AgreeingClaims,
  ClaimAgreement,
  ClaimComparison,
  ClaimPair,
  Comparison,
  FigureComparison,
  MeasureAgreement,
  Appearance,
  AuditPlan,
  AuditStep,
  Corroboration,
  CorroborationWay,
  DependenceEvidence,
  Dispute,
  FirstAppearance,
  LateCorrection,
  LateRepeat,
  SharedReading,
  State,
  SuggestedDependence,
  CheckedText,
  CheckedFigure,
  ConflictingClaim,
  TextFinding,
  TextPlace,
  SourceProposal,
  SharedDocument,
  TextDraft,
  Decimal,
  BigInt: BigInteger,
  Date: Day,
  PublishedDate,
} satisfies Resolvers;
