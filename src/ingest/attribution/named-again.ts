/** Whom pronouns mean: the one named last that they fit. */

import { SEATED } from "./firm-nouns.ts";
import type { FoundSource } from "./found-source.ts";
import { findCandidates, type NameCandidate } from "./name-candidates.ts";
import { DATELINE } from "./no-names.ts";
import { isPerson, type NamedSentence } from "./source-memory.ts";
import type { Search, SourceContext } from "./source-search.ts";

/** Returns the person that "he" or "her" means: the last one named. */
export function personBefore({ text, candidates, context }: Search, at: number): NameCandidate | null {
  const { kindOf, memory } = context;
  // Of whom the speaker speaks is not the speaker.
  const here = candidates.findLast(
    (candidate) =>
      candidate.end <= at &&
      isPerson(candidate, kindOf) &&
      // "City, he added, earn 5 million": what he speaks of.
      text.slice(candidate.end, at) !== ", " &&
      !AT.test(text.slice(Math.max(0, candidate.start - 6), candidate.start)) &&
      !/^['’]|[”"»]/u.test(text.slice(candidate.end, at)),
  );
  return (
    here ??
    later(memory.person, later(openerBefore(context, text, true), introducedBefore(context, text))) ??
    onlyOneBefore(context, text)
  );
}

/** So many sentences back somebody is looked for who was only spoken of. */
const MOST_BACK = 2;

/** Returns the person whom one of the last sentences introduces: "It began with Mira Holt, an economist at Acme". */
function introducedBefore({ language, memory, kindOf }: SourceContext, text: string): NameCandidate | null {
  for (const { start, end, names } of memory.recent.slice(-MOST_BACK).reverse()) {
    const found = findCandidates(text, start, end, names, language, memory.short).findLast(
      (one) => isPerson(one, kindOf) && INTRODUCED.test(text.slice(one.end, one.end + 8)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Returns the one person whom the last sentence names, who does something in it; null for several. */
function onlyOneBefore({ language, memory, kindOf }: SourceContext, text: string): NameCandidate | null {
  const last = memory.recent.at(-1);
  if (last === undefined) return null;
  const [one, second] = findCandidates(text, last.start, last.end, last.names, language, memory.short).filter(
    (candidate) => isPerson(candidate, kindOf),
  );
  const acts = one !== undefined && /^\s\p{Ll}{3,}/u.test(text.slice(one.end, one.end + 12));
  return second === undefined && acts ? one : null;
}

const INTRODUCED = /^,\s(?:an?|the|who|then|whose)\s/u;

/** Before where somebody works, which may look like a person's name. */
const AT = /(?<!\p{L})(?:[Aa]t|[Ii]n|[Ff]rom)\s$/u;

/** Returns the one that the text names last. */
function later<Named extends { readonly start: number }>(a: Named | null, b: Named | null): Named | null {
  return a === null || (b !== null && b.start > a.start) ? b : a;
}

/**
 * Returns the name that one of the last sentences opens with, the last of a person or of a body: whom the text is
 * speaking of, whether or not it spoke.
 */
export function openerBefore(context: SourceContext, text: string, person: boolean): NameCandidate | null {
  const { memory, kindOf } = context;
  for (const sentence of [...memory.recent].reverse()) {
    const { start } = sentence;
    const first = firstName(sentence, text, context);
    if (first === null || !OPENS.test(text.slice(start, first.start).replace(DATELINE, ""))) continue;
    // "The Texas retailer": where it is.
    const isSeat =
      first.entity === null &&
      SEATED.test(text.slice(first.end, first.end + 20)) &&
      /^\s*The\s$/u.test(text.slice(start, first.start));
    if (isSeat) continue;
    if (isPerson(first, kindOf) !== person || isFirstWord(text, start, first)) continue;
    return first;
  }
  return null;
}

/** The first names of sentences that were looked back at: a sentence may be full of pronouns. */
const firstNames = new WeakMap<NamedSentence, NameCandidate | null>();

function firstName(
  sentence: NamedSentence,
  text: string,
  { language, memory, kindOf }: SourceContext,
): NameCandidate | null {
  const kept = firstNames.get(sentence);
  if (kept !== undefined) return kept;
  const { start, end, names } = sentence;
  const [one, owned] = findCandidates(text, start, end, names, language, memory.short);
  // "The UN's Harbour Programme".
  const isOwner =
    one !== undefined && owned !== undefined && /^['’]s\s$/u.test(text.slice(one.end, owned.start));
  // "Harbour master Mira Holt sees it otherwise".
  const isOffice =
    one !== undefined &&
    owned !== undefined &&
    one.start === start &&
    one.entity === null &&
    isPerson(owned, kindOf) &&
    !/\s/u.test(one.name) &&
    /^\s\p{Ll}+\s$/u.test(text.slice(one.end, owned.start));
  const first = (isOwner || isOffice ? owned : one) ?? null;
  firstNames.set(sentence, first);
  return first;
}

/** What may stand before the name that a sentence opens with. */
const OPENS =
  /^[\s"“„«(•*–—-]*(?:(?:In|On|By|Since)\s[\p{L}\d]+(?:\s\d{4})?,?\s|(?:Last|This|Earlier)\s\p{Ll}+(?:\s\p{Ll}+)?,?\s|(?:An?\s)?(?:\p{L}+\s){1,4}ago,?\s|(?:In|To|When|After|Before|Asked|Speaking|At|With|On|For)\s[^,;:.“"]{2,50},\s|(?:(?:Now|As)\s)?[Ff]or\s)?(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.]*['’]s\s)?(?:(?:Chief|Vice|Executive|Finance|Financial|Managing|Prime|Deputy|Former|Minister|Secretary|Governor|Gov|Mayor|Rep|Sen|Officer|Director|Owner|But|And|Meanwhile,|Separately,|The|Sir|Dr|Mr|Ms|Mrs|President|Senator|CEO|Rival|Analysts\sat)\.?\s)*(?:(?:\p{Lu}\p{Ll}+\s)?(?:\p{Ll}+\s){1,2})?$/u;

/** Returns who was last said to hold the papers that the text speaks of: persons, where there are any. */
export function holdersBefore({ memory, kindOf }: SourceContext): readonly FoundSource[] {
  const persons = memory.holders.filter(({ entity }) => entity !== null && kindOf(entity) === "PERSON");
  return persons.length > 0 ? persons : memory.holders;
}

/** How far back people are looked for who are named once more as "they". */
export const NEAR = 500;

/** Returns where the people belong to that "they" or "the researchers" means: "researchers at X" of a sentence before. */
export function groupBefore(search: Search): NameCandidate | null {
  const { text, context, sentence } = search;
  const { language, memory } = context;
  const from = Math.max(0, sentence.start - NEAR);
  const group = findCandidates(text, from, sentence.start, [], language, memory.short).findLast((one) =>
    isGroup(search, from, one),
  );
  if (group === undefined || group.start < (memory.organisation?.start ?? 0)) return null;
  return group;
}

/** Returns where they belong whom the sentence opens with: "Analysts at X are more generous: …, they say". */
export function groupHere(search: Search, at: number): NameCandidate | null {
  const { text, sentence, candidates } = search;
  const [first] = candidates;
  const opens =
    first !== undefined &&
    first.end <= at &&
    /^\s*(?:The\s)?\p{L}+\s\p{Ll}+\s(?:the\s)?$/u.test(text.slice(sentence.start, first.start));
  return opens && isGroup(search, sentence.start, first) ? first : null;
}

/** Whether a name says where people belong: "researchers at X". */
function isGroup({ text, context }: Search, from: number, { start, end }: NameCandidate): boolean {
  return (
    context.language.agentBefore.test(text.slice(Math.max(from, start - 60), start)) &&
    !/^['’]/u.test(text.slice(end, end + 1))
  );
}

/**
 * Returns the organisation that a verb without a subject means: the sentence's subject, else the one that spoke last,
 * else the one that the text is about.
 */
export function speakerUnsaid(
  { text, sentence, candidates, context }: Search,
  start: number,
  end: number,
): NameCandidate | null {
  const { kindOf, memory, language, subject } = context;
  const here = candidates.find((one) => {
    const before = text.slice(sentence.start, one.start);
    if (before.endsWith("(")) return false;
    return (
      one.end <= start &&
      !isPerson(one, kindOf) &&
      !language.preposition.test(before) &&
      !isFirstWord(text, sentence.start, one)
    );
  });
  if (here !== undefined) return { ...here, start, end };
  const opener = openerBefore(context, text, false);
  if (opener !== null && opener.start > (memory.organisation?.start ?? -1)) return { ...opener, start, end };
  if (memory.organisation !== null) return { ...memory.organisation, start, end };
  if (subject !== null && kindOf(subject) !== "PERSON") return { entity: subject, name: subject, start, end };
  const topic = context.textSubject();
  return topic === null ? null : { entity: null, name: topic, start, end };
}

/** Returns who spoke last, a person or an organisation. */
export function lastSpeaker(search: Search, start: number, end: number): NameCandidate | null {
  const { person, organisation } = search.context.memory;
  return person !== null && person.start > (organisation?.start ?? -1)
    ? { ...person, start, end }
    : speakerUnsaid(search, start, end);
}

/** Whether a name may be any word, as it opens the sentence and the text has it nowhere else. */
export function isFirstWord(
  text: string,
  sentenceStart: number,
  { entity, name, start }: NameCandidate,
): boolean {
  if (
    /^(?:['’]s\s|,\s(?:an?|the|which|who)\s|\son\s\p{Lu}\p{Ll}{2,5}day\s)/u.test(
      text.slice(start + name.length, start + name.length + 14),
    )
  )
    return false;
  const before = text.slice(sentenceStart, start).replace(PLACE, "");
  // "HSBC", "JPMorgan": written as no other word is.
  if (entity !== null || /\s|\p{Lu}.*\p{Lu}/u.test(name) || /\p{L}/u.test(before)) return false;
  const others =
    text.slice(Math.max(0, sentenceStart - FAR), sentenceStart) +
    text.slice(start + name.length, start + FAR);
  return !others.includes(name);
}

/** "PARIS: ", before the first word of a text. */
const PLACE = /^[\s\p{Lu}]{3,30}(?:\([^()]{1,30}\))?\s?[:–—-]\s/u;

/** How far around a name is looked for once more. */
export const FAR = 800;
