/** Generated from schema/ by graphql-codegen: do not edit. */
/** The schema of schema/*.graphql in one text. */
export const typeDefs = `"""
Headwater: give it a figure, get back where the figure comes from.

Begin with \`find(figure: "$865.8 million")\`: it reads the figure as printed and returns the claims that state it, one
match for each thing measured. The \`trace\` of a match holds every hop upstream, what changed at it, the origins where
the trails end, and how many of them are independent. From a claim, \`cites\`, \`derivesFrom\` and \`contradicts\` lead on by
hand; \`measure\` sets beside each other all claims of one thing.

It says what was claimed, where, and how the claims relate; never what is true. What is not known is null and says
so. Ids are readable and stable; lists are Relay connections; decimals are strings.
"""
schema {
  query: Query
  subscription: Subscription
}

"""
An exact decimal number in plain notation, as a string in both directions: "865800000", "-0.25". Never a JSON number, which would pass through binary floating point.
"""
scalar Decimal

"""A whole number of any size, as a string: "18446744073709551616"."""
scalar BigInt

"""A day of the calendar in ISO 8601: "2025-11-14"."""
scalar Date

"""
When something was published, in ISO 8601 to the precision known: "2025", "2025-11", "2025-11-14", "2025-11-14T09:00:00Z", or "2025-11-12/2025-11-13" for some day from … to ….
"""
scalar PublishedDate

"""
Something with an id by which it can be fetched again: an entity, document, claim, measure, metric or story. Ids are unique across all kinds.
"""
interface Node {
  """
  The public id: the key of the record, stable as long as the record exists.
  """
  id: ID!
}

"""Where a page of a connection lies within the whole list."""
type PageInfo {
  """Whether more follows after this page."""
  hasNextPage: Boolean!

  """Whether more comes before this page."""
  hasPreviousPage: Boolean!

  """Cursor of the first edge of the page; null for an empty page."""
  startCursor: String

  """Cursor of the last edge of the page; null for an empty page."""
  endCursor: String
}

"""
Record provenance: who put something into the graph, when, and why. The second clock beside publication.
"""
type Recorded {
  """Who recorded it."""
  by: String!

  """Day on which it was recorded."""
  at: Date!

  """Reason, where it is not plain."""
  why: String
}

"""
Everything that can be asked. A field here that fails is null, with the reason in \`errors\`, and the fields beside it still answer.
"""
type Query {
  """The thing with this id, or null where there is none."""
  node(
    """A public id of any kind."""
    id: ID!
  ): Node

  """
  The things with these ids, in the same order; null in the place of an id that does not exist. At most 100.
  """
  nodes(
    """Public ids of any kind."""
    ids: [ID!]!
  ): [Node]!

  """Version of the graph that answers: equal for equal records."""
  graphVersion: String!

  """How two figures relate: $3.77 billion and $3.8 billion."""
  compareFigures(
    """The first figure as a text would print it."""
    a: String!

    """The second figure as a text would print it."""
    b: String!

    """Language of both literals where it is not English, such as de."""
    locale: String
  ): FigureComparison

  """How two claims relate."""
  compareClaims(
    """Id of the first claim."""
    a: ID!

    """Id of the second claim."""
    b: ID!
  ): ClaimComparison

  """The claim with this id, or null where there is none."""
  claim(
    """Id of the claim, such as techcrunch-2025-11-14#revenue-share-2024."""
    id: ID!
  ): Claim

  """All claims."""
  claims(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection

  """
  Claims that cannot both be right: the asserted ones first, then by why they cannot. Within a measure each claim in conflict stands in at least one pair; the pairs are not all pairs.
  """
  contradictions(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the contradictions."""
    filter: ContradictionFilter
  ): ContradictionConnection

  """The document with this id, or null where there is none."""
  document(
    """Id of the document."""
    id: ID!
  ): Document

  """All documents."""
  documents(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection

  """The story with this id, or null where there is none."""
  story(
    """Id of the story."""
    id: ID!
  ): Story

  """All stories, by id."""
  stories(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): StoryConnection

  """The entity with this id, or null where there is none."""
  entity(
    """Id of the entity, such as openai."""
    id: ID!
  ): Entity

  """All entities, by id."""
  entities(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the entities."""
    filter: EntityFilter
  ): EntityConnection

  """
  Pairs of documents that probably share a source although neither says so, the most suspicious first.
  """
  suggestedDependence(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the suggestions."""
    filter: SuggestedDependenceFilter
  ): SuggestedDependenceConnection

  """
  Every correction on record, with the claims that still rest on what it corrected, by the id of the correction.
  """
  lateCorrections(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): LateCorrectionConnection

  """
  The claims that state a figure, grouped by what they measure: exact matches first, then those that agree within rounding. A number without a unit matches every unit.
  """
  find(
    """
    The figure as a text would print it: $865.8 million, 20%, 3.7 billion dollars.
    """
    figure: String!

    """Language of the literal where it is not English, such as de."""
    locale: String

    """
    Only claims about this entity: of their measure, the counterparty, or named in them.
    """
    entity: ID

    """Only claims of documents of this story."""
    story: ID
  ): FindResult

  """
  Everything in the graph that a reader should know of, by kind: conflicts first.
  """
  findings(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the findings."""
    filter: FindingFilter
  ): FindingConnection

  """
  Problems of the records as they stand now; empty where the graph that answers is the newest.
  """
  problems: [RecordProblem!]!

  """The measure with this id, or null where there is none."""
  measure(
    """Id of the measure, such as revenue-share/openai/microsoft/2024."""
    id: ID!
  ): Measure

  """All measures, by id."""
  measures(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the measures."""
    filter: MeasureFilter
  ): MeasureConnection

  """The metric with this id, or null where there is none."""
  metric(
    """Id of the metric, such as revenue-share."""
    id: ID!
  ): Metric

  """The controlled vocabulary, by id."""
  metrics(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): MetricConnection

  """
  Holds a text against the records: which of its figures are known, where each comes from, what changed on the way, who contradicts it, and which nobody has. Writes nothing.
  """
  checkText(
    """The text: plain, Markdown or HTML; at most 200,000 characters."""
    text: String!

    """BCP 47 language of the text; without it, told from the text."""
    language: String

    """
    When the text was published, for periods such as last year: what came later is then no source of it.
    """
    published: PublishedDate

    """How the text is written; without it, told from its first characters."""
    format: TextFormat

    """
    Address of the text: relative links resolve against it, and records of it are not held against it.
    """
    url: String
  ): CheckedText!

  """
  Drafts a record from a text: a document with its claims, anchors, and proposed measures and sources. Writes nothing.
  """
  draftFromText(
    """The text: plain, Markdown or HTML; at most 200,000 characters."""
    text: String!

    """Who records it."""
    recordedBy: String!

    """Day on which it is recorded."""
    recordedAt: Date!

    """BCP 47 language of the text; without it, told from the text."""
    language: String

    """When the text was published; without it, as its page says."""
    published: PublishedDate

    """How the text is written; without it, told from its first characters."""
    format: TextFormat

    """Address of the text; without it, as its page says."""
    url: String

    """Title of the document; without it, as its page says."""
    title: String

    """
    Id or name of the entity that published it; without it, as its page or address says.
    """
    outlet: String

    """What the document is."""
    kind: DocumentKind = ARTICLE
  ): TextDraft!

  """
  Claims, documents and entities by words, claims by what could be a figure; where both are given, both must hold. Without either, every record.
  """
  search(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """
    Words, all of which must be found; each may be the start of a word, and long ones may be misspelt.
    """
    text: String

    """
    A figure as a text would print it: claims whose number could be this one, closest first.
    """
    figure: String

    """Language of the figure where it is not English, such as de."""
    locale: String

    """Which of the records."""
    filter: SearchFilter

    """By what they are put in order."""
    orderBy: SearchOrder = RELEVANCE
  ): SearchConnection

  """
  Where these claims come from, all of them together. An unknown id is an error.
  """
  trace(
    """Ids of the claims, at least one and at most 100."""
    claims: [ID!]!

    """Follow exactly this many hops; without it, all."""
    depth: Int

    """
    Collect at most this many claims, documents and entities; the server has a limit of its own.
    """
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false

    """
    Count documents as one voice where a hidden dependence of the two is suggested.
    """
    includeSuggested: Boolean = false
  ): Trace
}

"""
How two figures relate. Not an equivalence: 3.8 agrees with 3.77 and with 3.84, which do not agree.
"""
enum Relation {
  """The same number to the same precision."""
  IDENTICAL

  """One true value explains both."""
  CONSISTENT

  """One true value explains both only if trailing zeros are rounding."""
  CONSISTENT_IF_ROUND

  """They touch in one value."""
  BOUNDARY_ONLY

  """One is a bound that the other meets."""
  WEAKER

  """No value explains both."""
  CONFLICT

  """One is blurred by an unstated amount."""
  VAGUE

  """They count different things."""
  INCOMPARABLE
}

"""How two claims relate."""
enum ClaimRelation {
  """The same number to the same precision."""
  IDENTICAL

  """One true value explains both."""
  CONSISTENT

  """One true value explains both only if trailing zeros are rounding."""
  CONSISTENT_IF_ROUND

  """They touch in one value."""
  BOUNDARY_ONLY

  """One is a bound that the other meets."""
  WEAKER

  """No value explains both."""
  CONFLICT

  """One is blurred by an unstated amount."""
  VAGUE

  """They measure different things: an aspect differs."""
  INCOMPARABLE

  """One of them has no number."""
  NO_FIGURE
}

"""One of two."""
enum Side {
  """The first."""
  FIRST

  """The second."""
  SECOND
}

"""How one period lies to another."""
enum PeriodRelation {
  """They cover the same days."""
  EQUAL

  """The first holds all of the second."""
  CONTAINS

  """The first lies within the second."""
  WITHIN

  """They share some days."""
  OVERLAPS

  """They share no day."""
  DISJOINT

  """That cannot be told."""
  UNKNOWN
}

"""The values that something allows. An end of null is unbounded."""
type Interval {
  """Lower end in whole units; null for unbounded."""
  lower: Decimal

  """Upper end in whole units; null for unbounded."""
  upper: Decimal

  """Whether the lower end belongs to it."""
  lowerClosed: Boolean!

  """Whether the upper end belongs to it."""
  upperClosed: Boolean!
}

"""How two figures relate, with the evidence."""
type Comparison {
  """How they relate."""
  relation: Relation!

  """
  The values that each figure allows, in their order; null in the place of one that names none.
  """
  intervals: [Interval]!

  """Where one is weaker: which of the two says less."""
  weaker: Side

  """Where one is vague: how the digits alone relate."""
  withoutQualifier: Relation

  """The whole in one sentence."""
  explanation: String!
}

"""Two figures, as read, and how they relate."""
type FigureComparison {
  """The two figures."""
  figures: [Figure!]!

  """How they relate."""
  relation: Relation!

  """
  The values that each figure allows, in their order; null in the place of one that names none.
  """
  intervals: [Interval]!

  """Where one is weaker: which of the two says less."""
  weaker: Side

  """Where one is vague: how the digits alone relate."""
  withoutQualifier: Relation

  """The whole in one sentence."""
  explanation: String!
}

"""One aspect in which two claims differ."""
type AspectDifference {
  """The aspect."""
  aspect: ClaimAspect!

  """What the first says."""
  first: String!

  """What the second says."""
  second: String!
}

"""
How two claims relate: first whether they measure the same thing, then whether their numbers agree.
"""
type ClaimComparison {
  """The first claim."""
  first: Claim!

  """The second claim."""
  second: Claim!

  """How they relate."""
  relation: ClaimRelation!

  """The aspects that differ; empty where the numbers can be compared."""
  differences: [AspectDifference!]!

  """The aspects that only one of the two states."""
  unknown: [ClaimAspect!]!

  """How the period of the first lies to that of the second."""
  period: PeriodRelation!

  """
  The comparison of the numbers, made also where an aspect differs; null without two figures.
  """
  comparison: Comparison
}

"""Two claims that cannot both be right."""
type ClaimPair {
  """One of them."""
  first: Claim!

  """The other."""
  second: Claim!
}

"""Claims that one true value explains."""
type AgreeingClaims {
  """The claims."""
  claims: [Claim!]!

  """The claim that says most."""
  representative: Claim!

  """Its figure as printed."""
  quote: String!

  """The values that explain all of them."""
  common: Interval!
}

"""How the claims of one measure agree."""
type MeasureAgreement {
  """What they measure."""
  measure: Measure!

  """The claims with a figure."""
  claims: [Claim!]!

  """Whether one value explains every definite figure."""
  consistent: Boolean!

  """The values that explain all of them; null where none does."""
  common: Interval

  """How many different true values it takes to explain them all."""
  distinctValues: Bounds!

  """One group a value, by ascending value."""
  groups: [AgreeingClaims!]!

  """Pairs that cannot both be right, one for each value beyond the first."""
  conflicts: [ClaimPair!]!

  """Claims whose figure is blurred: they agree and disagree with none."""
  vague: [Claim!]!

  """
  The whole in one sentence: 5 claims, 2 numbers: $493.8 million and $412 million.
  """
  explanation: String!
}

"""
How a set of claims agrees. Claims of different measures are never set against each other.
"""
type ClaimAgreement {
  """One entry a measure."""
  measures: [MeasureAgreement!]!

  """Claims without a figure."""
  withoutFigure: [Claim!]!
}

"""
What is measured: metric, entity, counterparty, period and basis. Claims are comparable only within one measure.
"""
type Measure implements Node {
  """How its claims agree."""
  agreement: MeasureAgreement!

  """
  The least that a person must open to check what its claims say; null where none of them is grounded.
  """
  auditPlan(
    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): AuditPlan

  """What there is for and against it, by its claims."""
  state(
    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): State!

  """
  The public id, made of its parts: metric, entity, counterparty, period and basis.
  """
  id: ID!

  """
  What to show for it: revenue share, OpenAI to Microsoft, January to September 2025.
  """
  label: String!

  """Entry of the vocabulary."""
  metric: Metric!

  """Whose number it is."""
  entity: Entity!

  """The other side of a payment or stake; null where there is none."""
  counterparty: Entity

  """The time that it covers; null where the texts give none."""
  period: Period

  """
  By what rules the number is drawn up; null where the texts say nothing.
  """
  basis: Basis

  """The claims that state or concern it."""
  claims(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """Where its claims come from, all of them together."""
  trace(
    """Follow exactly this many hops; without it, all."""
    depth: Int

    """
    Collect at most this many claims, documents and entities; the server has a limit of its own.
    """
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false

    """
    Count documents as one voice where a hidden dependence of the two is suggested.
    """
    includeSuggested: Boolean = false
  ): Trace!
}

"""A claim that states the figure asked for."""
type FoundClaim {
  """
  How its digits relate to those asked for, with the evidence; qualifiers are left aside.
  """
  comparison: Comparison!

  """The claim."""
  claim: Claim!

  """How its digits relate to those asked for."""
  relation: FoundRelation!
}

"""What kind of change lies between a claim and what it takes from."""
enum ChangeKind {
  """The same number, precision and aspects."""
  IDENTICAL

  """Fewer digits, to the nearest."""
  ROUNDED

  """Fewer digits, cut off where the nearest is another."""
  TRUNCATED

  """Fewer digits, raised where the nearest is lower."""
  ROUNDED_UP

  """One value or a part of a stated range."""
  NARROWED

  """A range or a magnitude for a number."""
  WIDENED

  """Only a bound that the source meets."""
  WEAKENED

  """Digits that nobody supplied."""
  SHARPENED

  """The same digits with another power of ten."""
  RESCALED

  """Another unit."""
  CONVERTED

  """Another metric."""
  RELABELLED

  """Another period."""
  REPERIODED

  """Another entity or counterparty."""
  REENTITIED

  """Another basis: net or gross, actual or forecast."""
  BASIS_CHANGED

  """A qualifier such as at least or about was lost."""
  QUALIFIER_DROPPED

  """A qualifier was gained."""
  QUALIFIER_ADDED

  """One qualifier was exchanged for another."""
  QUALIFIER_CHANGED

  """A report or a doubt became plain fact."""
  ATTRIBUTION_DROPPED

  """Any other change of how it is put."""
  ATTRIBUTION_CHANGED

  """The formula over the inputs meets the claim."""
  RECOMPUTED

  """The claim says that it corrects the other."""
  CORRECTED

  """
  One digit differs or two are swapped: a possible cause and no known one.
  """
  TYPO

  """Nothing of all this fits."""
  UNEXPLAINED
}

"""How grave something is for a reader."""
enum Severity {
  """Nothing was lost."""
  NONE

  """Worth knowing."""
  NOTE

  """May mislead."""
  WARNING

  """Says something else."""
  SERIOUS
}

"""What two claims can differ in before their numbers are compared."""
enum ClaimAspect {
  """What is measured."""
  METRIC

  """Whose number it is."""
  ENTITY

  """The other side of a payment or stake."""
  COUNTERPARTY

  """The time that it covers."""
  PERIOD

  """What the number counts."""
  UNIT

  """By what rules the number is drawn up."""
  BASIS
}

"""What a change is about."""
enum ChangeAspect {
  """What is measured."""
  METRIC

  """Whose number it is."""
  ENTITY

  """The other side of a payment or stake."""
  COUNTERPARTY

  """The time that it covers."""
  PERIOD

  """What the number counts."""
  UNIT

  """By what rules the number is drawn up."""
  BASIS

  """The number itself."""
  NUMBER

  """What bends the number."""
  QUALIFIER

  """How the document puts it."""
  ATTRIBUTION
}

"""What within its kind a change is."""
enum ChangeDetail {
  """Rounded half to even."""
  HALF_EVEN

  """Only if trailing zeros are rounding."""
  LOOSE_READING

  """A lower bound was raised by rounding it."""
  FLOOR_RAISED

  """An upper bound was lowered by rounding it."""
  CEILING_LOWERED

  """The bound lies on the wrong side of the source."""
  WRONG_SIDE

  """One value of a stated range."""
  FROM_RANGE

  """A number for a magnitude."""
  FROM_MAGNITUDE

  """The same number of another unit."""
  SAME_DIGITS

  """No rate of exchange is on record, so it is not checked."""
  NO_RATE

  """A broader metric."""
  BROADER

  """A narrower metric."""
  NARROWER

  """A component is given as the whole."""
  PART_FOR_WHOLE

  """The whole is given as a component."""
  WHOLE_FOR_PART

  """The same payment from its other side."""
  OTHER_SIDE

  """What the source states is left out."""
  LOST

  """What the source leaves open is stated."""
  GAINED

  """Fiscal and calendar periods are exchanged."""
  FISCAL_CALENDAR

  """A part of a year is given as the year."""
  ANNUALISED

  """A longer period."""
  LONGER

  """A shorter period."""
  SHORTER

  """A period that overlaps."""
  OVERLAPPING

  """A period apart."""
  OTHER_PERIOD

  """Payer and payee are exchanged."""
  DIRECTION_REVERSED

  """Another counterparty."""
  COUNTERPARTY

  """An owner for what it owns, or the reverse."""
  OWNER

  """Net and gross are exchanged."""
  NETTING

  """Cash and accrual are exchanged."""
  ACCOUNTING

  """Another kind of number: actual, forecast, run rate and so on."""
  STATUS

  """One digit differs."""
  SUBSTITUTION

  """Two neighbouring digits are swapped."""
  TRANSPOSITION

  """It comes out only under conditions."""
  CONDITIONAL

  """Nothing can be said."""
  NOT_DETERMINED

  """It does not come out."""
  NOT_ITS_RESULT
}

"""
Whether the numbers of both ends were set against each other, and if not, why.
"""
enum NumberComparison {
  """They were compared."""
  COMPARED

  """Neither end has a number."""
  NO_FIGURES

  """The source has no number."""
  NO_SOURCE_FIGURE

  """The claim has no number."""
  NO_CLAIM_FIGURE

  """It is unknown which claim the source is."""
  NO_SOURCE_CLAIM

  """The number is computed: it was computed again instead."""
  COMPUTED
}

"""One change between a claim and what it takes from."""
type HopChange {
  """What kind of change it is."""
  kind: ChangeKind!

  """How grave it is for a reader."""
  severity: Severity!

  """What it is about."""
  aspect: ChangeAspect!

  """What within its kind it is, where the kind leaves that open."""
  detail: ChangeDetail

  """What the source says, as a reader knows it."""
  from: String

  """What the claim makes of it, as a reader knows it."""
  to: String

  """
  A phrase with the claim as its unspoken subject: cut 3.77 to 3.7 billion, which is not its rounding.
  """
  explanation: String!
}

"""Both figures as printed."""
type Quotes {
  """The figure of the source; null where it has none."""
  source: String

  """The figure of the claim; null where it has none."""
  claim: String
}

"""One cites or derives edge of a trace."""
type Hop {
  """What changed between the claim and what it takes from."""
  changes: [HopChange!]!

  """The gravest of the changes."""
  severity: Severity!

  """Whether the numbers of both ends were compared, and if not, why."""
  numbers: NumberComparison!

  """Both figures as printed."""
  quotes: Quotes!

  """Key of the edge in the graph."""
  key: ID!

  """Which kind of edge."""
  kind: HopKind!

  """The claim that takes."""
  from: Claim!

  """
  What it takes from: a claim or, where it is unknown which, a document or entity.
  """
  to: Source!

  """
  Least number of hops from the start to \`to\` by way of this hop: 1 for the start's own.
  """
  depth: Int!

  """What supports the hop."""
  evidence: Evidence!

  """Whether the text says so or the curator infers it."""
  attribution: Attribution!

  """In its own words or word for word; null for a derives hop."""
  manner: Manner

  """Why this hop itself is in doubt; null where it is not."""
  disputed: String

  """Name of this input in the formula; null for a cites hop."""
  input: String

  """The formula over the names of its inputs; null for a cites hop."""
  formula: String

  """Who recorded the edge, and when."""
  recorded: Recorded!
}

"""What drifted over a whole path although its hops look harmless."""
enum DriftFlag {
  """Every hop rounds, and the end is no rounding of the origin."""
  DOUBLE_ROUNDING

  """No hop is worse than a note, yet the ends differ by more."""
  BENIGN_HOPS
}

"""
What drifted over a whole path: its ends compared with each other directly.
"""
type Drift {
  """The claim at which the path starts."""
  start: Claim!

  """The last claim up the path whose number is still the one of the start."""
  end: Claim!

  """Where the path leads: an origin or a dead end."""
  leadsTo: Source!

  """
  Key of the hop at which the number is computed from others; null where the whole path cites.
  """
  computedAt: ID

  """The hops of the path, the start's own first."""
  hops: [Hop!]!

  """
  What changed between the ends; null where the path has no hop that cites a claim.
  """
  changes: [HopChange!]

  """
  Both ends as printed; null where the path has no hop that cites a claim.
  """
  quotes: Quotes

  """The gravest change between the ends."""
  severity: Severity!

  """What drifted although the hops look harmless."""
  flags: [DriftFlag!]!

  """
  Digits that the end has and the start has not; null where that cannot be compared.
  """
  digitsLost: Int

  """Aspects that differ between the ends."""
  aspectsChanged: [ClaimAspect!]!

  """Keys of the hops at which a qualifier was lost."""
  qualifiersLost: [ID!]!

  """The whole in one sentence."""
  explanation: String!
}

"""Where a trail ends first-hand."""
type Origin {
  """
  What drifted on the shortest path from the start to here; null where the start itself is the origin.
  """
  drift: Drift

  """
  The claim, or the document that stands for a claim in it that nobody has recorded.
  """
  node: Source!

  """What makes it first-hand."""
  kind: OriginKind!

  """Number of hops on a shortest path from the start."""
  distance: Int!

  """The hops of one shortest path from the start, the start's own first."""
  path: [Hop!]!
}

"""Where a trail ends without a first-hand source: not an origin."""
type DeadEnd {
  """
  What drifted on the shortest path from the start to here; null where the trail ends at the start.
  """
  drift: Drift

  """Where it ends."""
  node: Source!

  """Why nothing is known beyond it."""
  reason: Unsourced!

  """Number of hops on a shortest path from the start."""
  distance: Int!

  """The hops of one shortest path from the start, the start's own first."""
  path: [Hop!]!
}

"""
Where one or more claims come from: the whole upstream lineage, each hop once.
"""
type Trace {
  """What drifted on the shortest path from the start to each origin."""
  drift: [Drift!]!

  """How the claims of the trace agree, measure by measure."""
  agreement: ClaimAgreement!

  """The days as of which was asked; null for today."""
  asOf: AsOf

  """
  Claims of the start that were not yet known, or recorded, on the day asked for.
  """
  notYetKnown: [Claim!]!

  """
  How many independent origins really stand behind these claims, taken together as one figure.
  """
  independence: Independence!

  """
  Minimal sets of origins each of which is enough to ground the figure, smallest first; at most 256.
  """
  witnesses: [Witness!]!

  """
  Whether there are more witnesses than are listed; the origins are all listed in any case.
  """
  witnessesTruncated: Boolean!

  """The claims whose sources are traced."""
  start: [Claim!]!

  """Every hop once, nearest first."""
  hops: [Hop!]!

  """Where the trails end first-hand."""
  origins: [Origin!]!

  """Where the trails end without a first-hand source."""
  unsourced: [DeadEnd!]!

  """Claims that rest on themselves, one shortest cycle for each circle."""
  circles: [Circle!]!

  """True where no bound ended the trace early."""
  complete: Boolean!

  """The bound that ended the trace early; null where it is complete."""
  truncatedBy: TruncatedBy

  """
  Exact number of paths from the start to an end, a circle counted as one stop; of the part that was collected, where the trace is not complete.
  """
  pathCount: BigInt!

  """Version of the graph that answered."""
  graphVersion: String!
}

"""How a document puts a claim."""
enum Modality {
  """As plain fact."""
  ASSERTED

  """As somebody's report."""
  REPORTED

  """With a doubt."""
  HEDGED

  """As not so."""
  DENIED
}

"""What an origin is: why the trail begins there."""
enum OriginKind {
  """A filing with an authority."""
  FILING

  """A dataset."""
  DATASET

  """A document that leaked."""
  DOCUMENT_LEAK

  """An interview."""
  INTERVIEW

  """A statement by the one concerned."""
  STATEMENT

  """The author's own calculation."""
  OWN_CALCULATION

  """First-hand, of unknown kind."""
  UNKNOWN
}

"""Why a claim that is no origin has no source: three different facts."""
enum Unsourced {
  """The text gives no source."""
  NONE_GIVEN

  """The text points to a source, but it is unknown which."""
  SOURCE_UNKNOWN

  """Nobody has recorded the source yet."""
  NOT_RECORDED
}

"""How a claim takes from its source."""
enum Manner {
  """In its own words."""
  REPORTS

  """Word for word."""
  QUOTES
}

"""How an edge is known."""
enum Attribution {
  """The text says so."""
  STATED

  """The curator infers it from other evidence."""
  INFERRED
}

"""
Where in a document something stands: Unicode code points of its normalised text, with digests by which anyone who holds the text can verify it.
"""
type Anchor {
  """First code point covered."""
  start: Int!

  """Code point after the last one covered."""
  end: Int!

  """First 16 hex digits of the SHA-256 of the covered text."""
  exact: String!

  """The same digest of the 32 code points before."""
  prefix: String!

  """The same digest of the 32 code points after."""
  suffix: String!
}

"""
What supports an edge: where the text says so, or why the curator believes it.
"""
type Evidence {
  """What the text says or shows, in the curators' words."""
  note: String!

  """Where the text says it; null where no place is recorded."""
  anchor: Anchor
}

"""One assertion made in one document, in the curators' words."""
type Claim implements Node {
  """
  The public id: document and name, such as techcrunch-2025-11-14#revenue-share-2024.
  """
  id: ID!

  """What is asserted, in the curators' words."""
  text: String!

  """The number; null for an assertion without one."""
  figure: Figure

  """
  What the number measures, or what the assertion is about; null where it is about no measure.
  """
  measure: Measure

  """Entities that it is about, beyond those of its measure."""
  about: [Entity!]!

  """How the document puts it."""
  modality: Modality!

  """Every place in the text where it stands, first place first."""
  anchors: [Anchor!]!

  """The document that makes it."""
  document: Document!

  """
  What makes it an origin by itself; null where it is none, or only by the kind of its document.
  """
  origin: OriginKind

  """Why it has no source; null where it has one or is an origin."""
  unsourced: Unsourced

  """The claim that it corrects, where the document says so."""
  supersedes: Claim

  """Who recorded it, and when."""
  recorded: Recorded!

  """What it takes its content from: alternatives, each enough by itself."""
  cites(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitesConnection!

  """The claims that take their content from it."""
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """The claims from which it is computed: all are needed together."""
  derivesFrom(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): DerivesConnection!

  """The claims that are computed from it."""
  derivedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): DerivesConnection!

  """The claims of which this one's record says that both cannot be right."""
  contradicts(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): ContradictsConnection!

  """
  The claims whose record says that they and this one cannot both be right.
  """
  contradictedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): ContradictsConnection!

  """
  Where it comes from: every hop upstream, the origins and the dead ends.
  """
  trace(
    """Follow exactly this many hops; without it, all."""
    depth: Int

    """
    Collect at most this many claims, documents and entities; the server has a limit of its own.
    """
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false

    """
    Count documents as one voice where a hidden dependence of the two is suggested.
    """
    includeSuggested: Boolean = false
  ): Trace!

  """The contradictions, asserted and computed, in which it stands."""
  contradictions(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the contradictions."""
    filter: ContradictionFilter
  ): ContradictionConnection!

  """The findings that rest on it."""
  findings(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the findings."""
    filter: FindingFilter
  ): FindingConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!

  """
  The claim computed again from its inputs; null where it is not computed.
  """
  recomputation: Recomputation

  """
  What one input must be for the claim to come out; an error where the claim is not computed or has no such input.
  """
  solveFor(
    """Name of the input in the formula."""
    input: String!
  ): ImpliedInput
}

"""
What a claim can take from: a claim or, where it is unknown which, a document or entity.
"""
union Source = Claim | Document | Organization | Person | SoftwareAgent

"""A page of claims."""
type ClaimConnection {
  """The claims with their cursors."""
  edges: [ClaimEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of claims in the whole list."""
  totalCount: Int!
}

"""A claim in a list."""
type ClaimEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The claim."""
  node: Claim!
}

"""A page of sources."""
type CitesConnection {
  """The sources with their cursors."""
  edges: [CitesEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of sources in the whole list."""
  totalCount: Int!
}

"""A cites edge, seen from the claim that cites."""
type CitesEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """What is cited."""
  node: Source!

  """Key of the edge in the graph."""
  key: ID!

  """In its own words or word for word."""
  manner: Manner!

  """Whether the text says so or the curator infers it."""
  attribution: Attribution!

  """Why this edge itself is in doubt; null where it is not."""
  disputed: String

  """What supports the edge."""
  evidence: Evidence!

  """Who recorded the edge, and when."""
  recorded: Recorded!
}

"""A page of citing claims."""
type CitedByConnection {
  """The citing claims with their cursors."""
  edges: [CitedByEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of citing claims in the whole list."""
  totalCount: Int!
}

"""A cites edge, seen from what is cited."""
type CitedByEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The claim that cites."""
  node: Claim!

  """Key of the edge in the graph."""
  key: ID!

  """In its own words or word for word."""
  manner: Manner!

  """Whether the text says so or the curator infers it."""
  attribution: Attribution!

  """Why this edge itself is in doubt; null where it is not."""
  disputed: String

  """What supports the edge."""
  evidence: Evidence!

  """Who recorded the edge, and when."""
  recorded: Recorded!
}

"""A page of claims at the other end of derives edges."""
type DerivesConnection {
  """The claims at the other end of derives edges with their cursors."""
  edges: [DerivesEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """
  Exact number of claims at the other end of derives edges in the whole list.
  """
  totalCount: Int!
}

"""A derives edge: one input of a computation."""
type DerivesEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The claim at the other end."""
  node: Claim!

  """Key of the edge in the graph."""
  key: ID!

  """Name of the input in the formula."""
  input: String!

  """The formula over the names of its inputs."""
  formula: String!

  """Whether the text says so or the curator infers it."""
  attribution: Attribution!

  """Why this edge itself is in doubt; null where it is not."""
  disputed: String

  """What supports the edge."""
  evidence: Evidence!

  """Who recorded the edge, and when."""
  recorded: Recorded!
}

"""A page of claims at the other end of contradicts edges."""
type ContradictsConnection {
  """The claims at the other end of contradicts edges with their cursors."""
  edges: [ContradictsEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """
  Exact number of claims at the other end of contradicts edges in the whole list.
  """
  totalCount: Int!
}

"""A contradicts edge, as a curator asserted it."""
type ContradictsEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The claim at the other end."""
  node: Claim!

  """Key of the edge in the graph."""
  key: ID!

  """Why both cannot be right."""
  reason: String!

  """Who recorded the edge, and when."""
  recorded: Recorded!
}

"""The order of a list of claims; claims of equal rank stand by id."""
enum ClaimOrder {
  """By id."""
  ID

  """
  By day of publication, earliest first; those whose day is unknown come last.
  """
  EARLIEST_FIRST

  """
  By day of publication, latest first; those whose day is unknown come last.
  """
  LATEST_FIRST
}

"""A range of values in whole units; at least one end must be given."""
input ValueRange {
  """Least value, included."""
  from: Decimal

  """Greatest value, included."""
  to: Decimal

  """
  Only figures in this unit: a currency code such as USD, percent, x, or a counted noun; rates as USD/day.
  """
  unit: String
}

"""Which claims; every condition given must hold."""
input ClaimFilter {
  """Words that its text, printed figure or id contain, case aside."""
  text: String

  """
  Id of an entity that it is about: of its measure, the counterparty, or named in it.
  """
  entity: ID

  """Id of the entity that published its document."""
  outlet: ID

  """Id of an entity that wrote its document."""
  author: ID

  """Id of the metric of its measure."""
  metric: ID

  """Id of its measure."""
  measure: ID

  """
  A period that overlaps that of its measure: 2024, 2025-H1, 2025-01/2025-09, 2024/.. ; claims without a dated period are left out.
  """
  period: String

  """
  Only claims whose stated value or range lies at least partly in this range.
  """
  value: ValueRange

  """Whether it has a figure."""
  hasFigure: Boolean

  """How its document puts it."""
  modality: [Modality!]

  """Kind of its document."""
  kind: [DocumentKind!]

  """
  Its document was certainly published before this day; documents of unknown date are left out.
  """
  publishedBefore: Date

  """
  Its document was certainly published after this day; documents of unknown date are left out.
  """
  publishedAfter: Date

  """Id of the story of its document."""
  story: ID

  """Id of its document."""
  document: ID
}

"""How a contradiction is known."""
enum ContradictionSource {
  """A curator says so."""
  ASSERTED

  """The figures show it."""
  COMPUTED
}

"""Why two claims cannot both be right."""
enum ContradictionRule {
  """A curator says so."""
  ASSERTED

  """They give other numbers for one thing."""
  SAME_MEASURE

  """They give other numbers for things that differ in basis alone."""
  BASIS

  """A metric and the wider kind that it is one of differ."""
  KIND

  """A component lies above its whole."""
  PART_EXCEEDS_WHOLE

  """A part of a period lies above the whole of it."""
  PERIOD_EXCEEDS_WHOLE
}

"""What decides a contradiction."""
enum DecidingAspect {
  """The numbers: the claims speak of one thing."""
  NUMBER

  """They differ in what is measured."""
  METRIC

  """They differ in whose number it is."""
  ENTITY

  """They differ in the other side of a payment or stake."""
  COUNTERPARTY

  """They differ in the time that they cover."""
  PERIOD

  """They differ in what the number counts."""
  UNIT

  """They differ in the rules by which the number is drawn up."""
  BASIS
}

"""A difference of definition that may explain why two numbers differ."""
enum DefinitionDifference {
  """Other metrics."""
  OTHER_METRIC

  """One is a component of the other."""
  PART_OF_WHOLE

  """One is a kind of the other."""
  KIND_OF

  """Other entities."""
  OTHER_ENTITY

  """Other counterparties."""
  OTHER_COUNTERPARTY

  """One period is fiscal, the other calendar."""
  FISCAL_VS_CALENDAR

  """Other periods."""
  OTHER_PERIOD

  """One is net, the other gross."""
  NET_VS_GROSS

  """One counts when paid, the other when due."""
  CASH_VS_ACCRUAL

  """Other kinds of number: actual, forecast, run rate and so on."""
  OTHER_STATUS

  """Other units."""
  OTHER_UNIT

  """One is only a bound."""
  BOUND_VS_NUMBER

  """One is blurred by an unstated amount."""
  BLUR
}

"""What the rule of a contradiction takes for granted."""
enum ContradictionAssumption {
  """That the amount only ever grows over a period."""
  NON_NEGATIVE_FLOW
}

"""A difference of definition with both sides named."""
type DefinitionExplanation {
  """Which difference it is."""
  kind: DefinitionDifference!

  """What the first claim says."""
  first: String!

  """What the second claim says."""
  second: String!

  """The difference in a phrase: one is net, the other gross."""
  explanation: String!
}

"""
Two claims that cannot both be right, or that a curator says cannot be. No verdict on which of them is.
"""
type Contradiction {
  """How it is known."""
  source: ContradictionSource!

  """Why they cannot both be right."""
  rule: ContradictionRule!

  """One of the claims."""
  first: Claim!

  """The other claim."""
  second: Claim!

  """Key of the edge by which a curator says so; null where it is computed."""
  edge: ID

  """The curator's reason; null where it is computed."""
  reason: String

  """
  What decides it: the numbers, or the aspect in which the claims differ.
  """
  decides: DecidingAspect!

  """How the claims relate."""
  relation: ClaimRelation!

  """How the period of the first lies to that of the second."""
  period: PeriodRelation!

  """
  Differences of definition that may explain it; empty where the claims speak of the same thing.
  """
  explainedBy: [DefinitionExplanation!]!

  """
  Aspects that only one of the claims states: a difference there would explain it too.
  """
  unknown: [ClaimAspect!]!

  """What the rule takes for granted; null where it takes nothing."""
  assumption: ContradictionAssumption

  """How grave it is for a reader."""
  severity: Severity!

  """The whole in one sentence."""
  explanation: String!
}

"""A page of contradictions."""
type ContradictionConnection {
  """The contradictions with their cursors."""
  edges: [ContradictionEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of contradictions in the whole list."""
  totalCount: Int!
}

"""A contradiction in a list."""
type ContradictionEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """A contradiction."""
  node: Contradiction!
}

"""Which contradictions; every condition given must hold."""
input ContradictionFilter {
  """Id of a measure of which one of the two is a claim."""
  measure: ID

  """Id of a claim that is one of the two."""
  claim: ID

  """Id of a document that makes one of the two."""
  document: ID

  """Id of a story to which one of the two belongs."""
  story: ID

  """How it is known."""
  source: ContradictionSource

  """Why they cannot both be right."""
  rule: [ContradictionRule!]

  """Whether a difference of definition may explain it."""
  explained: Boolean

  """At least as grave as this."""
  severity: Severity
}

"""What a document is."""
enum DocumentKind {
  """An article of an outlet."""
  ARTICLE

  """An issue of a newsletter."""
  NEWSLETTER

  """A post of a blog."""
  BLOG_POST

  """A filing with an authority: first-hand."""
  FILING

  """A dataset: first-hand."""
  DATASET

  """An internal document that leaked: first-hand."""
  INTERNAL_DOCUMENT

  """A statement by the one concerned: first-hand."""
  STATEMENT

  """An interview: first-hand."""
  INTERVIEW
}

"""Whether a person has accepted the record."""
enum DocumentStatus {
  """Reviewed and accepted."""
  ACCEPTED

  """Waits for a person's review."""
  DRAFT
}

"""Why a figure of the text is no claim of the document."""
enum LeftOutReason {
  """A related headline or a menu, not the article."""
  SIDE_MATTER

  """An advertisement."""
  ADVERTISEMENT

  """A figure of speech."""
  FIGURE_OF_SPEECH

  """A magnitude without a subject."""
  VAGUE
}

"""Digest and length of the normalised text that the anchors refer to."""
type Snapshot {
  """SHA-256 of the normalised text in UTF-8, 64 hex digits."""
  sha256: String!

  """Length of the normalised text in Unicode code points."""
  length: Int!
}

"""A figure of the text that is no claim of the document."""
type LeftOut {
  """The literal as printed."""
  printed: String!

  """Why it is no claim."""
  reason: LeftOutReason!

  """What a reader of the record should know."""
  note: String

  """Where it stands in the text."""
  anchor: Anchor!
}

"""
One version of one published or leaked thing: an article, newsletter, filing, internal document, statement, interview or dataset.
"""
type Document implements Node {
  """The public id: outlet and date, such as techcrunch-2025-11-14."""
  id: ID!

  """What the document is."""
  kind: DocumentKind!

  """Title, or a description in the curators' words where there is none."""
  title: String!

  """The entity that published it; null for a leaked document."""
  publisher: Entity

  """The entities that wrote it, in the order of the byline."""
  authors: [Entity!]!

  """When it was published; null where unknown."""
  published: PublishedDate

  """Day on which its text was read for this record."""
  accessed: Date

  """BCP 47 language of the text."""
  language: String!

  """Its address."""
  url: String

  """Addresses of archived copies."""
  archives: [String!]!

  """What a reader of the record should know."""
  note: String

  """
  Digest and length of its normalised text; null where no text was at hand.
  """
  snapshot: Snapshot

  """Figures of the text that are no claims of it, each with the reason."""
  leftOut: [LeftOut!]!

  """The document of which this is a copy or syndicated edition."""
  syndicatedFrom: Document

  """Whether a person has accepted the record."""
  status: DocumentStatus!

  """The story that it belongs to."""
  story: Story!

  """Who recorded it, and when."""
  recorded: Recorded!

  """The claims that it makes."""
  claims(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """
  The claims that cite the document as a whole, where it is unknown which of its claims they take from.
  """
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """The findings that rest on it or on its claims."""
  findings(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the findings."""
    filter: FindingFilter
  ): FindingConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!
}

"""
A set of documents about one matter, with the questions that it answers.
"""
type Story implements Node {
  """The public id: also the name of the story's folder."""
  id: ID!

  """Title of the story."""
  title: String!

  """What it is about."""
  summary: String!

  """Questions that the records answer."""
  questions: [String!]!

  """The documents of the story."""
  documents(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!
}

"""A page of documents."""
type DocumentConnection {
  """The documents with their cursors."""
  edges: [DocumentEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of documents in the whole list."""
  totalCount: Int!
}

"""A document in a list."""
type DocumentEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The document."""
  node: Document!
}

"""A page of stories."""
type StoryConnection {
  """The stories with their cursors."""
  edges: [StoryEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of stories in the whole list."""
  totalCount: Int!
}

"""A story in a list."""
type StoryEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The story."""
  node: Story!
}

"""The order of a list of documents; documents of equal rank stand by id."""
enum DocumentOrder {
  """By id."""
  ID

  """
  By day of publication, earliest first; those whose day is unknown come last.
  """
  EARLIEST_FIRST

  """
  By day of publication, latest first; those whose day is unknown come last.
  """
  LATEST_FIRST
}

"""Which documents; every condition given must hold."""
input DocumentFilter {
  """Words that its id, title or note contain, case aside."""
  text: String

  """What it is."""
  kind: [DocumentKind!]

  """Id of the entity that published it."""
  outlet: ID

  """Id of an entity that wrote it."""
  author: ID

  """Id of an entity that one of its claims is about."""
  entity: ID

  """Id of the metric that one of its claims states."""
  metric: ID

  """
  Certainly published before this day; documents of unknown date are left out.
  """
  publishedBefore: Date

  """
  Certainly published after this day; documents of unknown date are left out.
  """
  publishedAfter: Date

  """Id of the story that it belongs to."""
  story: ID
}

"""What an outlet mostly does."""
enum OutletRole {
  """Brings new facts."""
  ORIGINATOR

  """Reports facts."""
  REPORTER

  """Gathers the texts of others."""
  AGGREGATOR

  """Supplies other outlets."""
  WIRE
}

"""What an entity is."""
enum EntityKind {
  """A company, an outlet, an authority."""
  ORGANIZATION

  """A human being."""
  PERSON

  """A declared AI author."""
  SOFTWARE_AGENT
}

"""Someone or something that publishes, writes or is written about."""
interface Entity implements Node {
  """The public id: the key of the record."""
  id: ID!

  """What the entity is."""
  kind: EntityKind!

  """The name to show."""
  name: String!

  """Other names that texts use."""
  aliases: [String!]!

  """One sentence about it, in the curators' words."""
  description: String

  """Its role as an outlet; null where it publishes nothing."""
  outlet: OutletRole

  """The entity that owns this one; null where none is recorded."""
  ownedBy: Entity

  """The Wikidata item, such as Q2283."""
  wikidata: String

  """The Legal Entity Identifier, ISO 17442."""
  lei: String

  """Home page."""
  url: String

  """
  First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N.
  """
  fiscalYearStart: String

  """Who recorded this, and when."""
  recorded: Recorded

  """The documents that it published."""
  publishes(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """The documents that it wrote."""
  authored(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """
  The claims about it: its own measures, those where it is the counterparty, and assertions that name it.
  """
  claimsAbout(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """
  The claims that cite it directly, where it is unknown what it said and where.
  """
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!
}

"""A company, an outlet, an authority."""
type Organization implements Entity & Node {
  """The public id: the key of the record."""
  id: ID!

  """What the entity is."""
  kind: EntityKind!

  """The name to show."""
  name: String!

  """Other names that texts use."""
  aliases: [String!]!

  """One sentence about it, in the curators' words."""
  description: String

  """Its role as an outlet; null where it publishes nothing."""
  outlet: OutletRole

  """The entity that owns this one; null where none is recorded."""
  ownedBy: Entity

  """The Wikidata item, such as Q2283."""
  wikidata: String

  """The Legal Entity Identifier, ISO 17442."""
  lei: String

  """Home page."""
  url: String

  """
  First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N.
  """
  fiscalYearStart: String

  """Who recorded this, and when."""
  recorded: Recorded

  """The documents that it published."""
  publishes(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """The documents that it wrote."""
  authored(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """
  The claims about it: its own measures, those where it is the counterparty, and assertions that name it.
  """
  claimsAbout(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """
  The claims that cite it directly, where it is unknown what it said and where.
  """
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!
}

"""A human being."""
type Person implements Entity & Node {
  """The public id: the key of the record."""
  id: ID!

  """What the entity is."""
  kind: EntityKind!

  """The name to show."""
  name: String!

  """Other names that texts use."""
  aliases: [String!]!

  """One sentence about it, in the curators' words."""
  description: String

  """Its role as an outlet; null where it publishes nothing."""
  outlet: OutletRole

  """The entity that owns this one; null where none is recorded."""
  ownedBy: Entity

  """The Wikidata item, such as Q2283."""
  wikidata: String

  """The Legal Entity Identifier, ISO 17442."""
  lei: String

  """Home page."""
  url: String

  """
  First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N.
  """
  fiscalYearStart: String

  """Who recorded this, and when."""
  recorded: Recorded

  """The documents that it published."""
  publishes(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """The documents that it wrote."""
  authored(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """
  The claims about it: its own measures, those where it is the counterparty, and assertions that name it.
  """
  claimsAbout(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """
  The claims that cite it directly, where it is unknown what it said and where.
  """
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!
}

"""A declared AI author or another program that writes: not a person."""
type SoftwareAgent implements Entity & Node {
  """The public id: the key of the record."""
  id: ID!

  """What the entity is."""
  kind: EntityKind!

  """The name to show."""
  name: String!

  """Other names that texts use."""
  aliases: [String!]!

  """One sentence about it, in the curators' words."""
  description: String

  """Its role as an outlet; null where it publishes nothing."""
  outlet: OutletRole

  """The entity that owns this one; null where none is recorded."""
  ownedBy: Entity

  """The Wikidata item, such as Q2283."""
  wikidata: String

  """The Legal Entity Identifier, ISO 17442."""
  lei: String

  """Home page."""
  url: String

  """
  First day of its fiscal year as MM-DD; fiscal year N is the one that ends in N.
  """
  fiscalYearStart: String

  """Who recorded this, and when."""
  recorded: Recorded

  """The documents that it published."""
  publishes(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """The documents that it wrote."""
  authored(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the documents."""
    filter: DocumentFilter

    """In which order."""
    orderBy: DocumentOrder = ID
  ): DocumentConnection!

  """
  The claims about it: its own measures, those where it is the counterparty, and assertions that name it.
  """
  claimsAbout(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the claims."""
    filter: ClaimFilter

    """In which order."""
    orderBy: ClaimOrder = ID
  ): ClaimConnection!

  """
  The claims that cite it directly, where it is unknown what it said and where.
  """
  citedBy(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String
  ): CitedByConnection!

  """What would be left of everything that rests on it, were it set aside."""
  impact(
    """Follow the effect exactly this many hops; without it, all."""
    depth: Int

    """Weigh at most this many claims; the server has a limit of its own."""
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Impact!
}

"""A page of entities."""
type EntityConnection {
  """The entities with their cursors."""
  edges: [EntityEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of entities in the whole list."""
  totalCount: Int!
}

"""An entity in a list."""
type EntityEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The entity."""
  node: Entity!
}

"""Which entities; every condition given must hold."""
input EntityFilter {
  """Words that its id, name, aliases or description contain, case aside."""
  text: String

  """What it is."""
  kind: [EntityKind!]

  """Its role as an outlet."""
  outlet: [OutletRole!]

  """Id of the entity that owns it."""
  ownedBy: ID

  """Id of a story in which it publishes, writes or is written about."""
  story: ID
}

"""Why a document has to be opened."""
enum AuditReason {
  """To see with one's own eyes what a distrusted hop says."""
  DISTRUSTED_HOP

  """To reach an origin."""
  ORIGIN
}

"""One document to open."""
type AuditStep {
  """The document."""
  document: Document!

  """
  What to look for in it: a claim, or the document itself where it is unknown which claim.
  """
  look: Source!

  """Why it has to be opened."""
  reason: AuditReason!

  """Key of the distrusted hop; null for an origin."""
  hop: ID

  """
  How much the hop is distrusted: 0 for not at all, more for graver changes, and more again where the hop itself is disputed or only inferred.
  """
  suspicion: Int!

  """Effort of opening the document; 0 where an earlier step has opened it."""
  cost: Float!
}

"""
The least that a person must open to check a figure, and in which order.
"""
type AuditPlan {
  """
  The claim from which the plan starts: of several the one that is checked most cheaply.
  """
  start: Claim!

  """The origins that together ground it."""
  witness: [Source!]!

  """Keys of the hops between, nearest to the start first."""
  hops: [ID!]!

  """What to open, in this order."""
  steps: [AuditStep!]!

  """Effort of all steps together."""
  cost: Float!

  """Whether it is certain that no other plan is cheaper."""
  cheapest: Boolean!

  """True where no bound ended the search early."""
  complete: Boolean!

  """The bound that ended the search early; null where it is complete."""
  truncatedBy: TruncatedBy
}

"""
What there is for and against something, told from evidence: four values, and no verdict.
"""
enum EvidenceState {
  """Nothing is said that rests on an origin, and nothing against it."""
  NONE

  """Something for it, nothing against it."""
  SUPPORTED

  """Something against it, nothing for it that rests on an origin."""
  DISPUTED

  """Something for it and something against it."""
  BOTH
}

"""How a dispute is known."""
enum DisputeKind {
  """A curator says that two claims cannot both be right."""
  CONTRADICTS

  """A text denies it."""
  DENIED

  """Computed: the figures of two claims cannot both be right."""
  CONFLICT
}

"""Something against a claim."""
type Dispute {
  """How it is known."""
  kind: DisputeKind!

  """The claim that denies, or the two that cannot both be right."""
  claims: [Claim!]!

  """The reason on record; null where there is none."""
  reason: String
}

"""
What there is for and against a measure, by its claims. How many claims stand on either side does not matter.
"""
type State {
  """Which of the four values."""
  state: EvidenceState!

  """Claims that rest on an origin and are no denials."""
  supportedBy: [Claim!]!

  """Claims that say so without an origin on record."""
  ungrounded: [Claim!]!

  """What is said or computed against it."""
  disputes: [Dispute!]!

  """True where no bound ended the search early."""
  complete: Boolean!

  """The bound that ended the search early; null where it is complete."""
  truncatedBy: TruncatedBy
}

"""What one claim adds to another that agrees with it."""
enum CorroborationKind {
  """
  Every way to ground the one shares an origin with every way to ground the other.
  """
  REPEATED

  """There are two ways that share no origin, had in the same manner."""
  RE_REPORTED

  """
  There are two ways that share no origin, and one runs through a calculation that the other does not use.
  """
  RE_DERIVED
}

"""
A way to ground one of two claims that shares no origin with the way of the other.
"""
type CorroborationWay {
  """The origins."""
  witness: [Source!]!

  """
  The calculation through which it comes; null where it is only reported.
  """
  formula: String
}

"""What two agreeing claims add to each other."""
type Corroboration {
  """The two claims."""
  claims: [Claim!]!

  """
  What they add to each other; null where one of the two is not grounded.
  """
  kind: CorroborationKind

  """
  Two ways that share no origin, in the order of the claims; null where there are none.
  """
  ways: [CorroborationWay!]

  """False where a bound may hide a stronger kind."""
  exact: Boolean!
}

"""What each pair of agreeing claims adds to each other."""
type Corroborations {
  """The pairs."""
  pairs: [Corroboration!]!

  """False where there are more pairs than were asked for."""
  complete: Boolean!
}

"""A claim with its document and date."""
type Appearance {
  """The claim."""
  claim: Claim!

  """Its document."""
  document: Document!

  """When it was published, to the precision known."""
  published: PublishedDate!

  """Whether the claim rests on an origin: the earliest need not."""
  grounded: Boolean!
}

"""
Where a figure first appeared, as far as the dates tell. An origin is where a trail ends, which is not always what came first.
"""
type FirstAppearance {
  """
  Those that may be the earliest: nothing dated is certainly before them. Several where dates overlap.
  """
  earliest: [Appearance!]!

  """The same among the grounded claims only."""
  earliestGrounded: [Appearance!]!

  """Claims without a date, any of which may have been earlier."""
  undated: [Claim!]!

  """Whether one document is certainly the earliest."""
  certain: Boolean!
}

"""A number of days that dates leave open within bounds."""
type DaySpan {
  """Least number of days."""
  least: Int!

  """Greatest number of days."""
  most: Int!
}

"""
A claim that takes from one that has been corrected, and not from the correction.
"""
type LateRepeat {
  """The claim."""
  claim: Claim!

  """
  Days after the correction, negative for a claim that was there before it; null where a date is unknown.
  """
  daysAfter: DaySpan

  """Whether it was certainly published after the correction."""
  late: Boolean!
}

"""A correction, with the claims that still rest on what it corrected."""
type LateCorrection {
  """The claim that corrects."""
  correction: Claim!

  """The claim that it corrects."""
  corrected: Claim!

  """
  Days from the corrected claim to its correction; null where a date is unknown.
  """
  daysExposed: DaySpan

  """
  Claims that rest on the corrected one and not on the correction, nearest first.
  """
  repeats: [LateRepeat!]!
}

"""A page of corrections."""
type LateCorrectionConnection {
  """The corrections with their cursors."""
  edges: [LateCorrectionEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of corrections in the whole list."""
  totalCount: Int!
}

"""A correction in a list."""
type LateCorrectionEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """A correction."""
  node: LateCorrection!
}

"""Why a shared reading suggests a shared source."""
enum SharedReadingKind {
  """A figure that few others give."""
  RARE_READING

  """A mistake that both make."""
  SHARED_ERROR
}

"""A figure that two documents share and few others give."""
type SharedReading {
  """Why it suggests a shared source."""
  kind: SharedReadingKind!

  """What the figure measures."""
  measure: Measure!

  """The two claims, in the order of the documents."""
  claims: [Claim!]!

  """How many documents give this figure."""
  carriers: Int!

  """How many documents have a figure of this measure."""
  documents: Int!

  """What it adds to the score."""
  weight: Float!
}

"""Figures that two documents share and give in the same order."""
type SharedOrder {
  """How many figures they share."""
  shared: Int!

  """How many of them stand in the same order."""
  inOrder: Int!

  """What it adds to the score."""
  weight: Float!
}

"""What suggests that two documents share a source."""
union DependenceEvidence = SharedReading | SharedOrder

"""
Two documents that probably share a source although neither says so: a suggestion, used in no count unless the question asks for it.
"""
type SuggestedDependence {
  """The two documents."""
  documents: [Document!]!

  """
  The one that was certainly published first; null where the dates leave it open.
  """
  earlier: Document

  """
  Sum of the weights: a rank and no probability; 3 is about twenty to one against chance, were all else equal.
  """
  score: Float!

  """What suggests it."""
  evidence: [DependenceEvidence!]!
}

"""A page of suggestions."""
type SuggestedDependenceConnection {
  """The suggestions with their cursors."""
  edges: [SuggestedDependenceEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of suggestions in the whole list."""
  totalCount: Int!
}

"""A suggestion in a list."""
type SuggestedDependenceEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """A suggestion."""
  node: SuggestedDependence!
}

"""Which suggestions; every condition given must hold."""
input SuggestedDependenceFilter {
  """Id of a document that is one of the two."""
  document: ID

  """Id of a story to which one of the two documents belongs."""
  story: ID

  """Least score; suggestions below 2 are never made."""
  minScore: Float
}

"""The claims of one measure that state the figure asked for."""
type FigureMatch {
  """
  The least that a person must open to check the figure; null where none of its claims is grounded.
  """
  auditPlan(
    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): AuditPlan

  """What each pair of these claims adds to each other."""
  corroboration(
    """At most this many pairs; at most 1,000."""
    maxPairs: Int = 100

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false
  ): Corroborations!

  """Where the figure first appeared."""
  firstAppearance: FirstAppearance!

  """What they measure."""
  measure: Measure!

  """The claims, best match first."""
  claims: [FoundClaim!]!

  """Where these claims come from, all of them together."""
  trace(
    """Follow exactly this many hops; without it, all."""
    depth: Int

    """
    Collect at most this many claims, documents and entities; the server has a limit of its own.
    """
    maxNodes: Int

    """Only what was known, or had been recorded, on a day."""
    asOf: AsOfInput

    """
    By what origins count as one voice; without it, DOCUMENT and SYNDICATION.
    """
    mergeBy: [MergeRule!]

    """Leave out edges that are themselves in doubt."""
    excludeDisputed: Boolean = false

    """
    Count documents as one voice where a hidden dependence of the two is suggested.
    """
    includeSuggested: Boolean = false
  ): Trace!
}

"""What a text puts before a number to bend it."""
enum Qualifier {
  """About, around, roughly."""
  ABOUT

  """Nearly, almost."""
  NEARLY

  """At least."""
  AT_LEAST

  """More than, over."""
  MORE_THAN

  """At most."""
  AT_MOST

  """Less than, under."""
  LESS_THAN

  """Up to."""
  UP_TO
}

"""What kind of thing a number counts."""
enum UnitKind {
  """Money; the code is that of ISO 4217."""
  CURRENCY

  """A share; its value is held as a fraction, 20 % as 0.2."""
  PERCENT

  """A difference of two shares, held as a fraction."""
  PERCENTAGE_POINT

  """A multiple such as 4×."""
  RATIO

  """Things; the code is the noun."""
  COUNT

  """A physical unit; the code is its label."""
  PHYSICAL
}

"""What a number counts."""
type Unit {
  """What kind of thing is counted."""
  kind: UnitKind!

  """
  ISO 4217 code of a currency, noun of a count, label of a physical unit; null for the others.
  """
  code: String

  """What the rate is per, such as day; null where it is no rate."""
  per: String
}

"""
The number of a claim, exact from the printed literal on: the literal, the value in whole units, and the precision to which it was stated.
"""
type Figure {
  """The figure written out, such as $865.8 million."""
  text: String!

  """The literal as printed; null where only the value is on record."""
  printed: String

  """The stated value in whole units; the lower end where \`high\` is set."""
  value: Decimal!

  """Upper end of a stated range; null for a single value."""
  high: Decimal

  """
  Finest reading of the stated precision, in the XBRL sense: -5 is stated to 100,000; null for exact.
  """
  decimals: Int

  """
  Coarsest reading of the precision, where trailing zeros leave it open; equals \`decimals\` otherwise.
  """
  decimalsLoose: Int

  """What the number counts."""
  unit: Unit!

  """What bends the number; null where nothing does."""
  qualifier: Qualifier

  """
  Whether it is a magnitude without a number, such as hundreds of millions.
  """
  vague: Boolean!
}

"""How a period lies in time."""
enum PeriodKind {
  """The end of one day."""
  INSTANT

  """From a first to a last day."""
  DURATION

  """From a first day, open at the end."""
  SINCE

  """To a last day, open at the start."""
  UNTIL

  """A fiscal period of an entity whose calendar is not known."""
  UNDATED
}

"""By which calendar a period was written."""
enum PeriodBasis {
  """The calendar year and its parts."""
  CALENDAR

  """The fiscal year of the entity and its parts."""
  FISCAL
}

"""A span of time that a measure covers."""
type Period {
  """
  Canonical spelling: periods of the same days are spelt the same, however they were written.
  """
  text: String!

  """What to show for it: January to September 2025."""
  label: String!

  """How it lies in time."""
  kind: PeriodKind!

  """First day; null where open or unknown."""
  first: Date

  """Last day; null where open or unknown."""
  last: Date

  """By which calendar it was written."""
  basis: PeriodBasis!

  """
  The fiscal name as written, such as FY2026-Q1; null for calendar periods.
  """
  fiscal: String
}

"""
How the digits of a found claim relate to those asked for; qualifiers are left aside.
"""
enum FoundRelation {
  """The same value, stated to the same precision."""
  IDENTICAL

  """Stated to another precision and equal within rounding."""
  CONSISTENT

  """Equal within rounding only if trailing zeros are taken as rounding."""
  CONSISTENT_IF_ROUND
}

"""What was asked for, as read, and where it is stated."""
type FindResult {
  """The figure as read from the question."""
  figure: Figure!

  """
  One match a measure: those with an identical figure first, then by how many claims state it. Empty where no claim on record states the figure, which says nothing of whether it is right; \`search(figure:)\` also finds bounds that it meets.
  """
  matches: [FigureMatch!]!
}

"""What kind of finding it is."""
enum FindingCode {
  """Claims that cannot both be right."""
  CONFLICT

  """The same digits with another power of ten than the source."""
  SCALE_SLIP

  """A number that is no rounding of its source."""
  UNEXPLAINED_CHANGE

  """Digits that the source does not give, or beyond the stated precision."""
  FALSE_PRECISION

  """Another metric than that of the source."""
  RELABELLED

  """A computed figure that does not come out."""
  INCONSISTENT_DERIVATION

  """Claims that rest on themselves."""
  CIRCULAR

  """A claim older than what it takes from."""
  ANACHRONISM

  """The cited document or entity states no such number on record."""
  MISATTRIBUTED

  """A claim without source that is no origin."""
  UNSOURCED
}

"""
Something in the graph that a reader should know of. No verdict on who is right.
"""
type Finding {
  """
  Key of the finding: the same finding keeps it when other records change.
  """
  key: ID!

  """What kind of finding it is."""
  code: FindingCode!

  """How grave it is for a reader."""
  severity: Severity!

  """What it rests on, the claim that it is about first."""
  nodes: [Node!]!

  """Keys of the edges that it rests on."""
  edges: [ID!]!

  """The whole in one sentence."""
  message: String!
}

"""A page of findings."""
type FindingConnection {
  """The findings with their cursors."""
  edges: [FindingEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of findings in the whole list."""
  totalCount: Int!
}

"""A finding in a list."""
type FindingEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """A finding."""
  node: Finding!
}

"""Which findings; every condition given must hold."""
input FindingFilter {
  """What kind of finding."""
  code: [FindingCode!]

  """At least as grave as this."""
  severity: Severity

  """Id of a claim, document or entity that it rests on."""
  node: ID

  """Id of a document that it rests on, itself or by one of its claims."""
  document: ID

  """Id of a story that it belongs to."""
  story: ID
}

"""A fault of the records: what, where, and how to mend it."""
type RecordProblem {
  """Stable code, such as DUPLICATE_ID."""
  code: String!

  """One sentence, with the remedy where there is one."""
  message: String!

  """Keys and positions that lead to the value at fault, outermost first."""
  path: [String!]!

  """File of the record, where it has one."""
  file: String

  """Line in the file, from 1."""
  line: Int

  """Column in the line, from 1."""
  column: Int
}

"""
A finding as it stood before or after a change. What it rests on may be gone: it is named by id.
"""
type ChangedFinding {
  """
  Key of the finding: the same finding keeps it when other records change.
  """
  key: ID!

  """What kind of finding it is."""
  code: FindingCode!

  """How grave it is for a reader."""
  severity: Severity!

  """Ids of what it rests on, the claim that it is about first."""
  nodeIds: [ID!]!

  """The whole in one sentence."""
  message: String!
}

"""What became different when the records were loaded again."""
type GraphChange {
  """Version of the graph that answers from now on."""
  graphVersion: String!

  """
  Version of the graph that answered before; equal where the new records were not good enough to be served.
  """
  previousVersion: String

  """How many things are new."""
  addedCount: Int!

  """How many things have another record."""
  changedCount: Int!

  """How many things are gone."""
  removedCount: Int!

  """Ids of the things that are new, in order, the first 1,000."""
  added: [ID!]!

  """Ids of the things that have another record, in order, the first 1,000."""
  changed: [ID!]!

  """Ids of the things that are gone, in order, the first 1,000."""
  removed: [ID!]!

  """How many findings are new."""
  findingsAppearedCount: Int!

  """How many findings are gone."""
  findingsVanishedCount: Int!

  """The findings that are new, by kind: conflicts first. The first 1,000."""
  findingsAppeared: [ChangedFinding!]!

  """The findings that are gone, by kind: conflicts first. The first 1,000."""
  findingsVanished: [ChangedFinding!]!

  """
  Problems of the records as they stand now; where there are any, the last good graph goes on answering.
  """
  problems: [RecordProblem!]!
}

"""What can be watched, over server-sent events."""
type Subscription {
  """
  Each time the records are loaded again. Changes that come faster than they are read are put together.
  """
  graphChanged: GraphChange!
}

"""What becomes of a claim when something that it rests on is set aside."""
enum ImpactEffect {
  """No origin is left."""
  UNGROUNDED

  """Fewer origins are left, or fewer independent ones."""
  WEAKENED

  """As many are left as before."""
  UNAFFECTED
}

"""A number before something was set aside, and after."""
type CountChange {
  """
  The number before; null where nothing is grounded, or where there are too many to count.
  """
  before: Int

  """
  The number after; null where nothing is grounded, or where there are too many to count.
  """
  after: Int
}

"""A count within bounds before something was set aside, and after."""
type BoundsChange {
  """The count before; null where nothing is grounded."""
  before: Bounds

  """The count after; null where nothing is grounded."""
  after: Bounds
}

"""What becomes of one claim."""
type ClaimImpact {
  """The claim."""
  claim: Claim!

  """Least number of hops to what was set aside."""
  depth: Int!

  """What becomes of it."""
  effect: ImpactEffect!

  """How many origins stand behind it."""
  origins: CountChange!

  """How many independent origins stand behind it."""
  independentOrigins: BoundsChange!
}

"""A page of claims with what becomes of them."""
type ClaimImpactConnection {
  """The claims with what becomes of them with their cursors."""
  edges: [ClaimImpactEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of claims with what becomes of them in the whole list."""
  totalCount: Int!
}

"""What becomes of a claim in a list."""
type ClaimImpactEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """What becomes of a claim."""
  node: ClaimImpact!
}

"""
What would be left of the claims that rest on something, were it set aside.
"""
type Impact {
  """
  What was set aside: a claim, all claims of a document, or all documents that an entity published or wrote.
  """
  setAside: [Source!]!

  """Everything that rests on it, nearest first."""
  claims(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Only claims with one of these effects."""
    effect: [ImpactEffect!]
  ): ClaimImpactConnection!

  """Number of claims without any origin left."""
  ungrounded: Int!

  """Number of claims with fewer origins, or fewer independent ones."""
  weakened: Int!

  """Number of claims with as many as before."""
  unaffected: Int!

  """
  False where a bound hid claims, or part of what they rest on: the numbers then are of what was seen.
  """
  complete: Boolean!

  """The bound that ended the search early; null where it is complete."""
  truncatedBy: TruncatedBy

  """Version of the graph that answered."""
  graphVersion: String!
}

"""By what two origins count as one voice."""
enum MergeRule {
  """The same document, or two records of one address or one text."""
  DOCUMENT

  """A common author."""
  AUTHOR

  """Publishers of one owner."""
  OWNER

  """Copies by syndication."""
  SYNDICATION

  """
  The document of one says itself that it takes something from the document of the other.
  """
  DECLARED
}

"""Why two origins were merged."""
enum MergeCause {
  """The same document, or two records of one address or one text."""
  DOCUMENT

  """A common author."""
  AUTHOR

  """Publishers of one owner."""
  OWNER

  """Copies by syndication."""
  SYNDICATION

  """
  The document of one says itself that it takes something from the document of the other.
  """
  DECLARED

  """
  A hidden dependence that was only suggested, and that the question asked to include.
  """
  SUGGESTED
}

"""Whether a figure rests on an origin; if not, why."""
enum GroundStatus {
  """It rests on at least one origin."""
  GROUNDED

  """Every trail leads round in a circle."""
  CIRCULAR

  """At least one trail ends without a source, and none at an origin."""
  UNSOURCED

  """A bound or a filter hides what would tell."""
  NOT_SEEN
}

"""
Two clocks: what a reader could have known on a day, and what had been recorded by a day.
"""
input AsOfInput {
  """Leave out what had not been published by the end of this day."""
  known: Date

  """Leave out what had not been recorded by the end of this day."""
  recorded: Date
}

"""The days as of which a trace was asked for."""
type AsOf {
  """
  What had not been published by the end of this day was left out; null for no such day.
  """
  known: Date

  """
  What had not been recorded by the end of this day was left out; null for no such day.
  """
  recorded: Date
}

"""A count that may be known only within bounds."""
type Bounds {
  """Least number that it can be."""
  lower: Int!

  """
  Greatest number that it can be; null where nothing bounds it, because the trace was cut.
  """
  upper: Int

  """Whether both are one number and proved."""
  exact: Boolean!
}

"""A minimal set of origins that together ground a figure."""
type Witness {
  """The origins: all of them are needed."""
  origins: [Source!]!
}

"""
The least set on which every route from the figure to an origin depends.
"""
type TransmissionWidth {
  """
  Greatest number of routes that share nothing between the figure and the origins.
  """
  width: Int!

  """With these set aside no route is left; null where the trace was cut."""
  cut: [Source!]
}

"""Why two origins count as one voice."""
type MergeReason {
  """The rule."""
  rule: MergeCause!

  """The two origins."""
  origins: [Source!]!

  """
  What they share: the id of a document or entity, an address, a digest, or the key of the edge that declares it.
  """
  through: String!
}

"""Origins that count as one voice."""
type IndependenceDomain {
  """The origins."""
  origins: [Source!]!

  """Why they were merged: one reason fewer than there are origins."""
  reasons: [MergeReason!]!
}

"""The same counts, disputed edges taken in."""
type IndependenceCounts {
  """Number of origins."""
  originCount: Int!

  """Number of independent origins; null where nothing is grounded."""
  independentOrigins: Bounds
}

"""
How many independent origins really stand behind a figure, with the proof of each number.
"""
type Independence {
  """Whether the figure rests on an origin; if not, why."""
  ground: GroundStatus!

  """The origins that can be reached through grounded claims."""
  origins: [Source!]!

  """Number of these origins."""
  originCount: Int!

  """
  Greatest number of witnesses that share no voice; null where nothing is grounded.
  """
  independentOrigins: Bounds

  """
  The proof of that number: witnesses of different voices, each enough by itself.
  """
  disjointWitnesses: [Witness!]!

  """
  On how many separate routes the figure reached us; null where nothing is grounded.
  """
  transmissionWidth: TransmissionWidth

  """
  What lies on every route, nearest to the figure first; null where nothing is grounded or the trace was cut.
  """
  chokepoints: [Source!]

  """Number of documents that pass the figure on without being first-hand."""
  publications: Int!

  """
  Publications for each independent origin; null where that is not known exactly.
  """
  amplification: Float

  """The origins as they were merged, each with the reasons."""
  domains: [IndependenceDomain!]!

  """The rules by which origins were merged."""
  mergeBy: [MergeRule!]!

  """
  What was taken into account although its date leaves open whether it was known: something known takes from it.
  """
  assumed: [Source!]!

  """
  The same counts with disputed edges, where the question left them out; null otherwise.
  """
  withDisputed: IndependenceCounts
}

"""Whether flows in the other direction are deducted."""
enum Netting {
  """They are deducted."""
  NET

  """They are not deducted."""
  GROSS
}

"""When payments are counted."""
enum Accounting {
  """When paid."""
  CASH

  """When due."""
  ACCRUAL
}

"""What kind of number it is."""
enum FigureStatus {
  """Realised."""
  ACTUAL

  """Expected."""
  FORECAST

  """Aimed at."""
  TARGET

  """Extrapolated from a short time to a year."""
  RUN_RATE

  """Promised."""
  COMMITMENT

  """Realised and audited."""
  AUDITED
}

"""
By what rules a number is drawn up. What is null is unknown, not denied.
"""
type Basis {
  """Whether flows in the other direction are deducted."""
  netting: Netting

  """When payments are counted."""
  accounting: Accounting

  """What kind of number it is."""
  status: FigureStatus
}

"""Whose payment a metric counts."""
enum MetricDirection {
  """The measure's entity pays the counterparty."""
  PAID_BY

  """The measure's entity receives from the counterparty."""
  RECEIVED_BY
}

"""An entry of the controlled vocabulary of what can be measured."""
type Metric implements Node {
  """The public id, such as revenue-share."""
  id: ID!

  """The name to show."""
  name: String!

  """Words that texts use for it."""
  aliases: [String!]!

  """What it measures."""
  definition: String!

  """
  Metrics of which this is a kind: every value of this is also a value of those.
  """
  broader: [Metric!]!

  """
  Metrics of which this is a component: for one entity and period it cannot exceed them.
  """
  partOf: [Metric!]!

  """For payments: who pays; null for other metrics."""
  direction: MetricDirection

  """The measures with this metric."""
  measures(
    """
    The first so many, from the start or after the cursor \`after\`; at most 100, default 20.
    """
    first: Int

    """Cursor of the edge after which to begin."""
    after: String

    """
    The last so many, from the end or before the cursor \`before\`; at most 100.
    """
    last: Int

    """Cursor of the edge before which to end."""
    before: String

    """Which of the measures."""
    filter: MeasureFilter
  ): MeasureConnection!
}

"""A page of measures."""
type MeasureConnection {
  """The measures with their cursors."""
  edges: [MeasureEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of measures in the whole list."""
  totalCount: Int!
}

"""A measure in a list."""
type MeasureEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The measure."""
  node: Measure!
}

"""A page of metrics."""
type MetricConnection {
  """The metrics with their cursors."""
  edges: [MetricEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of metrics in the whole list."""
  totalCount: Int!
}

"""A metric in a list."""
type MetricEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The metric."""
  node: Metric!
}

"""Which measures; every condition given must hold."""
input MeasureFilter {
  """
  Words that its id or the name, aliases or definition of its metric contain, case aside.
  """
  text: String

  """Id of its metric."""
  metric: ID

  """Id of its entity or counterparty."""
  entity: ID

  """
  A period that overlaps its own: 2024, 2025-H1, 2025-01/2025-09, 2024/.. ; measures without a dated period are left out.
  """
  period: String

  """Id of a story of which a document makes a claim about it."""
  story: ID

  """Has at least this many claims."""
  minClaims: Int
}

"""Whether a computed claim comes out when it is computed again."""
enum RecomputationStatus {
  """The printed inputs give the claim."""
  CONSISTENT

  """They give it only under the constraints listed."""
  CONSISTENT_IF

  """They never give it, and the gap says by how much."""
  INCONSISTENT

  """Nothing can be said, and the reason says why."""
  UNDERDETERMINED
}

"""Why nothing can be said about a computed claim."""
enum UnderdeterminedReason {
  """The formula cannot be read."""
  UNREADABLE_FORMULA

  """The formula uses a name that no input has."""
  UNKNOWN_INPUT

  """The claim or an input has no number."""
  NOT_NUMERIC

  """The units do not go together."""
  UNIT_MISMATCH

  """A divisor may be zero."""
  DIVISOR_MAY_BE_ZERO

  """A number is blurred by an unstated amount."""
  VAGUE
}

"""What kind of condition it is under which a claim comes out."""
enum ConstraintKind {
  """An input must lie in a part of what its figure allows."""
  INPUT

  """The claim's bound is itself rounded."""
  ROUNDED_BOUND

  """Trailing zeros are rounding."""
  LOOSE_READING

  """The numbers are cut off, not rounded."""
  TRUNCATED
}

"""Whether units or periods go together."""
enum CheckOutcome {
  """They do."""
  AGREES

  """They do not."""
  DIFFERS

  """That could not be checked."""
  UNCHECKED
}

"""What kind of answer it is that a formula gives for one input."""
enum ImpliedKind {
  """A value, or an interval of values."""
  VALUE

  """No value gives the claim."""
  NONE

  """The formula does not bound it."""
  UNCONSTRAINED

  """Nothing can be said; the explanation says why."""
  NOT_DETERMINED
}

"""A condition under which a claim comes out."""
type Constraint {
  """What kind of condition it is."""
  kind: ConstraintKind!

  """Name of the input that it is about; null for the other kinds."""
  input: String

  """The values that the input must have; null for the other kinds."""
  bounds: Interval

  """The condition in words."""
  explanation: String!
}

"""Whether units or periods go together, and why."""
type FormulaCheck {
  """Whether they do."""
  outcome: CheckOutcome!

  """Why, in one sentence."""
  explanation: String!
}

"""
One input of a formula: what it may be, and what of that gives the claim.
"""
type RecomputedInput {
  """Its name in the formula."""
  name: String!

  """The claim that states it."""
  claim: Claim!

  """Its figure as printed; null where it has none."""
  quote: String

  """The values that its figure allows; null where it names none."""
  allowed: Interval

  """
  The part of these that gives the claim; null where none does or nothing can be said.
  """
  narrowed: Interval
}

"""A computed claim, computed again from its inputs."""
type Recomputation {
  """The formula over the names of its inputs."""
  formula: String!

  """Whether the claim comes out."""
  status: RecomputationStatus!

  """Why nothing can be said; null where something can."""
  reason: UnderdeterminedReason

  """The inputs of the formula."""
  inputs: [RecomputedInput!]!

  """What the formula gives; null where it is not determined."""
  computed: Interval

  """False where the true range of the formula may be narrower."""
  tight: Boolean!

  """What the claim allows; null where it names no values."""
  stated: Interval

  """Distance between the two in whole units; null where they meet."""
  gap: Decimal

  """The conditions under which the claim comes out."""
  constraints: [Constraint!]!

  """Whether the inputs reach the claim's bound only by rounding it."""
  isRoundedBound: Boolean!

  """Where a number is blurred: the status by the digits alone."""
  withoutQualifiers: RecomputationStatus

  """Whether the units go together; null where that was not reached."""
  units: FormulaCheck

  """Whether the periods go together; null where that was not reached."""
  periods: FormulaCheck

  """The whole in one sentence."""
  explanation: String!
}

"""What one input must be for a computed claim to come out."""
type ImpliedInput {
  """Name of the input."""
  input: String!

  """What kind of answer it is."""
  kind: ImpliedKind!

  """The values that give the claim; null where the kind is not VALUE."""
  bounds: Interval

  """False where fewer values may be possible."""
  tight: Boolean!

  """
  Whether the input on record can have such a value; null where it has no number.
  """
  agrees: Boolean

  """The whole in one sentence."""
  explanation: String!
}

"""What a check of a text can find."""
enum CheckRule {
  """Nobody on record has the figure."""
  UNKNOWN_FIGURE

  """
  The source that the text names has another number, and nothing explains the difference.
  """
  OTHER_NUMBER

  """
  The number differs from the source's by one digit, or two digits are swapped.
  """
  POSSIBLE_TYPO

  """The digits are the source's, the power of ten is another."""
  SCALE_SLIP

  """The number is cut or raised where rounding gives another."""
  WRONG_ROUNDING

  """The number has digits that the source does not give."""
  ADDED_DIGITS

  """A range became a number, or a number a range."""
  RANGE_CHANGED

  """The number counts another unit than the source's."""
  OTHER_UNIT

  """The number is said to measure something other than the source says."""
  OTHER_LABEL

  """The number is said of somebody else than in the source."""
  OTHER_PARTY

  """The number is said of another period than in the source."""
  OTHER_PERIOD

  """
  The number is said to be net, gross, paid, due, forecast or the like, and the source says otherwise.
  """
  OTHER_BASIS

  """A word such as "at least" or "about" was lost, added or exchanged."""
  QUALIFIER_CHANGED

  """
  The text states as plain fact, or without its doubt, what the source only reports.
  """
  ATTRIBUTION_LOST

  """Claims on record for the same thing have another number."""
  CONTRADICTED

  """
  The text gives two numbers for the same thing that cannot both be right.
  """
  CONTRADICTS_ITSELF

  """A claim on record denies it."""
  DENIED

  """The source corrected the number later."""
  CORRECTED_SINCE

  """No trail on record leads from the figure to anything first-hand."""
  NO_ORIGIN

  """All that carry the figure rest on one origin."""
  SINGLE_ORIGIN

  """The text shares its figures with a document that it does not name."""
  UNNAMED_INTERMEDIATE

  """The text is on record already."""
  ON_RECORD
}

"""What is known of a figure of a text."""
enum CheckStatus {
  """On record, and nothing was lost on the way."""
  KNOWN

  """A likely source is on record, and something changed on the way."""
  CHANGED

  """Nobody on record has it."""
  UNKNOWN

  """
  No part of the article, such as a menu or a related headline: it was not checked.
  """
  SIDE_MATTER
}

"""What a proposal rests on."""
enum ProposalReasonKind {
  """The number, and what would have changed in it."""
  NUMBER

  """The words around it, and the period."""
  MEASURE

  """Whom the text names or links."""
  ATTRIBUTION

  """The figures that the text and a document have in common."""
  SHARED_READINGS
}

"""How a text is written."""
enum TextFormat {
  """A web page: its main text is told from its side matter."""
  HTML

  """Markdown: its source is the text."""
  MARKDOWN

  """Plain text."""
  TEXT
}

"""
Where a figure stands in the normalised text (Unicode NFC, line ends as LF).
"""
type TextPlace {
  """The line, from 1."""
  line: Int!

  """The column of its first code point, from 1."""
  column: Int!

  """Its first code point, from 0, as anchors count."""
  start: Int!

  """The code point after its last one."""
  end: Int!
}

"""Why a proposal is made."""
type ProposalReason {
  """What it rests on."""
  kind: ProposalReasonKind!

  """A phrase: the number is the same ($493.8 million)."""
  text: String!
}

"""
A claim on record that a figure of a text may have been taken from. A proposal, never a certainty.
"""
type SourceProposal {
  """The claim."""
  claim: Claim!

  """From 0 to 1: an order, no probability."""
  score: Float!

  """Why it is proposed."""
  reasons: [ProposalReason!]!

  """
  Whether the text itself names or links the document of the claim for this figure.
  """
  isStated: Boolean!

  """What would have changed on the way."""
  changes: [HopChange!]!

  """The gravest of these changes."""
  severity: Severity!
}

"""A claim on record that has another number for the same thing."""
type ConflictingClaim {
  """The claim."""
  claim: Claim!

  """Why they cannot both be right."""
  reason: String!

  """Whether a record says so, and not only the numbers."""
  isOnRecord: Boolean!
}

"""Something that an editor should know of a figure, or of the text."""
type TextFinding {
  """The rule."""
  rule: CheckRule!

  """How grave it is."""
  severity: Severity!

  """The whole in one sentence."""
  message: String!

  """Where the figure stands; null for the text as a whole."""
  place: TextPlace

  """What it rests on."""
  sources: [Source!]!
}

"""A figure of a text, held against the records."""
type CheckedFigure {
  """Where it stands."""
  place: TextPlace!

  """The literal as the text prints it."""
  printed: String!

  """
  What it states, with a qualifier that stands elsewhere in the sentence.
  """
  figure: Figure!

  """What is known of it."""
  status: CheckStatus!

  """
  What it is taken to measure, where that is on record; null where it is open.
  """
  measure: Measure

  """Where it most likely comes from; null where nobody has it."""
  source: SourceProposal

  """Other claims that it may come from, best first."""
  alternatives: [SourceProposal!]!

  """
  The claims that state the same of the same measure, exactly or within rounding.
  """
  claims: [Claim!]!

  """
  How many independent origins stand behind these claims, and which; null where there are none.
  """
  independence: Independence

  """Who has another number for the same thing."""
  contradictedBy: [ConflictingClaim!]!

  """
  Measures of which the same number is on record, where nobody has it of this.
  """
  elsewhere: [Measure!]!

  """What an editor should know of it."""
  findings: [TextFinding!]!
}

"""
A document that a text probably follows, by the readings that both have in common.
"""
type SharedDocument {
  """The document."""
  document: Document!

  """
  Higher is more telling: each shared reading weighs the more, the fewer documents give it.
  """
  score: Float!

  """The claims of the document that give the same as the text."""
  claims: [Claim!]!

  """
  Whether the text names or links the document, its publisher or an author.
  """
  isNamed: Boolean!
}

"""
A text, held against the records figure by figure. Every link is a proposal with its score and reasons.
"""
type CheckedText {
  """Language by which the figures were read."""
  language: String!

  """
  Date of publication by which relative periods were read; null where unknown.
  """
  published: PublishedDate

  """False where the text has more figures than are checked."""
  complete: Boolean!

  """Every figure, in the order of the text."""
  figures: [CheckedFigure!]!

  """Every finding: those of the text as a whole, then figure by figure."""
  findings: [TextFinding!]!

  """Documents that share the text's readings, most telling first."""
  sharedDocuments: [SharedDocument!]!

  """Documents on record that are this text: it is not held against itself."""
  ownDocuments: [Document!]!

  """Why the text, or a part of it, could not be read."""
  problems: [String!]!

  """Version of the graph that answers."""
  graphVersion: String!
}

"""
A record proposed from a text, for a person to accept. Nothing was written.
"""
type TextDraft {
  """Id proposed for the document, which no record has yet."""
  id: ID!

  """
  The record as a YAML file for a story's folder, with a reason beside each proposal.
  """
  yaml: String!

  """Number of claims in it."""
  claimCount: Int!

  """
  Figures of which no claim could be made: no measure of the vocabulary fits.
  """
  undecided: [TextPlace!]!

  """Documents on record that are this text already."""
  ownDocuments: [Document!]!

  """Why the text, or a part of it, could not be read."""
  problems: [String!]!
}

"""What kind of record is found."""
enum SearchKind {
  """A claim."""
  CLAIM

  """A document."""
  DOCUMENT

  """An entity."""
  ENTITY
}

"""By what found records are put in order."""
enum SearchOrder {
  """How well they fit: closer figures first, then better words."""
  RELEVANCE

  """By day of publication, earliest first, unknown days and entities last."""
  EARLIEST_FIRST

  """By day of publication, latest first, unknown days and entities last."""
  LATEST_FIRST
}

"""What a word can be found in."""
enum SearchField {
  """The words of a claim."""
  TEXT

  """The figure of a claim."""
  FIGURE

  """The title of a document."""
  TITLE

  """The name of an entity, or of the publisher of a document."""
  NAME

  """The other names of an entity."""
  ALIASES

  """The description of an entity."""
  DESCRIPTION

  """The names of the metric of a claim."""
  METRIC
}

"""How what a claim states relates to the figure that was searched for."""
enum SearchRelation {
  """The same value, stated to the same precision."""
  IDENTICAL

  """Stated to another precision and equal within rounding."""
  CONSISTENT

  """Equal within rounding only if trailing zeros are taken as rounding."""
  CONSISTENT_IF_ROUND

  """A bound that the figure meets, such as more than $3 billion."""
  WEAKER
}

"""A piece of a text."""
type HighlightPart {
  """The piece; all pieces together are the text."""
  text: String!

  """Whether a word of the search was found in it."""
  matched: Boolean!
}

"""A text in which words of the search were found."""
type Highlight {
  """Which text of the record it is."""
  field: SearchField!

  """The text in pieces, in order."""
  parts: [HighlightPart!]!
}

"""A value by which a search can be narrowed."""
type FacetValue {
  """The value to give in the filter: an id, a year or an enum value."""
  value: String!

  """What to show for it."""
  label: String!

  """
  How many records there would be with this value, whatever else is chosen in the same facet.
  """
  count: Int!

  """Whether the filter has it."""
  selected: Boolean!
}

"""What the found records have in common, most frequent first."""
type SearchFacets {
  """Kinds of records."""
  kind: [FacetValue!]!

  """Stories, of claims and documents."""
  story: [FacetValue!]!

  """Publishers, of claims and documents."""
  outlet: [FacetValue!]!

  """Metrics of claims."""
  metric: [FacetValue!]!

  """Entities that claims are about."""
  entity: [FacetValue!]!

  """Years of publication, of claims and documents."""
  year: [FacetValue!]!

  """How the text puts it, of claims."""
  modality: [FacetValue!]!

  """Kinds of findings that rest on the record."""
  finding: [FacetValue!]!
}

"""A page of found records."""
type SearchConnection {
  """The records with their cursors."""
  edges: [SearchEdge!]!

  """Where the page lies within the whole list."""
  pageInfo: PageInfo!

  """Exact number of records found."""
  totalCount: Int!

  """The figure searched for, as read; null where none was."""
  figure: Figure

  """By what the search can be narrowed."""
  facets: SearchFacets!
}

"""A found record in a list."""
type SearchEdge {
  """Place in the list, stable when records are added or removed."""
  cursor: String!

  """The record."""
  node: Source!

  """
  How well the words fit, comparable within one search; null where no words were given.
  """
  score: Float

  """
  How the claim's number relates to the figure searched for; null where none was.
  """
  relation: SearchRelation

  """Where the words were found."""
  highlights: [Highlight!]!
}

"""Which records: one of the values of each facet that is given."""
input SearchFilter {
  """Kinds of records."""
  kind: [SearchKind!]

  """Ids of stories."""
  story: [ID!]

  """Ids of publishers."""
  outlet: [ID!]

  """Ids of metrics."""
  metric: [ID!]

  """Ids of entities that claims are about."""
  entity: [ID!]

  """Years of publication."""
  year: [Int!]

  """How the text of claims puts it."""
  modality: [Modality!]

  """Kinds of findings that rest on the record."""
  finding: [FindingCode!]
}

"""The bound that ended a trace early."""
enum TruncatedBy {
  """The depth asked for."""
  DEPTH

  """The greatest number of nodes."""
  NODES

  """The time allowed."""
  TIME
}

"""Which kind of lineage edge a hop is."""
enum HopKind {
  """Takes its content from: alternatives, each enough by itself."""
  CITES

  """Is computed from: all inputs are needed together."""
  DERIVES
}

"""Claims that rest on themselves."""
type Circle {
  """
  A shortest cycle: each claim takes from the next, and the last from the first.
  """
  cycle: [Claim!]!

  """Number of claims in the whole circle."""
  size: Int!

  """False where the search for a shorter cycle ended at its budget."""
  shortest: Boolean!
}
`;
