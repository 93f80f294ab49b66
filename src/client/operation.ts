import type { GraphQLFormattedError } from "graphql";

/**
 * The text of a GraphQL operation, which carries the types of its answer and its variables. It is a plain string at
 * run time, so that any GraphQL client can send it.
 */
export type Operation<Result, Variables> = string & {
  /** Never there at run time. */
  readonly __apiType?: (variables: Variables) => Result;
};

/** An answer; where a part of it failed, that part is null and `errors` says why. */
export interface Answer<Result> {
  readonly data: Result | null;
  /** Each with a code of the server's closed set in `extensions.code`; empty where all went well. */
  readonly errors: readonly GraphQLFormattedError[];
}
