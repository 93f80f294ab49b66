import type { Effects } from "./effects.ts";
import type { Printer } from "./output/printer.ts";
import type { Arguments } from "./parse-arguments.ts";

/** One option of a command. */
export interface OptionSpec {
  /** What stands for the value in the help, such as DIR; absent for an option without value. */
  readonly value?: string;
  readonly help: string;
}

/** What a command takes and what its help says. */
export interface CommandSpec {
  readonly name: string;
  /** Arguments as the usage line shows them, such as `<figure or claim id>`. */
  readonly arguments: string;
  /** How many arguments it takes at least and at most. */
  readonly takes: readonly [least: number, most: number];
  /** Sentences below the usage line. */
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
}

/** A command: its spec, and what it does; returns the exit code. */
export interface Command extends CommandSpec {
  run(input: CommandInput): Promise<number>;
}

/** What a command is run with. */
export interface CommandInput {
  readonly arguments: Arguments;
  readonly effects: Effects;
  /** Prints to standard output. */
  readonly out: Printer;
  /** Prints to standard error. */
  readonly err: Printer;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ascii: { help: "Print plain ASCII; by itself where the locale is not UTF-8" },
  help: { help: "Print this help" },
};

/** The option of every command that reads records. */
export const DATA_OPTION: Readonly<Record<string, OptionSpec>> = {
  data: { value: "DIR", help: "Folder of the records; default: the records that come with Headwater" },
};

/** The options of every command that builds the graph of the records. */
export const GRAPH_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...DATA_OPTION,
  "include-drafts": { help: "Use drafts as well, which wait for a person's review (status DRAFT)" },
};

/** The option of every command that answers in JSON on request. */
export const JSON_OPTION: Readonly<Record<string, OptionSpec>> = {
  json: { help: "Print JSON, with the field names of the GraphQL schema" },
};
