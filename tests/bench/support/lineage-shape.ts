import type { GeneratedLineage } from "./generate-lineage.ts";
import { quantile } from "./measure.ts";

/** What a generated lineage turned out to be. */
export interface LineageShape {
  readonly edgesAClaim: number;
  /** Claims that are computed, and pairs that contradict each other, as shares of the claims. */
  readonly derived: number;
  readonly contradictions: number;
  /** Claims upstream of a claim. */
  readonly ancestors: { readonly median: number; readonly p99: number; readonly most: number };
  readonly stories: number;
  readonly largestStory: number;
}

/** Returns the shape of the lineage; ancestors are counted for every claim, by a search of its own. */
export function lineageShape(lineage: GeneratedLineage): LineageShape {
  const { claimCount, stories, from, to } = lineage;
  const offsets = new Uint32Array(claimCount + 1);
  const derived = new Set<number>();
  for (const [edge, claim] of from.entries()) {
    offsets[claim + 1] = edge + 1;
    if (lineage.derives[edge] === 1) derived.add(claim);
  }
  for (let claim = 0; claim < claimCount; claim++)
    offsets[claim + 1] = Math.max(offsets[claim + 1] ?? 0, offsets[claim] ?? 0);
  const counts = new Uint32Array(claimCount);
  const seenFor = new Int32Array(claimCount).fill(-1);
  const queue = new Uint32Array(claimCount);
  for (let claim = 0; claim < claimCount; claim++) {
    let tail = 1;
    queue[0] = claim;
    seenFor[claim] = claim;
    for (let head = 0; head < tail; head++) {
      const at = queue[head] ?? 0;
      for (let edge = offsets[at] ?? 0; edge < (offsets[at + 1] ?? 0); edge++) {
        const target = to[edge] ?? 0;
        if (seenFor[target] === claim) continue;
        seenFor[target] = claim;
        queue[tail++] = target;
      }
    }
    counts[claim] = tail - 1;
  }
  counts.sort();
  const sizes = new Uint32Array((stories.at(-1) ?? 0) + 1);
  for (const story of stories) sizes[story] = (sizes[story] ?? 0) + 1;
  return {
    edgesAClaim: from.length / claimCount,
    derived: derived.size / claimCount,
    contradictions: lineage.contradictions.length / claimCount,
    ancestors: { median: quantile(counts, 0.5), p99: quantile(counts, 0.99), most: counts.at(-1) ?? 0 },
    stories: sizes.length,
    largestStory: sizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

/** Returns the shape in a line of text. */
export function formatLineageShape({ ancestors, ...shape }: LineageShape): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    `${shape.edgesAClaim.toFixed(2)} edges a claim`,
    `ancestors: median ${ancestors.median}, p99 ${ancestors.p99}, most ${ancestors.most.toLocaleString("en")}`,
    `${percent(shape.derived)} computed across stories, ${percent(shape.contradictions)} contradictions`,
    `${shape.stories.toLocaleString("en")} stories, the largest of ${shape.largestStory.toLocaleString("en")}`,
  ].join("; ");
}
