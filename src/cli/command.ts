import type { Effects } from "./effects.ts";
import type { OptionSpec } from "./options.ts";
import type { Printer } from "./output/printer.ts";
import type { Arguments } from "./parse-arguments.ts";

/** What a command takes and what its help says. */
interface CommandSpec {
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
