/** What every engine must answer: all ancestors, and for each end of the trail one shortest path to it, as ids. */
export interface StructuralTrace {
  readonly ancestors: readonly string[];
  readonly ends: readonly { readonly id: string; readonly path: readonly string[] }[];
}

/** Returns a search by the book over maps and sets, which every engine is checked against. */
export function createNaiveTrace(hops: Iterable<readonly [string, string]>): (id: string) => StructuralTrace {
  const targets = new Map<string, string[]>();
  for (const [source, target] of hops) targets.set(source, [...(targets.get(source) ?? []), target]);
  return (id) => {
    const paths = new Map([[id, [id]]]);
    for (const [node, path] of paths) {
      for (const target of targets.get(node) ?? [])
        if (!paths.has(target)) paths.set(target, [...path, target]);
    }
    return {
      ancestors: [...paths.keys()].filter((node) => node !== id),
      ends: [...paths].filter(([node]) => !targets.has(node)).map(([node, path]) => ({ id: node, path })),
    };
  };
}

/**
 * Checks that a trace has the ancestors and the ends wanted, and to each end a path as short as the one wanted.
 * @throws Error that names what differs
 */
export function verifyTrace(
  engine: string,
  id: string,
  found: StructuralTrace,
  wanted: StructuralTrace,
  isHop: (source: string, target: string) => boolean,
): void {
  const ofEnds = ({ ends }: StructuralTrace): string[] =>
    ends.map((end) => `${end.id} after ${end.path.length}`);
  const differs = !isSameSet(found.ancestors, wanted.ancestors)
    ? "ancestors"
    : !isSameSet(ofEnds(found), ofEnds(wanted))
      ? "ends or lengths of paths"
      : !found.ends.every(
            (end) =>
              end.path[0] === id &&
              end.path.at(-1) === end.id &&
              end.path.every((node, place) => place === 0 || isHop(end.path[place - 1] ?? "", node)),
          )
        ? "paths"
        : null;
  if (differs !== null) throw new Error(`Answers of ${engine} differ for "${id}": ${differs}`);
}

function isSameSet(found: readonly string[], wanted: readonly string[]): boolean {
  const set = new Set(found);
  return set.size === found.length && set.size === wanted.length && wanted.every((value) => set.has(value));
}
