import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHandler, DEFAULT_SERVER_LIMITS, type Handler } from "../../src/server.ts";
import { loadStoryGraph } from "../support/story-graph.ts";

/** A host as it answers: from outside, over HTTP where it listens. */
interface Mount {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Each host with the handler in it, beside a route of its own that it keeps. */
const HOSTS: Readonly<Record<string, (handler: Handler) => Promise<Mount>>> = {
  async "node:http"(handler) {
    return overHttp(
      createServer((request, response) => {
        if (request.url === "/own") response.end("own");
        else handler(request, response);
      }),
    );
  },

  async "Express 5"(handler) {
    const app = express();
    app.get("/own", (_request, response) => void response.send("own"));
    app.use(handler);
    return overHttp(createServer(app));
  },

  async "Express 5, the API only"(handler) {
    const app = express();
    app.get("/own", (_request, response) => void response.send("own"));
    app.use(["/graphql", "/claims"], handler);
    return overHttp(createServer(app));
  },

  async "Fastify 5"(handler) {
    const app = Fastify();
    app.get("/own", async () => "own");
    app.register(async (scope) => {
      // The handler reads the body itself, within its own limit.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", (_request, _body, done) => done(null));
      scope.all("/*", (request, reply) => {
        reply.hijack();
        handler(request.raw, reply.raw);
      });
    });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    return { fetch: (path, init) => fetch(`${address}${path}`, init), close: () => app.close() };
  },

  async Hono(handler) {
    const app = new Hono();
    app.get("/own", (context) => context.text("own"));
    app.all("*", (context) => handler.fetch(context.req.raw));
    return { fetch: async (path, init) => app.request(path, init), close: async () => {} };
  },
};

async function overHttp(server: Server): Promise<Mount> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    fetch: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const mounts = new Map<string, Mount>();

beforeAll(async () => {
  const handler = createHandler({ graph: await loadStoryGraph() });
  for (const [name, mount] of Object.entries(HOSTS)) mounts.set(name, await mount(handler));
});

afterAll(async () => {
  for (const mount of mounts.values()) await mount.close();
});

function mountOf(name: string): Mount {
  const mount = mounts.get(name);
  if (mount === undefined) throw new Error(`${name} is not mounted`);
  return mount;
}

function post(query: string): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query }),
  };
}

const names = Object.keys(HOSTS);

test.each(names)("createHandler() answers a query inside %s", async (name) => {
  const query = '{ find(figure: "$865.8 million") { matches { measure { id } } } }';
  const response = await mountOf(name).fetch("/graphql", post(query));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    data: {
      find: { matches: [{ measure: { id: "revenue-share/openai/microsoft/2025-01/2025-09" } }, {}, {}, {}] },
    },
  });
});

test.each(names)("createHandler() keeps its status codes inside %s", async (name) => {
  const { fetch } = mountOf(name);
  expect((await fetch("/graphql", post("{ nonsense }"))).status).toBe(400);
  expect(
    (await fetch("/graphql", post(`{ graphVersion } #${"x".repeat(DEFAULT_SERVER_LIMITS.bodyBytes)}`)))
      .status,
  ).toBe(413);
  const foreign = { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" };
  expect((await fetch("/graphql", foreign)).ok).toBe(false);
});

test.each(names)("createHandler() gives a browser GraphiQL and permalinks inside %s", async (name) => {
  const { fetch } = mountOf(name);
  const page = await fetch("/graphql", { headers: { accept: "text/html" } });
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("GraphiQL");
  const claim = encodeURIComponent("techcrunch-2025-11-14#revenue-share-2024");
  const permalink = await fetch(`/claims/${claim}.json`);
  expect(permalink.status).toBe(200);
  expect(JSON.stringify(await permalink.json())).toContain("techcrunch-2025-11-14#revenue-share-2024");
});

test.each(names)("createHandler() streams subscriptions inside %s", async (name) => {
  const leave = new AbortController();
  const response = await mountOf(name).fetch("/graphql", {
    ...post("subscription { graphChanged { version } }"),
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    signal: leave.signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  leave.abort();
});

test.each(names)("the routes of %s stay its own", async (name) => {
  const response = await mountOf(name).fetch("/own");
  expect(await response.text()).toBe("own");
});
