import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that finds a source which a text uses and does not name. */
export const whoIsBehind8659: GraphiqlTab = {
  query: `# Who is behind $865.9 million?
#
# Most pages print 865.8. A page that prints 865.9 has it
# from somewhere else, even if it does not name the source:
# such a hop is marked INFERRED, and its evidence says why
# the curator believes it.
query WhoIsBehind865_9($figure: String!) {
  find(figure: $figure) {
    matches {
      claims {
        relation
        claim {
          figure { text }
          document { published publisher { name } }
          cites {
            edges {
              attribution
              evidence { note }
              node {
                ... on Claim {
                  id
                  figure { text }
                  document { publisher { name } }
                }
                ... on Document { id title }
                ... on Entity { id name }
              }
            }
          }
        }
      }
    }
  }
}
`,
  variables: { figure: "$865.9 million" },
  permalink: "/trace/%24865.9%20million",
};
