import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that lists documents that probably share a source. */
export const whoSharesASource: GraphiqlTab = {
  query: `# Which documents probably share a source?
#
# Neither says so, but they have the same rare reading, the
# same mistake, or the same figures in the same order. Only
# suggested: no count uses it unless a trace asks for it with
# includeSuggested: true.
query WhoSharesASource {
  suggestedDependence(first: 10) {
    totalCount
    edges {
      node {
        score
        documents { id title publisher { name } }
        earlier { id }
        evidence {
          __typename
          ... on SharedReading {
            kind
            carriers
            documents
            weight
            measure { metric { name } period { text } }
            claims { figure { text } }
          }
          ... on SharedOrder { shared inOrder weight }
        }
      }
    }
  }
}
`,
};
