/**
 * The tree that a trace is printed as: from each start upstream, every claim once, everything after that a
 * reference to its place.
 *
 * Method: depth-first over the hops with a stack of its own (no recursion), from the starts that no other start
 * leads to; what only a circle leads to follows. Branches deeper than `MOST_LEVELS` go on as a tree of their own.
 * Cost: O(hops).
 */
import type { Hop, Trace } from "../analysis/trace.ts";

/** One place of the tree. */
export interface TreeItem {
  readonly id: string;
  /** The hop that leads here; null for a root. */
  readonly hop: Hop | null;
  /** FULL: printed here; SEEN: printed above; CIRCLE: printed above, on the way to here; BELOW: printed further down. */
  readonly kind: "FULL" | "SEEN" | "CIRCLE" | "BELOW";
  /** For each level above this item, whether it is the last of its siblings; empty for a root. */
  readonly lasts: readonly boolean[];
  /** Whether items hang from this one. */
  readonly hasChildren: boolean;
}

export interface TraceTree {
  readonly items: readonly TreeItem[];
  /** How many more items there would be. */
  readonly leftOut: number;
}

/** Deeper than this, lines have no room left. */
const MOST_LEVELS = 12;

/** Returns the tree of a trace; `starts` orders its roots. At most `most` items. */
export function traceTree(trace: Trace, starts: readonly string[], most: number): TraceTree {
  const hopsFrom = new Map<string, Hop[]>();
  const reached = new Set<string>();
  for (const hop of trace.hops) {
    if (hop.from !== hop.to) reached.add(hop.to);
    const known = hopsFrom.get(hop.from);
    if (known === undefined) hopsFrom.set(hop.from, [hop]);
    else known.push(hop);
  }

  const items: TreeItem[] = [];
  let count = 0;
  const printed = new Set<string>();
  const onPath = new Set<string>();
  const queue = [...starts.filter((id) => !reached.has(id)), ...starts.filter((id) => reached.has(id))];

  interface Step {
    readonly id: string;
    readonly hop: Hop | null;
    readonly lasts: readonly boolean[];
    /** Set for the step that leaves a claim again. */
    readonly leaves?: true;
  }
  const add = (item: TreeItem): void => {
    count++;
    if (items.length < most) items.push(item);
  };

  // The queue grows while it is read: branches that go on below are put behind.
  for (let place = 0; place < queue.length; place++) {
    const root = queue[place] ?? "";
    if (printed.has(root)) continue;
    const stack: Step[] = [{ id: root, hop: null, lasts: [] }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const { id, hop, lasts } = step;
      if (step.leaves === true) {
        onPath.delete(id);
        continue;
      }
      if (printed.has(id)) {
        add({ id, hop, kind: onPath.has(id) ? "CIRCLE" : "SEEN", lasts, hasChildren: false });
        continue;
      }
      const hops = hopsFrom.get(id) ?? [];
      if (lasts.length >= MOST_LEVELS && hops.length > 0) {
        add({ id, hop, kind: "BELOW", lasts, hasChildren: false });
        queue.push(id);
        continue;
      }
      add({ id, hop, kind: "FULL", lasts, hasChildren: hops.length > 0 });
      printed.add(id);
      onPath.add(id);
      stack.push({ id, hop, lasts, leaves: true });
      for (let last = hops.length - 1; last >= 0; last--) {
        const next = hops[last];
        if (next !== undefined) {
          stack.push({ id: next.to, hop: next, lasts: [...lasts, last === hops.length - 1] });
        }
      }
    }
  }
  return { items, leftOut: count - items.length };
}
