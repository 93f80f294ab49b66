import { dominatorChain, findDominators, UNREACHED } from "./dominators.ts";
import { type Grounded, type Grounding, groundedRows, type Rows, reverseRows } from "./grounding.ts";
import { findVertexCut, type VertexCut } from "./vertex-cut.ts";

/**
 * The routes from a figure to its origins: `source` stands for the figure, `sink` for "some origin", and every other
 * node is a node of the grounding or, by `nodeOf`, stands for one.
 *
 * A start of several claims is a figure of its own, joined to each of them, so that any of them may be a bottleneck.
 * A single start is the figure itself and is never its own bottleneck; what it knows first-hand beside what it takes
 * from others stands as a separate node before the sink, under the same id. All inputs of a derivation are routes
 * side by side, although they are needed together: routes say how content travelled, witnesses what it rests on.
 */
export interface Routes {
  readonly rows: Rows;
  readonly source: number;
  readonly sink: number;
  /** Node of the grounding that a node of `rows` stands for. */
  readonly nodeOf: (node: number) => number;
}

/**
 * Returns the routes from `starts` over grounded edges; null where no start is grounded.
 * Cost: O(nodes + inputs).
 */
export function findRoutes(
  grounding: Grounding,
  grounded: Grounded,
  starts: readonly number[],
): Routes | null {
  const live = starts.filter((start) => grounded.nodes[start] === 1);
  const [first] = live;
  if (first === undefined) return null;
  const single = live.length === 1 && starts.length === 1;
  const { size } = grounding;
  const sink = size;
  const extra = size + 1;
  const source = single ? first : extra;
  const ground = groundedRows(grounding, grounded);

  const offsets = new Uint32Array(size + 3);
  const targets: number[] = [];
  for (let node = 0; node < size; node++) {
    const end = ground.offsets[node + 1] ?? 0;
    for (let position = ground.offsets[node] ?? 0; position < end; position++) {
      targets.push(ground.targets[position] ?? 0);
    }
    if (grounding.firstHand[node] === 1) targets.push(single && node === first ? extra : sink);
    offsets[node + 1] = targets.length;
  }
  offsets[sink + 1] = targets.length;
  if (single) {
    if (grounding.firstHand[first] === 1) targets.push(sink);
  } else for (const start of live) targets.push(start);
  offsets[extra + 1] = targets.length;
  return {
    rows: { offsets, targets: Uint32Array.from(targets) },
    source,
    sink,
    nodeOf: (node) => (single && node === extra ? first : node),
  };
}

/** Returns the least set of nodes on which all routes depend, nearest to the origins. */
export function cutRoutes(routes: Routes): VertexCut {
  const { width, cut } = findVertexCut(routes.rows, routes.source, routes.sink);
  return { width, cut: cut.map(routes.nodeOf).sort((a, b) => a - b) };
}

/** The dominator tree of the routes, rooted at "some origin". One tree serves every claim of a slice. */
export interface Chokepoints {
  /** Returns the nodes on every route of the figure, from the figure towards the origins. */
  readonly ofFigure: () => number[];
  /** Returns the nodes on every route of one node, nearest first; null where the node is not grounded. */
  readonly of: (node: number) => number[] | null;
}

/** Returns the chokepoints of the routes. Cost: O(edges · log nodes) once, then the length of each answer. */
export function findChokepoints(routes: Routes): Chokepoints {
  const dominators = findDominators(reverseRows(routes.rows), routes.sink);
  return {
    ofFigure: () => dominatorChain(dominators, routes.source).map(routes.nodeOf),
    of: (node) =>
      dominators[node] === UNREACHED ? null : dominatorChain(dominators, node).map(routes.nodeOf),
  };
}
