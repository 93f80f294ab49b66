import type { LineageIndex } from "../../../src/graph/lineage-index.ts";

/** What every engine must answer: all ancestors, and for each end of the trail one shortest path to it, as ids. */
export interface StructuralTrace {
  readonly ancestors: readonly string[];
  readonly ends: readonly { readonly id: string; readonly path: readonly string[] }[];
}

/** Returns a bare breadth-first search over typed arrays: the practical limit that Headwater is measured against. */
export function createReferenceSearch(lineage: LineageIndex): (id: string) => StructuralTrace {
  const { ids, rows, up } = lineage;
  const marks = new Uint32Array(ids.length);
  const queue = new Uint32Array(ids.length);
  const parents = new Int32Array(ids.length);
  let mark = 0;
  return (id) => {
    const start = rows.get(id);
    if (start === undefined) throw new RangeError(`Unknown claim "${id}"`);
    mark++;
    let head = 0;
    let tail = 1;
    queue[0] = start;
    marks[start] = mark;
    parents[start] = -1;
    const ancestors: string[] = [];
    const ends: { id: string; path: string[] }[] = [];
    while (head < tail) {
      const row = queue[head++] ?? 0;
      const first = up.offsets[row] ?? 0;
      const last = up.offsets[row + 1] ?? 0;
      if (first === last) {
        const path: string[] = [];
        for (let at = row; at !== -1; at = parents[at] ?? -1) path.push(ids[at] ?? "");
        ends.push({ id: ids[row] ?? "", path: path.reverse() });
      }
      for (let position = first; position < last; position++) {
        const target = up.targets[position] ?? 0;
        if (marks[target] === mark) continue;
        marks[target] = mark;
        parents[target] = row;
        queue[tail++] = target;
        ancestors.push(ids[target] ?? "");
      }
    }
    return { ancestors, ends };
  };
}
