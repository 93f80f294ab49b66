/** One rival of section `trace`, in a process of its own: it loads, answers and times what the bench orders. */
import { generateLineage } from "../support/generate-lineage.ts";
import { timeCalls } from "../support/measure.ts";
import type { StructuralTrace } from "../support/structural-trace.ts";
import type { Engine, LoadEngine } from "./engine.ts";

export type EngineOrder =
  | { readonly kind: "LOAD"; readonly engine: string; readonly claimCount: number }
  | { readonly kind: "ANSWER"; readonly ids: readonly string[] }
  | { readonly kind: "TIME"; readonly ids: readonly string[] }
  | { readonly kind: "CLOSE" };

export type EngineAnswer =
  | { readonly kind: "LOADED"; readonly version: string }
  | { readonly kind: "ANSWERED"; readonly traces: readonly StructuralTrace[] }
  | { readonly kind: "TIMED"; readonly microseconds: Float64Array }
  | { readonly kind: "FAILED"; readonly message: string };

let engine: Engine | null = null;

process.on("message", (order: EngineOrder) => {
  void obey(order)
    .catch(
      (error: unknown): EngineAnswer => ({
        kind: "FAILED",
        message: String(error instanceof Error ? error.message : error).split("\n", 1)[0] ?? "",
      }),
    )
    .then((answer) => {
      if (answer !== null) process.send?.(answer);
      else process.exit();
    });
});

async function obey(order: EngineOrder): Promise<EngineAnswer | null> {
  if (order.kind === "LOAD") {
    const { load }: { load: LoadEngine } = await import(`./engines/${order.engine}.ts`);
    engine = await load(generateLineage(order.claimCount));
    return { kind: "LOADED", version: engine.version };
  }
  if (engine === null) throw new TypeError("Nothing is loaded yet");
  switch (order.kind) {
    case "ANSWER": {
      const traces: StructuralTrace[] = [];
      for (const id of order.ids) traces.push(await engine.trace(id));
      return { kind: "ANSWERED", traces };
    }
    case "TIME":
      return { kind: "TIMED", microseconds: await timeCalls(engine.trace, order.ids) };
    case "CLOSE":
      await engine.close();
      return null;
  }
}
