import { GraphQLError } from "graphql";
import { type ErrorCode, HeadwaterError } from "../errors.ts";

/**
 * Returns the error that a client may see: the message and code of a `HeadwaterError`, a GraphQL error as it is,
 * and anything else unchanged, for the server to mask.
 */
export function toGraphQLError(error: unknown): unknown {
  return error instanceof HeadwaterError ? codedError(error.code, error.message) : error;
}

/** Returns a GraphQL error with `extensions.code`. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
