import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ReadTextOptions } from "../ingest/text-reading.ts";
import { answer } from "./answer.ts";
import { CHECK_TEXT } from "./operations.ts";
import type { Printer } from "./output/printer.ts";

/** Prints the check of a text as the API gives it. */
export async function printJsonCheck(
  out: Printer,
  graph: KnowledgeGraph,
  text: string,
  { language, published, format, url }: Omit<ReadTextOptions, "vocabulary">,
): Promise<void> {
  const variables = {
    text,
    language: language ?? null,
    published: published ?? null,
    format: format?.toUpperCase() ?? null,
    url: url ?? null,
  };
  out.json(await answer(graph, CHECK_TEXT, variables));
}
