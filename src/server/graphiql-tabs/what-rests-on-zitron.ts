import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that looks downstream: who takes from one publisher, and what would be left without it. */
export const whatRestsOnZitron: GraphiqlTab = {
  query: `# What rests on Zitron's newsletter?
#
# Downstream: the claims of others that take from each claim
# of the newsletter. "impact" sets the newsletter aside:
# UNGROUNDED has nothing left behind it, WEAKENED has fewer
# origins than before.
query WhatRestsOnZitron($publisher: ID!) {
  entity(id: $publisher) {
    name
    description
    impact {
      ungrounded
      weakened
      unaffected
      complete
      claims(first: 20) {
        edges {
          node {
            effect
            depth
            origins { before after }
            claim { text document { publisher { name } } }
          }
        }
      }
    }
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
                citedBy(first: 10) {
                  totalCount
                  edges {
                    attribution
                    node { document { publisher { name } } }
                  }
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
  permalink: "/documents/zitron-2025-11-12",
};
