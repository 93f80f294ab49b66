import type { EvidenceOptions } from "../analysis/evidence-options.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { answer } from "./answer.ts";
import { CliError, EXIT } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import { AUDIT_FIGURE, AUDIT_MEASURE } from "./operations.ts";
import { printFound } from "./print-json-trace.ts";
import { readQuestion } from "./question.ts";

/** Prints what to open to check the question's figure as the API gives it; returns the exit code. */
export async function printJsonAudit(
  graph: KnowledgeGraph,
  input: CommandInput,
  evidence: EvidenceOptions,
): Promise<number> {
  const question = readQuestion(graph, input.arguments.positionals);
  const variables = { asOf: evidence.asOf ?? null, excludeDisputed: evidence.excludeDisputed ?? false };
  switch (question.kind) {
    case "CLAIM":
      throw new CliError(
        "Cannot plan for one claim in JSON: the API plans for figures and measures; name one of these",
      );
    case "MEASURE":
      input.out.json(await answer(graph, AUDIT_MEASURE, { id: question.id, ...variables }));
      return EXIT.OK;
    case "FIGURE":
      return printFound(graph, input, question.literal, AUDIT_FIGURE, variables);
  }
}
