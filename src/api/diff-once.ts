import type { HopDiff } from "../analysis/hop-changes/hop-changes.ts";
import type { Hop } from "../analysis/trace.ts";
import type { Context } from "./context.ts";

/** Returns what changed at a hop, worked out once a request. */
export function diffOnce({ diffs, diffHop }: Context, hop: Hop): HopDiff {
  const known = diffs.get(hop.key);
  if (known !== undefined) return known;
  const diff = diffHop(hop);
  diffs.set(hop.key, diff);
  return diff;
}
