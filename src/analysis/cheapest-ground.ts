/**
 * The cheapest way to ground every node of an AND/OR graph.
 *
 * Method: Knuth, "A generalization of Dijkstra's algorithm", 1977: nodes are settled in order of cost; an alternative
 * costs the sum of its inputs and their edges, a node its cheapest alternative or its own opening. Ties go to fewer
 * hops. Precondition: no cost is negative. What lies behind two inputs of one derivation is paid for twice, so the
 * cost of such a way is an upper bound of what must be opened. Cost: O(inputs · log nodes) time, no recursion.
 */
import type { Grounding } from "./grounding.ts";

export interface CheapestGround {
  /** Cost of each node; Infinity where it is not grounded. */
  readonly costs: Float64Array;
  /** Number of edges in the way that was chosen. */
  readonly hops: Float64Array;
  /** Alternative that was chosen; -1 where the node's own knowledge is cheapest or it is not grounded. */
  readonly choices: Int32Array;
}

/**
 * Returns the cheapest way to ground every node. `openingCosts` is read for first-hand nodes, `edgeCosts` by position
 * in `grounding.inputs`.
 *
 * @throws RangeError for a cost that is negative or no number
 */
export function findCheapestGround(
  grounding: Grounding,
  openingCosts: ArrayLike<number>,
  edgeCosts: ArrayLike<number>,
): CheapestGround {
  const { size, alternativeOffsets, inputOffsets, inputs, firstHand } = grounding;
  const alternativeCount = inputOffsets.length - 1;
  const owners = new Uint32Array(alternativeCount);
  for (let node = 0; node < size; node++) {
    owners.fill(node, alternativeOffsets[node] ?? 0, alternativeOffsets[node + 1] ?? 0);
  }
  const open = new Uint32Array(alternativeCount);
  const sums = new Float64Array(alternativeCount);
  const sumHops = new Float64Array(alternativeCount);
  const usedBy: number[][] = Array.from({ length: size }, () => []);
  for (let alternative = 0; alternative < alternativeCount; alternative++) {
    const end = inputOffsets[alternative + 1] ?? 0;
    for (let input = inputOffsets[alternative] ?? 0; input < end; input++) {
      sums[alternative] = (sums[alternative] ?? 0) + requireCost(edgeCosts[input] ?? 0);
      usedBy[inputs[input] ?? 0]?.push(alternative);
    }
    open[alternative] = end - (inputOffsets[alternative] ?? 0);
    sumHops[alternative] = open[alternative] ?? 0;
  }

  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const hops = new Float64Array(size);
  const choices = new Int32Array(size).fill(-1);
  const settled = new Uint8Array(size);
  const heap: Entry[] = [];
  for (let node = 0; node < size; node++) {
    if (firstHand[node] === 0) continue;
    costs[node] = requireCost(openingCosts[node] ?? 0);
    push(heap, { cost: costs[node] ?? 0, hops: 0, node });
  }
  for (let entry = pop(heap); entry !== undefined; entry = pop(heap)) {
    const { node } = entry;
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (const alternative of usedBy[node] ?? []) {
      sums[alternative] = (sums[alternative] ?? 0) + (costs[node] ?? 0);
      sumHops[alternative] = (sumHops[alternative] ?? 0) + (hops[node] ?? 0);
      open[alternative] = (open[alternative] ?? 0) - 1;
      if ((open[alternative] ?? 0) > 0) continue;
      const owner = owners[alternative] ?? 0;
      const candidate = { cost: sums[alternative] ?? 0, hops: sumHops[alternative] ?? 0, node: owner };
      const known = { cost: costs[owner] ?? 0, hops: hops[owner] ?? 0, node: owner };
      if (settled[owner] === 1 || !isBefore(candidate, known)) continue;
      costs[owner] = candidate.cost;
      hops[owner] = candidate.hops;
      choices[owner] = alternative;
      push(heap, candidate);
    }
  }
  return { costs, hops, choices };
}

interface Entry {
  readonly cost: number;
  readonly hops: number;
  readonly node: number;
}

function isBefore(a: Entry, b: Entry): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  return a.hops === b.hops ? a.node < b.node : a.hops < b.hops;
}

function push(heap: Entry[], entry: Entry): void {
  let place = heap.length;
  heap.push(entry);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !isBefore(entry, above)) break;
    heap[place] = above;
    place = parent;
  }
  heap[place] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    const left = heap[child];
    const right = heap[child + 1];
    if (left === undefined) break;
    let next = left;
    if (right !== undefined && isBefore(right, left)) {
      next = right;
      child++;
    }
    if (!isBefore(next, last)) break;
    heap[place] = next;
    place = child;
  }
  heap[place] = last;
  return first;
}

function requireCost(cost: number): number {
  if (cost >= 0) return cost;
  throw new RangeError(`Cannot weigh the ways: a cost is ${cost}; give a number from 0`);
}
