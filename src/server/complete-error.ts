import { GraphQLError, Kind } from "graphql";

/**
 * Returns an error of the engine as a client can use it: with a code of the closed list, and ending with a remedy. An
 * error that has both already is returned as it is.
 */
export function completeError(error: GraphQLError): GraphQLError {
  switch (error.extensions["code"]) {
    case undefined:
      return isMutation(error)
        ? reword(
            error,
            "BAD_REQUEST",
            "Cannot run a mutation: the API only reads; records are changed in their files",
            400,
          )
        : reword(error, "INVALID_ARGUMENT", withoutStop(error));
    case "BAD_REQUEST":
      if (error.extensions.http?.status === 405) {
        return reword(
          error,
          "METHOD_NOT_ALLOWED",
          "Cannot take the request: ask with POST, or a query with GET",
        );
      }
      return isWorded(error)
        ? error
        : reword(
            error,
            "BAD_REQUEST",
            `Cannot read the request: ${withoutStop(error)}; post JSON such as {"query": "{ graphVersion }"}`,
          );
    case "OPERATION_RESOLUTION_FAILURE":
      return reword(
        error,
        "BAD_REQUEST",
        "Cannot tell which operation to run: send one, or name one of them in operationName",
      );
    case "REQUEST_ENTITY_TOO_LARGE":
      return reword(
        error,
        "REQUEST_TOO_LARGE",
        "Cannot read the request: its body is over the limit of the server; send less, or raise the limit bodyBytes",
      );
    default:
      return error;
  }
}

function withoutStop({ message }: GraphQLError): string {
  return message.replace(/\.$/, "");
}

/** Our own messages, which end with a remedy, all begin so. */
function isWorded({ message }: GraphQLError): boolean {
  return message.startsWith("Cannot ");
}

/** Returns whether it says that the schema has no mutations. */
function isMutation({ path, nodes }: GraphQLError): boolean {
  const [node] = nodes ?? [];
  return path === undefined && node?.kind === Kind.OPERATION_DEFINITION && node.operation === "mutation";
}

function reword(error: GraphQLError, code: string, message: string, status?: number): GraphQLError {
  const { nodes, source, positions, path, extensions } = error;
  const { originalError: cause, ...others } = extensions;
  // The engine gives its status, whatever the client accepts, to an error with a cause; the cause itself tells nothing.
  const kept = cause === undefined ? status : extensions.http?.status;
  const http = kept === undefined ? {} : { http: { status: kept } };
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions: { ...others, ...http, code },
  });
}
