import type { Stretch } from "../split-sentences.ts";
import type { FigureToDate } from "./figure-to-date.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { PeriodLanguage } from "./languages/patterns-for.ts";

/** How far behind "5% more than" the time may stand that it is compared with. */
const NEAR = 60;

/** Returns which of the figures are told to be changes: rose by 5%, 6% less, from 4% to 3%, and what lists add to one. */
export function changesAmong(
  text: string,
  sentence: Stretch,
  figures: readonly FigureToDate[],
  periods: readonly FoundPeriod[],
  { statement, than }: PeriodLanguage,
): boolean[] {
  const changes: boolean[] = [];
  for (const [index, figure] of figures.entries()) {
    if (!figure.isPercent) {
      changes.push(false);
      continue;
    }
    const before = figures[index - 1];
    const from = Math.max(sentence.start, before?.end ?? sentence.start, figure.start - 60);
    const head = text.slice(from, figure.start);
    const tail = text.slice(figure.end, figure.end + 30);
    const isList =
      before?.isPure === true &&
      changes[index - 1] === true &&
      !/\./.test(head) &&
      !statement.lasting.test(head);
    const isTo =
      before?.isPercent === true &&
      statement.toNumber.test(head) &&
      statement.fromNumber.test(text.slice(Math.max(sentence.start, before.start - 20), before.start));
    // "5% more than a goldfish" tells two things apart, not two times.
    const isMore =
      statement.comparative.test(tail) &&
      (!than.test(tail) ||
        periods.some((period) => period.start >= figure.end && period.start - figure.end < NEAR));
    changes.push(isList || isTo || isMore || /[+−-]\s?$/.test(head) || statement.changing.test(head));
  }
  return changes;
}
