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
    name: "search",
    summary: "Search claims, documents and entities by words and figure",
    load: async () => (await import("./commands/search.ts")).searchCommand,
  },
  {
    name: "compare",
    summary: "Say whether two figures can both be right",
    load: async () => (await import("./commands/compare.ts")).compareCommand,
  },
  {
    name: "independence",
    summary: "Say how many independent origins stand behind a figure",
    load: async () => (await import("./commands/independence.ts")).independenceCommand,
  },
  {
    name: "audit",
    summary: "List the least to open in order to check a figure",
    load: async () => (await import("./commands/audit.ts")).auditCommand,
  },
  {
    name: "impact",
    summary: "Say what rests on a claim, document or entity",
    load: async () => (await import("./commands/impact.ts")).impactCommand,
  },
  {
    name: "findings",
    summary: "List conflicts, unexplained changes and gaps in the records",
    load: async () => (await import("./commands/findings.ts")).findingsCommand,
  },
  {
    name: "check",
    summary: "Hold every figure of a text against the records",
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  {
    name: "ingest",
    summary: "Draft the record of a text, for a person to accept",
    load: async () => (await import("./commands/ingest.ts")).ingestCommand,
  },
  {
    name: "serve",
    summary: "Serve the records as a GraphQL API, with GraphiQL",
    load: async () => (await import("./commands/serve.ts")).serveCommand,
  },
  {
    name: "mcp",
    summary: "Serve the records as tools for agents (Model Context Protocol)",
    load: async () => (await import("./commands/mcp.ts")).mcpCommand,
  },
  {
    name: "validate",
    summary: "Check the records of a folder",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
  {
    name: "verify",
    summary: "Check the records against the texts that they point at",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  {
    name: "anchor",
    summary: "Print the anchors of a figure in a text, for a record",
    load: async () => (await import("./commands/anchor.ts")).anchorCommand,
  },
];
