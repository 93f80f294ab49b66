import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that walks from a claim to what it takes from, without a trace. */
export const walkOneHop: GraphiqlTab = {
  query: `# How do I walk the graph by hand?
#
# One hop: from the claims of an outlet to what each of them
# takes from. The edge carries its own facts: how the claim
# takes, whether the text says so, and the evidence. To go
# on, put an id of the answer into "claim(id: …)".
query WalkOneHop($outlet: ID!, $metric: ID!) {
  claims(filter: { outlet: $outlet, metric: $metric }, first: 5) {
    edges {
      node {
        id
        text
        figure { text }
        cites {
          edges {
            manner
            attribution
            evidence { note }
            node {
              __typename
              ... on Claim {
                id
                text
                figure { text }
                document { title publisher { name } }
              }
              ... on Document { id title }
              ... on Entity { id name }
            }
          }
        }
        citedBy { totalCount edges { node { id } } }
      }
    }
  }
}
`,
  variables: { outlet: "techcrunch", metric: "revenue-share" },
  permalink: "/documents/techcrunch-2025-11-14",
};
