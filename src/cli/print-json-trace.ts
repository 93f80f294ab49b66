import type { EvidenceOptions } from "../analysis/evidence-options.ts";
import type { MergeRule } from "../analysis/independence-domains.ts";
import { claimsOfMeasure } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { answer } from "./answer.ts";
import { EXIT } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import { FIND_FIGURE, TRACE_CLAIMS, TRACE_FIGURE } from "./operations.ts";
import { findMatches, readQuestion } from "./question.ts";

/** Arguments of the trace fields; what is left out is the schema's default. */
export interface TraceVariables extends Pick<EvidenceOptions, "asOf" | "excludeDisputed"> {
  readonly depth?: number | null;
  readonly mergeBy?: readonly MergeRule[] | null;
}

/** The operation for claims by their ids and the one for a figure. */
export interface TraceOperations {
  readonly claims: string;
  readonly figure: string;
}

/** Prints where the question's claims come from as the API gives it; returns the exit code. */
export async function printJsonTrace(
  graph: KnowledgeGraph,
  input: CommandInput,
  given: TraceVariables,
  operations: TraceOperations = { claims: TRACE_CLAIMS, figure: TRACE_FIGURE },
): Promise<number> {
  const { depth = null, asOf, excludeDisputed = false, mergeBy = null } = given;
  const variables = { depth, asOf: asOf ?? null, excludeDisputed, mergeBy };
  const question = readQuestion(graph, input.arguments.positionals);
  switch (question.kind) {
    case "CLAIM":
    case "MEASURE": {
      const claims = question.kind === "CLAIM" ? [question.id] : claimsOfMeasure(graph, question.id);
      input.out.json(await answer(graph, operations.claims, { claims, ...variables }));
      return EXIT.OK;
    }
    case "FIGURE":
      return printFound(graph, input, question.literal, operations.figure, variables);
  }
}

/** Prints which claims state the figure as the API gives it; returns the exit code. */
export function printJsonFind(graph: KnowledgeGraph, input: CommandInput, literal: string): Promise<number> {
  return printFound(graph, input, literal, FIND_FIGURE, {});
}

/** Prints what the API finds for the figure, without the measures that were not chosen; returns the exit code. */
export async function printFound(
  graph: KnowledgeGraph,
  { arguments: args, out }: CommandInput,
  figure: string,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<number> {
  const locale = args.text("locale");
  // The same choice as in words: the API gives all measures, in the same order.
  const chosen = new Set(findMatches(graph, figure, args.text("measure"), locale).matches.map(measureOf));
  const data = await answer(graph, operation, { figure, locale, ...variables });
  const { find } = data as { readonly find: FoundData }; // The shape that the operation asks for.
  const matches = find.matches.filter(({ measure }) => chosen.has(measure.id));
  out.json({ find: { ...find, matches } });
  return matches.length === 0 ? EXIT.FAILURE : EXIT.OK;
}

interface FoundData {
  readonly matches: readonly { readonly measure: { readonly id: string } }[];
}

function measureOf({ measure }: { readonly measure: string }): string {
  return measure;
}
