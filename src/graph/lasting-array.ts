/** A kind of array of numbers, such as `Uint32Array`. */
interface ArrayKind<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Numbers;
}

/**
 * Returns `length` zeros for as long as a graph lives, in memory that threads could share. V8 takes 64 MB of numbers in
 * any other memory for a reason to collect garbage, which in a heap with a million claims takes seconds and finds none.
 */
export function lastingArray<Numbers>(Kind: ArrayKind<Numbers>, length: number): Numbers {
  return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
}
