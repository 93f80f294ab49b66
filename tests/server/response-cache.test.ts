import { afterEach, expect, test } from "vitest";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { graphOf } from "../support/graphs.ts";
import { codesOf, post, schemaOf, serve } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: "application/json", ...headers },
  });

/** A schema that counts how often it is asked. */
function counting(): ReturnType<typeof schemaOf> {
  let count = 0;
  return schemaOf("type Query { count(by: Int = 1): Int, boom: Int }", {
    count: ({ by }) => {
      count += Number(by);
      return count;
    },
    boom() {
      count += 1;
      throw new Error("boom");
    },
  });
}

test("the same question is answered once for each version of the graph", async () => {
  const holder = createGraphHolder(graphOf("a : FILING"));
  server = await serve(counting(), { graph: holder });
  const ask = async (variables?: Record<string, unknown>): Promise<unknown> =>
    (await post(server, { query: "query ($by: Int) { count(by: $by) }", variables })).body["data"];
  expect(await ask({ by: 1 })).toEqual({ count: 1 });
  expect(await ask({ by: 1 })).toEqual({ count: 1 });
  expect(await ask({ by: 10 })).toEqual({ count: 11 });
  expect(await ask({ by: 1 })).toEqual({ count: 1 });
  holder.replace(graphOf("b : DATASET"), []);
  expect(await ask({ by: 1 })).toEqual({ count: 12 });
});

test("a kept answer is the same to the byte", async () => {
  server = await serve(counting());
  expect(await (await get("{ count }")).text()).toBe(await (await get("{ count }")).text());
});

test("answers with errors are neither kept nor named by an ETag", async () => {
  server = await serve(counting());
  for (const expected of [1, 2]) {
    const response = await get("{ boom }");
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(codesOf(await response.json())).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(expected).toBeGreaterThan(0);
  }
  expect(await (await get("{ count }")).json()).toMatchObject({ data: { count: 3 } });
});

test("a client that holds the answer gets 304 without a body, until the graph changes", async () => {
  const holder = createGraphHolder(graphOf("a : FILING"));
  server = await serve(counting(), { graph: holder });
  const first = await get("{ count }");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"/);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const second = await get("{ count }", { "if-none-match": `"other", ${etag}` });
  expect(second.status).toBe(304);
  expect(second.headers.get("etag")).toBe(etag);
  expect(await second.text()).toBe("");
  holder.replace(graphOf("b : DATASET"), []);
  const third = await get("{ count }", { "if-none-match": etag });
  expect(third.status).toBe(200);
  expect(third.headers.get("etag")).not.toBe(etag);
});

test("a server without memory for answers computes each", async () => {
  server = await serve(counting(), { limits: { cacheBytes: 0 } });
  for (const count of [1, 2])
    expect(await (await get("{ count }")).json()).toMatchObject({ data: { count } });
});

test("answers are compressed for a client that takes gzip, and only then", async () => {
  server = await serve(schemaOf("type Query { long: String }", { long: () => "x".repeat(5_000) }));
  const headersFor = async (accepted: string): Promise<Headers> => {
    const { headers, text } = { ...(await withText(await get("{ long }", { "accept-encoding": accepted }))) };
    expect(JSON.parse(text)).toMatchObject({ data: { long: "x".repeat(5_000) } });
    return headers;
  };
  const compressed = await headersFor("br, gzip");
  expect(compressed.get("content-encoding")).toBe("gzip");
  expect(compressed.get("vary")).toContain("accept-encoding");
  expect((await headersFor("gzip;q=0")).get("content-encoding")).toBeNull();
  expect((await headersFor("identity")).get("content-encoding")).toBeNull();
});

async function withText(response: Response): Promise<{ headers: Headers; text: string }> {
  return { headers: response.headers, text: await response.text() };
}
