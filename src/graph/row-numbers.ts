/**
 * A scratch table that numbers rows in the order in which a search meets them, so that a search allocates nothing
 * in proportion to the graph.
 *
 * Method: one array of numbers, each search with a base of its own; an entry below the base is from an earlier
 * search (Briggs and Torczon 1993, "An efficient representation for sparse sets", in its stamped form). Searches
 * are synchronous; one that starts within another is given a table of its own. Cost: 4 bytes a row.
 */
export interface RowNumbers {
  table: Uint32Array;
  /** Entries of the running search are its node numbers plus this. */
  base: number;
  busy: boolean;
}

/** Returns a fresh table for `rowCount` rows. */
export function createRowNumbers(rowCount: number): RowNumbers {
  return { table: new Uint32Array(rowCount), base: 1, busy: false };
}

/** Returns `shared` made ready for a search, or a table of its own for a search within a search. */
export function beginSearch(shared: RowNumbers): RowNumbers {
  if (shared.busy) return beginSearch(createRowNumbers(shared.table.length));
  shared.busy = true;
  if (shared.base > 0xffffffff - 2 * shared.table.length) {
    shared.table.fill(0);
    shared.base = 1;
  }
  return shared;
}

/** Marks the search as ended and its entries as old. */
export function endSearch(numbers: RowNumbers): void {
  numbers.base += numbers.table.length + 1;
  numbers.busy = false;
}
