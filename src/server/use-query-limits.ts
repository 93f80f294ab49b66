import { type DocumentNode, GraphQLError, parse } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { QuerySize } from "./measure-query.ts";
import type { PrepareOperation } from "./prepare-operation.ts";
import type { RequestStates } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { ServerLimits } from "./server-limits.ts";

/** What a query may be measured by, with the words for it. */
const MEASURES = { depth: "depth", aliases: "number of aliases", cost: "cost" } as const;

const MEASURED = entriesOf(MEASURES);

/** Returns a plugin that refuses documents and operations over the limits, and puts the cost into `extensions`. */
export function useQueryLimits(
  limits: ServerLimits,
  states: RequestStates,
  prepare: PrepareOperation,
): Plugin {
  const check = (args: {
    readonly document: DocumentNode;
    readonly contextValue: YogaInitialContext;
    readonly variableValues?: unknown;
    readonly operationName?: string | null | undefined;
  }): GraphQLError | undefined => {
    // Faulty variables end the execution before anything is done.
    const measured = prepare(args.document, args.operationName)?.measure(args.variableValues);
    if (measured == null) return undefined;
    const state = states.get(args.contextValue.request);
    if (state !== undefined) state.size = measured.size;
    return refuseSize(measured.size, limits);
  };
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseBounded(source, { ...options, maxTokens: limits.tokens }));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = check(args);
      if (error !== undefined) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = check(args);
      if (error !== undefined) setResultAndStopExecution({ errors: [error] });
    },
    onExecutionResult({ request, result, setResult }) {
      const size = states.get(request)?.size;
      if (size === undefined || result === undefined || Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, ...costExtension(size, limits) } });
    },
  };
}

/** Returns the error for an operation over the limits. */
export function refuseSize(size: QuerySize, limits: ServerLimits): GraphQLError | undefined {
  for (const [name, words] of MEASURED) {
    if (size[name] <= limits[name]) continue;
    return serverError(
      "QUERY_TOO_LARGE",
      400,
      `Cannot run the query: its ${words} is ${printable(size[name])}, over the limit of ${limits[name]}; ask for fewer fields or smaller pages`,
      { measure: name, value: printable(size[name]), limit: limits[name] },
    );
  }
  return undefined;
}

/** Returns what the `extensions` of an answer say of its cost. */
export function costExtension({ cost }: QuerySize, limits: ServerLimits): Record<string, unknown> {
  return { cost: { cost: printable(cost), limit: limits.cost } };
}

/** Returns the parsed document. @throws GraphQLError QUERY_TOO_LARGE for one of too many tokens */
function parseBounded(source: unknown, options: { readonly maxTokens: number }): DocumentNode {
  try {
    return parse(String(source), options);
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes("Document contains more")) {
      throw serverError(
        "QUERY_TOO_LARGE",
        400,
        `Cannot read the query: it has more tokens than the limit of ${options.maxTokens}; ask for fewer fields at a time`,
        { measure: "tokens", limit: options.maxTokens },
      );
    }
    throw error;
  }
}

/** Returns a number that JSON can carry: a cost beyond all bounds has none of its own. */
function printable(value: number): number {
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  // The keys of a literal that is declared const above.
  return Object.entries(record) as [Key, Value][];
}
