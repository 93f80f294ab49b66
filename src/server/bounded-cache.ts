/** Keeps what was used last, up to a number of bytes. */
export interface BoundedCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/**
 * Returns a cache that holds entries of at most `bytes` together by the reckoning of `size`, and drops those unused
 * for longest. An entry above an eighth of the whole is not kept: it would drive out all others.
 */
export function createBoundedCache<Value>(
  bytes: number,
  size: (key: string, value: Value) => number,
): BoundedCache<Value> {
  // A Map keeps the order of insertion: the first entry is the one unused for longest.
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let total = 0;
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      total -= entries.get(key)?.bytes ?? 0;
      entries.delete(key);
      const entry = { value, bytes: size(key, value) };
      if (entry.bytes > bytes / 8) return;
      entries.set(key, entry);
      total += entry.bytes;
      for (const [oldest, { bytes: freed }] of entries) {
        if (total <= bytes) break;
        entries.delete(oldest);
        total -= freed;
      }
    },
  };
}
