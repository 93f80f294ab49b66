import { type FigureMatch, type FindResult, find } from "../analysis/find.ts";
import { HeadwaterError } from "../errors.ts";
import { findNode, getMeasure } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { unknownClaim } from "../graph/search.ts";
import { CliError, UsageError } from "./cli-error.ts";

/** What a call asks about: a claim by its id, a measure by its id, or a figure. */
export type Question =
  | { readonly kind: "CLAIM"; readonly id: string }
  | { readonly kind: "MEASURE"; readonly id: string }
  | { readonly kind: "FIGURE"; readonly literal: string };

/** Longer than any figure that a text prints. */
const MOST_LITERAL = 200;

/**
 * Returns what the arguments ask about, read as one text, so that a figure needs no quotes: `2.5 billion dollars`.
 *
 * @throws UsageError for an empty text
 * @throws CliError for one that is too long to be a figure
 * @throws HeadwaterError NOT_FOUND for an id that names no claim or measure, with the nearest ids
 */
export function readQuestion(graph: KnowledgeGraph, words: readonly string[]): Question {
  const literal = readLiteral(words);
  const node = findNode(graph, literal);
  if (node?.kind === "CLAIM") return { kind: "CLAIM", id: literal };
  if (node?.kind === "MEASURE") return { kind: "MEASURE", id: literal };
  if (node !== null || looksLikeId(literal)) throw unknownClaim(graph, literal);
  return { kind: "FIGURE", literal };
}

/** Returns the arguments as one figure. @throws UsageError, CliError as `readQuestion` */
export function readLiteral(words: readonly string[]): string {
  const literal = words.join(" ").trim();
  if (literal === "") throw new UsageError("The figure is empty: name one, such as '$865.8 million'");
  if (literal.length > MOST_LITERAL) {
    throw new CliError(
      `The figure is ${literal.length} characters long, but at most ${MOST_LITERAL} can be read: give the number alone, such as '$865.8 million'`,
    );
  }
  return literal;
}

/** Returns whether the text is written like an id and not like a number. */
function looksLikeId(text: string): boolean {
  return /^[a-z0-9-]+#[a-z0-9-]*$/.test(text) || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\/.*)?$/.test(text);
}

/**
 * Returns where the figure is stated, narrowed to one measure where `chosen` names it.
 *
 * @throws CliError for words without a number, which `headwater search` is for
 * @throws HeadwaterError UNREADABLE_FIGURE for any other text that is no figure
 */
export function findMatches(
  graph: KnowledgeGraph,
  literal: string,
  chosen: string | null,
  locale: string | null,
): FindResult {
  const result = findFigure(graph, literal, locale);
  if (chosen === null || result.matches.length === 0) return result;
  return { ...result, matches: chooseMeasures(graph, result.matches, chosen) };
}

function findFigure(graph: KnowledgeGraph, literal: string, locale: string | null): FindResult {
  try {
    return find(graph, literal, locale === null ? {} : { locale });
  } catch (error) {
    if (!(error instanceof HeadwaterError) || error.code !== "UNREADABLE_FIGURE" || /\p{N}/u.test(literal))
      throw error;
    throw new CliError(`${error.message}; to look for words, use headwater search`);
  }
}

/** Returns the matches that `chosen` names: by place from 1, by id, or by the metric that the id starts with. */
function chooseMeasures(
  graph: KnowledgeGraph,
  matches: readonly FigureMatch[],
  chosen: string,
): readonly FigureMatch[] {
  if (/^[0-9]+$/.test(chosen)) {
    const match = matches[Number(chosen) - 1];
    if (match !== undefined) return [match];
    throw new CliError(
      `Cannot choose measure ${chosen}: the figure matches ${matches.length}; give a number from 1 to ${matches.length}`,
    );
  }
  const found = matches.filter(
    ({ measure }) => measure === chosen || getMeasure(graph, measure).measure.metric === chosen,
  );
  if (found.length > 0) return found;
  const known = matches.map(({ measure }) => measure).join(", ");
  throw new CliError(`Cannot choose measure "${chosen}": the figure matches ${known}`);
}
