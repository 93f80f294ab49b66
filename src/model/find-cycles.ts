/**
 * Finds the circles of a directed graph: for each strongly connected component the shortest cycle through its
 * first node.
 *
 * Method: strongly connected components (Tarjan 1972, "Depth-first search and linear graph algorithms") with a
 * stack of its own, so that a chain of any length needs no call stack; then a breadth-first search back to the
 * component's first node. Precondition: none; targets that are no nodes are passed over. Cost: O(nodes + edges).
 */

/** Returns one cycle for each component that has any, as node ids in edge order, each cycle's first node not repeated. */
export function findCycles(successors: ReadonlyMap<string, readonly string[]>): string[][] {
  const componentOf = components(successors);
  const members = new Map<number, string[]>();
  for (const node of successors.keys()) {
    const component = componentOf.get(node) ?? 0;
    const list = members.get(component);
    if (list === undefined) members.set(component, [node]);
    else list.push(node);
  }
  const cycles: string[][] = [];
  for (const [component, nodes] of members) {
    const first = nodes[0];
    if (first === undefined) continue;
    const isLoop = successors.get(first)?.includes(first) ?? false;
    if (nodes.length === 1 && !isLoop) continue;
    const inside = (node: string): boolean => componentOf.get(node) === component;
    cycles.push(isLoop ? [first] : shortestCycle(first, successors, inside));
  }
  return cycles;
}

/** Returns the number of the strongly connected component of each node. */
function components(successors: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const componentOf = new Map<string, number>();
  const open: string[] = [];
  let count = 0;
  for (const root of successors.keys()) {
    if (order.has(root)) continue;
    const frames: { node: string; next: number }[] = [];
    const enter = (node: string): void => {
      low.set(node, order.size);
      order.set(node, order.size);
      open.push(node);
      frames.push({ node, next: 0 });
    };
    const lower = (node: string, value: number): void => {
      if (value < (low.get(node) ?? value)) low.set(node, value);
    };
    enter(root);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { node } = frame;
      const target = successors.get(node)?.[frame.next];
      if (target !== undefined) {
        frame.next += 1;
        if (!successors.has(target)) continue;
        const seen = order.get(target);
        if (seen === undefined) enter(target);
        else if (!componentOf.has(target)) lower(node, seen);
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      const own = low.get(node) ?? 0;
      if (parent !== undefined) lower(parent.node, own);
      // A node that reaches nothing older closes a component: everything opened since belongs to it.
      if (own !== order.get(node)) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        componentOf.set(member, count);
        if (member === node) break;
      }
      count += 1;
    }
  }
  return componentOf;
}

/** Returns the shortest way from `first` back to itself, without leaving its component. */
function shortestCycle(
  first: string,
  successors: ReadonlyMap<string, readonly string[]>,
  inside: (node: string) => boolean,
): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (let index = 0; index < queue.length; index++) {
    const node = queue[index];
    if (node === undefined) break;
    for (const target of successors.get(node) ?? []) {
      if (target === first) return pathTo(node, first, cameFrom);
      if (!inside(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return [first];
}

function pathTo(last: string, first: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  for (let node: string | undefined = last; node !== undefined && node !== first; node = cameFrom.get(node)) {
    path.push(node);
  }
  path.push(first);
  return path.reverse();
}
