/**
 * Scratch memory of searches over a lineage index, so that a search allocates nothing but its result.
 *
 * Method: one table numbers the rows in the order in which a search meets them, each search with a base of its own;
 * an entry below the base is from an earlier search (Briggs and Torczon 1993, "An efficient representation for
 * sparse sets", in its stamped form). The other arrays grow by doubling to the largest search so far. Searches are
 * synchronous; one that starts within another is given buffers of its own. Cost: 4 bytes a row.
 */
export interface SearchBuffers {
  /** Replaced by a larger one when the index grows. */
  table: Int32Array;
  /** Entries of the running search are its node numbers plus this. */
  base: number;
  busy: boolean;
  nodes: NodeBuffers;
  edges: EdgeBuffers;
}

/** One entry a node of the search. */
export interface NodeBuffers {
  readonly capacity: number;
  readonly rows: Int32Array;
  readonly parents: Int32Array;
  readonly arrivals: Int32Array;
  /** One entry more than there are nodes. */
  readonly offsets: Int32Array;
}

/** One entry an edge of the search. */
export interface EdgeBuffers {
  readonly capacity: number;
  readonly targets: Int32Array;
  /** Number of the edge in the index. */
  readonly numbers: Int32Array;
}

const FIRST_CAPACITY = 1024;
/** V8 computes fastest with whole numbers up to here. */
const MOST_ENTRY = 2 ** 30 - 1;

/** Returns fresh buffers for an index of `rowCount` rows. */
export function createSearchBuffers(rowCount: number): SearchBuffers {
  return {
    table: new Int32Array(rowCount),
    base: 1,
    busy: false,
    nodes: nodeBuffers(FIRST_CAPACITY),
    edges: edgeBuffers(FIRST_CAPACITY),
  };
}

/** Returns `shared` made ready for a search, or buffers of its own for a search within a search. */
export function beginSearch(shared: SearchBuffers): SearchBuffers {
  if (shared.busy) return beginSearch(createSearchBuffers(shared.table.length));
  shared.busy = true;
  if (shared.base > MOST_ENTRY - shared.table.length) {
    shared.table.fill(0);
    shared.base = 1;
  }
  return shared;
}

/** Marks the search as ended and the entries of its nodes as old. */
export function endSearch(buffers: SearchBuffers, nodeCount: number): void {
  buffers.base += nodeCount;
  buffers.busy = false;
}

/** Returns node buffers that hold at least `wanted` nodes, with what they held. */
export function growNodes(buffers: SearchBuffers, wanted: number): NodeBuffers {
  const old = buffers.nodes;
  if (wanted <= old.capacity) return old;
  const grown = nodeBuffers(Math.max(wanted, old.capacity * 2));
  grown.rows.set(old.rows);
  grown.parents.set(old.parents);
  grown.arrivals.set(old.arrivals);
  grown.offsets.set(old.offsets);
  buffers.nodes = grown;
  return grown;
}

/** Returns edge buffers that hold at least `wanted` edges, with what they held. */
export function growEdges(buffers: SearchBuffers, wanted: number): EdgeBuffers {
  const old = buffers.edges;
  if (wanted <= old.capacity) return old;
  const grown = edgeBuffers(Math.max(wanted, old.capacity * 2));
  grown.targets.set(old.targets);
  grown.numbers.set(old.numbers);
  buffers.edges = grown;
  return grown;
}

function nodeBuffers(capacity: number): NodeBuffers {
  return {
    capacity,
    rows: new Int32Array(capacity),
    parents: new Int32Array(capacity),
    arrivals: new Int32Array(capacity),
    offsets: new Int32Array(capacity + 1),
  };
}

function edgeBuffers(capacity: number): EdgeBuffers {
  return {
    capacity,
    targets: new Int32Array(capacity),
    numbers: new Int32Array(capacity),
  };
}
