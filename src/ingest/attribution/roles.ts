/** Whom nouns such as "the bureau" mean: the organisation named last that they fit. */
import { FIRM_NOUNS } from "./firm-nouns.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import { findCandidates, type NameCandidate } from "./name-candidates.ts";
import {
  FAR,
  groupBefore,
  holdersBefore,
  isFirstWord,
  NEAR,
  openerBefore,
  personBefore,
  speakerUnsaid,
} from "./named-again.ts";
import { OUTLET_NOUNS } from "./outlet-nouns.ts";
import { isPerson, speaksOfBody } from "./source-memory.ts";
import type { Search, SourceContext } from "./source-search.ts";

/** Returns the organisation that a noun right behind a cue names again: "according to the society". */
export function roleAhead(search: Search, at: number): NameCandidate | null {
  const { text, sentence, context } = search;
  const ahead = text.slice(at, Math.min(sentence.end, at + 60));
  const pronoun = context.language.objectPronoun.exec(ahead);
  if (pronoun !== null) {
    const known = personBefore(search, at) ?? context.memory.organisation;
    return known === null ? null : { ...known, start: at, end: at + pronoun[0].length };
  }
  const own = context.language.ownPaper.exec(ahead);
  if (own !== null) {
    const isOfThing = /^(?:its|their)$/iu.test(own.groups?.["own"] ?? "");
    const owner = isOfThing ? speakerUnsaid(search, at, at) : personBefore(search, at);
    return owner === null ? null : { ...owner, start: at, end: at + own[0].length };
  }
  const paper = context.language.companyPaper.exec(ahead);
  if (paper !== null) return organisationOf(search, "company", at, at + paper[0].length);
  if (context.language.officeAhead.test(ahead)) {
    const person = personBefore(search, at);
    if (person !== null)
      return { ...person, start: at, end: at + (context.language.officeAhead.exec(ahead)?.[0].length ?? 0) };
  }
  const role = context.language.roleAhead.exec(ahead);
  // "According to analysts": nobody who was named.
  if (role === null || (PEOPLE.test(role[0].trim()) && !/^\s*\S+\s+\S/u.test(role[0]))) return null;
  return organisationOf(search, role[0], at, at + role[0].length);
}

/** Returns the organisation that a noun anywhere in the sentence names again; null where there is none. */
export function roleWithin(search: Search): NameCandidate | null {
  const { text, sentence } = search;
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(/\s/gu)) {
    const role = roleAhead(search, sentence.start + match.index);
    if (role !== null) return role;
  }
  return null;
}

/** Returns the organisation that a noun such as "the bureau" or "the company" names again. */
export function organisationOf(
  { text, candidates, context, sentence }: Search,
  noun: string,
  start: number,
  end: number,
): NameCandidate | null {
  const { language, kindOf, subject } = context;
  const { memory } = context;
  // "The outlet": who tells of it, and not whose figures it tells of.
  const isOutlet = OUTLET.test(noun.trim());
  const outlet = memory.latest.find((one) => one.entity !== null && context.isOutlet(one.entity));
  if (isOutlet && outlet !== undefined) return { ...outlet, start, end };
  // "The IMBIE consortium" has a name of its own.
  const inName = language.capitalisesNouns ? /\s\p{Lu}\p{Ll}+\s\p{Lu}/u : /\s\p{Lu}/u;
  const nounEnd = text.indexOf(noun.trim(), start) + noun.trim().length;
  if (inName.test(text.slice(start, Math.min(end, nounEnd)).replace(BASED, "").replace(ALONE, "")))
    return null;
  const place = { start, end };
  // "Papers obtained by X. …, the publication reported".
  const named = isOutlet ? (outletBefore(text, context) ?? memory.holders[0] ?? null) : null;
  if (named !== null) return { ...named, ...place };
  const group = PEOPLE.test(noun.trim()) ? groupBefore({ text, candidates, context, sentence }) : null;
  if (group !== null) return { ...group, ...place };
  if (PEOPLE.test(noun.trim())) {
    const spoke = memory.preceding[0] ?? memory.organisation;
    return spoke === null ? null : { ...spoke, ...place };
  }
  // No company: who only told of it.
  const isTeller =
    language.isCompany.test(noun) &&
    memory.organisation !== null &&
    !/^attribution-(?:says|expects|possessive)/.test(memory.organisation.rule) &&
    ((memory.organisation.entity !== null && context.isOutlet(memory.organisation.entity)) ||
      // "As first reported by X".
      (memory.organisation.rule === "attribution-passive" && !memory.organisation.holdsDocuments));
  // "The research firm": who was asked, and not who the text is about.
  const isAsker = ASKS.test(text.slice(start, nounEnd));
  const [holder] = holdersBefore(context);
  // "The same study": that of the sentence before.
  const [told] = memory.preceding.filter((one) => !isPerson(one, kindOf));
  if (told !== undefined && IS_PAPER.test(noun.trim()) && SAME_PAPER.test(text.slice(start, nounEnd)))
    return { ...told, ...place };
  const isHeld =
    holder !== undefined &&
    IS_PAPER.test(noun.trim()) &&
    holder.start > (memory.organisation?.start ?? 0) - NEAR;
  if (isHeld) return { ...holder, ...place };
  // "OpenAI expects 5 million, X reported. … the report said": who told of it, before whose plans they are.
  const teller = IS_PAPER.test(noun.trim())
    ? memory.latest.find((one) => !isPerson(one, kindOf) && !/-(?:expects|possessive)$/u.test(one.rule))
    : undefined;
  if (teller !== undefined && memory.latest.length > 1) return { ...teller, ...place };
  // "The tourism ministry", where no such body has a name: it goes by what it is.
  const phrase = text.slice(start, nounEnd).trim();
  const isOfState = OF_STATE.test(phrase);
  const kind = phrase.split(/\s/u).at(-1)?.toLowerCase() ?? "";
  if (isOfState && !(memory.organisation?.name ?? "").toLowerCase().includes(kind)) {
    const same = namedBefore(text, kind, start, context);
    return { entity: null, name: same?.name ?? phrase.replace(/^the\s/iu, ""), ...place };
  }
  const called = namedBefore(text, noun, start, context);
  const isNewer =
    called !== null &&
    memory.organisation !== null &&
    called.start > memory.organisation.start &&
    !memory.organisation.name.toLowerCase().includes(noun.trim().toLowerCase());
  // "The best known belongs to the Harbour Organization. The agency says": the body of the sentence before.
  const spokenOf = BODY_NOUN.test(noun.trim()) ? bodyOfLast(text, context) : null;
  if (spokenOf !== null && spokenOf.start > (memory.organisation?.start ?? -1))
    return { ...spokenOf, ...place };
  // "Quaydata tried another way. The research firm followed 1,119 companies and found".
  const asker = isAsker && language.isCompany.test(noun) ? openerBefore(context, text, false) : null;
  if (asker !== null && asker.start > (memory.organisation?.start ?? -1)) return { ...asker, ...place };
  if ((isAsker || !language.isCompany.test(noun)) && memory.organisation !== null && !isNewer)
    return { ...memory.organisation, ...place };
  if (called !== null) return { ...called, ...place };
  // "Its newest Crane model costs 5 million, the company said": whose it is.
  const whose = /^[\s"“„«(•*–—-]*(?:(?:In|With|According to)\s(?:its|their)|Its|Their)\s/u.test(
    text.slice(sentence.start, start),
  )
    ? (openerBefore(context, text, false) ?? memory.organisation)
    : null;
  if (whose !== null && language.isCompany.test(noun)) return { ...whose, ...place };
  // "In a filing with the regulator X in May, the company": who was told.
  const behindTold = FILED_WITH.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  const fitting = candidates.filter(
    (candidate) =>
      candidate.start >= sentence.start + behindTold &&
      candidate.end <= start &&
      !isPerson(candidate, kindOf) &&
      !(MODEL.test(candidate.name) && MAKE.test(text.slice(candidate.end, candidate.end + 12))) &&
      // "Where rivals led by Acme undercut it".
      !/(?:led|headed|followed|dominated|joined)\sby\s$/u.test(
        text.slice(Math.max(0, candidate.start - 13), candidate.start),
      ) &&
      // "The median query to its Gemini app": what belongs to whoever speaks.
      !OWNED.test(text.slice(Math.max(0, candidate.start - 20), candidate.start)) &&
      (!isFirstWord(text, sentence.start, candidate) ||
        (language.isCompany.test(noun) &&
          !ANY_WORD.test(candidate.name) &&
          !OF_TWO.test(text.slice(candidate.end, candidate.end + 20)))),
  );
  const near = fitting.filter((one) => one.start - sentence.start < 200);
  const first = near.find((one) => !isPlace(text, sentence.start, one, language));
  if (first !== undefined) return { ...first, ...place };
  // "Acme was lucky. Sales rose by 5%, the firm said."
  const opener = language.isCompany.test(noun) ? openerBefore(context, text, false) : null;
  if (opener !== null && opener.start > (memory.organisation?.start ?? -1)) return { ...opener, ...place };
  // Those whose figures others tell of are seldom "the company", where the text is about another.
  const isAsked =
    memory.organisation !== null &&
    memory.organisation.start < (memory.recent.at(-2)?.start ?? 0) &&
    !/^attribution-(?:says|expects|possessive)/.test(memory.organisation.rule);
  if (memory.organisation !== null && !isAsked && !isTeller) return { ...memory.organisation, ...place };
  const isOfSubject = language.isCompany.test(noun) && subject !== null && kindOf(subject) !== "PERSON";
  if (isOfSubject) return { entity: subject, name: subject, ...place };
  const topic = language.isCompany.test(noun) ? context.textSubject() : null;
  const last = memory.organisation ?? near[0];
  if (topic === null) return last === undefined ? null : { ...last, ...place };
  return { entity: null, name: topic, ...place };
}

const BODY_NOUN =
  /(?:agency|organi[sz]ation|body|institute|watchdog|charity|think\stank|regulator|nonprofit)$/iu;

/** Returns the last body that the sentence before names. */
function bodyOfLast(text: string, { memory, language, kindOf }: SourceContext): NameCandidate | null {
  const last = memory.recent.at(-1);
  if (last === undefined) return null;
  return (
    findCandidates(text, last.start, last.end, last.names, language, memory.short).findLast(
      (one) => speaksOfBody(one.name) && !isPerson(one, kindOf) && !isFirstWord(text, last.start, one),
    ) ?? null
  );
}

/** Returns the outlet that one of the last sentences names: "The Gazette had the answer. …, the paper reported". */
function outletBefore(text: string, { memory, isOutlet, language }: SourceContext): NameCandidate | null {
  for (const { start, end, names } of [...memory.recent].reverse()) {
    const outlet = findCandidates(text, start, end, names, language, memory.short).findLast(
      ({ entity, name }) => (entity === null ? NEWSPAPER.test(name) : isOutlet(entity)),
    );
    if (outlet !== undefined) return outlet;
  }
  return null;
}

/** What papers are called that are not on record. */
const NEWSPAPER =
  /(?:Times|Post|Journal|News|Gazette|Herald|Tribune|Guardian|Telegraph|Observer|Chronicle|Globe|Mail|Register|Examiner|Courier|Mirror|Zeitung|Rundschau|Anzeiger)$/u;

/** Returns the last name before that has the noun in it: "the Institute for Harbours" for "the institute". */
function namedBefore(text: string, noun: string, at: number, context: SourceContext): NameCandidate | null {
  const { language, memory } = context;
  const word = noun.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  const from = Math.max(0, at - FAR);
  if (word === "" || !text.slice(from, at).toLowerCase().includes(word)) return null;
  const names = findCandidates(text, from, at, [], language, memory.short);
  return (
    names.findLast(
      ({ name }) =>
        name.toLowerCase().split(/\s/u).includes(word) && name.includes(" ") && !/&\s\S+$/u.test(name),
    ) ?? null
  );
}

/** Nouns for people who speak together. */
const PEOPLE =
  /(?:researchers|scientists|authors|analysts|economists|team|forscher|autoren|investigadores|autores|chercheurs|auteurs|pesquisadores|forskerne|forfatterne)$/iu;
/** Whether a name may be where something is: "a factory at Leeds". */
function isPlace(
  text: string,
  sentenceStart: number,
  { entity, start }: NameCandidate,
  language: SourceLanguage,
): boolean {
  return (
    entity === null &&
    AT_PLACE.test(text.slice(Math.max(sentenceStart, start - 9), start)) &&
    !language.capitalisesNouns
  );
}

const AT_PLACE = /(?<![Oo]ver)\s(?:at|in|near|from|outside|around|with)\s$/u;

/** "The Leeds-based carrier", "the UN agency", "the Anglo-Swedish company", "the Leeds company". */
const BASED = new RegExp(
  `\\p{Lu}[\\p{L}.]*-(?:based|listed|owned|led|backed)(?!\\p{L})|\\p{Lu}[\\p{L}-]*(?:ish|an|ese|ch|ss)(?=\\s\\p{Ll})|(?:UN|U\\.N\\.|EU|US|U\\.S\\.|UK)(?=\\s\\p{Ll})|(?:\\p{Lu}\\p{L}+\\s)?\\p{Lu}\\p{L}+(?=\\s(?:${FIRM_NOUNS})$)`,
  "gu",
);

const FILED_WITH =
  /^[\s"“]*In\san?\s(?:\p{Ll}+\s)?(?:filing|statement|letter|submission|presentation|note)\s(?:with|to|for)\s[^,;:]{2,80},/u;

/** "The V3 model". */
const MAKE = /^\s(?:model|chip|version|phone|rocket|engine|processor)/u;
const MODEL = /^\p{Lu}{1,3}-?\d{1,4}\p{Ll}?$/u;

const OWNED = /(?<!\p{L})(?:its|their)\s(?:\p{Ll}+\s)?$/u;

/** "The Bureau". */
const ALONE = /^\s*[Tt]he\s(?=\p{Lu}\p{Ll}+$)/u;

const OUTLET = new RegExp(`(?:${OUTLET_NOUNS})$`, "iu");

/** A state's body by what it is of. */
const OF_STATE =
  /(?:^|\s)(?:central\sbank|(?!(?:[Tt]he|[Tt]his|an?|its|their|own|new|same|press|head|news|home|main)\s)\p{Ll}+\s(?:ministry|department|office))$/u;

/** Papers, which are those of whoever held some before. */
const IS_PAPER =
  /(?:report|study|survey|paper|(?<!\p{L})note|bericht|studie|umfrage|informe|estudio|encuesta|rapport|étude|enquête|relatório|estudo|pesquisa|document)$/iu;

const SAME_PAPER =
  /(?<!\p{L})(?:the\ssame|that|this|(?:der|die|das|den|dem)selben?|diese[rmn]?|(?:el|la)\smism[oa]|ese|esa|(?:le|la)\smême|(?:o|a)\smesm[oa])\s/iu;

/** What a body does that tells of others. */
const ASKS = /(?<!\p{L})(?:research|consult|analy|data|rating|polling|survey|intelligence|audit)/iu;

/** Endings of words that are names seldom. */
const ANY_WORD =
  /(?:s|ing|ed|ly|al|ive|ic|ous|ful|ble|tion|ment|ness|ity|age|ance|ence|sión|ción|dad|ções|ção|et|en|ene|er|ung|keit|heit|schaft)$/iu;

/** Behind a noun that opens a sentence with another: "Load factor was". */
const OF_TWO =
  /^\s(?:alone|costs?|prices|bills)\s|^\s(?!(?:now|also|already|still|only|once|never|itself)\s)\p{Ll}+\s(?:was|is|were|are|has|had|rose|fell|grew|came|stood|will)(?!\p{L})/u;
