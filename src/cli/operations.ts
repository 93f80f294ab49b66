/**
 * The GraphQL operations whose data `--json` prints, so that the command line and the API cannot disagree. Fields
 * that grow without bound (connections) are left out: ask the API for them.
 */

const FRAGMENTS = /* GraphQL */ `
  fragment FigureParts on Figure {
    text printed value high decimals decimalsLoose qualifier vague
    unit { kind code per }
  }
  fragment MeasureParts on Measure {
    id
    metric { id name }
    entity { id name }
    counterparty { id name }
    period { text kind first last basis fiscal }
    basis { netting accounting status }
  }
  fragment DocumentParts on Document {
    id kind title published url
    publisher { id name }
    authors { id kind name }
  }
  fragment ClaimParts on Claim {
    id text modality origin unsourced
    figure { ...FigureParts }
    measure { ...MeasureParts }
    document { ...DocumentParts }
  }
  fragment SourceParts on Source {
    __typename
    ... on Claim { ...ClaimParts }
    ... on Document { ...DocumentParts }
    ... on Entity { id name }
  }
  fragment TraceParts on Trace {
    start { ...ClaimParts }
    hops {
      key kind depth attribution manner disputed input formula
      from { id }
      to { ...SourceParts }
      evidence { note }
    }
    origins { kind distance node { ...SourceParts } path { key } }
    unsourced { reason distance node { ...SourceParts } path { key } }
    circles { size shortest cycle { id } }
    complete truncatedBy pathCount graphVersion
  }
`;

/** Where claims named by their ids come from. */
export const TRACE_CLAIMS = `${FRAGMENTS}
  query TraceClaims($claims: [ID!]!, $depth: Int) {
    trace(claims: $claims, depth: $depth) { ...TraceParts }
  }
`;

/** Where the claims that state a figure come from. */
export const TRACE_FIGURE = `${FRAGMENTS}
  query TraceFigure($figure: String!, $locale: String, $depth: Int) {
    find(figure: $figure, locale: $locale) {
      figure { ...FigureParts }
      matches {
        measure { ...MeasureParts }
        claims { relation claim { id } }
        trace(depth: $depth) { ...TraceParts }
      }
    }
  }
`;

/** Which claims state a figure. */
export const FIND_FIGURE = `${FRAGMENTS}
  query FindFigure($figure: String!, $locale: String) {
    find(figure: $figure, locale: $locale) {
      figure { ...FigureParts }
      matches {
        measure { ...MeasureParts }
        claims { relation claim { ...ClaimParts } }
      }
    }
  }
`;
