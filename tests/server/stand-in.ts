import { buildSchema, type GraphQLSchema, isObjectType } from "graphql";
import { createEngine } from "../../src/server/create-engine.ts";
import type { HandlerOptions } from "../../src/server/handler-options.ts";
import { type ListenOptions, listen, type RunningServer } from "../../src/server/listen.ts";
import { graphOf } from "../support/graphs.ts";

/** Resolvers of the fields of Query. */
type Fields = Readonly<Record<string, (args: Record<string, unknown>, context: unknown) => unknown>>;

/** Returns a schema in which a test can make a field fail, wait or count. */
export function schemaOf(typeDefs: string, fields: Fields): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  const query = schema.getType("Query");
  if (!isObjectType(query)) throw new Error("no Query");
  for (const [name, resolve] of Object.entries(fields)) {
    const field = query.getFields()[name];
    if (field === undefined) throw new Error(`no field ${name}`);
    field.resolve = (_parent, args, context) => resolve(args, context);
  }
  return schema;
}

/** Returns a server of the real engine on a schema of the test. */
export function serve(
  schema: GraphQLSchema,
  options: Partial<HandlerOptions & ListenOptions> = {},
): Promise<RunningServer> {
  const handler = createEngine(schema, { graph: graphOf("a : FILING"), ...options });
  return listen((request, response) => handler(request, response), { port: 0, ...options });
}

/** Returns the status and JSON body of a posted query. */
export async function post(
  server: RunningServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Returns the codes of the errors of a body. */
export function codesOf(body: Record<string, unknown>): unknown[] {
  const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
  return errors.map((error) => error.extensions?.code);
}
