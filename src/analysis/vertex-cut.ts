/**
 * The least set of nodes whose removal leaves no path from a source to a sink, and with it (Menger) the greatest
 * number of paths that share no node.
 *
 * Method: each node is split into an entrance and an exit joined by an arc of capacity 1, every other arc is without
 * limit; maximum flow by Dinic's algorithm ("Algorithm for solution of a problem of maximum flow", 1970), whose cost
 * on such networks is O(edges · √nodes) (Even and Tarjan 1975). Of all least cuts the one nearest to the sink is
 * returned. Precondition: no edge from source to sink. Cost: as above, O(nodes + edges) memory, no recursion.
 */
import type { Rows } from "./grounding.ts";

export interface VertexCut {
  /** Size of the least cut, which is the number of paths that share no node but source and sink. */
  readonly width: number;
  /** The cut, in order of number. */
  readonly cut: readonly number[];
}

/** More than any flow: nodes are numbered with 32 bits less one. */
const UNLIMITED = 0x7fffffff;

/**
 * Returns the least vertex cut between `source` and `sink`.
 *
 * @throws RangeError where an edge joins the source to the sink, for then no cut exists
 */
export function findVertexCut(rows: Rows, source: number, sink: number): VertexCut {
  const size = rows.offsets.length - 1;
  const places = size * 2;
  const arcCount = 2 * (size + rows.targets.length);
  const head = new Int32Array(places).fill(-1);
  const nextArc = new Int32Array(arcCount);
  const arcTo = new Uint32Array(arcCount);
  const capacity = new Int32Array(arcCount);
  let arcs = 0;
  for (let node = 0; node < size; node++) {
    addArc(2 * node, 2 * node + 1, node === source || node === sink ? UNLIMITED : 1);
    const end = rows.offsets[node + 1] ?? 0;
    for (let position = rows.offsets[node] ?? 0; position < end; position++) {
      const target = rows.targets[position] ?? 0;
      if (node === source && target === sink) {
        throw new RangeError("Cannot cut source from sink: an edge joins them directly");
      }
      addArc(2 * node + 1, 2 * target, UNLIMITED);
    }
  }

  const from = 2 * source + 1;
  const to = 2 * sink;
  const level = new Int32Array(places);
  const queue = new Uint32Array(places);
  const current = new Int32Array(places);
  const path = new Int32Array(places);
  let width = 0;
  while (levelFrom()) {
    current.set(head);
    width += blockFlow();
  }
  return { width, cut: nearestToSink() };

  function addArc(start: number, end: number, limit: number): void {
    arcTo[arcs] = end;
    capacity[arcs] = limit;
    nextArc[arcs] = head[start] ?? -1;
    head[start] = arcs++;
    arcTo[arcs] = start;
    nextArc[arcs] = head[end] ?? -1;
    head[end] = arcs++;
  }

  /** Returns whether the sink can still be reached, and numbers the places by their distance. */
  function levelFrom(): boolean {
    level.fill(-1);
    level[from] = 0;
    queue[0] = from;
    let queued = 1;
    for (let next = 0; next < queued; next++) {
      const place = queue[next] ?? 0;
      for (let arc = head[place] ?? -1; arc >= 0; arc = nextArc[arc] ?? -1) {
        const end = arcTo[arc] ?? 0;
        if ((capacity[arc] ?? 0) === 0 || (level[end] ?? 0) >= 0) continue;
        level[end] = (level[place] ?? 0) + 1;
        if (end === to) return true;
        queue[queued++] = end;
      }
    }
    return false;
  }

  /** Returns how many paths were added; each carries 1, for each passes at least one node between source and sink. */
  function blockFlow(): number {
    let added = 0;
    let length = 0;
    let place = from;
    for (;;) {
      if (place === to) {
        for (let step = 0; step < length; step++) {
          const arc = path[step] ?? 0;
          capacity[arc] = (capacity[arc] ?? 0) - 1;
          capacity[arc ^ 1] = (capacity[arc ^ 1] ?? 0) + 1;
        }
        added++;
        length = 0;
        place = from;
        continue;
      }
      const arc = current[place] ?? -1;
      if (arc < 0) {
        if (length === 0) return added;
        // A dead end: step back and never take this arc again in this phase.
        const last = path[--length] ?? 0;
        place = arcTo[last ^ 1] ?? 0;
        current[place] = nextArc[last] ?? -1;
        continue;
      }
      const end = arcTo[arc] ?? 0;
      if ((capacity[arc] ?? 0) > 0 && level[end] === (level[place] ?? 0) + 1) {
        path[length++] = arc;
        place = end;
      } else {
        current[place] = nextArc[arc] ?? -1;
      }
    }
  }

  function nearestToSink(): number[] {
    const reaches = new Uint8Array(places);
    reaches[to] = 1;
    queue[0] = to;
    let queued = 1;
    for (let next = 0; next < queued; next++) {
      const place = queue[next] ?? 0;
      for (let arc = head[place] ?? -1; arc >= 0; arc = nextArc[arc] ?? -1) {
        const end = arcTo[arc] ?? 0;
        if ((capacity[arc ^ 1] ?? 0) === 0 || reaches[end] === 1) continue;
        reaches[end] = 1;
        queue[queued++] = end;
      }
    }
    const cut: number[] = [];
    for (let node = 0; node < size; node++) {
      if (node !== source && node !== sink && reaches[2 * node + 1] === 1 && reaches[2 * node] === 0)
        cut.push(node);
    }
    return cut;
  }
}
