import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that sets beside each other what every outlet printed for one measure. */
export const inference2024ByOutlet: GraphiqlTab = {
  query: `# What did each outlet say about the inference spend of 2024?
#
# Claims can be filtered by metric, entity, outlet, author,
# period, value, modality and date of publication.
query Inference2024ByOutlet($metric: ID!, $period: String!) {
  claims(
    filter: { metric: $metric, period: $period }
    orderBy: EARLIEST_FIRST
    first: 50
  ) {
    totalCount
    edges {
      node {
        document { published publisher { name } }
        modality
        figure { text value decimals qualifier }
        text
        measure {
          metric { name }
          period { text }
          basis { netting accounting status }
        }
      }
    }
  }
}
`,
  variables: { metric: "inference-spend", period: "2024" },
};
