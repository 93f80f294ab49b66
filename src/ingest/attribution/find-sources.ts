/**
 * Finds whom a sentence names as the source of what it says.
 *
 * Method: the cues of its language are looked for first ("according to", "obtained by", verbs of saying); most
 * sentences have none. Behind a cue, or before a verb, a name is looked for: a known one, any words written as names
 * are, a noun for the organisation named before ("the bureau"), a pronoun. Each source governs a stretch of the
 * sentence. Cost: linear in the sentence, times the cues in it.
 */
import type { EntityKind } from "../../model/entity.ts";
import type { NamePlace } from "../find-mentions.ts";
import type { FoundSource } from "./found-source.ts";
import { eastAsianSources } from "./languages/east-asian.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import { COMMON, findCandidates, type NameCandidate } from "./name-candidates.ts";
import { isPerson, type SourceMemory } from "./source-memory.ts";
import { scopeOfPhrase, scopeOfVerb } from "./source-scope.ts";

/** What sources are looked for with. */
export interface SourceContext {
  readonly language: SourceLanguage;
  readonly memory: SourceMemory;
  readonly kindOf: (entity: string) => EntityKind | null;
  /** Who or what the text is about, as far as it is known. */
  readonly subject: string | null;
  /** The name that the text is about where it is not known. */
  readonly textSubject: () => string | null;
}

const RULES: readonly (readonly [group: string, rule: string, score: number])[] = [
  ["accordingTo", "according-to", 0.95],
  ["citing", "citing", 0.9],
  ["doneBy", "passive", 0.9],
  ["toldTo", "told", 0.8],
  ["reportOf", "report-of", 0.8],
  ["sourceLine", "source-line", 0.7],
  ["including", "including", 0.85],
];
/** Words by which people stay unnamed. */
const UNNAMED = /\b(?:close|familiar|near|knowledge|vertraut|nahe|cercan[oa]s|próxim[oa]s|proches?|nær)\b/iu;
/** Behind such a word another statement begins. */
const REASON =
  /\b(?:because|when|after|before|if|since|while|weil|nachdem|wenn|porque|cuando|si|parce|quand|lorsque|quando|se|fordi|når|hvis)\b/iu;
/** Before a participle: "is said to" names nobody. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u;
const JOINED =
  /^\s*(?:\([^()]{1,14}\)\s*)?(?:and|und|y|e|et|og|&)\s+(?:\p{Ll}{1,4}['’]?\s*)?(?:[\p{Ll}-]+\s+){0,2}$/u;

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
  const found = eastAsianSources(text, start, end, names);
  const cues = [...sentence.matchAll(language.cues)];
  const verbs = [...sentence.matchAll(language.verbs)];
  const saysBefore = language.saysBefore.test(sentence);
  const owns = /\p{L}['’]s\s/u.test(sentence) || language.anyStudyBy.test(sentence);
  if (cues.length === 0 && verbs.length === 0 && !saysBefore && !owns) return found;
  const candidates = findCandidates(text, start, end, names, language, context.memory.short);
  const search: Search = { text, sentence: { start, end }, candidates, context };
  for (const cue of cues) found.push(...sourcesOfCue(search, cue));
  for (const verb of verbs) found.push(...sourcesOfVerb(search, verb));
  for (const candidate of candidates) {
    const before = text.slice(Math.max(start, candidate.start - 60), candidate.start);
    if (language.possessive.test(text.slice(candidate.end, candidate.end + 60)))
      found.push(verbSource(search, candidate, candidate.end, "possessive", 0.75, false));
    else if (language.studyBy.test(before)) {
      const scope = scopeOfPhrase(text, {
        sentence: search.sentence,
        start: candidate.start - before.length,
        end: candidate.end,
      });
      found.push(sourceOf(candidate, "attribution-study", 0.75, scope, true));
    }
  }
  if (saysBefore && found.length === 0) {
    for (const candidate of candidates) {
      if (isObject(search, candidate)) continue;
      found.push(sourceOf(candidate, "attribution-says", 0.8, { from: start, to: end }, false));
    }
    const role = found.length > 0 ? null : roleWithin(search);
    if (role !== null) found.push(sourceOf(role, "attribution-says", 0.7, { from: start, to: end }, false));
  }
  return distinct(found.map((source) => (saysBefore ? { ...source, isOfBefore: true } : source)));
}

interface Search {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly candidates: readonly NameCandidate[];
  readonly context: SourceContext;
}

/** Returns the names behind a cue such as "according to". */
function sourcesOfCue(search: Search, cue: RegExpExecArray): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const kind = RULES.find(([group]) => cue.groups?.[group] !== undefined);
  if (kind === undefined) return [];
  const [group, rule, score] = kind;
  const cueStart = sentence.start + cue.index;
  const cueEnd = cueStart + cue[0].length;
  const first = candidates.find((candidate) => candidate.start >= cueEnd);
  const named =
    first !== undefined && isReached(search, text.slice(cueEnd, first.start), group) ? first : null;
  const target = named ?? (group === "accordingTo" ? roleAhead(search, cueEnd) : null);
  if (target === null) return [];
  const behind = text.slice(target.end, Math.min(sentence.end, target.end + 90));
  if (named !== null && (context.language.papers.test(behind) || context.language.isPaper.test(behind)))
    return [];
  const scope = scopeOfPhrase(text, { sentence, start: cueStart, end: target.end });
  const isHolder = group === "doneBy" || group === "reportOf";
  const source = sourceOf(target, `attribution-${rule}`, score, scope, isHolder);
  return [source, ...joinedBehind(search, source)];
}

/** Whether only little stands between a cue and a name: "according to the tech blogger X", "to figures that X has seen". */
function isReached({ context }: Search, between: string, group: string): boolean {
  if (/[\d,;:()“”"„«»!?]|\.\s/u.test(between)) return false;
  const words = between.trim() === "" ? [] : between.trim().split(/\s+/u);
  const { language } = context;
  if (language.objectPronoun.test(between) || UNNAMED.test(between) || REASON.test(between)) return false;
  if (words.some((word) => /^\p{Lu}/u.test(word) && !COMMON.test(word)) && !language.capitalisesNouns)
    return words.length <= 2;
  if (words.length <= 6) return !language.that.test(between) || language.study.test(between);
  return group === "accordingTo" && words.length <= 10 && language.study.test(between);
}

/** Returns the names joined to a source: "according to X and Y". */
function joinedBehind(search: Search, source: FoundSource): FoundSource[] {
  const { text, candidates, context } = search;
  const joined: FoundSource[] = [];
  let last = source;
  for (const candidate of candidates) {
    if (candidate.start < last.end) continue;
    const between = text.slice(last.end, candidate.start);
    if (between.length > 40 || !JOINED.test(between)) break;
    if (context.language.papers.test(text.slice(candidate.end, candidate.end + 60))) break;
    last = {
      ...source,
      ...candidate,
      rule: `${source.rule}-joined`,
      score: source.score - 0.05,
      to: Math.max(source.to, candidate.end),
    };
    joined.push(last);
  }
  return joined;
}

/** Returns the names before a verb of saying, or behind it where it closes a sentence. */
function sourcesOfVerb(search: Search, verb: RegExpExecArray): FoundSource[] {
  const { text, sentence, context } = search;
  const { language } = context;
  const start = sentence.start + verb.index;
  const end = start + verb[0].length;
  const behind = text.slice(end, Math.min(sentence.end, end + 90));
  const inverted = invertedSources(search, start, end);
  if (inverted.length > 0 || verb.groups?.["closing"] !== undefined) return inverted;
  if (PASSIVE.test(text.slice(Math.max(sentence.start, start - 30), start))) return [];
  const subject = subjectOf(search, start);
  if (subject === null) return [];
  const hasThat = language.that.test(behind) || /^\s*[:,]?\s*[“"«„]/u.test(behind);
  const hasColon = /^\s*:/u.test(behind);
  const closes =
    /[,"”»“?!–—]\s*(?:\p{L}{1,4}['’]?\s*)?$/u.test(text.slice(sentence.start, subject.start)) && !hasThat;
  let score = subject.isSecond ? 0.65 : 0.85;
  if (verb.groups?.["weak"] !== undefined) {
    // "X put the sum at 5 million", "X shows that", "…, X found": else it may be something that X did.
    const putsAt = /^put/iu.test(verb[0]) && /^[^;:.$€£¥%]{2,100}\sat\s/u.test(behind);
    const gives = /^ga?ve|^gives/iu.test(verb[0]) && /^\s(?:\p{L}+\s){0,2}[$€£\d]/u.test(behind);
    const isGiven = gives && isPerson(subject.candidate, context.kindOf) && !/\sto\s/u.test(behind);
    if (!hasThat && !hasColon && !closes && !putsAt && !isGiven) return [];
    score = 0.75;
  } else if (verb.groups?.["holding"] !== undefined) {
    if (!/[:]/u.test(text.slice(end, sentence.end)) && !closes && !hasThat) return [];
    score = 0.7;
  }
  const isHolder = verb.groups?.["holding"] !== undefined;
  const scope = scopeOfVerb(text, { sentence, start: subject.start, end }, hasThat);
  const source = sourceOf(subject.candidate, "attribution-says", score, scope, isHolder);
  const others = (subject.others ?? []).map((other) => ({
    ...source,
    entity: other.entity,
    name: other.name,
  }));
  return [...joinedBefore(search, source), source, ...others, ...affiliations(search, source, start)];
}

interface Subject {
  readonly candidate: NameCandidate;
  readonly start: number;
  /** Whether another verb stands between: "X looked again and says". */
  readonly isSecond: boolean;
  /** Who else is meant: "they". */
  readonly others?: readonly FoundSource[];
}

/** Returns who is the subject of a verb. */
function subjectOf(search: Search, verbStart: number): Subject | null {
  const { text, sentence, candidates, context } = search;
  const { language, memory, kindOf } = context;
  const before = text.slice(Math.max(sentence.start, verbStart - 170), verbStart);
  const pronoun = language.pronounBehind.exec(before);
  if (pronoun?.groups?.["pronoun"] !== undefined) {
    const isPlural = /^(?:they|sie|ellos|ellas|ils|elles|eles|elas|de|it|es|det)$/iu.test(
      pronoun.groups["pronoun"],
    );
    const start = verbStart - before.length + pronoun.index;
    const known = isPlural ? (memory.preceding[0] ?? memory.organisation) : personBefore(search, start);
    if (known === null) return null;
    const others = isPlural ? memory.preceding.slice(1) : [];
    return { candidate: { ...known, start, end: verbStart }, start, isSecond: false, others };
  }
  const role = language.roleBehind.exec(before);
  if (role !== null) {
    const start = verbStart - before.length + role.index;
    const candidate = organisationOf(search, role.groups?.["role"] ?? "", start, verbStart);
    if (candidate !== null) return { candidate, start, isSecond: false };
  }
  // The verb may be told of any name before it, with an aside between: the nearest that fits.
  for (const candidate of candidates
    .filter((one) => one.end <= verbStart)
    .reverse()
    .slice(0, 3)) {
    const between = text.slice(candidate.end, verbStart);
    if (between.length > 170) return null;
    const isClose =
      language.between.test(between) ||
      (isPerson(candidate, kindOf) && language.betweenOfPerson.test(between));
    if (isClose && isObject(search, candidate)) continue;
    if (isClose) return { candidate, start: candidate.start, isSecond: false };
    const opens = text.slice(sentence.start, candidate.start).trim().split(/\s+/u).length <= 2;
    if (opens && !/[;:]|\.\s/u.test(between) && language.second.test(between) && !isObject(search, candidate))
      return { candidate, start: candidate.start, isSecond: true };
  }
  return null;
}

/** Returns the person that "he" or "her" means: the last one named. */
function personBefore({ candidates, context }: Search, at: number): NameCandidate | null {
  const { kindOf, memory } = context;
  const here = candidates.findLast((candidate) => candidate.end <= at && isPerson(candidate, kindOf));
  return here ?? memory.person;
}

/** Whether a preposition before a name makes it a place or an object: "in Leeds"; not where it speaks: "a team at X". */
function isObject({ text, sentence, context }: Search, { start }: NameCandidate): boolean {
  const before = text.slice(Math.max(sentence.start, start - 50), start);
  return context.language.preposition.test(before) && !context.language.agentBefore.test(before);
}

/** Returns who speaks in ", said X" at the end of a clause. */
function invertedSources(search: Search, start: number, end: number): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const before = text.slice(sentence.start, start);
  if (!/[,"”»“?!–—]\s*(?:(?:a|ont|ha|hat|har|hatte)\s)?$/u.test(before)) return [];
  const first = candidates.find((candidate) => candidate.start >= end);
  const between = first === undefined ? "" : text.slice(end, first.start);
  const isNear =
    first !== undefined && /^\s*(?:[\p{L}-]+['’]?\s*){0,3}$/u.test(between) && !/\d/.test(between);
  const target = isNear && first !== undefined ? first : roleAhead(search, end);
  if (target === null) return [];
  const behind = text.slice(target.end, sentence.end);
  const closes =
    /^\s*(?:[,.;:!?)]|$|\(|\p{Ll}{1,4}\s)/u.test(behind) &&
    !context.language.that.test(text.slice(end, target.start));
  if (!closes) return [];
  const source = sourceOf(
    target,
    "attribution-says-inverted",
    0.8,
    { from: sentence.start, to: sentence.end },
    false,
  );
  return [source, ...joinedBehind(search, source), ...affiliations(search, source, sentence.end)];
}

/** Returns the names before a subject that are joined to it: "X and Y say". */
function joinedBefore({ text, candidates }: Search, source: FoundSource): FoundSource[] {
  const before = candidates.findLast((candidate) => candidate.end <= source.start);
  if (before === undefined || !JOINED.test(text.slice(before.end, source.start))) return [];
  return [{ ...source, ...before, rule: `${source.rule}-joined`, score: source.score - 0.05 }];
}

/** Returns where the person or system that speaks belongs to: "Ann Lee, who covers it at X, says". */
function affiliations({ text, candidates }: Search, source: FoundSource, end: number): FoundSource[] {
  return candidates
    .filter((candidate) => candidate.start >= source.end && candidate.end <= end)
    .filter((candidate) => {
      const between = text.slice(source.end, candidate.start);
      return (
        between.length < 60 &&
        /^,\s[^,;:.\d]*\b(?:at|of|from|bei|von|beim|del?|do|da|du|chez|hos|i)\s(?:\p{Ll}{1,4}\s)?$/u.test(
          between,
        )
      );
    })
    .slice(0, 1)
    .map((candidate) => ({ ...source, ...candidate, rule: "attribution-affiliation", score: 0.62 }));
}

/** Returns the organisation that a noun right behind a cue names again: "according to the society". */
function roleAhead(search: Search, at: number): NameCandidate | null {
  const { text, sentence, context } = search;
  const ahead = text.slice(at, Math.min(sentence.end, at + 60));
  const pronoun = context.language.objectPronoun.exec(ahead);
  if (pronoun !== null) {
    const known = personBefore(search, at) ?? context.memory.organisation;
    return known === null ? null : { ...known, start: at, end: at + pronoun[0].length };
  }
  const role = context.language.roleAhead.exec(ahead);
  return role === null ? null : organisationOf(search, role[0], at, at + role[0].length);
}

function roleWithin(search: Search): NameCandidate | null {
  const { text, sentence } = search;
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(/\s/gu)) {
    const role = roleAhead(search, sentence.start + match.index);
    if (role !== null) return role;
  }
  return null;
}

/** Returns the organisation that a noun such as "the bureau" or "the company" names again. */
function organisationOf(
  { text, candidates, context, sentence }: Search,
  noun: string,
  start: number,
  end: number,
): NameCandidate | null {
  const { language, memory, kindOf, subject } = context;
  // "The IMBIE consortium" has a name of its own.
  if (!language.capitalisesNouns && /\s\p{Lu}/u.test(text.slice(start, end))) return null;
  const place = { start, end };
  if (!language.isCompany.test(noun) && memory.organisation !== null)
    return { ...memory.organisation, ...place };
  const named = namedBefore(text, noun, start, context);
  if (named !== null) return { ...named, ...place };
  const first = candidates.find((candidate) => candidate.end <= start && !isPerson(candidate, kindOf));
  if (first !== undefined && text.slice(sentence.start, first.start).length < 200)
    return { ...first, ...place };
  if (subject !== null && kindOf(subject) !== "PERSON") return { entity: subject, name: subject, ...place };
  if (memory.organisation !== null) return { ...memory.organisation, ...place };
  const topic = language.isCompany.test(noun) ? context.textSubject() : null;
  return topic === null ? null : { entity: null, name: topic, ...place };
}

/** How far back a name is looked for that has the noun in it. */
const FAR = 800;

/** Returns the last name before that has the noun in it: "the Institute for Harbours" for "the institute". */
function namedBefore(text: string, noun: string, at: number, context: SourceContext): NameCandidate | null {
  const { language, memory } = context;
  const word = noun.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  const from = Math.max(0, at - FAR);
  if (word === "" || !text.slice(from, at).toLowerCase().includes(word)) return null;
  const names = findCandidates(text, from, at, [], language, memory.short);
  return (
    names.findLast(({ name }) => name.toLowerCase().split(/\s/u).includes(word) && name.includes(" ")) ?? null
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

function sourceOf(
  { entity, name, start, end }: NameCandidate,
  rule: string,
  score: number,
  { from, to }: { readonly from: number; readonly to: number },
  holdsDocuments: boolean,
): FoundSource {
  return { entity, name, start, end, rule, score, from, to, holdsDocuments, isOfBefore: false };
}

/** Returns each source once, the best found; in the order of the text. */
function distinct(sources: readonly FoundSource[]): FoundSource[] {
  const kept: FoundSource[] = [];
  for (const source of [...sources].sort((a, b) => b.score - a.score)) {
    const isKnown = kept.some(
      (other) =>
        other.start < source.end &&
        other.end > source.start &&
        other.from <= source.from &&
        other.to >= source.to,
    );
    if (!isKnown) kept.push(source);
  }
  return kept.sort((a, b) => a.start - b.start);
}
