import { createSchema } from "../api/schema.ts";
import { createEngine, type Handler } from "./create-engine.ts";
import type { HandlerOptions } from "./handler-options.ts";

/** Returns a handler that answers GraphQL at `/graphql`, with GraphiQL for browsers. */
export function createHandler(options: HandlerOptions): Handler {
  return createEngine(createSchema(), options);
}
