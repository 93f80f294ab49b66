import { graphql } from "graphql";
import { createContext } from "../api/context.ts";
import { createSchema } from "../api/schema.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { CliError } from "./cli-error.ts";

/** Every list whole: the limits of the server do not bind who runs it on their own machine. */
const LIMITS = { pageSize: 1_000_000, traceNodes: 1_000_000, textLength: 2 ** 26 };

/**
 * Returns the data that the GraphQL schema gives for an operation. Imported only for `--json`, for it loads GraphQL.
 *
 * @throws CliError with the schema's own message where it answers with an error
 */
export async function answer(
  graph: KnowledgeGraph,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await graphql({
    schema: createSchema(),
    source,
    variableValues,
    contextValue: createContext(graph, { limits: LIMITS }),
  });
  const [error] = errors ?? [];
  if (error?.extensions["code"] !== undefined) throw new CliError(error.message);
  if (error !== undefined || data === null || data === undefined) {
    throw new Error(`The schema did not answer: ${error?.message ?? "no data"}`, { cause: error });
  }
  return data;
}
