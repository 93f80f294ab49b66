import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that lists the claims of authors that are programs. */
export const writtenBySoftware: GraphiqlTab = {
  query: `# Which claims were written by a software agent?
#
# An author that declares itself to be no human is a
# SoftwareAgent, not a Person.
query WrittenBySoftware {
  entities(filter: { kind: [SOFTWARE_AGENT] }, first: 5) {
    totalCount
    edges {
      node {
        name
        description
        authored(first: 5) {
          edges {
            node {
              title
              published
              publisher { name }
              claims(first: 30) {
                totalCount
                edges {
                  node {
                    text
                    modality
                    figure { text }
                    unsourced
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
};
