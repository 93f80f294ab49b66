import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type FetchOptions, fetchPage } from "../../src/cli/fetch-page.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Returns the address of a server on loopback, and the paths that it was asked for. */
async function serve(listener: RequestListener): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, so the address is no path.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

const ALLOWED: FetchOptions = { mostBytes: 10_000, milliseconds: 5000, allowedHosts: ["127.0.0.1"] };
const text = (body: string): RequestListener => {
  return (_request, response) => response.setHeader("content-type", "text/plain; charset=utf-8").end(body);
};

test("fetchPage() reads a page of a host that is allowed by name", async () => {
  const { url } = await serve(text("Spent $4.2 million – so they say"));
  const page = await fetchPage(`${url}/page`, ALLOWED);
  expect(page).toEqual({ url: `${url}/page`, text: "Spent $4.2 million – so they say" });
});

test("fetchPage() asks nothing of a loopback address that is not allowed", async () => {
  const { url, asked } = await serve(text("secret"));
  const refused = [
    url,
    url.replace("127.0.0.1", "localhost"),
    url.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
  ];
  for (const address of [
    ...refused,
    url.replace("127.0.0.1", "2130706433"),
    url.replace("127.0.0.1", "0x7f.1"),
  ]) {
    await expect(fetchPage(address, { ...ALLOWED, allowedHosts: [] })).rejects.toThrow("no public address");
  }
  expect(asked).toEqual([]);
});

test("fetchPage() judges the target of a redirect anew", async () => {
  const inner = await serve(text("secret"));
  const outer = await serve((_request, response) => {
    response.writeHead(302, { location: inner.url.replace("127.0.0.1", "127.0.0.2") }).end();
  });
  await expect(fetchPage(outer.url, ALLOWED)).rejects.toThrow("127.0.0.2 is no public address");
  expect(inner.asked).toEqual([]);
});

test("fetchPage() follows a few redirects and says where the page came from", async () => {
  const { url } = await serve((request, response) => {
    if (request.url === "/a") response.writeHead(301, { location: "/b" }).end();
    else response.setHeader("content-type", "text/html").end("<p>b</p>");
  });
  expect(await fetchPage(`${url}/a`, ALLOWED)).toEqual({ url: `${url}/b`, text: "<p>b</p>" });
  const circle = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());
  await expect(fetchPage(circle.url, ALLOWED)).rejects.toThrow("redirects");
  expect(circle.asked.length).toBe(6);
});

test("fetchPage() leaves other schemes alone, after a redirect as well", async () => {
  for (const address of ["file:///etc/passwd", "ftp://example.com/", "data:text/plain,x", "nonsense"])
    await expect(fetchPage(address, ALLOWED)).rejects.toThrow("Cannot fetch");
  const { url } = await serve((_request, response) => {
    response.writeHead(302, { location: "file:///etc/passwd" }).end();
  });
  await expect(fetchPage(url, ALLOWED)).rejects.toThrow("only http and https");
});

test("fetchPage() sends no name and password", async () => {
  const { url, asked } = await serve(text("x"));
  await expect(fetchPage(url.replace("//", "//name:word@"), ALLOWED)).rejects.toThrow("leave the name");
  expect(asked).toEqual([]);
});

test("fetchPage() ends a page that is too large, whatever length it announces", async () => {
  const { url } = await serve((_request, response) => {
    response.setHeader("content-type", "text/plain");
    const timer = setInterval(() => response.write("9".repeat(4000)), 1);
    response.on("close", () => clearInterval(timer));
  });
  await expect(fetchPage(url, ALLOWED)).rejects.toThrow("larger than");
});

test("fetchPage() ends a page that never comes to its end, or never begins", async () => {
  const dripping = await serve((_request, response) => void response.writeHead(200).write("a"));
  const silent = await serve(() => {});
  for (const { url } of [dripping, silent])
    await expect(fetchPage(url, { ...ALLOWED, milliseconds: 200 })).rejects.toThrow(
      "took more than 0.2 seconds",
    );
});

test("fetchPage() refuses what is no text, an error and an unknown charset", async () => {
  const type = async (value: string) =>
    (await serve((_request, response) => response.setHeader("content-type", value).end("x"))).url;
  await expect(fetchPage(await type("image/png"), ALLOWED)).rejects.toThrow("no text");
  await expect(fetchPage(await type("text/html; charset=nonsense-9"), ALLOWED)).rejects.toThrow("charset");
  const missing = await serve((_request, response) => response.writeHead(404).end());
  await expect(fetchPage(missing.url, ALLOWED)).rejects.toThrow("answered 404");
  const packed = await serve((_request, response) => {
    response.setHeader("content-encoding", "gzip").end("x");
  });
  await expect(fetchPage(packed.url, ALLOWED)).rejects.toThrow("gzip");
});

test("fetchPage() reads other charsets", async () => {
  const { url } = await serve((_request, response) => {
    response.setHeader("content-type", "text/html; charset=iso-8859-1").end(Buffer.from([0xa3, 0x35]));
  });
  expect((await fetchPage(url, ALLOWED)).text).toBe("£5");
});
