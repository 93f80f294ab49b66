/** Generated from schema/ by graphql-codegen: do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from "./operation.ts";
export { type Client, type ClientOptions, createClient, type Fetch } from "./create-client.ts";
export type { Answer, Operation } from "./operation.ts";
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

/** Why a document has to be opened. */
export type AuditReason =
  /** To see with one's own eyes what a distrusted hop says. */
  | 'DISTRUSTED_HOP'
  /** To reach an origin. */
  | 'ORIGIN';

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

/** How the digits of a found claim relate to those asked for; qualifiers are left aside. */
export type FoundRelation =
  /** The same value, stated to the same precision. */
  | 'IDENTICAL'
  /** Stated to another precision and equal within rounding. */
  | 'CONSISTENT'
  /** Equal within rounding only if trailing zeros are taken as rounding. */
  | 'CONSISTENT_IF_ROUND';

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

/** Which findings; every condition given must hold. */
export type FindingFilter = {
  /** What kind of finding. */
  readonly code?: ReadonlyArray<FindingCode> | null | undefined;
  /** At least as grave as this. */
  readonly severity?: Severity | null | undefined;
  /** Id of a claim, document or entity that it rests on. */
  readonly node?: string | null | undefined;
  /** Id of a document that it rests on, itself or by one of its claims. */
  readonly document?: string | null | undefined;
  /** Id of a story that it belongs to. */
  readonly story?: string | null | undefined;
};

/** What becomes of a claim when something that it rests on is set aside. */
export type ImpactEffect =
  /** No origin is left. */
  | 'UNGROUNDED'
  /** Fewer origins are left, or fewer independent ones. */
  | 'WEAKENED'
  /** As many are left as before. */
  | 'UNAFFECTED';

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
  readonly known?: string | null | undefined;
  /** Leave out what had not been recorded by the end of this day. */
  readonly recorded?: string | null | undefined;
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

/** Which records: one of the values of each facet that is given. */
export type SearchFilter = {
  /** Kinds of records. */
  readonly kind?: ReadonlyArray<SearchKind> | null | undefined;
  /** Ids of stories. */
  readonly story?: ReadonlyArray<string> | null | undefined;
  /** Ids of publishers. */
  readonly outlet?: ReadonlyArray<string> | null | undefined;
  /** Ids of metrics. */
  readonly metric?: ReadonlyArray<string> | null | undefined;
  /** Ids of entities that claims are about. */
  readonly entity?: ReadonlyArray<string> | null | undefined;
  /** Years of publication. */
  readonly year?: ReadonlyArray<number> | null | undefined;
  /** How the text of claims puts it. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** Kinds of findings that rest on the record. */
  readonly finding?: ReadonlyArray<FindingCode> | null | undefined;
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

export type AuditFigureQueryVariables = Exact<{
  figure: string;
  locale?: string | null | undefined;
}>;


export type AuditFigureQuery = { readonly find: { readonly figure: FigurePartsFragment, readonly matches: ReadonlyArray<{ readonly measure: MeasurePartsFragment, readonly auditPlan: { readonly cost: number, readonly cheapest: boolean, readonly complete: boolean, readonly truncatedBy: TruncatedBy | null, readonly steps: ReadonlyArray<{ readonly reason: AuditReason, readonly hop: string | null, readonly cost: number, readonly document: DocumentPartsFragment, readonly look:
            | SourceParts_Claim_Fragment
            | SourceParts_Document_Fragment
            | SourceParts_Organization_Fragment
            | SourceParts_Person_Fragment
            | SourceParts_SoftwareAgent_Fragment
           }> } | null }> } | null };

export type GetClaimQueryVariables = Exact<{
  id: string;
}>;


export type GetClaimQuery = { readonly claim: (
    { readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly key: string, readonly manner: Manner, readonly attribution: Attribution, readonly disputed: string | null, readonly node:
          | SourceParts_Claim_Fragment
          | SourceParts_Document_Fragment
          | SourceParts_Organization_Fragment
          | SourceParts_Person_Fragment
          | SourceParts_SoftwareAgent_Fragment
         }> }, readonly derivesFrom: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly key: string, readonly input: string, readonly formula: string, readonly node: ClaimPartsFragment }> }, readonly recomputation: { readonly status: RecomputationStatus, readonly explanation: string } | null, readonly contradictions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly source: ContradictionSource, readonly rule: ContradictionRule, readonly explanation: string, readonly second: ClaimPartsFragment } }> } }
    & ClaimPartsFragment
  ) | null };

export type CompareFiguresQueryVariables = Exact<{
  a: string;
  b: string;
  locale?: string | null | undefined;
}>;


export type CompareFiguresQuery = { readonly compareFigures: { readonly relation: Relation, readonly weaker: Side | null, readonly explanation: string, readonly figures: ReadonlyArray<FigurePartsFragment>, readonly intervals: ReadonlyArray<{ readonly lower: string | null, readonly upper: string | null, readonly lowerClosed: boolean, readonly upperClosed: boolean } | null> } | null };

export type CompareClaimsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareClaimsQuery = { readonly compareClaims: { readonly relation: ClaimRelation, readonly unknown: ReadonlyArray<ClaimAspect>, readonly first: ClaimPartsFragment, readonly second: ClaimPartsFragment, readonly differences: ReadonlyArray<{ readonly aspect: ClaimAspect, readonly first: string, readonly second: string }>, readonly comparison: { readonly relation: Relation, readonly explanation: string } | null } | null };

export type FindFigureQueryVariables = Exact<{
  figure: string;
  locale?: string | null | undefined;
  entity?: string | null | undefined;
  story?: string | null | undefined;
}>;


export type FindFigureQuery = { readonly find: { readonly figure: FigurePartsFragment, readonly matches: ReadonlyArray<{ readonly measure: MeasurePartsFragment, readonly claims: ReadonlyArray<{ readonly relation: FoundRelation, readonly claim: ClaimPartsFragment }> }> } | null };

export type ListFindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListFindingsQuery = { readonly findings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: FindingPartsFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GetImpactQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GetImpactQuery = { readonly node:
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly impact: ImpactPartsFragment }
    | { readonly __typename: 'Document', readonly id: string, readonly impact: ImpactPartsFragment }
    | { readonly __typename: 'Story', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly impact: ImpactPartsFragment }
    | { readonly __typename: 'Person', readonly id: string, readonly impact: ImpactPartsFragment }
    | { readonly __typename: 'SoftwareAgent', readonly id: string, readonly impact: ImpactPartsFragment }
    | { readonly __typename: 'Metric', readonly id: string }
   | null };

export type ImpactPartsFragment = { readonly ungrounded: number, readonly weakened: number, readonly unaffected: number, readonly complete: boolean, readonly truncatedBy: TruncatedBy | null, readonly graphVersion: string, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly depth: number, readonly effect: ImpactEffect, readonly claim: ClaimPartsFragment } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClaimsIndependenceQueryVariables = Exact<{
  claims: ReadonlyArray<string> | string;
  asOf?: AsOfInput | null | undefined;
  mergeBy?: ReadonlyArray<MergeRule> | MergeRule | null | undefined;
  excludeDisputed?: boolean | null | undefined;
}>;


export type ClaimsIndependenceQuery = { readonly trace: IndependencePartsFragment | null };

export type FigureIndependenceQueryVariables = Exact<{
  figure: string;
  locale?: string | null | undefined;
  asOf?: AsOfInput | null | undefined;
  mergeBy?: ReadonlyArray<MergeRule> | MergeRule | null | undefined;
  excludeDisputed?: boolean | null | undefined;
}>;


export type FigureIndependenceQuery = { readonly find: { readonly figure: FigurePartsFragment, readonly matches: ReadonlyArray<{ readonly measure: MeasurePartsFragment, readonly trace: IndependencePartsFragment }> } | null };

export type FigurePartsFragment = { readonly text: string, readonly printed: string | null, readonly value: string, readonly high: string | null, readonly decimals: number | null, readonly qualifier: Qualifier | null, readonly vague: boolean, readonly unit: { readonly kind: UnitKind, readonly code: string | null, readonly per: string | null } };

export type MeasurePartsFragment = { readonly id: string, readonly metric: { readonly id: string, readonly name: string }, readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly counterparty:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly period: { readonly text: string, readonly first: string | null, readonly last: string | null } | null };

export type DocumentPartsFragment = { readonly id: string, readonly kind: DocumentKind, readonly title: string, readonly published: string | null, readonly url: string | null, readonly publisher:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type ClaimPartsFragment = { readonly id: string, readonly text: string, readonly modality: Modality, readonly origin: OriginKind | null, readonly unsourced: Unsourced | null, readonly figure: FigurePartsFragment | null, readonly measure: MeasurePartsFragment | null, readonly document: DocumentPartsFragment };

type SourceParts_Claim_Fragment = (
  { readonly __typename: 'Claim' }
  & ClaimPartsFragment
);

type SourceParts_Document_Fragment = (
  { readonly __typename: 'Document' }
  & DocumentPartsFragment
);

type SourceParts_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type SourceParts_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type SourceParts_SoftwareAgent_Fragment = { readonly __typename: 'SoftwareAgent', readonly id: string, readonly name: string };

export type SourcePartsFragment =
  | SourceParts_Claim_Fragment
  | SourceParts_Document_Fragment
  | SourceParts_Organization_Fragment
  | SourceParts_Person_Fragment
  | SourceParts_SoftwareAgent_Fragment
;

export type BoundsPartsFragment = { readonly lower: number, readonly upper: number | null, readonly exact: boolean };

export type TracePartsFragment = { readonly pathCount: string, readonly complete: boolean, readonly truncatedBy: TruncatedBy | null, readonly graphVersion: string, readonly start: ReadonlyArray<{ readonly id: string }>, readonly hops: ReadonlyArray<{ readonly key: string, readonly kind: HopKind, readonly depth: number, readonly attribution: Attribution, readonly manner: Manner | null, readonly disputed: string | null, readonly input: string | null, readonly formula: string | null, readonly severity: Severity, readonly from: ClaimPartsFragment, readonly to:
      | SourceParts_Claim_Fragment
      | SourceParts_Document_Fragment
      | SourceParts_Organization_Fragment
      | SourceParts_Person_Fragment
      | SourceParts_SoftwareAgent_Fragment
    , readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly severity: Severity, readonly from: string | null, readonly to: string | null, readonly explanation: string }> }>, readonly origins: ReadonlyArray<{ readonly kind: OriginKind, readonly distance: number, readonly node:
      | SourceParts_Claim_Fragment
      | SourceParts_Document_Fragment
      | SourceParts_Organization_Fragment
      | SourceParts_Person_Fragment
      | SourceParts_SoftwareAgent_Fragment
    , readonly path: ReadonlyArray<{ readonly key: string }> }>, readonly unsourced: ReadonlyArray<{ readonly reason: Unsourced, readonly distance: number, readonly node:
      | SourceParts_Claim_Fragment
      | SourceParts_Document_Fragment
      | SourceParts_Organization_Fragment
      | SourceParts_Person_Fragment
      | SourceParts_SoftwareAgent_Fragment
     }>, readonly circles: ReadonlyArray<{ readonly size: number, readonly cycle: ReadonlyArray<{ readonly id: string }> }> };

export type IndependencePartsFragment = { readonly complete: boolean, readonly truncatedBy: TruncatedBy | null, readonly graphVersion: string, readonly start: ReadonlyArray<{ readonly id: string }>, readonly independence: { readonly ground: GroundStatus, readonly originCount: number, readonly publications: number, readonly amplification: number | null, readonly origins: ReadonlyArray<
      | SourceParts_Claim_Fragment
      | SourceParts_Document_Fragment
      | SourceParts_Organization_Fragment
      | SourceParts_Person_Fragment
      | SourceParts_SoftwareAgent_Fragment
    >, readonly independentOrigins: BoundsPartsFragment | null, readonly transmissionWidth: { readonly width: number } | null, readonly domains: ReadonlyArray<{ readonly origins: ReadonlyArray<
        | SourceParts_Claim_Fragment
        | SourceParts_Document_Fragment
        | SourceParts_Organization_Fragment
        | SourceParts_Person_Fragment
        | SourceParts_SoftwareAgent_Fragment
      >, readonly reasons: ReadonlyArray<{ readonly rule: MergeCause, readonly through: string }> }> } };

export type FindingPartsFragment = { readonly key: string, readonly code: FindingCode, readonly severity: Severity, readonly message: string, readonly edges: ReadonlyArray<string>, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Story', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'SoftwareAgent', readonly id: string }
    | { readonly __typename: 'Metric', readonly id: string }
  > };

export type SearchQueryVariables = Exact<{
  text?: string | null | undefined;
  figure?: string | null | undefined;
  locale?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  orderBy?: SearchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly figure: FigurePartsFragment | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number | null, readonly relation: SearchRelation | null, readonly node:
        | SourceParts_Claim_Fragment
        | SourceParts_Document_Fragment
        | SourceParts_Organization_Fragment
        | SourceParts_Person_Fragment
        | SourceParts_SoftwareAgent_Fragment
      , readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly parts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> }> }>, readonly facets: { readonly kind: ReadonlyArray<FacetPartsFragment>, readonly story: ReadonlyArray<FacetPartsFragment>, readonly outlet: ReadonlyArray<FacetPartsFragment>, readonly metric: ReadonlyArray<FacetPartsFragment>, readonly entity: ReadonlyArray<FacetPartsFragment>, readonly year: ReadonlyArray<FacetPartsFragment>, readonly modality: ReadonlyArray<FacetPartsFragment>, readonly finding: ReadonlyArray<FacetPartsFragment> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FacetPartsFragment = { readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean };

export type TraceClaimsQueryVariables = Exact<{
  claims: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  asOf?: AsOfInput | null | undefined;
  excludeDisputed?: boolean | null | undefined;
}>;


export type TraceClaimsQuery = { readonly trace: TracePartsFragment | null };

export type TraceFigureQueryVariables = Exact<{
  figure: string;
  locale?: string | null | undefined;
  depth?: number | null | undefined;
  asOf?: AsOfInput | null | undefined;
  excludeDisputed?: boolean | null | undefined;
}>;


export type TraceFigureQuery = { readonly find: { readonly figure: FigurePartsFragment, readonly matches: ReadonlyArray<{ readonly measure: MeasurePartsFragment, readonly trace: TracePartsFragment }> } | null };


/** The least to open in order to check a figure, for each thing that it measures. */
export const AuditFigure = `query AuditFigure($figure: String!, $locale: String) {
  find(figure: $figure, locale: $locale) {
    figure {
      ...FigureParts
    }
    matches {
      measure {
        ...MeasureParts
      }
      auditPlan {
        steps {
          reason
          hop
          cost
          document {
            ...DocumentParts
          }
          look {
            ...SourceParts
          }
        }
        cost
        cheapest
        complete
        truncatedBy
      }
    }
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}` as Operation<AuditFigureQuery, AuditFigureQueryVariables>;

/** One claim with what it takes from, and what contradicts it. */
export const GetClaim = `query GetClaim($id: ID!) {
  claim(id: $id) {
    ...ClaimParts
    cites(first: 100) {
      totalCount
      edges {
        key
        manner
        attribution
        disputed
        node {
          ...SourceParts
        }
      }
    }
    derivesFrom(first: 100) {
      totalCount
      edges {
        key
        input
        formula
        node {
          ...ClaimParts
        }
      }
    }
    recomputation {
      status
      explanation
    }
    contradictions(first: 100) {
      totalCount
      edges {
        node {
          source
          rule
          explanation
          second {
            ...ClaimParts
          }
        }
      }
    }
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}` as Operation<GetClaimQuery, GetClaimQueryVariables>;

/** How two figures relate. */
export const CompareFigures = `query CompareFigures($a: String!, $b: String!, $locale: String) {
  compareFigures(a: $a, b: $b, locale: $locale) {
    figures {
      ...FigureParts
    }
    relation
    weaker
    explanation
    intervals {
      lower
      upper
      lowerClosed
      upperClosed
    }
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}` as Operation<CompareFiguresQuery, CompareFiguresQueryVariables>;

/** How two claims relate. */
export const CompareClaims = `query CompareClaims($a: ID!, $b: ID!) {
  compareClaims(a: $a, b: $b) {
    first {
      ...ClaimParts
    }
    second {
      ...ClaimParts
    }
    relation
    differences {
      aspect
      first
      second
    }
    unknown
    comparison {
      relation
      explanation
    }
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}` as Operation<CompareClaimsQuery, CompareClaimsQueryVariables>;

/** The claims that state a figure, by what they measure. */
export const FindFigure = `query FindFigure($figure: String!, $locale: String, $entity: ID, $story: ID) {
  find(figure: $figure, locale: $locale, entity: $entity, story: $story) {
    figure {
      ...FigureParts
    }
    matches {
      measure {
        ...MeasureParts
      }
      claims {
        relation
        claim {
          ...ClaimParts
        }
      }
    }
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}` as Operation<FindFigureQuery, FindFigureQueryVariables>;

/** What a reader should know of, by kind. */
export const ListFindings = `query ListFindings($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...FindingParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}

fragment FindingParts on Finding {
  key
  code
  severity
  message
  nodes {
    __typename
    id
  }
  edges
}` as Operation<ListFindingsQuery, ListFindingsQueryVariables>;

/** What becomes of what rests on a claim, document or entity when it is set aside. */
export const GetImpact = `query GetImpact($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Claim {
      impact {
        ...ImpactParts
      }
    }
    ... on Document {
      impact {
        ...ImpactParts
      }
    }
    ... on Entity {
      impact {
        ...ImpactParts
      }
    }
  }
}

fragment ImpactParts on Impact {
  ungrounded
  weakened
  unaffected
  complete
  truncatedBy
  graphVersion
  claims(first: $first, after: $after) {
    edges {
      node {
        depth
        effect
        claim {
          ...ClaimParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}` as Operation<GetImpactQuery, GetImpactQueryVariables>;

/** How many independent origins stand behind claims, taken together as one figure. */
export const ClaimsIndependence = `query ClaimsIndependence($claims: [ID!]!, $asOf: AsOfInput, $mergeBy: [MergeRule!], $excludeDisputed: Boolean) {
  trace(
    claims: $claims
    asOf: $asOf
    mergeBy: $mergeBy
    excludeDisputed: $excludeDisputed
  ) {
    ...IndependenceParts
  }
}

fragment IndependenceParts on Trace {
  start {
    id
  }
  independence {
    ground
    originCount
    publications
    amplification
    origins {
      ...SourceParts
    }
    independentOrigins {
      ...BoundsParts
    }
    transmissionWidth {
      width
    }
    domains {
      origins {
        ...SourceParts
      }
      reasons {
        rule
        through
      }
    }
  }
  complete
  truncatedBy
  graphVersion
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment BoundsParts on Bounds {
  lower
  upper
  exact
}` as Operation<ClaimsIndependenceQuery, ClaimsIndependenceQueryVariables>;

/** How many independent origins stand behind a figure, for each thing that it measures. */
export const FigureIndependence = `query FigureIndependence($figure: String!, $locale: String, $asOf: AsOfInput, $mergeBy: [MergeRule!], $excludeDisputed: Boolean) {
  find(figure: $figure, locale: $locale) {
    figure {
      ...FigureParts
    }
    matches {
      measure {
        ...MeasureParts
      }
      trace(asOf: $asOf, mergeBy: $mergeBy, excludeDisputed: $excludeDisputed) {
        ...IndependenceParts
      }
    }
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment IndependenceParts on Trace {
  start {
    id
  }
  independence {
    ground
    originCount
    publications
    amplification
    origins {
      ...SourceParts
    }
    independentOrigins {
      ...BoundsParts
    }
    transmissionWidth {
      width
    }
    domains {
      origins {
        ...SourceParts
      }
      reasons {
        rule
        through
      }
    }
  }
  complete
  truncatedBy
  graphVersion
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment BoundsParts on Bounds {
  lower
  upper
  exact
}` as Operation<FigureIndependenceQuery, FigureIndependenceQueryVariables>;

/** Claims, documents and entities by words, claims by what could be a figure. */
export const Search = `query Search($text: String, $figure: String, $locale: String, $filter: SearchFilter, $orderBy: SearchOrder, $first: Int, $after: String) {
  search(
    text: $text
    figure: $figure
    locale: $locale
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    figure {
      ...FigureParts
    }
    edges {
      cursor
      score
      relation
      node {
        ...SourceParts
      }
      highlights {
        field
        parts {
          text
          matched
        }
      }
    }
    facets {
      kind {
        ...FacetParts
      }
      story {
        ...FacetParts
      }
      outlet {
        ...FacetParts
      }
      metric {
        ...FacetParts
      }
      entity {
        ...FacetParts
      }
      year {
        ...FacetParts
      }
      modality {
        ...FacetParts
      }
      finding {
        ...FacetParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment FacetParts on FacetValue {
  value
  label
  count
  selected
}` as Operation<SearchQuery, SearchQueryVariables>;

/** Where claims come from. */
export const TraceClaims = `query TraceClaims($claims: [ID!]!, $depth: Int, $asOf: AsOfInput, $excludeDisputed: Boolean) {
  trace(
    claims: $claims
    depth: $depth
    asOf: $asOf
    excludeDisputed: $excludeDisputed
  ) {
    ...TraceParts
  }
}

fragment TraceParts on Trace {
  start {
    id
  }
  hops {
    key
    kind
    depth
    attribution
    manner
    disputed
    input
    formula
    from {
      ...ClaimParts
    }
    to {
      ...SourceParts
    }
    severity
    changes {
      kind
      severity
      from
      to
      explanation
    }
  }
  origins {
    kind
    distance
    node {
      ...SourceParts
    }
    path {
      key
    }
  }
  unsourced {
    reason
    distance
    node {
      ...SourceParts
    }
  }
  circles {
    size
    cycle {
      id
    }
  }
  pathCount
  complete
  truncatedBy
  graphVersion
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}` as Operation<TraceClaimsQuery, TraceClaimsQueryVariables>;

/** Where a figure comes from, one trace for each thing that it measures. */
export const TraceFigure = `query TraceFigure($figure: String!, $locale: String, $depth: Int, $asOf: AsOfInput, $excludeDisputed: Boolean) {
  find(figure: $figure, locale: $locale) {
    figure {
      ...FigureParts
    }
    matches {
      measure {
        ...MeasureParts
      }
      trace(depth: $depth, asOf: $asOf, excludeDisputed: $excludeDisputed) {
        ...TraceParts
      }
    }
  }
}

fragment FigureParts on Figure {
  text
  printed
  value
  high
  decimals
  qualifier
  vague
  unit {
    kind
    code
    per
  }
}

fragment MeasureParts on Measure {
  id
  metric {
    id
    name
  }
  entity {
    id
    name
  }
  counterparty {
    id
    name
  }
  period {
    text
    first
    last
  }
}

fragment TraceParts on Trace {
  start {
    id
  }
  hops {
    key
    kind
    depth
    attribution
    manner
    disputed
    input
    formula
    from {
      ...ClaimParts
    }
    to {
      ...SourceParts
    }
    severity
    changes {
      kind
      severity
      from
      to
      explanation
    }
  }
  origins {
    kind
    distance
    node {
      ...SourceParts
    }
    path {
      key
    }
  }
  unsourced {
    reason
    distance
    node {
      ...SourceParts
    }
  }
  circles {
    size
    cycle {
      id
    }
  }
  pathCount
  complete
  truncatedBy
  graphVersion
}

fragment ClaimParts on Claim {
  id
  text
  modality
  origin
  unsourced
  figure {
    ...FigureParts
  }
  measure {
    ...MeasureParts
  }
  document {
    ...DocumentParts
  }
}

fragment DocumentParts on Document {
  id
  kind
  title
  published
  url
  publisher {
    id
    name
  }
}

fragment SourceParts on Source {
  __typename
  ... on Claim {
    ...ClaimParts
  }
  ... on Document {
    ...DocumentParts
  }
  ... on Entity {
    id
    name
  }
}` as Operation<TraceFigureQuery, TraceFigureQueryVariables>;
