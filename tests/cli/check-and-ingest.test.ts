import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { ROOT, runCli } from "./run-cli.ts";

process.chdir(ROOT);

const FILE = "tests/cli/data/articles/mill.md";
const ARTICLE = readFileSync(FILE, "utf8");

test("headwater check reads standard input like a file", async () => {
  const fromFile = await runCli(["check", FILE]);
  const fromInput = await runCli(["check", "-"], { input: ARTICLE });
  expect(fromInput).toEqual(fromFile);
});

test("headwater check exits by the level asked for", async () => {
  const exitOf = async (level: string) => (await runCli(["check", FILE, "--fail-on", level])).exit;
  expect([await exitOf("note"), await exitOf("warning"), await exitOf("serious")]).toEqual([1, 1, 1]);
  const known = {
    input: "Northmill paid Halden a revenue share of $865.8 million in the first nine months of 2025.",
  };
  expect((await runCli(["check", "-", "--fail-on", "serious"], known)).exit).toBe(0);
  expect((await runCli(["check", "-", "--fail-on", "note"], { input: "Nothing." })).exit).toBe(0);
});

test("headwater check --json prints what the API answers", async () => {
  const { stdout, exit } = await runCli(["check", FILE, "--json", "--published", "2025-11-20"]);
  expect(exit).toBe(0);
  const { checkText } = JSON.parse(stdout);
  expect(checkText.published).toBe("2025-11-20");
  expect(checkText.figures.map(({ printed, status }: Record<string, string>) => [printed, status])).toEqual([
    ["$865.8 million", "KNOWN"],
    ["$2.6 billion", "CHANGED"],
    ["41 million", "UNKNOWN"],
  ]);
});

test("headwater check --sarif is JSON with a region for each figure", async () => {
  const { stdout } = await runCli(["check", FILE, "--sarif"]);
  const [run] = JSON.parse(stdout).runs;
  expect(run.results.length).toBeGreaterThan(2);
  for (const result of run.results) {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(FILE);
    expect(region.endColumn).toBeGreaterThan(region.startColumn);
  }
});

test("headwater ingest writes only when asked, and only a new file", async () => {
  const written = new Map<string, string>();
  const printed = await runCli(["ingest", FILE], { written });
  expect(printed.exit).toBe(0);
  expect(written.size).toBe(0);
  const first = await runCli(["ingest", FILE, "--output", "new.yaml"], { written });
  expect(first).toMatchObject({ exit: 0, stdout: "" });
  expect(written.get("new.yaml")).toBe(printed.stdout);
  const again = await runCli(["ingest", FILE, "--output", "new.yaml", "--by", "another"], { written });
  expect(again.exit).toBe(1);
  expect(again.stderr).toContain("exists already");
  expect(written.get("new.yaml")).toBe(printed.stdout);
});

test("headwater ingest prints the draft as it is, whatever the terminal shows", async () => {
  const input = "Northmill paid Halden a revenue share of €865.8 million in 2025.";
  const { stdout } = await runCli(["ingest", "-", "--ascii"], { input, columns: 40 });
  expect(stdout).toContain("printed: €865.8 million");
});

test("headwater check --fetch reads a page, and the network is asked for nothing else", async () => {
  const server = createServer((_request, response) => {
    response
      .setHeader("content-type", "text/html")
      .end(`<html><body><article><p>${ARTICLE}</p></article></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, so the address is no path.
  const { port } = server.address() as AddressInfo;
  try {
    const address = `http://127.0.0.1:${port}/mill`;
    const refused = await runCli(["check", "--fetch", address]);
    expect(refused).toMatchObject({ exit: 1, stdout: "" });
    const { stdout, exit } = await runCli(["check", "--fetch", address, "--allow-host", "127.0.0.1"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("$865.8 million");
  } finally {
    server.close();
  }
});

test("headwater check --model asks a server that speaks the chat protocol, and does without it where that fails", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end("nonsense");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const plain = await runCli(["check", FILE]);
    const helped = await runCli([
      "check",
      FILE,
      "--model",
      "any",
      "--model-url",
      `http://127.0.0.1:${port}/v1/`,
    ]);
    expect(asked).toEqual(["POST /v1/chat/completions"]);
    expect(helped).toMatchObject({ exit: plain.exit, stdout: plain.stdout });
    expect(helped.stderr).not.toBe("");
  } finally {
    server.close();
  }
});

test.each([
  ["check", FILE, "--model", "any"],
  ["check", FILE, "--model-url", "http://localhost:1/v1"],
  ["check", FILE, "--allow-host", "localhost"],
  ["check", FILE, "--language", "../x"],
  ["check", FILE, "--url", "javascript:1"],
  ["check", FILE, "--fail-on", "none"],
  ["check", "--fetch", "http://x.invalid", "--timeout", "0"],
  ["ingest", FILE, "--kind", "poem"],
])("headwater %s %s %s %s is a usage error", async (...args) => {
  expect((await runCli(args)).exit).toBe(2);
});
