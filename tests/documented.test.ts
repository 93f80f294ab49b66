import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { LIMIT_OPTIONS } from "../src/cli/serve/limit-options.ts";
import { SERVE_OPTIONS } from "../src/cli/serve/serve-options.ts";
import { ERROR_CODES, PROBLEM_CODES } from "../src/errors.ts";
import { createHandler } from "../src/server/create-handler.ts";
import { ROUTES } from "../src/server/route-of.ts";
import { SERVER_ERROR_CODES } from "../src/server/server-error.ts";
import { DEFAULT_SERVER_LIMITS } from "../src/server/server-limits.ts";
import type { ServerOptions } from "../src/server/start-server.ts";
import { graphOf } from "./support/graphs.ts";

const readme = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8");

/** Returns the cells of the rows of the README's table whose heading is `| a | b | … |`. */
function tableOf(heading: string): string[][] {
  const [, body = ""] = readme.split(`\n| ${heading} |\n`);
  const rows = body.split("\n").slice(1);
  const end = rows.findIndex((row) => !row.startsWith("|"));
  return rows.slice(0, end).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Returns the words in code of a cell of each row. */
function namesIn(rows: readonly string[][], cell: number): string[] {
  return rows.flatMap((row) => [...(row[cell] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

/** Every option of an embedder; the compiler refuses one too few and one too many. */
const OPTIONS: Readonly<Record<keyof ServerOptions, true>> = {
  graph: true,
  graphiql: true,
  introspection: true,
  origins: true,
  hosts: true,
  federation: true,
  release: true,
  limits: true,
  persistedOperations: true,
  log: true,
  host: true,
  port: true,
  graceMilliseconds: true,
};

test("README documents every flag of serve, and no other", () => {
  const told = namesIn(tableOf("flag | option | meaning"), 0);
  const flags = Object.keys(SERVE_OPTIONS)
    .filter((name) => !(name in LIMIT_OPTIONS))
    .map((name) => `--${name}`);
  expect(told.sort()).toEqual([...flags, "--limit-…"].sort());
});

test("README documents every option of createHandler and startServer, and no other", () => {
  expect(namesIn(tableOf("flag | option | meaning"), 1).sort()).toEqual(Object.keys(OPTIONS).sort());
});

test("README documents every limit with its default, and no other", () => {
  const told = tableOf("limit | default | protects").map(([name = "", value = ""]) => [name, value]);
  const limits = Object.entries(DEFAULT_SERVER_LIMITS);
  expect(told.sort()).toEqual(
    limits.map(([name, value]) => [`\`${name}\``, value.toLocaleString("en-US")]).sort(),
  );
});

test("README documents every code of an error, and no other", () => {
  const told = namesIn(tableOf("code | status | meaning"), 0);
  expect(told.sort()).toEqual([...new Set([...ERROR_CODES, ...SERVER_ERROR_CODES])].sort());
});

test("README documents every code of a problem of records, and no other", () => {
  expect(namesIn(tableOf("code | meaning"), 0).sort()).toEqual([...PROBLEM_CODES].sort());
});

test("README documents every address of the server, and no other", () => {
  expect(namesIn(tableOf("address | answers"), 0).sort()).toEqual([...ROUTES].sort());
});

test("README documents every metric of the server, and no other", async () => {
  const handler = createHandler({ graph: graphOf("a : FILING") });
  const printed = await (await handler.fetch("http://localhost/metrics")).text();
  const names = [...printed.matchAll(/^# TYPE (headwater_\w+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(readme.match(/headwater_\w+/g) ?? [])].sort()).toEqual(names.sort());
});

test("README names every command", () => {
  const missing = COMMANDS.filter(({ name }) => !new RegExp(`headwater ${name}\\b`).test(readme));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
