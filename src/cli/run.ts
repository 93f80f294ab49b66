import { didYouMean, HeadwaterError } from "../errors.ts";
import { CliError, EXIT, UsageError } from "./cli-error.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Effects, Output } from "./effects.ts";
import { printCommandHelp, printHelp } from "./help.ts";
import { COMMON_OPTIONS } from "./options.ts";
import { createPrinter, type Printer } from "./output/printer.ts";
import { terminalOf } from "./output/terminal.ts";
import { parseArguments } from "./parse-arguments.ts";

/** An unknown word is repeated up to this length. */
const MOST_NAME = 60;
/** A message that holds a hostile literal is cut here. */
const MOST_MESSAGE = 500;

/** Returns the exit code of the call `headwater …args`; never throws. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const end = args.indexOf("--");
  const ascii = (end === -1 ? args : args.slice(0, end)).includes("--ascii");
  const printerFor = (output: Output): Printer =>
    createPrinter(terminalOf(output, effects, { ascii }), (text) => output.write(text));
  const out = printerFor(effects.stdout);
  const err = printerFor(effects.stderr);
  let command: Command | null = null;
  try {
    const [name, ...rest] = args;
    if (name === undefined) {
      printHelp(err);
      return EXIT.USAGE;
    }
    if (name === "--version" || name === "-v") {
      out.line([effects.version]);
      return EXIT.OK;
    }
    if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
      printHelp(out);
      return EXIT.OK;
    }
    const wanted = name === "help" ? (rest[0] ?? "") : name;
    command = await loadCommand(wanted);
    const given = (name === "help" ? ["--help"] : rest).map((arg) => (arg === "-h" ? "--help" : arg));
    const parsed = parseArguments(given, { ...command.options, ...COMMON_OPTIONS }, command.takes);
    if (parsed.has("help")) {
      printCommandHelp(out, command);
      return EXIT.OK;
    }
    return await command.run({ arguments: parsed, effects, out, err });
  } catch (error) {
    return report(error, command, err, effects);
  }
}

async function loadCommand(name: string): Promise<Command> {
  const entry = COMMANDS.find((candidate) => candidate.name === name);
  if (entry !== undefined) return entry.load();
  if (name.startsWith("-")) {
    throw new UsageError(
      `Option "${name}" stands before the command: put it behind, as in headwater trace ${name}`,
    );
  }
  const near = didYouMean(
    name.slice(0, MOST_NAME),
    COMMANDS.map((candidate) => candidate.name),
  );
  throw new UsageError(`Command "${shorten(name, MOST_NAME)}" is unknown${near}`);
}

function report(error: unknown, command: Command | null, err: Printer, effects: Effects): number {
  // Errors go out as one line each, unwrapped, so that other programs can read them.
  const line = err.unwrapped();
  if (error instanceof UsageError) {
    line.line([`headwater: ${error.message}`]);
    if (command !== null) line.line([`Usage: headwater ${command.name} ${command.arguments}`.trimEnd()]);
    line.line([`Try "headwater ${command === null ? "" : `${command.name} `}--help"`]);
    return EXIT.USAGE;
  }
  if (error instanceof CliError || error instanceof HeadwaterError) {
    line.line([`headwater: ${shorten(error.message, MOST_MESSAGE)}`]);
    return EXIT.FAILURE;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  line.line([`headwater: Something unexpected happened: ${text.split("\n")[0] ?? ""}`]);
  line.line([
    "This is a fault in Headwater. Please report it with the command that you ran and these lines:",
  ]);
  for (const row of text.split("\n").slice(1, 12)) line.line([row]);
  line.line([`    headwater ${effects.version} on ${effects.platform}`]);
  return EXIT.SURPRISE;
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
