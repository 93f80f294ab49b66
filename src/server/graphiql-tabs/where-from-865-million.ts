import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that traces the figure of the founding story from end to end. */
export const whereFrom865Million: GraphiqlTab = {
  query: `# Where does $865.8 million come from?
#
# One match for each thing that the number measures. Its
# trace holds every hop upstream, nearest first, and where
# each trail ends: at a first-hand origin, or without a
# source. Run it with the button to the right, or
# Ctrl-Enter.
query WhereFrom865Million($figure: String!) {
  find(figure: $figure) {
    matches {
      measure { label }
      trace {
        pathCount
        complete
        origins { kind distance node { ...Source } }
        unsourced { reason distance node { ...Source } }
        hops {
          depth
          kind
          attribution
          from { id document { publisher { name } } }
          to { ...Source }
          evidence { note }
        }
      }
      claims {
        relation
        claim {
          text
          figure { text }
          document { published publisher { name } }
        }
      }
    }
  }
}

fragment Source on Source {
  __typename
  ... on Claim {
    id
    text
    document { title published publisher { name } }
  }
  ... on Document { id title published }
  ... on Entity { id name }
}
`,
  variables: { figure: "$865.8 million" },
  permalink: "/trace/%24865.8%20million",
};
