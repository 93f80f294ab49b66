import type { FigureToDate, SentencePlace } from "./figure-to-date.ts";
import type { StatementWords } from "./languages/patterns-for.ts";
import type { PeriodAttachment } from "./period-attachment.ts";
import type { PeriodMemory } from "./period-memory.ts";

/**
 * Returns the time of a figure that has none of its own where it is a part of the figure before, or the same in other
 * terms; null for none. What a text speaks of elsewhere is no time of it: nothing says that it is.
 */
export function carryPeriod(
  text: string,
  sentence: SentencePlace,
  figures: readonly FigureToDate[],
  index: number,
  { partOf, thatIs, comparative }: StatementWords,
  { last, current, age }: PeriodMemory,
): PeriodAttachment | null {
  const figure = figures[index];
  if (figure === undefined || figure.isRate) return null;
  if (current !== null && age === 0) {
    // "That would be 10% more", "of that sum 60% went to …, 40% to …"; "of these" may be of any time.
    const opening = text.slice(sentence.start, Math.min(sentence.start + 40, figures[0]?.start ?? 0));
    const isChange = figure.isPure && comparative.test(text.slice(figure.end, figure.end + 30));
    if (index === 0 && isChange && thatIs.test(opening))
      return { period: current, rule: "restates-figure", score: 0.6 };
    const part = partOf.exec(opening);
    if (part?.index === 0 && TOTAL.test(opening.slice(part[0].length)))
      return { period: current, rule: "part-of-figure-before", score: 0.6 };
  }
  if (last === null) return null;
  const from = figures[index - 1]?.end ?? sentence.start;
  const before = text.slice(Math.max(from, figure.start - 80), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 24));
  if (!figure.isPure && (partOf.test(before) || partOf.test(behind)))
    return { period: last, rule: "part-of-figure-before", score: 0.65 };
  return null;
}

const TOTAL =
  /^\s(?:total|sum|amount|money|summe|betrag|suma|cantidad|somme|montant|total|soma|montante|summen|beløpet)(?!\p{L})/iu;
