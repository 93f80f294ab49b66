import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";

/** What every server is given: the same schema with its resolvers, and what makes the context of a request. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly createContext: () => object;
}

/** What each file of `servers/` exports as `serve`: starts the server on a free port of loopback and returns the port. */
export type Serve = (served: Served) => Promise<number>;

/** Listens with node:http alone; returns the port. */
export function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

/** Returns a listener that reads the body of each request and sends what `answer` makes of it. */
export function thinListener(answer: (body: string) => string | Buffer | Promise<string>): RequestListener {
  return (request, response) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (text += part));
    request.on("end", () => {
      const body = answer(text);
      if (body instanceof Promise) void body.then((late) => send(response, late));
      else send(response, body);
    });
  };
}

function send(response: ServerResponse, body: string | Buffer): void {
  response
    .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}
