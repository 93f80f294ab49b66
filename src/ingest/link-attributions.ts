import type { Attributed } from "./attribution/attribute-figures.ts";
import type { CodeUnitIndex } from "./code-unit-index.ts";
import type { ResolvedLink } from "./resolve-links.ts";
import type { AttributionReading, Inference } from "./text-reading.ts";

/** Links of one sentence that are looked at. */
const MOST_LINKS = 40;
/** How near to the figure a link says more. */
const NEAR = 80;

/** Returns what the links of a sentence to known documents say of where a figure comes from, beside what words say. */
export function linkAttributions(
  text: string,
  literal: { readonly start: number },
  links: readonly ResolvedLink[],
  index: CodeUnitIndex,
  attributed: readonly Attributed[],
): Inference<AttributionReading>[] {
  const named = new Set(attributed.map((one) => one.entity));
  return links
    .filter((link) => link.document !== null || link.entity !== null)
    .filter((link) => link.entity === null || !named.has(link.entity))
    .map(({ entity, document, start, end }) => ({
      value: {
        entity,
        document,
        printed: text.slice(start, end),
        name: text.slice(start, end),
        kind: "NAMED",
        manner: "REPORTS",
      },
      rule: "link-in-sentence",
      score: Math.abs(start - literal.start) < NEAR ? 0.7 : 0.55,
      passage: index.passage(start, end),
    }));
}

/** Returns the first of the links that lie between two places. */
export function linksWithin(links: readonly ResolvedLink[], start: number, end: number): ResolvedLink[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const within: ResolvedLink[] = [];
  for (let at = low; at < links.length && within.length < MOST_LINKS; at++) {
    const link = links[at];
    if (link === undefined || link.end > end) break;
    within.push(link);
  }
  return within;
}
