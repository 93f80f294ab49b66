import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { EMPTY_VOCABULARY } from "../../src/ingest/vocabulary.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { createTextReaders, type TextReaders } from "../../src/server/text-readers.ts";
import { answer } from "../api/ask.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { codesOf, post } from "./stand-in.ts";

let story: KnowledgeGraph;
let article: string;
let server: RunningServer | undefined;
let readers: TextReaders | undefined;

beforeAll(async () => {
  story = await loadStoryGraph();
  article = await readFile("tests/cli/data/articles/draft.md", "utf8");
});
afterEach(async () => {
  readers?.end();
  await server?.close();
  server = undefined;
});

const CHECK = `query ($text: String!) {
  checkText(text: $text, format: MARKDOWN, published: "2025-11-20") {
    language complete
    figures {
      printed status place { line column start end }
      source { score claim { id } reasons { kind text } changes { kind explanation } }
      independence { originCount } findings { rule message }
    }
    findings { rule severity message place { line } }
    sharedDocuments { score document { id } }
  }
}`;
const DRAFT = `query ($text: String!) {
  draftFromText(text: $text, recordedBy: "tests", recordedAt: "2026-01-02") { id yaml claimCount undecided { line } }
}`;

test("a long text, read in another process and checked in slices, gets the answer that it would get at once", async () => {
  server = await startServer({ graph: story, port: 0 });
  const text = article.repeat(8);
  for (const query of [CHECK, DRAFT]) {
    const { body } = await post(server, { query, variables: { text } });
    expect(body["data"]).toEqual(JSON.parse(JSON.stringify(await answer(story, query, { text }))));
  }
});

test("others are answered while a long text is read and checked", async () => {
  const running = await startServer({ graph: story, port: 0 });
  server = running;
  const order: string[] = [];
  const text = article.repeat(40);
  const check = post(running, { query: CHECK, variables: { text } }).then(({ body }) => {
    expect(codesOf(body)).toEqual([]);
    order.push("text");
  });
  for (let n = 1; n <= 5; n++) {
    await post(running, { query: "{ graphVersion }" });
    order.push("cheap");
  }
  await check;
  expect(order.at(-1)).toBe("text");
});

test("a text over the limit is refused, and the limit is the server's to set", async () => {
  server = await startServer({ graph: story, port: 0, limits: { textLength: 100 } });
  const ask = async (text: string) =>
    codesOf((await post(server as RunningServer, { query: CHECK, variables: { text } })).body);
  expect(await ask("x".repeat(100))).toEqual([]);
  expect(await ask("x".repeat(101))).toEqual(["INVALID_ARGUMENT"]);
});

test("a text that is not checked in the time of a request ends with TIMEOUT", async () => {
  server = await startServer({ graph: story, port: 0, limits: { requestMilliseconds: 1 } });
  const { body } = await post(server, { query: CHECK, variables: { text: article.repeat(40) } });
  expect(codesOf(body)).toEqual(["TIMEOUT"]);
});

const options = { vocabulary: EMPTY_VOCABULARY };
const later = () => performance.now() + 20_000;

test("read() gives up a text whose time is up, and reads the next", async () => {
  readers = createTextReaders(10);
  const late = readers.read("It cost $5 million. ".repeat(10_000), options, performance.now() + 1);
  await expect(late).rejects.toMatchObject({ extensions: { code: "TIMEOUT" } });
  const { figures } = await readers.read("It cost $5 million.", options, later());
  expect(figures.map(({ printed }) => printed)).toEqual(["$5 million"]);
});

test("read() reads in the process that asks where a bundler has left no file to start others from", async () => {
  readers = createTextReaders(1, null);
  const { figures } = await readers.read("It cost $5 million.", options, later());
  expect(figures.map(({ printed }) => printed)).toEqual(["$5 million"]);
});

test("read() fails where the other process ends, and starts another for the next text", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headwater-"));
  const program = join(folder, "program.mjs");
  await writeFile(
    program,
    `process.on("message", ({ text }) => (text === "end" ? process.exit(3) : process.send({ figures: [] })));`,
  );
  readers = createTextReaders(10, pathToFileURL(program));
  await expect(readers.read("end", options, later())).rejects.toThrow(/ended with code 3/);
  expect(await readers.read("go on", options, later())).toEqual({ figures: [] });
  await rm(folder, { recursive: true });
});

test("read() refuses where too many wait", async () => {
  readers = createTextReaders(1);
  const outcomes = await Promise.all(
    Array.from({ length: 9 }, () =>
      readers?.read("It cost $5 million.", options, later()).then(
        () => "READ",
        (error) => error.extensions.code,
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "OVERLOADED").length).toBeGreaterThanOrEqual(6);
  expect(outcomes[0]).toBe("READ");
});

test("what is under way when the server closes is read, checked and answered", async () => {
  const running = await startServer({ graph: story, port: 0 });
  const asked = [
    post(running, { query: CHECK, variables: { text: article.repeat(20) } }),
    post(running, { query: '{ search(text: "microsoft") { totalCount facets { finding { count } } } }' }),
  ];
  // Both are under way once a later one is answered.
  await post(running, { query: "{ graphVersion }" });
  await running.close();
  for (const { body } of await Promise.all(asked)) expect(codesOf(body)).toEqual([]);
});
