import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { COMMON_OPTIONS, type OptionSpec } from "./options.ts";
import type { Printer } from "./output/printer.ts";
import { styled } from "./output/text.ts";

/** Prints what Headwater is and which commands it has. */
export function printHelp(out: Printer): void {
  out.line(["Give it a figure, get back where the figure comes from."]);
  out.line();
  out.line([styled("BOLD", "Usage:"), " headwater <command> [options]"]);
  out.line();
  out.line([styled("BOLD", "Commands:")]);
  printRows(
    out,
    COMMANDS.map(({ name, summary }) => [name, summary]),
  );
  out.line();
  out.line([styled("BOLD", "Options:")]);
  printRows(out, [
    ["--help", "Print this help; headwater <command> --help tells what a command takes"],
    ["--version", "Print the version"],
  ]);
  out.line();
  out.line([styled("BOLD", "Examples:")]);
  out.line(["headwater trace '$865.8 million'"], "  ");
  out.line(["headwater find '$3.8bn'"], "  ");
  out.line();
  out.line(["Put figures in single quotes, or the shell takes $8 for a variable of its own."]);
  out.line([
    "Exit codes: 0 done, 1 nothing found or a fault in the data, 2 wrong call, 70 fault in Headwater.",
  ]);
}

/** Prints what a command does, takes and knows. */
export function printCommandHelp(out: Printer, command: Command): void {
  out.line([
    styled("BOLD", "Usage:"),
    ` headwater ${command.name} ${command.arguments}`.trimEnd(),
    " [options]",
  ]);
  out.line();
  for (const sentence of command.about) out.line([sentence]);
  out.line();
  out.line([styled("BOLD", "Options:")]);
  printRows(out, Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(optionRow));
  if (command.examples.length === 0) return;
  out.line();
  out.line([styled("BOLD", "Examples:")]);
  for (const example of command.examples) out.line([example], "  ");
}

function optionRow([name, { value, help }]: [string, OptionSpec]): [string, string] {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, help];
}

function printRows(out: Printer, rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  for (const [left, right] of rows) {
    out.line([right], `  ${left.padEnd(width)}`, " ".repeat(width + 2));
  }
}
