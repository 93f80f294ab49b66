import { type Comparison, compareFigures } from "../../figures/compare-figures.ts";
import type { Figure } from "../../figures/figure.ts";
import { formatInterval } from "../../figures/interval.ts";
import { parseFigure } from "../../figures/parse-figure.ts";
import { CliError, EXIT } from "../cli-error.ts";
import { type Command, JSON_OPTION } from "../command.ts";
import { describeFigure } from "../describe/describe-figure.ts";
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
    const [a, b] = args.positionals.map((literal) => readFigure(literal, locale));
    if (a === undefined || b === undefined) throw new TypeError("Cannot compare fewer than two figures");
    const comparison = compareFigures(a, b);
    if (args.has("json")) {
      out.json({ compareFigures: comparison });
      return EXIT.OK;
    }
    out.line([styled(colourOf(comparison), comparison.relation), `: ${comparison.explanation}`]);
    for (const [place, figure] of [a, b].entries()) {
      const interval = comparison.intervals[place] ?? null;
      const values =
        interval === null ? "does not say which values it allows" : `allows ${formatInterval(interval)}`;
      out.line([figureSpan(describeFigure(figure)), ` ${values}`], "  ", "    ");
    }
    return EXIT.OK;
  },
};

function readFigure(literal: string, locale: string | null): Figure {
  const result = parseFigure(readLiteral([literal]), locale === null ? {} : { locale });
  if ("problem" in result) throw new CliError(result.problem.message);
  return result.figure;
}

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
