import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that says what changed at each hop, and what drifted over the whole way. */
export const whatChangedOnTheWay: GraphiqlTab = {
  query: `# How did $3.767 billion become $3.7 billion?
#
# Every hop says what changed at it, from data and not from
# opinion. "drift" compares the two ends of a trail: several
# harmless hops can add up to a change that is not harmless.
query WhatChangedOnTheWay($claim: ID!) {
  claim(id: $claim) {
    text
    figure { text }
    document { publisher { name } }
    trace {
      hops {
        depth
        manner
        from { document { publisher { name } } }
        to { ... on Claim { figure { text } document { title } } }
        quotes { source claim }
        severity
        changes { kind severity from to explanation }
      }
      drift {
        explanation
        severity
        flags
        digitsLost
        quotes { source claim }
      }
    }
  }
}
`,
  variables: { claim: "briefly-2025-11#inference-2024" },
  permalink: "/claims/briefly-2025-11%23inference-2024",
};
