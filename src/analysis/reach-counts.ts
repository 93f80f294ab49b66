/**
 * For every node, how many different labels can be reached from it.
 *
 * Method: dynamic programming over the condensation (Tarjan), 32 labels at a time as the bits of one word. Exact,
 * circles included. Precondition: none. Cost: O((nodes + edges) · labels / 32) time, O(nodes + edges) memory; beyond
 * `budget` edge visits nothing is computed and the answer is null.
 */
import type { Rows } from "./grounding.ts";
import { componentMembers, strongComponents } from "./strong-components.ts";

const DEFAULT_BUDGET = 200_000_000;

/**
 * Returns the number of labels that each node reaches over `rows`, its own included; null beyond the budget.
 * `labels` gives the label of each marked node, from 0 to `labelCount` - 1; -1 for a node without.
 */
export function countReachable(
  rows: Rows,
  labels: Int32Array,
  labelCount: number,
  budget: number = DEFAULT_BUDGET,
): Uint32Array | null {
  const size = rows.offsets.length - 1;
  const rounds = Math.ceil(labelCount / 32);
  if ((size + rows.targets.length) * rounds > budget) return null;
  const components = strongComponents(rows.offsets, rows.targets);
  const { componentOf, sizes } = components;
  const members = componentMembers(components);
  const counts = new Uint32Array(sizes.length);
  const masks = new Int32Array(sizes.length);
  for (let round = 0; round < rounds; round++) {
    masks.fill(0);
    for (let component = 0; component < sizes.length; component++) {
      let mask = 0;
      const last = members.offsets[component + 1] ?? 0;
      for (let place = members.offsets[component] ?? 0; place < last; place++) {
        const node = members.nodes[place] ?? 0;
        const label = labels[node] ?? -1;
        if (label >>> 5 === round) mask |= 1 << (label & 31);
        const end = rows.offsets[node + 1] ?? 0;
        for (let position = rows.offsets[node] ?? 0; position < end; position++) {
          mask |= masks[componentOf[rows.targets[position] ?? 0] ?? 0] ?? 0;
        }
      }
      masks[component] = mask;
      counts[component] = (counts[component] ?? 0) + countBits(mask);
    }
  }
  const result = new Uint32Array(size);
  for (let node = 0; node < size; node++) result[node] = counts[componentOf[node] ?? 0] ?? 0;
  return result;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
