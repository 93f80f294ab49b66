import type { PersistedOperations } from "../handler-options.ts";
import { persistedIdOf } from "../use-persisted-operations.ts";

/** What a request asks: the text of a document, which operation of it, and with which variables. */
export interface PlainQuestion {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

const NAMES = new Set(["query", "operationName", "variables", "extensions"]);

/** Returns what the body of a post asks, or null where it is not plain. */
export function readBodyQuestion(
  body: string,
  persisted: PersistedOperations | undefined,
): PlainQuestion | null {
  const params = parseJson(body);
  return isRecord(params) ? readParams(params, persisted) : null;
}

/** Returns what a query string asks, or null where it is not plain. */
export function readSearchQuestion(
  search: string,
  persisted: PersistedOperations | undefined,
): PlainQuestion | null {
  // Anything else is left to those who have their own ways to read such addresses.
  if (!/^[\x21\x24-\x7e]*$/.test(search)) return null;
  const params = new URLSearchParams(search);
  if (new Set(params.keys()).size < params.size) return null;
  const [variables, extensions] = [params.get("variables") ?? "", params.get("extensions") ?? ""];
  return readParams(
    {
      query: params.get("query") || undefined,
      operationName: params.get("operationName") || undefined,
      variables: variables === "" ? undefined : parseJson(variables),
      extensions: extensions === "" ? undefined : parseJson(extensions),
    },
    persisted,
  );
}

function readParams(
  params: Readonly<Record<string, unknown>>,
  persisted: PersistedOperations | undefined,
): PlainQuestion | null {
  for (const name in params) if (!NAMES.has(name)) return null;
  const { operationName, variables, extensions } = params;
  if (operationName != null && typeof operationName !== "string") return null;
  if (variables != null && !isRecord(variables)) return null;
  if (extensions != null && !isRecord(extensions)) return null;
  const query = persisted === undefined ? params["query"] : persistedText(params, persisted);
  return typeof query === "string" && query !== "" ? { query, operationName, variables } : null;
}

/** Returns the text of the operation of the server's list, or of one beside it where such are allowed. */
function persistedText(
  params: Readonly<Record<string, unknown>>,
  { operations, only = true }: PersistedOperations,
): unknown {
  if (params["query"]) return only ? undefined : params["query"];
  const id = persistedIdOf(params["extensions"]);
  return id === null ? undefined : operations.get(id);
}

/** Returns the value that `text` holds, or false, which is no value that a question has. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
