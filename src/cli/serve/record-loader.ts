import { join } from "node:path";
import type { Problem } from "../../errors.ts";
import type { OnProgress } from "../../model/progress.ts";
import type { GraphHolder } from "../../server/graph-holder.ts";
import type { Log } from "../../server/log-entry.ts";
import { loadDataset } from "../../store/load-dataset.ts";
import { versionOf } from "../load-graph.ts";
import type { ProgressDisplay } from "../output/progress.ts";

/** Problems that one loading writes to the log; the others are counted. */
const MOST_LOGGED = 100;

/** How a loading ended. */
export interface Loading {
  /** Whether the records were good enough to be served. */
  readonly isGood: boolean;
  readonly problems: readonly Problem[];
}

export interface RecordLoaderOptions {
  readonly folder: string;
  readonly includeDrafts: boolean;
  readonly holder: GraphHolder;
  readonly log: Log;
  /** Returns what shows the progress of a long loading; absent for none. */
  readonly showProgress?: () => ProgressDisplay;
}

/**
 * Returns a function that loads the records of a folder into the holder: the new graph where they are good, else
 * the last good graph with the problems. Calls while one is under way lead to one more loading after it.
 */
export function createRecordLoader(options: RecordLoaderOptions): () => Promise<Loading> {
  let running: Promise<Loading> | null = null;
  let next: Promise<Loading> | null = null;
  const start = (): Promise<Loading> => {
    const loading = load(options).finally(() => {
      running = null;
    });
    running = loading;
    return loading;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(
      () => {
        next = null;
        return start();
      },
      () => {
        next = null;
        return start();
      },
    );
    return next;
  };
}

async function load(options: RecordLoaderOptions): Promise<Loading> {
  const progress = options.showProgress?.();
  try {
    return await loadInto(options, progress === undefined ? {} : { onProgress: progress.onProgress });
  } finally {
    progress?.end();
  }
}

async function loadInto(
  { folder, includeDrafts, holder, log }: RecordLoaderOptions,
  progress: { readonly onProgress?: OnProgress },
): Promise<Loading> {
  const started = performance.now();
  const { dataset, problems, problemCount, version } = await loadDataset(folder, progress);
  const before = holder.current();
  if (dataset === null) {
    holder.replace(null, problems);
    for (const { code, message, location } of problems.slice(0, MOST_LOGGED)) {
      const place = location && {
        file: join(folder, location.file),
        line: location.line,
        column: location.column,
      };
      log({ event: "RECORD_PROBLEM", code, message, ...place });
    }
    log({
      event: "RECORDS_REFUSED",
      problems: problemCount,
      graphVersion: before.graph?.version ?? null,
    });
    return { isGood: false, problems };
  }
  const { buildGraph } = await import("../../graph/build-graph.ts");
  const graph = buildGraph(dataset, { includeDrafts, ...versionOf(version, includeDrafts), ...progress });
  const isSame = graph.version === before.graph?.version;
  // Files that were touched, or mended to what they were: the graph that answers keeps what it has worked out.
  if (!isSame) holder.replace(graph, []);
  else if (before.problems.length > 0) holder.replace(null, []);
  if (!isSame || before.problems.length > 0) {
    log({
      event: "GRAPH_LOADED",
      graphVersion: graph.version,
      claims: graph.lineage.claimCount,
      milliseconds: Math.round(performance.now() - started),
    });
  }
  return { isGood: true, problems: [] };
}
