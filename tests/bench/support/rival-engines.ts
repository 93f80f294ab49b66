import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EngineAnswer, EngineOrder } from "../rivals/engine-process.ts";
import type { RemoteContestant } from "./measure.ts";
import type { StructuralTrace } from "./structural-trace.ts";

const RIVALS = new URL("../rivals/", import.meta.url);

/** Each with how many calls are enough: most take milliseconds a call. */
const ENGINES = [
  { file: "sqlite", name: "SQLite, recursive query", calls: 5000 },
  { file: "oxigraph", name: "Oxigraph, property path", calls: 2000 },
  { file: "postgresql", name: "PostgreSQL over a local socket, recursive query", calls: 2000 },
  { file: "surrealdb", name: "SurrealDB embedded, recursive path", calls: 2000 },
  { file: "ladybug", name: "Ladybug (Kuzu), Cypher shortest", calls: 2000 },
  { file: "duckdb", name: "DuckDB, recursive query", calls: 2000 },
];

/** An engine in a process of its own, with the lineage loaded. */
export interface RivalEngine extends RemoteContestant<string> {
  readonly version: string;
  readonly loadSeconds: number;
  readonly answer: (ids: readonly string[]) => Promise<readonly StructuralTrace[]>;
  readonly close: () => void;
}

/** Returns whether the package of the rivals is installed. */
export function areRivalsInstalled(): boolean {
  return existsSync(new URL("node_modules", RIVALS));
}

/** Returns the engines that run here, loaded with the lineage generated for so many claims; says which do not. */
export async function startEngines(claimCount: number): Promise<RivalEngine[]> {
  const engines: RivalEngine[] = [];
  const installed = areRivalsInstalled();
  for (const engine of ENGINES) {
    if (!installed && engine.file !== "sqlite") continue;
    const child = fork(fileURLToPath(new URL("engine-process.ts", RIVALS)), [], {
      serialization: "advanced",
    });
    try {
      const start = performance.now();
      const { version } = await ask(child, { kind: "LOAD", engine: engine.file, claimCount }, "LOADED");
      engines.push({
        ...engine,
        version,
        loadSeconds: (performance.now() - start) / 1000,
        answer: async (ids) => (await ask(child, { kind: "ANSWER", ids }, "ANSWERED")).traces,
        time: async (ids) => (await ask(child, { kind: "TIME", ids }, "TIMED")).microseconds,
        close: () => child.send({ kind: "CLOSE" } satisfies EngineOrder),
      });
    } catch (error) {
      child.kill();
      console.log(`${engine.name}: not measured: ${error instanceof Error ? error.message : error}`);
    }
  }
  return engines;
}

/** Sends an order and returns the answer of this kind; throws what the child reports, and when it ends first. */
async function ask<Kind extends EngineAnswer["kind"]>(
  child: ChildProcess,
  order: EngineOrder,
  kind: Kind,
): Promise<Extract<EngineAnswer, { kind: Kind }>> {
  const done = new AbortController();
  const { signal } = done;
  try {
    const answered = once(child, "message", { signal }).then(([answer]): EngineAnswer => answer);
    const ended = once(child, "exit", { signal }).then(([code, killedBy]): EngineAnswer => {
      throw new Error(`the process ended with ${code ?? killedBy}`);
    });
    child.send(order);
    const answer = await Promise.race([answered, ended]);
    if (answer.kind === "FAILED") throw new Error(answer.message);
    if (!isOf(answer, kind)) throw new TypeError(`Expected "${kind}" from the engine, got "${answer.kind}"`);
    return answer;
  } finally {
    done.abort();
  }
}

function isOf<Kind extends EngineAnswer["kind"]>(
  answer: EngineAnswer,
  kind: Kind,
): answer is Extract<EngineAnswer, { kind: Kind }> {
  return answer.kind === kind;
}
