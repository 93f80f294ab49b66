/**
 * Dates the figures of a text, sentence by sentence: by the periods that a sentence names, and where it names none by
 * what the text speaks of.
 *
 * A text that speaks of one time only ("last year", "in the third quarter") says so once: what happened is then of
 * that time in the sentences behind too, until a second time comes up. Cost: linear in the text.
 */
import type { Stretch } from "../split-sentences.ts";
import { attachPeriods, type PeriodAttachment } from "./attach-periods.ts";
import { findPeriods } from "./find-periods.ts";
import { type PeriodLanguage, periodLanguage } from "./languages/patterns-for.ts";
import { carriedPeriod, noteSentence, type PeriodMemory, startBlock } from "./period-memory.ts";
import { columnPeriods } from "./table-columns.ts";

/** A figure as far as its time depends on it; places in code units. */
export interface FigureToDate {
  readonly start: number;
  readonly end: number;
  readonly isPure: boolean;
  readonly isPercent: boolean;
  /** True where it is per some time: what costs so much an hour is of no time. */
  readonly isRate: boolean;
  /** Equal for figures that state the same. */
  readonly key: string;
}

/** Where a sentence stands. */
export interface SentencePlace extends Stretch {
  readonly block: number;
  readonly form: string;
  /** Start of the block, for the columns of a table. */
  readonly blockStart: number;
  readonly fiscalYearStart: string | null;
}

/** What the whole text says of its time. */
export interface TextTime {
  readonly language: string;
  readonly published: string | null;
}

/** Figures that are said again are looked for among so many before. */
const NEAR = 30;

/** Returns the periods that each figure of a sentence may be of, best first; notes in `memory` what it speaks of. */
export function dateFigures(
  text: string,
  sentence: SentencePlace,
  figures: readonly FigureToDate[],
  time: TextTime,
  memory: PeriodMemory,
): PeriodAttachment[][] {
  const language = periodLanguage(time.language);
  startBlock(memory, sentence.block, sentence.form);
  const periods = findPeriods(text, sentence.start, sentence.end, language, {
    published: time.published,
    latestYear: memory.latestYear,
    fiscalYearStart: sentence.fiscalYearStart,
    year: memory.year,
    current: memory.current,
  });
  if (sentence.form === "TABLE_ROW") {
    const ofColumns = columnPeriods(text, sentence, figures, periods, memory);
    if (ofColumns !== null) return ofColumns;
  }
  const changes = changesAmong(text, sentence, figures, language);
  const attached = attachPeriods(
    text,
    sentence,
    figures.map(({ start, end, isPure }, index) => ({
      start,
      end,
      isPure,
      isChange: changes[index] === true,
    })),
    periods,
    language.statement,
  );
  for (const [index, figure] of figures.entries()) {
    const own = attached[index];
    if (own === undefined) continue;
    const best = own[0]?.score ?? 0;
    const again = memory.recent.get(figure.key);
    if (again !== undefined && !figure.isPure && best < 0.9 && memory.count - again.count < NEAR) {
      const { period, score } = again.attachment;
      own.push({ period, rule: "same-figure-before", score: Math.min(0.72, score) });
    } else if (best < 0.5) {
      const carried = carriedOver(text, sentence, figures, index, changes[index] === true, attached, {
        language,
        memory,
      });
      if (carried !== null) own.push(carried);
    }
    own.sort((a, b) => b.score - a.score || a.period.start - b.period.start);
    memory.count++;
    const [first] = own;
    memory.last = first !== undefined && first.score >= 0.5 && !figure.isPure ? first.period : null;
    if (first !== undefined && first.score >= 0.5)
      memory.recent.set(figure.key, { attachment: first, count: memory.count });
  }
  noteSentence(memory, text, periods, attached, time.published);
  return attached;
}

/** Returns the time of a figure that has none of its own, from the figure before it or from the text; null for none. */
function carriedOver(
  text: string,
  sentence: SentencePlace,
  figures: readonly FigureToDate[],
  index: number,
  isChange: boolean,
  attached: readonly (readonly PeriodAttachment[])[],
  { language, memory }: { readonly language: PeriodLanguage; readonly memory: PeriodMemory },
): PeriodAttachment | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const { partOf, lasting, fromNumber, toNumber } = language.statement;
  const from = figures[index - 1]?.end ?? sentence.start;
  const before = text.slice(Math.max(from, figure.start - 80), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 24));
  if (figure.isRate) return null;
  if (memory.last !== null && !figure.isPure && (partOf.test(before) || partOf.test(behind)))
    return { period: memory.last, rule: "part-of-figure-before", score: 0.65 };
  const next = figures[index + 1];
  const isFrom =
    next !== undefined && fromNumber.test(before) && toNumber.test(text.slice(figure.end, next.start));
  // The first number of a change is of the time before.
  if (isFrom && attached[index + 1]?.some(({ score }) => score >= 0.5)) return null;
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  const isTold =
    sentence.form === "TABLE_ROW" ||
    (figure.isPure ? isChange : !lasting.test(clause) && !lasting.test(subjectBehind(behind)));
  if (!isTold) return null;
  const carried = carriedPeriod(memory);
  return carried === null ? null : { period: carried, rule: "period-of-text", score: 0.6 };
}

/** Returns the words right behind a figure in which the verb stands whose subject it is: "2 million deaths have". */
function subjectBehind(behind: string): string {
  return /^(?:\s\p{L}+){1,2}/u.exec(behind)?.[0] ?? "";
}

/** Returns which of the figures are told to be changes: rose by 5%, 6% less, and what a list adds to one of these. */
function changesAmong(
  text: string,
  sentence: Stretch,
  figures: readonly FigureToDate[],
  { statement }: PeriodLanguage,
): boolean[] {
  const changes: boolean[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const from = Math.max(sentence.start, before?.end ?? sentence.start, figure.start - 60);
    const head = text.slice(from, figure.start);
    const tail = text.slice(figure.end, figure.end + 30);
    const isList = before?.isPure === true && changes[index - 1] === true && !/[;.]/.test(head);
    changes.push(
      figure.isPercent &&
        (isList ||
          /[+−-]\s?$/.test(head) ||
          statement.changing.test(head) ||
          statement.comparative.test(tail)),
    );
  }
  return changes;
}
