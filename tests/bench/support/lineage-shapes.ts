import type { GeneratedLineage } from "./generate-lineage.ts";

/** Returns a chain: each claim takes from the one before it, so that the last is `depth` hops from the origin. */
export function chainOf(depth: number): GeneratedLineage {
  return lineageOf(
    depth + 1,
    Array.from({ length: depth }, (_, hop): [number, number] => [hop + 1, hop]),
  );
}

/** Returns a fan: the last claim takes from each of `width` claims that are origins. */
export function fanOf(width: number): GeneratedLineage {
  return lineageOf(
    width + 1,
    Array.from({ length: width }, (_, origin): [number, number] => [width, origin]),
  );
}

function lineageOf(claimCount: number, hops: readonly (readonly [number, number])[]): GeneratedLineage {
  return {
    claimCount,
    stories: new Uint32Array(claimCount),
    from: Uint32Array.from(hops, ([from]) => from),
    to: Uint32Array.from(hops, ([, to]) => to),
    derives: new Uint8Array(hops.length),
    contradictions: [],
  };
}
