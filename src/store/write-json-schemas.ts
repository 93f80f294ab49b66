/**
 * Writes the JSON Schemas of the record files into `graph-data/schemas`; run by `npm run schemas`. With `--check`
 * it writes nothing and ends with code 1 where a file is missing or stale.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "./json-schema.ts";

const folder = new URL("../../graph-data/schemas/", import.meta.url);
const isCheck = process.argv.includes("--check");
const stale: string[] = [];
if (!isCheck) await mkdir(folder, { recursive: true });
for (const { name, text } of jsonSchemas()) {
  const file = fileURLToPath(new URL(name, folder));
  const current = await readFile(file, "utf8").catch(() => null);
  if (current === text) continue;
  stale.push(name);
  if (!isCheck) await writeFile(file, text);
}
if (isCheck && stale.length > 0) {
  console.error(`Stale in graph-data/schemas: ${stale.join(", ")}; run "npm run schemas"`);
  process.exitCode = 1;
} else if (!isCheck) {
  console.log(stale.length === 0 ? "JSON Schemas are fresh" : `Wrote ${stale.join(", ")}`);
}
