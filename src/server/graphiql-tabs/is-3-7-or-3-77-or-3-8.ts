import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that holds three roundings of one figure beside each other. */
export const is37Or377Or38: GraphiqlTab = {
  query: `# Is the inference spend of 2024 $3.7, $3.77 or $3.8 billion?
#
# Three printed figures beside each other. Each finds also
# what agrees with it within rounding, and says how; the
# first shows that the same digits stand for quite another
# thing as well.
query Is3_7Or3_77Or3_8 {
  three_7: find(figure: "$3.7 billion") { ...Statements }
  three_77: find(figure: "$3.77 billion") { ...Statements }
  three_8: find(figure: "$3.8 billion") { ...Statements }
}

fragment Statements on FindResult {
  figure { text value decimals }
  matches {
    measure {
      metric { name }
      entity { name }
      period { text }
    }
    claims {
      relation
      claim {
        figure { text value }
        document { published publisher { name } }
      }
    }
  }
}
`,
};
