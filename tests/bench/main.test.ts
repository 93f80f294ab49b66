import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { UsageError } from "../../src/cli/cli-error.ts";
import { parseBenchOptions } from "./bench-options.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const run = promisify(execFile);

test("the bench verifies answers, measures tiny graphs, writes its results and draws its plot", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headwater-bench-"));
  const json = join(folder, "results.json");
  const plot = join(folder, "growth.svg");
  try {
    const sections = ["trace", "analysis", "write", "growth"];
    await run(process.execPath, [MAIN, ...sections, "--claims", "100", "--json", json, "--plot", plot]);
    const results = JSON.parse(await readFile(json, "utf8"));
    expect(Object.keys(results)).toEqual(expect.arrayContaining(["seed", "lineage", ...sections]));
    expect(results.trace.timings.map(({ calls }: { calls: number }) => calls > 0)).not.toContain(false);
    expect(await readFile(plot, "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("parseBenchOptions() refuses what it does not know", () => {
  for (const args of [["--clams", "3"], ["--claims", "3"], ["traec"]])
    expect(() => parseBenchOptions(args)).toThrow(UsageError);
  expect(parseBenchOptions(["trace", "--claims", "1000"])).toMatchObject({
    sections: ["trace"],
    claims: 1000,
  });
});
