import type { Command } from "./command.ts";

/** A command before it is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help; each is loaded only when it is run. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "trace",
    summary: "Show where a figure comes from",
    load: async () => (await import("./commands/trace.ts")).traceCommand,
  },
  {
    name: "find",
    summary: "Find the claims that state a figure",
    load: async () => (await import("./commands/find.ts")).findCommand,
  },
  {
    name: "validate",
    summary: "Check the records of a folder",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
];
