import { Repeater } from "graphql-yoga";
import { type GraphChange, type GraphChangeEvent, graphChange } from "../api/graph-change.ts";
import type { WholeGraph } from "../api/whole-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { GraphHolder, GraphState } from "./graph-holder.ts";
import { serverError } from "./server-error.ts";

/** Those who watch a graph for changes, so that all can be sent away when the server closes. */
export interface ChangeWatch {
  /** Returns what changes from now on; it ends when the one who watches leaves, or at `end`. */
  readonly changes: () => AsyncIterable<GraphChangeEvent>;
  readonly watchers: () => number;
  readonly end: () => void;
}

/** Returns a watch over the graph that `holder` holds, by at most `most` at a time. */
export function watchChanges(
  holder: GraphHolder,
  most: number,
  wholeOf: (graph: KnowledgeGraph) => WholeGraph,
): ChangeWatch {
  const ends = new Set<() => void>();
  const changeTo = createChangeMemo(wholeOf);
  return {
    changes() {
      if (ends.size >= most) {
        throw serverError(
          "TOO_MANY_SUBSCRIPTIONS",
          503,
          `Cannot subscribe: there are ${ends.size} subscriptions, and ${most} are allowed; try again later`,
        );
      }
      return new Repeater<GraphChangeEvent>(async (push, stop) => {
        let told = holder.current();
        let busy = false;
        // While a change waits to be read further ones gather: the next to be told holds them all.
        const tell = async (): Promise<void> => {
          if (busy) return;
          busy = true;
          for (let now = holder.current(); now !== told; now = holder.current()) {
            const before = told.graph;
            told = now;
            if (now.graph !== null) await push({ graphChanged: changeTo(before, now.graph, now.problems) });
          }
          busy = false;
        };
        const leave = holder.subscribe(() => void tell());
        const end = (): void => stop();
        ends.add(end);
        await stop;
        leave();
        ends.delete(end);
      });
    },
    watchers: () => ends.size,
    end() {
      for (const end of [...ends]) end();
    },
  };
}

/** Returns a function that tells a change; those who watch from the same graph on share what is worked out for it. */
function createChangeMemo(
  wholeOf: (graph: KnowledgeGraph) => WholeGraph,
): (before: KnowledgeGraph | null, now: KnowledgeGraph, problems: GraphState["problems"]) => GraphChange {
  // Held weakly, for a change keeps the graph from before it in memory.
  let last: WeakRef<GraphChange> | null = null;
  return (before, now, problems) => {
    const known = last?.deref();
    if (known?.before === before && known.after === now && known.problems === problems) return known;
    const change = graphChange(before, now, problems, wholeOf);
    last = new WeakRef(change);
    return change;
  };
}
