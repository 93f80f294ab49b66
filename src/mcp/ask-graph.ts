import { graphql } from "graphql";
import { type ContextOptions, createContext } from "../api/context.ts";
import { createSchema } from "../api/schema.ts";
import { createWholeGraph } from "../api/whole-graph.ts";
import type { GivenVariables } from "../client/create-client.ts";
import type { Answer, Client, Operation } from "../client/operations.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Returns a client that asks `graph` itself, by the same schema that the server answers with. */
export function askGraph(graph: KnowledgeGraph, options: Omit<ContextOptions, "whole"> = {}): Client {
  const schema = createSchema();
  const whole = createWholeGraph(graph);
  return async <Result, Variables>(
    operation: Operation<Result, Variables>,
    ...[variables]: GivenVariables<Variables>
  ) => {
    const { data, errors = [] } = await graphql({
      schema,
      source: operation,
      variableValues: variables ?? {},
      contextValue: createContext(graph, { ...options, whole }),
    });
    // What the schema answers to an operation has the type that was generated from it.
    const answer: Answer<Result> = {
      data: (data ?? null) as Result | null,
      errors: errors.map((error) => error.toJSON()),
    };
    return answer;
  };
}
