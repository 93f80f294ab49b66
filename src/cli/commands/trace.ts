import type { FoundClaim, FoundRelation } from "../../analysis/find.ts";
import { trace } from "../../analysis/trace.ts";
import type { Figure } from "../../figures/figure.ts";
import { claimsOfMeasure, documentOf, getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { CliError, EXIT } from "../cli-error.ts";
import { type Command, type CommandInput, DATA_OPTION, JSON_OPTION } from "../command.ts";
import { compareDates } from "../describe/describe-document.ts";
import { describeFigure } from "../describe/describe-figure.ts";
import { describeMeasure } from "../describe/describe-measure.ts";
import { loadGraph } from "../load-graph.ts";
import { counted, styled } from "../output/text.ts";
import { printNothingFound } from "../print-nothing-found.ts";
import { printTraceSummary } from "../print-trace-summary.ts";
import { printTraceTree } from "../print-trace-tree.ts";
import { findMatches, readQuestion } from "../question.ts";

/** How many measures are shown where a figure matches more and none is chosen. */
const MOST_MEASURES = 3;
/** How many lines a tree has unless the call says otherwise. */
const MOST_ITEMS = 200;

/** Claims to trace together, and what they are about. */
interface Subject {
  readonly measure: string | null;
  readonly claims: readonly string[];
  readonly figure: Figure | null;
  /** How many claims state it. */
  readonly stated: string;
}

/** `headwater trace`: where a figure comes from, as a tree. */
export const traceCommand: Command = {
  name: "trace",
  arguments: "<figure, claim id or measure id>",
  takes: [1, 20],
  about: [
    "Shows where a figure comes from: who states it, from whom each took it, and where the trail begins or is lost.",
    'Below each claim stand the claims it takes from. "(inferred)" means that the text does not name this source, and says why the curator believes in it.',
  ],
  options: {
    ...DATA_OPTION,
    depth: { value: "N", help: "Follow exactly N hops; default: all" },
    measure: {
      value: "WHICH",
      help: "Where a figure measures several things: which one, by number, id or metric",
    },
    locale: { value: "LANGUAGE", help: "Language of the figure where it is not English, such as de" },
    all: { help: "Show every measure that the figure matches" },
    most: { value: "N", help: `Print trees of at most N claims; default: ${MOST_ITEMS}` },
    ...JSON_OPTION,
  },
  examples: [
    "headwater trace '$865.8 million'",
    "headwater trace '$2.5 billion' --measure cash-burn",
    "headwater trace techcrunch-2025-11-14#revenue-share-2024 --depth 1",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const depth = args.count("depth", 0);
    const most = args.count("most", 1) ?? MOST_ITEMS;
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json")) return (await import("../print-json-trace.ts")).printJsonTrace(graph, input, depth);
    const found = findSubjects(graph, input);
    if (found === null) return EXIT.FAILURE;
    const { subjects, leftOut } = found;
    for (const [place, { measure, claims, figure, stated }] of subjects.entries()) {
      if (place > 0) out.line();
      if (measure !== null) {
        const title = figure === null ? "" : `${describeFigure({ ...figure, qualifier: null })}: `;
        out.line([
          styled("BOLD", `${title}${describeMeasure(graph, measure)}`),
          styled("DIM", `  ${measure}`),
        ]);
        out.line([stated]);
        out.line();
      }
      const result = trace(graph, claims, depth === null ? {} : { depth });
      printTraceTree(out, graph, result, claims, most);
      out.line();
      printTraceSummary(out, graph, result, figure);
    }
    if (leftOut > 0) {
      out.line();
      out.line([
        `The same number measures ${counted(leftOut, "other thing")}: --all shows all, --measure ${subjects.length + 1} the next; headwater find lists them`,
      ]);
    }
    return EXIT.OK;
  },
};

/** Returns what to trace, or null where nothing was found and that has been said. */
function findSubjects(
  graph: KnowledgeGraph,
  input: CommandInput,
): { readonly subjects: readonly Subject[]; readonly leftOut: number } | null {
  const { arguments: args } = input;
  const question = readQuestion(graph, args.positionals);
  switch (question.kind) {
    case "CLAIM": {
      const { measure, figure } = getClaim(graph, question.id);
      return { subjects: [{ measure, claims: [question.id], figure, stated: "one claim" }], leftOut: 0 };
    }
    case "MEASURE": {
      const claims = claimsOfMeasure(graph, question.id);
      if (claims.length === 0)
        throw new CliError(`Cannot trace measure "${question.id}": no claim states it`);
      return {
        subjects: [
          {
            measure: question.id,
            claims: byDate(graph, claims),
            figure: null,
            stated: counted(claims.length, "claim"),
          },
        ],
        leftOut: 0,
      };
    }
    case "FIGURE": {
      const { figure, matches } = findMatches(
        graph,
        question.literal,
        args.text("measure"),
        args.text("locale"),
      );
      if (matches.length === 0) {
        printNothingFound(input.err, graph, question.literal, figure);
        return null;
      }
      // Where the very number is on record, what only rounds to it is rarely meant.
      const stated = matches.filter(({ claims }) => claims[0]?.relation === "IDENTICAL").length;
      const most = args.has("all") ? matches.length : Math.min(MOST_MEASURES, stated || matches.length);
      const subjects = matches.slice(0, most).map(({ measure, claims }) => ({
        measure,
        claims: byDate(
          graph,
          claims.map(({ claim }) => claim),
        ),
        figure,
        stated: describeMatch(claims),
      }));
      return { subjects, leftOut: Math.max(0, matches.length - most) };
    }
  }
}

/** Returns how many claims state the figure, and how many only agree with it. */
function describeMatch(claims: readonly FoundClaim[]): string {
  const count = (relation: FoundRelation): number =>
    claims.filter((found) => found.relation === relation).length;
  const agree = (number: number): string =>
    `${counted(number, "claim")} ${number === 1 ? "agrees" : "agree"}`;
  const identical = count("IDENTICAL");
  const consistent = count("CONSISTENT");
  const round = count("CONSISTENT_IF_ROUND");
  return [
    ...(identical > 0
      ? [`${counted(identical, "claim")} ${identical === 1 ? "states" : "state"} this number`]
      : []),
    ...(consistent > 0 ? [`${agree(consistent)} within rounding`] : []),
    ...(round > 0 ? [`${agree(round)} only if trailing zeros are rounding`] : []),
  ].join("; ");
}

function byDate(graph: KnowledgeGraph, claims: readonly string[]): string[] {
  return claims.toSorted((a, b) => compareDates(documentOf(graph, a), documentOf(graph, b)));
}
