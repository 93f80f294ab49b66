import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { DEFAULT_SERVER_LIMITS } from "../../src/server/server-limits.ts";
import { ROOT, runCli } from "./run-cli.ts";

process.chdir(ROOT);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-serve-"));
  folders.push(folder);
  return folder;
}

/** Returns the path of a file with this text. */
function fileOf(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const addressOf = (output: string): string => /http:\S+/.exec(output)?.[0] ?? "";

function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** Runs `headwater serve` on a free port and returns what `ask` answered while it served. */
async function whileServing<T>(
  args: readonly string[],
  ask: (address: string) => Promise<T>,
  options: { columns?: number } = {},
): Promise<{ answer: T | undefined; stdout: string; stderr: string; exit: number }> {
  let answer: T | undefined;
  const result = await runCli(["serve", "--port", "0", ...args], {
    ...options,
    whileServing: async (output) => {
      answer = await ask(addressOf(output));
    },
  });
  return { ...result, answer };
}

test("headwater serve answers GraphQL until it is stopped", async () => {
  const { stdout, exit, answer } = await whileServing([], async (address) => {
    const query = '{ find(figure: "$12 billion") { matches { claims { claim { id } } } } }';
    return (await post(address, { query })).text();
  });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^Headwater answers at http:\/\/localhost:\d+\/graphql\n$/);
  expect(answer).toContain("daily-echo-2025-11-15#costs-2030");
});

test("headwater serve logs a line of JSON for each event, with no query and no variable", async () => {
  const { stderr } = await whileServing([], (address) =>
    post(address, { query: '{ claim(id: "mine") { id } }' }),
  );
  const entries = stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries.map(({ event }) => event)).toEqual([
    "LISTENING",
    "GRAPH_LOADED",
    "REQUEST",
    "SHUTTING_DOWN",
    "CLOSED",
  ]);
  for (const { time, level } of entries) {
    expect(new Date(time).toISOString()).toBe(time);
    expect(level).toBe("info");
  }
  expect(entries[1]).toMatchObject({ claims: 13, graphVersion: expect.any(String) });
  expect(entries[2]).toMatchObject({ route: "/graphql", status: 200, operation: "query" });
  expect(stderr).not.toContain("mine");
});

test("headwater serve has few words for a person at a terminal, and none where none are wanted", async () => {
  const ask = (address: string): Promise<Response> => post(address, { query: "{ graphVersion }" });
  expect((await whileServing([], ask, { columns: 80 })).stderr).toBe("Loaded 13 claims\n");
  expect((await whileServing(["--log", "none"], ask)).stderr).toBe("");
  expect((await whileServing(["--log", "json"], ask, { columns: 80 })).stderr).toContain('"REQUEST"');
});

test("headwater serve says in one line that a port is taken", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("no address"));
    });
  });
  const { stderr, exit } = await runCli(["serve", "--port", String(port)]);
  other.close();
  expect(exit).toBe(1);
  expect(stderr).toBe(
    `headwater: Cannot listen on port ${port}: another program does; choose another with --port\n`,
  );
});

test("headwater serve refuses values that are none, before it listens", async () => {
  for (const args of [
    ["--port=x"],
    ["--port=70000"],
    ["--port=-1"],
    ["--origin=news.example"],
    ["--origin=*"],
    ["--origin=https://news.example/path"],
    ["--allow-host=https://news.example"],
    ["--allow-host=news.example:80"],
    ["--allow-host="],
    ["--log=loud"],
    ["--limit-depth=0"],
    ["--limit-cost=many"],
    ["--grace-milliseconds=1.5"],
    ["--allow-other-operations"],
  ]) {
    const { exit, stdout } = await runCli(["serve", ...args]);
    expect({ args, exit, stdout }).toEqual({ args, exit: 2, stdout: "" });
  }
});

test("headwater serve takes the port from the variable PORT", async () => {
  const { exit } = await runCli(["serve"], { env: { PORT: "none" } });
  expect(exit).toBe(2);
});

test("headwater serve prints the problems of faulty records and ends", async () => {
  const folder = temporaryFolder();
  cpSync("tests/cli/data/mill", folder, { recursive: true });
  writeFileSync(join(folder, "entities.yaml"), "- id: Not A Slug\n");
  const { stderr, stdout, exit } = await runCli(["serve", "--port", "0", "--data", folder, "--log", "none"]);
  expect(exit).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("INVALID_VALUE");
  expect(stderr).toContain("problems in");
});

test("headwater serve --watch is not ready until faulty records are mended", async () => {
  const folder = temporaryFolder();
  cpSync("tests/cli/data/mill", folder, { recursive: true });
  const file = join(folder, "entities.yaml");
  const good = readFileSync(file, "utf8");
  writeFileSync(file, "- id: Not A Slug\n");
  const { answer, exit } = await whileServing(["--data", folder, "--watch"], async (address) => {
    const ready = async (): Promise<number> => (await fetch(new URL("/ready", address))).status;
    const health = (await fetch(new URL("/health", address))).status;
    const asked = await (await post(address, { query: "{ graphVersion }" })).text();
    const before = await ready();
    writeFileSync(file, good);
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
    return { health, before, asked };
  });
  expect(answer).toMatchObject({ health: 200, before: 503, asked: expect.stringContaining("NOT_READY") });
  expect(exit).toBe(0);
});

test("headwater serve --limit-… sets each limit of the server", async () => {
  for (const name of Object.keys(DEFAULT_SERVER_LIMITS)) {
    const option = `--limit-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const { exit, stderr } = await runCli(["serve", option, "none"]);
    expect(exit).toBe(2);
    expect(stderr).toContain(`Option "${option}" is "none"`);
  }
  const { answer } = await whileServing(["--limit-depth", "2"], async (address) =>
    (await post(address, { query: '{ claim(id: "x") { document { id } } }' })).text(),
  );
  expect(answer).toContain("QUERY_TOO_LARGE");
});

test("headwater serve --no-graphiql and --no-introspection leave out what they say", async () => {
  const ask = async (address: string): Promise<readonly [string | null, string]> => [
    (await fetch(address, { headers: { accept: "text/html" } })).headers.get("content-type"),
    await (await post(address, { query: "{ __schema { queryType { name } } }" })).text(),
  ];
  const open = await whileServing([], ask);
  expect(open.answer?.[0]).toContain("text/html");
  expect(open.answer?.[1]).toContain('"Query"');
  const shut = await whileServing(["--no-graphiql", "--no-introspection"], ask);
  expect(shut.answer?.[0] ?? "").not.toContain("text/html");
  expect(shut.answer?.[1]).toContain("GRAPHQL_VALIDATION_FAILED");
});

test("headwater serve --origin lets pages of that origin call, each that is named", async () => {
  const args = ["--origin", "https://news.example", "--origin", "https://lab.example:8443"];
  const { answer } = await whileServing(args, async (address) => {
    const allowed = async (origin: string): Promise<string | null> =>
      (await post(address, { query: "{ graphVersion }" }, { origin })).headers.get(
        "access-control-allow-origin",
      );
    return [
      await allowed("https://news.example"),
      await allowed("https://lab.example:8443"),
      await allowed("https://evil.example"),
    ];
  });
  expect(answer?.slice(0, 2)).toEqual(["https://news.example", "https://lab.example:8443"]);
  expect(answer?.[2]).not.toBe("https://evil.example");
});

test("headwater serve answers under its own names, and under those of --allow-host", async () => {
  const statusUnder = (address: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(new URL("/health", address), { headers: { host } }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      asked.on("error", reject).end();
    });
  const ask = async (address: string) => [
    await statusUnder(address, "localhost"),
    await statusUnder(address, "news.example"),
    await statusUnder(address, "evil.example"),
  ];
  expect((await whileServing([], ask)).answer).toEqual([200, 421, 421]);
  expect((await whileServing(["--allow-host", "news.example"], ask)).answer).toEqual([200, 200, 421]);
});

test("headwater serve --federation serves a subgraph", async () => {
  const ask = async (address: string): Promise<string> =>
    (await post(address, { query: "{ _service { sdl } }" })).text();
  expect((await whileServing(["--federation"], ask)).answer).toContain("@key");
  expect((await whileServing([], ask)).answer).toContain("GRAPHQL_VALIDATION_FAILED");
});

test("headwater serve --persisted-operations runs the operations of the file, and others only if told", async () => {
  const text = "{ graphVersion }";
  const files = {
    object: fileOf("operations.json", JSON.stringify({ version: text })),
    manifest: fileOf(
      "manifest.json",
      JSON.stringify({
        format: "apollo-persisted-query-manifest",
        version: 1,
        operations: [{ id: "version", name: "Version", type: "query", body: text }],
      }),
    ),
  };
  const ask = async (address: string): Promise<readonly string[]> => {
    const persisted = { persistedQuery: { version: 1, sha256Hash: "version" } };
    return [
      await (await post(address, { extensions: persisted })).text(),
      await (await post(address, { query: "{ __typename }" })).text(),
    ];
  };
  for (const file of Object.values(files)) {
    const { answer } = await whileServing(["--persisted-operations", file], ask);
    expect(answer?.[0]).toContain('"graphVersion"');
    expect(answer?.[1]).toContain("OPERATION_NOT_ALLOWED");
  }
  const both = await whileServing(["--persisted-operations", files.object, "--allow-other-operations"], ask);
  expect(both.answer?.[0]).toContain('"graphVersion"');
  expect(both.answer?.[1]).toContain('"Query"');
});

test("headwater serve refuses a file of operations that it could not run", async () => {
  for (const text of ["{", "[]", '{ "a": 1 }', '{ "a": "{ nothing }" }', '{ "a": "{ graphVersion" }']) {
    const { exit, stderr } = await runCli(["serve", "--persisted-operations", fileOf("o.json", text)]);
    expect({ text, exit }).toEqual({ text, exit: 1 });
    expect(stderr).toContain("o.json");
  }
  expect((await runCli(["serve", "--persisted-operations", "nowhere.json"])).exit).toBe(1);
});
