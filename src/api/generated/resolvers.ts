/** Generated from schema/ by graphql-codegen: do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent, MeasureParent, SourceParent, TraceParent, OriginParent, DeadEndParent, WitnessParent, DriftParent, ClaimPairParent, SearchParent, SearchEdgeParent, DependenceEvidenceParent, TextFindingParent } from '../parents.ts';
import type { Entity as EntityParent } from '../../model/entity.ts';
import type { Document as DocumentParent } from '../../model/document.ts';
import type { Story as StoryParent } from '../../model/story.ts';
import type { Claim as ClaimParent } from '../../model/claim.ts';
import type { Metric as MetricParent } from '../../model/metric.ts';
import type { GraphChange as GraphChangeParent } from '../graph-change.ts';
import type { KeyedFinding as ChangedFindingParent, KeyedFinding as FindingParent } from '../../analysis/findings/select-findings.ts';
import type { Problem as RecordProblemParent } from '../../errors.ts';
import type { Figure as FigureParent } from '../../figures/figure.ts';
import type { Period as PeriodParent } from '../../figures/period.ts';
import type { FoundClaim as FoundClaimParent, FigureMatch as FigureMatchParent, FindResult as FindResultParent } from '../../analysis/find.ts';
import type { Hop as HopParent, TraceCircle as CircleParent } from '../../analysis/trace.ts';
import type { Independence as IndependenceParent, TransmissionWidth as TransmissionWidthParent } from '../../analysis/independence.ts';
import type { IndependenceDomain as DomainParent, MergeReason as MergeReasonParent } from '../../analysis/independence-domains.ts';
import type { Impact as ImpactParent, ClaimImpact as ClaimImpactParent } from '../../analysis/impact.ts';
import type { AuditPlan as AuditPlanParent, AuditStep as AuditStepParent } from '../../analysis/audit-plan.ts';
import type { State as StateParent, Dispute as DisputeParent } from '../../analysis/state.ts';
import type { Corroboration as CorroborationParent, CorroborationWay as CorroborationWayParent } from '../../analysis/corroboration.ts';
import type { Appearance as AppearanceParent, FirstAppearance as FirstAppearanceParent } from '../../analysis/appearance.ts';
import type { LateCorrection as LateCorrectionParent, LateRepeat as LateRepeatParent } from '../../analysis/late-corrections.ts';
import type { SuggestedDependence as SuggestedDependenceParent, SharedReading as SharedReadingParent, SharedOrder as SharedOrderParent } from '../../analysis/hidden-dependence.ts';
import type { HopChange as HopChangeParent } from '../../analysis/hop-changes/change.ts';
import type { Bounds as IntervalParent } from '../../analysis/figure-words.ts';
import type { Recomputation as RecomputationParent, RecomputedInput as RecomputedInputParent, Constraint as ConstraintParent } from '../../analysis/recompute-figures.ts';
import type { ImpliedInput as ImpliedInputParent } from '../../analysis/recompute.ts';
import type { ClaimAgreement as ClaimAgreementParent, MeasureAgreement as MeasureAgreementParent, AgreeingClaims as AgreeingClaimsParent } from '../../analysis/agreement.ts';
import type { ClaimComparison as ClaimComparisonParent } from '../../analysis/compare-claims.ts';
import type { FigureComparison as FigureComparisonParent } from '../../analysis/compare-literals.ts';
import type { Comparison as ComparisonParent } from '../../figures/compare-figures.ts';
import type { Contradiction as ContradictionParent } from '../../analysis/contradictions/contradiction.ts';
import type { SearchResult as SearchFacetsParent, Highlight as HighlightParent } from '../../search/search.ts';
import type { CheckedText as CheckedTextParent, CheckedFigure as CheckedFigureParent, ConflictingClaim as ConflictingClaimParent } from '../../review/checked-text.ts';
import type { FoundFigure as FoundFigureParent } from '../../ingest/text-reading.ts';
import type { SourceProposal as SourceProposalParent, SharedDocument as SharedDocumentParent } from '../../review/linked-text.ts';
import type { Draft as DraftParent } from '../../review/draft.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An exact decimal number in plain notation, as a string in both directions: "865800000", "-0.25". Never a JSON number, which would pass through binary floating point. */
  Decimal: { input: string; output: string; }
  /** A whole number of any size, as a string: "18446744073709551616". */
  BigInt: { input: bigint; output: bigint; }
  /** A day of the calendar in ISO 8601: "2025-11-14". */
  Date: { input: string; output: string; }
  /** When something was published, in ISO 8601 to the precision known: "2025", "2025-11", "2025-11-14", "2025-11-14T09:00:00Z", or "2025-11-12/2025-11-13" for some day from … to …. */
  PublishedDate: { input: string; output: string; }
};

/** Something with an id by which it can be fetched again: an entity, document, claim, measure, metric or story. Ids are unique across all kinds. */
export type Node = {
  /** The public id: the key of the record, stable as long as the record exists. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection lies within the whole list. */
export type PageInfo = {
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of the page; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Record provenance: who put something into the graph, when, and why. The second clock beside publication. */
export type Recorded = {
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** Day on which it was recorded. */
  readonly at: Scalars['Date']['output'];
  /** Reason, where it is not plain. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type Query = {
  /** The thing with this id, or null where there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the same order; null in the place of an id that does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Version of the graph that answers: equal for equal records. */
  readonly graphVersion: Scalars['String']['output'];
  /** How two figures relate: $3.77 billion and $3.8 billion. */
  readonly compareFigures?: Maybe<FigureComparison>;
  /** How two claims relate. */
  readonly compareClaims?: Maybe<ClaimComparison>;
  /** The claim with this id, or null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** All claims. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Claims that cannot both be right: the asserted ones first, then by why they cannot. Within a measure each claim in conflict stands in at least one pair; the pairs are not all pairs. */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** The document with this id, or null where there is none. */
  readonly document?: Maybe<Document>;
  /** All documents. */
  readonly documents?: Maybe<DocumentConnection>;
  /** The story with this id, or null where there is none. */
  readonly story?: Maybe<Story>;
  /** All stories, by id. */
  readonly stories?: Maybe<StoryConnection>;
  /** The entity with this id, or null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** All entities, by id. */
  readonly entities?: Maybe<EntityConnection>;
  /** Pairs of documents that probably share a source although neither says so, the most suspicious first. */
  readonly suggestedDependence?: Maybe<SuggestedDependenceConnection>;
  /** Every correction on record, with the claims that still rest on what it corrected, by the id of the correction. */
  readonly lateCorrections?: Maybe<LateCorrectionConnection>;
  /** The claims that state a figure, grouped by what they measure: exact matches first, then those that agree within rounding. A number without a unit matches every unit. */
  readonly find?: Maybe<FindResult>;
  /** Everything in the graph that a reader should know of, by kind: conflicts first. */
  readonly findings?: Maybe<FindingConnection>;
  /** Problems of the records as they stand now; empty where the graph that answers is the newest. */
  readonly problems: ReadonlyArray<RecordProblem>;
  /** The measure with this id, or null where there is none. */
  readonly measure?: Maybe<Measure>;
  /** All measures, by id. */
  readonly measures?: Maybe<MeasureConnection>;
  /** The metric with this id, or null where there is none. */
  readonly metric?: Maybe<Metric>;
  /** The controlled vocabulary, by id. */
  readonly metrics?: Maybe<MetricConnection>;
  /** Holds a text against the records: which of its figures are known, where each comes from, what changed on the way, who contradicts it, and which nobody has. Writes nothing. */
  readonly checkText: CheckedText;
  /** Drafts a record from a text: a document with its claims, anchors, and proposed measures and sources. Writes nothing. */
  readonly draftFromText: TextDraft;
  /** Claims, documents and entities by words, claims by what could be a figure; where both are given, both must hold. Without either, every record. */
  readonly search?: Maybe<SearchConnection>;
  /** Where these claims come from, all of them together. An unknown id is an error. */
  readonly trace?: Maybe<Trace>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryCompareFiguresArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryCompareClaimsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryStoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QuerySuggestedDependenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedDependenceFilter>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryLateCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryFindArgs = {
  figure: Scalars['String']['input'];
  locale?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  story?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryMetricArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryMetricsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryCheckTextArgs = {
  text: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  published?: InputMaybe<Scalars['PublishedDate']['input']>;
  format?: InputMaybe<TextFormat>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryDraftFromTextArgs = {
  text: Scalars['String']['input'];
  recordedBy: Scalars['String']['input'];
  recordedAt: Scalars['Date']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  published?: InputMaybe<Scalars['PublishedDate']['input']>;
  format?: InputMaybe<TextFormat>;
  url?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  outlet?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DocumentKind>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  figure?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  orderBy?: InputMaybe<SearchOrder>;
};


/** Everything that can be asked. A field here that fails is null, with the reason in `errors`, and the fields beside it still answer. */
export type QueryTraceArgs = {
  claims: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSuggested?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How two figures relate. Not an equivalence: 3.8 agrees with 3.77 and with 3.84, which do not agree. */
export type Relation =
  /** The same number to the same precision. */
  | 'IDENTICAL'
  /** One true value explains both. */
  | 'CONSISTENT'
  /** One true value explains both only if trailing zeros are rounding. */
  | 'CONSISTENT_IF_ROUND'
  /** They touch in one value. */
  | 'BOUNDARY_ONLY'
  /** One is a bound that the other meets. */
  | 'WEAKER'
  /** No value explains both. */
  | 'CONFLICT'
  /** One is blurred by an unstated amount. */
  | 'VAGUE'
  /** They count different things. */
  | 'INCOMPARABLE';

/** How two claims relate. */
export type ClaimRelation =
  /** The same number to the same precision. */
  | 'IDENTICAL'
  /** One true value explains both. */
  | 'CONSISTENT'
  /** One true value explains both only if trailing zeros are rounding. */
  | 'CONSISTENT_IF_ROUND'
  /** They touch in one value. */
  | 'BOUNDARY_ONLY'
  /** One is a bound that the other meets. */
  | 'WEAKER'
  /** No value explains both. */
  | 'CONFLICT'
  /** One is blurred by an unstated amount. */
  | 'VAGUE'
  /** They measure different things: an aspect differs. */
  | 'INCOMPARABLE'
  /** One of them has no number. */
  | 'NO_FIGURE';

/** One of two. */
export type Side =
  /** The first. */
  | 'FIRST'
  /** The second. */
  | 'SECOND';

/** How one period lies to another. */
export type PeriodRelation =
  /** They cover the same days. */
  | 'EQUAL'
  /** The first holds all of the second. */
  | 'CONTAINS'
  /** The first lies within the second. */
  | 'WITHIN'
  /** They share some days. */
  | 'OVERLAPS'
  /** They share no day. */
  | 'DISJOINT'
  /** That cannot be told. */
  | 'UNKNOWN';

/** The values that something allows. An end of null is unbounded. */
export type Interval = {
  /** Lower end in whole units; null for unbounded. */
  readonly lower?: Maybe<Scalars['Decimal']['output']>;
  /** Upper end in whole units; null for unbounded. */
  readonly upper?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the lower end belongs to it. */
  readonly lowerClosed: Scalars['Boolean']['output'];
  /** Whether the upper end belongs to it. */
  readonly upperClosed: Scalars['Boolean']['output'];
};

/** How two figures relate, with the evidence. */
export type Comparison = {
  /** How they relate. */
  readonly relation: Relation;
  /** The values that each figure allows, in their order; null in the place of one that names none. */
  readonly intervals: ReadonlyArray<Maybe<Interval>>;
  /** Where one is weaker: which of the two says less. */
  readonly weaker?: Maybe<Side>;
  /** Where one is vague: how the digits alone relate. */
  readonly withoutQualifier?: Maybe<Relation>;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** Two figures, as read, and how they relate. */
export type FigureComparison = {
  /** The two figures. */
  readonly figures: ReadonlyArray<Figure>;
  /** How they relate. */
  readonly relation: Relation;
  /** The values that each figure allows, in their order; null in the place of one that names none. */
  readonly intervals: ReadonlyArray<Maybe<Interval>>;
  /** Where one is weaker: which of the two says less. */
  readonly weaker?: Maybe<Side>;
  /** Where one is vague: how the digits alone relate. */
  readonly withoutQualifier?: Maybe<Relation>;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** One aspect in which two claims differ. */
export type AspectDifference = {
  /** The aspect. */
  readonly aspect: ClaimAspect;
  /** What the first says. */
  readonly first: Scalars['String']['output'];
  /** What the second says. */
  readonly second: Scalars['String']['output'];
};

/** How two claims relate: first whether they measure the same thing, then whether their numbers agree. */
export type ClaimComparison = {
  /** The first claim. */
  readonly first: Claim;
  /** The second claim. */
  readonly second: Claim;
  /** How they relate. */
  readonly relation: ClaimRelation;
  /** The aspects that differ; empty where the numbers can be compared. */
  readonly differences: ReadonlyArray<AspectDifference>;
  /** The aspects that only one of the two states. */
  readonly unknown: ReadonlyArray<ClaimAspect>;
  /** How the period of the first lies to that of the second. */
  readonly period: PeriodRelation;
  /** The comparison of the numbers, made also where an aspect differs; null without two figures. */
  readonly comparison?: Maybe<Comparison>;
};

/** Two claims that cannot both be right. */
export type ClaimPair = {
  /** One of them. */
  readonly first: Claim;
  /** The other. */
  readonly second: Claim;
};

/** Claims that one true value explains. */
export type AgreeingClaims = {
  /** The claims. */
  readonly claims: ReadonlyArray<Claim>;
  /** The claim that says most. */
  readonly representative: Claim;
  /** Its figure as printed. */
  readonly quote: Scalars['String']['output'];
  /** The values that explain all of them. */
  readonly common: Interval;
};

/** How the claims of one measure agree. */
export type MeasureAgreement = {
  /** What they measure. */
  readonly measure: Measure;
  /** The claims with a figure. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether one value explains every definite figure. */
  readonly consistent: Scalars['Boolean']['output'];
  /** The values that explain all of them; null where none does. */
  readonly common?: Maybe<Interval>;
  /** How many different true values it takes to explain them all. */
  readonly distinctValues: Bounds;
  /** One group a value, by ascending value. */
  readonly groups: ReadonlyArray<AgreeingClaims>;
  /** Pairs that cannot both be right, one for each value beyond the first. */
  readonly conflicts: ReadonlyArray<ClaimPair>;
  /** Claims whose figure is blurred: they agree and disagree with none. */
  readonly vague: ReadonlyArray<Claim>;
  /** The whole in one sentence: 5 claims, 2 numbers: $493.8 million and $412 million. */
  readonly explanation: Scalars['String']['output'];
};

/** How a set of claims agrees. Claims of different measures are never set against each other. */
export type ClaimAgreement = {
  /** One entry a measure. */
  readonly measures: ReadonlyArray<MeasureAgreement>;
  /** Claims without a figure. */
  readonly withoutFigure: ReadonlyArray<Claim>;
};

/** What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure. */
export type Measure = Node & {
  /** How its claims agree. */
  readonly agreement: MeasureAgreement;
  /** The least that a person must open to check what its claims say; null where none of them is grounded. */
  readonly auditPlan?: Maybe<AuditPlan>;
  /** What there is for and against it, by its claims. */
  readonly state: State;
  /** The public id, made of its parts: metric, entity, counterparty, period and basis. */
  readonly id: Scalars['ID']['output'];
  /** What to show for it: revenue share, OpenAI to Microsoft, January to September 2025. */
  readonly label: Scalars['String']['output'];
  /** Entry of the vocabulary. */
  readonly metric: Metric;
  /** Whose number it is. */
  readonly entity: Entity;
  /** The other side of a payment or stake; null where there is none. */
  readonly counterparty?: Maybe<Entity>;
  /** The time that it covers; null where the texts give none. */
  readonly period?: Maybe<Period>;
  /** By what rules the number is drawn up; null where the texts say nothing. */
  readonly basis?: Maybe<Basis>;
  /** The claims that state or concern it. */
  readonly claims: ClaimConnection;
  /** Where its claims come from, all of them together. */
  readonly trace: Trace;
};


/** What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure. */
export type MeasureAuditPlanArgs = {
  asOf?: InputMaybe<AsOfInput>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure. */
export type MeasureStateArgs = {
  asOf?: InputMaybe<AsOfInput>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure. */
export type MeasureClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure. */
export type MeasureTraceArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSuggested?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A claim that states the figure asked for. */
export type FoundClaim = {
  /** How its digits relate to those asked for, with the evidence; qualifiers are left aside. */
  readonly comparison: Comparison;
  /** The claim. */
  readonly claim: Claim;
  /** How its digits relate to those asked for. */
  readonly relation: FoundRelation;
};

/** What kind of change lies between a claim and what it takes from. */
export type ChangeKind =
  /** The same number, precision and aspects. */
  | 'IDENTICAL'
  /** Fewer digits, to the nearest. */
  | 'ROUNDED'
  /** Fewer digits, cut off where the nearest is another. */
  | 'TRUNCATED'
  /** Fewer digits, raised where the nearest is lower. */
  | 'ROUNDED_UP'
  /** One value or a part of a stated range. */
  | 'NARROWED'
  /** A range or a magnitude for a number. */
  | 'WIDENED'
  /** Only a bound that the source meets. */
  | 'WEAKENED'
  /** Digits that nobody supplied. */
  | 'SHARPENED'
  /** The same digits with another power of ten. */
  | 'RESCALED'
  /** Another unit. */
  | 'CONVERTED'
  /** Another metric. */
  | 'RELABELLED'
  /** Another period. */
  | 'REPERIODED'
  /** Another entity or counterparty. */
  | 'REENTITIED'
  /** Another basis: net or gross, actual or forecast. */
  | 'BASIS_CHANGED'
  /** A qualifier such as at least or about was lost. */
  | 'QUALIFIER_DROPPED'
  /** A qualifier was gained. */
  | 'QUALIFIER_ADDED'
  /** One qualifier was exchanged for another. */
  | 'QUALIFIER_CHANGED'
  /** A report or a doubt became plain fact. */
  | 'ATTRIBUTION_DROPPED'
  /** Any other change of how it is put. */
  | 'ATTRIBUTION_CHANGED'
  /** The formula over the inputs meets the claim. */
  | 'RECOMPUTED'
  /** The claim says that it corrects the other. */
  | 'CORRECTED'
  /** One digit differs or two are swapped: a possible cause and no known one. */
  | 'TYPO'
  /** Nothing of all this fits. */
  | 'UNEXPLAINED';

/** How grave something is for a reader. */
export type Severity =
  /** Nothing was lost. */
  | 'NONE'
  /** Worth knowing. */
  | 'NOTE'
  /** May mislead. */
  | 'WARNING'
  /** Says something else. */
  | 'SERIOUS';

/** What two claims can differ in before their numbers are compared. */
export type ClaimAspect =
  /** What is measured. */
  | 'METRIC'
  /** Whose number it is. */
  | 'ENTITY'
  /** The other side of a payment or stake. */
  | 'COUNTERPARTY'
  /** The time that it covers. */
  | 'PERIOD'
  /** What the number counts. */
  | 'UNIT'
  /** By what rules the number is drawn up. */
  | 'BASIS';

/** What a change is about. */
export type ChangeAspect =
  /** What is measured. */
  | 'METRIC'
  /** Whose number it is. */
  | 'ENTITY'
  /** The other side of a payment or stake. */
  | 'COUNTERPARTY'
  /** The time that it covers. */
  | 'PERIOD'
  /** What the number counts. */
  | 'UNIT'
  /** By what rules the number is drawn up. */
  | 'BASIS'
  /** The number itself. */
  | 'NUMBER'
  /** What bends the number. */
  | 'QUALIFIER'
  /** How the document puts it. */
  | 'ATTRIBUTION';

/** What within its kind a change is. */
export type ChangeDetail =
  /** Rounded half to even. */
  | 'HALF_EVEN'
  /** Only if trailing zeros are rounding. */
  | 'LOOSE_READING'
  /** A lower bound was raised by rounding it. */
  | 'FLOOR_RAISED'
  /** An upper bound was lowered by rounding it. */
  | 'CEILING_LOWERED'
  /** The bound lies on the wrong side of the source. */
  | 'WRONG_SIDE'
  /** One value of a stated range. */
  | 'FROM_RANGE'
  /** A number for a magnitude. */
  | 'FROM_MAGNITUDE'
  /** The same number of another unit. */
  | 'SAME_DIGITS'
  /** No rate of exchange is on record, so it is not checked. */
  | 'NO_RATE'
  /** A broader metric. */
  | 'BROADER'
  /** A narrower metric. */
  | 'NARROWER'
  /** A component is given as the whole. */
  | 'PART_FOR_WHOLE'
  /** The whole is given as a component. */
  | 'WHOLE_FOR_PART'
  /** The same payment from its other side. */
  | 'OTHER_SIDE'
  /** What the source states is left out. */
  | 'LOST'
  /** What the source leaves open is stated. */
  | 'GAINED'
  /** Fiscal and calendar periods are exchanged. */
  | 'FISCAL_CALENDAR'
  /** A part of a year is given as the year. */
  | 'ANNUALISED'
  /** A longer period. */
  | 'LONGER'
  /** A shorter period. */
  | 'SHORTER'
  /** A period that overlaps. */
  | 'OVERLAPPING'
  /** A period apart. */
  | 'OTHER_PERIOD'
  /** Payer and payee are exchanged. */
  | 'DIRECTION_REVERSED'
  /** Another counterparty. */
  | 'COUNTERPARTY'
  /** An owner for what it owns, or the reverse. */
  | 'OWNER'
  /** Net and gross are exchanged. */
  | 'NETTING'
  /** Cash and accrual are exchanged. */
  | 'ACCOUNTING'
  /** Another kind of number: actual, forecast, run rate and so on. */
  | 'STATUS'
  /** One digit differs. */
  | 'SUBSTITUTION'
  /** Two neighbouring digits are swapped. */
  | 'TRANSPOSITION'
  /** It comes out only under conditions. */
  | 'CONDITIONAL'
  /** Nothing can be said. */
  | 'NOT_DETERMINED'
  /** It does not come out. */
  | 'NOT_ITS_RESULT';

/** Whether the numbers of both ends were set against each other, and if not, why. */
export type NumberComparison =
  /** They were compared. */
  | 'COMPARED'
  /** Neither end has a number. */
  | 'NO_FIGURES'
  /** The source has no number. */
  | 'NO_SOURCE_FIGURE'
  /** The claim has no number. */
  | 'NO_CLAIM_FIGURE'
  /** It is unknown which claim the source is. */
  | 'NO_SOURCE_CLAIM'
  /** The number is computed: it was computed again instead. */
  | 'COMPUTED';

/** One change between a claim and what it takes from. */
export type HopChange = {
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** How grave it is for a reader. */
  readonly severity: Severity;
  /** What it is about. */
  readonly aspect: ChangeAspect;
  /** What within its kind it is, where the kind leaves that open. */
  readonly detail?: Maybe<ChangeDetail>;
  /** What the source says, as a reader knows it. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** What the claim makes of it, as a reader knows it. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** A phrase with the claim as its unspoken subject: cut 3.77 to 3.7 billion, which is not its rounding. */
  readonly explanation: Scalars['String']['output'];
};

/** Both figures as printed. */
export type Quotes = {
  /** The figure of the source; null where it has none. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The figure of the claim; null where it has none. */
  readonly claim?: Maybe<Scalars['String']['output']>;
};

/** One cites or derives edge of a trace. */
export type Hop = {
  /** What changed between the claim and what it takes from. */
  readonly changes: ReadonlyArray<HopChange>;
  /** The gravest of the changes. */
  readonly severity: Severity;
  /** Whether the numbers of both ends were compared, and if not, why. */
  readonly numbers: NumberComparison;
  /** Both figures as printed. */
  readonly quotes: Quotes;
  /** Key of the edge in the graph. */
  readonly key: Scalars['ID']['output'];
  /** Which kind of edge. */
  readonly kind: HopKind;
  /** The claim that takes. */
  readonly from: Claim;
  /** What it takes from: a claim or, where it is unknown which, a document or entity. */
  readonly to: Source;
  /** Least number of hops from the start to `to` by way of this hop: 1 for the start's own. */
  readonly depth: Scalars['Int']['output'];
  /** What supports the hop. */
  readonly evidence: Evidence;
  /** Whether the text says so or the curator infers it. */
  readonly attribution: Attribution;
  /** In its own words or word for word; null for a derives hop. */
  readonly manner?: Maybe<Manner>;
  /** Why this hop itself is in doubt; null where it is not. */
  readonly disputed?: Maybe<Scalars['String']['output']>;
  /** Name of this input in the formula; null for a cites hop. */
  readonly input?: Maybe<Scalars['String']['output']>;
  /** The formula over the names of its inputs; null for a cites hop. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** Who recorded the edge, and when. */
  readonly recorded: Recorded;
};

/** What drifted over a whole path although its hops look harmless. */
export type DriftFlag =
  /** Every hop rounds, and the end is no rounding of the origin. */
  | 'DOUBLE_ROUNDING'
  /** No hop is worse than a note, yet the ends differ by more. */
  | 'BENIGN_HOPS';

/** What drifted over a whole path: its ends compared with each other directly. */
export type Drift = {
  /** The claim at which the path starts. */
  readonly start: Claim;
  /** The last claim up the path whose number is still the one of the start. */
  readonly end: Claim;
  /** Where the path leads: an origin or a dead end. */
  readonly leadsTo: Source;
  /** Key of the hop at which the number is computed from others; null where the whole path cites. */
  readonly computedAt?: Maybe<Scalars['ID']['output']>;
  /** The hops of the path, the start's own first. */
  readonly hops: ReadonlyArray<Hop>;
  /** What changed between the ends; null where the path has no hop that cites a claim. */
  readonly changes?: Maybe<ReadonlyArray<HopChange>>;
  /** Both ends as printed; null where the path has no hop that cites a claim. */
  readonly quotes?: Maybe<Quotes>;
  /** The gravest change between the ends. */
  readonly severity: Severity;
  /** What drifted although the hops look harmless. */
  readonly flags: ReadonlyArray<DriftFlag>;
  /** Digits that the end has and the start has not; null where that cannot be compared. */
  readonly digitsLost?: Maybe<Scalars['Int']['output']>;
  /** Aspects that differ between the ends. */
  readonly aspectsChanged: ReadonlyArray<ClaimAspect>;
  /** Keys of the hops at which a qualifier was lost. */
  readonly qualifiersLost: ReadonlyArray<Scalars['ID']['output']>;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** Where a trail ends first-hand. */
export type Origin = {
  /** What drifted on the shortest path from the start to here; null where the start itself is the origin. */
  readonly drift?: Maybe<Drift>;
  /** The claim, or the document that stands for a claim in it that nobody has recorded. */
  readonly node: Source;
  /** What makes it first-hand. */
  readonly kind: OriginKind;
  /** Number of hops on a shortest path from the start. */
  readonly distance: Scalars['Int']['output'];
  /** The hops of one shortest path from the start, the start's own first. */
  readonly path: ReadonlyArray<Hop>;
};

/** Where a trail ends without a first-hand source: not an origin. */
export type DeadEnd = {
  /** What drifted on the shortest path from the start to here; null where the trail ends at the start. */
  readonly drift?: Maybe<Drift>;
  /** Where it ends. */
  readonly node: Source;
  /** Why nothing is known beyond it. */
  readonly reason: Unsourced;
  /** Number of hops on a shortest path from the start. */
  readonly distance: Scalars['Int']['output'];
  /** The hops of one shortest path from the start, the start's own first. */
  readonly path: ReadonlyArray<Hop>;
};

/** Where one or more claims come from: the whole upstream lineage, each hop once. */
export type Trace = {
  /** What drifted on the shortest path from the start to each origin. */
  readonly drift: ReadonlyArray<Drift>;
  /** How the claims of the trace agree, measure by measure. */
  readonly agreement: ClaimAgreement;
  /** The days as of which was asked; null for today. */
  readonly asOf?: Maybe<AsOf>;
  /** Claims of the start that were not yet known, or recorded, on the day asked for. */
  readonly notYetKnown: ReadonlyArray<Claim>;
  /** How many independent origins really stand behind these claims, taken together as one figure. */
  readonly independence: Independence;
  /** Minimal sets of origins each of which is enough to ground the figure, smallest first; at most 256. */
  readonly witnesses: ReadonlyArray<Witness>;
  /** Whether there are more witnesses than are listed; the origins are all listed in any case. */
  readonly witnessesTruncated: Scalars['Boolean']['output'];
  /** The claims whose sources are traced. */
  readonly start: ReadonlyArray<Claim>;
  /** Every hop once, nearest first. */
  readonly hops: ReadonlyArray<Hop>;
  /** Where the trails end first-hand. */
  readonly origins: ReadonlyArray<Origin>;
  /** Where the trails end without a first-hand source. */
  readonly unsourced: ReadonlyArray<DeadEnd>;
  /** Claims that rest on themselves, one shortest cycle for each circle. */
  readonly circles: ReadonlyArray<Circle>;
  /** True where no bound ended the trace early. */
  readonly complete: Scalars['Boolean']['output'];
  /** The bound that ended the trace early; null where it is complete. */
  readonly truncatedBy?: Maybe<TruncatedBy>;
  /** Exact number of paths from the start to an end, a circle counted as one stop; of the part that was collected, where the trace is not complete. */
  readonly pathCount: Scalars['BigInt']['output'];
  /** Version of the graph that answered. */
  readonly graphVersion: Scalars['String']['output'];
};

/** How a document puts a claim. */
export type Modality =
  /** As plain fact. */
  | 'ASSERTED'
  /** As somebody's report. */
  | 'REPORTED'
  /** With a doubt. */
  | 'HEDGED'
  /** As not so. */
  | 'DENIED';

/** What an origin is: why the trail begins there. */
export type OriginKind =
  /** A filing with an authority. */
  | 'FILING'
  /** A dataset. */
  | 'DATASET'
  /** A document that leaked. */
  | 'DOCUMENT_LEAK'
  /** An interview. */
  | 'INTERVIEW'
  /** A statement by the one concerned. */
  | 'STATEMENT'
  /** The author's own calculation. */
  | 'OWN_CALCULATION'
  /** First-hand, of unknown kind. */
  | 'UNKNOWN';

/** Why a claim that is no origin has no source: three different facts. */
export type Unsourced =
  /** The text gives no source. */
  | 'NONE_GIVEN'
  /** The text points to a source, but it is unknown which. */
  | 'SOURCE_UNKNOWN'
  /** Nobody has recorded the source yet. */
  | 'NOT_RECORDED';

/** How a claim takes from its source. */
export type Manner =
  /** In its own words. */
  | 'REPORTS'
  /** Word for word. */
  | 'QUOTES';

/** How an edge is known. */
export type Attribution =
  /** The text says so. */
  | 'STATED'
  /** The curator infers it from other evidence. */
  | 'INFERRED';

/** Where in a document something stands: Unicode code points of its normalised text, with digests by which anyone who holds the text can verify it. */
export type Anchor = {
  /** First code point covered. */
  readonly start: Scalars['Int']['output'];
  /** Code point after the last one covered. */
  readonly end: Scalars['Int']['output'];
  /** First 16 hex digits of the SHA-256 of the covered text. */
  readonly exact: Scalars['String']['output'];
  /** The same digest of the 32 code points before. */
  readonly prefix: Scalars['String']['output'];
  /** The same digest of the 32 code points after. */
  readonly suffix: Scalars['String']['output'];
};

/** What supports an edge: where the text says so, or why the curator believes it. */
export type Evidence = {
  /** What the text says or shows, in the curators' words. */
  readonly note: Scalars['String']['output'];
  /** Where the text says it; null where no place is recorded. */
  readonly anchor?: Maybe<Anchor>;
};

/** One assertion made in one document, in the curators' words. */
export type Claim = Node & {
  /** The public id: document and name, such as techcrunch-2025-11-14#revenue-share-2024. */
  readonly id: Scalars['ID']['output'];
  /** What is asserted, in the curators' words. */
  readonly text: Scalars['String']['output'];
  /** The number; null for an assertion without one. */
  readonly figure?: Maybe<Figure>;
  /** What the number measures, or what the assertion is about; null where it is about no measure. */
  readonly measure?: Maybe<Measure>;
  /** Entities that it is about, beyond those of its measure. */
  readonly about: ReadonlyArray<Entity>;
  /** How the document puts it. */
  readonly modality: Modality;
  /** Every place in the text where it stands, first place first. */
  readonly anchors: ReadonlyArray<Anchor>;
  /** The document that makes it. */
  readonly document: Document;
  /** What makes it an origin by itself; null where it is none, or only by the kind of its document. */
  readonly origin?: Maybe<OriginKind>;
  /** Why it has no source; null where it has one or is an origin. */
  readonly unsourced?: Maybe<Unsourced>;
  /** The claim that it corrects, where the document says so. */
  readonly supersedes?: Maybe<Claim>;
  /** Who recorded it, and when. */
  readonly recorded: Recorded;
  /** What it takes its content from: alternatives, each enough by itself. */
  readonly cites: CitesConnection;
  /** The claims that take their content from it. */
  readonly citedBy: CitedByConnection;
  /** The claims from which it is computed: all are needed together. */
  readonly derivesFrom: DerivesConnection;
  /** The claims that are computed from it. */
  readonly derivedBy: DerivesConnection;
  /** The claims of which this one's record says that both cannot be right. */
  readonly contradicts: ContradictsConnection;
  /** The claims whose record says that they and this one cannot both be right. */
  readonly contradictedBy: ContradictsConnection;
  /** Where it comes from: every hop upstream, the origins and the dead ends. */
  readonly trace: Trace;
  /** The contradictions, asserted and computed, in which it stands. */
  readonly contradictions: ContradictionConnection;
  /** The findings that rest on it. */
  readonly findings: FindingConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
  /** The claim computed again from its inputs; null where it is not computed. */
  readonly recomputation?: Maybe<Recomputation>;
  /** What one input must be for the claim to come out; an error where the claim is not computed or has no such input. */
  readonly solveFor?: Maybe<ImpliedInput>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimDerivesFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimDerivedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimContradictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimContradictedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimTraceArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSuggested?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One assertion made in one document, in the curators' words. */
export type ClaimSolveForArgs = {
  input: Scalars['String']['input'];
};

/** What a claim can take from: a claim or, where it is unknown which, a document or entity. */
export type Source = Claim | Document | Organization | Person | SoftwareAgent;

/** A page of claims. */
export type ClaimConnection = {
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of claims in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A page of sources. */
export type CitesConnection = {
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<CitesEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of sources in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cites edge, seen from the claim that cites. */
export type CitesEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** What is cited. */
  readonly node: Source;
  /** Key of the edge in the graph. */
  readonly key: Scalars['ID']['output'];
  /** In its own words or word for word. */
  readonly manner: Manner;
  /** Whether the text says so or the curator infers it. */
  readonly attribution: Attribution;
  /** Why this edge itself is in doubt; null where it is not. */
  readonly disputed?: Maybe<Scalars['String']['output']>;
  /** What supports the edge. */
  readonly evidence: Evidence;
  /** Who recorded the edge, and when. */
  readonly recorded: Recorded;
};

/** A page of citing claims. */
export type CitedByConnection = {
  /** The citing claims with their cursors. */
  readonly edges: ReadonlyArray<CitedByEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of citing claims in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cites edge, seen from what is cited. */
export type CitedByEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The claim that cites. */
  readonly node: Claim;
  /** Key of the edge in the graph. */
  readonly key: Scalars['ID']['output'];
  /** In its own words or word for word. */
  readonly manner: Manner;
  /** Whether the text says so or the curator infers it. */
  readonly attribution: Attribution;
  /** Why this edge itself is in doubt; null where it is not. */
  readonly disputed?: Maybe<Scalars['String']['output']>;
  /** What supports the edge. */
  readonly evidence: Evidence;
  /** Who recorded the edge, and when. */
  readonly recorded: Recorded;
};

/** A page of claims at the other end of derives edges. */
export type DerivesConnection = {
  /** The claims at the other end of derives edges with their cursors. */
  readonly edges: ReadonlyArray<DerivesEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of claims at the other end of derives edges in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A derives edge: one input of a computation. */
export type DerivesEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The claim at the other end. */
  readonly node: Claim;
  /** Key of the edge in the graph. */
  readonly key: Scalars['ID']['output'];
  /** Name of the input in the formula. */
  readonly input: Scalars['String']['output'];
  /** The formula over the names of its inputs. */
  readonly formula: Scalars['String']['output'];
  /** Whether the text says so or the curator infers it. */
  readonly attribution: Attribution;
  /** Why this edge itself is in doubt; null where it is not. */
  readonly disputed?: Maybe<Scalars['String']['output']>;
  /** What supports the edge. */
  readonly evidence: Evidence;
  /** Who recorded the edge, and when. */
  readonly recorded: Recorded;
};

/** A page of claims at the other end of contradicts edges. */
export type ContradictsConnection = {
  /** The claims at the other end of contradicts edges with their cursors. */
  readonly edges: ReadonlyArray<ContradictsEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of claims at the other end of contradicts edges in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contradicts edge, as a curator asserted it. */
export type ContradictsEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The claim at the other end. */
  readonly node: Claim;
  /** Key of the edge in the graph. */
  readonly key: Scalars['ID']['output'];
  /** Why both cannot be right. */
  readonly reason: Scalars['String']['output'];
  /** Who recorded the edge, and when. */
  readonly recorded: Recorded;
};

/** The order of a list of claims; claims of equal rank stand by id. */
export type ClaimOrder =
  /** By id. */
  | 'ID'
  /** By day of publication, earliest first; those whose day is unknown come last. */
  | 'EARLIEST_FIRST'
  /** By day of publication, latest first; those whose day is unknown come last. */
  | 'LATEST_FIRST';

/** A range of values in whole units; at least one end must be given. */
export type ValueRange = {
  /** Least value, included. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greatest value, included. */
  readonly to?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only figures in this unit: a currency code such as USD, percent, x, or a counted noun; rates as USD/day. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Which claims; every condition given must hold. */
export type ClaimFilter = {
  /** Words that its text, printed figure or id contain, case aside. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Id of an entity that it is about: of its measure, the counterparty, or named in it. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the entity that published its document. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an entity that wrote its document. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the metric of its measure. */
  readonly metric?: InputMaybe<Scalars['ID']['input']>;
  /** Id of its measure. */
  readonly measure?: InputMaybe<Scalars['ID']['input']>;
  /** A period that overlaps that of its measure: 2024, 2025-H1, 2025-01/2025-09, 2024/.. ; claims without a dated period are left out. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Only claims whose stated value or range lies at least partly in this range. */
  readonly value?: InputMaybe<ValueRange>;
  /** Whether it has a figure. */
  readonly hasFigure?: InputMaybe<Scalars['Boolean']['input']>;
  /** How its document puts it. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Kind of its document. */
  readonly kind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Its document was certainly published before this day; documents of unknown date are left out. */
  readonly publishedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Its document was certainly published after this day; documents of unknown date are left out. */
  readonly publishedAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the story of its document. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Id of its document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
};

/** How a contradiction is known. */
export type ContradictionSource =
  /** A curator says so. */
  | 'ASSERTED'
  /** The figures show it. */
  | 'COMPUTED';

/** Why two claims cannot both be right. */
export type ContradictionRule =
  /** A curator says so. */
  | 'ASSERTED'
  /** They give other numbers for one thing. */
  | 'SAME_MEASURE'
  /** They give other numbers for things that differ in basis alone. */
  | 'BASIS'
  /** A metric and the wider kind that it is one of differ. */
  | 'KIND'
  /** A component lies above its whole. */
  | 'PART_EXCEEDS_WHOLE'
  /** A part of a period lies above the whole of it. */
  | 'PERIOD_EXCEEDS_WHOLE';

/** What decides a contradiction. */
export type DecidingAspect =
  /** The numbers: the claims speak of one thing. */
  | 'NUMBER'
  /** They differ in what is measured. */
  | 'METRIC'
  /** They differ in whose number it is. */
  | 'ENTITY'
  /** They differ in the other side of a payment or stake. */
  | 'COUNTERPARTY'
  /** They differ in the time that they cover. */
  | 'PERIOD'
  /** They differ in what the number counts. */
  | 'UNIT'
  /** They differ in the rules by which the number is drawn up. */
  | 'BASIS';

/** A difference of definition that may explain why two numbers differ. */
export type DefinitionDifference =
  /** Other metrics. */
  | 'OTHER_METRIC'
  /** One is a component of the other. */
  | 'PART_OF_WHOLE'
  /** One is a kind of the other. */
  | 'KIND_OF'
  /** Other entities. */
  | 'OTHER_ENTITY'
  /** Other counterparties. */
  | 'OTHER_COUNTERPARTY'
  /** One period is fiscal, the other calendar. */
  | 'FISCAL_VS_CALENDAR'
  /** Other periods. */
  | 'OTHER_PERIOD'
  /** One is net, the other gross. */
  | 'NET_VS_GROSS'
  /** One counts when paid, the other when due. */
  | 'CASH_VS_ACCRUAL'
  /** Other kinds of number: actual, forecast, run rate and so on. */
  | 'OTHER_STATUS'
  /** Other units. */
  | 'OTHER_UNIT'
  /** One is only a bound. */
  | 'BOUND_VS_NUMBER'
  /** One is blurred by an unstated amount. */
  | 'BLUR';

/** What the rule of a contradiction takes for granted. */
export type ContradictionAssumption =
  /** That the amount only ever grows over a period. */
  | 'NON_NEGATIVE_FLOW';

/** A difference of definition with both sides named. */
export type DefinitionExplanation = {
  /** Which difference it is. */
  readonly kind: DefinitionDifference;
  /** What the first claim says. */
  readonly first: Scalars['String']['output'];
  /** What the second claim says. */
  readonly second: Scalars['String']['output'];
  /** The difference in a phrase: one is net, the other gross. */
  readonly explanation: Scalars['String']['output'];
};

/** Two claims that cannot both be right, or that a curator says cannot be. No verdict on which of them is. */
export type Contradiction = {
  /** How it is known. */
  readonly source: ContradictionSource;
  /** Why they cannot both be right. */
  readonly rule: ContradictionRule;
  /** One of the claims. */
  readonly first: Claim;
  /** The other claim. */
  readonly second: Claim;
  /** Key of the edge by which a curator says so; null where it is computed. */
  readonly edge?: Maybe<Scalars['ID']['output']>;
  /** The curator's reason; null where it is computed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What decides it: the numbers, or the aspect in which the claims differ. */
  readonly decides: DecidingAspect;
  /** How the claims relate. */
  readonly relation: ClaimRelation;
  /** How the period of the first lies to that of the second. */
  readonly period: PeriodRelation;
  /** Differences of definition that may explain it; empty where the claims speak of the same thing. */
  readonly explainedBy: ReadonlyArray<DefinitionExplanation>;
  /** Aspects that only one of the claims states: a difference there would explain it too. */
  readonly unknown: ReadonlyArray<ClaimAspect>;
  /** What the rule takes for granted; null where it takes nothing. */
  readonly assumption?: Maybe<ContradictionAssumption>;
  /** How grave it is for a reader. */
  readonly severity: Severity;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** A page of contradictions. */
export type ContradictionConnection = {
  /** The contradictions with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of contradictions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contradiction in a list. */
export type ContradictionEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** A contradiction. */
  readonly node: Contradiction;
};

/** Which contradictions; every condition given must hold. */
export type ContradictionFilter = {
  /** Id of a measure of which one of the two is a claim. */
  readonly measure?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a claim that is one of the two. */
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a document that makes one of the two. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a story to which one of the two belongs. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** How it is known. */
  readonly source?: InputMaybe<ContradictionSource>;
  /** Why they cannot both be right. */
  readonly rule?: InputMaybe<ReadonlyArray<ContradictionRule>>;
  /** Whether a difference of definition may explain it. */
  readonly explained?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least as grave as this. */
  readonly severity?: InputMaybe<Severity>;
};

/** What a document is. */
export type DocumentKind =
  /** An article of an outlet. */
  | 'ARTICLE'
  /** An issue of a newsletter. */
  | 'NEWSLETTER'
  /** A post of a blog. */
  | 'BLOG_POST'
  /** A filing with an authority: first-hand. */
  | 'FILING'
  /** A dataset: first-hand. */
  | 'DATASET'
  /** An internal document that leaked: first-hand. */
  | 'INTERNAL_DOCUMENT'
  /** A statement by the one concerned: first-hand. */
  | 'STATEMENT'
  /** An interview: first-hand. */
  | 'INTERVIEW';

/** Whether a person has accepted the record. */
export type DocumentStatus =
  /** Reviewed and accepted. */
  | 'ACCEPTED'
  /** Waits for a person's review. */
  | 'DRAFT';

/** Why a figure of the text is no claim of the document. */
export type LeftOutReason =
  /** A related headline or a menu, not the article. */
  | 'SIDE_MATTER'
  /** An advertisement. */
  | 'ADVERTISEMENT'
  /** A figure of speech. */
  | 'FIGURE_OF_SPEECH'
  /** A magnitude without a subject. */
  | 'VAGUE';

/** Digest and length of the normalised text that the anchors refer to. */
export type Snapshot = {
  /** SHA-256 of the normalised text in UTF-8, 64 hex digits. */
  readonly sha256: Scalars['String']['output'];
  /** Length of the normalised text in Unicode code points. */
  readonly length: Scalars['Int']['output'];
};

/** A figure of the text that is no claim of the document. */
export type LeftOut = {
  /** The literal as printed. */
  readonly printed: Scalars['String']['output'];
  /** Why it is no claim. */
  readonly reason: LeftOutReason;
  /** What a reader of the record should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it stands in the text. */
  readonly anchor: Anchor;
};

/** One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset. */
export type Document = Node & {
  /** The public id: outlet and date, such as techcrunch-2025-11-14. */
  readonly id: Scalars['ID']['output'];
  /** What the document is. */
  readonly kind: DocumentKind;
  /** Title, or a description in the curators' words where there is none. */
  readonly title: Scalars['String']['output'];
  /** The entity that published it; null for a leaked document. */
  readonly publisher?: Maybe<Entity>;
  /** The entities that wrote it, in the order of the byline. */
  readonly authors: ReadonlyArray<Entity>;
  /** When it was published; null where unknown. */
  readonly published?: Maybe<Scalars['PublishedDate']['output']>;
  /** Day on which its text was read for this record. */
  readonly accessed?: Maybe<Scalars['Date']['output']>;
  /** BCP 47 language of the text. */
  readonly language: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Addresses of archived copies. */
  readonly archives: ReadonlyArray<Scalars['String']['output']>;
  /** What a reader of the record should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Digest and length of its normalised text; null where no text was at hand. */
  readonly snapshot?: Maybe<Snapshot>;
  /** Figures of the text that are no claims of it, each with the reason. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** The document of which this is a copy or syndicated edition. */
  readonly syndicatedFrom?: Maybe<Document>;
  /** Whether a person has accepted the record. */
  readonly status: DocumentStatus;
  /** The story that it belongs to. */
  readonly story: Story;
  /** Who recorded it, and when. */
  readonly recorded: Recorded;
  /** The claims that it makes. */
  readonly claims: ClaimConnection;
  /** The claims that cite the document as a whole, where it is unknown which of its claims they take from. */
  readonly citedBy: CitedByConnection;
  /** The findings that rest on it or on its claims. */
  readonly findings: FindingConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
};


/** One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset. */
export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset. */
export type DocumentCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset. */
export type DocumentFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
};


/** One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset. */
export type DocumentImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A set of documents about one matter, with the questions that it answers. */
export type Story = Node & {
  /** The public id: also the name of the story's folder. */
  readonly id: Scalars['ID']['output'];
  /** Title of the story. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly summary: Scalars['String']['output'];
  /** Questions that the records answer. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /** The documents of the story. */
  readonly documents: DocumentConnection;
};


/** A set of documents about one matter, with the questions that it answers. */
export type StoryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of documents in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** A page of stories. */
export type StoryConnection = {
  /** The stories with their cursors. */
  readonly edges: ReadonlyArray<StoryEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of stories in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A story in a list. */
export type StoryEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The story. */
  readonly node: Story;
};

/** The order of a list of documents; documents of equal rank stand by id. */
export type DocumentOrder =
  /** By id. */
  | 'ID'
  /** By day of publication, earliest first; those whose day is unknown come last. */
  | 'EARLIEST_FIRST'
  /** By day of publication, latest first; those whose day is unknown come last. */
  | 'LATEST_FIRST';

/** Which documents; every condition given must hold. */
export type DocumentFilter = {
  /** Words that its id, title or note contain, case aside. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Id of the entity that published it. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an entity that wrote it. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an entity that one of its claims is about. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the metric that one of its claims states. */
  readonly metric?: InputMaybe<Scalars['ID']['input']>;
  /** Certainly published before this day; documents of unknown date are left out. */
  readonly publishedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly published after this day; documents of unknown date are left out. */
  readonly publishedAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the story that it belongs to. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** What an outlet mostly does. */
export type OutletRole =
  /** Brings new facts. */
  | 'ORIGINATOR'
  /** Reports facts. */
  | 'REPORTER'
  /** Gathers the texts of others. */
  | 'AGGREGATOR'
  /** Supplies other outlets. */
  | 'WIRE';

/** What an entity is. */
export type EntityKind =
  /** A company, an outlet, an authority. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A declared AI author. */
  | 'SOFTWARE_AGENT';

/** Someone or something that publishes, writes or is written about. */
export type Entity = {
  /** The public id: the key of the record. */
  readonly id: Scalars['ID']['output'];
  /** What the entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Other names that texts use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence about it, in the curators' words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its role as an outlet; null where it publishes nothing. */
  readonly outlet?: Maybe<OutletRole>;
  /** The entity that owns this one; null where none is recorded. */
  readonly ownedBy?: Maybe<Entity>;
  /** The Wikidata item, such as Q2283. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The Legal Entity Identifier, ISO 17442. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Home page. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N. */
  readonly fiscalYearStart?: Maybe<Scalars['String']['output']>;
  /** Who recorded this, and when. */
  readonly recorded?: Maybe<Recorded>;
  /** The documents that it published. */
  readonly publishes: DocumentConnection;
  /** The documents that it wrote. */
  readonly authored: DocumentConnection;
  /** The claims about it: its own measures, those where it is the counterparty, and assertions that name it. */
  readonly claimsAbout: ClaimConnection;
  /** The claims that cite it directly, where it is unknown what it said and where. */
  readonly citedBy: CitedByConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
};


/** Someone or something that publishes, writes or is written about. */
export type EntityPublishesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Someone or something that publishes, writes or is written about. */
export type EntityAuthoredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Someone or something that publishes, writes or is written about. */
export type EntityClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Someone or something that publishes, writes or is written about. */
export type EntityCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that publishes, writes or is written about. */
export type EntityImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A company, an outlet, an authority. */
export type Organization = Entity & Node & {
  /** The public id: the key of the record. */
  readonly id: Scalars['ID']['output'];
  /** What the entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Other names that texts use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence about it, in the curators' words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its role as an outlet; null where it publishes nothing. */
  readonly outlet?: Maybe<OutletRole>;
  /** The entity that owns this one; null where none is recorded. */
  readonly ownedBy?: Maybe<Entity>;
  /** The Wikidata item, such as Q2283. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The Legal Entity Identifier, ISO 17442. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Home page. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N. */
  readonly fiscalYearStart?: Maybe<Scalars['String']['output']>;
  /** Who recorded this, and when. */
  readonly recorded?: Maybe<Recorded>;
  /** The documents that it published. */
  readonly publishes: DocumentConnection;
  /** The documents that it wrote. */
  readonly authored: DocumentConnection;
  /** The claims about it: its own measures, those where it is the counterparty, and assertions that name it. */
  readonly claimsAbout: ClaimConnection;
  /** The claims that cite it directly, where it is unknown what it said and where. */
  readonly citedBy: CitedByConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
};


/** A company, an outlet, an authority. */
export type OrganizationPublishesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A company, an outlet, an authority. */
export type OrganizationAuthoredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A company, an outlet, an authority. */
export type OrganizationClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A company, an outlet, an authority. */
export type OrganizationCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, an outlet, an authority. */
export type OrganizationImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A human being. */
export type Person = Entity & Node & {
  /** The public id: the key of the record. */
  readonly id: Scalars['ID']['output'];
  /** What the entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Other names that texts use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence about it, in the curators' words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its role as an outlet; null where it publishes nothing. */
  readonly outlet?: Maybe<OutletRole>;
  /** The entity that owns this one; null where none is recorded. */
  readonly ownedBy?: Maybe<Entity>;
  /** The Wikidata item, such as Q2283. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The Legal Entity Identifier, ISO 17442. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Home page. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N. */
  readonly fiscalYearStart?: Maybe<Scalars['String']['output']>;
  /** Who recorded this, and when. */
  readonly recorded?: Maybe<Recorded>;
  /** The documents that it published. */
  readonly publishes: DocumentConnection;
  /** The documents that it wrote. */
  readonly authored: DocumentConnection;
  /** The claims about it: its own measures, those where it is the counterparty, and assertions that name it. */
  readonly claimsAbout: ClaimConnection;
  /** The claims that cite it directly, where it is unknown what it said and where. */
  readonly citedBy: CitedByConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
};


/** A human being. */
export type PersonPublishesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A human being. */
export type PersonAuthoredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A human being. */
export type PersonClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A human being. */
export type PersonCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgent = Entity & Node & {
  /** The public id: the key of the record. */
  readonly id: Scalars['ID']['output'];
  /** What the entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Other names that texts use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence about it, in the curators' words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its role as an outlet; null where it publishes nothing. */
  readonly outlet?: Maybe<OutletRole>;
  /** The entity that owns this one; null where none is recorded. */
  readonly ownedBy?: Maybe<Entity>;
  /** The Wikidata item, such as Q2283. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The Legal Entity Identifier, ISO 17442. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Home page. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N. */
  readonly fiscalYearStart?: Maybe<Scalars['String']['output']>;
  /** Who recorded this, and when. */
  readonly recorded?: Maybe<Recorded>;
  /** The documents that it published. */
  readonly publishes: DocumentConnection;
  /** The documents that it wrote. */
  readonly authored: DocumentConnection;
  /** The claims about it: its own measures, those where it is the counterparty, and assertions that name it. */
  readonly claimsAbout: ClaimConnection;
  /** The claims that cite it directly, where it is unknown what it said and where. */
  readonly citedBy: CitedByConnection;
  /** What would be left of everything that rests on it, were it set aside. */
  readonly impact: Impact;
};


/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgentPublishesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgentAuthoredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgentClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgentCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A declared AI author or another program that writes: not a person. */
export type SoftwareAgentImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of entities in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a list. */
export type EntityEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities; every condition given must hold. */
export type EntityFilter = {
  /** Words that its id, name, aliases or description contain, case aside. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Its role as an outlet. */
  readonly outlet?: InputMaybe<ReadonlyArray<OutletRole>>;
  /** Id of the entity that owns it. */
  readonly ownedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a story in which it publishes, writes or is written about. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a document has to be opened. */
export type AuditReason =
  /** To see with one's own eyes what a distrusted hop says. */
  | 'DISTRUSTED_HOP'
  /** To reach an origin. */
  | 'ORIGIN';

/** One document to open. */
export type AuditStep = {
  /** The document. */
  readonly document: Document;
  /** What to look for in it: a claim, or the document itself where it is unknown which claim. */
  readonly look: Source;
  /** Why it has to be opened. */
  readonly reason: AuditReason;
  /** Key of the distrusted hop; null for an origin. */
  readonly hop?: Maybe<Scalars['ID']['output']>;
  /** How much the hop is distrusted: 0 for not at all, more for graver changes, and more again where the hop itself is disputed or only inferred. */
  readonly suspicion: Scalars['Int']['output'];
  /** Effort of opening the document; 0 where an earlier step has opened it. */
  readonly cost: Scalars['Float']['output'];
};

/** The least that a person must open to check a figure, and in which order. */
export type AuditPlan = {
  /** The claim from which the plan starts: of several the one that is checked most cheaply. */
  readonly start: Claim;
  /** The origins that together ground it. */
  readonly witness: ReadonlyArray<Source>;
  /** Keys of the hops between, nearest to the start first. */
  readonly hops: ReadonlyArray<Scalars['ID']['output']>;
  /** What to open, in this order. */
  readonly steps: ReadonlyArray<AuditStep>;
  /** Effort of all steps together. */
  readonly cost: Scalars['Float']['output'];
  /** Whether it is certain that no other plan is cheaper. */
  readonly cheapest: Scalars['Boolean']['output'];
  /** True where no bound ended the search early. */
  readonly complete: Scalars['Boolean']['output'];
  /** The bound that ended the search early; null where it is complete. */
  readonly truncatedBy?: Maybe<TruncatedBy>;
};

/** What there is for and against something, told from evidence: four values, and no verdict. */
export type EvidenceState =
  /** Nothing is said that rests on an origin, and nothing against it. */
  | 'NONE'
  /** Something for it, nothing against it. */
  | 'SUPPORTED'
  /** Something against it, nothing for it that rests on an origin. */
  | 'DISPUTED'
  /** Something for it and something against it. */
  | 'BOTH';

/** How a dispute is known. */
export type DisputeKind =
  /** A curator says that two claims cannot both be right. */
  | 'CONTRADICTS'
  /** A text denies it. */
  | 'DENIED'
  /** Computed: the figures of two claims cannot both be right. */
  | 'CONFLICT';

/** Something against a claim. */
export type Dispute = {
  /** How it is known. */
  readonly kind: DisputeKind;
  /** The claim that denies, or the two that cannot both be right. */
  readonly claims: ReadonlyArray<Claim>;
  /** The reason on record; null where there is none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What there is for and against a measure, by its claims. How many claims stand on either side does not matter. */
export type State = {
  /** Which of the four values. */
  readonly state: EvidenceState;
  /** Claims that rest on an origin and are no denials. */
  readonly supportedBy: ReadonlyArray<Claim>;
  /** Claims that say so without an origin on record. */
  readonly ungrounded: ReadonlyArray<Claim>;
  /** What is said or computed against it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** True where no bound ended the search early. */
  readonly complete: Scalars['Boolean']['output'];
  /** The bound that ended the search early; null where it is complete. */
  readonly truncatedBy?: Maybe<TruncatedBy>;
};

/** What one claim adds to another that agrees with it. */
export type CorroborationKind =
  /** Every way to ground the one shares an origin with every way to ground the other. */
  | 'REPEATED'
  /** There are two ways that share no origin, had in the same manner. */
  | 'RE_REPORTED'
  /** There are two ways that share no origin, and one runs through a calculation that the other does not use. */
  | 'RE_DERIVED';

/** A way to ground one of two claims that shares no origin with the way of the other. */
export type CorroborationWay = {
  /** The origins. */
  readonly witness: ReadonlyArray<Source>;
  /** The calculation through which it comes; null where it is only reported. */
  readonly formula?: Maybe<Scalars['String']['output']>;
};

/** What two agreeing claims add to each other. */
export type Corroboration = {
  /** The two claims. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they add to each other; null where one of the two is not grounded. */
  readonly kind?: Maybe<CorroborationKind>;
  /** Two ways that share no origin, in the order of the claims; null where there are none. */
  readonly ways?: Maybe<ReadonlyArray<CorroborationWay>>;
  /** False where a bound may hide a stronger kind. */
  readonly exact: Scalars['Boolean']['output'];
};

/** What each pair of agreeing claims adds to each other. */
export type Corroborations = {
  /** The pairs. */
  readonly pairs: ReadonlyArray<Corroboration>;
  /** False where there are more pairs than were asked for. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A claim with its document and date. */
export type Appearance = {
  /** The claim. */
  readonly claim: Claim;
  /** Its document. */
  readonly document: Document;
  /** When it was published, to the precision known. */
  readonly published: Scalars['PublishedDate']['output'];
  /** Whether the claim rests on an origin: the earliest need not. */
  readonly grounded: Scalars['Boolean']['output'];
};

/** Where a figure first appeared, as far as the dates tell. An origin is where a trail ends, which is not always what came first. */
export type FirstAppearance = {
  /** Those that may be the earliest: nothing dated is certainly before them. Several where dates overlap. */
  readonly earliest: ReadonlyArray<Appearance>;
  /** The same among the grounded claims only. */
  readonly earliestGrounded: ReadonlyArray<Appearance>;
  /** Claims without a date, any of which may have been earlier. */
  readonly undated: ReadonlyArray<Claim>;
  /** Whether one document is certainly the earliest. */
  readonly certain: Scalars['Boolean']['output'];
};

/** A number of days that dates leave open within bounds. */
export type DaySpan = {
  /** Least number of days. */
  readonly least: Scalars['Int']['output'];
  /** Greatest number of days. */
  readonly most: Scalars['Int']['output'];
};

/** A claim that takes from one that has been corrected, and not from the correction. */
export type LateRepeat = {
  /** The claim. */
  readonly claim: Claim;
  /** Days after the correction, negative for a claim that was there before it; null where a date is unknown. */
  readonly daysAfter?: Maybe<DaySpan>;
  /** Whether it was certainly published after the correction. */
  readonly late: Scalars['Boolean']['output'];
};

/** A correction, with the claims that still rest on what it corrected. */
export type LateCorrection = {
  /** The claim that corrects. */
  readonly correction: Claim;
  /** The claim that it corrects. */
  readonly corrected: Claim;
  /** Days from the corrected claim to its correction; null where a date is unknown. */
  readonly daysExposed?: Maybe<DaySpan>;
  /** Claims that rest on the corrected one and not on the correction, nearest first. */
  readonly repeats: ReadonlyArray<LateRepeat>;
};

/** A page of corrections. */
export type LateCorrectionConnection = {
  /** The corrections with their cursors. */
  readonly edges: ReadonlyArray<LateCorrectionEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of corrections in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction in a list. */
export type LateCorrectionEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** A correction. */
  readonly node: LateCorrection;
};

/** Why a shared reading suggests a shared source. */
export type SharedReadingKind =
  /** A figure that few others give. */
  | 'RARE_READING'
  /** A mistake that both make. */
  | 'SHARED_ERROR';

/** A figure that two documents share and few others give. */
export type SharedReading = {
  /** Why it suggests a shared source. */
  readonly kind: SharedReadingKind;
  /** What the figure measures. */
  readonly measure: Measure;
  /** The two claims, in the order of the documents. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many documents give this figure. */
  readonly carriers: Scalars['Int']['output'];
  /** How many documents have a figure of this measure. */
  readonly documents: Scalars['Int']['output'];
  /** What it adds to the score. */
  readonly weight: Scalars['Float']['output'];
};

/** Figures that two documents share and give in the same order. */
export type SharedOrder = {
  /** How many figures they share. */
  readonly shared: Scalars['Int']['output'];
  /** How many of them stand in the same order. */
  readonly inOrder: Scalars['Int']['output'];
  /** What it adds to the score. */
  readonly weight: Scalars['Float']['output'];
};

/** What suggests that two documents share a source. */
export type DependenceEvidence = SharedReading | SharedOrder;

/** Two documents that probably share a source although neither says so: a suggestion, used in no count unless the question asks for it. */
export type SuggestedDependence = {
  /** The two documents. */
  readonly documents: ReadonlyArray<Document>;
  /** The one that was certainly published first; null where the dates leave it open. */
  readonly earlier?: Maybe<Document>;
  /** Sum of the weights: a rank and no probability; 3 is about twenty to one against chance, were all else equal. */
  readonly score: Scalars['Float']['output'];
  /** What suggests it. */
  readonly evidence: ReadonlyArray<DependenceEvidence>;
};

/** A page of suggestions. */
export type SuggestedDependenceConnection = {
  /** The suggestions with their cursors. */
  readonly edges: ReadonlyArray<SuggestedDependenceEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of suggestions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A suggestion in a list. */
export type SuggestedDependenceEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** A suggestion. */
  readonly node: SuggestedDependence;
};

/** Which suggestions; every condition given must hold. */
export type SuggestedDependenceFilter = {
  /** Id of a document that is one of the two. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a story to which one of the two documents belongs. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Least score; suggestions below 2 are never made. */
  readonly minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** The claims of one measure that state the figure asked for. */
export type FigureMatch = {
  /** The least that a person must open to check the figure; null where none of its claims is grounded. */
  readonly auditPlan?: Maybe<AuditPlan>;
  /** What each pair of these claims adds to each other. */
  readonly corroboration: Corroborations;
  /** Where the figure first appeared. */
  readonly firstAppearance: FirstAppearance;
  /** What they measure. */
  readonly measure: Measure;
  /** The claims, best match first. */
  readonly claims: ReadonlyArray<FoundClaim>;
  /** Where these claims come from, all of them together. */
  readonly trace: Trace;
};


/** The claims of one measure that state the figure asked for. */
export type FigureMatchAuditPlanArgs = {
  asOf?: InputMaybe<AsOfInput>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The claims of one measure that state the figure asked for. */
export type FigureMatchCorroborationArgs = {
  maxPairs?: InputMaybe<Scalars['Int']['input']>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  asOf?: InputMaybe<AsOfInput>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The claims of one measure that state the figure asked for. */
export type FigureMatchTraceArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  mergeBy?: InputMaybe<ReadonlyArray<MergeRule>>;
  excludeDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSuggested?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a text puts before a number to bend it. */
export type Qualifier =
  /** About, around, roughly. */
  | 'ABOUT'
  /** Nearly, almost. */
  | 'NEARLY'
  /** At least. */
  | 'AT_LEAST'
  /** More than, over. */
  | 'MORE_THAN'
  /** At most. */
  | 'AT_MOST'
  /** Less than, under. */
  | 'LESS_THAN'
  /** Up to. */
  | 'UP_TO';

/** What kind of thing a number counts. */
export type UnitKind =
  /** Money; the code is that of ISO 4217. */
  | 'CURRENCY'
  /** A share; its value is held as a fraction, 20 % as 0.2. */
  | 'PERCENT'
  /** A difference of two shares, held as a fraction. */
  | 'PERCENTAGE_POINT'
  /** A multiple such as 4×. */
  | 'RATIO'
  /** Things; the code is the noun. */
  | 'COUNT'
  /** A physical unit; the code is its label. */
  | 'PHYSICAL';

/** What a number counts. */
export type Unit = {
  /** What kind of thing is counted. */
  readonly kind: UnitKind;
  /** ISO 4217 code of a currency, noun of a count, label of a physical unit; null for the others. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What the rate is per, such as day; null where it is no rate. */
  readonly per?: Maybe<Scalars['String']['output']>;
};

/** The number of a claim, exact from the printed literal on: the literal, the value in whole units, and the precision to which it was stated. */
export type Figure = {
  /** The figure written out, such as $865.8 million. */
  readonly text: Scalars['String']['output'];
  /** The literal as printed; null where only the value is on record. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The stated value in whole units; the lower end where `high` is set. */
  readonly value: Scalars['Decimal']['output'];
  /** Upper end of a stated range; null for a single value. */
  readonly high?: Maybe<Scalars['Decimal']['output']>;
  /** Finest reading of the stated precision, in the XBRL sense: -5 is stated to 100,000; null for exact. */
  readonly decimals?: Maybe<Scalars['Int']['output']>;
  /** Coarsest reading of the precision, where trailing zeros leave it open; equals `decimals` otherwise. */
  readonly decimalsLoose?: Maybe<Scalars['Int']['output']>;
  /** What the number counts. */
  readonly unit: Unit;
  /** What bends the number; null where nothing does. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Whether it is a magnitude without a number, such as hundreds of millions. */
  readonly vague: Scalars['Boolean']['output'];
};

/** How a period lies in time. */
export type PeriodKind =
  /** The end of one day. */
  | 'INSTANT'
  /** From a first to a last day. */
  | 'DURATION'
  /** From a first day, open at the end. */
  | 'SINCE'
  /** To a last day, open at the start. */
  | 'UNTIL'
  /** A fiscal period of an entity whose calendar is not known. */
  | 'UNDATED';

/** By which calendar a period was written. */
export type PeriodBasis =
  /** The calendar year and its parts. */
  | 'CALENDAR'
  /** The fiscal year of the entity and its parts. */
  | 'FISCAL';

/** A span of time that a measure covers. */
export type Period = {
  /** Canonical spelling: periods of the same days are spelt the same, however they were written. */
  readonly text: Scalars['String']['output'];
  /** What to show for it: January to September 2025. */
  readonly label: Scalars['String']['output'];
  /** How it lies in time. */
  readonly kind: PeriodKind;
  /** First day; null where open or unknown. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** Last day; null where open or unknown. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** By which calendar it was written. */
  readonly basis: PeriodBasis;
  /** The fiscal name as written, such as FY2026-Q1; null for calendar periods. */
  readonly fiscal?: Maybe<Scalars['String']['output']>;
};

/** How the digits of a found claim relate to those asked for; qualifiers are left aside. */
export type FoundRelation =
  /** The same value, stated to the same precision. */
  | 'IDENTICAL'
  /** Stated to another precision and equal within rounding. */
  | 'CONSISTENT'
  /** Equal within rounding only if trailing zeros are taken as rounding. */
  | 'CONSISTENT_IF_ROUND';

/** What was asked for, as read, and where it is stated. */
export type FindResult = {
  /** The figure as read from the question. */
  readonly figure: Figure;
  /** One match a measure: those with an identical figure first, then by how many claims state it. Empty where no claim on record states the figure, which says nothing of whether it is right; `search(figure:)` also finds bounds that it meets. */
  readonly matches: ReadonlyArray<FigureMatch>;
};

/** What kind of finding it is. */
export type FindingCode =
  /** Claims that cannot both be right. */
  | 'CONFLICT'
  /** The same digits with another power of ten than the source. */
  | 'SCALE_SLIP'
  /** A number that is no rounding of its source. */
  | 'UNEXPLAINED_CHANGE'
  /** Digits that the source does not give, or beyond the stated precision. */
  | 'FALSE_PRECISION'
  /** Another metric than that of the source. */
  | 'RELABELLED'
  /** A computed figure that does not come out. */
  | 'INCONSISTENT_DERIVATION'
  /** Claims that rest on themselves. */
  | 'CIRCULAR'
  /** A claim older than what it takes from. */
  | 'ANACHRONISM'
  /** The cited document or entity states no such number on record. */
  | 'MISATTRIBUTED'
  /** A claim without source that is no origin. */
  | 'UNSOURCED';

/** Something in the graph that a reader should know of. No verdict on who is right. */
export type Finding = {
  /** Key of the finding: the same finding keeps it when other records change. */
  readonly key: Scalars['ID']['output'];
  /** What kind of finding it is. */
  readonly code: FindingCode;
  /** How grave it is for a reader. */
  readonly severity: Severity;
  /** What it rests on, the claim that it is about first. */
  readonly nodes: ReadonlyArray<Node>;
  /** Keys of the edges that it rests on. */
  readonly edges: ReadonlyArray<Scalars['ID']['output']>;
  /** The whole in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of findings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a list. */
export type FindingEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** A finding. */
  readonly node: Finding;
};

/** Which findings; every condition given must hold. */
export type FindingFilter = {
  /** What kind of finding. */
  readonly code?: InputMaybe<ReadonlyArray<FindingCode>>;
  /** At least as grave as this. */
  readonly severity?: InputMaybe<Severity>;
  /** Id of a claim, document or entity that it rests on. */
  readonly node?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a document that it rests on, itself or by one of its claims. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a story that it belongs to. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
};

/** A fault of the records: what, where, and how to mend it. */
export type RecordProblem = {
  /** Stable code, such as DUPLICATE_ID. */
  readonly code: Scalars['String']['output'];
  /** One sentence, with the remedy where there is one. */
  readonly message: Scalars['String']['output'];
  /** Keys and positions that lead to the value at fault, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** File of the record, where it has one. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Line in the file, from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Column in the line, from 1. */
  readonly column?: Maybe<Scalars['Int']['output']>;
};

/** A finding as it stood before or after a change. What it rests on may be gone: it is named by id. */
export type ChangedFinding = {
  /** Key of the finding: the same finding keeps it when other records change. */
  readonly key: Scalars['ID']['output'];
  /** What kind of finding it is. */
  readonly code: FindingCode;
  /** How grave it is for a reader. */
  readonly severity: Severity;
  /** Ids of what it rests on, the claim that it is about first. */
  readonly nodeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The whole in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** What became different when the records were loaded again. */
export type GraphChange = {
  /** Version of the graph that answers from now on. */
  readonly graphVersion: Scalars['String']['output'];
  /** Version of the graph that answered before; equal where the new records were not good enough to be served. */
  readonly previousVersion?: Maybe<Scalars['String']['output']>;
  /** How many things are new. */
  readonly addedCount: Scalars['Int']['output'];
  /** How many things have another record. */
  readonly changedCount: Scalars['Int']['output'];
  /** How many things are gone. */
  readonly removedCount: Scalars['Int']['output'];
  /** Ids of the things that are new, in order, the first 1,000. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the things that have another record, in order, the first 1,000. */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the things that are gone, in order, the first 1,000. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
  /** How many findings are new. */
  readonly findingsAppearedCount: Scalars['Int']['output'];
  /** How many findings are gone. */
  readonly findingsVanishedCount: Scalars['Int']['output'];
  /** The findings that are new, by kind: conflicts first. The first 1,000. */
  readonly findingsAppeared: ReadonlyArray<ChangedFinding>;
  /** The findings that are gone, by kind: conflicts first. The first 1,000. */
  readonly findingsVanished: ReadonlyArray<ChangedFinding>;
  /** Problems of the records as they stand now; where there are any, the last good graph goes on answering. */
  readonly problems: ReadonlyArray<RecordProblem>;
};

/** What can be watched, over server-sent events. */
export type Subscription = {
  /** Each time the records are loaded again. Changes that come faster than they are read are put together. */
  readonly graphChanged: GraphChange;
};

/** What becomes of a claim when something that it rests on is set aside. */
export type ImpactEffect =
  /** No origin is left. */
  | 'UNGROUNDED'
  /** Fewer origins are left, or fewer independent ones. */
  | 'WEAKENED'
  /** As many are left as before. */
  | 'UNAFFECTED';

/** A number before something was set aside, and after. */
export type CountChange = {
  /** The number before; null where nothing is grounded, or where there are too many to count. */
  readonly before?: Maybe<Scalars['Int']['output']>;
  /** The number after; null where nothing is grounded, or where there are too many to count. */
  readonly after?: Maybe<Scalars['Int']['output']>;
};

/** A count within bounds before something was set aside, and after. */
export type BoundsChange = {
  /** The count before; null where nothing is grounded. */
  readonly before?: Maybe<Bounds>;
  /** The count after; null where nothing is grounded. */
  readonly after?: Maybe<Bounds>;
};

/** What becomes of one claim. */
export type ClaimImpact = {
  /** The claim. */
  readonly claim: Claim;
  /** Least number of hops to what was set aside. */
  readonly depth: Scalars['Int']['output'];
  /** What becomes of it. */
  readonly effect: ImpactEffect;
  /** How many origins stand behind it. */
  readonly origins: CountChange;
  /** How many independent origins stand behind it. */
  readonly independentOrigins: BoundsChange;
};

/** A page of claims with what becomes of them. */
export type ClaimImpactConnection = {
  /** The claims with what becomes of them with their cursors. */
  readonly edges: ReadonlyArray<ClaimImpactEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of claims with what becomes of them in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What becomes of a claim in a list. */
export type ClaimImpactEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** What becomes of a claim. */
  readonly node: ClaimImpact;
};

/** What would be left of the claims that rest on something, were it set aside. */
export type Impact = {
  /** What was set aside: a claim, all claims of a document, or all documents that an entity published or wrote. */
  readonly setAside: ReadonlyArray<Source>;
  /** Everything that rests on it, nearest first. */
  readonly claims: ClaimImpactConnection;
  /** Number of claims without any origin left. */
  readonly ungrounded: Scalars['Int']['output'];
  /** Number of claims with fewer origins, or fewer independent ones. */
  readonly weakened: Scalars['Int']['output'];
  /** Number of claims with as many as before. */
  readonly unaffected: Scalars['Int']['output'];
  /** False where a bound hid claims, or part of what they rest on: the numbers then are of what was seen. */
  readonly complete: Scalars['Boolean']['output'];
  /** The bound that ended the search early; null where it is complete. */
  readonly truncatedBy?: Maybe<TruncatedBy>;
  /** Version of the graph that answered. */
  readonly graphVersion: Scalars['String']['output'];
};


/** What would be left of the claims that rest on something, were it set aside. */
export type ImpactClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<ReadonlyArray<ImpactEffect>>;
};

/** By what two origins count as one voice. */
export type MergeRule =
  /** The same document, or two records of one address or one text. */
  | 'DOCUMENT'
  /** A common author. */
  | 'AUTHOR'
  /** Publishers of one owner. */
  | 'OWNER'
  /** Copies by syndication. */
  | 'SYNDICATION'
  /** The document of one says itself that it takes something from the document of the other. */
  | 'DECLARED';

/** Why two origins were merged. */
export type MergeCause =
  /** The same document, or two records of one address or one text. */
  | 'DOCUMENT'
  /** A common author. */
  | 'AUTHOR'
  /** Publishers of one owner. */
  | 'OWNER'
  /** Copies by syndication. */
  | 'SYNDICATION'
  /** The document of one says itself that it takes something from the document of the other. */
  | 'DECLARED'
  /** A hidden dependence that was only suggested, and that the question asked to include. */
  | 'SUGGESTED';

/** Whether a figure rests on an origin; if not, why. */
export type GroundStatus =
  /** It rests on at least one origin. */
  | 'GROUNDED'
  /** Every trail leads round in a circle. */
  | 'CIRCULAR'
  /** At least one trail ends without a source, and none at an origin. */
  | 'UNSOURCED'
  /** A bound or a filter hides what would tell. */
  | 'NOT_SEEN';

/** Two clocks: what a reader could have known on a day, and what had been recorded by a day. */
export type AsOfInput = {
  /** Leave out what had not been published by the end of this day. */
  readonly known?: InputMaybe<Scalars['Date']['input']>;
  /** Leave out what had not been recorded by the end of this day. */
  readonly recorded?: InputMaybe<Scalars['Date']['input']>;
};

/** The days as of which a trace was asked for. */
export type AsOf = {
  /** What had not been published by the end of this day was left out; null for no such day. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** What had not been recorded by the end of this day was left out; null for no such day. */
  readonly recorded?: Maybe<Scalars['Date']['output']>;
};

/** A count that may be known only within bounds. */
export type Bounds = {
  /** Least number that it can be. */
  readonly lower: Scalars['Int']['output'];
  /** Greatest number that it can be; null where nothing bounds it, because the trace was cut. */
  readonly upper?: Maybe<Scalars['Int']['output']>;
  /** Whether both are one number and proved. */
  readonly exact: Scalars['Boolean']['output'];
};

/** A minimal set of origins that together ground a figure. */
export type Witness = {
  /** The origins: all of them are needed. */
  readonly origins: ReadonlyArray<Source>;
};

/** The least set on which every route from the figure to an origin depends. */
export type TransmissionWidth = {
  /** Greatest number of routes that share nothing between the figure and the origins. */
  readonly width: Scalars['Int']['output'];
  /** With these set aside no route is left; null where the trace was cut. */
  readonly cut?: Maybe<ReadonlyArray<Source>>;
};

/** Why two origins count as one voice. */
export type MergeReason = {
  /** The rule. */
  readonly rule: MergeCause;
  /** The two origins. */
  readonly origins: ReadonlyArray<Source>;
  /** What they share: the id of a document or entity, an address, a digest, or the key of the edge that declares it. */
  readonly through: Scalars['String']['output'];
};

/** Origins that count as one voice. */
export type IndependenceDomain = {
  /** The origins. */
  readonly origins: ReadonlyArray<Source>;
  /** Why they were merged: one reason fewer than there are origins. */
  readonly reasons: ReadonlyArray<MergeReason>;
};

/** The same counts, disputed edges taken in. */
export type IndependenceCounts = {
  /** Number of origins. */
  readonly originCount: Scalars['Int']['output'];
  /** Number of independent origins; null where nothing is grounded. */
  readonly independentOrigins?: Maybe<Bounds>;
};

/** How many independent origins really stand behind a figure, with the proof of each number. */
export type Independence = {
  /** Whether the figure rests on an origin; if not, why. */
  readonly ground: GroundStatus;
  /** The origins that can be reached through grounded claims. */
  readonly origins: ReadonlyArray<Source>;
  /** Number of these origins. */
  readonly originCount: Scalars['Int']['output'];
  /** Greatest number of witnesses that share no voice; null where nothing is grounded. */
  readonly independentOrigins?: Maybe<Bounds>;
  /** The proof of that number: witnesses of different voices, each enough by itself. */
  readonly disjointWitnesses: ReadonlyArray<Witness>;
  /** On how many separate routes the figure reached us; null where nothing is grounded. */
  readonly transmissionWidth?: Maybe<TransmissionWidth>;
  /** What lies on every route, nearest to the figure first; null where nothing is grounded or the trace was cut. */
  readonly chokepoints?: Maybe<ReadonlyArray<Source>>;
  /** Number of documents that pass the figure on without being first-hand. */
  readonly publications: Scalars['Int']['output'];
  /** Publications for each independent origin; null where that is not known exactly. */
  readonly amplification?: Maybe<Scalars['Float']['output']>;
  /** The origins as they were merged, each with the reasons. */
  readonly domains: ReadonlyArray<IndependenceDomain>;
  /** The rules by which origins were merged. */
  readonly mergeBy: ReadonlyArray<MergeRule>;
  /** What was taken into account although its date leaves open whether it was known: something known takes from it. */
  readonly assumed: ReadonlyArray<Source>;
  /** The same counts with disputed edges, where the question left them out; null otherwise. */
  readonly withDisputed?: Maybe<IndependenceCounts>;
};

/** Whether flows in the other direction are deducted. */
export type Netting =
  /** They are deducted. */
  | 'NET'
  /** They are not deducted. */
  | 'GROSS';

/** When payments are counted. */
export type Accounting =
  /** When paid. */
  | 'CASH'
  /** When due. */
  | 'ACCRUAL';

/** What kind of number it is. */
export type FigureStatus =
  /** Realised. */
  | 'ACTUAL'
  /** Expected. */
  | 'FORECAST'
  /** Aimed at. */
  | 'TARGET'
  /** Extrapolated from a short time to a year. */
  | 'RUN_RATE'
  /** Promised. */
  | 'COMMITMENT'
  /** Realised and audited. */
  | 'AUDITED';

/** By what rules a number is drawn up. What is null is unknown, not denied. */
export type Basis = {
  /** Whether flows in the other direction are deducted. */
  readonly netting?: Maybe<Netting>;
  /** When payments are counted. */
  readonly accounting?: Maybe<Accounting>;
  /** What kind of number it is. */
  readonly status?: Maybe<FigureStatus>;
};

/** Whose payment a metric counts. */
export type MetricDirection =
  /** The measure's entity pays the counterparty. */
  | 'PAID_BY'
  /** The measure's entity receives from the counterparty. */
  | 'RECEIVED_BY';

/** An entry of the controlled vocabulary of what can be measured. */
export type Metric = Node & {
  /** The public id, such as revenue-share. */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Words that texts use for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it measures. */
  readonly definition: Scalars['String']['output'];
  /** Metrics of which this is a kind: every value of this is also a value of those. */
  readonly broader: ReadonlyArray<Metric>;
  /** Metrics of which this is a component: for one entity and period it cannot exceed them. */
  readonly partOf: ReadonlyArray<Metric>;
  /** For payments: who pays; null for other metrics. */
  readonly direction?: Maybe<MetricDirection>;
  /** The measures with this metric. */
  readonly measures: MeasureConnection;
};


/** An entry of the controlled vocabulary of what can be measured. */
export type MetricMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
};

/** A page of measures. */
export type MeasureConnection = {
  /** The measures with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of measures in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure in a list. */
export type MeasureEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** A page of metrics. */
export type MetricConnection = {
  /** The metrics with their cursors. */
  readonly edges: ReadonlyArray<MetricEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of metrics in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A metric in a list. */
export type MetricEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The metric. */
  readonly node: Metric;
};

/** Which measures; every condition given must hold. */
export type MeasureFilter = {
  /** Words that its id or the name, aliases or definition of its metric contain, case aside. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Id of its metric. */
  readonly metric?: InputMaybe<Scalars['ID']['input']>;
  /** Id of its entity or counterparty. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** A period that overlaps its own: 2024, 2025-H1, 2025-01/2025-09, 2024/.. ; measures without a dated period are left out. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Id of a story of which a document makes a claim about it. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Has at least this many claims. */
  readonly minClaims?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a computed claim comes out when it is computed again. */
export type RecomputationStatus =
  /** The printed inputs give the claim. */
  | 'CONSISTENT'
  /** They give it only under the constraints listed. */
  | 'CONSISTENT_IF'
  /** They never give it, and the gap says by how much. */
  | 'INCONSISTENT'
  /** Nothing can be said, and the reason says why. */
  | 'UNDERDETERMINED';

/** Why nothing can be said about a computed claim. */
export type UnderdeterminedReason =
  /** The formula cannot be read. */
  | 'UNREADABLE_FORMULA'
  /** The formula uses a name that no input has. */
  | 'UNKNOWN_INPUT'
  /** The claim or an input has no number. */
  | 'NOT_NUMERIC'
  /** The units do not go together. */
  | 'UNIT_MISMATCH'
  /** A divisor may be zero. */
  | 'DIVISOR_MAY_BE_ZERO'
  /** A number is blurred by an unstated amount. */
  | 'VAGUE';

/** What kind of condition it is under which a claim comes out. */
export type ConstraintKind =
  /** An input must lie in a part of what its figure allows. */
  | 'INPUT'
  /** The claim's bound is itself rounded. */
  | 'ROUNDED_BOUND'
  /** Trailing zeros are rounding. */
  | 'LOOSE_READING'
  /** The numbers are cut off, not rounded. */
  | 'TRUNCATED';

/** Whether units or periods go together. */
export type CheckOutcome =
  /** They do. */
  | 'AGREES'
  /** They do not. */
  | 'DIFFERS'
  /** That could not be checked. */
  | 'UNCHECKED';

/** What kind of answer it is that a formula gives for one input. */
export type ImpliedKind =
  /** A value, or an interval of values. */
  | 'VALUE'
  /** No value gives the claim. */
  | 'NONE'
  /** The formula does not bound it. */
  | 'UNCONSTRAINED'
  /** Nothing can be said; the explanation says why. */
  | 'NOT_DETERMINED';

/** A condition under which a claim comes out. */
export type Constraint = {
  /** What kind of condition it is. */
  readonly kind: ConstraintKind;
  /** Name of the input that it is about; null for the other kinds. */
  readonly input?: Maybe<Scalars['String']['output']>;
  /** The values that the input must have; null for the other kinds. */
  readonly bounds?: Maybe<Interval>;
  /** The condition in words. */
  readonly explanation: Scalars['String']['output'];
};

/** Whether units or periods go together, and why. */
export type FormulaCheck = {
  /** Whether they do. */
  readonly outcome: CheckOutcome;
  /** Why, in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** One input of a formula: what it may be, and what of that gives the claim. */
export type RecomputedInput = {
  /** Its name in the formula. */
  readonly name: Scalars['String']['output'];
  /** The claim that states it. */
  readonly claim: Claim;
  /** Its figure as printed; null where it has none. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The values that its figure allows; null where it names none. */
  readonly allowed?: Maybe<Interval>;
  /** The part of these that gives the claim; null where none does or nothing can be said. */
  readonly narrowed?: Maybe<Interval>;
};

/** A computed claim, computed again from its inputs. */
export type Recomputation = {
  /** The formula over the names of its inputs. */
  readonly formula: Scalars['String']['output'];
  /** Whether the claim comes out. */
  readonly status: RecomputationStatus;
  /** Why nothing can be said; null where something can. */
  readonly reason?: Maybe<UnderdeterminedReason>;
  /** The inputs of the formula. */
  readonly inputs: ReadonlyArray<RecomputedInput>;
  /** What the formula gives; null where it is not determined. */
  readonly computed?: Maybe<Interval>;
  /** False where the true range of the formula may be narrower. */
  readonly tight: Scalars['Boolean']['output'];
  /** What the claim allows; null where it names no values. */
  readonly stated?: Maybe<Interval>;
  /** Distance between the two in whole units; null where they meet. */
  readonly gap?: Maybe<Scalars['Decimal']['output']>;
  /** The conditions under which the claim comes out. */
  readonly constraints: ReadonlyArray<Constraint>;
  /** Whether the inputs reach the claim's bound only by rounding it. */
  readonly isRoundedBound: Scalars['Boolean']['output'];
  /** Where a number is blurred: the status by the digits alone. */
  readonly withoutQualifiers?: Maybe<RecomputationStatus>;
  /** Whether the units go together; null where that was not reached. */
  readonly units?: Maybe<FormulaCheck>;
  /** Whether the periods go together; null where that was not reached. */
  readonly periods?: Maybe<FormulaCheck>;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** What one input must be for a computed claim to come out. */
export type ImpliedInput = {
  /** Name of the input. */
  readonly input: Scalars['String']['output'];
  /** What kind of answer it is. */
  readonly kind: ImpliedKind;
  /** The values that give the claim; null where the kind is not VALUE. */
  readonly bounds?: Maybe<Interval>;
  /** False where fewer values may be possible. */
  readonly tight: Scalars['Boolean']['output'];
  /** Whether the input on record can have such a value; null where it has no number. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** The whole in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** What a check of a text can find. */
export type CheckRule =
  /** Nobody on record has the figure. */
  | 'UNKNOWN_FIGURE'
  /** The source that the text names has another number, and nothing explains the difference. */
  | 'OTHER_NUMBER'
  /** The number differs from the source's by one digit, or two digits are swapped. */
  | 'POSSIBLE_TYPO'
  /** The digits are the source's, the power of ten is another. */
  | 'SCALE_SLIP'
  /** The number is cut or raised where rounding gives another. */
  | 'WRONG_ROUNDING'
  /** The number has digits that the source does not give. */
  | 'ADDED_DIGITS'
  /** A range became a number, or a number a range. */
  | 'RANGE_CHANGED'
  /** The number counts another unit than the source's. */
  | 'OTHER_UNIT'
  /** The number is said to measure something other than the source says. */
  | 'OTHER_LABEL'
  /** The number is said of somebody else than in the source. */
  | 'OTHER_PARTY'
  /** The number is said of another period than in the source. */
  | 'OTHER_PERIOD'
  /** The number is said to be net, gross, paid, due, forecast or the like, and the source says otherwise. */
  | 'OTHER_BASIS'
  /** A word such as "at least" or "about" was lost, added or exchanged. */
  | 'QUALIFIER_CHANGED'
  /** The text states as plain fact, or without its doubt, what the source only reports. */
  | 'ATTRIBUTION_LOST'
  /** Claims on record for the same thing have another number. */
  | 'CONTRADICTED'
  /** The text gives two numbers for the same thing that cannot both be right. */
  | 'CONTRADICTS_ITSELF'
  /** A claim on record denies it. */
  | 'DENIED'
  /** The source corrected the number later. */
  | 'CORRECTED_SINCE'
  /** No trail on record leads from the figure to anything first-hand. */
  | 'NO_ORIGIN'
  /** All that carry the figure rest on one origin. */
  | 'SINGLE_ORIGIN'
  /** The text shares its figures with a document that it does not name. */
  | 'UNNAMED_INTERMEDIATE'
  /** The text is on record already. */
  | 'ON_RECORD';

/** What is known of a figure of a text. */
export type CheckStatus =
  /** On record, and nothing was lost on the way. */
  | 'KNOWN'
  /** A likely source is on record, and something changed on the way. */
  | 'CHANGED'
  /** Nobody on record has it. */
  | 'UNKNOWN'
  /** No part of the article, such as a menu or a related headline: it was not checked. */
  | 'SIDE_MATTER';

/** What a proposal rests on. */
export type ProposalReasonKind =
  /** The number, and what would have changed in it. */
  | 'NUMBER'
  /** The words around it, and the period. */
  | 'MEASURE'
  /** Whom the text names or links. */
  | 'ATTRIBUTION'
  /** The figures that the text and a document have in common. */
  | 'SHARED_READINGS';

/** How a text is written. */
export type TextFormat =
  /** A web page: its main text is told from its side matter. */
  | 'HTML'
  /** Markdown: its source is the text. */
  | 'MARKDOWN'
  /** Plain text. */
  | 'TEXT';

/** Where a figure stands in the normalised text (Unicode NFC, line ends as LF). */
export type TextPlace = {
  /** The line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The column of its first code point, from 1. */
  readonly column: Scalars['Int']['output'];
  /** Its first code point, from 0, as anchors count. */
  readonly start: Scalars['Int']['output'];
  /** The code point after its last one. */
  readonly end: Scalars['Int']['output'];
};

/** Why a proposal is made. */
export type ProposalReason = {
  /** What it rests on. */
  readonly kind: ProposalReasonKind;
  /** A phrase: the number is the same ($493.8 million). */
  readonly text: Scalars['String']['output'];
};

/** A claim on record that a figure of a text may have been taken from. A proposal, never a certainty. */
export type SourceProposal = {
  /** The claim. */
  readonly claim: Claim;
  /** From 0 to 1: an order, no probability. */
  readonly score: Scalars['Float']['output'];
  /** Why it is proposed. */
  readonly reasons: ReadonlyArray<ProposalReason>;
  /** Whether the text itself names or links the document of the claim for this figure. */
  readonly isStated: Scalars['Boolean']['output'];
  /** What would have changed on the way. */
  readonly changes: ReadonlyArray<HopChange>;
  /** The gravest of these changes. */
  readonly severity: Severity;
};

/** A claim on record that has another number for the same thing. */
export type ConflictingClaim = {
  /** The claim. */
  readonly claim: Claim;
  /** Why they cannot both be right. */
  readonly reason: Scalars['String']['output'];
  /** Whether a record says so, and not only the numbers. */
  readonly isOnRecord: Scalars['Boolean']['output'];
};

/** Something that an editor should know of a figure, or of the text. */
export type TextFinding = {
  /** The rule. */
  readonly rule: CheckRule;
  /** How grave it is. */
  readonly severity: Severity;
  /** The whole in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Where the figure stands; null for the text as a whole. */
  readonly place?: Maybe<TextPlace>;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
};

/** A figure of a text, held against the records. */
export type CheckedFigure = {
  /** Where it stands. */
  readonly place: TextPlace;
  /** The literal as the text prints it. */
  readonly printed: Scalars['String']['output'];
  /** What it states, with a qualifier that stands elsewhere in the sentence. */
  readonly figure: Figure;
  /** What is known of it. */
  readonly status: CheckStatus;
  /** What it is taken to measure, where that is on record; null where it is open. */
  readonly measure?: Maybe<Measure>;
  /** Where it most likely comes from; null where nobody has it. */
  readonly source?: Maybe<SourceProposal>;
  /** Other claims that it may come from, best first. */
  readonly alternatives: ReadonlyArray<SourceProposal>;
  /** The claims that state the same of the same measure, exactly or within rounding. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many independent origins stand behind these claims, and which; null where there are none. */
  readonly independence?: Maybe<Independence>;
  /** Who has another number for the same thing. */
  readonly contradictedBy: ReadonlyArray<ConflictingClaim>;
  /** Measures of which the same number is on record, where nobody has it of this. */
  readonly elsewhere: ReadonlyArray<Measure>;
  /** What an editor should know of it. */
  readonly findings: ReadonlyArray<TextFinding>;
};

/** A document that a text probably follows, by the readings that both have in common. */
export type SharedDocument = {
  /** The document. */
  readonly document: Document;
  /** Higher is more telling: each shared reading weighs the more, the fewer documents give it. */
  readonly score: Scalars['Float']['output'];
  /** The claims of the document that give the same as the text. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the text names or links the document, its publisher or an author. */
  readonly isNamed: Scalars['Boolean']['output'];
};

/** A text, held against the records figure by figure. Every link is a proposal with its score and reasons. */
export type CheckedText = {
  /** Language by which the figures were read. */
  readonly language: Scalars['String']['output'];
  /** Date of publication by which relative periods were read; null where unknown. */
  readonly published?: Maybe<Scalars['PublishedDate']['output']>;
  /** False where the text has more figures than are checked. */
  readonly complete: Scalars['Boolean']['output'];
  /** Every figure, in the order of the text. */
  readonly figures: ReadonlyArray<CheckedFigure>;
  /** Every finding: those of the text as a whole, then figure by figure. */
  readonly findings: ReadonlyArray<TextFinding>;
  /** Documents that share the text's readings, most telling first. */
  readonly sharedDocuments: ReadonlyArray<SharedDocument>;
  /** Documents on record that are this text: it is not held against itself. */
  readonly ownDocuments: ReadonlyArray<Document>;
  /** Why the text, or a part of it, could not be read. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  /** Version of the graph that answers. */
  readonly graphVersion: Scalars['String']['output'];
};

/** A record proposed from a text, for a person to accept. Nothing was written. */
export type TextDraft = {
  /** Id proposed for the document, which no record has yet. */
  readonly id: Scalars['ID']['output'];
  /** The record as a YAML file for a story's folder, with a reason beside each proposal. */
  readonly yaml: Scalars['String']['output'];
  /** Number of claims in it. */
  readonly claimCount: Scalars['Int']['output'];
  /** Figures of which no claim could be made: no measure of the vocabulary fits. */
  readonly undecided: ReadonlyArray<TextPlace>;
  /** Documents on record that are this text already. */
  readonly ownDocuments: ReadonlyArray<Document>;
  /** Why the text, or a part of it, could not be read. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
};

/** What kind of record is found. */
export type SearchKind =
  /** A claim. */
  | 'CLAIM'
  /** A document. */
  | 'DOCUMENT'
  /** An entity. */
  | 'ENTITY';

/** By what found records are put in order. */
export type SearchOrder =
  /** How well they fit: closer figures first, then better words. */
  | 'RELEVANCE'
  /** By day of publication, earliest first, unknown days and entities last. */
  | 'EARLIEST_FIRST'
  /** By day of publication, latest first, unknown days and entities last. */
  | 'LATEST_FIRST';

/** What a word can be found in. */
export type SearchField =
  /** The words of a claim. */
  | 'TEXT'
  /** The figure of a claim. */
  | 'FIGURE'
  /** The title of a document. */
  | 'TITLE'
  /** The name of an entity, or of the publisher of a document. */
  | 'NAME'
  /** The other names of an entity. */
  | 'ALIASES'
  /** The description of an entity. */
  | 'DESCRIPTION'
  /** The names of the metric of a claim. */
  | 'METRIC';

/** How what a claim states relates to the figure that was searched for. */
export type SearchRelation =
  /** The same value, stated to the same precision. */
  | 'IDENTICAL'
  /** Stated to another precision and equal within rounding. */
  | 'CONSISTENT'
  /** Equal within rounding only if trailing zeros are taken as rounding. */
  | 'CONSISTENT_IF_ROUND'
  /** A bound that the figure meets, such as more than $3 billion. */
  | 'WEAKER';

/** A piece of a text. */
export type HighlightPart = {
  /** The piece; all pieces together are the text. */
  readonly text: Scalars['String']['output'];
  /** Whether a word of the search was found in it. */
  readonly matched: Scalars['Boolean']['output'];
};

/** A text in which words of the search were found. */
export type Highlight = {
  /** Which text of the record it is. */
  readonly field: SearchField;
  /** The text in pieces, in order. */
  readonly parts: ReadonlyArray<HighlightPart>;
};

/** A value by which a search can be narrowed. */
export type FacetValue = {
  /** The value to give in the filter: an id, a year or an enum value. */
  readonly value: Scalars['String']['output'];
  /** What to show for it. */
  readonly label: Scalars['String']['output'];
  /** How many records there would be with this value, whatever else is chosen in the same facet. */
  readonly count: Scalars['Int']['output'];
  /** Whether the filter has it. */
  readonly selected: Scalars['Boolean']['output'];
};

/** What the found records have in common, most frequent first. */
export type SearchFacets = {
  /** Kinds of records. */
  readonly kind: ReadonlyArray<FacetValue>;
  /** Stories, of claims and documents. */
  readonly story: ReadonlyArray<FacetValue>;
  /** Publishers, of claims and documents. */
  readonly outlet: ReadonlyArray<FacetValue>;
  /** Metrics of claims. */
  readonly metric: ReadonlyArray<FacetValue>;
  /** Entities that claims are about. */
  readonly entity: ReadonlyArray<FacetValue>;
  /** Years of publication, of claims and documents. */
  readonly year: ReadonlyArray<FacetValue>;
  /** How the text puts it, of claims. */
  readonly modality: ReadonlyArray<FacetValue>;
  /** Kinds of findings that rest on the record. */
  readonly finding: ReadonlyArray<FacetValue>;
};

/** A page of found records. */
export type SearchConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page lies within the whole list. */
  readonly pageInfo: PageInfo;
  /** Exact number of records found. */
  readonly totalCount: Scalars['Int']['output'];
  /** The figure searched for, as read; null where none was. */
  readonly figure?: Maybe<Figure>;
  /** By what the search can be narrowed. */
  readonly facets: SearchFacets;
};

/** A found record in a list. */
export type SearchEdge = {
  /** Place in the list, stable when records are added or removed. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Source;
  /** How well the words fit, comparable within one search; null where no words were given. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** How the claim's number relates to the figure searched for; null where none was. */
  readonly relation?: Maybe<SearchRelation>;
  /** Where the words were found. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** Which records: one of the values of each facet that is given. */
export type SearchFilter = {
  /** Kinds of records. */
  readonly kind?: InputMaybe<ReadonlyArray<SearchKind>>;
  /** Ids of stories. */
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of publishers. */
  readonly outlet?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of metrics. */
  readonly metric?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of entities that claims are about. */
  readonly entity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Years of publication. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How the text of claims puts it. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Kinds of findings that rest on the record. */
  readonly finding?: InputMaybe<ReadonlyArray<FindingCode>>;
};

/** The bound that ended a trace early. */
export type TruncatedBy =
  /** The depth asked for. */
  | 'DEPTH'
  /** The greatest number of nodes. */
  | 'NODES'
  /** The time allowed. */
  | 'TIME';

/** Which kind of lineage edge a hop is. */
export type HopKind =
  /** Takes its content from: alternatives, each enough by itself. */
  | 'CITES'
  /** Is computed from: all inputs are needed together. */
  | 'DERIVES';

/** Claims that rest on themselves. */
export type Circle = {
  /** A shortest cycle: each claim takes from the next, and the last from the first. */
  readonly cycle: ReadonlyArray<Claim>;
  /** Number of claims in the whole circle. */
  readonly size: Scalars['Int']['output'];
  /** False where the search for a shorter cycle ended at its budget. */
  readonly shortest: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PublishedDate: ResolverTypeWrapper<Scalars['PublishedDate']['output']>;
  Node: ResolverTypeWrapper<NodeParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Recorded: ResolverTypeWrapper<Recorded>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Relation: Relation;
  ClaimRelation: ClaimRelation;
  Side: Side;
  PeriodRelation: PeriodRelation;
  Interval: ResolverTypeWrapper<IntervalParent>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  FigureComparison: ResolverTypeWrapper<FigureComparisonParent>;
  AspectDifference: ResolverTypeWrapper<AspectDifference>;
  ClaimComparison: ResolverTypeWrapper<ClaimComparisonParent>;
  ClaimPair: ResolverTypeWrapper<ClaimPairParent>;
  AgreeingClaims: ResolverTypeWrapper<AgreeingClaimsParent>;
  MeasureAgreement: ResolverTypeWrapper<MeasureAgreementParent>;
  ClaimAgreement: ResolverTypeWrapper<ClaimAgreementParent>;
  Measure: ResolverTypeWrapper<MeasureParent>;
  FoundClaim: ResolverTypeWrapper<FoundClaimParent>;
  ChangeKind: ChangeKind;
  Severity: Severity;
  ClaimAspect: ClaimAspect;
  ChangeAspect: ChangeAspect;
  ChangeDetail: ChangeDetail;
  NumberComparison: NumberComparison;
  HopChange: ResolverTypeWrapper<HopChangeParent>;
  Quotes: ResolverTypeWrapper<Quotes>;
  Hop: ResolverTypeWrapper<HopParent>;
  DriftFlag: DriftFlag;
  Drift: ResolverTypeWrapper<DriftParent>;
  Origin: ResolverTypeWrapper<OriginParent>;
  DeadEnd: ResolverTypeWrapper<DeadEndParent>;
  Trace: ResolverTypeWrapper<TraceParent>;
  Modality: Modality;
  OriginKind: OriginKind;
  Unsourced: Unsourced;
  Manner: Manner;
  Attribution: Attribution;
  Anchor: ResolverTypeWrapper<Anchor>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  CitesConnection: ResolverTypeWrapper<Omit<CitesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CitesEdge']> }>;
  CitesEdge: ResolverTypeWrapper<Omit<CitesEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  CitedByConnection: ResolverTypeWrapper<Omit<CitedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CitedByEdge']> }>;
  CitedByEdge: ResolverTypeWrapper<Omit<CitedByEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  DerivesConnection: ResolverTypeWrapper<Omit<DerivesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DerivesEdge']> }>;
  DerivesEdge: ResolverTypeWrapper<Omit<DerivesEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ContradictsConnection: ResolverTypeWrapper<Omit<ContradictsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContradictsEdge']> }>;
  ContradictsEdge: ResolverTypeWrapper<Omit<ContradictsEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimOrder: ClaimOrder;
  ValueRange: ValueRange;
  ClaimFilter: ClaimFilter;
  ContradictionSource: ContradictionSource;
  ContradictionRule: ContradictionRule;
  DecidingAspect: DecidingAspect;
  DefinitionDifference: DefinitionDifference;
  ContradictionAssumption: ContradictionAssumption;
  DefinitionExplanation: ResolverTypeWrapper<DefinitionExplanation>;
  Contradiction: ResolverTypeWrapper<ContradictionParent>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContradictionEdge']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFilter: ContradictionFilter;
  DocumentKind: DocumentKind;
  DocumentStatus: DocumentStatus;
  LeftOutReason: LeftOutReason;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Document: ResolverTypeWrapper<DocumentParent>;
  Story: ResolverTypeWrapper<StoryParent>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  StoryConnection: ResolverTypeWrapper<Omit<StoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StoryEdge']> }>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  DocumentOrder: DocumentOrder;
  DocumentFilter: DocumentFilter;
  OutletRole: OutletRole;
  EntityKind: EntityKind;
  Entity: ResolverTypeWrapper<EntityParent>;
  Organization: ResolverTypeWrapper<EntityParent>;
  Person: ResolverTypeWrapper<EntityParent>;
  SoftwareAgent: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  AuditReason: AuditReason;
  AuditStep: ResolverTypeWrapper<AuditStepParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AuditPlan: ResolverTypeWrapper<AuditPlanParent>;
  EvidenceState: EvidenceState;
  DisputeKind: DisputeKind;
  Dispute: ResolverTypeWrapper<DisputeParent>;
  State: ResolverTypeWrapper<StateParent>;
  CorroborationKind: CorroborationKind;
  CorroborationWay: ResolverTypeWrapper<CorroborationWayParent>;
  Corroboration: ResolverTypeWrapper<CorroborationParent>;
  Corroborations: ResolverTypeWrapper<Omit<Corroborations, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['Corroboration']> }>;
  Appearance: ResolverTypeWrapper<AppearanceParent>;
  FirstAppearance: ResolverTypeWrapper<FirstAppearanceParent>;
  DaySpan: ResolverTypeWrapper<DaySpan>;
  LateRepeat: ResolverTypeWrapper<LateRepeatParent>;
  LateCorrection: ResolverTypeWrapper<LateCorrectionParent>;
  LateCorrectionConnection: ResolverTypeWrapper<Omit<LateCorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LateCorrectionEdge']> }>;
  LateCorrectionEdge: ResolverTypeWrapper<Omit<LateCorrectionEdge, 'node'> & { node: ResolversTypes['LateCorrection'] }>;
  SharedReadingKind: SharedReadingKind;
  SharedReading: ResolverTypeWrapper<SharedReadingParent>;
  SharedOrder: ResolverTypeWrapper<SharedOrderParent>;
  DependenceEvidence: ResolverTypeWrapper<DependenceEvidenceParent>;
  SuggestedDependence: ResolverTypeWrapper<SuggestedDependenceParent>;
  SuggestedDependenceConnection: ResolverTypeWrapper<Omit<SuggestedDependenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SuggestedDependenceEdge']> }>;
  SuggestedDependenceEdge: ResolverTypeWrapper<Omit<SuggestedDependenceEdge, 'node'> & { node: ResolversTypes['SuggestedDependence'] }>;
  SuggestedDependenceFilter: SuggestedDependenceFilter;
  FigureMatch: ResolverTypeWrapper<FigureMatchParent>;
  Qualifier: Qualifier;
  UnitKind: UnitKind;
  Unit: ResolverTypeWrapper<Unit>;
  Figure: ResolverTypeWrapper<FigureParent>;
  PeriodKind: PeriodKind;
  PeriodBasis: PeriodBasis;
  Period: ResolverTypeWrapper<PeriodParent>;
  FoundRelation: FoundRelation;
  FindResult: ResolverTypeWrapper<FindResultParent>;
  FindingCode: FindingCode;
  Finding: ResolverTypeWrapper<FindingParent>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  RecordProblem: ResolverTypeWrapper<RecordProblemParent>;
  ChangedFinding: ResolverTypeWrapper<ChangedFindingParent>;
  GraphChange: ResolverTypeWrapper<GraphChangeParent>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ImpactEffect: ImpactEffect;
  CountChange: ResolverTypeWrapper<CountChange>;
  BoundsChange: ResolverTypeWrapper<BoundsChange>;
  ClaimImpact: ResolverTypeWrapper<ClaimImpactParent>;
  ClaimImpactConnection: ResolverTypeWrapper<Omit<ClaimImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimImpactEdge']> }>;
  ClaimImpactEdge: ResolverTypeWrapper<Omit<ClaimImpactEdge, 'node'> & { node: ResolversTypes['ClaimImpact'] }>;
  Impact: ResolverTypeWrapper<ImpactParent>;
  MergeRule: MergeRule;
  MergeCause: MergeCause;
  GroundStatus: GroundStatus;
  AsOfInput: AsOfInput;
  AsOf: ResolverTypeWrapper<AsOf>;
  Bounds: ResolverTypeWrapper<Bounds>;
  Witness: ResolverTypeWrapper<WitnessParent>;
  TransmissionWidth: ResolverTypeWrapper<TransmissionWidthParent>;
  MergeReason: ResolverTypeWrapper<MergeReasonParent>;
  IndependenceDomain: ResolverTypeWrapper<DomainParent>;
  IndependenceCounts: ResolverTypeWrapper<IndependenceCounts>;
  Independence: ResolverTypeWrapper<IndependenceParent>;
  Netting: Netting;
  Accounting: Accounting;
  FigureStatus: FigureStatus;
  Basis: ResolverTypeWrapper<Basis>;
  MetricDirection: MetricDirection;
  Metric: ResolverTypeWrapper<MetricParent>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MetricConnection: ResolverTypeWrapper<Omit<MetricConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MetricEdge']> }>;
  MetricEdge: ResolverTypeWrapper<Omit<MetricEdge, 'node'> & { node: ResolversTypes['Metric'] }>;
  MeasureFilter: MeasureFilter;
  RecomputationStatus: RecomputationStatus;
  UnderdeterminedReason: UnderdeterminedReason;
  ConstraintKind: ConstraintKind;
  CheckOutcome: CheckOutcome;
  ImpliedKind: ImpliedKind;
  Constraint: ResolverTypeWrapper<ConstraintParent>;
  FormulaCheck: ResolverTypeWrapper<FormulaCheck>;
  RecomputedInput: ResolverTypeWrapper<RecomputedInputParent>;
  Recomputation: ResolverTypeWrapper<RecomputationParent>;
  ImpliedInput: ResolverTypeWrapper<ImpliedInputParent>;
  CheckRule: CheckRule;
  CheckStatus: CheckStatus;
  ProposalReasonKind: ProposalReasonKind;
  TextFormat: TextFormat;
  TextPlace: ResolverTypeWrapper<FoundFigureParent>;
  ProposalReason: ResolverTypeWrapper<ProposalReason>;
  SourceProposal: ResolverTypeWrapper<SourceProposalParent>;
  ConflictingClaim: ResolverTypeWrapper<ConflictingClaimParent>;
  TextFinding: ResolverTypeWrapper<TextFindingParent>;
  CheckedFigure: ResolverTypeWrapper<CheckedFigureParent>;
  SharedDocument: ResolverTypeWrapper<SharedDocumentParent>;
  CheckedText: ResolverTypeWrapper<CheckedTextParent>;
  TextDraft: ResolverTypeWrapper<DraftParent>;
  SearchKind: SearchKind;
  SearchOrder: SearchOrder;
  SearchField: SearchField;
  SearchRelation: SearchRelation;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  Highlight: ResolverTypeWrapper<HighlightParent>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsParent>;
  SearchConnection: ResolverTypeWrapper<SearchParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchFilter: SearchFilter;
  TruncatedBy: TruncatedBy;
  HopKind: HopKind;
  Circle: ResolverTypeWrapper<CircleParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  BigInt: Scalars['BigInt']['output'];
  Date: Scalars['Date']['output'];
  PublishedDate: Scalars['PublishedDate']['output'];
  Node: NodeParent;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Recorded: Recorded;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Interval: IntervalParent;
  Comparison: ComparisonParent;
  FigureComparison: FigureComparisonParent;
  AspectDifference: AspectDifference;
  ClaimComparison: ClaimComparisonParent;
  ClaimPair: ClaimPairParent;
  AgreeingClaims: AgreeingClaimsParent;
  MeasureAgreement: MeasureAgreementParent;
  ClaimAgreement: ClaimAgreementParent;
  Measure: MeasureParent;
  FoundClaim: FoundClaimParent;
  HopChange: HopChangeParent;
  Quotes: Quotes;
  Hop: HopParent;
  Drift: DriftParent;
  Origin: OriginParent;
  DeadEnd: DeadEndParent;
  Trace: TraceParent;
  Anchor: Anchor;
  Evidence: Evidence;
  Claim: ClaimParent;
  Source: SourceParent;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  CitesConnection: Omit<CitesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CitesEdge']> };
  CitesEdge: Omit<CitesEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  CitedByConnection: Omit<CitedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CitedByEdge']> };
  CitedByEdge: Omit<CitedByEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  DerivesConnection: Omit<DerivesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DerivesEdge']> };
  DerivesEdge: Omit<DerivesEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ContradictsConnection: Omit<ContradictsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContradictsEdge']> };
  ContradictsEdge: Omit<ContradictsEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ValueRange: ValueRange;
  ClaimFilter: ClaimFilter;
  DefinitionExplanation: DefinitionExplanation;
  Contradiction: ContradictionParent;
  ContradictionConnection: Omit<ContradictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContradictionEdge']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionFilter: ContradictionFilter;
  Snapshot: Snapshot;
  LeftOut: LeftOut;
  Document: DocumentParent;
  Story: StoryParent;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  StoryConnection: Omit<StoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StoryEdge']> };
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  DocumentFilter: DocumentFilter;
  Entity: EntityParent;
  Organization: EntityParent;
  Person: EntityParent;
  SoftwareAgent: EntityParent;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  AuditStep: AuditStepParent;
  Float: Scalars['Float']['output'];
  AuditPlan: AuditPlanParent;
  Dispute: DisputeParent;
  State: StateParent;
  CorroborationWay: CorroborationWayParent;
  Corroboration: CorroborationParent;
  Corroborations: Omit<Corroborations, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['Corroboration']> };
  Appearance: AppearanceParent;
  FirstAppearance: FirstAppearanceParent;
  DaySpan: DaySpan;
  LateRepeat: LateRepeatParent;
  LateCorrection: LateCorrectionParent;
  LateCorrectionConnection: Omit<LateCorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LateCorrectionEdge']> };
  LateCorrectionEdge: Omit<LateCorrectionEdge, 'node'> & { node: ResolversParentTypes['LateCorrection'] };
  SharedReading: SharedReadingParent;
  SharedOrder: SharedOrderParent;
  DependenceEvidence: DependenceEvidenceParent;
  SuggestedDependence: SuggestedDependenceParent;
  SuggestedDependenceConnection: Omit<SuggestedDependenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SuggestedDependenceEdge']> };
  SuggestedDependenceEdge: Omit<SuggestedDependenceEdge, 'node'> & { node: ResolversParentTypes['SuggestedDependence'] };
  SuggestedDependenceFilter: SuggestedDependenceFilter;
  FigureMatch: FigureMatchParent;
  Unit: Unit;
  Figure: FigureParent;
  Period: PeriodParent;
  FindResult: FindResultParent;
  Finding: FindingParent;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  RecordProblem: RecordProblemParent;
  ChangedFinding: ChangedFindingParent;
  GraphChange: GraphChangeParent;
  Subscription: Record<PropertyKey, never>;
  CountChange: CountChange;
  BoundsChange: BoundsChange;
  ClaimImpact: ClaimImpactParent;
  ClaimImpactConnection: Omit<ClaimImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimImpactEdge']> };
  ClaimImpactEdge: Omit<ClaimImpactEdge, 'node'> & { node: ResolversParentTypes['ClaimImpact'] };
  Impact: ImpactParent;
  AsOfInput: AsOfInput;
  AsOf: AsOf;
  Bounds: Bounds;
  Witness: WitnessParent;
  TransmissionWidth: TransmissionWidthParent;
  MergeReason: MergeReasonParent;
  IndependenceDomain: DomainParent;
  IndependenceCounts: IndependenceCounts;
  Independence: IndependenceParent;
  Basis: Basis;
  Metric: MetricParent;
  MeasureConnection: Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MetricConnection: Omit<MetricConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MetricEdge']> };
  MetricEdge: Omit<MetricEdge, 'node'> & { node: ResolversParentTypes['Metric'] };
  MeasureFilter: MeasureFilter;
  Constraint: ConstraintParent;
  FormulaCheck: FormulaCheck;
  RecomputedInput: RecomputedInputParent;
  Recomputation: RecomputationParent;
  ImpliedInput: ImpliedInputParent;
  TextPlace: FoundFigureParent;
  ProposalReason: ProposalReason;
  SourceProposal: SourceProposalParent;
  ConflictingClaim: ConflictingClaimParent;
  TextFinding: TextFindingParent;
  CheckedFigure: CheckedFigureParent;
  SharedDocument: SharedDocumentParent;
  CheckedText: CheckedTextParent;
  TextDraft: DraftParent;
  HighlightPart: HighlightPart;
  Highlight: HighlightParent;
  FacetValue: FacetValue;
  SearchFacets: SearchFacetsParent;
  SearchConnection: SearchParent;
  SearchEdge: SearchEdgeParent;
  SearchFilter: SearchFilter;
  Circle: CircleParent;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PublishedDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PublishedDate'], any> {
  name: 'PublishedDate';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Measure' | 'Claim' | 'Document' | 'Story' | 'Organization' | 'Person' | 'SoftwareAgent' | 'Metric', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compareFigures?: Resolver<Maybe<ResolversTypes['FigureComparison']>, ParentType, ContextType, RequireFields<QueryCompareFiguresArgs, 'a' | 'b'>>;
  compareClaims?: Resolver<Maybe<ResolversTypes['ClaimComparison']>, ParentType, ContextType, RequireFields<QueryCompareClaimsArgs, 'a' | 'b'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  stories?: Resolver<Maybe<ResolversTypes['StoryConnection']>, ParentType, ContextType, Partial<QueryStoriesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  suggestedDependence?: Resolver<Maybe<ResolversTypes['SuggestedDependenceConnection']>, ParentType, ContextType, Partial<QuerySuggestedDependenceArgs>>;
  lateCorrections?: Resolver<Maybe<ResolversTypes['LateCorrectionConnection']>, ParentType, ContextType, Partial<QueryLateCorrectionsArgs>>;
  find?: Resolver<Maybe<ResolversTypes['FindResult']>, ParentType, ContextType, RequireFields<QueryFindArgs, 'figure'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RecordProblem']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<QueryMetricArgs, 'id'>>;
  metrics?: Resolver<Maybe<ResolversTypes['MetricConnection']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  checkText?: Resolver<ResolversTypes['CheckedText'], ParentType, ContextType, RequireFields<QueryCheckTextArgs, 'text'>>;
  draftFromText?: Resolver<ResolversTypes['TextDraft'], ParentType, ContextType, RequireFields<QueryDraftFromTextArgs, 'text' | 'recordedBy' | 'recordedAt' | 'kind'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'orderBy'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'claims' | 'excludeDisputed' | 'includeSuggested'>>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  lower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lowerClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upperClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Interval']>>, ParentType, ContextType>;
  weaker?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  withoutQualifier?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Interval']>>, ParentType, ContextType>;
  weaker?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  withoutQualifier?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AspectDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectDifference'] = ResolversParentTypes['AspectDifference']> = {
  aspect?: Resolver<ResolversTypes['ClaimAspect'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimComparison'] = ResolversParentTypes['ClaimComparison']> = {
  first?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ClaimRelation'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['AspectDifference']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ClaimAspect']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodRelation'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
};

export type ClaimPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimPair'] = ResolversParentTypes['ClaimPair']> = {
  first?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type AgreeingClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeingClaims'] = ResolversParentTypes['AgreeingClaims']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type MeasureAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureAgreement'] = ResolversParentTypes['MeasureAgreement']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  consistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  common?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  distinctValues?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['AgreeingClaims']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimPair']>, ParentType, ContextType>;
  vague?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAgreement'] = ResolversParentTypes['ClaimAgreement']> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  withoutFigure?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  agreement?: Resolver<ResolversTypes['MeasureAgreement'], ParentType, ContextType>;
  auditPlan?: Resolver<Maybe<ResolversTypes['AuditPlan']>, ParentType, ContextType, RequireFields<MeasureAuditPlanArgs, 'excludeDisputed'>>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType, RequireFields<MeasureStateArgs, 'excludeDisputed'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MeasureClaimsArgs, 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<MeasureTraceArgs, 'excludeDisputed' | 'includeSuggested'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundClaim'] = ResolversParentTypes['FoundClaim']> = {
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FoundRelation'], ParentType, ContextType>;
};

export type HopChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HopChange'] = ResolversParentTypes['HopChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['ChangeAspect'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['ChangeDetail']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotes'] = ResolversParentTypes['Quotes']> = {
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['HopChange']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['NumberComparison'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Quotes'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['Manner']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  start?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HopChange']>>, ParentType, ContextType>;
  quotes?: Resolver<Maybe<ResolversTypes['Quotes']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['DriftFlag']>, ParentType, ContextType>;
  digitsLost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aspectsChanged?: Resolver<ReadonlyArray<ResolversTypes['ClaimAspect']>, ParentType, ContextType>;
  qualifiersLost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  drift?: Resolver<Maybe<ResolversTypes['Drift']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OriginKind'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type DeadEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadEnd'] = ResolversParentTypes['DeadEnd']> = {
  drift?: Resolver<Maybe<ResolversTypes['Drift']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Unsourced'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  drift?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['ClaimAgreement'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['AsOf']>, ParentType, ContextType>;
  notYetKnown?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['Independence'], ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['Witness']>, ParentType, ContextType>;
  witnessesTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  unsourced?: Resolver<ReadonlyArray<ResolversTypes['DeadEnd']>, ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['Circle']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnchorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anchor?: Resolver<Maybe<ResolversTypes['Anchor']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  anchors?: Resolver<ReadonlyArray<ResolversTypes['Anchor']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['OriginKind']>, ParentType, ContextType>;
  unsourced?: Resolver<Maybe<ResolversTypes['Unsourced']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<ClaimCitesArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<ClaimCitedByArgs>>;
  derivesFrom?: Resolver<ResolversTypes['DerivesConnection'], ParentType, ContextType, Partial<ClaimDerivesFromArgs>>;
  derivedBy?: Resolver<ResolversTypes['DerivesConnection'], ParentType, ContextType, Partial<ClaimDerivedByArgs>>;
  contradicts?: Resolver<ResolversTypes['ContradictsConnection'], ParentType, ContextType, Partial<ClaimContradictsArgs>>;
  contradictedBy?: Resolver<ResolversTypes['ContradictsConnection'], ParentType, ContextType, Partial<ClaimContradictedByArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<ClaimTraceArgs, 'excludeDisputed' | 'includeSuggested'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<ClaimContradictionsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<ClaimFindingsArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<ClaimImpactArgs, 'excludeDisputed'>>;
  recomputation?: Resolver<Maybe<ResolversTypes['Recomputation']>, ParentType, ContextType>;
  solveFor?: Resolver<Maybe<ResolversTypes['ImpliedInput']>, ParentType, ContextType, RequireFields<ClaimSolveForArgs, 'input'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Document' | 'Organization' | 'Person' | 'SoftwareAgent', ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CitesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesConnection'] = ResolversParentTypes['CitesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesEdge'] = ResolversParentTypes['CitesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['Manner'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['Manner'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
};

export type DerivesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivesConnection'] = ResolversParentTypes['DerivesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DerivesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DerivesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivesEdge'] = ResolversParentTypes['DerivesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
};

export type ContradictsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictsConnection'] = ResolversParentTypes['ContradictsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictsEdge'] = ResolversParentTypes['ContradictsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
};

export type DefinitionExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefinitionExplanation'] = ResolversParentTypes['DefinitionExplanation']> = {
  kind?: Resolver<ResolversTypes['DefinitionDifference'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  source?: Resolver<ResolversTypes['ContradictionSource'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ContradictionRule'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['DecidingAspect'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ClaimRelation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodRelation'], ParentType, ContextType>;
  explainedBy?: Resolver<ReadonlyArray<ResolversTypes['DefinitionExplanation']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ClaimAspect']>, ParentType, ContextType>;
  assumption?: Resolver<Maybe<ResolversTypes['ContradictionAssumption']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedDate']>, ParentType, ContextType>;
  accessed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  syndicatedFrom?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recorded'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<DocumentFindingsArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<DocumentImpactArgs, 'excludeDisputed'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<StoryDocumentsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'SoftwareAgent', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['OutletRole']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYearStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Recorded']>, ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationPublishesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationAuthoredArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsAboutArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<OrganizationCitedByArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<OrganizationImpactArgs, 'excludeDisputed'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['OutletRole']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYearStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Recorded']>, ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PersonPublishesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PersonAuthoredArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<PersonCitedByArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<PersonImpactArgs, 'excludeDisputed'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareAgent'] = ResolversParentTypes['SoftwareAgent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['OutletRole']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYearStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Recorded']>, ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<SoftwareAgentPublishesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<SoftwareAgentAuthoredArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SoftwareAgentClaimsAboutArgs, 'orderBy'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<SoftwareAgentCitedByArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<SoftwareAgentImpactArgs, 'excludeDisputed'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AuditStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditStep'] = ResolversParentTypes['AuditStep']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  look?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AuditReason'], ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspicion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditPlan'] = ResolversParentTypes['AuditPlan']> = {
  start?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  witness?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AuditStep']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cheapest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  supportedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  ungrounded?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
};

export type CorroborationWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorroborationWay'] = ResolversParentTypes['CorroborationWay']> = {
  witness?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CorroborationKind']>, ParentType, ContextType>;
  ways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CorroborationWay']>>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorroborationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroborations'] = ResolversParentTypes['Corroborations']> = {
  pairs?: Resolver<ReadonlyArray<ResolversTypes['Corroboration']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PublishedDate'], ParentType, ContextType>;
  grounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirstAppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstAppearance'] = ResolversParentTypes['FirstAppearance']> = {
  earliest?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  earliestGrounded?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DaySpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySpan'] = ResolversParentTypes['DaySpan']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateRepeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateRepeat'] = ResolversParentTypes['LateRepeat']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  daysAfter?: Resolver<Maybe<ResolversTypes['DaySpan']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LateCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCorrection'] = ResolversParentTypes['LateCorrection']> = {
  correction?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  daysExposed?: Resolver<Maybe<ResolversTypes['DaySpan']>, ParentType, ContextType>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['LateRepeat']>, ParentType, ContextType>;
};

export type LateCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCorrectionConnection'] = ResolversParentTypes['LateCorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LateCorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCorrectionEdge'] = ResolversParentTypes['LateCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateCorrection'], ParentType, ContextType>;
};

export type SharedReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedReading'] = ResolversParentTypes['SharedReading']> = {
  kind?: Resolver<ResolversTypes['SharedReadingKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  carriers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedOrder'] = ResolversParentTypes['SharedOrder']> = {
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependenceEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependenceEvidence'] = ResolversParentTypes['DependenceEvidence']> = {
  __resolveType: TypeResolveFn<'SharedReading' | 'SharedOrder', ParentType, ContextType>;
};

export type SuggestedDependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedDependence'] = ResolversParentTypes['SuggestedDependence']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['DependenceEvidence']>, ParentType, ContextType>;
};

export type SuggestedDependenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedDependenceConnection'] = ResolversParentTypes['SuggestedDependenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestedDependenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestedDependenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedDependenceEdge'] = ResolversParentTypes['SuggestedDependenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestedDependence'], ParentType, ContextType>;
};

export type FigureMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureMatch'] = ResolversParentTypes['FigureMatch']> = {
  auditPlan?: Resolver<Maybe<ResolversTypes['AuditPlan']>, ParentType, ContextType, RequireFields<FigureMatchAuditPlanArgs, 'excludeDisputed'>>;
  corroboration?: Resolver<ResolversTypes['Corroborations'], ParentType, ContextType, RequireFields<FigureMatchCorroborationArgs, 'maxPairs' | 'excludeDisputed'>>;
  firstAppearance?: Resolver<ResolversTypes['FirstAppearance'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['FoundClaim']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<FigureMatchTraceArgs, 'excludeDisputed' | 'includeSuggested'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  decimals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decimalsLoose?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  fiscal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindResult'] = ResolversParentTypes['FindResult']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['FigureMatch']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type RecordProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblem'] = ResolversParentTypes['RecordProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangedFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedFinding'] = ResolversParentTypes['ChangedFinding']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  nodeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  findingsAppearedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsVanishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsAppeared?: Resolver<ReadonlyArray<ResolversTypes['ChangedFinding']>, ParentType, ContextType>;
  findingsVanished?: Resolver<ReadonlyArray<ResolversTypes['ChangedFinding']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RecordProblem']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], "graphChanged", ParentType, ContextType>;
};

export type CountChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountChange'] = ResolversParentTypes['CountChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BoundsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundsChange'] = ResolversParentTypes['BoundsChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
};

export type ClaimImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimImpact'] = ResolversParentTypes['ClaimImpact']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImpactEffect'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['BoundsChange'], ParentType, ContextType>;
};

export type ClaimImpactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimImpactConnection'] = ResolversParentTypes['ClaimImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimImpactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimImpactEdge'] = ResolversParentTypes['ClaimImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimImpact'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  setAside?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimImpactConnection'], ParentType, ContextType, Partial<ImpactClaimsArgs>>;
  ungrounded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaffected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsOf'] = ResolversParentTypes['AsOf']> = {
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  lower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Witness'] = ResolversParentTypes['Witness']> = {
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TransmissionWidthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransmissionWidth'] = ResolversParentTypes['TransmissionWidth']> = {
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cut?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
};

export type MergeReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeReason'] = ResolversParentTypes['MergeReason']> = {
  rule?: Resolver<ResolversTypes['MergeCause'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndependenceDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndependenceDomain'] = ResolversParentTypes['IndependenceDomain']> = {
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MergeReason']>, ParentType, ContextType>;
};

export type IndependenceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndependenceCounts'] = ResolversParentTypes['IndependenceCounts']> = {
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
};

export type IndependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Independence'] = ResolversParentTypes['Independence']> = {
  ground?: Resolver<ResolversTypes['GroundStatus'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  disjointWitnesses?: Resolver<ReadonlyArray<ResolversTypes['Witness']>, ParentType, ContextType>;
  transmissionWidth?: Resolver<Maybe<ResolversTypes['TransmissionWidth']>, ParentType, ContextType>;
  chokepoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amplification?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['IndependenceDomain']>, ParentType, ContextType>;
  mergeBy?: Resolver<ReadonlyArray<ResolversTypes['MergeRule']>, ParentType, ContextType>;
  assumed?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  withDisputed?: Resolver<Maybe<ResolversTypes['IndependenceCounts']>, ParentType, ContextType>;
};

export type BasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  netting?: Resolver<Maybe<ResolversTypes['Netting']>, ParentType, ContextType>;
  accounting?: Resolver<Maybe<ResolversTypes['Accounting']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FigureStatus']>, ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['MetricDirection']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MetricMeasuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type ConstraintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Constraint'] = ResolversParentTypes['Constraint']> = {
  kind?: Resolver<ResolversTypes['ConstraintKind'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormulaCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormulaCheck'] = ResolversParentTypes['FormulaCheck']> = {
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecomputedInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecomputedInput'] = ResolversParentTypes['RecomputedInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowed?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  narrowed?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type RecomputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recomputation'] = ResolversParentTypes['Recomputation']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecomputationStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnderdeterminedReason']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['RecomputedInput']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  tight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  constraints?: Resolver<ReadonlyArray<ResolversTypes['Constraint']>, ParentType, ContextType>;
  isRoundedBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutQualifiers?: Resolver<Maybe<ResolversTypes['RecomputationStatus']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['FormulaCheck']>, ParentType, ContextType>;
  periods?: Resolver<Maybe<ResolversTypes['FormulaCheck']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpliedInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpliedInput'] = ResolversParentTypes['ImpliedInput']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImpliedKind'], ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  tight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPlace'] = ResolversParentTypes['TextPlace']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalReason'] = ResolversParentTypes['ProposalReason']> = {
  kind?: Resolver<ResolversTypes['ProposalReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceProposal'] = ResolversParentTypes['SourceProposal']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ProposalReason']>, ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['HopChange']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type ConflictingClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictingClaim'] = ResolversParentTypes['ConflictingClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOnRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TextFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFinding'] = ResolversParentTypes['TextFinding']> = {
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['TextPlace']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CheckedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedFigure'] = ResolversParentTypes['CheckedFigure']> = {
  place?: Resolver<ResolversTypes['TextPlace'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceProposal']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['SourceProposal']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  independence?: Resolver<Maybe<ResolversTypes['Independence']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['ConflictingClaim']>, ParentType, ContextType>;
  elsewhere?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['TextFinding']>, ParentType, ContextType>;
};

export type SharedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedDocument'] = ResolversParentTypes['SharedDocument']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedText'] = ResolversParentTypes['CheckedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedDate']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CheckedFigure']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['TextFinding']>, ParentType, ContextType>;
  sharedDocuments?: Resolver<ReadonlyArray<ResolversTypes['SharedDocument']>, ParentType, ContextType>;
  ownDocuments?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextDraft'] = ResolversParentTypes['TextDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ReadonlyArray<ResolversTypes['TextPlace']>, ParentType, ContextType>;
  ownDocuments?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  story?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  outlet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  metric?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  entity?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  modality?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  finding?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SearchRelation']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type CircleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circle'] = ResolversParentTypes['Circle']> = {
  cycle?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Decimal?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PublishedDate?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Recorded?: RecordedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  AspectDifference?: AspectDifferenceResolvers<ContextType>;
  ClaimComparison?: ClaimComparisonResolvers<ContextType>;
  ClaimPair?: ClaimPairResolvers<ContextType>;
  AgreeingClaims?: AgreeingClaimsResolvers<ContextType>;
  MeasureAgreement?: MeasureAgreementResolvers<ContextType>;
  ClaimAgreement?: ClaimAgreementResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  FoundClaim?: FoundClaimResolvers<ContextType>;
  HopChange?: HopChangeResolvers<ContextType>;
  Quotes?: QuotesResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  DeadEnd?: DeadEndResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  Anchor?: AnchorResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CitesConnection?: CitesConnectionResolvers<ContextType>;
  CitesEdge?: CitesEdgeResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  DerivesConnection?: DerivesConnectionResolvers<ContextType>;
  DerivesEdge?: DerivesEdgeResolvers<ContextType>;
  ContradictsConnection?: ContradictsConnectionResolvers<ContextType>;
  ContradictsEdge?: ContradictsEdgeResolvers<ContextType>;
  DefinitionExplanation?: DefinitionExplanationResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SoftwareAgent?: SoftwareAgentResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  AuditStep?: AuditStepResolvers<ContextType>;
  AuditPlan?: AuditPlanResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  CorroborationWay?: CorroborationWayResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  Corroborations?: CorroborationsResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  FirstAppearance?: FirstAppearanceResolvers<ContextType>;
  DaySpan?: DaySpanResolvers<ContextType>;
  LateRepeat?: LateRepeatResolvers<ContextType>;
  LateCorrection?: LateCorrectionResolvers<ContextType>;
  LateCorrectionConnection?: LateCorrectionConnectionResolvers<ContextType>;
  LateCorrectionEdge?: LateCorrectionEdgeResolvers<ContextType>;
  SharedReading?: SharedReadingResolvers<ContextType>;
  SharedOrder?: SharedOrderResolvers<ContextType>;
  DependenceEvidence?: DependenceEvidenceResolvers<ContextType>;
  SuggestedDependence?: SuggestedDependenceResolvers<ContextType>;
  SuggestedDependenceConnection?: SuggestedDependenceConnectionResolvers<ContextType>;
  SuggestedDependenceEdge?: SuggestedDependenceEdgeResolvers<ContextType>;
  FigureMatch?: FigureMatchResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  FindResult?: FindResultResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  RecordProblem?: RecordProblemResolvers<ContextType>;
  ChangedFinding?: ChangedFindingResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CountChange?: CountChangeResolvers<ContextType>;
  BoundsChange?: BoundsChangeResolvers<ContextType>;
  ClaimImpact?: ClaimImpactResolvers<ContextType>;
  ClaimImpactConnection?: ClaimImpactConnectionResolvers<ContextType>;
  ClaimImpactEdge?: ClaimImpactEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  AsOf?: AsOfResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  Witness?: WitnessResolvers<ContextType>;
  TransmissionWidth?: TransmissionWidthResolvers<ContextType>;
  MergeReason?: MergeReasonResolvers<ContextType>;
  IndependenceDomain?: IndependenceDomainResolvers<ContextType>;
  IndependenceCounts?: IndependenceCountsResolvers<ContextType>;
  Independence?: IndependenceResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  Constraint?: ConstraintResolvers<ContextType>;
  FormulaCheck?: FormulaCheckResolvers<ContextType>;
  RecomputedInput?: RecomputedInputResolvers<ContextType>;
  Recomputation?: RecomputationResolvers<ContextType>;
  ImpliedInput?: ImpliedInputResolvers<ContextType>;
  TextPlace?: TextPlaceResolvers<ContextType>;
  ProposalReason?: ProposalReasonResolvers<ContextType>;
  SourceProposal?: SourceProposalResolvers<ContextType>;
  ConflictingClaim?: ConflictingClaimResolvers<ContextType>;
  TextFinding?: TextFindingResolvers<ContextType>;
  CheckedFigure?: CheckedFigureResolvers<ContextType>;
  SharedDocument?: SharedDocumentResolvers<ContextType>;
  CheckedText?: CheckedTextResolvers<ContextType>;
  TextDraft?: TextDraftResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Circle?: CircleResolvers<ContextType>;
};

