/**
 * Finds what may be a name in a sentence: known names, and other words that are written as names are.
 *
 * Method: runs of capitalised words, with "of" and the like inside where the first word asks for it ("University of
 * Leeds"). Short forms are taken for the full name that the text gave before: an acronym in brackets, the last word.
 * Cost: linear in the sentence.
 */
import type { NamePlace } from "../find-mentions.ts";
import { DESCRIBES, fullNameOf, WHAT_IT_IS } from "./full-name.ts";
import { FEDERAL, hasAcronym, isAfterBareCue, nominative, personOf } from "./german-names.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import { runsOf } from "./name-runs.ts";
import { COMMON, DATELINE, LEGAL_FORM, MONTHS, NOBODY } from "./no-names.ts";
import { isFirmThatSpeaks, opensName } from "./opening-words.ts";
import { MOST_SHORT, noteShortForms, PAPER, type ShortNames } from "./short-names.ts";
import { speaksOfBody } from "./source-memory.ts";
import { startOfSpeltOut } from "./spelt-out.ts";
import { stateBodies } from "./state-bodies.ts";
import { isTitled, SCHOOL, titleWords } from "./title-words.ts";

/** What may be a name; places in code units of the text. */
export interface NameCandidate {
  /** Id of the vocabulary's entity, null where the name is not known. */
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
  /** The name in full, as far as the text gives it. */
  readonly name: string;
}
/** An outlet that goes by its address, in small letters: "layoffs.fyi". */
const SITE =
  /(?<![\p{L}\d@./-])\p{Ll}[\p{Ll}\d-]{2,40}\.(?:com|org|net|fyi|io|ai|co|gov|edu|news|info|tv|app|dev|ie|eu|uk|de|fr|in|ca|au|me|us)(?![\p{L}\d/-]|\.\p{L})/gu;

/** Articles of names in Spanish, French and Portuguese. */
const ARTICLES = /^(?:El|La|Los|Las|Le|Les|L[’']|O|Os)$/u;

/** Returns the names of a sentence in order; notes their short forms in `short`. */
export function findCandidates(
  text: string,
  start: number,
  end: number,
  known: readonly NamePlace[],
  language: SourceLanguage,
  short: ShortNames,
): NameCandidate[] {
  const found: NameCandidate[] = known.map(({ entity, start: from, end: to }) => ({
    entity,
    start: from,
    end: to,
    name: text.slice(from, to),
  }));
  const sentence = text.slice(start, end);
  for (const run of runsOf(sentence, language)) {
    const to = start + run.end;
    const at = start + run.start;
    const within = known.findLast((place) => at < place.end && to > place.start);
    // "Institute for the Future" is not "Future".
    const isPart =
      within !== undefined &&
      within.start > at &&
      IN_NAME.test(text.slice(at, within.start)) &&
      within.end === to;
    if (isPart)
      found.splice(
        found.findIndex((one) => one.start === within.start),
        1,
      );
    // "Reuters Institute" is not "Reuters".
    const isHead =
      within !== undefined &&
      within.start === at &&
      OTHER_BODY.test(text.slice(within.end, to)) &&
      !isTitled(text.slice(within.end, to), language);
    if (isHead)
      found.splice(
        found.findIndex((one) => one.start === within.start),
        1,
      );
    const over = isPart || isHead ? undefined : within;
    // "Acme CEO Mira Holt": behind a known name and a title a person's name begins.
    if (over !== undefined && !isTitled(text.slice(over.end, to), language)) continue;
    const from = over === undefined ? start + run.start : over.end + 1;
    const spelt = speltOut(text, start, to);
    if (spelt !== null && spelt < from) while ((found.at(-1)?.end ?? 0) > spelt) found.pop();
    const candidate = candidateAt(text, start, spelt ?? from, to, language, short, spelt !== null);
    const last = found.at(-1);
    if (last !== undefined && candidate !== null && isTicker(text.slice(last.end, candidate.end)))
      found.splice(-1, 1, { ...last, end: candidate.end });
    else if (candidate !== null) found.push(candidate);
  }
  for (const site of sentence.matchAll(SITE)) {
    const from = start + site.index;
    const to = from + site[0].length;
    if (!found.some((one) => from < one.end && to > one.start))
      found.push({ entity: null, start: from, end: to, name: site[0] });
  }
  for (const body of stateBodies(sentence, start, language))
    if (!found.some((one) => body.start < one.end && body.end > one.start))
      found.push({ ...body, entity: null });
  for (const candidate of found) noteShortForms(text, candidate, short);
  const opens = start + (DATELINE.exec(sentence)?.[0].length ?? 0);
  return found.filter((one) => one.start >= opens).sort((a, b) => a.start - b.start);
}

/** Nouns that mean a body which was named before, where they stand alone in capitals. */
const ROLE =
  /^(?:Bureau|Agency|Commission|Bank|Institute|Department|Fund|Center|Centre|Association|Board|Council|Company|Foundation|Ministry|Office|Authority|Society|Union|Committee)$/u;

/** Behind a known name, words that make it that of another body. */
const OTHER_BODY =
  /^ (?:Institute|Foundation|University|College|School|Museum|Union|Guild|Alliance|Coalition|Trends|Ventures)$/u;

/** What stands in a name before its last word. */
const IN_NAME = /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s(?:of|for|on)\s(?:the\s)?$/u;
/** Before who says it, in a headline. */
const SAYS = /^(?:Says|Said|Warns|Claims|Reports|Finds|Tells)$/u;

/** "Acme, Inc. ACM": what a share is called at the exchange, behind the name. */
function isTicker(behind: string): boolean {
  return /^,?\s(?:Inc|Corp|Ltd|Co)\.?\s\p{Lu}{2,5}$/u.test(behind);
}

/** Returns where the name begins whose first letters the acronym in brackets behind it has; null where there is none. */
function speltOut(text: string, sentenceStart: number, end: number): number | null {
  const acronym = /^\s\((\p{Lu}{3,8})\)/u.exec(text.slice(end, end + 12))?.[1];
  return acronym === undefined ? null : startOfSpeltOut(text, sentenceStart, end, acronym);
}

function candidateAt(
  text: string,
  sentenceStart: number,
  start: number,
  runEnd: number,
  language: SourceLanguage,
  short: ShortNames,
  isSpelt: boolean,
): NameCandidate | null {
  let end = runEnd;
  let from = start;
  let words = text.slice(from, end).split(/[ \u00a0]/u);
  const isFirst = /^[\s"“„«(¿¡–—-]*$/u.test(text.slice(sentenceStart, start));
  for (;;) {
    const [opening = ""] = words;
    // "The Leeds-based Harbour Institute".
    if (DESCRIBES.test(opening)) {
      from += opening.length + 1;
      words = words.slice(1);
      continue;
    }
    // "El País", "Le Monde": an article in capitals within a sentence belongs to the name.
    if (!isFirst && words.length > 1 && ARTICLES.test(opening)) break;
    // "The Data & Crane Association", "the Public Accounts Committee", and what an acronym behind spells out.
    if (
      isSpelt ||
      (words.length > 1 && (words[1] === "&" || /(?<!\p{L})the\s$/u.test(text.slice(from - 4, from))))
    )
      break;
    if (opensName(words, isFirst, language)) break;
    // "Mortgage lender Nationwide said".
    if (!isFirst && words.length === 1 && isFirmThatSpeaks(opening, text.slice(end, end + 12))) break;
    const isOpener =
      (words.length > 2 && SAYS.test(opening)) ||
      language.openers.test(opening) ||
      (isFirst &&
        ((DOING.test(opening) && !speaksOfBody(words.slice(1).join(" "))) ||
          (words.length > 1 && WHAT_IT_IS.test(opening))));
    const left = isOpener ? 1 : titleWords(words, language);
    if (left === 0 || words.length === 0) break;
    from += words.slice(0, left).join(" ").length + 1;
    words = words.slice(left);
  }
  // "Acme Study Warns", in a headline.
  while (
    words.length > 1 &&
    isHeadlineVerb(words.at(-1) ?? "", language) &&
    // "Institute of Stress", "The Crane Project".
    /^\p{Lu}/u.test(words.at(-2) ?? "") &&
    !SCHOOL.test(words.at(-1) ?? "") &&
    !language.countries.has(words.join(" ").toLowerCase())
  )
    words = words.slice(0, -1);
  if (words.length > 1 && text.slice(from, end).length > words.join(" ").length)
    while (words.length > 1 && language.isPaperNoun.test(words.at(-1) ?? "")) words = words.slice(0, -1);
  // "Schrieb Mira Holt Anfang November".
  if (language.capitalisesNouns)
    while (words.length > 1 && language.openers.test(words.at(-1) ?? "")) words = words.slice(0, -1);
  // "Holts Unterlagen zufolge".
  const [owner = "", owned = ""] = words;
  const isOwned = language.capitalisesNouns && words.length === 2 && language.isPaperNoun.test(owned);
  const person = isOwned ? personOf(text, owner.replace(/s$/u, "")) : null;
  if (person !== null) return { entity: null, start: from, end: from + owner.length, name: person };
  end = from + words.join(" ").length;
  // "Nach RMV-Angaben".
  const name = words
    .join(" ")
    .replace(/(?<!Moody)['’]s (?=\p{Lu}{3,}$)/u, " ")
    // "Snap SNAP": the sign of the stock behind the name.
    .replace(/^(\p{Lu}\p{Ll}+) \p{Lu}{2,5}$/u, (both, first: string) =>
      both.endsWith(` ${first.toUpperCase().slice(0, 5)}`) ? first : both,
    )
    .replace(
      /-(?:Angaben|Informationen|Zahlen|Daten|Berechnungen|Einschätzung|Schätzung(?:en)?|Studie|Bericht|Analyse|Umfrage|Forscher(?:n|innen)?|Experten|Ökonomen|Analysten)$/u,
      "",
    );
  if (
    name.length < 2 ||
    MONTHS.test(name) ||
    LEGAL_FORM.test(name) ||
    COMMON.test(name.replaceAll(".", "")) ||
    words.every((word) => COMMON.test(word)) ||
    // "NT$5 million".
    text.charAt(end) === "$" ||
    // "Jimmy Wales": Wales.
    (NOBODY.test(name) && short.get(name.toLowerCase()) == null)
  )
    return null;
  if (words.every((word) => language.titles.test(word))) return null;
  // "The Bureau": whichever was named before.
  if (
    words.length === 1 &&
    !language.capitalisesNouns &&
    /(?<!\p{L})[Tt]he\s$/u.test(text.slice(Math.max(sentenceStart, from - 4), from)) &&
    ROLE.test(name)
  )
    return null;
  // "Its Harbour Outlook": a paper of somebody who was named before.
  if (PAPER.test(words.at(-1) ?? "") && OF_NAMED.test(text.slice(Math.max(sentenceStart, from - 30), from)))
    return null;
  // "laut BKA Diebstähle": behind a short form another noun begins.
  const [head = ""] = words;
  const known = /^\p{Lu}{2,}$/u.test(head) ? short.get(head.toLowerCase()) : undefined;
  if (known != null && words.length > 1 && language.capitalisesNouns)
    return { ...known, start: from, end: from + head.length };
  if (
    (language.countries.has(name.toLowerCase()) && !language.verbAhead.test(text.slice(end, end + 20))) ||
    language.isPaperNoun.test(name) ||
    language.isVerb.test(name)
  )
    return null;
  // "De Vries".
  const surname = words.length > 1 ? short.get(name.toLowerCase()) : undefined;
  if (surname != null) return { ...surname, start: from, end };
  if (words.length === 1) {
    const key = name.toLowerCase();
    let full = short.get(key);
    if (full === undefined && short.size < MOST_SHORT) {
      full = fullNameOf(text, from, name, language);
      short.set(key, full);
    }
    if (full != null) return { ...full, start: from, end };
  }
  const capitals = name.match(/[A-ZÀ-Þ]/gu)?.length ?? 0;
  if (words.length === 1 && capitals < 2) {
    // A single word may be any noun in German, and any word where a sentence begins.
    // "Branchenverband Bitkom": what says what it is makes it a name.
    const isBare = from === start && !isAfterBareCue(text, from) && !hasAcronym(text, end);
    if (language.capitalisesNouns && (language.roleAhead.test(name) || (isBare && !FEDERAL.test(name))))
      return null;
    const isOwner = /^['’]s?\s/u.test(text.slice(end, end + 3));
    const isExplained = /^,\s(?:an?|the|which)\s/u.test(text.slice(end, end + 8));
    if (
      isFirst &&
      from === start &&
      !isOwner &&
      !isExplained &&
      !(/ed$/u.test(name) && language.verbAhead.test(text.slice(end, end + 20))) &&
      /(?:(?<!['’])s|ing|ed)$|^.{1,3}$/u.test(name)
    )
      return null;
  }
  const headed = language.capitalisesNouns ? from : headBefore(text, sentenceStart, from);
  const whole = headed === from ? nominative(text, from, name, language) : text.slice(headed, from) + name;
  return { entity: null, start: headed, end, name: whole };
}

/** Small words that open the names of bodies in French, Spanish and Portuguese: "université de Lyon". */
const HEAD =
  /(?<!\p{L})(?:université|institut|ministère|banque|agence|observatoire|école|fondation|fédération|préfecture|universidad|instituto|ministerio|banco|agencia|observatorio|fundación|universidade|ministério|agência|fundação)\s(?:\p{Ll}+\s)?(?:de\s(?:la\s|l['’]|los\s|las\s)?|d['’]|du\s|des\s|del\s|da\s|do\s|dos\s|das\s)$/iu;

/** Returns where the name begins, with the small words that open it. */
function headBefore(text: string, sentenceStart: number, start: number): number {
  const head = HEAD.exec(text.slice(Math.max(sentenceStart, start - 50), start));
  return head === null ? start : start - head[0].length;
}

const OF_NAMED = /(?:^|[\s"“„«(])(?:its|their|the\s\p{Ll}{3,14}['’]s)\s(?:(?:latest|new|annual|own)\s)?$/iu;

/** "Watching Acme" at the start of a sentence. */
const DOING = /^(?!King|Beijing|Boeing|Sterling|Irving)\p{Lu}\p{Ll}{2,}ing$/u;

/** "Warns", and not "Report". */
function isHeadlineVerb(word: string, language: SourceLanguage): boolean {
  return language.isVerb.test(word) && !language.isPaperNoun.test(word);
}
