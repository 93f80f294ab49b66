import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that lists the findings of the graph and the problems of the records. */
export const whatToLookInto: GraphiqlTab = {
  query: `# What in the records should somebody look into?
#
# Findings are what a reader should know of: numbers that no
# rounding explains, claims older than their source, circles.
# Problems are faults of the records themselves: where there
# are any, the last good records go on answering ("headwater
# serve --watch" loads them again when a file changes).
query WhatToLookInto($severity: Severity) {
  problems { code message file line column }
  findings(first: 20, filter: { severity: $severity }) {
    totalCount
    edges {
      node {
        code
        severity
        message
        nodes { id ... on Claim { text figure { text } } }
      }
    }
  }
}
`,
  variables: { severity: "WARNING" },
};
