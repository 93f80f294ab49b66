/** One server of section `http`, in a process of its own: `node http-contestant.ts NAME`, told the rest by message. */
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { execute, parse } from "graphql";
import { createContext } from "../../../src/api/context.ts";
import { createSchema } from "../../../src/api/schema.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { createHandler } from "../../../src/server/create-handler.ts";
import { generateDataset } from "./generate-dataset.ts";

const name = process.argv[2] ?? "";

process.once("message", async (message: unknown) => {
  const { query, claimCount } = message as { query: string; claimCount: number };
  const graph = buildGraph(generateDataset(claimCount).dataset, { version: "http" });
  const schema = createSchema();
  const answer = await execute({ schema, document: parse(query), contextValue: createContext(graph) });
  const server = createServer(await listenerOf());
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

  async function listenerOf(): Promise<RequestListener> {
    switch (name) {
      case "node:http, ready buffer": {
        const body = Buffer.from(JSON.stringify(answer));
        return (request, response) =>
          void readBody(request, () => response.writeHead(200, headers(body)).end(body));
      }
      case "node:http, JSON.stringify": {
        const data = structuredClone(JSON.parse(JSON.stringify(answer)));
        return (request, response) =>
          void readBody(request, () => {
            const body = JSON.stringify(data);
            response.writeHead(200, headers(body)).end(body);
          });
      }
      case "graphql-js, thin handler": {
        const document = parse(query);
        return (request, response) =>
          void readBody(request, async (text) => {
            JSON.parse(text);
            const body = JSON.stringify(
              await execute({ schema, document, contextValue: createContext(graph) }),
            );
            response.writeHead(200, headers(body)).end(body);
          });
      }
      case "Headwater, computed":
        return createHandler({ graph, limits: { cacheBytes: 0 } });
      default:
        return createHandler({ graph });
    }
  }
});

function headers(body: string | Buffer): Record<string, string | number> {
  return { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
}

function readBody(request: IncomingMessage, then: (text: string) => unknown): void {
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (part: string) => (text += part));
  request.on("end", () => then(text));
}
