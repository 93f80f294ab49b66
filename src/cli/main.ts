#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";
import { readBoundedFile, readBoundedStream, reasonOf } from "../store/read-bounded-file.ts";
import type { Effects, Output } from "./effects.ts";

// Keeps compiled code between runs (NODE_DISABLE_COMPILE_CACHE=1 turns it off); for what is imported after this.
nodeModule.enableCompileCache?.();
const { run } = await import("./run.ts");

/** The package's folder, from src/cli/ as from dist/cli/. */
const ROOT = new URL("../../", import.meta.url);

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const effects: Effects = {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  platform: process.platform,
  version: versionOf(new URL("package.json", ROOT)),
  builtInData: fileURLToPath(new URL("graph-data", ROOT)),
  readFile: readBoundedFile,
  today: () => new Date().toISOString().slice(0, 10),
  readInput: (limit) => readBoundedStream(process.stdin, limit),
  writeNewFile,
  listFiles,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
};

process.exitCode = await run(process.argv.slice(2), effects);

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
  };
}

function versionOf(file: URL): string {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}

async function listFiles(folder: string): Promise<string[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    return reasonOf(error);
  }
}

async function writeNewFile(path: string, text: string): Promise<string | null> {
  try {
    // "wx" refuses a file that exists, and a link that leads to one.
    await writeFile(path, text, { flag: "wx" });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
