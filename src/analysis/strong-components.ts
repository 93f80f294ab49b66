/**
 * Strongly connected components of a directed graph in compressed rows.
 *
 * Method: Tarjan 1972 ("Depth-first search and linear graph algorithms"), iterative, so that a chain of any length
 * needs no call stack. Precondition: `offsets` has one entry more than there are nodes. Cost: O(nodes + edges).
 */
import type { Numbers } from "../graph/search-buffers.ts";

export interface StrongComponents {
  /** Component of each node. Components are numbered in reverse topological order: every edge leads to an equal or lower number. */
  readonly componentOf: Uint32Array;
  /** Number of nodes in each component. */
  readonly sizes: readonly number[];
}

const UNSEEN = 0xffffffff;

/** Returns the strongly connected components, each edge's target in an equal or earlier component. */
export function strongComponents(offsets: Numbers, targets: Numbers): StrongComponents {
  const nodeCount = offsets.length - 1;
  const order = new Uint32Array(nodeCount).fill(UNSEEN);
  const low = new Uint32Array(nodeCount);
  const componentOf = new Uint32Array(nodeCount).fill(UNSEEN);
  const nextEdge = Uint32Array.from(offsets);
  const sizes: number[] = [];
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;

  for (let root = 0; root < nodeCount; root++) {
    if (order[root] !== UNSEEN) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? 0;
      const position = nextEdge[node] ?? 0;
      if (position < (offsets[node + 1] ?? 0)) {
        nextEdge[node] = position + 1;
        const target = targets[position] ?? 0;
        if (order[target] === UNSEEN) enter(target);
        else if (componentOf[target] === UNSEEN) lower(node, order[target] ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) lower(parent, low[node] ?? 0);
      if (low[node] === order[node]) closeComponent(node);
    }
  }
  return { componentOf, sizes };

  function enter(node: number): void {
    order[node] = visited;
    low[node] = visited;
    visited++;
    open.push(node);
    path.push(node);
  }

  function lower(node: number, value: number): void {
    if (value < (low[node] ?? 0)) low[node] = value;
  }

  function closeComponent(root: number): void {
    const component = sizes.length;
    let size = 0;
    for (;;) {
      const member = open.pop();
      if (member === undefined) break;
      componentOf[member] = component;
      size++;
      if (member === root) break;
    }
    sizes.push(size);
  }
}

/** Returns the nodes of each component as compressed rows: those of component c stand at offsets[c] to offsets[c + 1]. */
export function componentMembers(components: StrongComponents): {
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
} {
  const { componentOf, sizes } = components;
  const offsets = new Uint32Array(sizes.length + 1);
  for (const [component, size] of sizes.entries()) offsets[component + 1] = (offsets[component] ?? 0) + size;
  const next = offsets.slice();
  const nodes = new Uint32Array(componentOf.length);
  for (let node = 0; node < componentOf.length; node++) {
    const component = componentOf[node] ?? 0;
    const place = next[component] ?? 0;
    nodes[place] = node;
    next[component] = place + 1;
  }
  return { offsets, nodes };
}
