import { createSchema } from "../api/schema.ts";
import { createEngine, type Handler } from "./create-engine.ts";
import type { HandlerOptions } from "./handler-options.ts";

/**
 * Returns a handler that answers GraphQL at `/graphql`, with GraphiQL for browsers.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset } from "headwater";
 * import { createHandler } from "headwater/server";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const handler = createHandler({ graph });
 * const response = await handler.fetch("http://localhost/graphql", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ query: '{ find(figure: "$865.8 million") { matches { measure { id } } } }' }),
 * });
 * assert.equal(response.status, 200);
 * ```
 */
export function createHandler(options: HandlerOptions): Handler {
  return createEngine(createSchema({ federation: options.federation ?? false }), options);
}
