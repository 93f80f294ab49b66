import type { Hop } from "../analysis/trace.ts";
import type { TraceParent } from "./parents.ts";

/** Returns the hops of a path of edge keys, in the same order. */
export function hopsOnPath(trace: TraceParent, path: readonly string[]): Hop[] {
  const hops = trace.hopsByKey();
  return path.flatMap((key) => hops.get(key) ?? []);
}
