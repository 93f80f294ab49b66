/**
 * Finds the periods that a sentence names, explicit ones and ones relative to the publication or to the text before.
 *
 * An own grammar rather than a date library: the libraries that are kept up (chrono-node among them) read points in
 * time for calendars and reminders and know neither quarters, halves, "the first nine months" nor fiscal years.
 * Cost: linear in the sentence, whose length is bounded, times the number of patterns of its language.
 */
import { daysApart } from "../../figures/calendar.ts";
import { parsePeriod } from "../../figures/parse-period.ts";
import type { Period } from "../../figures/period.ts";
import type { PeriodLanguage } from "./languages/patterns-for.ts";
import type { PeriodContext } from "./period-context.ts";
import type { PeriodMeaning } from "./period-meaning.ts";
import { resolvePeriod } from "./resolve-period.ts";

/** A period named in a sentence; places in code units of the text. */
export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
  readonly id: string | null;
  /** Pattern that read it. */
  readonly rule: string;
  /** Whether it hangs on the publication or on the text before. */
  readonly isRelative: boolean;
  /** Whether no figure is of it: something is only compared with it ("more than in 2023"), or began then. */
  readonly isCompared: boolean;
  /** Where the clause by the way ends that it stands in: it is of no figure behind that. */
  readonly asideUntil: number | null;
}

/** Returns the periods of the sentence in their order, none over another. */
export function findPeriods(
  text: string,
  start: number,
  end: number,
  language: PeriodLanguage,
  context: PeriodContext,
): FoundPeriod[] {
  const sentence = text.slice(start, end);
  const matches = matchPatterns(sentence, language);
  const periods: FoundPeriod[] = [];
  let { year, current, quarter } = context;
  /** The last day that the sentence says something stood so on: "a year before" is then a day as well. */
  let instant: Period | null = null;
  // "In April 2023 and in March": the latter is none of that year, for it would lie before.
  let lastMonth: string | null = null;
  for (const { start: from, end: to, rule, meaning } of matches) {
    const isOfQuarter =
      (meaning.kind === "SAME" &&
        (language.quarter.test(sentence.slice(from, to)) || THREE_MONTHS.test(sentence.slice(from, to)))) ||
      (meaning.kind === "WHOLE_YEAR" && quarter !== null && current === context.current);
    const isBack =
      meaning.kind === "MONTHS" && lastMonth !== null && `${year}-${two(meaning.from)}` < lastMonth;
    const isEarlier = meaning.kind === "YEAR_EARLIER" || meaning.kind === "EARLIER";
    // "At the end of 2024. … that year".
    const isOfDay = meaning.kind === "SAME" && meaning.year === undefined && meaning.edge === undefined;
    const isYear =
      isOfDay && current === null && year !== null && language.year.test(sentence.slice(from, to));
    const id: string | null = isYear
      ? String(year)
      : resolvePeriod(meaning, {
          ...context,
          year: isBack ? null : year,
          current: isOfQuarter ? quarter : isEarlier ? (instant ?? current) : current,
        });
    const parsed: ReturnType<typeof parsePeriod> | null =
      id === null
        ? null
        : parsePeriod(
            id,
            context.fiscalYearStart === null ? {} : { fiscalYearStart: context.fiscalYearStart },
          );
    if (parsed !== null && "problem" in parsed) continue;
    const before = sentence.slice(Math.max(0, from - 60), from);
    const isCompared =
      BEGUN.test(before) ||
      ((SINCE.has(rule) || SINCE_THEN.test(before) || /^since\s/iu.test(sentence.slice(from, to))) &&
        MOST_SINCE.test(before.replace(SINCE_THEN, " "))) ||
      (rule === "calendar-year" &&
        (OF_PAPER.test(before) || (language.namesYears && OF_EVENT.test(before)))) ||
      (rule === "last-year" && OF_HAPPENING.test(sentence.slice(to, to + 40))) ||
      (rule.startsWith("month") && (DELIVERY.test(sentence.slice(to, to + 12)) || DELIVERED.test(before))) ||
      (rule === "month-range-of-year" && MOVED.test(before)) ||
      (rule === "month-of" && OF_HAPPENING.test(sentence.slice(to - 2, to + 40))) ||
      isOfSaying(rule, before, sentence.slice(to, to + 160)) ||
      (rule === "calendar-year" && CITED.test(before) && sentence.charAt(to) === ")") ||
      (rule === "calendar-year" && STUDY.test(sentence.slice(to, to + 60))) ||
      (isEarlier && (language.comparesEarlier || COMPARES.test(before))) ||
      (language.comparing.test(before) &&
        !(SPANS.has(rule) && /\b(?:over|on)\s*(?:the\s+period\s*)?$/iu.test(before)));
    // The day of a dateline tells of nothing but when the text was written.
    const isOwnDay = meaning.kind === "ABSOLUTE" && meaning.id === context.published;
    if (meaning.kind === "ABSOLUTE" && !isCompared && !isOwnDay && !isOpen(parsed?.period))
      year = Number(/\d{4}(?!.*\d{4})/.exec(meaning.id)?.[0] ?? year);
    if (meaning.kind === "RELATIVE" && !isCompared && parsed?.period.last != null)
      year = Number(parsed.period.last.slice(0, 4));
    if (meaning.kind === "ABSOLUTE" && rule === "month") lastMonth = meaning.id;
    if (!isCompared && !isEarlier)
      instant = parsed !== null && parsed.period.first === parsed.period.last ? parsed.period : null;
    if (!isCompared && (parsed?.period.kind === "DURATION" || parsed?.period.kind === "UNTIL"))
      current = parsed.period;
    if (!isCompared && parsed !== null && isQuarter(parsed.period)) quarter = parsed.period;
    const aside = asideAt(sentence, from, to);
    periods.push({
      start: start + from,
      end: start + to,
      period: parsed?.period ?? null,
      id,
      rule,
      isRelative: meaning.kind !== "ABSOLUTE",
      isCompared,
      asideUntil: aside === null ? null : start + aside,
    });
  }
  return periods;
}

const THREE_MONTHS = /(?<!\p{L})(?:three|drei|tres|trois|três|tre)\s(?:months|monate|meses|mois|måneder)/iu;

/** Before a year ago, which something is then compared with: "tripled from a year earlier". */
const COMPARES = /(?<!\p{L})(?:from|over|on|than|gegenüber|respecto a|par rapport à|fra)\s$/iu;

function two(month: number): string {
  return String(month).padStart(2, "0");
}

/** Whether the period has no beginning or no end: what else happens is in no year of it. */
export function isOpen(period: Period | null | undefined): boolean {
  return period != null && (period.first === null || period.last === null);
}

/** Whether the period is as long as a quarter. */
export function isQuarter({ kind, first, last }: Period): boolean {
  if (kind !== "DURATION" || first === null || last === null) return false;
  const days = daysApart(first, last);
  return days > 85 && days < 99;
}

/** Times that may tell when something was said: "projected in May that". */
const SAYING: ReadonlySet<string> = new Set([
  "month-in",
  "month",
  "last-month",
  "day",
  "weekday",
  "last-year",
  "this-month",
  "calendar-year",
]);
const VERBS_OF_SAYING =
  "found|showed|concluded|suggested|noted|said|says|maintained|argued|added|told|spoke|spoken|thought|projected|reported|estimated|announced|wrote|predicted|claimed|testified|ruled|stated|warned|disclosed|revealed|forecast|confirmed|calculated|promised|pledged|guided|sagte|erklärte|kündigte|schrieb|meldete|dijo|anunció|informó|annoncé|déclaré|écrit|disse|anunciou|informou|sa|skrev|meldte";
/** "Were added in 2024": nothing was said then. */
const PASSIVE = "(?<!(?:was|were|been|be|is|are)\\s)";
const SAID = new RegExp(
  `(?<!\\p{L})${PASSIVE}(?:${VERBS_OF_SAYING})\\s+(?:on\\s+|am\\s+|el\\s+|le\\s+)?$`,
  "iu",
);
/** The same before a year, or with whom it was said to: what was said must follow, or stand before. */
const SAID_IN = new RegExp(
  `(?<!\\p{L})${PASSIVE}(?:${VERBS_OF_SAYING})\\s(?:(?!(?:in|on|for)\\s)[\\p{L}.&’'-]+\\s){0,5}(?:in\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}&]*\\s){1,4})?(?:(?:in|on|at)\\s(?:(?:an?|his|her|its|their|the)\\s(?:[\\p{L}-]+\\s){1,2}|[\\p{L}]+\\s))?(?:back\\s)?(?:(?:in|on|im|am|en|em|i)\\s)?$`,
  "iu",
);
const WHAT_IS_SAID = /^(?:,?\s(?:that|how|dass|daß|que|at)(?!\p{L})|[,.;](?:\s|$)|$)/u;

/** Whether a time is when something was said rather than what it was said of. */
function isOfSaying(rule: string, before: string, behind: string): boolean {
  if (rule.startsWith("quarter") && REPORTED.test(behind) && IN_ITS.test(before)) return true;
  if (!SAYING.has(rule)) return false;
  if ((rule !== "calendar-year" && BY_WHOM.test(before)) || BACK_IN.test(before)) return true;
  if (SAYS_THEN.test(behind) || IN_LETTER.test(before)) return true;
  if (/(?:^|[\s"“(])[Ii]n\s$|^[\s"“(]*$/u.test(before) && rule !== "calendar-year" && SAYS_THAT.test(behind))
    return true;
  if (rule !== "calendar-year" && SAID.test(before)) return true;
  return WHAT_IS_SAID.test(behind) && SAID_IN.test(before);
}

/** "Was reported by the Gazette in May", "they had thought back in May". */
const BY_WHOM =
  /(?<!\p{L})(?:was|were|been|as|first)\s(?:\p{Ll}+\s)?(?:reported|announced|disclosed|revealed|published|leaked|confirmed)\sby\s(?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*\s){1,5}(?:back\s)?(?:(?:in|on|early|late)\s)?$/u;
const BACK_IN =
  /(?<!\p{L})had\s(?:\p{L}+\s){0,2}(?:thought|expected|predicted|forecast|planned|penciled|pencilled|said|estimated|projected|reckoned|promised|pledged)\s(?:\p{L}+\s){0,2}back\s(?:in\s)?$/u;

/** "In its fourth-quarter report the firm said". */
const REPORTED =
  /^[\s-](?:reports?|results|earnings|filings?|calls?|updates?|statements?|letters?|presentation)(?!\p{L})/u;
const IN_ITS = /(?:^|[\s"“(])(?:in|with|on)\s(?:its|their|the|a|an)\s(?:\p{L}+\s)?$/iu;

/** "In April the firm's director, Mira Holt, wrote on her blog that". */
const SAYS_THAT =
  /^,?\s(?!(?:after|as|when|because|since|while|before|and)\s)(?:[\p{L}.’'-]+,?\s){1,14}(?:said|told|thought|wrote|predicted|claimed|argued|warned|calculated|estimated|projected|disclosed|announced|confirmed|posted|suggested|concluded)\s(?:(?!that\s)[\p{L}.’'-]+\s){0,5}(?:that|how)\s/u;
/** Before a time at which somebody wrote or spoke: "in a letter to the board last May". */
const IN_LETTER =
  /(?:^|[\s"“(])(?:[Ii]n|[Oo]n|[Aa]t)\s(?:an?|its|his|her|their)\s(?:\p{L}+\s)?(?:letter|note|memo|post|blog|tweet|filing|interview|podcast|email|statement|speech|presentation|conference|call(?!\scent)|thread|video|newsletter|column)\s(?:(?!in\s|on\s)[\p{L}’'-]+\s){0,5}(?:(?:in|on)\s)?$/u;

/** "In April the firm had thought that". */
const SAYS_THEN =
  /^,?\s(?!(?:after|as|when|because|since|while|before|and)\s)(?:[\p{L}.’'-]+\s){1,7}(?:(?:had\s)?(?:said|told|thought|spoken|predicted|claimed|argued|warned|forecast|reported|estimated|projected|disclosed|announced|confirmed)\s(?:that|of)|said\s(?:the|it|its|they|he|she|sales|revenue|(?:\p{L}+\s){1,3}(?:could|would|will|may|might)))\s/u;

/** Behind the year of a study, which is not that of what it found: "a 2014 Harbour Institute study". */
const STUDY =
  /^\s(?:\p{Lu}[\p{L}-]*\s){0,3}(?:study|survey|report|paper|analysis|poll|article|book|law|act|Agreement|Accords?|Act|Treaty|Convention|Protocol|Conference|Summit|Report|Survey|Census|Olympics)(?!\p{L})/u;

/** Before the year of a paper that is cited: "(Harbour Institute, 2023)". */
const CITED = /\(\p{Lu}[^()]{1,56},\s$/u;

/** Times that "over" and "on" lead to, and compare nothing with. */
const SPANS: ReadonlySet<string> = new Set([
  "day",
  "weekday",
  "as-of-day",
  "unresolved",
  "trailing",
  "first-months",
  "first-quarters",
  "last-months",
  "year-range",
]);

/** The start of a relative clause up to a time in it. */
const ASIDE =
  /,\s(?:which|who|whose|where|die|der|das|deren|dessen|qui|dont|que|quien|cuy[oa]|cuj[oa]|som|(?:launched|founded|opened|released|acquired|bought|introduced|unveiled|established|created|set\sup|approved|completed|merged|listed)(?=\s(?:in|on|by|last|this|early|late)\s))\s[^,;:]{0,120}$/iu;

/** Returns where the relative clause between commas ends that stands around a place of the sentence; null for none. */
export function asideAt(sentence: string, from: number, to: number): number | null {
  if (!ASIDE.test(sentence.slice(Math.max(0, from - 130), from))) return null;
  const end = /^[^,;:]{0,120}?,(?!\d)/u.exec(sentence.slice(to, to + 130));
  return end === null ? null : to + end[0].length;
}

/** The end of the text before a time at which something began to be, or was written, of which no figure is told. */
const BEGUN =
  /(?:followed|accompanied|replaced)\s*$|agreed\son\sin\s*$|last\s(?:seen|recorded|reached|matched)\s(?:in|on)\s*$|(?:released|issued|unveiled|put\sout|brought\sout)\s(?:(?:in|on)\s(?:\p{Ll}+\s)?)?$|since\s(?:\p{L}+\s){1,5}(?:began|begun|kept|started|compiled|collected)\sin\s*$|(?:paper|report|study|survey|poll|analysis|data|figures|findings)\s(?:\p{L}+\s){0,2}(?:released|issued|unveiled)(?:\s+\p{L}{1,9}){0,2}\s*$|(?:published|publishing|made\spublic|appeared|veröffentlicht|publicad[oa]|publiée?)(?:\s+\p{L}{1,14}){0,6}\s*$|(?:(?:reports?|study|survey|estimate|paper|budget|bericht|studie|informe|estudio|rapport|étude|relatório|estudo)\s+(?:of|from|von|vom|de|del|do|du|fra)|founded|established|incorporated|born|based\s+since|gegründet|geboren|fundad[oa]|nacid[oa]|fondée?|créée?|née?|fundad[oa]|criad[oa]|grunnlagt|stiftet|født)(?:\s+\p{L}{1,6}){0,3}\s*$/iu;

/** "The best day since 1992": of how long ago it was as good, no figure is told. */
const SINCE: ReadonlySet<string> = new Set(["since-year", "since-month", "month-since"]);
const SINCE_THEN = /\s(?:since|seit|desde|depuis|siden)\s(?:at\sleast\s)?$/iu;
/** "The Digital News Report 2025". */
const OF_PAPER =
  /\p{Lu}\p{Ll}+\s(?:Report|Index|Survey|Outlook|Review|Barometer|Tracker|Study|Ranking|Yearbook)\s$/u;
/** "Last year's merger": the year of what happened, and of no number. */
const OF_HAPPENING =
  /^['’]s\s(?:\p{Ll}+\s)?(?:merger|takeover|acquisition|deal|ruling|election|strike|launch|crash|war|summit|conference|scandal|collapse|split|listing|flotation|decision|reform|agreement|purchase)(?!\p{L})/u;

/** "Moved its fair from May to March": when it was to be. */
const MOVED = /(?<!\p{L})(?:moved?|shift(?:ed)?|postponed?|delayed?|pushed|brought|switched)\s[^;:.]{0,60}$/u;

/** "For December delivery", "for delivery in December": when it is due. */
const DELIVERY = /^\s(?:delivery|futures|contract|expiry)(?!\p{L})/u;
const DELIVERED = /delivery\s(?:in\s)?$/u;

/** "Its State of Rust 2025": a year that belongs to a name. */
const OF_EVENT =
  /\p{L},?\s(?!(?:Since|From|Between|Through|Until|During|Around|Before|After|Christmas|Easter|Fiscal|Year|Early|Late|Calendar|Spring|Summer|Autumn|Fall|Winter|January|February|March|April|June|July|August|September|October|November|December|Sept)\s)\p{Lu}\p{Ll}{3,}\s$/u;
const MOST_SINCE =
  /(?<!\p{L})(?:best|worst|first|(?<!\p{L}an?\s)(?<!(?:^|\s)an?\s)(?:second|third|fourth|fifth)|last|most|least|(?:high|low|bigg|larg|steep|fast|slow|sharp|weak|strong|small|deep|mild|hott|cold|warm|wett|dri|bus|rich|quiet|long|short|bright|tight|loos|tough|hard|cheap|dear)(?:i)?est|höchste\p{L}?|niedrigste\p{L}?|stärkste\p{L}?|größte\p{L}?|mayor|menor|plus|moins|maior|høyeste|laveste|største)\s(?:[\p{L}’'-]+\s){0,6}$/iu;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly meaning: PeriodMeaning;
}

function matchPatterns(sentence: string, { patterns, months }: PeriodLanguage): Match[] {
  const found: Match[] = [];
  const month = months.test(sentence);
  const year = /(?:19|20)\d\d/.test(sentence);
  for (const { name, expression, needs, meaning } of patterns) {
    if ((needs.month && !month) || (needs.year && !year)) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
      const from = match.index;
      const to = from + match[0].length;
      if (to === from) break;
      if (found.some((other) => from < other.end && to > other.start)) continue;
      const meant = meaning(match.groups ?? {});
      if (meant !== null) found.push({ start: from, end: to, rule: name, meaning: meant });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
