import type { FileReading } from "../store/read-bounded-file.ts";

/** Somewhere that text goes: standard output, or standard error. */
export interface Output {
  write(text: string): void;
  /** Whether a person reads along. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
}

/** Everything that a command may do to the world or learn from it; tests pass their own. */
export interface Effects {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Version of the package. */
  readonly version: string;
  /** Folder of the records that come with the package. */
  readonly builtInData: string;
  /** Returns the text of a file of at most `limit` bytes, or why it cannot be read. */
  readFile(path: string, limit: number): Promise<FileReading>;
  /** Returns the text of standard input, of at most `limit` bytes, or why it cannot be read. */
  readInput(limit: number): Promise<FileReading>;
  /** Writes a new file; returns why it cannot, null where it was written. A file that exists is left as it is. */
  writeNewFile(path: string, text: string): Promise<string | null>;
  /** Returns the names of the files in a folder, by name, hidden ones left out, or why it cannot be read. */
  listFiles(folder: string): Promise<readonly string[] | string>;
  /** Resolves when the user asks the process to stop. */
  untilStopped(): Promise<void>;
  /** Returns the day as YYYY-MM-DD. */
  today(): string;
}
