import { afterEach, beforeAll, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import type { LogEntry } from "../../src/server/log-entry.ts";
import { claimOperation } from "../../src/server/permalinks/claim-page.ts";
import { documentOperation } from "../../src/server/permalinks/document-page.ts";
import { renderMarkdown } from "../../src/server/permalinks/render-markdown.ts";
import {
  claimTraceOperation,
  claimTracePage,
  figureTraceOperation,
} from "../../src/server/permalinks/trace-page.ts";
import { startServer } from "../../src/server/start-server.ts";
import { answer } from "../api/ask.ts";
import { graphOf } from "../support/graphs.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { post, schemaOf, serve } from "./stand-in.ts";

let story: KnowledgeGraph;
let server: RunningServer;
beforeAll(async () => {
  story = await loadStoryGraph();
});
afterEach(() => server.close());

const claim = "techcrunch-2025-11-14#revenue-share-2024";

async function read(path: string, accept?: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(`${server.url}${path}`, { ...(accept && { headers: { accept } }) });
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    text: await response.text(),
  };
}

test("the JSON of every address is the answer of the API, word for word", async () => {
  server = await startServer({ graph: story, port: 0 });
  const cases = [
    ["claims", claim, claimOperation],
    ["documents", "techcrunch-2025-11-14", documentOperation],
    ["trace", claim, claimTraceOperation],
    ["trace", "$865.8 million", figureTraceOperation],
  ] as const;
  for (const [route, id, query] of cases) {
    const { status, text } = await read(`/${route}/${encodeURIComponent(id)}.json`);
    expect(status).toBe(200);
    const { body } = await post(server, { query, variables: { id } });
    expect(JSON.parse(text)).toEqual({ data: body["data"] });
  }
});

test("the trace of a figure names its origin, in every format", async () => {
  server = await startServer({ graph: story, port: 0 });
  const path = `/trace/${encodeURIComponent("$865.8 million")}`;
  for (const [suffix, type] of [
    ["", "text/html; charset=utf-8"],
    [".md", "text/markdown; charset=utf-8"],
    [".json", "application/json; charset=utf-8"],
  ]) {
    const answer = await read(`${path}${suffix}`);
    expect(answer).toMatchObject({ status: 200, type });
    expect(answer.text).toMatch(/DOCUMENT_LEAK|a leaked document/);
    expect(answer.text).toContain("microsoft-internal-2025");
  }
});

test("the page of a trace says how many stand behind it, what changed, who says otherwise, and each hop once", async () => {
  server = await startServer({ graph: story, port: 0 });
  const { text } = await read(`/trace/${encodeURIComponent("briefly-2025-11#inference-2024")}`);
  expect(text).toContain("1 independent origin behind 3 publications");
  expect(text).toMatch(/class="warning">changed on the way: cut 3\.767 to 3\.7 billion/);
  expect(text).toContain("Contradicted: ");
  expect(text).toContain("The trail begins here: a leaked document");
  const path = `/trace/${encodeURIComponent("$865.8 million")}`;
  const { data } = JSON.parse((await read(`${path}.json`)).text);
  const hops = data.find.matches.flatMap(({ trace }: { trace: { hops: unknown[] } }) => trace.hops);
  expect((await read(path)).text.match(/<li>(?:reports|quotes|\w+ =)/g)).toHaveLength(hops.length);
});

test("no page shows a code of the schema where a reader wants a word", async () => {
  server = await startServer({ graph: story, port: 0 });
  for (const id of [
    "techcrunch-2025-11-14#revenue-2024",
    claim,
    "microsoft-internal-2025#revenue-share-2024",
  ]) {
    for (const route of ["claims", "trace"]) {
      const { text } = await read(`/${route}/${encodeURIComponent(id)}.md`);
      expect(text, id).not.toMatch(/[A-Z]\\_[A-Z]|\b(REPORTED|INFERRED|STATED|REPORTS|IDENTICAL)\b/);
    }
  }
  expect((await read("/documents/microsoft-internal-2025.md")).text).toContain("Internal document");
});

test("the page of a circle, of a long trail and of a wide one says what it is, and ends", async () => {
  const chain = Array.from({ length: 40 }, (_, place) => `c${place} -> c${place + 1}`).join("\n");
  const fan = Array.from({ length: 500 }, (_, place) => `w -> w${place}\nw${place} -> end`).join("\n");
  const graph = graphOf(`a -> b\nb -> a\n${chain}\nc40 : FILING\n${fan}\nend : FILING`);
  const pageOf = async (id: string): Promise<string> =>
    renderMarkdown(claimTracePage(await answer(graph, claimTraceOperation, { id })));
  const circle = await pageOf("a");
  expect(circle).toContain("Goes in a circle of 2 claims");
  expect(circle).toContain("(see above)");
  expect(circle).toContain("Nothing first-hand on record stands behind it");
  expect(await pageOf("c0")).toContain("(the trail goes on from here)");
  const wide = await pageOf("w");
  expect(wide).toContain("500 ways lead from here");
  expect(wide.match(/^ +- reports/gm)?.length).toBeLessThan(900);
});

test("an address without a suffix answers in the format that the client would rather have", async () => {
  server = await startServer({ graph: story, port: 0 });
  const path = `/claims/${encodeURIComponent(claim)}`;
  expect((await read(path)).type).toContain("text/html");
  expect((await read(path, "application/json")).type).toContain("application/json");
  expect((await read(path, "text/markdown")).type).toContain("text/markdown");
  expect((await read(path, "text/html,application/xhtml+xml,*/*;q=0.8")).type).toContain("text/html");
});

test("every link of a page leads to a page", async () => {
  server = await startServer({ graph: story, port: 0 });
  const seen = new Set<string>();
  for (const path of [`/claims/${encodeURIComponent(claim)}`, "/documents/techcrunch-2025-11-14", "/"]) {
    const { text } = await read(path);
    for (const [, href = ""] of text.matchAll(/href="(\/[^"]*)"/g)) seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(20);
  for (const href of seen) expect((await read(href, "text/html")).status, href).toBe(200);
});

test("what is not there gets 404, and what cannot be read 400, in the format asked for", async () => {
  server = await startServer({ graph: story, port: 0 });
  const codeAt = async (path: string): Promise<unknown> => {
    const { status, text } = await read(path);
    return [status, JSON.parse(text).errors[0].extensions.code];
  };
  expect(await codeAt("/claims/none%23none.json")).toEqual([404, "NOT_FOUND"]);
  expect(await codeAt("/documents/none.json")).toEqual([404, "NOT_FOUND"]);
  expect(await codeAt("/trace/none%23none.json")).toEqual([404, "NOT_FOUND"]);
  expect(await codeAt("/trace/%24777%20trillion.json")).toEqual([404, "NOT_FOUND"]);
  expect(await codeAt("/trace/no-figure.json")).toEqual([400, "UNREADABLE_FIGURE"]);
  expect((await read("/claims/none.md")).type).toContain("markdown");
  expect((await read("/claims/%E0%A4%A")).status).toBe(404);
  expect((await read("/claims/%3Cscript%3Ealert(1)%3C%2Fscript%3E")).text).not.toContain("<script");
});

test("a misspelt id gets the nearest ids", async () => {
  server = await startServer({ graph: story, port: 0 });
  expect((await read("/claims/techcrunch-2025-11-14%23revenue-shre-2024.md")).text).toContain("did you mean");
  expect((await read("/documents/techcrunch-2025-11-15.json")).text).toContain("techcrunch-2025-11-14");
});

test("HEAD says of every address what GET says, without the body", async () => {
  server = await startServer({ graph: story, port: 0 });
  for (const path of [
    "/",
    "/documents/techcrunch-2025-11-14.json",
    `/claims/${encodeURIComponent(claim)}`,
    "/claims/none",
    "/nowhere",
  ]) {
    const [get, head] = await Promise.all(
      ["GET", "HEAD"].map((method) => fetch(`${server.url}${path}`, { method })),
    );
    expect(head?.status, path).toBe(get?.status);
    expect(head?.headers.get("etag"), path).toBe(get?.headers.get("etag"));
    expect(await head?.text(), path).toBe("");
  }
});

test("records cannot put markup into a page", async () => {
  const text = `"><script>alert(1)</script> <img src=x onerror=alert(1)> & [x](javascript:alert(1)) **b**\n# head`;
  const graph = graphOf("a -> b\nb ? NONE_GIVEN", {
    claims: { a: { text }, b: { text } },
    documents: { a: { title: text, note: text } },
  });
  server = await startServer({ graph, port: 0 });
  for (const path of ["/claims/a", "/documents/a-doc"]) {
    const html = (await read(path)).text;
    expect(html, path).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html, path).not.toMatch(/<script|<img|href="javascript/);
    const markdown = (await read(`${path}.md`)).text;
    expect(markdown, path).not.toMatch(/(?<!\\)<(?!\/)|^# head|(?<!\\)\*\*/m);
    expect(markdown, path).toContain("\\[x\\]");
  }
});

test("a page runs no script, loads nothing and stays in no frame", async () => {
  server = await startServer({ graph: story, port: 0 });
  const { headers } = await fetch(`${server.url}/documents/techcrunch-2025-11-14`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("a page that the client holds gets 304 until the graph changes", async () => {
  const holder = createGraphHolder(story);
  server = await startServer({ graph: holder, port: 0 });
  const path = "/documents/techcrunch-2025-11-14.json";
  const etag = (await fetch(`${server.url}${path}`)).headers.get("etag") ?? "";
  const again = (): Promise<Response> =>
    fetch(`${server.url}${path}`, { headers: { "if-none-match": etag } });
  expect((await again()).status).toBe(304);
  holder.replace(graphOf("a : FILING"), []);
  expect((await again()).status).toBe(404);
});

test("the field of the first page leads to the trace of the figure", async () => {
  server = await startServer({ graph: story, port: 0 });
  const response = await fetch(`${server.url}/trace?figure=%24865.8+million`);
  expect(response.redirected).toBe(true);
  expect(new URL(response.url).pathname).toBe("/trace/%24865.8%20million");
  expect(response.status).toBe(200);
});

test("an unexpected error of an address is masked and logged", async () => {
  const entries: LogEntry[] = [];
  const schema = schemaOf(
    "type Query { document(id: ID!): Document } type Document { id: ID! kind: ID! title: ID! published: ID accessed: ID language: ID! url: ID archives: [ID!]! note: ID status: ID! publisher: Document authors: [Document!]! syndicatedFrom: Document }",
    {
      document() {
        throw new Error("the secret of the house");
      },
    },
  );
  server = await serve(schema, { log: (entry) => entries.push(entry) });
  const { status, text } = await read("/documents/a.json");
  expect(status).toBe(500);
  expect(text).not.toContain("secret");
  expect(entries).toContainEqual(
    expect.objectContaining({ event: "UNEXPECTED_ERROR", message: "the secret of the house" }),
  );
});
