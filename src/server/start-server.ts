import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHandler } from "./create-handler.ts";
import type { HandlerOptions } from "./handler-options.ts";

export interface ServerOptions extends HandlerOptions {
  /** Address to listen on; by default 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** Port to listen on; by default 4000; 0 takes any free one. */
  readonly port?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Ends when the requests under way have finished and no connection is left; takes no new ones. */
  readonly close: () => Promise<void>;
}

/**
 * Returns a server of `options.graph` that listens.
 *
 * @throws Error of the system where it cannot listen, such as EADDRINUSE
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handler = createHandler(options);
  const server = createServer((request, response) => void handler(request, response));
  const { address, family, port } = await listen(server, options.port ?? 4000, options.host ?? "127.0.0.1");
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${port}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("Cannot listen: no address"));
      else resolve(address);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
