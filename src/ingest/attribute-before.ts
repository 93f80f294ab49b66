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
