import { afterEach, expect, test } from "vitest";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { datasetOf, graphOf } from "../support/graphs.ts";
import { type Events, readEvents } from "../support/read-events.ts";
import { post } from "./stand-in.ts";

let server: RunningServer;
afterEach(() => server.close());

const query = `subscription {
  graphChanged { graphVersion previousVersion added addedCount removed removedCount changedCount problems { code file line } }
}`;
const problem = {
  code: "DUPLICATE_ID",
  message: "Two records have the id",
  path: ["documents", 3],
  location: { file: "a.yaml", line: 7, column: 1 },
} as const;

const subscribe = (): Promise<Events> => readEvents(server.url, query);

test("graphChanged tells what is new and gone when the graph is replaced", async () => {
  const before = graphOf("a : FILING");
  const after = graphOf("b : FILING");
  const holder = createGraphHolder(before);
  server = await startServer({ graph: holder, port: 0 });
  const { next } = await subscribe();
  holder.replace(after, []);
  expect(await next()).toMatchObject({
    data: {
      graphChanged: {
        graphVersion: after.version,
        previousVersion: before.version,
        added: expect.arrayContaining(["b", "b-doc"]),
        removed: expect.arrayContaining(["a", "a-doc"]),
        changedCount: 0,
        problems: [],
      },
    },
  });
});

test("graphChanged tells which findings appeared and which vanished, to each who watches", async () => {
  const before = graphOf("a ? NONE_GIVEN\nb : FILING");
  const after = graphOf("a : FILING\nb ? NONE_GIVEN");
  const holder = createGraphHolder(before);
  server = await startServer({ graph: holder, port: 0 });
  const findings = `subscription {
    graphChanged {
      findingsAppearedCount findingsAppeared { code severity nodeIds message key }
      findingsVanishedCount findingsVanished { code nodeIds key }
    }
  }`;
  const watchers = [await readEvents(server.url, findings), await readEvents(server.url, findings)];
  holder.replace(after, []);
  for (const { next } of watchers) {
    expect(await next()).toMatchObject({
      data: {
        graphChanged: {
          findingsAppearedCount: 1,
          findingsAppeared: [{ code: "UNSOURCED", nodeIds: ["b"] }],
          findingsVanishedCount: 1,
          findingsVanished: [{ code: "UNSOURCED", nodeIds: ["a"] }],
        },
      },
    });
  }
  holder.replace(null, [problem]);
  for (const { next } of watchers) {
    expect(await next()).toMatchObject({
      data: { graphChanged: { findingsAppeared: [], findingsVanished: [] } },
    });
  }
});

test("a broken edit keeps the last good graph, and its problems can be asked for and are told", async () => {
  const good = graphOf("a : FILING");
  const holder = createGraphHolder(good);
  server = await startServer({ graph: holder, port: 0 });
  const ask = async (): Promise<unknown> =>
    (await post(server, { query: "{ graphVersion problems { code message path file line column } }" })).body[
      "data"
    ];
  expect(await ask()).toEqual({ graphVersion: good.version, problems: [] });
  const { next } = await subscribe();
  holder.replace(null, [problem]);
  expect(await next()).toMatchObject({
    data: {
      graphChanged: {
        graphVersion: good.version,
        addedCount: 0,
        removedCount: 0,
        problems: [{ code: "DUPLICATE_ID", file: "a.yaml", line: 7 }],
      },
    },
  });
  expect(await ask()).toEqual({
    graphVersion: good.version,
    problems: [
      {
        code: "DUPLICATE_ID",
        message: problem.message,
        path: ["documents", "3"],
        file: "a.yaml",
        line: 7,
        column: 1,
      },
    ],
  });
  holder.replace(good, []);
  expect(await ask()).toEqual({ graphVersion: good.version, problems: [] });
});

test("subscriptions over the limit are refused, and a client that leaves makes room", async () => {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0, limits: { subscriptions: 1 } });
  const open = (signal?: AbortSignal): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
  const first = new AbortController();
  expect((await open(first.signal)).status).toBe(200);
  const refused = await open();
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain("TOO_MANY_SUBSCRIPTIONS");
  first.abort();
  await expect.poll(async () => (await open()).status).toBe(200);
});

test("close() ends the subscriptions instead of waiting for them", async () => {
  server = await startServer({ graph: graphOf("a : FILING"), port: 0, graceMilliseconds: 20_000 });
  const { rest } = await subscribe();
  const started = performance.now();
  await Promise.all([server.close(), rest()]);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("records that are added are told and answered at once, and broken ones are returned", async () => {
  const before = graphOf("a : FILING");
  const holder = createGraphHolder(before);
  server = await startServer({ graph: holder, port: 0 });
  const { next } = await subscribe();
  const { entities, documents, claims } = datasetOf("b -> a");
  const isNew = ({ id }: { readonly id: string }): boolean => id.startsWith("b");
  const records = {
    entities: entities.filter(isNew),
    documents: documents.filter(isNew),
    claims: claims.filter(isNew),
  };
  const ask = async (): Promise<unknown> =>
    (await post(server, { query: `{ graphVersion trace(claims: ["a"]) { hops { key } } }` })).body;
  await ask();
  expect(holder.add(records)).toEqual([]);
  const after = holder.current().graph;
  expect(await next()).toMatchObject({
    data: {
      graphChanged: {
        graphVersion: after?.version,
        previousVersion: before.version,
        added: ["b", "b-doc", "b-outlet"],
        removedCount: 0,
        changedCount: 0,
        problems: [],
      },
    },
  });
  const query = `{ graphVersion claim(id: "a") { citedBy { totalCount } } trace(claims: ["b"]) { hops { key } } }`;
  expect((await post(server, { query })).body).toMatchObject({
    data: {
      graphVersion: after?.version,
      claim: { citedBy: { totalCount: 1 } },
      trace: { hops: [{ key: "b/cites/0" }] },
    },
  });
  expect(holder.add(records).map(({ code }) => code)).toContain("DUPLICATE_ID");
  expect(holder.current().graph).toBe(after);
  expect(() => createGraphHolder().add(records)).toThrow(RangeError);
});
