/**
 * How many paths lead from a start to an end, exactly, however many there are.
 *
 * Method: dynamic programming over the condensation in reverse topological order with BigInt; a circle counts as
 * one stop. Each count is dropped as soon as its last reader has used it, so that a ladder of n rungs holds a few
 * counts at a time. Precondition: `components` belongs to these rows. Cost: O(nodes + edges) additions of numbers
 * of at most as many bits as there are edges on a path.
 */
import type { Numbers } from "../graph/search-buffers.ts";
import { componentMembers, type StrongComponents } from "./strong-components.ts";

/**
 * Returns the number of paths, counting every hop between components as distinct, from the components of the
 * nodes `0 … startCount - 1` to components that no hop leaves; 1 for a start that is itself an end.
 */
export function countPaths(
  offsets: Numbers,
  targets: Numbers,
  startCount: number,
  components: StrongComponents,
): bigint {
  const { componentOf, sizes } = components;
  const members = componentMembers(components);
  const readers = new Uint32Array(sizes.length);
  for (let node = 0; node < componentOf.length; node++) {
    for (let position = offsets[node] ?? 0; position < (offsets[node + 1] ?? 0); position++) {
      const target = componentOf[targets[position] ?? 0] ?? 0;
      if (target !== componentOf[node]) readers[target] = (readers[target] ?? 0) + 1;
    }
  }
  const starts = new Set<number>();
  for (let node = 0; node < startCount; node++) starts.add(componentOf[node] ?? 0);

  const counts = new Map<number, bigint>();
  let total = 0n;
  for (let component = 0; component < sizes.length; component++) {
    let count = 0n;
    for (
      let place = members.offsets[component] ?? 0;
      place < (members.offsets[component + 1] ?? 0);
      place++
    ) {
      const node = members.nodes[place] ?? 0;
      for (let position = offsets[node] ?? 0; position < (offsets[node + 1] ?? 0); position++) {
        const target = componentOf[targets[position] ?? 0] ?? 0;
        if (target === component) continue;
        count += counts.get(target) ?? 0n;
        readers[target] = (readers[target] ?? 1) - 1;
        if (readers[target] === 0) counts.delete(target);
      }
    }
    if (count === 0n) count = 1n;
    if (starts.has(component)) total += count;
    if ((readers[component] ?? 0) > 0) counts.set(component, count);
  }
  return total;
}

/**
 * Returns the same number as `countPaths` for rows without a circle and with fewer than 2⁵³ paths, else null.
 *
 * Method: counts flow from the start in topological order (Kahn 1962); a node that never becomes ready is on or
 * behind a circle. Every node must be reachable from the start. Cost: O(nodes + edges).
 */
export function countFewPaths(offsets: Numbers, targets: Numbers, startCount: number): number | null {
  const nodeCount = offsets.length - 1;
  const waiting = new Uint32Array(nodeCount);
  for (let position = 0; position < targets.length; position++) {
    const target = targets[position] ?? 0;
    waiting[target] = (waiting[target] ?? 0) + 1;
  }
  const counts = new Float64Array(nodeCount);
  const ready: number[] = [];
  for (let node = 0; node < startCount; node++) {
    counts[node] = 1;
    if (waiting[node] === 0) ready.push(node);
  }
  let total = 0;
  for (let place = 0; place < ready.length; place++) {
    const node = ready[place] ?? 0;
    const count = counts[node] ?? 0;
    const first = offsets[node] ?? 0;
    const last = offsets[node + 1] ?? 0;
    if (first === last) total += count;
    for (let position = first; position < last; position++) {
      const target = targets[position] ?? 0;
      counts[target] = (counts[target] ?? 0) + count;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) ready.push(target);
    }
  }
  return ready.length === nodeCount && total < Number.MAX_SAFE_INTEGER ? total : null;
}
