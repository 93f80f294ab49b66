import { type ExecutionResult, graphql } from "graphql";
import { type ContextOptions, createContext } from "../../src/api/context.ts";
import { createSchema } from "../../src/api/schema.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";

/** The schema under test, built once. */
export const schema = createSchema();

/** Returns the whole answer to `source`. */
export function ask(
  graph: KnowledgeGraph,
  source: string,
  variables: Record<string, unknown> = {},
  options: ContextOptions = {},
): Promise<ExecutionResult> {
  const contextValue = createContext(graph, options);
  return graphql({ schema, source, contextValue, variableValues: variables });
}

/** Returns the data of the answer to `source` as plain objects. @throws the first error of the answer */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which the test knows.
export async function answer(...given: Parameters<typeof ask>): Promise<any> {
  const { data, errors } = await ask(...given);
  if (errors?.[0] !== undefined) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

/** Returns the codes of the errors of an answer, by path. */
export async function codes(...given: Parameters<typeof ask>): Promise<[string, unknown][]> {
  const { errors = [] } = await ask(...given);
  return errors.map(({ path, extensions: { code } }) => [path?.join(".") ?? "", code]);
}
