import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that shows who contradicts the payments of 2.3 billion dollars. */
export const whoContradicts2Billion: GraphiqlTab = {
  query: `# Who contradicts the $2.3 billion?
#
# The same digits can measure different things: one match
# for each. A contradiction is a curator's judgement that
# two claims cannot both be right, with the reason; the
# graph does not say which of them is.
query WhoContradicts2Billion($figure: String!) {
  find(figure: $figure) {
    matches {
      measure { metric { name } period { text } }
      claims {
        relation
        claim {
          text
          figure { text }
          document { title publisher { name } }
          contradicts { edges { reason node { ...Statement } } }
          contradictedBy { edges { reason node { ...Statement } } }
        }
      }
    }
  }
}

fragment Statement on Claim {
  id
  text
  figure { text }
  document { published publisher { name } }
}
`,
  variables: { figure: "$2.3 billion" },
  permalink: "/trace/%242.3%20billion",
};
