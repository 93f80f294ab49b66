/**
 * Circles in a lineage: claims that, followed upstream, rest on themselves.
 *
 * Method: every strongly connected component with more than one node, or with an edge from a node to itself, is a
 * circle; its shortest cycle is found by breadth-first search from its nodes in turn. Precondition: `components`
 * belongs to these rows. Cost: O(nodes · edges) of each circle, ended by a budget of edge visits; a cycle that was
 * found when the budget ended is reported with `shortest: false`.
 */
import type { Numbers } from "../graph/search-buffers.ts";
import type { StrongComponents } from "./strong-components.ts";

export interface Circle {
  /** Nodes of the cycle in the order of its hops; the last leads back to the first. */
  readonly cycle: readonly number[];
  /** How many nodes the whole circle has. */
  readonly size: number;
  /** False where the search for a shorter cycle ended at its budget. */
  readonly shortest: boolean;
}

const DEFAULT_BUDGET = 5_000_000;

/** Returns one shortest cycle for each circle, in the order of their first nodes. */
export function findCircles(
  offsets: Numbers,
  targets: Numbers,
  components: StrongComponents,
  budget = DEFAULT_BUDGET,
): Circle[] {
  const { componentOf, sizes } = components;
  const members = new Map<number, number[]>();
  for (let node = 0; node < componentOf.length; node++) {
    const component = componentOf[node] ?? 0;
    if ((sizes[component] ?? 0) > 1 || leadsTo(node, node)) {
      const known = members.get(component);
      if (known === undefined) members.set(component, [node]);
      else known.push(node);
    }
  }
  const seenBy = new Int32Array(componentOf.length).fill(-1);
  const parents = new Int32Array(componentOf.length);
  let visits = 0;
  const circles: Circle[] = [];
  for (const nodes of members.values()) {
    const selfCiting = nodes.find((node) => leadsTo(node, node));
    let best: number[] | null = selfCiting === undefined ? null : [selfCiting];
    let shortest = true;
    for (const root of nodes) {
      // No cycle is shorter than two once no node leads to itself.
      if (best !== null && best.length <= 2) break;
      if (best !== null && visits > budget) {
        shortest = false;
        break;
      }
      best = shortestCycleThrough(root, best?.length ?? Number.POSITIVE_INFINITY) ?? best;
    }
    if (best !== null) circles.push({ cycle: best, size: nodes.length, shortest });
  }
  return circles;

  function leadsTo(node: number, wanted: number): boolean {
    for (let position = offsets[node] ?? 0; position < (offsets[node + 1] ?? 0); position++) {
      if (targets[position] === wanted) return true;
    }
    return false;
  }

  /** Returns a shortest cycle through `root` that is shorter than `limit`, or null. */
  function shortestCycleThrough(root: number, limit: number): number[] | null {
    let frontier = [root];
    seenBy[root] = root;
    for (let length = 1; frontier.length > 0 && length < limit; length++) {
      const next: number[] = [];
      for (const node of frontier) {
        for (let position = offsets[node] ?? 0; position < (offsets[node + 1] ?? 0); position++) {
          visits++;
          const target = targets[position] ?? 0;
          if (target === root) return pathTo(node, root);
          if (componentOf[target] !== componentOf[root] || seenBy[target] === root) continue;
          seenBy[target] = root;
          parents[target] = node;
          next.push(target);
        }
      }
      frontier = next;
    }
    return null;
  }

  function pathTo(node: number, root: number): number[] {
    const path: number[] = [];
    for (let at = node; at !== root; at = parents[at] ?? root) path.push(at);
    path.push(root);
    return path.reverse();
  }
}
