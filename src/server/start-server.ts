import { createHandler } from "./create-handler.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { type ListenOptions, listen, type RunningServer } from "./listen.ts";

export interface ServerOptions extends HandlerOptions, ListenOptions {}

/**
 * Returns a server of `options.graph` that listens.
 *
 * @throws Error of the system where it cannot listen, such as EADDRINUSE
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handler = createHandler(options);
  const server = await listen((request, response) => handler(request, response), options);
  return {
    url: server.url,
    async close() {
      // Those who watch for changes would never leave by themselves.
      await Promise.all([server.close(), handler.dispose()]);
    },
  };
}
