import { createSchema } from "../../api/schema.ts";
import { createGraphHolder } from "../../server/graph-holder.ts";
import type { RunningServer } from "../../server/listen.ts";
import type { Log } from "../../server/log-entry.ts";
import { startServer } from "../../server/start-server.ts";
import { CliError, EXIT } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { folderOf } from "../load-graph.ts";
import { createProgressDisplay } from "../output/progress.ts";
import { printProblems } from "../print-problems.ts";
import { createLog } from "../serve/create-log.ts";
import { readPersistedOperations } from "../serve/read-persisted-operations.ts";
import { createRecordLoader, type Loading } from "../serve/record-loader.ts";
import { readServeOptions, SERVE_OPTIONS, type ServeSettings } from "../serve/serve-options.ts";
import { watchFolder } from "../serve/watch-folder.ts";

/** `headwater serve`: the GraphQL API with GraphiQL. */
export const serveCommand: Command = {
  name: "serve",
  arguments: "",
  takes: [0, 0],
  about: [
    "Serves the records as a GraphQL API, with GraphiQL for a browser, until it is stopped with Ctrl-C or SIGTERM: requests under way finish first.",
    "Listens before the records are loaded: /health answers at once, /ready once there is something to serve.",
  ],
  options: SERVE_OPTIONS,
  examples: [
    "headwater serve",
    "headwater serve --data graph-data --watch",
    "headwater serve --host 0.0.0.0 --port 8080 --no-graphiql --persisted-operations operations.json",
  ],

  async run(input) {
    const { arguments: args, effects, out, err } = input;
    const settings = readServeOptions(args, effects.env);
    const logFormat = settings.log ?? (effects.stderr.isTerminal ? "text" : "json");
    const log = createLog(logFormat, effects.stderr, err);
    const stopped = effects.untilStopped();
    const holder = createGraphHolder();
    const folder = folderOf(input);
    const load = createRecordLoader({
      folder,
      includeDrafts: args.has("include-drafts"),
      holder,
      log: settings.watch ? log : withoutProblems(log),
      // Lines between those of a log in JSON would be none.
      ...(logFormat === "text" && {
        showProgress: () => createProgressDisplay(effects.stderr, () => performance.now()),
      }),
    });
    const server = await startServer({
      graph: holder,
      log,
      ...(await handlerOptions(settings, input)),
    }).catch((error: unknown) => {
      throw cannotListen(error, settings);
    });
    let unwatch = (): void => {};
    try {
      // Watched before they are read, so that no change falls between the two.
      if (settings.watch)
        unwatch = watchFolder(
          folder,
          () => reload(load, log),
          (reason) => {
            log({
              event: "UNEXPECTED_ERROR",
              message: `Cannot watch "${folder}" any longer: ${reason}; start again`,
            });
          },
        );
      const first = await Promise.race([load(), stopped.then(() => null)]);
      if (first !== null && !first.isGood && !settings.watch) {
        printProblems(err, folder, first.problems);
        return EXIT.FAILURE;
      }
      if (first !== null) out.line([`Headwater answers at ${addressOf(server, settings)}/graphql`]);
      await stopped;
      return EXIT.OK;
    } finally {
      unwatch();
      await server.close();
    }
  },
};

async function handlerOptions(
  { operationsFile, onlyPersisted, host, port, graceMilliseconds, ...settings }: ServeSettings,
  { effects }: CommandInput,
) {
  const { graphiql, introspection, hosts, origins, federation, limits } = settings;
  const persistedOperations = operationsFile !== null && {
    operations: await readPersistedOperations(operationsFile, createSchema({ federation }), effects.readFile),
    only: onlyPersisted,
  };
  return {
    ...{ graphiql, introspection, origins, federation, limits, host, port, graceMilliseconds },
    ...(hosts && { hosts }),
    ...(persistedOperations && { persistedOperations }),
    release: effects.version,
  };
}

/** The problems of the only loading that there is are the answer of the command, and not the log's. */
function withoutProblems(log: Log): Log {
  return (entry) => {
    if (entry.event !== "RECORD_PROBLEM" && entry.event !== "RECORDS_REFUSED") log(entry);
  };
}

/** A fault of the program while it loads must not end the server, which has a good graph. */
function reload(load: () => Promise<Loading>, log: Log): void {
  load().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {};
    log({ event: "UNEXPECTED_ERROR", message, ...stack });
  });
}

/** Returns the address as a person on this machine would write it. */
function addressOf({ url }: RunningServer, { host }: ServeSettings): string {
  const here = ["127.0.0.1", "0.0.0.0", "::1", "::", "localhost"].includes(host);
  return here ? `http://localhost:${new URL(url).port || "80"}` : url;
}

function cannotListen(error: unknown, { host, port }: ServeSettings): unknown {
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
