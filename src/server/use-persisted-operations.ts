import { usePersistedOperations as usePersisted } from "@graphql-yoga/plugin-persisted-operations";
import type { Plugin } from "graphql-yoga";
import type { PersistedOperations } from "./handler-options.ts";
import { serverError } from "./server-error.ts";

/** Returns a plugin that runs operations by their id, and no others where `only` says so. */
export function usePersistedOperations({ operations, only = true }: PersistedOperations): Plugin {
  const unknown = serverError(
    "UNKNOWN_OPERATION",
    400,
    "Cannot find the operation: its id is not in the list of the server",
  );
  const refused = serverError(
    "OPERATION_NOT_ALLOWED",
    400,
    "Cannot run the query: the server runs only operations of its list, by their id in extensions.persistedQuery.sha256Hash",
  );
  return usePersisted({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: ({ extensions }) => persistedIdOf(extensions),
    getPersistedOperation: (id) => operations.get(id) ?? null,
    customErrors: { notFound: () => unknown, keyNotFound: () => refused, persistedQueryOnly: () => refused },
  });
}

/** Returns the id by which the extensions of a request name an operation, or null. */
export function persistedIdOf(extensions: unknown): string | null {
  const named = propertyOf(extensions, "persistedQuery");
  const id = propertyOf(named, "sha256Hash");
  return propertyOf(named, "version") === 1 && typeof id === "string" ? id : null;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
