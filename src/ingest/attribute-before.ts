import type { SpokenQuotation } from "./attribution/attribute-quotations.ts";
import type { FoundSource } from "./attribution/found-source.ts";
import { attributionOf } from "./attribution-of.ts";
import type { FigureContext } from "./figure-context.ts";
import type { Stretch } from "./split-sentences.ts";
import type { FoundFigure } from "./text-reading.ts";

/** Returns the figures of a sentence with the sources that the next one names for them: "So says X". */
export function attributeBefore(
  figures: readonly FoundFigure[],
  sentence: Stretch,
  sources: readonly FoundSource[],
  context: FigureContext,
): FoundFigure[] {
  const rule = "attribution-following-sentence";
  const added = sources.map(({ entity, name, start, end }) => {
    const printed = context.text.slice(start, end);
    const one = { entity, printed, name, kind: "NAMED", rule, score: 0.7, start, end } as const;
    return attributionOf(one, sentence, context);
  });
  return figures.map((found) => {
    const { attributions } = found.inferred;
    if (attributions.some(({ value }) => value.kind === "NAMED")) return found;
    return { ...found, inferred: { ...found.inferred, attributions: [...added, ...attributions] } };
  });
}

/** Returns the figures of a block, each that stands in a quotation and has no source with the one who speaks in it. */
export function attributeSpoken(
  figures: readonly FoundFigure[],
  quotations: readonly SpokenQuotation[],
  context: FigureContext,
): FoundFigure[] {
  const passages = quotations.map(({ start, end }) => context.index.passage(start, end));
  let at = 0;
  return figures.map((found) => {
    // Both are in the order of the text.
    while ((passages[at]?.end ?? Number.POSITIVE_INFINITY) < found.passage.end) at++;
    const [passage, quotation] = [passages[at], quotations[at]];
    const isInside = passage !== undefined && passage.start <= found.passage.start;
    const { attributions } = found.inferred;
    if (!isInside || quotation === undefined || attributions.some(({ value }) => value.kind === "NAMED"))
      return found;
    const { entity, name, start, end } = quotation.speaker;
    const printed = context.text.slice(start, end);
    const rule = "attribution-of-quotation";
    const one = { entity, printed, name, kind: "NAMED", rule, score: 0.7, start, end } as const;
    const { value, ...rest } = attributionOf(one, { start, end }, context);
    const added = { ...rest, value: { ...value, manner: "QUOTES" as const } };
    return { ...found, inferred: { ...found.inferred, attributions: [added, ...attributions] } };
  });
}
