import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that plans a check of a figure, and says how its measure stands. */
export const howToCheck87: GraphiqlTab = {
  query: `# What must I open to check $8.7 billion, and is it disputed?
#
# The least that a person must open, in order, with the hops
# to distrust first. "state" is NONE, SUPPORTED, DISPUTED or
# BOTH: the evidence on each side, and no verdict.
query HowToCheck8_7($measure: ID!) {
  measure(id: $measure) {
    metric { name }
    period { text }
    auditPlan {
      start { text figure { text } document { title } }
      steps {
        reason
        document { id title url published }
        look { ... on Claim { text figure { text } } }
        suspicion
      }
      cheapest
      complete
    }
    state {
      state
      supportedBy { id document { publisher { name } } }
      disputes { kind reason claims { id figure { text } } }
    }
  }
}
`,
  variables: { measure: "inference-spend/openai/microsoft/2025-01/2025-09" },
  permalink: "/trace/%248.7%20billion",
};
