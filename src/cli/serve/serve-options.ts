import { DEFAULT_GRACE_MILLISECONDS, DEFAULT_HOST, DEFAULT_PORT } from "../../server/listen.ts";
import type { ServerLimits } from "../../server/server-limits.ts";
import { UsageError } from "../cli-error.ts";
import { GRAPH_OPTIONS, type OptionSpec } from "../options.ts";
import type { Arguments } from "../parse-arguments.ts";
import { LIMIT_OPTIONS, readLimits } from "./limit-options.ts";

/** The ways in which the log can be written. */
const LOG_FORMATS = ["json", "text", "none"] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

/** Every option of `headwater serve`. */
export const SERVE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...GRAPH_OPTIONS,
  watch: { help: "Load the records again when a file changes; broken ones are reported and not served" },
  port: {
    value: "PORT",
    help: `Port to listen on; default: the variable PORT, else ${DEFAULT_PORT}; 0 takes a free one`,
  },
  host: {
    value: "ADDRESS",
    help: `Address to listen on; default: ${DEFAULT_HOST}, which only this machine reaches`,
  },
  "allow-host": {
    value: "HOST",
    many: true,
    help: "Answer under this name as well, such as news.example behind a proxy; may be repeated. On an address of this machine alone, other names are refused",
  },
  origin: {
    value: "ORIGIN",
    many: true,
    help: "Let pages of this origin call the API, such as https://news.example; may be repeated",
  },
  federation: { help: "Serve a subgraph of Apollo Federation 2, for a gateway" },
  "no-graphiql": { help: "Serve no GraphiQL" },
  "no-introspection": { help: "Do not tell the schema to clients; GraphiQL then knows no fields" },
  "persisted-operations": {
    value: "FILE",
    help: "Run the operations of this JSON file by their ids, and no others",
  },
  "allow-other-operations": { help: "Run operations that are not in that file as well" },
  log: {
    value: LOG_FORMATS.join("|"),
    help: "How to log to standard error; default: text for a terminal, else json, a line for each request",
  },
  "grace-milliseconds": {
    value: "N",
    help: `How long requests under way may take when the server is stopped; default: ${DEFAULT_GRACE_MILLISECONDS}`,
  },
  ...LIMIT_OPTIONS,
};

/** What a call of `headwater serve` asks for. */
export interface ServeSettings {
  readonly watch: boolean;
  readonly port: number;
  readonly host: string;
  /** Names that are allowed besides the server's own; undefined where none is given. */
  readonly hosts: readonly string[] | undefined;
  readonly origins: readonly string[];
  readonly federation: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** File of persisted operations; null where there is none. */
  readonly operationsFile: string | null;
  readonly onlyPersisted: boolean;
  /** Null where it is for the terminal to decide. */
  readonly log: LogFormat | null;
  readonly graceMilliseconds: number;
  readonly limits: Partial<ServerLimits>;
}

/** Returns the settings of a call. @throws UsageError for a value that is none */
export function readServeOptions(
  args: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): ServeSettings {
  const operationsFile = args.text("persisted-operations");
  if (operationsFile === null && args.has("allow-other-operations")) {
    throw new UsageError('Option "--allow-other-operations" is for --persisted-operations FILE: give both');
  }
  return {
    watch: args.has("watch"),
    port: portOf(args.text("port") ?? env["PORT"] ?? String(DEFAULT_PORT)),
    host: args.text("host") ?? DEFAULT_HOST,
    hosts: args.has("allow-host") ? args.texts("allow-host").map(hostOf) : undefined,
    origins: args.texts("origin").map(originOf),
    federation: args.has("federation"),
    graphiql: !args.has("no-graphiql"),
    introspection: !args.has("no-introspection"),
    operationsFile,
    onlyPersisted: !args.has("allow-other-operations"),
    log: args.choice("log", LOG_FORMATS),
    graceMilliseconds: args.count("grace-milliseconds", 0) ?? DEFAULT_GRACE_MILLISECONDS,
    limits: readLimits(args),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`Port "${text}" is none: give a whole number from 0 to 65535`);
}

/** Returns a name without scheme and port. */
function hostOf(text: string): string {
  if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(text) && text.length <= 253) return text;
  throw new UsageError(`Host "${text}" is none: give a name alone, as in news.example`);
}

/** Returns an origin as browsers send it. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new UsageError(
    `Origin "${text}" is none: give scheme, host and port alone, as in https://news.example`,
  );
}
