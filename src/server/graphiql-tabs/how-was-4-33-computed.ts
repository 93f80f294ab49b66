import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that opens a computed figure into its formula and inputs, and computes it again. */
export const howWas433Computed: GraphiqlTab = {
  query: `# How was a revenue of at least $4.33 billion computed?
#
# Nobody disclosed it: it was computed from other claims.
# "derivesFrom" has an edge for each input, with the formula;
# "recomputation" computes it again, with each input as the
# interval that it was printed as.
query HowWas4_33Computed($figure: String!) {
  find(figure: $figure) {
    matches {
      measure { metric { name definition } period { text } }
      claims {
        claim {
          text
          figure { text qualifier }
          document { published publisher { name } }
          recomputation {
            formula
            status
            explanation
            computed { lower upper }
            stated { lower upper }
            inputs { name quote allowed { lower upper } }
          }
          derivesFrom {
            edges {
              formula
              input
              evidence { note }
              node {
                text
                figure { text value }
                document { publisher { name } }
              }
            }
          }
        }
      }
    }
  }
}
`,
  variables: { figure: "$4.33 billion" },
  permalink: "/trace/%244.33%20billion",
};
