import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const BASE = "https://headwater.example";
const MEASURE = "revenue-share/openai/microsoft/2025-01/2025-09";
const CLAIM = "industrialpcworld-2025-11-14#revenue-share-2025-9m";

/** The protocol's own client; it checks each answer against the output schema of its tool. */
const client = new Client({ name: "test", version: "1.0.0" });
const transport = new StdioClientTransport({
  command: process.execPath,
  args: ["src/cli/main.ts", "mcp", "--link-base", `${BASE}/`],
  cwd: root,
  stderr: "pipe",
});
let complaints = "";

beforeAll(async () => {
  transport.stderr?.on("data", (chunk) => {
    complaints += String(chunk);
  });
  await client.connect(transport);
}, 60_000);

afterAll(() => client.close());

/** Returns the structured answer of a tool, which is also its text. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its tool, which the test knows.
async function call(name: string, args: Record<string, unknown>): Promise<any> {
  const answer = await client.callTool({ name, arguments: args });
  expect(answer.isError ?? false, JSON.stringify(answer.content)).toBe(false);
  const [content] = answer.content as { type: string; text: string }[];
  expect(JSON.parse(content?.text ?? "")).toEqual(answer.structuredContent);
  return answer.structuredContent;
}

/** Returns the text with which a tool refuses. */
async function refusal(name: string, args: Record<string, unknown>): Promise<string> {
  const answer = await client.callTool({ name, arguments: args });
  expect(answer.isError).toBe(true);
  return JSON.stringify(answer.content);
}

test("headwater mcp lists five tools that only read, each with schemas for both directions", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["find", "trace", "compare", "independence", "findings"]);
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(inputSchema.type).toBe("object");
    expect(outputSchema?.type).toBe("object");
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
  }
  expect(client.getServerVersion()?.name).toBe("headwater");
  expect(client.getInstructions()).toContain("never says what is true");
});

test("find answers with ids and addresses", async () => {
  const { figure, matches } = await call("find", { figure: "$865.8 million" });
  expect(figure).toBe("$865.8 million");
  expect(matches[0].measure).toMatchObject({ id: MEASURE, entity: "OpenAI", counterparty: "Microsoft" });
  expect(matches[0].link).toBe(`${BASE}/trace/%24865.8%20million`);
  const [claim] = matches[0].claims;
  expect(claim).toMatchObject({ value: "865800000", relation: "IDENTICAL" });
  expect(claim.link).toBe(`${BASE}/claims/${encodeURIComponent(claim.id)}`);
  expect(claim.document.link).toBe(`${BASE}/documents/${claim.document.id}`);
});

test("find says nothing where no claim states the figure", async () => {
  expect((await call("find", { figure: "123.456 trillion yen" })).matches).toEqual([]);
});

test("trace leads from a claim to its origin", async () => {
  const { traces } = await call("trace", { claims: [CLAIM] });
  expect(traces).toHaveLength(1);
  expect(traces[0]).toMatchObject({ measure: null, complete: true, hopsLeftOut: 0 });
  expect(traces[0].origins).toMatchObject([
    { kind: "CLAIM", id: "microsoft-internal-2025#revenue-share-2025-9m", origin: "DOCUMENT_LEAK" },
  ]);
  expect(traces[0].hops[0].from).toBe(CLAIM);
});

test("trace follows a figure in each of its measures, to the depth asked for", async () => {
  const { traces } = await call("trace", { figure: "$865.8 million", depth: 1 });
  expect(traces[0].measure.id).toBe(MEASURE);
  expect(
    traces.flatMap(({ hops }: { hops: { depth: number }[] }) => hops.map(({ depth }) => depth)),
  ).not.toContain(2);
});

test("compare says that 3.7 does not agree with 3.77", async () => {
  const answer = await call("compare", { a: "$3.7 billion", b: "$3.77 billion" });
  expect(answer).toMatchObject({
    relation: "CONFLICT",
    figures: [
      { value: "3700000000", lower: "3650000000", upper: "3750000000" },
      { value: "3770000000", lower: "3765000000", upper: "3775000000" },
    ],
  });
});

test("independence counts one origin behind many publications", async () => {
  const { results } = await call("independence", { figure: "$865.8 million" });
  expect(results[0].independentOrigins).toEqual({ lower: 1, upper: 1, exact: true });
  expect(results[0].publications).toBeGreaterThan(3);
  expect(results[0].link).toContain(BASE);
});

test("findings come in pages", async () => {
  const first = await call("findings", { code: ["CONFLICT"], first: 2 });
  expect(first.findings).toHaveLength(2);
  expect(first.totalCount).toBeGreaterThan(2);
  const second = await call("findings", { code: ["CONFLICT"], first: 2, after: first.next });
  const keys = [...first.findings, ...second.findings].map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(first.findings[0].nodes[0].link).toContain(`${BASE}/claims/`);
});

test.each<[string, Record<string, unknown>, string]>([
  ["find", { figure: "no figure" }, "UNREADABLE_FIGURE"],
  ["trace", { claims: ["no-such-claim"] }, "NOT_FOUND"],
  ["trace", {}, "INVALID_ARGUMENT"],
  ["independence", { figure: "$1", claims: [CLAIM] }, "INVALID_ARGUMENT"],
  ["findings", { after: "no cursor" }, "INVALID_ARGUMENT"],
])("%s refuses %j with %s", async (name, args, code) => {
  expect(await refusal(name, args)).toContain(code);
});

test.each<[string, Record<string, unknown>]>([
  ["find", { figure: "9".repeat(201) }],
  ["find", {}],
  ["compare", { a: "$1" }],
  ["trace", { claims: [] }],
  ["findings", { first: 101 }],
  ["findings", { code: ["WRONG"] }],
])("%s refuses %j by its schema", async (name, args) => {
  expect(await refusal(name, args)).toMatch(/Invalid/i);
});

test("headwater mcp writes nothing beside the protocol", () => {
  expect(complaints).toBe("");
});
