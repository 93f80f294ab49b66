import { GraphQLError } from "graphql";

/** Every code that the server puts into `extensions.code`, beside those of the API. */
export const SERVER_ERROR_CODES = [
  "QUERY_TOO_LARGE",
  "TIMEOUT",
  "OVERLOADED",
  "CROSS_SITE_REQUEST",
  "HOST_NOT_ALLOWED",
  "UNKNOWN_OPERATION",
  "OPERATION_NOT_ALLOWED",
  "TOO_MANY_SUBSCRIPTIONS",
  "NOT_FOUND",
  "NOT_READY",
  "SHUTTING_DOWN",
  "BAD_REQUEST",
  "METHOD_NOT_ALLOWED",
  "REQUEST_TOO_LARGE",
  "NOT_ACCEPTABLE",
  "UNSUPPORTED_MEDIA_TYPE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INTERNAL_SERVER_ERROR",
] as const;

export type ServerErrorCode = (typeof SERVER_ERROR_CODES)[number];

/** Returns the error that a client sees, with the HTTP status of a response that has no data. */
export function serverError(
  code: ServerErrorCode,
  status: number,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status, headers } } });
}
