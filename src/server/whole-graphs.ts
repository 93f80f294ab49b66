import { setTimeout as sleep } from "node:timers/promises";
import { createWholeGraph, type WholeGraph } from "../api/whole-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Milliseconds of work at a time, and of pause between: others wait no longer, and get the greater part on demand. */
const SLICE = 10;
const PAUSE = 5;

/** The answers about the whole of each graph that is served. */
export interface WholeGraphs {
  /** Returns the answers about a graph, the same ones as long as it is served. */
  readonly of: (graph: KnowledgeGraph) => WholeGraph;
  /** Lets what is being made keep no process alive from now on; who waits for it still gets it. */
  readonly end: () => void;
}

/** Returns answers about whole graphs, the long ones of which are made beside the requests. */
export function createWholeGraphs(): WholeGraphs {
  const wholes = new WeakMap<KnowledgeGraph, WholeGraph>();
  let hasEnded = false;

  async function inBackground<Result>(steps: Generator<void, Result, void>): Promise<Result> {
    for (;;) {
      const sliceEnds = performance.now() + SLICE;
      do {
        const { done, value } = steps.next();
        if (done === true) return value;
      } while (performance.now() < sliceEnds);
      await sleep(PAUSE, undefined, { ref: !hasEnded });
    }
  }

  return {
    of(graph) {
      const known = wholes.get(graph);
      if (known !== undefined) return known;
      const whole = createWholeGraph(graph, inBackground);
      wholes.set(graph, whole);
      return whole;
    },
    end() {
      hasEnded = true;
    },
  };
}
