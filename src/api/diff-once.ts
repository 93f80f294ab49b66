import { type HopDiff, hopChanges } from "../analysis/hop-changes/hop-changes.ts";
import type { Context } from "./context.ts";

/** Returns what changed at the hop `key`, worked out once a request. */
export function diffOnce({ graph, diffs }: Context, key: string): HopDiff {
  const known = diffs.get(key);
  if (known !== undefined) return known;
  const diff = hopChanges(graph, key);
  diffs.set(key, diff);
  return diff;
}
