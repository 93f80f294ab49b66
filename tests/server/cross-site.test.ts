import { afterEach, expect, test } from "vitest";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";

const query = "{ graphVersion }";
let server: RunningServer;
afterEach(() => server.close());

async function start(origins?: readonly string[]): Promise<void> {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0, ...(origins && { origins }) });
}

test("a post that a foreign page can send without leave is refused", async () => {
  await start();
  const bodies = [
    ["text/plain", JSON.stringify({ query })],
    ["application/x-www-form-urlencoded", new URLSearchParams({ query }).toString()],
    ["multipart/form-data; boundary=x", "--x--"],
  ] as const;
  for (const [type, body] of bodies) {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(response.status, type).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "CROSS_SITE_REQUEST" } }] });
  }
});

test("what a browser marks as coming from another site is refused, unless its origin is allowed", async () => {
  await start(["https://news.example"]);
  const ask = (origin: string): Promise<Response> =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", origin },
    });
  expect((await ask("https://evil.example")).status).toBe(403);
  expect((await ask("https://news.example")).status).toBe(200);
});

test("no origin gets leave by default, and a configured one alone gets it", async () => {
  await start();
  const ask = (origin: string, method = "POST"): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method,
      headers: { "content-type": "application/json", "access-control-request-method": "POST", origin },
      ...(method === "POST" ? { body: JSON.stringify({ query }) } : {}),
    });
  for (const method of ["POST", "OPTIONS"]) {
    expect((await ask("https://news.example", method)).headers.get("access-control-allow-origin")).toBeNull();
  }
  await server.close();
  await start(["https://news.example", "https://other.example"]);
  for (const method of ["POST", "OPTIONS"]) {
    const allowed = await ask("https://news.example", method);
    expect(allowed.headers.get("access-control-allow-origin"), method).toBe("https://news.example");
    expect(allowed.headers.get("access-control-allow-credentials")).not.toBe("true");
    const refused = await ask("https://evil.example", method);
    expect([null, "null"], method).toContain(refused.headers.get("access-control-allow-origin"));
  }
});

test("an address that only ends in /graphql or /health is not taken for it", async () => {
  await start();
  for (const path of ["/x?y=/graphql", "/x/graphql", "/x?/health", "/graphql/", "//graphql"]) {
    const response = await fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ query }).toString(),
    });
    expect(response.status, path).toBe(404);
  }
});
