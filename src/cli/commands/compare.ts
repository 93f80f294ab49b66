import { compareLiterals } from "../../analysis/compare-literals.ts";
import { quoteFigure, sayInterval } from "../../analysis/figure-words.ts";
import type { Comparison } from "../../figures/compare-figures.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { JSON_OPTION } from "../options.ts";
import { figureSpan, styled } from "../output/text.ts";
import { readLiteral } from "../question.ts";

/** `headwater compare`: whether two figures can state the same number, and why. */
export const compareCommand: Command = {
  name: "compare",
  arguments: "<figure> <figure>",
  takes: [2, 2],
  about: ["Says whether two figures can both be right about the same thing, and which values each allows."],
  options: {
    locale: { value: "LANGUAGE", help: "Language of the figures where it is not English, such as de" },
    ...JSON_OPTION,
  },
  examples: [
    "headwater compare '493.8 million dollars' '$0.5 billion'",
    "headwater compare '$3.7 billion' '$3.77 billion'",
  ],

  async run({ arguments: args, out }) {
    const locale = args.text("locale");
    const [first = "", second = ""] = args.positionals;
    const literals = [readLiteral([first]), readLiteral([second])] as const;
    if (args.has("json")) {
      const { answer } = await import("../answer.ts");
      const { COMPARE_FIGURES } = await import("../operations.ts");
      const { buildGraph } = await import("../../graph/build-graph.ts");
      // The answer rests on the two literals alone.
      const nothing = buildGraph({ entities: [], metrics: [], stories: [], documents: [], claims: [] });
      out.json(await answer(nothing, COMPARE_FIGURES, { a: literals[0], b: literals[1], locale }));
      return EXIT.OK;
    }
    const comparison = compareLiterals(...literals, locale === null ? {} : { locale });
    out.line([styled(colourOf(comparison), comparison.relation), `: ${comparison.explanation}`]);
    for (const [place, figure] of comparison.figures.entries()) {
      const interval = comparison.intervals[place] ?? null;
      const values =
        interval === null
          ? "does not say how far off it may be"
          : `could be anything ${sayInterval(interval, figure.unit)}`;
      out.line([figureSpan(quoteFigure(figure)), ` ${values}`], "  ", "    ");
    }
    return EXIT.OK;
  },
};

function colourOf({ relation }: Comparison): "RED" | "YELLOW" | "GREEN" {
  switch (relation) {
    case "CONFLICT":
      return "RED";
    case "IDENTICAL":
    case "CONSISTENT":
      return "GREEN";
    default:
      return "YELLOW";
  }
}
