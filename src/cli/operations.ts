/**
 * The GraphQL operations whose data `--json` prints, so that the command line and the API cannot disagree. Fields
 * that grow without bound (connections) are left out: ask the API for them.
 */

/** The selections that operations share, by name. */
const FRAGMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    FigureParts: `fragment FigureParts on Figure {
      text printed value high decimals decimalsLoose qualifier vague
      unit { kind code per }
    }`,
    MeasureParts: `fragment MeasureParts on Measure {
      id
      metric { id name }
      entity { id name }
      counterparty { id name }
      period { text kind first last basis fiscal }
      basis { netting accounting status }
    }`,
    DocumentParts: `fragment DocumentParts on Document {
      id kind title published url
      publisher { id name }
      authors { id kind name }
    }`,
    ClaimParts: `fragment ClaimParts on Claim {
      id text modality origin unsourced
      figure { ...FigureParts }
      measure { ...MeasureParts }
      document { ...DocumentParts }
    }`,
    SourceParts: `fragment SourceParts on Source {
      __typename
      ... on Claim { ...ClaimParts }
      ... on Document { ...DocumentParts }
      ... on Entity { id name }
    }`,
    SourceIds: `fragment SourceIds on Source {
      __typename
      ... on Claim { id }
      ... on Document { id }
      ... on Entity { id }
    }`,
    TraceParts: `fragment TraceParts on Trace {
      start { ...ClaimParts }
      hops {
        key kind depth attribution manner disputed input formula
        from { id }
        to { ...SourceParts }
        evidence { note }
        severity
        changes { kind severity aspect detail from to explanation }
      }
      origins { kind distance node { ...SourceParts } path { key } }
      unsourced { reason distance node { ...SourceParts } path { key } }
      circles { size shortest cycle { id } }
      complete truncatedBy pathCount graphVersion
    }`,
  }),
);

/** Returns the operation with the fragments that it uses, directly or through others. */
function withFragments(operation: string): string {
  const used = new Set<string>();
  const parts = [operation];
  // Grows while it is read: fragments use fragments.
  for (const part of parts) {
    for (const [, name = ""] of part.matchAll(/\.\.\. ?(\w+Parts|SourceIds)\b/g)) {
      const fragment = FRAGMENTS.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.add(name);
      parts.push(fragment);
    }
  }
  return parts.join("\n");
}

const TRACE_VARIABLES = "$depth: Int, $asOf: AsOfInput, $excludeDisputed: Boolean, $mergeBy: [MergeRule!]";
const TRACE_ARGUMENTS = "depth: $depth, asOf: $asOf, excludeDisputed: $excludeDisputed, mergeBy: $mergeBy";

/** Returns the operation that traces claims by their ids and asks for `selection` of the trace. */
function traceClaims(selection: string): string {
  return withFragments(`
    query TraceClaims($claims: [ID!]!, ${TRACE_VARIABLES}) {
      trace(claims: $claims, ${TRACE_ARGUMENTS}) ${selection}
    }
  `);
}

/** Returns the operation that traces a figure and asks for `selection` of each trace. */
function traceFigure(selection: string): string {
  return withFragments(`
    query TraceFigure($figure: String!, $locale: String, ${TRACE_VARIABLES}) {
      find(figure: $figure, locale: $locale) {
        figure { ...FigureParts }
        matches {
          measure { ...MeasureParts }
          claims { relation claim { id } }
          trace(${TRACE_ARGUMENTS}) ${selection}
        }
      }
    }
  `);
}

const TRACE_SELECTION = "{ ...TraceParts asOf { known recorded } notYetKnown { id } }";
const INDEPENDENCE_SELECTION = `{
  start { id }
  notYetKnown { id }
  asOf { known recorded }
  independence {
    ground originCount publications amplification mergeBy
    origins { ...SourceParts }
    independentOrigins { lower upper exact }
    disjointWitnesses { origins { ...SourceIds } }
    transmissionWidth { width cut { ...SourceIds } }
    chokepoints { ...SourceIds }
    domains { origins { ...SourceIds } reasons { rule through origins { ...SourceIds } } }
    assumed { ...SourceIds }
    withDisputed { originCount independentOrigins { lower upper exact } }
  }
  witnesses { origins { ...SourceIds } }
  witnessesTruncated complete truncatedBy graphVersion
}`;

/** Where claims named by their ids come from. */
export const TRACE_CLAIMS = traceClaims(TRACE_SELECTION);

/** Where the claims that state a figure come from. */
export const TRACE_FIGURE = traceFigure(TRACE_SELECTION);

/** How many independent origins stand behind claims named by their ids. */
export const INDEPENDENCE_CLAIMS = traceClaims(INDEPENDENCE_SELECTION);

/** How many independent origins stand behind the claims that state a figure. */
export const INDEPENDENCE_FIGURE = traceFigure(INDEPENDENCE_SELECTION);

const EVIDENCE_VARIABLES = "$asOf: AsOfInput, $excludeDisputed: Boolean";
const EVIDENCE_ARGUMENTS = "asOf: $asOf, excludeDisputed: $excludeDisputed";

const AUDIT_SELECTION = `auditPlan(${EVIDENCE_ARGUMENTS}) {
  start { ...ClaimParts }
  witness { ...SourceIds }
  hops
  steps { document { ...DocumentParts } look { ...SourceParts } reason hop suspicion cost }
  cost cheapest complete truncatedBy
}`;

/** What to open to check a figure. */
export const AUDIT_FIGURE = withFragments(`
  query AuditFigure($figure: String!, $locale: String, ${EVIDENCE_VARIABLES}) {
    find(figure: $figure, locale: $locale) {
      figure { ...FigureParts }
      matches { measure { ...MeasureParts } ${AUDIT_SELECTION} }
    }
  }
`);

/** What to open to check the figures of a measure. */
export const AUDIT_MEASURE = withFragments(`
  query AuditMeasure($id: ID!, ${EVIDENCE_VARIABLES}) {
    measure(id: $id) { ...MeasureParts ${AUDIT_SELECTION} }
  }
`);

const IMPACT_SELECTION = `impact(${EVIDENCE_ARGUMENTS}, mergeBy: $mergeBy) {
  setAside { ...SourceIds }
  ungrounded weakened unaffected complete truncatedBy graphVersion
  claims(first: 1000000) {
    edges {
      node {
        claim { ...ClaimParts }
        depth effect
        origins { before after }
        independentOrigins { before { lower upper exact } after { lower upper exact } }
      }
    }
  }
}`;

/** What becomes of what rests on a claim, document or entity. */
export const IMPACT = withFragments(`
  query Impact($id: ID!, ${EVIDENCE_VARIABLES}, $mergeBy: [MergeRule!]) {
    node(id: $id) {
      __typename
      id
      ... on Claim { ${IMPACT_SELECTION} }
      ... on Document { ${IMPACT_SELECTION} }
      ... on Entity { ${IMPACT_SELECTION} }
    }
  }
`);

/** How two figures relate. */
export const COMPARE_FIGURES = withFragments(`
  query CompareFigures($a: String!, $b: String!, $locale: String) {
    compareFigures(a: $a, b: $b, locale: $locale) {
      figures { ...FigureParts }
      relation weaker withoutQualifier explanation
      intervals { lower upper lowerClosed upperClosed }
    }
  }
`);

const PROPOSAL_SELECTION =
  "{ claim { ...ClaimParts } score reasons { kind text } isStated severity changes { kind severity aspect detail from to explanation } }";
const TEXT_FINDING_SELECTION =
  "{ rule severity message place { line column start end } sources { ...SourceIds } }";

/** What the records know of a text. */
export const CHECK_TEXT = withFragments(`
  query CheckText($text: String!, $language: String, $published: PublishedDate, $format: TextFormat, $url: String) {
    checkText(text: $text, language: $language, published: $published, format: $format, url: $url) {
      language published complete problems graphVersion
      figures {
        place { line column start end }
        printed status
        figure { ...FigureParts }
        measure { ...MeasureParts }
        source ${PROPOSAL_SELECTION}
        alternatives { claim { id } score isStated severity }
        claims { id }
        independence { ground originCount publications origins { ...SourceParts } independentOrigins { lower upper exact } }
        contradictedBy { claim { ...ClaimParts } reason isOnRecord }
        elsewhere { id }
        findings ${TEXT_FINDING_SELECTION}
      }
      findings ${TEXT_FINDING_SELECTION}
      sharedDocuments { document { ...DocumentParts } score isNamed claims { id } }
      ownDocuments { ...DocumentParts }
    }
  }
`);

/** Which claims state a figure. */
export const FIND_FIGURE = withFragments(`
  query FindFigure($figure: String!, $locale: String) {
    find(figure: $figure, locale: $locale) {
      figure { ...FigureParts }
      matches {
        measure { ...MeasureParts }
        claims { relation claim { ...ClaimParts } }
      }
    }
  }
`);
