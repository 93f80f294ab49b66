import { startServer } from "../../server/start-server.ts";
import { CliError, EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS } from "../options.ts";
import { counted } from "../output/text.ts";

const DEFAULT_PORT = 4000;

/** `headwater serve`: the GraphQL API with GraphiQL. */
export const serveCommand: Command = {
  name: "serve",
  arguments: "",
  takes: [0, 0],
  about: [
    "Serves the records as a GraphQL API, with GraphiQL for a browser, until it is stopped with Ctrl-C.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    port: {
      value: "PORT",
      help: `Port to listen on; default: the variable PORT, else ${DEFAULT_PORT}; 0 takes a free one`,
    },
    host: {
      value: "ADDRESS",
      help: "Address to listen on; default: 127.0.0.1, which only this machine reaches",
    },
  },
  examples: ["headwater serve", "headwater serve --data graph-data --port 8080"],

  async run(input) {
    const { arguments: args, effects, out } = input;
    const port = portOf(args.text("port") ?? effects.env["PORT"] ?? String(DEFAULT_PORT));
    const host = args.text("host");
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const server = await startServer({ graph, port, ...(host === null ? {} : { host }) }).catch(
      (error: unknown) => {
        throw cannotListen(error, port, host);
      },
    );
    const stopped = effects.untilStopped();
    out.line([`Serving ${counted(graph.lineage.claimCount, "claim")}: GraphiQL at ${server.url}/graphql`]);
    await stopped;
    await server.close();
    return EXIT.OK;
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`Port "${text}" is none: give a whole number from 0 to 65535`);
}

function cannotListen(error: unknown, port: number, host: string | null): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return new CliError(`Cannot listen on port ${port}: another program does; choose another with --port`);
    case "EACCES":
      return new CliError(
        `Cannot listen on port ${port}: access is denied; choose one from 1024 with --port`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new CliError(`Cannot listen on "${host}": it is no address of this machine`);
    default:
      return error;
  }
}
