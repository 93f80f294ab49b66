import { addDays, daysApart } from "../../figures/calendar.ts";
import type { Period } from "../../figures/period.ts";
import { type FoundPeriod, isOpen, isQuarter } from "./find-periods.ts";
import type { PeriodAttachment } from "./period-attachment.ts";

/** What a text has said of its time so far. */
export interface PeriodMemory {
  /** Where the publication is unknown: the latest year that the text speaks of as having come. */
  readonly latestYear: number | null;
  block: number;
  /** Year that the paragraph speaks of. */
  year: number | null;
  /** Period last said of a figure: what "a year earlier" counts from. */
  current: FoundPeriod | null;
  /** How many sentences ago it was. */
  age: number;
  /** The quarter that the text reports on: the first that its lead speaks of. */
  report: FoundPeriod | null;
  /** Quarter last spoken of. */
  quarter: Period | null;
  /** The time of what a list stands under: "The third quarter in numbers". */
  lead: FoundPeriod | null;
  /** Period of the figure before, for figures that are a part of it. */
  last: FoundPeriod | null;
  /** Period of each figure by its key, how many figures there were then, and what it counts, as far as that is told. */
  readonly recent: Map<
    string,
    { readonly attachment: PeriodAttachment; readonly count: number; readonly noun: string | null }
  >;
  count: number;
  /** Years of the columns of a table whose cells ran together. */
  glued: readonly FoundPeriod[];
  /** Periods of the columns of the table that is being read. */
  columns: readonly (FoundPeriod | null)[];
}

/** Returns the memory before the first sentence. */
export function emptyPeriodMemory(latestYear: number | null): PeriodMemory {
  return {
    latestYear,
    block: -1,
    year: null,
    current: null,
    age: 0,
    report: null,
    quarter: null,
    lead: null,
    last: null,
    recent: new Map(),
    count: 0,
    glued: [],
    columns: [],
  };
}

/** Forgets what only the block before was about. */
export function startBlock(memory: PeriodMemory, block: number, form: string): void {
  if (memory.block === block) return;
  memory.block = block;
  memory.year = null;
  memory.last = null;
  if (form !== "TABLE_ROW") memory.columns = [];
}

/** What a company reports the results of a quarter by. */
const RESULTS =
  /revenue|sales|profit|earnings|loss|income|results|umsatz|gewinn|verlust|ergebnis|ingresos|beneficio|ganancia|pérdida|résultat|affaires|bénéfice|perte|receita|lucro|prejuízo|omsetning|overskudd|underskudd|营收|營收|利润|利潤|売上|利益/iu;

/** The same in a sentence that may go on with the report: other sums are of another time, or of none. English alone but for the above. */
const GOES_ON =
  /(?<!\p{L})(?:took\sin|brought\sin|earned|spending(?=\s(?:rose|fell|grew|was|came))|costs?|expenses|margins?|bookings|orders|shipments|deliveries|subscribers?|customers|users|traffic|dividend|eps|ebitda)(?!\p{L})/iu;

/** Whether a sentence tells of results, as the sentences of a report on a quarter do. */
export function tellsOfResults(sentence: string): boolean {
  return RESULTS.test(sentence) || GOES_ON.test(sentence);
}

/** Whether what stands around a quarter tells of somebody's results. */
function isOfResults(text: string, { start, end }: FoundPeriod): boolean {
  return RESULTS.test(text.slice(Math.max(0, start - 150), end + 150));
}

/** Blocks that say what a text reports on, its title and first paragraphs. */
const LEAD = 8;

/** Notes the times that a sentence speaks of. */
export function noteSentence(
  memory: PeriodMemory,
  text: string,
  periods: readonly FoundPeriod[],
  attached: readonly (readonly PeriodAttachment[])[],
  published: string | null,
): void {
  const told = periods.filter(
    (period) =>
      !period.isCompared &&
      period.asideUntil === null &&
      period.rule !== "day" &&
      period.rule !== "as-of-day" &&
      period.rule !== "week" &&
      period.rule !== "weekday" &&
      !period.rule.endsWith("-earlier") &&
      !isAside(text, period),
  );
  // Which year a month is of that stands without it is told from the day of the text, and tells nothing of the next one.
  const years = told.flatMap(({ period, isRelative, rule }) =>
    period === null || isOpen(period) || (published !== null && isRelative && rule.startsWith("month"))
      ? []
      : [Number((period.last ?? period.first ?? "").slice(0, 4))],
  );
  // A month that stands without its year is seldom of a year to come.
  const come = published === null ? years : years.filter((year) => year <= Number(published.slice(0, 4)));
  if (come.length > 0) memory.year = Math.max(...come);
  const quarter = told.findLast(({ period }) => period !== null && isQuarter(period));
  // A quarter long ago, which the last one is held against, is not the one that "the quarter" means.
  const isEarlier = (memory.quarter?.last ?? "") > (quarter?.period?.last ?? "");
  // Nor is one that is only expected, where the text reports on another.
  const isExpected = quarter !== undefined && memory.quarter !== null && !isOver(quarter, published);
  if (quarter !== undefined && !isExpected && !(isEarlier && published !== null))
    memory.quarter = quarter.period;
  const isKnown = published !== null || quarter?.isRelative === false;
  if (
    quarter !== undefined &&
    isKnown &&
    isOver(quarter, published) &&
    memory.block < LEAD &&
    isOfResults(text, quarter) &&
    isTimely(quarter, published, memory.latestYear)
  )
    memory.report ??= quarter;
  memory.age++;
  const speaksOf = (period: FoundPeriod): void => {
    const { current, age } = memory;
    if (age === 0 && current !== null && isHeldAgainst(period, current)) return;
    memory.current = period;
    memory.age = 0;
  };
  for (const [best] of attached) {
    if (best === undefined || best.score < 0.5 || best.period.rule.endsWith("-earlier")) continue;
    if (best.period.period?.kind === "DURATION") speaksOf(best.period);
  }
  if (attached.length === 0) {
    const last = told.findLast(({ period }) => period?.kind === "DURATION");
    if (last?.period != null && isTimely(last, published, memory.latestYear)) speaksOf(last);
  }
}

/** Whether a time of one sentence is as long as another of it and lies before: "up from 5 million in 2023". */
function isHeldAgainst({ period }: FoundPeriod, current: FoundPeriod): boolean {
  const { first, last } = current.period ?? { first: null, last: null };
  if (period === null || period.first === null || period.last === null || first === null || last === null)
    return false;
  return period.last < first && Math.abs(daysApart(period.first, period.last) - daysApart(first, last)) <= 3;
}

/** Whether a time had ended when the text was published: of one that goes on nobody reports results. */
function isOver({ period }: FoundPeriod, published: string | null): boolean {
  return published === null || (period?.last ?? published) < published;
}

/** "(2015: 8.3)" is by the way. */
function isAside(text: string, { start }: FoundPeriod): boolean {
  return /[(（[]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** How long ago, beyond its own length, a time may have ended that a text still reports on: a month is old sooner. */
const MOST_DAYS_AGO = 40;

/** Whether the period is one that a text of that day may report on: it has begun, and ended not long ago. */
function isTimely(
  { period, rule }: FoundPeriod,
  published: string | null,
  latestYear: number | null,
): boolean {
  if (rule === "season") return true;
  if (period === null || period.first === null || period.last === null) return false;
  if (published === null) return latestYear !== null && Number(period.last.slice(0, 4)) >= latestYear - 1;
  const length = daysApart(period.first, period.last);
  return period.last >= addDays(published, -MOST_DAYS_AGO - length) && period.first <= addDays(published, 31);
}

const YEAR = /(?<![\d.,-])(?:19|20)\d\d(?![\d.,]*\d)/g;
const AHEAD =
  /(?:\b(?:by|until|before|through|to|till|since|bis|seit|hasta|desde|depuis|para|até|innen|siden|ici|vor)|[至到]|[-–—/])\s*(?:(?:the\s+end\s+of|early|mid|late)[\s-]+|[a-z]{3,9}\s)?$/iu;
/** What is expected of a year, in the same sentence. */
const EXPECTED =
  /(?<!\p{L})(?:will|would|could|expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed|ing)?|project(?:s|ed|ing)?|plans?|aims?|targets?|goal|wird|werden|erwarte[tn]|prevén?|prevê|prévoit|vil|venter)(?!\p{L})[^.!?]*$/iu;
const SAMPLE = 50_000;

/** Returns the latest year that a text speaks of as having come; null where it names none. Cost: linear. */
export function latestYearOf(text: string): number | null {
  let latest: number | null = null;
  for (const match of text.slice(0, SAMPLE).matchAll(YEAR)) {
    const year = Number(match[0]);
    if (year < 1990 || (latest !== null && year <= latest)) continue;
    // "By 2030" has not come, and "since 2023" may be long ago.
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    if (!AHEAD.test(before) && !EXPECTED.test(before)) latest = year;
  }
  return latest;
}
