import type { Attributed } from "./attribution/attribute-figures.ts";
import type { FigureContext } from "./figure-context.ts";
import type { Stretch } from "./split-sentences.ts";
import type { AttributionReading, Inference } from "./text-reading.ts";

/** Returns an attribution as the reading tells it; `sentence` is where a quotation would open. */
export function attributionOf(
  one: Attributed,
  sentence: Stretch,
  { text, index, documentOf }: FigureContext,
): Inference<AttributionReading> {
  const quoted = /["“„«][^"”“»]*$/u.test(text.slice(sentence.start, one.start));
  return {
    value: {
      entity: one.entity,
      document: one.entity === null ? null : documentOf(one.entity),
      printed: one.printed,
      name: one.name,
      kind: one.kind,
      manner: quoted ? "QUOTES" : "REPORTS",
    },
    rule: one.rule,
    score: Math.round(one.score * 100) / 100,
    passage: index.passage(one.start, one.end),
  };
}
