import { SEATED } from "./firm-nouns.ts";
import { findCandidates, type NameCandidate } from "./name-candidates.ts";
import { FAR, holdersBefore, isFirstWord, personBefore } from "./named-again.ts";
import { DESCRIBED, isObject, nearestName } from "./nearest-name.ts";
import { bodyBefore, ofPronoun } from "./pronoun-subject.ts";
import { organisationOf } from "./roles.ts";
import { isPerson } from "./source-memory.ts";
import type { Search } from "./source-search.ts";
import { named, placed, type Subject } from "./subject.ts";

/** Who may be the subject of the verb that begins at `verbStart`; null where a way of naming one does not fit. */
type Way = (search: Search, verbStart: number, before: string) => Subject | null;

/**
 * Returns who is the subject of a verb: a pronoun, "her study", "the director", "as X reports", "the company", or the
 * nearest name that fits.
 */
export function subjectOf(search: Search, verbStart: number): Subject | null {
  const { text, sentence, context } = search;
  const before = text.slice(Math.max(sentence.start, verbStart - 170), verbStart);
  if (context.language.pronounBehind.test(before)) return ofPronoun(search, verbStart, before);
  for (const way of [
    ofOwnPaper,
    ofHeldPapers,
    ofSpokesperson,
    ofBracket,
    ofOffice,
    ofReporter,
    ofClause,
    ofPair,
    ofParticiple,
    ofOpeningRole,
  ]) {
    const subject = way(search, verbStart, before);
    if (subject !== null) return subject;
  }
  const role = roleBehind(search, verbStart, before);
  const ofRole = role === null ? null : subjectOfRole(search, role, verbStart, before);
  if (ofRole !== null) return ofRole;
  return role !== null && isRanked(role[0]) ? null : nearestName(search, verbStart);
}

/** So many names before "its filing" may be whose it is. */
const NEAR = 4;

/** "Her own research". */
const ofOwnPaper: Way = (search, verbStart, before) => {
  const { language } = search.context;
  const own = language.ownPaperBehind.exec(before);
  if (own === null) return null;
  const start = verbStart - before.length + own.index;
  const isOfThing = /^(?:its|their)$/iu.test(own.groups?.["own"] ?? "");
  // "Acme sold 5 million, its filing shows".
  const near = isOfThing ? search.candidates.filter((one) => one.end <= start).slice(-NEAR) : [];
  const fitting = near.filter(
    (one) => !isPerson(one, search.context.kindOf) && !isFirstWord(search.text, search.sentence.start, one),
  );
  // "Wages at Acme came to 5 million, its accounts show".
  const here =
    fitting.find((one) => !isObject(search, one)) ??
    fitting.find((one) => /\sat\s$/u.test(search.text.slice(one.start - 4, one.start)));
  const owner = isOfThing ? (here ?? bodyBefore(search, true)) : personBefore(search, start);
  return owner === null ? null : placed(owner, start, verbStart);
};

/** "Those files": whoever was said to hold them. */
const ofHeldPapers: Way = (search, verbStart, before) => {
  const held = search.context.language.heldBehind.exec(before);
  const [holder, ...others] = held === null ? [] : holdersBefore(search.context);
  if (held === null || holder === undefined) return null;
  const start = verbStart - before.length + held.index;
  return { ...placed(holder, start, verbStart), others };
};

/** "The director". */
const ofOffice: Way = (search, verbStart, before) => {
  const office = search.context.language.officeBehind.exec(before);
  if (office === null || /\s\p{Lu}/u.test(office[0].trim().slice(4))) return null;
  const start = verbStart - before.length + office.index;
  const person = personBefore(search, start);
  return person === null ? null : placed(person, start, verbStart);
};

/** "As X reports, citing Y,": the first name behind the word that opens the sentence. */
const ofReporter: Way = ({ text, sentence, candidates, context }, verbStart) => {
  const first = candidates.find((one) => one.start >= sentence.start);
  if (first === undefined || first.end > verbStart || verbStart - first.end > 80) return null;
  if (/[;:.\d]/u.test(text.slice(first.end, verbStart))) return null;
  // "As X first reported, Y put it at": X is no subject of the second verb.
  const other = candidates.findLast((one) => one.end <= verbStart);
  if (other !== undefined && other !== first)
    if (context.language.between.test(text.slice(other.end, verbStart)))
      if (REPORTED.test(text.slice(first.end, other.start))) return null;
  return AS.test(text.slice(sentence.start, first.start)) ? named(first) : null;
};

const REPORTED = /^\s(?:\p{Ll}+\s)?\p{Ll}+(?:ed|s|te|t),\s(?:\p{L}+\s){0,2}$/u;

/** "…, wie „X“ unter Verweis auf Unterlagen schrieb": a German verb ends what its name begins. */
const ofClause: Way = ({ text, sentence, candidates, context }, verbStart) => {
  if (!context.language.capitalisesNouns) return null;
  const last = candidates.findLast(
    (one) =>
      one.end <= verbStart && AS_CLAUSE.test(text.slice(Math.max(sentence.start, one.start - 40), one.start)),
  );
  return last !== undefined && /^[“”"]?\s[^,;:.]{1,90}$/u.test(text.slice(last.end, verbStart))
    ? named(last)
    : null;
};

const AS_CLAUSE = /(?:^|[,;–—]\s)wie\s(?:(?:zuerst|auch)\s)?(?:(?:der|die|das)\s)?(?:\p{L}+\s)?[„"“]?$/u;

const AS = /^[\s"“„«(]*(?:as|wie|como|comme|conforme|som)\s(?:\p{Ll}{2,4}\s)?(?:[\p{Ll}-]+\s)?$/iu;

/** "Acme buys Borealis, the two companies said". */
const ofPair: Way = ({ candidates, context, text }, verbStart, before) => {
  const pair = PAIR.exec(before);
  if (pair === null) return null;
  const start = verbStart - before.length + pair.index;
  const bodiesOf = (names: readonly NameCandidate[]): NameCandidate[] =>
    names.filter(
      (one) =>
        !/^['’]s\s/u.test(text.slice(one.end, one.end + 3)) &&
        !(one.entity !== null && context.kindOf(one.entity) === "PERSON"),
    );
  const here = bodiesOf(candidates.filter((one) => one.end <= start));
  const last = context.memory.recent.at(-1);
  const [first, second, third] =
    here.length < 2 && last !== undefined
      ? bodiesOf(
          findCandidates(text, last.start, last.end, last.names, context.language, context.memory.short),
        )
      : here;
  if (first === undefined || second === undefined || third !== undefined) return null;
  return { ...placed(first, start, verbStart), others: [second] };
};

/** "Die Zeitung X hatte den Umsatz auf 5 Millionen beziffert": a German participle ends what its name begins. */
const ofBracket: Way = ({ text, sentence, candidates, context }, verbStart) => {
  if (!context.language.capitalisesNouns) return null;
  const [first] = candidates;
  if (first === undefined || first.end > verbStart || first.start - sentence.start > 40) return null;
  const behind = text.slice(first.end, verbStart);
  const ends = /^\p{L}+\s*[.,;!]/u.test(text.slice(verbStart, verbStart + 24));
  return ends && /^["”“]?\s(?:hat|hatten?|haben?)\s[^.;]{3,160}$/u.test(behind) ? named(first) : null;
};

/** "The research firm followed 5,000 firms and found": the noun opens the sentence, and its second verb is told of it. */
const ofOpeningRole: Way = (search, verbStart, before) => {
  const { text, sentence, context } = search;
  const words = text.slice(sentence.start, verbStart);
  if (!/\sand\s$/u.test(before) || words.length > 170 || /[;:“”"]|(?<!\p{Lu})\.\s/u.test(words)) return null;
  const role = /^The\s/u.test(words) ? context.language.roleAhead.exec(words) : null;
  if (role === null || !/^\s\p{Ll}+(?:ed|ew|ook|an|ave)\s/u.test(words.slice(role[0].length))) return null;
  const candidate = organisationOf(search, role[0], sentence.start, sentence.start + role[0].length);
  return candidate === null ? null : { candidate, start: sentence.start, isSecond: true };
};

/** "A spokesperson said": of whom the text speaks. */
const ofSpokesperson: Way = (search, verbStart, before) => {
  const spokesperson = SPOKESPERSON.exec(before);
  // "X was less kind: its analysts had pencilled in 5 million".
  const [first] = search.candidates;
  const isHere =
    first !== undefined &&
    first.start === search.sentence.start &&
    /its\s/u.test(spokesperson?.[0] ?? "") &&
    !isPerson(first, search.context.kindOf) &&
    !isFirstWord(search.text, search.sentence.start, first);
  const body = spokesperson === null ? null : isHere ? first : bodyBefore(search, true);
  if (spokesperson === null || body === null) return null;
  return placed(body, verbStart - before.length + spokesperson.index, verbStart);
};

const SPOKESPERSON =
  /(?<!\p{L})(?:(?:an?|its|their|the)\s(?:company\s)?spokes(?:person|man|woman)|(?:its|their)\s(?:own\s)?(?:people|executives|officials|managers|lawyers|analysts|economists|researchers|staff))\s(?:had\s|has\s|have\s|also\s)?$/iu;

const PAIR =
  /(?<!\p{L})(?:the\s(?:two|pair)(?:\s(?:companies|firms|groups|sides|parties))?|both\s(?:companies|firms|groups|sides)|the\scompanies)\s$/iu;

/** "Acme sees it on another scale, reporting that": the first name, which the sentence is about. */
const ofParticiple: Way = ({ sentence, candidates, text, context }, verbStart, before) => {
  if (!/,\s$/u.test(before) || !/^\p{Ll}+ing(?!\p{L})/u.test(text.slice(verbStart, verbStart + 20)))
    return null;
  const [first, second] = candidates.filter((one) => one.end <= verbStart);
  if (first === undefined || !DESCRIBED.test(text.slice(sentence.start, first.start))) return null;
  if (second !== undefined && context.language.between.test(text.slice(second.end, verbStart))) return null;
  return isFirstWord(text, sentence.start, first) ? null : named(first);
};

/** Returns the noun before a verb by which an organisation is named again, where no name stands right there. */
function roleBehind(search: Search, verbStart: number, before: string): RegExpExecArray | null {
  const { text, candidates, context } = search;
  const nearest = candidates.findLast((one) => one.end <= verbStart);
  // "Norway's port agency, NPA, counted".
  if (nearest !== undefined && /^,\s$/u.test(text.slice(nearest.end, verbStart)))
    if (text.slice(nearest.start - 2, nearest.start) === ", ") return null;
  const isNamed = nearest !== undefined && context.language.between.test(text.slice(nearest.end, verbStart));
  return isNamed && !isObject(search, nearest) && !isSeat(search, nearest, verbStart)
    ? null
    : context.language.roleBehind.exec(before);
}

/** Whether a name says where a company is, which has another: "the Leeds company said". */
function isSeat({ text }: Search, { entity, name, start, end }: NameCandidate, verbStart: number): boolean {
  return (
    entity === null &&
    SEATED.test(text.slice(end, verbStart)) &&
    /(?<!\p{L})[Tt]he\s$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !text.slice(Math.max(0, start - FAR), start).includes(name)
  );
}

/** "The company". */
function subjectOfRole(
  search: Search,
  role: RegExpExecArray,
  verbStart: number,
  before: string,
): Subject | null {
  const roleStart = verbStart - before.length + role.index;
  const owner = search.candidates.find((one) => one.end === roleStart);
  // "Norway's largest maker": a country is no name of anybody, but belongs to what is said of the maker.
  const ofCountry = /^['’]/u.test(role[0])
    ? (/(?:\p{Lu}[\p{L}-]*)$/u.exec(before.slice(0, role.index))?.[0].length ?? 0)
    : 0;
  const parts = PARTS_OF.exec(before.slice(0, role.index))?.[0].length ?? 0;
  const start = owner?.start ?? roleStart - Math.max(ofCountry, parts);
  const candidate = organisationOf(search, role.groups?.["role"] ?? "", start, verbStart);
  if (candidate === null || (owner !== undefined && !isRanked(role[0]))) return null;
  // "A survey by X and Y. … The survey found": both.
  const { latest } = search.context.memory;
  const isOfSeveral =
    PAPER.test(role.groups?.["role"] ?? "") && latest.some(({ name }) => name === candidate.name);
  const others = isOfSeveral
    ? latest.filter(({ name, rule }) => rule.endsWith("-joined") && name !== candidate.name)
    : [];
  return { candidate, start, isSecond: false, others };
}

const PAPER = /^(?:study|survey|poll|paper|report|analysis|researchers|authors|scientists)$/iu;

/** "Results of" the survey. */
const PARTS_OF =
  /(?:[Tt]he\s)?(?:results|findings|figures|data|numbers|authors|parts)\s(?:of|from|in|by)\s$/iu;

/** "Britain's largest grocer" speaks, not Britain; "Deloitte's sports group" speaks for Deloitte. */
function isRanked(role: string): boolean {
  return /^['’]s\s+(?:\p{Ll}[\p{Ll}-]*\s+)?(?:\p{Ll}+est|leading|top|first|second|only)\s\p{Ll}/u.test(role);
}
