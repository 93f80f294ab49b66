import { generatedClaimId } from "../../support/generate-dataset.ts";
import type { StructuralTrace } from "../../support/structural-trace.ts";

/**
 * Returns the answer for a claim from all hops upstream of it, each a pair of the numbers of the claims that takes and
 * gives. A recursive query yields the hops at about the cost of the set of ancestors and one path to each end only at
 * a far higher one, so the paths are read off here, breadth first: what a user of such an engine would write too.
 */
export function traceOfHops(id: string, hops: Iterable<readonly [number, number]>): StructuralTrace {
  const start = claimNumber(id);
  const targets = new Map<number, number[]>();
  for (const [source, target] of hops) {
    const known = targets.get(source);
    if (known === undefined) targets.set(source, [target]);
    else known.push(target);
  }
  const parents = new Map<number, number>([[start, -1]]);
  const queue = [start];
  const ends: { id: string; path: string[] }[] = [];
  for (const node of queue) {
    const next = targets.get(node);
    if (next === undefined) {
      const path: string[] = [];
      for (let at = node; at !== -1; at = parents.get(at) ?? -1) path.push(generatedClaimId(at));
      ends.push({ id: generatedClaimId(node), path: path.reverse() });
      continue;
    }
    for (const target of next) {
      if (parents.has(target)) continue;
      parents.set(target, node);
      queue.push(target);
    }
  }
  return { ancestors: queue.slice(1).map(generatedClaimId), ends };
}

/** Returns the number of the claim with this id. */
export function claimNumber(id: string): number {
  return Number(id.slice(id.indexOf("#c") + 2));
}
