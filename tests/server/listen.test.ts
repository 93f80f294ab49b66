import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { listen, type RunningServer } from "../../src/server/listen.ts";
import type { LogEntry } from "../../src/server/log-entry.ts";
import { schemaOf, serve } from "./stand-in.ts";

let server: RunningServer | undefined;
afterEach(() => server?.close());

/** A schema with a field that answers when the test says so. */
function gated(): { schema: ReturnType<typeof schemaOf>; begun: Promise<void>; open: () => void } {
  let open = (): void => {};
  let begin = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const schema = schemaOf("type Query { wait: String }", {
    async wait() {
      begin();
      await gate;
      return "done";
    },
  });
  return { schema, begun, open };
}

const ask = (url: string): Promise<Response> => fetch(`${url}/graphql?query={wait}`);

test("close() lets a request under way finish, and takes no new one", async () => {
  const { schema, begun, open } = gated();
  const entries: LogEntry[] = [];
  const running = await serve(schema, { log: (entry) => entries.push(entry) });
  const answer = ask(running.url);
  await begun;
  const closed = running.close();
  await expect(ask(running.url)).rejects.toThrow();
  open();
  expect(await (await answer).json()).toMatchObject({ data: { wait: "done" } });
  await closed;
  await expect(running.close()).resolves.toBeUndefined();
  expect(entries.map(({ event }) => event)).toEqual(["LISTENING", "SHUTTING_DOWN", "REQUEST", "CLOSED"]);
  expect(entries.at(-1)).toMatchObject({ cutRequests: 0 });
});

test("a request on a connection from before gets 503 while the server closes", async () => {
  const { schema, begun, open } = gated();
  const running = await serve(schema);
  const { hostname, port } = new URL(running.url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk;
  });
  // Both requests are written to one connection: the second is read only after the server has begun to close.
  socket.write("GET /graphql?query={wait} HTTP/1.1\r\nhost: x\r\n\r\n");
  await begun;
  const closed = running.close();
  socket.write("GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
  await new Promise((resolve) => setTimeout(resolve, 50));
  open();
  await Promise.all([closed, once(socket, "close")]);
  expect(received).toContain("HTTP/1.1 200");
  expect(received).toContain("done");
  expect(received).not.toContain('"healthy":true');
});

test("close() cuts a request that does not finish within the grace", async () => {
  const { schema, begun } = gated();
  const entries: LogEntry[] = [];
  const running = await serve(schema, { graceMilliseconds: 50, log: (entry) => entries.push(entry) });
  const answer = ask(running.url).catch(() => "cut");
  await begun;
  await running.close();
  expect(await answer).toBe("cut");
  expect(entries.at(-1)).toEqual({ event: "CLOSED", cutRequests: 1 });
});

test("close() does not wait for connections that nobody uses", async () => {
  const running = await serve(schemaOf("type Query { a: Int }", { a: () => 1 }));
  expect((await fetch(`${running.url}/health`)).status).toBe(200);
  await running.close();
});

test("listen() rejects with the error of the system for a port in use", async () => {
  server = await listen(() => {}, { port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(listen(() => {}, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
