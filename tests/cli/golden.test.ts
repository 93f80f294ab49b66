/**
 * Golden folders: golden/<case>/ holds `args` (one argument a line), optionally `env` (KEY=VALUE a line) and
 * `columns` (width of the terminal), and what the call must print and return: `stdout`, `stderr`, `exit`.
 *
 * HEADWATER_UPDATE_GOLDEN=1 writes what the calls print; look at the difference before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT, runCli } from "./run-cli.ts";

const FOLDER = new URL("./golden/", import.meta.url);
const UPDATES = process.env["HEADWATER_UPDATE_GOLDEN"] === "1";
if (UPDATES && process.env["CI"] !== undefined)
  throw new Error("Golden folders are never updated in CI: run the update by hand and look at it");

const TEXTS = {
  "tests/cli/data/texts": ["ledger-2025-11.txt"],
  "tests/cli/data/texts-edited": ["ledger-2025-11.txt"],
};

process.chdir(ROOT);

for (const name of readdirSync(FOLDER).sort()) {
  const file = (part: string): URL => new URL(`${name}/${part}`, FOLDER);
  const read = (part: string): string => (existsSync(file(part)) ? readFileSync(file(part), "utf8") : "");

  test(`headwater prints golden/${name}`, async () => {
    const args = read("args").split("\n").slice(0, -1);
    const env = {
      LANG: "en_GB.UTF-8",
      ...Object.fromEntries(linesOf(read("env")).map((line) => pair(line))),
    };
    const columns = read("columns") === "" ? undefined : Number(read("columns"));
    const { stdout, stderr, exit } = await runCli(args, { env, columns, files: TEXTS });
    if (UPDATES) {
      writeFileSync(file("stdout"), stdout);
      writeFileSync(file("stderr"), stderr);
      writeFileSync(file("exit"), `${exit}\n`);
    }
    expect({ stdout, stderr, exit }).toEqual({
      stdout: read("stdout"),
      stderr: read("stderr"),
      exit: Number(read("exit")),
    });
  });
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

function pair(line: string): [string, string] {
  const [key = "", ...rest] = line.split("=");
  return [key, rest.join("=")];
}
