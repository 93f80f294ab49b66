import { afterEach, expect, test } from "vitest";
import { gradual, whenMade } from "../../src/api/gradual.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { answer } from "../api/ask.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { codesOf, post } from "./stand-in.ts";

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Each needs something of the whole graph that takes long to make. */
const QUERIES = [
  '{ search(text: "microsoft", first: 3) { totalCount edges { score node { __typename } } facets { finding { value count } } } }',
  "{ search(filter: { finding: [CONFLICT] }) { totalCount } }",
  "{ findings(first: 3) { totalCount edges { node { key message } } } }",
  "{ contradictions(first: 3) { totalCount edges { node { explanation } } } }",
  '{ claim(id: "techcrunch-2025-11-14#revenue-share-2024") { findings { totalCount } contradictions { totalCount } } }',
  '{ document(id: "techcrunch-2025-11-14") { findings { totalCount } } }',
  "{ suggestedDependence(first: 3) { totalCount edges { node { score } } } }",
  '{ claim(id: "techcrunch-2025-11-14#revenue-share-2024") { trace(includeSuggested: true) { independence { independentOrigins { lower upper } } } } }',
  '{ measure(id: "inference-spend/openai/microsoft/2024") { state { state } } }',
];

test("what is made in the background answers as what is made at once", async () => {
  const story = await loadStoryGraph();
  server = await startServer({ graph: story, port: 0 });
  for (const query of QUERIES) {
    const { body } = await post(server, { query });
    expect(codesOf(body), query).toEqual([]);
    expect(body["data"]).toEqual(JSON.parse(JSON.stringify(await answer(story, query))));
  }
});

test("others are answered while an answer about a large graph is made for the first time", async () => {
  const length = 20_000;
  const claims = Array.from({ length }, (_, place) => `c${place} -> c${place + 1}`);
  const running = await startServer({
    graph: graphOf([...claims, `c${length} : FILING`].join("\n")),
    port: 0,
  });
  server = running;
  // Whatever a first request costs is paid before.
  await post(running, { query: "{ graphVersion }" });
  for (const query of ['{ search(text: "says") { totalCount } }', "{ findings { totalCount } }"]) {
    let isMade = false;
    const slow = post(running, { query }).then(({ body }) => {
      isMade = true;
      expect(codesOf(body)).toEqual([]);
    });
    await post(running, { query: "{ graphVersion }" });
    expect(isMade, query).toBe(false);
    await slow;
  }
});

test("pending() makes a value once for all who wait, and get() makes it at once", async () => {
  let made = 0;
  function* steps() {
    yield;
    made++;
    return made;
  }
  const inBackground = async <Result>(work: Generator<void, Result, void>): Promise<Result> => {
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      await null;
    }
  };
  const value = gradual(steps, inBackground);
  expect(await Promise.all([whenMade([value], () => value()), whenMade([value], () => value())])).toEqual([
    1, 1,
  ]);
  expect(value.pending()).toBeNull();
  expect(whenMade([value], () => value())).toBe(1);
  const direct = gradual(steps);
  expect(direct.pending()).toBeNull();
  expect(direct()).toBe(2);
});
