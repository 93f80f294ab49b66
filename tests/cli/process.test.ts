/** Real processes: what only they can show. */
import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "./run-cli.ts";

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function headwater(
  args: readonly string[],
  during: (child: ReturnType<typeof spawn>) => void = () => {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}/src/cli/main.ts`, ...args], {
      cwd: ROOT,
      env: { PATH: process.env["PATH"], LANG: "C.UTF-8" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      during(child);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ stdout, stderr, code, signal }));
  });
}

test("headwater --version prints the version of the package", async () => {
  const { stdout, stderr, code } = await headwater(["--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("headwater trace finds the founding story without being told where it is", async () => {
  const { stdout, stderr, code } = await headwater(["trace", "$865.8 million"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  for (const words of [
    "OpenAI to Microsoft",
    "January to September 2025",
    "TechCrunch, 2025-11-14",
    "Where's Your Ed At",
    "The trail begins at 1 origin",
    "a leaked document",
  ]) {
    expect(stdout).toContain(words);
  }
});

test("headwater trace --json prints the founding story as one JSON value", async () => {
  const { stdout, code } = await headwater(["trace", "$865.8 million", "--json"]);
  expect(code).toBe(0);
  const { find } = JSON.parse(stdout);
  expect(find.matches[0].measure.id).toContain("revenue-share/openai/microsoft/2025-01/2025-09");
  expect(find.matches[0].trace.origins.length).toBe(1);
  expect(find.matches[0].trace.pathCount).toMatch(/^\d+$/);
});

test("headwater ends quietly when its reader goes away", async () => {
  const { stderr, code } = await headwater(["trace", "$865.8 million", "--all"], (child) => {
    child.stdout?.destroy();
  });
  expect(stderr).toBe("");
  expect(code).toBe(0);
});
