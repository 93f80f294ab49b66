import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that looks at a figure as of a day. */
export const whatWasKnownThen: GraphiqlTab = {
  query: `# What was known of $865.8 million on that day?
#
# Two clocks: "known" goes by the day of publication,
# "recorded" by the day on which the record was written.
# Move the day in the variables and run it again.
query WhatWasKnownThen($figure: String!, $day: Date!) {
  find(figure: $figure) {
    matches {
      measure { metric { name } period { text } }
      firstAppearance {
        certain
        earliest { published document { title publisher { name } } }
        earliestGrounded { published document { title } }
      }
      trace(asOf: { known: $day }) {
        asOf { known }
        start { document { published publisher { name } } }
        notYetKnown { document { published publisher { name } } }
        origins {
          kind
          node { ... on Claim { document { title } } }
        }
        independence { publications originCount }
      }
    }
  }
}
`,
  variables: { figure: "$865.8 million", day: "2025-11-13" },
  permalink: "/trace/%24865.8%20million",
};
