import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that looks downstream: who takes from one publisher. */
export const whatRestsOnZitron: GraphiqlTab = {
  query: `# What rests on Zitron's newsletter?
#
# Downstream: every claim of the newsletter, and the claims
# of others that take from it directly or compute with it.
query WhatRestsOnZitron($publisher: ID!) {
  entity(id: $publisher) {
    name
    description
    publishes(first: 3, orderBy: EARLIEST_FIRST) {
      edges {
        node {
          title
          published
          claims(first: 30) {
            edges {
              node {
                text
                figure { text }
                citedBy(first: 20) {
                  totalCount
                  edges {
                    attribution
                    node {
                      figure { text }
                      document { published publisher { name } }
                    }
                  }
                }
                derivedBy(first: 5) {
                  edges { formula node { text } }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  variables: { publisher: "wheres-your-ed-at" },
};
