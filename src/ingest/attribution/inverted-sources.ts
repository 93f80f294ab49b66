/** Names behind a verb of saying: ", said X", and where the verb stands second, "meldete X". */
import type { FoundSource } from "./found-source.ts";
import { joinedBehind } from "./joined-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { lastSpeaker, personBefore } from "./named-again.ts";
import { isObject } from "./nearest-name.ts";
import { roleAhead } from "./roles.ts";
import { isPerson } from "./source-memory.ts";
import { scopeOfVerb } from "./source-scope.ts";
import { nameAhead, type Search, sourceOf } from "./source-search.ts";

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
  if (context.language.roleAhead.test(name) || PLAIN.test(name)) return null;
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

/** Returns who speaks right behind a verb that stands second, as in German: "Aus dem Verkauf meldete X einen Gewinn". */
export function directSource(
  search: Search,
  verb: RegExpExecArray,
  start: number,
  end: number,
): FoundSource | null {
  const { text, sentence, candidates, context } = search;
  const foresees = FORESEES.test(verb[0]) && /\d/u.test(text.slice(end, sentence.end));
  if (!context.language.capitalisesNouns || (verb.groups?.["strong"] === undefined && !foresees)) return null;
  if (
    text.slice(sentence.start, start).trim() === "" ||
    /[,"”»“]\s*$/u.test(text.slice(sentence.start, start))
  )
    return null;
  const pronoun = /^\s(?:er|sie)(?=\s)/u.exec(text.slice(end, end + 5));
  const person = pronoun === null ? null : personBefore(search, start);
  if (pronoun !== null && person !== null)
    return sourceOf(
      { ...person, start: end + 1, end: end + pronoun[0].length },
      "attribution-says",
      0.75,
      { from: sentence.start, to: sentence.end },
      false,
    );
  const first = candidates.find((candidate) => candidate.start >= end);
  if (first === undefined || !/^\s(?:(?:der|die|das)\s)?$/u.test(text.slice(end, first.start))) return null;
  const scope = scopeOfVerb(text, { sentence, start: sentence.start, end: first.end }, false);
  return sourceOf(first, foresees ? "attribution-expects" : "attribution-says", 0.8, scope, false);
}

/** "Für 2026 rechnet das Institut mit". */
const FORESEES = /^(?:rechne|erwarte)/iu;

/** Returns the person whom a name and an office introduce: "said Acme spokeswoman Mira Holt". */
export function personBehind(
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

const PLAIN =
  /^(?:sources?|insiders?|officials?|experts?|analysts?|critics?|lawyers?|quellen?|fuentes?|fontes?|kilder?)$/u;

const QUOTE = /["“”„«»]/u;

/** Whether a quotation ends right before the verb: what stands behind its speaker is not a part of it. */
function endsQuotation(before: string): boolean {
  return /["”»“]\s*$/u.test(before);
}

/** Returns who speaks in ", said X" at the end of a clause. */
export function invertedSources(search: Search, start: number, end: number): FoundSource[] {
  const { text, sentence, context } = search;
  const before = text.slice(sentence.start, start);
  if (!/[,"”»“?!–—][’']?\s*(?:(?:les|le|nos|a|ont|ha|han|hat|har|hatte|haben)\s)?$/u.test(before)) return [];
  // "Explique-t-elle".
  const joined = /^-(?:t-)?(?:il|elle)s?(?!\p{L})/u.exec(text.slice(end, end + 10));
  const speaker = joined === null ? null : personBefore(search, start);
  if (joined !== null && speaker !== null)
    return [
      sourceOf(
        { ...speaker, start: end, end: end + joined[0].length },
        "attribution-says-inverted",
        0.75,
        { from: sentence.start, to: sentence.end },
        false,
      ),
    ];
  const { first, start: namedFrom } = nameAhead(search, end);
  const between =
    first === undefined ? "" : text.slice(end, namedFrom).replace(/(?<!\p{L})(Dr|Mr|Mrs|Ms|Prof)\./gu, "$1");
  // "X, the director, said on stage in Leeds".
  const isNear =
    first !== undefined &&
    !isObject(search, first) &&
    (/^\s*(?:[\p{L}-]+['’]?\s*){0,3}$/u.test(between) ||
      // "Said the head of the company, Mira Holt".
      (isPerson(first, context.kindOf) && /^(?:\s[\p{L}'’-]+){1,8},\s$/u.test(between)) ||
      // "Dijo el martes el comisario de aguas Mira Holt".
      (context.language.dropsSubject &&
        isPerson(first, context.kindOf) &&
        /^(?:\s\p{Ll}+){1,7}\s$/u.test(between)));
  const person =
    first === undefined || isPerson(first, context.kindOf) ? undefined : personBehind(search, first);
  const target =
    isNear && first !== undefined
      ? (person ?? first)
      : (roleAhead(search, afterDay(search, end)) ?? outletAhead(search, end) ?? saidAlone(search, end));
  if (target === null) return [];
  const behind = text.slice(target.end, sentence.end);
  const closes =
    /^\s*(?:(?:Anfang|Mitte|Ende)\s\p{Lu}|[,.;:!?)]|$|\(|(?:\p{Ll}{4,9}\s(?=\p{Ll}{2,3}[.,]))?\p{Ll}{1,4}[\s.!?])/u.test(
      behind,
    ) &&
    // "The papers, published by X, say Y was paid 5 million".
    !/^\s(?:is|are|was|were|has|had|have|will|would|can|could|may|does|did|paid|made|got|took|gave)\s/u.test(
      behind,
    ) &&
    !context.language.that.test(text.slice(end, target.start));
  if (!closes) return [];
  const source = sourceOf(
    target,
    "attribution-says-inverted",
    0.8,
    { from: sentence.start, to: endsQuotation(before) && !QUOTE.test(behind) ? target.end : sentence.end },
    false,
  );
  return [source, ...joinedBehind(search, source)];
}
