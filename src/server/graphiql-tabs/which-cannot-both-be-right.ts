import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that lists the contradictions, computed and asserted. */
export const whichCannotBothBeRight: GraphiqlTab = {
  query: `# Which claims cannot both be right?
#
# ASSERTED: a curator says so, with a reason. COMPUTED: the
# numbers exclude each other. "explainedBy" holds differences
# of definition that would resolve it, such as net against
# gross. Which of the two is right is not for the graph to say.
query WhichCannotBothBeRight($filter: ContradictionFilter) {
  contradictions(first: 20, filter: $filter) {
    totalCount
    edges {
      node {
        source
        rule
        decides
        severity
        explanation
        explainedBy { kind explanation }
        first { ...Statement }
        second { ...Statement }
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
  variables: { filter: { explained: false } },
};
