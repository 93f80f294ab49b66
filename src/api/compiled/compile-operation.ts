/**
 * An operation that is executed often, made into functions once.
 *
 * Method: each field becomes a function that resolves it and writes its value as JSON, with everything that the
 * schema and the text of the operation decide already decided; what `@skip` and `@include` leave is compiled once
 * for each combination of their variables. The answer is written as text, without objects in between.
 * Precondition: the document is valid for the schema, and resolvers look at no `info`.
 * What is not an answer without any error is none here: where something fails, waits, or has no compiled form, the
 * run is given up and the ordinary executor has to do it, with the words and places of its errors.
 * Cost: as the ordinary execution, about a fifth of its time.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { conditionNames } from "./collect-fields.ts";
import { compileSelections } from "./compile-selections.ts";
import { GiveUp, giveUp, type Write } from "./run.ts";

/** Returns the JSON of `data`, or null where the ordinary executor has to give the answer. */
export type CompiledOperation = (
  context: unknown,
  /** Coerced, with the defaults of the operation. */
  variables: Readonly<Record<string, unknown>>,
  /** Whether the time of the request is up: the run is then given up. */
  isOverdue: () => boolean,
) => string | null;

/** Most combinations of conditions for which one operation is compiled. */
const MOST_VARIANTS = 8;

/** Most runs that are left out after one that had to wait. */
const MOST_RESTS = 1_024;

/** Returns `operation` of `document` compiled; nothing is done before it first runs. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation {
  const root = operation.operation === "query" ? schema.getQueryType() : undefined;
  const variants = new Map<string, Write>();
  const names = conditionNames(document);
  let fits = root != null;
  let rests = 0;
  let nextRests = 1;

  function variantFor(variables: Readonly<Record<string, unknown>>): Write {
    const conditions = new Map<string, boolean>();
    for (const name of names) {
      const value = variables[name];
      // A condition of another operation of the document has no value here; null is an error.
      if (typeof value === "boolean") conditions.set(name, value);
      else if (value !== undefined) return giveUp("FAILS");
    }
    const key = names.map((name) => conditions.get(name) ?? "").join();
    const known = variants.get(key);
    if (known !== undefined) return known;
    if (root == null || variants.size === MOST_VARIANTS) return giveUp("NOT_COMPILED");
    const fragments = fragmentsOf(document);
    const write = compileSelections({ schema, fragments, conditions }, root, operation.selectionSet);
    variants.set(key, write);
    return write;
  }

  return (context, variables, isOverdue) => {
    if (!fits) return null;
    if (rests > 0) {
      rests -= 1;
      return null;
    }
    try {
      return variantFor(variables)({}, { context, variables, isOverdue, given: [], objects: 0 });
    } catch (error) {
      if (!(error instanceof GiveUp)) return null;
      if (error.reason === "NOT_COMPILED") fits = false;
      if (error.reason === "WAITS") {
        // Some resolvers wait for something once, others always: it is tried again, but ever more seldom.
        rests = nextRests;
        nextRests = Math.min(2 * nextRests, MOST_RESTS);
      }
      return null;
    }
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
