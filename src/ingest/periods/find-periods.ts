/**
 * Finds the periods that a sentence names, explicit ones and ones relative to the publication.
 *
 * An own grammar rather than a date library: the libraries that are kept up (chrono-node among them) read points in
 * time for calendars and reminders and know neither quarters, halves, "the first nine months" nor fiscal years.
 * Cost: linear in the sentence times the number of patterns; a sentence without any cue is passed over at once.
 */
import { dayOf } from "../../figures/calendar.ts";
import { parsePeriod } from "../../figures/parse-period.ts";
import type { Period } from "../../figures/period.ts";
import { hasMonth, PERIOD_PATTERNS, type PeriodMeaning } from "./period-patterns.ts";

/** A period named in a sentence; places in code units of the text. */
export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
  readonly id: string | null;
  /** Pattern that read it; `relative` patterns need the publication date. */
  readonly rule: string;
  readonly isRelative: boolean;
}

export interface PeriodContext {
  /** First day on which the text may have been published, as YYYY-MM-DD; null where unknown. */
  readonly published: string | null;
  /** First day of the fiscal year as MM-DD of the entity that the sentence is about. */
  readonly fiscalYearStart: string | null;
  /** Year that the text before was speaking of; null where none was named. */
  readonly year: number | null;
}

/** A cheap test for any cue at all. */
const CUE =
  /\d{4}|年|季|quart|trimestre|kvartal|half|halbjahr|hälfte|semestre|halvår|month|monat|meses|mois|måned|year|jahr|año|ano\b|an\b|année|fjor|\bår|H[12]|FY|fiscal|decade|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|desember/iu;

/** Returns the periods of the sentence in their order, the longest where several overlap. */
export function findPeriods(text: string, start: number, end: number, context: PeriodContext): FoundPeriod[] {
  const sentence = text.slice(start, end);
  if (!CUE.test(sentence)) return [];
  const found: { start: number; end: number; rule: string; meaning: PeriodMeaning }[] = [];
  const month = hasMonth(sentence);
  const year = /(?:19|20)\d\d/.test(sentence);
  const ideographs = /[年月季半今明昨去来]/.test(sentence);
  for (const { name, expression, needs, meaning } of PERIOD_PATTERNS) {
    if ((needs.month && !month) || (needs.year && !year) || (needs.ideographs && !ideographs)) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.end && to > other.start)) continue;
      const meant = meaning(match);
      if (meant !== null) found.push({ start: from, end: to, rule: name, meaning: meant });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let spoken = context.year;
  const periods: FoundPeriod[] = [];
  for (const { start: from, end: to, rule, meaning } of found) {
    const id = resolve(meaning, { ...context, year: spoken });
    const parsed =
      id === null
        ? null
        : parsePeriod(
            id,
            context.fiscalYearStart === null ? {} : { fiscalYearStart: context.fiscalYearStart },
          );
    const period = parsed === null || "problem" in parsed ? null : parsed.period;
    if (parsed !== null && "problem" in parsed) continue;
    if (meaning.kind === "ABSOLUTE") spoken = Number(/\d{4}/.exec(meaning.id)?.[0] ?? spoken);
    periods.push({
      start: start + from,
      end: start + to,
      period,
      id,
      rule,
      isRelative: meaning.kind !== "ABSOLUTE",
    });
  }
  return periods;
}

/** Returns the period as parsePeriod() writes it, or null where what it is relative to is not known. */
function resolve(meaning: PeriodMeaning, context: PeriodContext): string | null {
  const now = context.published;
  switch (meaning.kind) {
    case "ABSOLUTE":
      return meaning.id;
    case "UNRESOLVED":
      return null;
    case "PART":
      return resolvePart(meaning, context);
    case "TRAILING":
      return now === null ? null : `P${meaning.months}M/${endOfMonthBefore(now)}`;
    case "RELATIVE":
      return now === null ? null : resolveRelative(meaning, now, context.fiscalYearStart);
    case "MONTH": {
      const year = context.year ?? (now === null ? null : latestYearOf(meaning.month, now));
      if (year === null) return null;
      const month = `${year}-${String(meaning.month).padStart(2, "0")}`;
      if (meaning.edge === "SINCE") return `${month}/..`;
      return meaning.edge === "YEAR_TO" && meaning.month > 1 ? `${year}-01/${month}` : month;
    }
  }
}

function resolvePart(
  meaning: { readonly part: string; readonly fiscal: boolean },
  context: PeriodContext,
): string | null {
  const year = context.year ?? (context.published === null ? null : Number(context.published.slice(0, 4)));
  if (year === null) return null;
  if (meaning.fiscal) return context.fiscalYearStart === null ? null : `FY${year}-${meaning.part}`;
  if (!meaning.part.startsWith("M")) return `${year}-${meaning.part}`;
  const last = Number(meaning.part.slice(1));
  if (!(last >= 1 && last <= 12)) return null;
  return last === 12 ? String(year) : `${year}-01/${year}-${String(last).padStart(2, "0")}`;
}

function resolveRelative(
  meaning: { readonly unit: string; readonly shift: number },
  now: string,
  fiscalYearStart: string | null,
): string | null {
  const year = Number(now.slice(0, 4));
  const month = Number(now.slice(5, 7));
  switch (meaning.unit) {
    case "YEAR":
      return String(year + meaning.shift);
    case "MONTH":
      return dayOf(year, month + meaning.shift, 1).slice(0, 7);
    case "QUARTER": {
      const index = year * 4 + Math.floor((month - 1) / 3) + meaning.shift;
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
    }
    case "FISCAL_YEAR": {
      if (fiscalYearStart === null) return null;
      const begun = now.slice(5, 10) >= fiscalYearStart;
      const current = fiscalYearStart === "01-01" ? year : begun ? year + 1 : year;
      return `FY${current + meaning.shift}`;
    }
    default:
      return null;
  }
}

function latestYearOf(month: number, now: string): number {
  const year = Number(now.slice(0, 4));
  return month > Number(now.slice(5, 7)) ? year - 1 : year;
}

/** Returns the last day of the month before the one of `now`. */
function endOfMonthBefore(now: string): string {
  const first = `${now.slice(0, 7)}-01`;
  return new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
