import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "./log-entry.ts";

/** Only this machine reaches it. */
export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_PORT = 4000;
export const DEFAULT_GRACE_MILLISECONDS = 10_000;

export interface ListenOptions {
  /** Address to listen on; by default 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** Port to listen on; by default 4000; 0 takes any free one. */
  readonly port?: number;
  /** How long requests under way may take to finish when the server closes; by default 10,000. */
  readonly graceMilliseconds?: number;
  readonly log?: Log;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Ends when the requests under way have finished, or are cut after the grace; takes no new ones. */
  readonly close: () => Promise<void>;
}

/** Connections that may wait to be taken: of a thousand that come at once, the 511 of Node would be too few. */
const BACKLOG = 4_096;

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Returns a server that answers with `handler`.
 *
 * @throws Error of the system where it cannot listen, such as EADDRINUSE
 */
export async function listen(handler: Listener, options: ListenOptions = {}): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, log = () => {} } = options;
  const { graceMilliseconds = DEFAULT_GRACE_MILLISECONDS } = options;
  const open = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;
  const server = createServer((request, response) => {
    if (closing !== undefined) return refuse(response);
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      if (closing !== undefined) server.closeIdleConnections();
    });
    handler(request, response);
  });
  // A client that sends its request a byte at a time holds a connection no longer than this.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than the minute for which proxies keep a connection: who ends one first may cut a request on its way.
  server.keepAliveTimeout = 65_000;
  const bound = await bind(server, port, host);
  const url = `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
  log({ event: "LISTENING", url });

  async function finish(): Promise<void> {
    log({ event: "SHUTTING_DOWN", openRequests: open.size });
    for (const response of open) if (!response.headersSent) response.setHeader("connection", "close");
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    let cut = 0;
    const timer = setTimeout(() => {
      cut = open.size;
      server.closeAllConnections();
    }, graceMilliseconds);
    await closed;
    clearTimeout(timer);
    log({ event: "CLOSED", cutRequests: cut });
  }

  return {
    url,
    close() {
      closing ??= finish();
      return closing;
    },
  };
}

/** Answers a request that came on a connection from before the server began to close. */
function refuse(response: ServerResponse): void {
  const message = "Cannot take the request: the server is shutting down; send it again";
  response.writeHead(503, {
    "content-type": "application/json; charset=utf-8",
    connection: "close",
    "retry-after": "1",
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: "SHUTTING_DOWN" } }] }));
}

function bind(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("Cannot listen: no address"));
      else resolve(address);
    });
  });
}
