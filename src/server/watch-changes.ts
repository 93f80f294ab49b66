import { Repeater } from "graphql-yoga";
import { type GraphChangeEvent, graphChange } from "../api/graph-change.ts";
import type { GraphHolder } from "./graph-holder.ts";
import { serverError } from "./server-error.ts";

/** Those who watch a graph for changes, so that all can be sent away when the server closes. */
export interface ChangeWatch {
  /** Returns what changes from now on; it ends when the one who watches leaves, or at `end`. */
  readonly changes: () => AsyncIterable<GraphChangeEvent>;
  readonly watchers: () => number;
  readonly end: () => void;
}

/** Returns a watch over the graph that `holder` holds, by at most `most` at a time. */
export function watchChanges(holder: GraphHolder, most: number): ChangeWatch {
  const ends = new Set<() => void>();
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
            if (now.graph !== null)
              await push({ graphChanged: graphChange(before, now.graph, now.problems) });
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
