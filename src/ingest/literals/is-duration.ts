import type { Words } from "../languages/words-of.ts";
import { skipGaps, wordAfter, wordBefore } from "./characters.ts";
import { looseQualifierStart } from "./qualifier-beside.ts";

const LONG = new Set(["minutes", "hours", "days", "weeks", "months", "years"]);

/** Returns true for the units of time in which texts mostly delimit a period rather than state a quantity. */
export function isLongDuration(unit: string | null): boolean {
  return unit !== null && LONG.has(unit);
}

/** Most words between the stretch of time and the word that states it. */
const MOST_BETWEEN = 3;

/** Returns true where the stretch of time is stated as a quantity: "takes nine months", not "nine months ago". */
export function isInformativeDuration(
  text: string,
  amount: { readonly start: number; readonly end: number; readonly unitCode: string | null },
  words: Words,
): boolean {
  if (DELIMITS.test(text.slice(amount.end, amount.end + 40))) return false;
  if (EACH_TIME.test(text.slice(amount.end, amount.end + 20))) return true;
  // "48 billion hours", "a lead time of 36 weeks".
  if (SCALED.test(text.slice(amount.start, amount.end))) return true;
  if (SPAN_OF.test(text.slice(Math.max(0, amount.start - 24), amount.start))) return true;
  // "5.5 hours": what is told to a tenth is told for itself.
  const behindIt = wordAfter(text, amount.end);
  if (/^\d+[.,]\d(?!\d{2})/u.test(text.slice(amount.start, amount.end)))
    if (behindIt === null || !words.tying.has(behindIt.lower)) return true;
  // "500 hours of video", "2012: 60 hours".
  if (OF_CONTENT.test(text.slice(amount.end, amount.end + 30))) return true;
  if (/^(?:\n|$)/u.test(text.slice(amount.end, amount.end + 1)))
    if (
      /(?:^|\n)[^\p{L}\d\n]{0,3}(?:19|20)\d\d:\s$/u.test(
        text.slice(Math.max(0, amount.start - 12), amount.start),
      )
    )
      return true;
  const isShort = amount.unitCode === "minutes" || amount.unitCode === "hours";
  const behind = wordAfter(text, amount.end);
  if (behind !== null && skipGaps(text, amount.end) <= amount.end + 1) {
    if (words.tying.has(behind.lower)) return false;
    // "25 years in prison", "14 hours of use"
    const second = wordAfter(text, behind.end);
    if (second !== null && words.stops.has(behind.lower) && words.stating.has(second.lower)) return true;
  }
  if (isShort && words.each.has(wordBefore(text, amount.start)?.lower ?? "")) return true;
  if (standsAlone(text, amount.start, amount.end, words)) return true;
  let at = amount.start;
  for (let count = 0; count < MOST_BETWEEN; count++) {
    const before = wordBefore(text, at);
    if (before === null) return false;
    if (words.stating.has(before.lower)) return true;
    if (!words.beforeDuration.has(before.lower)) return false;
    at = before.start;
  }
  return false;
}

/** "The three months to the end of April". */
const DELIMITS =
  /^\s(?:to|ended|ending|through|until|up\sto)\s(?:(?:at\s)?the\s(?:end|close)\sof\s)?\p{Lu}\p{Ll}{2,}(?![\p{L}-])/u;

/** Behind a stretch of time, of how much of it goes by in each longer one: "40 hours a week". */
const EACH_TIME =
  /^\s(?:or\s(?:less|more|longer)(?!\p{L})|(?:a\shead|apiece|per\s(?:employee|person|worker|head|patient|pupil|household|child))(?!\p{L})|(?:an?|per|each|every|pro|am|al|por|par|i|om)\s(?:day|week|night|month|year|Tag|Woche|Monat|Jahr|día|semana|mes|año|jour|semaine|mois|an|dia|mês|ano|dagen|uken|måneden|året)(?!\p{L}))/u;

const OF_CONTENT =
  /^\s(?:worth\s)?of\s(?:new\s|raw\s|fresh\s)?(?:videos?|footage|audio|music|content|data|television|TV|film|sleep|screen\stime|programming|recordings?|material|speech|listening|viewing|watch\stime)(?!\p{L})/u;

const SCALED = /^\d{1,3}(?:[,.]\d{3})+\s?h|ill?i(?:on|ón|ão|ard)|(?:万|亿|億)/iu;
const SPAN_OF =
  /(?:average|mean|median|range|time|wait|delay|span|cycle|life|shift|queue)\sof\s(?:\p{L}+\s){0,2}$/u;

/** Returns true for a bent stretch of time between two marks: ", more than 30 days,"; not "Over 30 days, …". */
function standsAlone(text: string, start: number, end: number, words: Words): boolean {
  if (!/^(?:$|[,.;!?\n](?!\d))/.test(text.slice(end, end + 2))) return false;
  const from = looseQualifierStart(text, start, words);
  return from !== null && /(?:^|[,;:–—\n])[ \u00a0]*$/.test(text.slice(Math.max(0, from - 3), from));
}
