/**
 * The dominator tree of a directed graph: for each node the last node that every path from the root must pass.
 *
 * Method: Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979, the simple version
 * with path compression. The iterative method of Cooper, Harvey and Kennedy (2001) is shorter, but two long chains
 * that meet again and again make it quadratic; this one is not. Precondition: none. Cost: O(edges · log nodes) time,
 * O(nodes + edges) memory, no recursion.
 */
import { type Rows, reverseRows } from "./grounding.ts";

/** In a dominator tree: the node cannot be reached from the root. */
export const UNREACHED = -1;

/** Returns the immediate dominator of each node; the root's is the root itself, UNREACHED where no path leads. */
export function findDominators(rows: Rows, root: number): Int32Array {
  const size = rows.offsets.length - 1;
  const before = reverseRows(rows);
  const { order, number, parent } = numberDepthFirst(rows, root);
  const reached = order.length;

  // Everything below is in depth-first numbers, so that "earlier" is "less".
  const semi = new Int32Array(reached);
  const label = new Int32Array(reached);
  const ancestor = new Int32Array(reached).fill(-1);
  const dominator = new Int32Array(reached);
  const bucketHead = new Int32Array(reached).fill(-1);
  const bucketNext = new Int32Array(reached).fill(-1);
  const path: number[] = [];
  for (let each = 0; each < reached; each++) {
    semi[each] = each;
    label[each] = each;
  }

  for (let each = reached - 1; each > 0; each--) {
    const node = order[each] ?? 0;
    const end = before.offsets[node + 1] ?? 0;
    for (let position = before.offsets[node] ?? 0; position < end; position++) {
      const predecessor = number[before.targets[position] ?? 0] ?? -1;
      if (predecessor < 0) continue;
      const candidate = semi[evaluate(predecessor)] ?? 0;
      if (candidate < (semi[each] ?? 0)) semi[each] = candidate;
    }
    const bucket = semi[each] ?? 0;
    bucketNext[each] = bucketHead[bucket] ?? -1;
    bucketHead[bucket] = each;
    const above = parent[each] ?? 0;
    ancestor[each] = above;
    for (let waiting = bucketHead[above] ?? -1; waiting >= 0; waiting = bucketNext[waiting] ?? -1) {
      const best = evaluate(waiting);
      dominator[waiting] = (semi[best] ?? 0) < (semi[waiting] ?? 0) ? best : above;
    }
    bucketHead[above] = -1;
  }
  for (let each = 1; each < reached; each++) {
    const found = dominator[each] ?? 0;
    if (found !== semi[each]) dominator[each] = dominator[found] ?? 0;
  }

  const result = new Int32Array(size).fill(UNREACHED);
  for (let each = 0; each < reached; each++) result[order[each] ?? 0] = order[dominator[each] ?? 0] ?? 0;
  return result;

  /** Returns the node with the least semidominator on the way up the forest, shortening that way. */
  function evaluate(start: number): number {
    if ((ancestor[start] ?? -1) < 0) return start;
    for (let node = start; (ancestor[ancestor[node] ?? 0] ?? -1) >= 0; node = ancestor[node] ?? 0)
      path.push(node);
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      const above = ancestor[node] ?? 0;
      if ((semi[label[above] ?? 0] ?? 0) < (semi[label[node] ?? 0] ?? 0)) label[node] = label[above] ?? 0;
      ancestor[node] = ancestor[above] ?? -1;
    }
    return label[start] ?? start;
  }
}

/** Returns the nodes that every path from the root to `node` passes, nearest first, without the node and the root. */
export function dominatorChain(dominators: Int32Array, node: number): number[] {
  const chain: number[] = [];
  let current = dominators[node] ?? UNREACHED;
  while (current !== UNREACHED && dominators[current] !== current) {
    chain.push(current);
    current = dominators[current] ?? UNREACHED;
  }
  return chain;
}

function numberDepthFirst(
  rows: Rows,
  root: number,
): { readonly order: readonly number[]; readonly number: Int32Array; readonly parent: readonly number[] } {
  const size = rows.offsets.length - 1;
  const number = new Int32Array(size).fill(-1);
  const cursors = rows.offsets.slice(0, size);
  const order = [root];
  const parent = [0];
  const stack = [root];
  number[root] = 0;
  while (stack.length > 0) {
    const node = stack[stack.length - 1] ?? 0;
    const cursor = cursors[node] ?? 0;
    if (cursor >= (rows.offsets[node + 1] ?? 0)) {
      stack.pop();
      continue;
    }
    cursors[node] = cursor + 1;
    const target = rows.targets[cursor] ?? 0;
    if ((number[target] ?? 0) >= 0) continue;
    number[target] = order.length;
    parent.push(number[node] ?? 0);
    order.push(target);
    stack.push(target);
  }
  return { order, number, parent };
}
