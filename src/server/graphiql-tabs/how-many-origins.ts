import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that counts the independent origins of a figure. */
export const howManyOrigins: GraphiqlTab = {
  query: `# How many independent origins stand behind $493.8 million?
#
# Many outlets with one leak behind them are one source. A
# witness is a smallest set of origins that is enough for the
# figure; a chokepoint is what every way passes; the cut shows
# how few one must stop reading until nothing is left.
query HowManyOrigins($figure: String!, $mergeBy: [MergeRule!]) {
  find(figure: $figure) {
    matches {
      measure { metric { name } entity { name } period { text } }
      claims { claim { document { publisher { name } } } }
      trace(mergeBy: $mergeBy) {
        pathCount
        independence {
          ground
          publications
          amplification
          originCount
          independentOrigins { lower upper exact }
          transmissionWidth { width cut { ...Source } }
          chokepoints { ...Source }
          domains { origins { ...Source } reasons { rule through } }
        }
        witnesses { origins { ...Source } }
        witnessesTruncated
      }
    }
  }
}

fragment Source on Source {
  __typename
  ... on Claim { id document { title publisher { name } } }
  ... on Document { id title }
  ... on Entity { id name }
}
`,
  variables: { figure: "$493.8 million", mergeBy: ["DOCUMENT", "AUTHOR", "OWNER"] },
  permalink: "/trace/%24493.8%20million",
};
