import type { FoundSource } from "./found-source.ts";
import { affiliations, joinedBefore, joinedBehind } from "./joined-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { groupBefore, organisationOf, personBefore, roleAhead, speakerUnsaid } from "./named-again.ts";
import { isPerson } from "./source-memory.ts";
import { scopeOfVerb } from "./source-scope.ts";
import { type Search, sourceOf } from "./source-search.ts";

/** Before a participle: "is said to" names nobody. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u;

/** Returns the names before a verb of saying, or behind it where it closes a sentence. */
export function sourcesOfVerb(search: Search, verb: RegExpExecArray): FoundSource[] {
  const { text, sentence, context } = search;
  const { language } = context;
  const start = sentence.start + verb.index;
  const end = start + verb[0].length;
  const behind = text.slice(end, Math.min(sentence.end, end + 90));
  const inverted = invertedSources(search, start, end);
  const direct = directSource(search, verb, start, end);
  if (direct !== null) return [direct];
  if (inverted.length > 0 || verb.groups?.["closing"] !== undefined) return inverted;
  if (PASSIVE.test(text.slice(Math.max(sentence.start, start - 30), start))) return [];
  const subject = subjectOf(search, start);
  const hasThat = language.that.test(behind) || /^\s*[:,]?\s*[“"«„]/u.test(behind);
  if (subject === null) return speakerBefore(search, start, end, hasThat);
  const hasColon = /^\s*:/u.test(behind);
  const saidFrom = agentStart(search, subject.start);
  const closes =
    /[,"”»“?!–—][’']?\s*(?:\p{L}{1,4}['’]?\s*)?$/u.test(text.slice(sentence.start, saidFrom)) && !hasThat;
  let score = subject.isSecond ? 0.65 : 0.85;
  if (verb.groups?.["weak"] !== undefined) {
    // "X put the sum at 5 million", "X shows that", "…, X found": else it may be something that X did.
    const putsAt = /^(?:put|val|peg|pric)/iu.test(verb[0]) && /^[^;:.$€£¥%]{2,100}\sat\s/u.test(behind);
    const gives = /^ga?ve|^gives/iu.test(verb[0]) && /^\s(?:\p{L}+\s){0,2}[$€£\d]/u.test(behind);
    const isGiven = gives && isPerson(subject.candidate, context.kindOf) && !/\sto\s/u.test(behind);
    // "X expects to sell 5 million", "X expects sales to rise by 5%".
    const foresees =
      (/^(?:expect|project|sees)/iu.test(verb[0]) &&
        /^\s(?:(?:[^,;:.]|[.,](?=\d)){1,90}\s)?(?:to|will|of|at)\s/u.test(behind)) ||
      (/^(?:erwart|rechne|prev|prév|espera|attend|vente|forvent)/iu.test(verb[0]) &&
        /^[^;:.]*\d/u.test(behind));
    // "A Labor Department study found fewer than 50".
    const isStudy = context.language.studyBehind.test(text.slice(subject.candidate.end, start));
    if (!hasThat && !hasColon && !closes && !putsAt && !isGiven && !foresees && !isStudy) return [];
    score = 0.75;
  } else if (verb.groups?.["holding"] !== undefined) {
    if (!/[:]/u.test(text.slice(end, sentence.end)) && !closes && !hasThat) return [];
    score = 0.7;
  }
  const isHolder = verb.groups?.["holding"] !== undefined;
  const whole = scopeOfVerb(text, { sentence, start: saidFrom, end }, hasThat);
  // "X, which runs 80% of the grid, said": what stands between the two is said of X, not by it.
  const isAside = /,/u.test(text.slice(subject.candidate.end, start));
  const scope = isAside && whole.from <= saidFrom && !closes ? { ...whole, from: start } : whole;
  const source = sourceOf(subject.candidate, "attribution-says", score, scope, isHolder);
  const others = (subject.others ?? []).map((other) => ({
    ...source,
    entity: other.entity,
    name: other.name,
  }));
  return [...joinedBefore(search, source), source, ...others, ...affiliations(search, source, start)];
}

/** Returns where the title or the people before a name begin: "President X", "researchers at X". */
function agentStart({ text, sentence, context }: Search, start: number): number {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  // "Norway's Institute of Statistics".
  const agent =
    context.language.agentAtEnd.exec(before) ?? /(?<!\p{L})\p{Lu}[\p{L}.-]*['’]s?\s$/u.exec(before);
  return agent === null ? start : start - agent[0].length;
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
    const spoke = memory.preceding.filter(({ rule }) => rule !== "attribution-told");
    const isThing = /^(?:it|es|det)$/iu.test(pronoun.groups["pronoun"]);
    const bodies = spoke.filter((one) => !isThing || !isPerson(one, kindOf));
    const known = isPlural
      ? (groupBefore(search) ?? bodies[0] ?? memory.organisation)
      : personBefore(search, start);
    if (known === null) return null;
    const others = isPlural ? bodies.slice(1) : [];
    return { candidate: { ...known, start, end: verbStart }, start, isSecond: false, others };
  }
  const own = language.ownPaperBehind.exec(before);
  if (own !== null) {
    const start = verbStart - before.length + own.index;
    const isOfThing = /^(?:its|their)$/iu.test(own.groups?.["own"] ?? "");
    const owner = isOfThing ? memory.organisation : personBefore(search, start);
    if (owner !== null) return { candidate: { ...owner, start, end: verbStart }, start, isSecond: false };
  }
  const office = language.officeBehind.exec(before);
  if (office !== null && !/\s\p{Lu}/u.test(office[0].trim().slice(4))) {
    const start = verbStart - before.length + office.index;
    const person = personBefore(search, start);
    if (person !== null) return { candidate: { ...person, start, end: verbStart }, start, isSecond: false };
  }
  const reporter = reporterAfterAs(search, verbStart);
  if (reporter !== null) return { candidate: reporter, start: reporter.start, isSecond: false };
  const nearest = candidates.findLast((one) => one.end <= verbStart);
  const isNamed = nearest !== undefined && language.between.test(text.slice(nearest.end, verbStart));
  const role = isNamed && !isObject(search, nearest) ? null : language.roleBehind.exec(before);
  if (role !== null) {
    const roleStart = verbStart - before.length + role.index;
    const owner = candidates.find((one) => one.end === roleStart);
    // "Norway's largest maker": a country is no name of anybody, but belongs to what is said of the maker.
    const ofCountry = /^['’]/u.test(role[0])
      ? (/(?:\p{Lu}[\p{L}-]*)$/u.exec(before.slice(0, role.index))?.[0].length ?? 0)
      : 0;
    const start = owner?.start ?? roleStart - ofCountry;
    const candidate = organisationOf(search, role.groups?.["role"] ?? "", start, verbStart);
    if (candidate !== null && (owner === undefined || isRanked(role[0])))
      return { candidate, start, isSecond: false };
  }
  if (role !== null && isRanked(role[0])) return null;
  // The verb may be told of any name before it, with an aside between: the nearest that fits.
  for (const candidate of candidates
    .filter((one) => one.end <= verbStart)
    .reverse()
    .slice(0, 3)) {
    const between = text.slice(candidate.end, verbStart);
    if (between.length > 170) return null;
    const isAppended = /,\s*$/u.test(
      text.slice(Math.max(sentence.start, candidate.start - 2), candidate.start),
    );
    const isClose =
      language.between.test(between) ||
      // "Its governor, Mira Holt, warned".
      (isAppended && between.startsWith(",") && language.between.test(between.slice(1))) ||
      (isPerson(candidate, kindOf) && language.betweenOfPerson.test(between));
    const headed = isClose ? null : bodyWithSubject(search, candidate, verbStart);
    if (headed !== null) return { candidate: headed, start: headed.start, isSecond: false };
    if (isClose && isObject(search, candidate)) continue;
    if (isClose) return { candidate, start: candidate.start, isSecond: false };
    const opens = text.slice(sentence.start, candidate.start).trim().split(/\s+/u).length <= 2;
    if (opens && !/[;:]|\.\s/u.test(between) && language.second.test(between) && !isObject(search, candidate))
      return { candidate, start: candidate.start, isSecond: true };
  }
  return null;
}

/** "As X reports, citing Y,": the first name behind the word that opens the sentence. */
const AS = /^[\s"“„«(]*(?:as|wie|como|comme|conforme|som)\s(?:\p{Ll}{2,4}\s)?(?:[\p{Ll}-]+\s)?$/iu;

function reporterAfterAs({ text, sentence, candidates }: Search, verbStart: number): NameCandidate | null {
  const first = candidates.find((one) => one.start >= sentence.start);
  if (first === undefined || first.end > verbStart || verbStart - first.end > 80) return null;
  if (/[;:.\d]/u.test(text.slice(first.end, verbStart))) return null;
  return AS.test(text.slice(sentence.start, first.start)) ? first : null;
}

/** "The Lancet Commission on pollution and health found": small words behind a body's name that belong to it. */
function bodyWithSubject(
  { text, context }: Search,
  candidate: NameCandidate,
  verbStart: number,
): NameCandidate | null {
  const last = candidate.name.split(" ").at(-1) ?? "";
  const between = text.slice(candidate.end, verbStart);
  if (candidate.entity !== null || !context.language.nameHeads.test(last)) return null;
  if (!/^\s(?:on|for|of|in)\s\p{Ll}[\p{Ll} -]{2,60}\s$/u.test(between)) return null;
  const end = verbStart - 1;
  return { ...candidate, end, name: text.slice(candidate.start, end) };
}

/** "Britain's largest grocer" speaks, not Britain; "Deloitte's sports group" speaks for Deloitte. */
function isRanked(role: string): boolean {
  return /^['’]s\s+(?:\p{Ll}[\p{Ll}-]*\s+)?(?:\p{Ll}+est|leading|top|first|second|only)\s\p{Ll}/u.test(role);
}

/** Whether a preposition before a name makes it a place or an object: "in Leeds"; not where it speaks: "a team at X". */
export function isObject({ text, sentence, context }: Search, { start }: NameCandidate): boolean {
  const before = text.slice(Math.max(sentence.start, start - 50), start);
  return context.language.preposition.test(before) && !context.language.agentBefore.test(before);
}

/** Returns where the text goes on behind the day that follows a verb: "said on Monday". */
function afterDay({ text, sentence, context }: Search, end: number): number {
  const ahead = /^\s+(?:(?:on|am|el|le|na|no|på)\s+)?([\p{L}'’-]+)/u.exec(
    text.slice(end, Math.min(sentence.end, end + 40)),
  );
  return ahead !== null && context.language.day.test(ahead[1] ?? "") ? end + ahead[0].length : end;
}

/** Returns an outlet that writes itself in small letters where the sentence ends with it: ", reports quaynews". */
function outletAhead({ text, sentence, context }: Search, end: number): NameCandidate | null {
  const ahead = /^\s+(\p{Ll}[\p{Ll}\d]{5,}(?:\.\p{Ll}{2,4})?)[.!?"”»]*\s*$/u.exec(
    text.slice(end, sentence.end),
  );
  const name = ahead?.[1];
  if (name === undefined || context.language.day.test(name) || /(?:ly|ment|mente)$/u.test(name)) return null;
  if (context.language.roleAhead.test(name)) return null;
  const start = end + text.slice(end, sentence.end).indexOf(name);
  return { entity: null, name, start, end: start + name.length };
}

/** Returns the organisation that a verb without a subject means at the end of a sentence: ", informó el lunes". */
function saidAlone(search: Search, end: number): NameCandidate | null {
  if (!search.context.language.dropsSubject) return null;
  const at = afterDay(search, end);
  const isAlone = /^[.!?"”»]*\s*$/u.test(search.text.slice(at, search.sentence.end));
  return isAlone ? lastSpeaker(search, end, at) : null;
}

/** Returns who spoke last, a person or an organisation. */
function lastSpeaker(search: Search, start: number, end: number): NameCandidate | null {
  const { person, organisation } = search.context.memory;
  return person !== null && person.start > (organisation?.start ?? -1)
    ? { ...person, start, end }
    : speakerUnsaid(search, start, end);
}

/** Returns who a verb at the start of a sentence means that stands without its subject: "Confirmó además que". */
function speakerBefore(search: Search, start: number, end: number, hasThat: boolean): FoundSource[] {
  const { text, sentence, context } = search;
  if (!context.language.dropsSubject || !hasThat) return [];
  if (!/^[\s"“«]*(?:\p{L}+\s)?$/u.test(text.slice(sentence.start, start))) return [];
  const speaker = lastSpeaker(search, start, end);
  if (speaker === null) return [];
  const scope = scopeOfVerb(text, { sentence, start, end }, hasThat);
  return [sourceOf(speaker, "attribution-says-unsaid", 0.75, scope, false)];
}

/** Returns who speaks right behind a verb that stands second, as in German: "Aus dem Verkauf meldete X einen Gewinn". */
function directSource(
  { text, sentence, candidates, context }: Search,
  verb: RegExpExecArray,
  start: number,
  end: number,
): FoundSource | null {
  if (!context.language.capitalisesNouns || verb.groups?.["strong"] === undefined) return null;
  if (
    text.slice(sentence.start, start).trim() === "" ||
    /[,"”»“]\s*$/u.test(text.slice(sentence.start, start))
  )
    return null;
  const first = candidates.find((candidate) => candidate.start >= end);
  if (first === undefined || !/^\s(?:(?:der|die|das)\s)?$/u.test(text.slice(end, first.start))) return null;
  const scope = scopeOfVerb(text, { sentence, start: sentence.start, end: first.end }, false);
  return sourceOf(first, "attribution-says", 0.8, scope, false);
}

/** Returns the person whom a name and an office introduce: "said Acme spokeswoman Mira Holt". */
function personBehind(
  { text, candidates, context }: Search,
  { end }: NameCandidate,
): NameCandidate | undefined {
  const next = candidates.find((candidate) => candidate.start >= end);
  const isIntroduced =
    next !== undefined &&
    isPerson(next, context.kindOf) &&
    /^\s(?:[\p{Ll}-]+\s){1,4}$/u.test(text.slice(end, next.start));
  return isIntroduced ? next : undefined;
}

/** Returns who speaks in ", said X" at the end of a clause. */
function invertedSources(search: Search, start: number, end: number): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const before = text.slice(sentence.start, start);
  if (!/[,"”»“?!–—][’']?\s*(?:(?:a|ont|ha|han|hat|har|hatte|haben)\s)?$/u.test(before)) return [];
  const first = candidates.find((candidate) => candidate.start >= end);
  const between = first === undefined ? "" : text.slice(end, first.start);
  const isNear =
    first !== undefined &&
    (/^\s*(?:[\p{L}-]+['’]?\s*){0,3}$/u.test(between) ||
      // "Said the head of the company, Mira Holt".
      (isPerson(first, context.kindOf) && /^(?:\s[\p{L}'’-]+){1,8},\s$/u.test(between)));
  const person =
    first === undefined || isPerson(first, context.kindOf) ? undefined : personBehind(search, first);
  const target =
    isNear && first !== undefined
      ? (person ?? first)
      : (roleAhead(search, afterDay(search, end)) ?? outletAhead(search, end) ?? saidAlone(search, end));
  if (target === null) return [];
  const behind = text.slice(target.end, sentence.end);
  const closes =
    /^\s*(?:[,.;:!?)]|$|\(|\p{Ll}{1,4}[\s.!?])/u.test(behind) &&
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
