import type { GraphiqlTab } from "../graphiql-tab.ts";

/** The tab that holds three roundings of one figure beside each other. */
export const is37Or377Or38: GraphiqlTab = {
  query: `# Is the inference spend of 2024 $3.7, $3.77 or $3.8 billion?
#
# A printed figure is an interval: $3.77 billion is stated to
# ten million. $3.8 billion meets it, $3.7 billion does not:
# that is a cut and no rounding. "distinctValues" is how many
# different numbers are needed to explain all that was
# printed.
query Is3_7Or3_77Or3_8($measure: ID!) {
  three_7: compareFigures(a: "$3.7 billion", b: "$3.77 billion") {
    ...Compared
  }
  three_8: compareFigures(a: "$3.8 billion", b: "$3.77 billion") {
    ...Compared
  }
  measure(id: $measure) {
    agreement {
      consistent
      explanation
      distinctValues { lower upper }
      groups {
        quote
        common { lower upper }
        claims { document { published publisher { name } } }
      }
      conflicts {
        first { figure { text } document { title } }
        second { figure { text } document { title } }
      }
      vague { figure { text } document { title } }
    }
  }
}

fragment Compared on FigureComparison {
  relation
  explanation
  intervals { lower upper }
}
`,
  variables: { measure: "inference-spend/openai/microsoft/2024" },
  permalink: "/trace/%243.77%20billion",
};
