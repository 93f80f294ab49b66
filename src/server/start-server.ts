import { createHandler } from "./create-handler.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { hostsOf } from "./known-host.ts";
import { DEFAULT_HOST, type ListenOptions, listen, type RunningServer } from "./listen.ts";

export interface ServerOptions extends HandlerOptions, ListenOptions {}

/**
 * Returns a server of `options.graph` that listens. On loopback it answers under `options.hosts` and its own names alone,
 * so that no page of another site can reach it by a name that it makes lead here.
 *
 * @throws Error of the system where it cannot listen, such as EADDRINUSE
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset } from "headwater";
 * import { startServer } from "headwater/server";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const graph = buildGraph(dataset);
 * const server = await startServer({ graph, port: 0 });
 * const health = await fetch(`${server.url}/health`);
 * assert.equal(health.status, 200);
 * await server.close(); // ends when the requests under way have finished
 * ```
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const own = hostsOf(options.host ?? DEFAULT_HOST);
  const hosts = own === undefined ? options.hosts : [...own, ...(options.hosts ?? [])];
  const handler = createHandler({ ...options, ...(hosts && { hosts }) });
  const server = await listen((request, response) => handler(request, response), options);
  return {
    url: server.url,
    async close() {
      // Those who watch for changes would never leave by themselves.
      await Promise.all([server.close(), handler.dispose()]);
    },
  };
}
