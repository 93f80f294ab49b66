import { describeMeasure } from "../analysis/describe-measure.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import type { FoundClaim, FoundRelation } from "../analysis/find.ts";
import type { Figure } from "../figures/figure.ts";
import { claimsOfMeasure, documentOf, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { CliError } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import { compareDates } from "./describe/describe-document.ts";
import type { OptionSpec } from "./options.ts";
import type { Printer } from "./output/printer.ts";
import { counted, styled } from "./output/text.ts";
import { printNothingFound } from "./print-nothing-found.ts";
import { findMatches, readQuestion } from "./question.ts";

/** How many measures are shown where a figure matches more and none is chosen. */
const MOST_MEASURES = 3;

/** Claims that an answer is about, taken together, and what they have in common. */
export interface Subject {
  readonly measure: string | null;
  /** Ids of the claims, earliest first. */
  readonly claims: readonly string[];
  readonly figure: Figure | null;
  /** How many claims state the figure, in words; null for a claim named by its id. */
  readonly stated: string | null;
}

/** What a call asks about. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  /** How many more measures the figure matches. */
  readonly leftOut: number;
}

/** The options by which a figure that measures several things is narrowed. */
export const SUBJECT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  measure: {
    value: "WHICH",
    help: "Where a figure measures several things: which one, by number, id or metric",
  },
  all: { help: "Show every measure that the figure matches, not only the best" },
  locale: { value: "LANGUAGE", help: "Language of the figure where it is not English, such as de" },
};

/** Returns what the call asks about, or null where nothing was found and that has been said. */
export function findSubjects(graph: KnowledgeGraph, { arguments: args, err }: CommandInput): Subjects | null {
  const question = readQuestion(graph, args.positionals);
  switch (question.kind) {
    case "CLAIM": {
      const { measure, figure } = getClaim(graph, question.id);
      return { subjects: [{ measure, claims: [question.id], figure, stated: null }], leftOut: 0 };
    }
    case "MEASURE": {
      const claims = byDate(graph, claimsOfMeasure(graph, question.id));
      if (claims.length === 0)
        throw new CliError(`Cannot answer for measure "${question.id}": no claim states it`);
      const stated = counted(claims.length, "claim");
      return { subjects: [{ measure: question.id, claims, figure: null, stated }], leftOut: 0 };
    }
    case "FIGURE": {
      const { literal } = question;
      const { figure, matches } = findMatches(graph, literal, args.text("measure"), args.text("locale"));
      if (matches.length === 0) {
        printNothingFound(err, graph, literal, figure);
        return null;
      }
      // Where the very number is on record, what only rounds to it is rarely meant.
      const exact = matches.filter(({ claims }) => claims[0]?.relation === "IDENTICAL").length;
      const isChosen = args.has("all") || args.has("measure");
      const most = isChosen ? matches.length : Math.min(MOST_MEASURES, exact || matches.length);
      const subjects = matches.slice(0, most).map(({ measure, claims }): Subject => {
        const ids = claims.map(({ claim }) => claim);
        return { measure, claims: byDate(graph, ids), figure, stated: describeMatch(claims) };
      });
      return { subjects, leftOut: matches.length - subjects.length };
    }
  }
}

/** Prints what each subject is and then what `print` says of it. */
export function printSubjects(
  out: Printer,
  graph: KnowledgeGraph,
  { subjects, leftOut }: Subjects,
  print: (subject: Subject) => void,
): void {
  for (const [place, subject] of subjects.entries()) {
    const { measure, figure, stated } = subject;
    if (place > 0) out.line();
    if (measure !== null) {
      const title = figure === null ? "" : `${quoteFigure(figure)}: `;
      const words = styled("BOLD", `${title}${describeMeasure(graph, measure)}`);
      out.line([words, styled("DIM", `  ${measure}`)]);
      if (stated !== null) out.line([stated]);
      out.line();
    }
    print(subject);
  }
  if (leftOut > 0) {
    out.line();
    out.line([
      `The figure also fits ${counted(leftOut, "other measure")}: --all shows every one, --measure ${subjects.length + 1} the next, headwater find lists them`,
    ]);
  }
}

/** Returns how many claims state the figure, and how many only agree with it. */
function describeMatch(claims: readonly FoundClaim[]): string {
  const count = (relation: FoundRelation): number =>
    claims.filter((found) => found.relation === relation).length;
  const parts: string[] = [];
  const add = (number: number, verb: string, rest: string): void => {
    if (number > 0) parts.push(`${counted(number, "claim")} ${verb}${number === 1 ? "s" : ""} ${rest}`);
  };
  add(count("IDENTICAL"), "state", "this number");
  add(count("CONSISTENT"), "agree", "within rounding");
  add(count("CONSISTENT_IF_ROUND"), "agree", "only if trailing zeros are rounding");
  return parts.join("; ");
}

function byDate(graph: KnowledgeGraph, claims: readonly string[]): string[] {
  return claims.toSorted((a, b) => compareDates(documentOf(graph, a), documentOf(graph, b)));
}
