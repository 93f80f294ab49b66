import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatTable, quantile } from "../support/measure.ts";

const ROUNDS = 11;

/** Start-up: a whole process that traces a figure of the built-in records, beside one that does nothing. */
export function benchStart(): Record<string, unknown> | null {
  const cli = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
  if (!existsSync(cli)) {
    console.log('start: skipped, for there is no dist/; run "npm run build" first\n');
    return null;
  }
  const contestants = [
    { name: "node, empty script", args: ["-e", "0"] },
    { name: "headwater --version", args: [cli, "--version"] },
    { name: "headwater trace '$865.8 million'", args: [cli, "trace", "$865.8 million"] },
  ];
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, { args }] of contestants.entries()) {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: "ignore" });
      times[place]?.push(performance.now() - start);
    }
  }
  const rows = contestants.map(({ name }, place) => {
    const sorted = (times[place] ?? []).sort((a, b) => a - b);
    return { name, least: sorted[0] ?? Number.NaN, median: quantile(sorted, 0.5) };
  });
  console.log(
    `${formatTable(
      ["start-up, whole process", "least ms", "median ms"],
      rows.map(({ name, least, median }) => [name, least, median]),
    )}\n`,
  );
  return { rows };
}
