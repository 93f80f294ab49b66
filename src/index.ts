/**
 * Headwater as a library: every public name, listed one by one.
 *
 * Load records, build the graph, then ask: `find` a figure, `trace` claims to their origins. The server is
 * `headwater/server`, its client `headwater/client`.
 */
export { type AgreeingClaims, type MeasureAgreement, measureAgreement } from "./analysis/agreement.ts";
export { type Appearance, type FirstAppearance, firstAppearance } from "./analysis/appearance.ts";
export type { AsOf } from "./analysis/as-of.ts";
export { type AuditOptions, type AuditPlan, type AuditStep, auditPlan } from "./analysis/audit-plan.ts";
export {
  type AspectDifference,
  type ClaimAspect,
  type ClaimComparison,
  compareClaims,
} from "./analysis/compare-claims.ts";
export { compareLiterals, type FigureComparison } from "./analysis/compare-literals.ts";
export type {
  Contradiction,
  ContradictionRule,
  DefinitionExplanation,
} from "./analysis/contradictions/contradiction.ts";
export { type ContradictionFilter, contradictions } from "./analysis/contradictions/contradictions.ts";
export {
  type Corroboration,
  type CorroborationKind,
  type CorroborationOptions,
  type Corroborations,
  type CorroborationWay,
  corroborationOf,
} from "./analysis/corroboration.ts";
export { type Drift, type DriftFlag, drift } from "./analysis/drift.ts";
export type { EvidenceOptions } from "./analysis/evidence-options.ts";
export {
  type FigureMatch,
  type FindOptions,
  type FindResult,
  type FoundClaim,
  type FoundRelation,
  find,
} from "./analysis/find.ts";
export type { Finding, FindingCode } from "./analysis/findings/finding.ts";
export { type FindingFilter, findings } from "./analysis/findings/findings.ts";
export type { ChangeDetail, ChangeKind, HopChange, Severity } from "./analysis/hop-changes/change.ts";
export { type HopDiff, hopChanges } from "./analysis/hop-changes/hop-changes.ts";
export {
  type BeforeAfter,
  type ClaimImpact,
  type Impact,
  type ImpactEffect,
  type ImpactOptions,
  impactOf,
} from "./analysis/impact.ts";
export {
  type Bounds,
  type GroundStatus,
  type Independence,
  type IndependenceOptions,
  independenceOf,
  type TransmissionWidth,
} from "./analysis/independence.ts";
export type { IndependenceDomain, MergeReason, MergeRule } from "./analysis/independence-domains.ts";
export { type ImpliedInput, recompute, solveFor } from "./analysis/recompute.ts";
export type { Recomputation, RecomputationStatus, RecomputedInput } from "./analysis/recompute-figures.ts";
export {
  type Dispute,
  type EvidenceState,
  type State,
  type StateOptions,
  stateOfMeasure,
} from "./analysis/state.ts";
export {
  type DeadEnd,
  type Hop,
  type Origin,
  type Trace,
  type TraceCircle,
  type TraceOptions,
  trace,
} from "./analysis/trace.ts";
export { type ErrorCode, HeadwaterError, type Location, type Problem, type ProblemCode } from "./errors.ts";
export {
  type CompareOptions,
  type Comparison,
  compareFigures,
  type Relation,
} from "./figures/compare-figures.ts";
export type { Figure, Unit } from "./figures/figure.ts";
export { type FormatFigureOptions, formatFigure } from "./figures/format-figure.ts";
export {
  type FigureProblem,
  type FigureResult,
  type ParseFigureOptions,
  parseFigure,
} from "./figures/parse-figure.ts";
export {
  claimsOfMeasure,
  documentOf,
  endOfTrail,
  getClaim,
  getDocument,
  getEntity,
  getMeasure,
} from "./graph/accessors.ts";
export { type BuildGraphOptions, buildGraph } from "./graph/build-graph.ts";
export type { EndOfTrail } from "./graph/end-of-trail.ts";
export { type Additions, type Extension, extendGraph } from "./graph/extend-graph.ts";
export type { KnowledgeGraph } from "./graph/knowledge-graph.ts";
export type { ClaimNode, DocumentNode, EntityNode, MeasureNode } from "./graph/provenance-graph.ts";
export type { TruncatedBy } from "./graph/search-buffers.ts";
export type { Claim, Modality, OriginKind, Unsourced } from "./model/claim.ts";
export type { Dataset } from "./model/dataset.ts";
export type { Document } from "./model/document.ts";
export type { Entity } from "./model/entity.ts";
export type { Qualifier } from "./model/figure.ts";
export type { Measure } from "./model/measure.ts";
export type { Metric } from "./model/metric.ts";
export type { OnProgress, Progress } from "./model/progress.ts";
export type { Story } from "./model/story.ts";
export type { DatasetLoading, LoadOptions } from "./store/dataset-loading.ts";
export { loadDataset } from "./store/load-dataset.ts";
