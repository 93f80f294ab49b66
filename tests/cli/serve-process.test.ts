/** `headwater serve` as a real process: signals, and records that change under it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readEvents } from "../support/read-events.ts";
import { ROOT } from "./run-cli.ts";

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** Everything that was written to standard error until now. */
  readonly log: () => string;
}

const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Starts the command and resolves when it says that it answers. */
async function serve(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [`${ROOT}/src/cli/main.ts`, "serve", "--port", "0", ...args], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], LANG: "C.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const address = /^Headwater answers at (http:\S+)\/graphql\n/.exec(stdout)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => reject(new Error(`it ended: ${log}`)));
  });
  return { child, url, log: () => log };
}

async function ask(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  return data;
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`headwater serve lets a slow request finish on ${signal}, takes no other, and exits with 0`, async () => {
    const { child, url, log } = await serve([]);
    const { port } = new URL(url);
    const body = JSON.stringify({ query: "{ graphVersion }" });
    const socket = connect(Number(port), "127.0.0.1");
    let received = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      received += text;
    });
    // The request is under way from its first byte on; its body is written only when the server is going down.
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await expect
      .poll(
        async () =>
          (await (await fetch(`${url}/metrics`)).text()).match(/^headwater_requests_open (\d+)/m)?.[1],
      )
      .toBe("2");
    const exited = once(child, "exit");
    child.kill(signal);
    await expect.poll(log).toContain('"SHUTTING_DOWN","openRequests":1');
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect(received).toBe("");
    socket.write(body.slice(5));
    expect(await exited).toEqual([0, null]);
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).toContain('"graphVersion"');
    expect(log()).toContain('"CLOSED","cutRequests":0');
  }, 30_000);
}

test("headwater serve --watch tells of an edit, and answers from before a broken one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-watch-"));
  folders.push(folder);
  cpSync(join(ROOT, "tests/cli/data/mill"), folder, { recursive: true });
  const file = join(folder, "entities.yaml");
  const original = readFileSync(file, "utf8");
  const edited = `${original}\n- { id: newcomer, kind: PERSON, name: Newcomer }\n`;
  const { child, url, log } = await serve(["--data", folder, "--watch"]);
  const versionOf = async (): Promise<unknown> => (await ask(url, "{ graphVersion }"))["graphVersion"];
  const first = await versionOf();
  const events = await readEvents(
    url,
    "subscription { graphChanged { graphVersion previousVersion added removed problems { code file line } } }",
  );

  writeFileSync(file, edited);
  expect(await events.next()).toMatchObject({
    data: { graphChanged: { previousVersion: first, added: ["newcomer"], problems: [] } },
  });
  const second = await versionOf();
  expect(second).not.toBe(first);

  writeFileSync(file, `${edited}- id: newcomer\n`);
  expect(await events.next()).toMatchObject({
    data: {
      graphChanged: {
        graphVersion: second,
        added: [],
        problems: expect.arrayContaining([expect.objectContaining({ file: "entities.yaml" })]),
      },
    },
  });
  expect(await versionOf()).toBe(second);
  const { problems } = await ask(url, "{ problems { code message file line } }");
  expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ file: "entities.yaml" })]));
  expect(log()).toMatch(/"level":"warn","event":"RECORD_PROBLEM","code":"[A-Z_]+"/);
  expect(log()).toContain(`"event":"RECORDS_REFUSED"`);
  expect(await ask(url, '{ entity(id: "newcomer") { id } }')).toEqual({ entity: { id: "newcomer" } });

  writeFileSync(file, original);
  expect(await events.next()).toMatchObject({
    data: { graphChanged: { graphVersion: first, removed: ["newcomer"], problems: [] } },
  });
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  expect(await exited).toEqual([0, null]);
}, 30_000);
