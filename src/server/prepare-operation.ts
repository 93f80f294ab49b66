import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledOperation, compileOperation } from "../api/compiled/compile-operation.ts";
import { measureQuery, type QuerySize } from "./measure-query.ts";

/** An operation of a document, ready for any number of requests. */
export interface PreparedOperation {
  readonly kind: OperationDefinitionNode["operation"];
  /** Returns the variables with the defaults filled in, and the size that the operation has with them; null for faulty ones. */
  readonly measure: (given: unknown) => MeasuredOperation | null;
  readonly run: CompiledOperation;
}

export interface MeasuredOperation {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly size: QuerySize;
}

/** Returns the operation of that name in `document`, or its only one; null where there is none such. */
export type PrepareOperation = (
  document: DocumentNode,
  name: string | null | undefined,
) => PreparedOperation | null;

/** Returns a function that prepares operations on `schema`, each once as long as its document is kept. */
export function createPreparation(schema: GraphQLSchema): PrepareOperation {
  const known = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  return (document, name) => {
    const operation = getOperationAST(document, name);
    if (operation == null) return null;
    const found = known.get(operation);
    if (found !== undefined) return found;
    const prepared = prepare(schema, document, operation);
    known.set(operation, prepared);
    return prepared;
  };
}

function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const { variableDefinitions = [] } = operation;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let fixed: MeasuredOperation | undefined;
  return {
    kind: operation.operation,
    measure(given) {
      if (fixed !== undefined) return fixed;
      const named = typeof given === "object" && given !== null ? { ...given } : {};
      const { coerced: variables } = getVariableValues(schema, variableDefinitions, named);
      if (variables === undefined) return null;
      const measured = { variables, size: measureQuery(schema, operation, fragments, variables) };
      if (variableDefinitions.length === 0) fixed = measured;
      return measured;
    },
    run: compileOperation(schema, document, operation),
  };
}
