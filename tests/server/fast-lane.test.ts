import { createHash } from "node:crypto";
import { once } from "node:events";
import { type ClientRequest, type IncomingHttpHeaders, request } from "node:http";
import { serverAudits } from "graphql-http";
import { afterAll, expect, test } from "vitest";
import { createHandler } from "../../src/server/create-handler.ts";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import { graphiqlTabs } from "../../src/server/graphiql-tabs.ts";
import type { HandlerOptions } from "../../src/server/handler-options.ts";
import { listen } from "../../src/server/listen.ts";
import type { LogEntry } from "../../src/server/log-entry.ts";
import { DEFAULT_SERVER_LIMITS } from "../../src/server/server-limits.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { schemaOf, serve } from "./stand-in.ts";

const graph = await loadStoryGraph();
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

interface Sent {
  readonly method?: "GET" | "POST";
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ID = { "x-request-id": "the-same-for-both" };

/** Headers of the connection and the moment, which the two ways need not share. */
const PASSING = ["connection", "keep-alive", "date", "transfer-encoding"];

async function start(options: Partial<HandlerOptions> = {}): Promise<{
  readonly send: (sent: Sent) => Promise<Got>;
  readonly url: string;
}> {
  const handler = createHandler({ graph, ...options });
  const server = await listen((incoming, response) => handler(incoming, response), { port: 0 });
  ends.push(server.close);
  return { url: server.url, send: (sent) => sendTo(server.url, sent) };
}

/** Sends with node:http, which adds no header of its own but Host and Connection. */
async function sendTo(
  url: string,
  { method = "POST", path = "/graphql", headers, body }: Sent,
): Promise<Got> {
  const sent: ClientRequest = request(url + path, { method, headers: { ...ID, ...headers } });
  sent.end(body);
  const [response] = await once(sent, "response");
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(parts).toString("base64"),
  };
}

/** A header that the ordinary way does not look at, and that keeps a request out of the fast lane. */
const PLAIN = { "content-encoding": "identity" };

function lasting(got: Got): Got {
  const headers = Object.entries(got.headers).map(([name, value]) => [name.toLowerCase(), value]);
  const body = createHash("sha256").update(got.body).digest("hex");
  return {
    ...got,
    body,
    headers: Object.fromEntries(headers.filter(([name = ""]) => !PASSING.includes(String(name)))),
  };
}

/** Returns how many questions the fast lane answered and handed on. */
async function laneOf(url: string): Promise<{ answered: number; handedOn: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const count = (outcome: string): number =>
    Number(new RegExp(`headwater_fast_lane_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
  return { answered: count("ANSWERED"), handedOn: count("HANDED_ON") };
}

const json = { "content-type": "application/json" };
const CLAIM = "briefly-2025-11#inference-2024";

function post(params: unknown, headers: Readonly<Record<string, string>> = {}): Sent {
  return { headers: { ...json, ...headers }, body: JSON.stringify(params) };
}

function get(params: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Sent {
  return { method: "GET", path: `/graphql?${new URLSearchParams(params)}`, headers };
}

const WITH_VARIABLES =
  "query Named($id: ID!, $first: Int = 3, $more: Boolean!) { claim(id: $id) { id text citedBy(first: $first) { totalCount edges @include(if: $more) { node { id } } } } }";

/** What is asked both ways: things that the fast lane answers, and things that it must not. */
const QUESTIONS: readonly Sent[] = [
  ...graphiqlTabs.map(({ query, variables }) => post({ query, variables })),
  ...[
    "*/*",
    "application/json",
    "application/graphql-response+json",
    "application/json;q=0.9, */*;q=0.1",
  ].map((accept) => post({ query: `{ claim(id: "${CLAIM}") { id text } }` }, { accept })),
  ...["text/event-stream", "multipart/mixed", "image/png"].map((accept) =>
    post({ query: `{ claim(id: "${CLAIM}") { id } }` }, { accept }),
  ),
  ...["gzip", "gzip;q=0", "br, *"].flatMap((encoding) => [
    post({ query: graphiqlTabs[0]?.query }, { "accept-encoding": encoding }),
    get({ query: graphiqlTabs[0]?.query ?? "" }, { "accept-encoding": encoding }),
    post({ query: "{ graphVersion }" }, { "accept-encoding": encoding }),
  ]),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: true } }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: false, first: 1 }, operationName: "Named" }),
  post({
    query: WITH_VARIABLES,
    variables: { id: "no such", more: false },
    operationName: null,
    extensions: {},
  }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: true }, operationName: "Other" }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: true }, operationName: "" }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM } }),
  post({ query: WITH_VARIABLES, variables: [] }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: true, first: 100_000 } }),
  post({ query: WITH_VARIABLES, variables: { id: CLAIM, more: true, first: -1 } }),
  post({ query: '{ ok: graphVersion trace(claims: ["no such"]) { pathCount } }' }),
  post({ query: '{ find(figure: "no figure") { figure { text } } }' }),
  post({ query: '{ trace(claims: ["no such"], depth: -1) { pathCount } }' }),
  post({ query: "{ __typename __schema { queryType { name } } }" }),
  post({ query: '{ checkText(text: "It was $865.8 million.") { problems } }' }),
  post({ query: "{ nothing }" }),
  post({ query: "{ graphVersion", operationName: 5 }),
  post({ query: "{ graphVersion }", operationName: 5 }),
  post({ query: "{ graphVersion }", surprise: true }),
  post({ query: "{ graphVersion }", extensions: [] }),
  post({ query: "" }),
  post([]),
  post(null),
  { headers: json, body: '{"query":' },
  { headers: json, body: "" },
  {
    headers: json,
    body: JSON.stringify({ query: "{ graphVersion }" }).padEnd(DEFAULT_SERVER_LIMITS.bodyBytes + 1),
  },
  { headers: { "content-type": "text/plain" }, body: JSON.stringify({ query: "{ graphVersion }" }) },
  {
    headers: { ...json, "sec-fetch-site": "cross-site" },
    body: JSON.stringify({ query: "{ graphVersion }" }),
  },
  {
    headers: { ...json, "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ query: "{ graphVersion }" }),
  },
  {
    headers: { "content-type": "application/json; charset=utf-8" },
    body: '{"query":"{ graphVersion } # “é”"}',
  },
  { headers: { "content-type": "application/graphql" }, body: "{ graphVersion }" },
  get({ query: "{ graphVersion }" }),
  get({
    query: WITH_VARIABLES,
    variables: JSON.stringify({ id: CLAIM, more: true }),
    operationName: "Named",
  }),
  get({ query: WITH_VARIABLES, variables: "{" }),
  get({ query: WITH_VARIABLES, variables: "null", extensions: "{}" }),
  get({ query: "{ graphVersion }" }, { accept: "application/json, text/html;q=0" }),
  { method: "GET", path: "/graphql?query=%7B%20graphVersion%20%7D&query=%7B%20nothing%20%7D" },
  { method: "GET", path: "/graphql?query=%7B+graphVersion+%7D&more=1" },
  { method: "GET", path: "/graphql?" },
  { method: "GET", path: "/graphql" },
];

test.each([
  ["computed anew each time", 0],
  ["kept", 33_554_432],
])(
  "the fast lane answers as the ordinary way does, to the byte: %s",
  async (_name, cacheBytes) => {
    const { url, send } = await start({ limits: { cacheBytes }, hosts: ["127.0.0.1"] });
    const ordinary = await start({ limits: { cacheBytes }, hosts: ["127.0.0.1"] });
    for (let round = 0; round < 3; round++) {
      for (const question of QUESTIONS) {
        const wanted = lasting(
          await ordinary.send({ ...question, headers: { ...question.headers, ...PLAIN } }),
        );
        expect(lasting(await send(question)), JSON.stringify(question)).toEqual(wanted);
      }
    }
    const { answered, handedOn } = await laneOf(url);
    expect(answered).toBeGreaterThan(40);
    expect(handedOn).toBeGreaterThan(25);
    expect((await laneOf(ordinary.url)).answered).toBe(0);
  },
  60_000,
);

const audited = await start({ graph: graphOf("a : FILING") });

test("the audits of GraphQL over HTTP pass through the fast lane", async () => {
  const audits = serverAudits({ url: `${audited.url}/graphql` });
  expect(audits).toHaveLength(61);
  for (let round = 0; round < 3; round++) {
    for (const audit of audits) {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : `${audit.name}: ${result.reason}`).toBe("ok");
    }
  }
  expect((await laneOf(audited.url)).answered).toBeGreaterThan(40);
});

test("a kept answer is fast for another Accept header too, once the ordinary way has shown its content type", async () => {
  const { url, send } = await start();
  const question = (accept: string) => post({ query: "{ graphVersion }" }, { accept });
  const types: unknown[] = [];
  for (const accept of [
    "application/json",
    "application/graphql-response+json",
    "application/graphql-response+json",
  ]) {
    types.push((await send(question(accept))).headers["content-type"]);
  }
  const [plain, response] = ["application/json", "application/graphql-response+json"];
  expect(types).toEqual([plain, response, response].map((type) => `${type}; charset=utf-8`));
  expect(await laneOf(url)).toEqual({ answered: 1, handedOn: 2 });
});

test("another graph, or other problems, have other answers", async () => {
  const holder = createGraphHolder(graphOf("a : FILING"));
  const { url, send } = await start({ graph: holder });
  const question = post({ query: '{ graphVersion problems { message } claim(id: "b") { id } }' });
  const ask = async (): Promise<unknown> =>
    JSON.parse(Buffer.from((await send(question)).body, "base64").toString()).data;
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(await ask()).toEqual(first);
  holder.replace(null, [{ code: "INVALID_YAML", message: "Wrong", path: [] }]);
  expect(await ask()).toMatchObject({ problems: [{ message: "Wrong" }], claim: null });
  holder.replace(graphOf("b : DATASET"), []);
  expect(await ask()).toMatchObject({ problems: [], claim: { id: "b" } });
  expect(await laneOf(url)).toEqual({ answered: 4, handedOn: 1 });
});

test("an answer that the clock cut short is not kept", async () => {
  const schema = schemaOf("type Query { late: Boolean! }", {
    late(_given, context) {
      const { isExpired } = context as { isExpired: () => boolean };
      while (!isExpired());
      return true;
    },
  });
  const entries: LogEntry[] = [];
  const { url, close } = await serve(schema, {
    limits: { traceMilliseconds: 1 },
    log: (entry) => entries.push(entry),
  });
  ends.push(close);
  // Only a whole answer shows the content type, and there is none: the first is shown by another question.
  for (let round = 0; round < 2; round++) await sendTo(url, post({ query: "{ __typename }" }));
  for (let round = 0; round < 3; round++) await sendTo(url, post({ query: "{ late }" }));
  expect(entries.slice(-3)).toMatchObject([
    { operation: "query" },
    { operation: "query" },
    { operation: "query" },
  ]);
  expect(entries.slice(-3).some((entry) => "cache" in entry)).toBe(false);
  expect(await laneOf(url)).toEqual({ answered: 3, handedOn: 2 });
});

test("only operations of the list run, by their id, and fast", async () => {
  const operations = new Map([["known", "query ($id: ID!) { claim(id: $id) { id } }"]]);
  const { url, send } = await start({ persistedOperations: { operations } });
  const byId = (sha256Hash: string, version = 1) =>
    post({ variables: { id: CLAIM }, extensions: { persistedQuery: { version, sha256Hash } } });
  const statuses: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const question of [
      byId("known"),
      byId("other"),
      byId("known", 2),
      post({ query: operations.get("known"), variables: { id: CLAIM } }),
    ]) {
      statuses.push(
        (await send({ ...question, headers: { ...json, accept: "application/graphql-response+json" } }))
          .status,
      );
    }
  }
  expect(statuses).toEqual([200, 400, 400, 400, 200, 400, 400, 400, 200, 400, 400, 400]);
  expect((await laneOf(url)).answered).toBe(2);
});

test("what comes in many small pieces, or in chunks, is read like the rest", async () => {
  const { send, url } = await start();
  const { headers, body = "" } = post({ query: `{ claim(id: "${CLAIM}") { id text } }` });
  const whole = await send({ ...(headers && { headers }), body });
  await send({ ...(headers && { headers }), body });
  for (const length of [{ "content-length": String(body.length) }, { "transfer-encoding": "chunked" }]) {
    const sent = request(`${url}/graphql`, { method: "POST", headers: { ...ID, ...headers, ...length } });
    for (const letter of body) {
      sent.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    sent.end();
    const [response] = await once(sent, "response");
    let text = "";
    for await (const part of response) text += part;
    expect(text).toBe(Buffer.from(whole.body, "base64").toString());
  }
});

test("a request in the fast lane is logged like any other", async () => {
  const entries: LogEntry[] = [];
  const { send } = await start({ log: (entry) => entries.push(entry), limits: { cheapCost: 1 } });
  const question = post({ query: `{ claim(id: "${CLAIM}") { id document { id } } }` });
  for (let round = 0; round < 2; round++) await send(question);
  await send(post({ query: `{ claim(id: "${CLAIM}") { id document { id } } } #` }));
  const lines = entries.map((entry) => ({ ...entry, milliseconds: 0 }));
  const line = {
    event: "REQUEST",
    requestId: "the-same-for-both",
    method: "POST",
    route: "/graphql",
    status: 200,
  };
  expect(lines).toEqual([
    { ...line, milliseconds: 0, operation: "query", cost: 2, cache: "MISS" },
    { ...line, milliseconds: 0, cache: "HIT" },
    { ...line, milliseconds: 0, operation: "query", cost: 2, cache: "MISS" },
  ]);
});

test("what is known is answered before what is new, and nobody is refused", async () => {
  const { url, send } = await start();
  const known = post({ query: `{ claim(id: "${CLAIM}") { id } }` });
  for (let round = 0; round < 2; round++) await send(known);
  const order: string[] = [];
  const ask = async (name: string, question: Sent): Promise<number> => {
    const { status } = await send(question);
    order.push(name);
    return status;
  };
  const asked = Array.from({ length: 300 }, (_, n) =>
    n % 3 === 0
      ? ask("known", known)
      : ask("new", post({ query: `{ claim(id: "${CLAIM}") { id text } } #${n}` })),
  );
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
  const placeOf = (name: string): number => {
    const places = order.flatMap((one, place) => (one === name ? [place] : []));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  expect(placeOf("known")).toBeLessThan(placeOf("new"));
  expect((await laneOf(url)).handedOn).toBeGreaterThanOrEqual(200);
});

test("clients that leave at once harm nobody, and are not counted as open", async () => {
  const { url, send } = await start();
  const left = Array.from({ length: 60 }, async (_, n) => {
    const { headers, body = "" } = post({
      query: `{ claim(id: "${CLAIM}") { id } } #${n % 20 === 0 ? n : "same"}`,
    });
    const sent = request(`${url}/graphql`, {
      method: "POST",
      headers: { ...headers, "content-length": body.length },
    });
    sent.on("error", () => {});
    // Some leave in the middle of the body, some after it.
    sent.write(n % 3 === 0 ? body.slice(0, 10) : body, () => sent.destroy());
    await new Promise((resolve) => sent.once("close", resolve));
  });
  await Promise.all(left);
  expect((await send(post({ query: "{ graphVersion }" }))).status).toBe(200);
  await expect
    .poll(
      async () => /headwater_requests_open (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1],
      { timeout: 5_000 },
    )
    .toBe("1");
});
