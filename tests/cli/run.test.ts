import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { COMMON_OPTIONS } from "../../src/cli/options.ts";
import { ROOT, runCli } from "./run-cli.ts";

process.chdir(ROOT);

test("run() refuses a literal of a megabyte in one short line", async () => {
  for (const command of ["trace", "find", "compare"]) {
    const rest = command === "compare" ? ["1"] : [];
    const { stdout, stderr, exit } = await runCli([command, "9".repeat(2 ** 20), ...rest]);
    expect(exit).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.length).toBeLessThan(300);
  }
});

test("run() refuses an unknown command of a megabyte in one short line", async () => {
  const { stderr, exit } = await runCli(["x".repeat(2 ** 20)]);
  expect(exit).toBe(2);
  expect(stderr.length).toBeLessThan(300);
});

test("run() shortens an id of a megabyte", async () => {
  const { stderr, exit } = await runCli(["impact", `a-${"b".repeat(2 ** 20)}`]);
  expect(exit).toBe(1);
  expect(stderr.length).toBeLessThan(600);
});

test("run() gives help for every command, with every option of it", async () => {
  for (const entry of COMMANDS) {
    const { stdout, stderr, exit } = await runCli([entry.name, "--help"]);
    expect(exit).toBe(0);
    expect(stderr).toBe("");
    const command = await entry.load();
    expect(command.name).toBe(entry.name);
    for (const option of Object.keys({ ...command.options, ...COMMON_OPTIONS })) {
      expect(stdout).toContain(`--${option}`);
    }
    for (const example of command.examples) expect(example.startsWith(`headwater ${entry.name}`)).toBe(true);
  }
});

test("run() answers the examples of the help without a usage error", async () => {
  for (const entry of COMMANDS) {
    const command = await entry.load();
    for (const example of command.examples) {
      if (["serve", "mcp", "verify", "anchor"].includes(entry.name)) continue;
      const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
      const { exit } = await runCli(words.slice(1));
      expect([0, 1], example).toContain(exit);
    }
  }
});

test("run() names every file of commands/", async () => {
  const files = readdirSync(`${ROOT}/src/cli/commands`).map((file) => file.replace(/\.ts$/, ""));
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test("headwater trace loads no GraphQL and no server", () => {
  const seen = new Set<string>();
  const queue = [
    "src/cli/commands/trace.ts",
    "src/cli/commands/find.ts",
    "src/cli/main.ts",
    "src/cli/run.ts",
  ];
  // Static imports only: what is imported when it is needed does not count.
  for (const file of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(`${ROOT}/${file}`, "utf8");
    for (const [, name = ""] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)) {
      expect(name, file).not.toMatch(/^graphql|yoga/);
      if (name.startsWith(".")) queue.push(new URL(name, `file:///${file}`).pathname.slice(1));
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  for (const file of seen) expect(file).not.toMatch(/^src\/(api|server)\//);
});

test("run() reports a surprise with how to report it, and exits with 70", async () => {
  // A folder name that the system refuses to even look at.
  const { stderr, exit } = await runCli(["anchor", "tests/cli/data/latin1.txt", "x"], {
    env: { LANG: "C" },
  });
  expect(exit).toBe(1);
  expect(stderr).toContain("UTF-8");
  const surprise = await runCli(["verify", "--sources", "any"], {
    files: new Proxy(
      {},
      {
        get: () => {
          throw new Error("broken effect");
        },
      },
    ),
  });
  expect(surprise.exit).toBe(70);
  expect(surprise.stderr).toContain("Please report it");
  expect(surprise.stderr).toContain("broken effect");
});

test("headwater findings exits with 1 only at or above the level of --fail-on", async () => {
  const { stdout } = await runCli(["findings", "--json"]);
  const codes: string[] = JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
  expect(codes).toContain("CIRCULAR");
  expect(codes).toContain("UNSOURCED");
  expect((await runCli(["findings"])).exit).toBe(0);
  expect((await runCli(["findings", "--fail-on", "serious"])).exit).toBe(1);
  expect((await runCli(["findings", "--fail-on", "serious", "--code", "unsourced"])).exit).toBe(0);
  expect((await runCli(["findings", "--fail-on", "note", "--code", "unsourced"])).exit).toBe(1);
});
