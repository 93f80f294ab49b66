import { fileURLToPath } from "node:url";
import type { Effects, Output } from "../../src/cli/effects.ts";
import { run } from "../../src/cli/run.ts";
import { readBoundedFile } from "../../src/store/read-bounded-file.ts";

/** The project's folder: data folders are named from there. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a call of the command line did. */
export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal that stands behind both outputs; no terminal where absent. */
  readonly columns?: number | undefined;
  /** Files of each folder, where `verify` asks for them. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  /** What stands on standard input. */
  readonly input?: string;
  /** Files that were written, by their path; writing to one that is here already is refused. */
  readonly written?: Map<string, string>;
  /** Called when a command that waits to be stopped has printed something; it is stopped when this resolves. */
  readonly whileServing?: (output: string) => Promise<void>;
}

/** Runs `headwater …args` in this process, on the real files and with nothing else of the outside. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  let stdout = "";
  let stderr = "";
  let hasEnded = false;
  const terminal = { isTerminal: options.columns !== undefined, columns: options.columns ?? null };
  const effects: Effects = {
    stdout: {
      write: (text) => {
        stdout += text;
      },
      ...terminal,
    } satisfies Output,
    stderr: {
      write: (text) => {
        stderr += text;
      },
      ...terminal,
    } satisfies Output,
    env: options.env ?? { LANG: "en_GB.UTF-8" },
    platform: "test",
    version: "1.2.3-test",
    builtInData: "tests/cli/data/mill",
    readFile: readBoundedFile,
    today: () => "2026-01-02",
    readInput: async () => ({ kind: "TEXT", text: options.input ?? "" }),
    writeNewFile: async (path, text) => {
      if (options.written?.has(path) !== false) return "it exists already; name another file";
      options.written.set(path, text);
      return null;
    },
    listFiles: async (folder) => options.files?.[folder] ?? "it does not exist",
    untilStopped: async () => {
      while (stdout === "" && !hasEnded) await new Promise((resolve) => setTimeout(resolve, 2));
      await options.whileServing?.(stdout);
    },
  };
  const exit = await run(args, effects);
  hasEnded = true;
  return { stdout, stderr, exit };
}
