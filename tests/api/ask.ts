import { type ExecutionResult, execute, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { expect } from "vitest";
import { compileOperation } from "../../src/api/compiled/compile-operation.ts";
import { type Context, type ContextOptions, createContext } from "../../src/api/context.ts";
import { createSchema } from "../../src/api/schema.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";

/** The schema under test, built once. */
export const schema = createSchema();

/** Returns the whole answer to `source`; the compiled operation, where it has one, has given the same. */
export async function ask(
  graph: KnowledgeGraph,
  source: string,
  variables: Record<string, unknown> = {},
  options: ContextOptions = {},
): Promise<ExecutionResult> {
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const contextValue = createContext(graph, options);
  const result = await execute({ schema, document, contextValue, variableValues: variables });
  const compiled = runCompiled(createContext(graph, options), source, variables);
  if (compiled !== null) {
    expect(compiled).toBe(JSON.stringify(result.data));
    expect(result.errors).toBeUndefined();
  }
  return result;
}

/** Returns what the compiled operation of `source` answers, or null where it leaves that to the executor. */
export function runCompiled(
  context: Context,
  source: string,
  variables: Record<string, unknown> = {},
  isOverdue = () => false,
): string | null {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation == null) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return coerced === undefined
    ? null
    : compileOperation(schema, document, operation)(context, coerced, isOverdue);
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
