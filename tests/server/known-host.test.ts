import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { createHostCheck, hostsOf, printHost } from "../../src/server/known-host.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { type ServerOptions, startServer } from "../../src/server/start-server.ts";
import { graphOf } from "../support/graphs.ts";

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Returns status and body of a request to the server under the name `host`, as a browser sends it. */
async function ask(host: string, path = "/graphql?query={graphVersion}"): Promise<[number, string]> {
  const { url = "" } = server ?? {};
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers: { host } }, async (response) => {
      resolve([response.statusCode ?? 0, await text(response)]);
    })
      .on("error", reject)
      .end();
  });
}

async function start(options: Partial<ServerOptions> = {}): Promise<void> {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0, ...options });
}

test.each([
  ["localhost", true],
  ["localhost:4000", true],
  ["LocalHost.:4000", true],
  ["app.localhost:4000", true],
  ["127.0.0.1:4000", true],
  ["[::1]:4000", true],
  ["[::1]", true],
  ["10.1.2.3", true],
  ["news.example", true],
  ["NEWS.example:443", true],
  ["evil.example", false],
  ["news.example.evil.example", false],
  ["evil-news.example", false],
  ["localhost.evil.example", false],
  ["127.0.0.1.evil.example", false],
  ["notlocalhost", false],
  ["127.0.0.1@evil.example", false],
  ["", false],
  [":4000", false],
])("createHostCheck() holds %j against the names of the server", (host, isKnown) => {
  expect(createHostCheck(["News.Example"])(host)).toBe(isKnown);
});

test("hostsOf() names the hosts of an address that only this machine reaches, and none of others", () => {
  expect(hostsOf("127.0.0.1")).toEqual(["127.0.0.1"]);
  expect(hostsOf("::1")).toEqual(["::1"]);
  expect(hostsOf("localhost")).toEqual(["localhost"]);
  expect(hostsOf("mill.internal")).toEqual(["mill.internal"]);
  for (const open of ["0.0.0.0", "::", "192.0.2.7", "2001:db8::7"])
    expect(hostsOf(open), open).toBeUndefined();
});

test("printHost() repeats nothing but a name", () => {
  expect(printHost("Evil.example:80")).toBe('"evil.example"');
  for (const host of ["<b>", "a b", `${"a".repeat(200)}.example`]) expect(printHost(host)).toBe("this name");
});

test("a server on loopback refuses every path under a name that is not its own", async () => {
  await start();
  expect((await ask("localhost"))[0]).toBe(200);
  for (const path of [
    "/graphql?query={graphVersion}",
    "/",
    "/metrics",
    "/health",
    "/claims/a.json",
    "/nowhere",
  ]) {
    const [status, body] = await ask("evil.example", path);
    expect(status, path).toBe(421);
    expect(JSON.parse(body), path).toMatchObject({
      errors: [{ extensions: { code: "HOST_NOT_ALLOWED" } }],
    });
  }
});

test("a server on loopback answers under a name that is allowed, as behind a proxy", async () => {
  await start({ hosts: ["news.example"] });
  expect((await ask("news.example"))[0]).toBe(200);
  expect((await ask("localhost"))[0]).toBe(200);
  expect((await ask("evil.example"))[0]).toBe(421);
});

test("a server that other machines reach answers under any name, unless names are given", async () => {
  await start({ host: "0.0.0.0" });
  expect((await ask("any.example"))[0]).toBe(200);
  await server?.close();
  await start({ host: "0.0.0.0", hosts: ["news.example"] });
  expect((await ask("any.example"))[0]).toBe(421);
  expect((await ask("news.example"))[0]).toBe(200);
});
