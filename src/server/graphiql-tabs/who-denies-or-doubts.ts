import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that lists denials and claims put with a doubt. */
export const whoDeniesOrDoubts: GraphiqlTab = {
  query: `# Who denies a figure, or puts it with a doubt?
query WhoDeniesOrDoubts($modality: [Modality!]) {
  claims(
    filter: { modality: $modality }
    orderBy: EARLIEST_FIRST
    first: 50
  ) {
    totalCount
    edges {
      node {
        modality
        text
        about { name }
        document { published publisher { name } }
        contradicts { edges { reason node { id text } } }
      }
    }
  }
}
`,
  variables: { modality: ["DENIED", "HEDGED"] },
};
