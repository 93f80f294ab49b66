/** Keeps what is used, up to a number of bytes. */
export interface BoundedCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

interface Entry<Value> {
  readonly value: Value;
  readonly bytes: number;
  /** Whether it has been asked for since it came or was last passed over. */
  used: boolean;
}

/**
 * Returns a cache that holds entries of at most `bytes` together by the reckoning of `size`. An entry above an eighth of
 * the whole is not kept: it would drive out all others.
 *
 * Method: second chance (CLOCK). The oldest entry goes first, but one that was asked for is passed over once. To move
 * an entry each time it is asked for would make a Map write its table anew all the time, and the garbage collector
 * keeps all that hangs on the old tables for long.
 */
export function createBoundedCache<Value>(
  bytes: number,
  size: (key: string, value: Value) => number,
): BoundedCache<Value> {
  // A Map keeps the order of insertion.
  const entries = new Map<string, Entry<Value>>();
  let total = 0;

  function makeRoom(wanted: number): void {
    for (const [oldest, entry] of entries) {
      if (total + wanted <= bytes) break;
      entries.delete(oldest);
      if (entry.used) {
        entry.used = false;
        entries.set(oldest, entry);
      } else total -= entry.bytes;
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entry.used = true;
      return entry.value;
    },
    set(key, value) {
      total -= entries.get(key)?.bytes ?? 0;
      entries.delete(key);
      const entry = { value, bytes: size(key, value), used: false };
      if (entry.bytes > bytes / 8) return;
      makeRoom(entry.bytes);
      entries.set(key, entry);
      total += entry.bytes;
    },
  };
}
