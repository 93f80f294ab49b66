import { generatedClaimId } from "./generate-dataset.ts";
import type { GeneratedLineage } from "./generate-lineage.ts";
import type { StructuralTrace } from "./structural-trace.ts";

/**
 * Returns a bare breadth-first search over frozen typed arrays, ids in and out: the practical limit in JavaScript that
 * Headwater is measured against. It knows nothing but hops.
 */
export function createReferenceSearch(lineage: GeneratedLineage): (id: string) => StructuralTrace {
  const { claimCount, from, to } = lineage;
  const ids = Array.from({ length: claimCount }, (_, claim) => generatedClaimId(claim));
  const rows = new Map(ids.map((id, claim) => [id, claim]));
  const offsets = new Uint32Array(claimCount + 1);
  // The edges come in the order of the claims that take.
  let edge = 0;
  for (let claim = 0; claim < claimCount; claim++) {
    while (from[edge] === claim) edge++;
    offsets[claim + 1] = edge;
  }
  const marks = new Uint32Array(claimCount);
  const queue = new Uint32Array(claimCount);
  const parents = new Int32Array(claimCount);
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
      const first = offsets[row] ?? 0;
      const last = offsets[row + 1] ?? 0;
      if (first === last) {
        const path: string[] = [];
        for (let at = row; at !== -1; at = parents[at] ?? -1) path.push(ids[at] ?? "");
        ends.push({ id: ids[row] ?? "", path: path.reverse() });
      }
      for (let position = first; position < last; position++) {
        const target = to[position] ?? 0;
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
