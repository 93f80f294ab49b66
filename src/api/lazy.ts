/** Returns a function that computes its value when first asked, and keeps it. */
export function lazy<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
