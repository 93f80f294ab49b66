/**
 * Dates the figures of a text, sentence by sentence: by the periods that a sentence names, and where it names none by
 * the figure before, where a figure is a part of it or is said again. Cost: linear in the text.
 */
import { parsePeriod } from "../../figures/parse-period.ts";
import { tellsOfMarket } from "../tells-of-market.ts";
import { attachPeriods } from "./attach-periods.ts";
import { carryPeriod } from "./carry-period.ts";
import type { FigureToDate, SentencePlace } from "./figure-to-date.ts";
import { changesAmong } from "./find-changes.ts";
import { type FoundPeriod, findPeriods } from "./find-periods.ts";
import { gluedColumns } from "./glued-columns.ts";
import { periodLanguage } from "./languages/patterns-for.ts";
import type { PeriodAttachment } from "./period-attachment.ts";
import { noteSentence, type PeriodMemory, startBlock, tellsOfResults } from "./period-memory.ts";
import { columnPeriods } from "./table-columns.ts";

/** What the whole text says of its time. */
export interface TextTime {
  readonly language: string;
  readonly published: string | null;
}

/** Whether a day stands right behind a figure: it was said or signed then, and the text's time is not its. */
function hasDay([best]: readonly PeriodAttachment[]): boolean {
  return best?.rule === "period-behind-figure" && /^(?:day|as-of-day)$/.test(best.period.rule);
}

/** Words of what is to come, in a report on results. English alone. */
const AHEAD = /(?<!\p{L})(?:expects?|guidance|outlook|price\starget)(?!\p{L})/iu;

/** Words of what is expected. */
const EXPECTING =
  /(?<!\p{L})(?:expects?|(?<!(?:had|been|analysts|economists|market|Street|were|than)\s(?:been\s|on\saverage\s)?)expect(?:ed|ing)|forecasts?|guidance|outlook|predict(?:s|ed|ing)?|plans?\sto|aims?\sto|points?\sto|sees(?=\s[^,;:.]{1,40}\s(?:rising|growing|falling|reaching)\s)|agreed\s(?:[\p{L}]+\s){0,2}to|due\sto|set\sto|scheduled|slated|erwarte[tn]|prevé|espera|prévoit|espera|venter)(?!\p{L})/iu;

const TO_COME =
  /(?<!\p{L})(?:(?:is|are)\sto(?=\s)|will|would|must|should|might|may|could|wird|werden|würden?|sollen|serán?|sería|sera|seront|serait|serão|seria|vil|skal)(?!\p{L})/iu;

/** Whether two numbers may count the same: 65,000 pages are not the 65,000 people of the sentence before. */
function isSameThing(noun: string | null, other: string | null): boolean {
  return noun === null || other === null || noun === other;
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
  const words = text.slice(sentence.start, sentence.end);
  const isOfMarket = tellsOfMarket(words);
  const named = findPeriods(text, sentence.start, sentence.end, language, {
    published: time.published,
    latestYear: memory.latestYear,
    fiscalYearStart: sentence.fiscalYearStart,
    year: memory.year,
    current: memory.current?.period ?? null,
    quarter: memory.quarter,
    isAhead: EXPECTING.test(words),
    isToCome: TO_COME.test(words),
  });
  // The day of the week is when something was said, but for what shares did on it.
  const told = isOfMarket ? named : named.filter(({ rule }) => rule !== "weekday");
  const periods = figures.length === 1 ? joinYears(text, told) : told;
  if (sentence.form === "TABLE_ROW") {
    const ofColumns = columnPeriods(text, sentence, figures, periods, memory);
    if (ofColumns !== null) return ofColumns;
  }
  const ofGlued = gluedColumns(text, sentence, figures, memory);
  if (ofGlued !== null) return ofGlued;
  const changes = changesAmong(text, sentence, figures, periods, language);
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
    isOfMarket,
  );
  for (const [index, figure] of figures.entries()) {
    const own = attached[index];
    if (own === undefined) continue;
    const best = own[0]?.score ?? 0;
    const again = memory.recent.get(figure.key);
    if (
      again !== undefined &&
      !figure.isPure &&
      !figure.isRate &&
      best < 0.9 &&
      memory.count - again.count < NEAR &&
      isSameThing(again.noun, figure.noun)
    ) {
      const { period, score } = again.attachment;
      own.push({ period, rule: "same-figure-before", score: Math.min(0.72, score) });
    } else if (best < 0.5 && !hasDay(own)) {
      const ofList = sentence.form === "LIST_ITEM" && !figure.isRate ? memory.lead : null;
      if (ofList !== null) own.push({ period: ofList, rule: "period-of-list", score: 0.6 });
      const carried = carryPeriod(text, sentence, figures, index, language.statement, memory);
      if (carried !== null) own.push(carried);
      // A report on a quarter is of that quarter where it says nothing else.
      if (
        memory.report !== null &&
        periods.every(({ isCompared }) => isCompared) &&
        !AHEAD.test(words) &&
        tellsOfResults(words) &&
        !isOfMarket &&
        !figure.isRate &&
        (figure.isMoney || changes[index] === true)
      )
        own.push({ period: memory.report, rule: "period-of-report", score: 0.55 });
    }
    // Sorted already where of equal scores; what was added comes behind.
    own.sort((a, b) => b.score - a.score);
    memory.count++;
    const [first] = own;
    memory.last = first !== undefined && first.score >= 0.5 && !figure.isPure ? first.period : null;
    if (first !== undefined && first.score >= 0.5)
      memory.recent.set(figure.key, {
        attachment: first,
        count: memory.count,
        noun: figure.noun,
      });
  }
  const isComparison = figures.map(({ start }) =>
    language.comparing.test(
      text.slice(Math.max(sentence.start, start - 60), start).replace(language.bending, ""),
    ),
  );
  const main = attached.filter((_, index) => isComparison[index] !== true);
  const aside = attached.flatMap(([best], index) =>
    isComparison[index] === true && best ? [best.period] : [],
  );
  const spokenOf = periods.filter(
    (period) =>
      !aside.includes(period) || main.some(([best]) => best?.period === period && best.score >= 0.5),
  );
  noteSentence(memory, text, spokenOf, main, time.published);
  if (sentence.form !== "LIST_ITEM") memory.lead = leadOf(text, sentence, spokenOf);
  return attached;
}

/** "5 million in 2018 and 2019": the years that stand beside each other as one time. */
function joinYears(text: string, periods: readonly FoundPeriod[]): FoundPeriod[] {
  const joined: FoundPeriod[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      last.rule === "calendar-year" &&
      period.rule === "calendar-year" &&
      Number(last.id) + 1 === Number(period.id) &&
      /^\s(?:and|und|y|e|et|og)\s$/u.test(text.slice(last.end, period.start));
    const id = isNext ? `${last.id}/${period.id}` : null;
    const parsed = id === null ? null : parsePeriod(id);
    if (isNext && id !== null && parsed !== null && !("problem" in parsed))
      joined.splice(-1, 1, { ...last, end: period.end, id, period: parsed.period, rule: "year-range" });
    else joined.push(period);
  }
  return joined;
}

/** Returns the one time that a heading names, or a sentence with a colon at its end; null for any other. */
function leadOf(
  text: string,
  { form, end }: SentencePlace,
  told: readonly FoundPeriod[],
): FoundPeriod | null {
  const [only, second] = told.filter(({ rule, isCompared }) => rule !== "day" && !isCompared);
  const leads =
    form === "HEADING" ||
    text
      .slice(Math.max(0, end - 3), end)
      .trimEnd()
      .endsWith(":");
  return leads && second === undefined && only?.period?.kind === "DURATION" ? only : null;
}
