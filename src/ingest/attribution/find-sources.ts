/**
 * Finds whom a sentence names as the source of what it says.
 *
 * Method: the cues of its language are looked for first ("according to", "obtained by", verbs of saying); most
 * sentences have none. Behind a cue, or before a verb, a name is looked for: a known one, any words written as names
 * are, a noun for the organisation named before ("the bureau"), a pronoun. Each source governs a stretch of the
 * sentence. Cost: linear in the sentence, times the cues in it.
 */
import type { NamePlace } from "../find-mentions.ts";
import type { FoundSource } from "./found-source.ts";
import { eastAsianSources } from "./languages/east-asian.ts";
import { findCandidates, type NameCandidate } from "./name-candidates.ts";
import { holdersBefore } from "./named-again.ts";
import { isObject } from "./nearest-name.ts";
import { organisationOf, roleWithin } from "./roles.ts";
import { isPerson } from "./source-memory.ts";
import { scopeOfPhrase, scopeOfVerb } from "./source-scope.ts";
import { type Search, type SourceContext, sourceOf } from "./source-search.ts";
import { namesInBrackets, PAPER, sourceInBrackets, sourcesOfPaper } from "./sources-in-brackets.ts";
import { sourcesOfCue } from "./sources-of-cue.ts";
import { sourcesOfVerb } from "./sources-of-verb.ts";

/** A headline that ends with its source: "Ad sales fall by half: Reuters". */
const HEADS =
  /^(?!(?:Explainer|Explained|Analysis|Opinion|Exclusive|Factbox|Timeline|Updated?|Breaking|Comment|Editorial|Podcast|Video|Watch|Live|Newsletter|Interview|Review|Column|Correction|Insight|Report|Poll|Study|Survey|Feature|Profile|Fact-check|Q&A|FAQ|ROUNDUP|UPDATE|LIVE|WATCH|EXCLUSIVE|BREAKING|CORRECTED):)(?:\p{Lu}[\p{L}.&'’-]{1,30}:\s\p{Ll}(?:[^.]|\.(?=\d)){20,}|(?:[-•*–]\s)?\p{Lu}[\p{Ll}&]*\p{Lu}[\p{L}&]{0,20}:\s[\p{L}\d$€£](?:[^.]|\.(?=\d)){20,}\.?)$/u;
const HEADED = /\p{Ll}[^:]{20,}:\s\p{Lu}[\p{L} .&'’-]{2,40}(?<!\.)$/u;

/** "Does Acme really write 30% of it?": nobody says so. */
const QUESTION =
  /^[\s"“]*(?:Does|Do|Did|Is|Are|Was|Were|Can|Could|Should|Has|Have|Would)\s[^.]{1,200}\?\s*$/u;

/** "The numbers" may be those of the sentence before. */
const OF_NUMBERS =
  /(?:figures|numbers|data|zahlen|daten|cifras|datos|chiffres|données|dados|números|tallene|dataene)$/iu;

/** A sentence in Chinese or Japanese, with no word of another language but names. */
const IN_HAN = /^(?=.*[\p{Script=Han}\p{Script=Hiragana}])(?!.*(?<![A-Za-z])[a-z]{2})/su;

/** Returns the sources that the sentence from `start` to `end` names, in order. */
export function findSources(
  text: string,
  start: number,
  end: number,
  names: readonly NamePlace[],
  context: SourceContext,
): FoundSource[] {
  const { language } = context;
  const sentence = text.slice(start, end);
  const found = eastAsianSources(text, start, end, names, context);
  if (IN_HAN.test(sentence)) return found;
  const cues = [...sentence.matchAll(language.cues)];
  const verbs = QUESTION.test(sentence) ? [] : [...sentence.matchAll(language.verbs)];
  const papers = [...sentence.matchAll(PAPER)];
  const saysBefore = language.saysBefore.test(sentence) || SOURCE_NOTE.test(sentence);
  const owns =
    /\p{L}['’]s\s/u.test(sentence) ||
    language.anyStudyBy.test(sentence) ||
    language.anyStudyIn.test(sentence);
  const endsWithIt = sentence.includes(": ") && HEADED.test(sentence);
  const isHeaded = endsWithIt || HEADS.test(sentence);
  const opening = context.memory.holders.length === 0 ? null : language.heldAhead.exec(sentence);
  const isInPaper = language.inPaper.test(sentence) || LEADS_ON.test(sentence) || namesInBrackets(sentence);
  const isPlain =
    !isInPaper && cues.length === 0 && verbs.length === 0 && papers.length === 0 && !saysBefore && !owns;
  if (isPlain && !isHeaded && opening === null) return found;
  const candidates = findCandidates(text, start, end, names, language, context.memory.short);
  const search: Search = { text, sentence: { start, end }, candidates, context };
  if (isHeaded)
    found.push(
      ...candidates
        .filter(
          (one) =>
            (one.end === end && endsWithIt) ||
            (text.charAt(one.end) === ":" && /^(?:[-•*–]\s)?$/u.test(text.slice(start, one.start))),
        )
        .map((one) => sourceOf(one, "attribution-source-line", 0.7, { from: start, to: end }, false)),
    );
  for (const paper of papers) found.push(...sourcesOfPaper(search, paper));
  for (const cue of cues) found.push(...sourcesOfCue(search, cue));
  for (const verb of verbs) found.push(...sourcesOfVerb(search, verb));
  found.push(
    ...sourceOfColon(search),
    ...sourceInPaper(search),
    ...sourceOfLead(search),
    ...sourceInBrackets(search),
  );
  for (const candidate of candidates) {
    const before = text.slice(Math.max(start, candidate.start - 60), candidate.start);
    const isCount =
      /(?<!\p{L})by\s$/iu.test(before) && COUNT.test(text.slice(candidate.end, candidate.end + 30));
    if (isCount) {
      const place = { sentence: search.sentence, start: candidate.start - 3, end: candidate.end };
      found.push(sourceOf(candidate, "attribution-according-to", 0.85, scopeOfPhrase(text, place), false));
    } else if (
      language.possessive.test(text.slice(candidate.end, candidate.end + 60)) &&
      !SAID_ON.test(before)
    )
      found.push(verbSource(search, candidate, candidate.end, "possessive", 0.75, false));
    else if (
      (language.studyBy.test(before) && !IN_OWN_PAPER.test(before)) ||
      isInStudy(search, candidate, before) ||
      opensWithStudy(search, candidate)
    ) {
      const scope = scopeOfPhrase(text, {
        sentence: search.sentence,
        start: candidate.start - before.length,
        end: candidate.end,
      });
      found.push(sourceOf(candidate, "attribution-study", 0.75, scope, true));
    }
  }
  if (opening !== null && found.every(({ from }) => from > start + 3) && !OF_NUMBERS.test(opening[0])) {
    const place = { start, end: start + opening[0].length };
    for (const holder of holdersBefore(context))
      found.push(
        sourceOf({ ...holder, ...place }, "attribution-same-documents", 0.65, { from: start, to: end }, true),
      );
  }
  if (saysBefore && found.length === 0) {
    for (const candidate of candidates) {
      if (isObject(search, candidate)) continue;
      found.push(sourceOf(candidate, "attribution-says", 0.8, { from: start, to: end }, false));
    }
    const role = found.length > 0 ? null : roleWithin(search);
    if (role !== null) found.push(sourceOf(role, "attribution-says", 0.7, { from: start, to: end }, false));
  }
  const sources = distinct(found.map((source) => (saysBefore ? { ...source, isOfBefore: true } : source)));
  return eachItsOwn(text, inTurn(text, sources));
}

/** "She said on X's earnings call". */
const SAID_ON = /(?<!\p{L})(?:said|told|saying|spoke|speaking)\s(?:[\p{Ll}]+\s)?(?:on|in|at|during)\s$/u;

/** "X said in its report that Y": what Y did is reported. */
const IN_OWN_PAPER =
  /(?<!\p{L})(?:said|says|wrote|writes|stated|noted|announced|disclosed|reported|claimed|warned)\s(?:[\p{L}]+\s)?in\s(?:[\p{L}-]+\s){1,5}that\s/u;

/** "Left it worth 5 million by X's count". */
const COUNT = /^['’]s?\s(?:own\s)?(?:count|reckoning|estimates?|calculations?|tally|reading|math)(?!\p{L})/u;

/** "In a post on Monday, the director, X, gave another number: “We have 15 million”": who speaks behind the colon. */
function sourceOfColon(search: Search): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const colon = QUOTED.exec(text.slice(sentence.start, sentence.end));
  if (colon === null) return [];
  const at = sentence.start + colon.index;
  const speaker = candidates.findLast(
    (one) => one.end <= at && isPerson(one, context.kindOf) && !isObject(search, one),
  );
  if (speaker === undefined) return [];
  return [sourceOf(speaker, "attribution-says", 0.75, { from: at, to: sentence.end }, false)];
}

const QUOTED = /:\s["“„«]/u;

/** "(Source: Quay Research)", behind what it is the source of. */
const SOURCE_NOTE =
  /^\s*\((?:(?:[Ss]ources?|[Vv]ia|[Qq]uellen?|[Ff]uentes?|[Ff]ontes?):\s[^()]{2,80}|\p{Lu}[^()\d.,;:]{1,40}(?:\s(?:19|20)\d\d)?)\)\.?\s*$/u;

/** "In a note to clients on Monday, X cut its forecast to 5%". */
function sourceInPaper({ text, sentence, candidates, context }: Search): FoundSource[] {
  const opening = context.language.inPaper.exec(text.slice(sentence.start, sentence.end));
  if (opening === null) return [];
  const at = sentence.start + opening[0].length;
  const author = candidates.find(({ start }) => start === at);
  // "In a post in June, the Acme chief wrote": a person.
  if (author === undefined || OF_PERSON.test(text.slice(author.end, author.end + 14))) return [];
  return [sourceOf(author, "attribution-says", 0.7, { from: sentence.start, to: sentence.end }, false)];
}

const OF_PERSON = /^['’]|^\s(?:chief|CEO|boss|head|founder|president|director)(?!\p{L})/u;

/** "The bank's main findings:", before a list. */
function sourceOfLead(search: Search): FoundSource[] {
  const { text, sentence, context } = search;
  const words = text.slice(sentence.start, sentence.end);
  if (!LEADS_ON.test(words)) return [];
  const at = words.search(/(?<=\sfrom)\sthe\s/u);
  const from = at === -1 ? 0 : at;
  const role = context.language.roleAhead.exec(words.slice(from));
  if (role === null || !context.language.possessive.test(words.slice(from + role[0].length))) return [];
  const start = sentence.start + from;
  const body = organisationOf(search, role[0].trim(), start, start + role[0].length);
  if (body === null) return [];
  return [sourceOf(body, "attribution-possessive", 0.75, { from: sentence.start, to: sentence.end }, false)];
}

const LEADS_ON = /:\s*$/u;

/** "In a new X survey". */
function isInStudy({ text, context }: Search, { end }: NameCandidate, before: string): boolean {
  const { studyIn, studyAhead } = context.language;
  const behind = text.slice(end, end + 60);
  const study = studyIn.test(before) ? studyAhead.exec(behind) : null;
  // "In the newest Trends report, brought out by X".
  return (
    study !== null && !/^,\s(?:\p{L}+\s){1,3}(?:by|von|por|par|af|av)\s/u.test(behind.slice(study[0].length))
  );
}

/** "A separate X survey of 2,000 adults, carried out by Y, suggests", where it opens the sentence. */
function opensWithStudy({ text, sentence }: Search, { start, end }: NameCandidate): boolean {
  return (
    /^[\s"“]*(?:An?|Another|One)\s(?:[\p{Ll}-]+\s){0,2}$/u.test(text.slice(sentence.start, start)) &&
    /^\s(?:[\p{Ll}-]+\s)?(?:survey|study|poll|estimate|analysis|paper|review|audit|tally)(?!\p{L})/u.test(
      text.slice(end, end + 40),
    )
  );
}

function verbSource(
  { text, sentence }: Search,
  candidate: NameCandidate,
  end: number,
  rule: string,
  score: number,
  hasThat: boolean,
): FoundSource {
  const scope = scopeOfVerb(text, { sentence, start: candidate.start, end }, hasThat);
  return sourceOf(candidate, `attribution-${rule}`, score, scope, false);
}

/** "X reported 5 million, Y reported 6, and Z reported 7": each source up to where the next one begins. */
function inTurn(text: string, sources: readonly FoundSource[]): FoundSource[] {
  return sources.map((source) => {
    const next = sources.find(
      ({ from, rule, start }) =>
        /^attribution-(?:says|expects)/.test(rule) &&
        from > source.end &&
        from === start &&
        /,\s(?:(?:and|while|und|y|et|e|og)\s|(?:\p{Ll}+\s){0,2}after\s)?$/u.test(
          text.slice(Math.max(0, from - 20), from),
        ),
    );
    const isCut =
      /^attribution-(?:says|report-of)/.test(source.rule) && next !== undefined && source.to > next.from;
    return isCut ? { ...source, to: next.from } : source;
  });
}

/** "5 million according to X, 6 million according to Y": each tells of the number before it. */
function eachItsOwn(text: string, sources: readonly FoundSource[]): FoundSource[] {
  const phrases = sources.filter(({ rule }) => rule === "attribution-according-to");
  const ownFrom = (index: number): number => phrases[index - 1]?.end ?? phrases[index]?.from ?? 0;
  const areOwn =
    phrases.length > 1 &&
    phrases.every(({ start }, index) => /\d[^,;]{0,24}$/u.test(text.slice(ownFrom(index), start)));
  if (!areOwn) return [...sources];
  return sources.map((source) => {
    const index = phrases.indexOf(source);
    return index === -1 ? source : { ...source, from: ownFrom(index), to: source.end };
  });
}

/** Returns each source once, the best found; in the order of the text. */
function distinct(sources: readonly FoundSource[]): FoundSource[] {
  const kept: FoundSource[] = [];
  for (const source of [...sources].sort((a, b) => b.score - a.score)) {
    const isKnown = kept.some(
      (other) =>
        other.start < source.end &&
        other.end > source.start &&
        // "The two companies said": two names at one place.
        (other.start !== source.start || other.end !== source.end || other.name === source.name) &&
        other.from <= source.from &&
        other.to >= source.to,
    );
    if (!isKnown) kept.push(source);
  }
  return kept.sort((a, b) => a.start - b.start);
}
