import { describeMeasure } from "../../analysis/describe-measure.ts";
import type { FoundRelation } from "../../analysis/find.ts";
import { documentOf } from "../../graph/accessors.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { compareDates } from "../describe/describe-document.ts";
import { headline } from "../describe/describe-source.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import { counted, styled } from "../output/text.ts";
import { printNothingFound } from "../print-nothing-found.ts";
import { findMatches, readLiteral } from "../question.ts";

const RELATION_WORDS: Readonly<Record<FoundRelation, string>> = {
  IDENTICAL: "the same number",
  CONSISTENT: "agrees within rounding",
  CONSISTENT_IF_ROUND: "agrees only if trailing zeros are rounding",
};

/** `headwater find`: the claims that state a figure, by what they measure. */
export const findCommand: Command = {
  name: "find",
  arguments: "<figure>",
  takes: [1, 20],
  about: [
    "Lists the claims that state a figure, grouped by what they measure: the same number first, then those that agree with it within rounding.",
    "Exits with 1 where no claim states it, and names the nearest figures on record.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    measure: { value: "WHICH", help: "Only this measure, by number, id or metric" },
    locale: { value: "LANGUAGE", help: "Language of the figure where it is not English, such as de" },
    ...JSON_OPTION,
  },
  examples: [
    "headwater find '$3.8 billion'",
    "headwater find '$0.87bn'",
    "headwater find '3,8 Milliarden Dollar' --locale de",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const literal = readLiteral(args.positionals);
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json"))
      return (await import("../print-json-trace.ts")).printJsonFind(graph, input, literal);
    const { figure, matches } = findMatches(graph, literal, args.text("measure"), args.text("locale"));
    if (matches.length === 0) {
      printNothingFound(input.err, graph, literal, figure);
      return EXIT.FAILURE;
    }
    for (const [place, { measure, claims }] of matches.entries()) {
      if (place > 0) out.line();
      out.line([
        `${matches.length > 1 ? `${place + 1}. ` : ""}`,
        styled("BOLD", describeMeasure(graph, measure)),
        ` (${counted(claims.length, "claim")})`,
        styled("DIM", `  ${measure}`),
      ]);
      for (const relation of ["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND"] as const) {
        const related = claims
          .filter((found) => found.relation === relation)
          .sort((a, b) => compareDates(documentOf(graph, a.claim), documentOf(graph, b.claim)));
        if (related.length === 0) continue;
        out.line([`${RELATION_WORDS[relation]}:`], "  ");
        for (const { claim } of related) {
          out.line([...headline(graph, claim), styled("DIM", `  ${claim}`)], "    ", "      ");
        }
      }
    }
    return EXIT.OK;
  },
};
