import { type GraphQLSchema, parse, validate } from "graphql";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";

const MOST_BYTES = 8 * 2 ** 20;

/**
 * Returns the operations of a file by their ids. Two forms are read: an object of texts by id, as the compilers of
 * Relay and of code generators write it, and the manifest of Apollo's clients.
 *
 * @throws CliError for a file that cannot be read, or an operation that the schema refuses
 */
export async function readPersistedOperations(
  file: string,
  schema: GraphQLSchema,
  readFile: Effects["readFile"],
): Promise<ReadonlyMap<string, string>> {
  const reading = await readFile(file, MOST_BYTES);
  if (reading.kind === "FAULT") throw new CliError(`${file}: ${reading.message}`);
  const operations = operationsOf(parseJson(file, reading.text));
  if (operations === null) {
    throw new CliError(
      `${file}: Cannot read the operations: give a JSON object of GraphQL texts by id, or Apollo's manifest`,
    );
  }
  for (const [id, text] of operations) {
    const fault = faultOf(schema, text);
    if (fault !== null) throw new CliError(`${file}: Operation "${id}" cannot be run: ${fault}`);
  }
  return operations;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(`${file}: Cannot read the operations: the file is no JSON (${error.message})`);
  }
}

function operationsOf(value: unknown): Map<string, string> | null {
  if (!isObject(value)) return null;
  const list = Array.isArray(value["operations"])
    ? value["operations"].map((one) => (isObject(one) ? [one["id"], one["body"]] : []))
    : Object.entries(value);
  const operations = new Map<string, string>();
  for (const [id, text] of list) {
    if (typeof id !== "string" || typeof text !== "string") return null;
    operations.set(id, text);
  }
  return operations;
}

function faultOf(schema: GraphQLSchema, text: string): string | null {
  try {
    return validate(schema, parse(text))[0]?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
