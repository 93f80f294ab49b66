/**
 * Finds who speaks in each quotation of a block.
 *
 * Method: whom a sentence names that the quotation begins or ends in, outside its marks; for a further quotation the
 * one who spoke before, as long as nobody else is named in between; for a block that is one quotation, who spoke last
 * in the block before. Cost: linear in the block's sentences and quotations.
 */
import type { Stretch } from "../split-sentences.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import type { FoundSource } from "./found-source.ts";

/** A sentence with the sources that it names. */
export interface SpokenSentence {
  readonly stretch: Stretch;
  readonly sources: readonly FoundSource[];
}

/** A quotation with who speaks in it. */
export interface SpokenQuotation extends Quotation {
  readonly speaker: FoundSource;
}

/** How much may stand between two quotations of one speaker. */
const MOST_BETWEEN = 160;

/** Returns the quotations of a block of which it is known who speaks; `last` spoke last in the block before. */
export function attributeQuotations(
  text: string,
  block: { readonly start: number; readonly end: number },
  sentences: readonly SpokenSentence[],
  last: FoundSource | null,
): SpokenQuotation[] {
  const spoken: SpokenQuotation[] = [];
  let first = 0;
  for (const quotation of findQuotations(text, block.start, block.end)) {
    while ((sentences[first]?.stretch.end ?? block.end) <= quotation.start) first++;
    const outside: FoundSource[] = [];
    for (let at = first; (sentences[at]?.stretch.start ?? block.end) < quotation.end; at++) {
      for (const source of sentences[at]?.sources ?? [])
        if (isSpeaker(source) && (source.end <= quotation.start || source.start >= quotation.end))
          outside.push(source);
    }
    const before = spoken.at(-1);
    const goesOn =
      before !== undefined && outside.length === 0 && quotation.start - before.end <= MOST_BETWEEN;
    const isAll = text.slice(block.start, quotation.start).trim() === "" && quotation.end >= block.end;
    const speaker = outside[0] ?? (goesOn ? before.speaker : isAll ? last : null);
    if (speaker !== null) spoken.push({ ...quotation, speaker });
  }
  return spoken;
}

/** Returns who spoke last in a block; null where nobody did. */
export function lastSpeaker(
  sentences: readonly SpokenSentence[],
  quotations: readonly SpokenQuotation[],
): FoundSource | null {
  const named = sentences.flatMap(({ sources }) => sources.filter(isSpeaker)).at(-1) ?? null;
  return named ?? quotations.at(-1)?.speaker ?? null;
}

function isSpeaker({ rule, score }: FoundSource): boolean {
  return rule.startsWith("attribution-says") && score >= 0.65;
}
