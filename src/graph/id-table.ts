import { lastingArray } from "./lasting-array.ts";

/**
 * Which row an id has: a hash table of whole numbers beside the list of the ids, made once.
 *
 * Method: open addressing with linear probing; a slot holds a row and a few bits of the id's hash, so that hardly any
 * other id is ever looked at. Ids that find no slot within a bounded number of probes, as hostile ones could bring about,
 * stand in a map, whose hashes nobody can foresee.
 * Cost: 5 bytes a row, where a map takes about 30; a look-up in a large graph mostly waits for memory, here three times.
 */
export interface IdTable {
  /** 0 where free, else the row plus 1 in the low bits and a part of the hash above. */
  readonly slots: Uint32Array;
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** Slots for each four rows. */
const SLOTS_FOR_FOUR = 5;
const MOST_PROBES = 64;
const ROW_BITS = 25;
const ROW_MASK = 2 ** ROW_BITS - 1;

/**
 * Returns the table of the first `count` ids, each of which stands there once.
 *
 * @throws RangeError for more rows than a slot can name, which no graph has
 */
export function createIdTable(ids: readonly string[], count: number): IdTable {
  if (count >= ROW_MASK) throw new RangeError(`Cannot index ${count} ids: ${ROW_MASK - 1} are the most`);
  const slots = lastingArray(Uint32Array, Math.ceil((count * SLOTS_FOR_FOUR) / 4) + 1);
  const elsewhere = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const id = ids[row] ?? "";
    const hash = hashOf(id);
    let slot = slotOf(hash, slots.length);
    let probes = 0;
    while (slots[slot] !== 0 && probes < MOST_PROBES) {
      slot = slot + 1 === slots.length ? 0 : slot + 1;
      probes++;
    }
    if (probes === MOST_PROBES) elsewhere.set(id, row);
    else slots[slot] = markOf(hash) | (row + 1);
  }
  return { slots, elsewhere };
}

/** Returns the row of `id`, or undefined where it is none of the ids in the table. */
export function rowOfId(
  { slots, elsewhere }: IdTable,
  ids: readonly string[],
  id: string,
): number | undefined {
  const hash = hashOf(id);
  const mark = markOf(hash);
  let slot = slotOf(hash, slots.length);
  for (let probes = 0; probes < MOST_PROBES; probes++) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return undefined;
    if ((entry & ~ROW_MASK) === mark) {
      const row = (entry & ROW_MASK) - 1;
      if (ids[row] === id) return row;
    }
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return elsewhere.get(id);
}

/** Returns the slot where the search for a hash begins: its high bits, spread evenly over any number of slots. */
function slotOf(hash: number, slotCount: number): number {
  return Math.floor(((hash >>> 0) / 2 ** 32) * slotCount);
}

/** Returns the low bits of the hash, at the place where a slot holds them. */
function markOf(hash: number): number {
  return hash << ROW_BITS;
}

/** FNV-1a over UTF-16 code units, with the finalizer of MurmurHash3 to mix the last ones into all bits; signed. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
