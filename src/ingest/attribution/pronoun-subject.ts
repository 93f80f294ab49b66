/** Whom "she", "they" and "it" mean before a verb of saying. */
import { FIRM_NOUNS } from "./firm-nouns.ts";
import { isOfForecasters } from "./found-source.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { groupBefore, groupHere, isFirstWord, openerBefore, personBefore } from "./named-again.ts";
import { isObject } from "./nearest-name.ts";
import { DATELINE } from "./no-names.ts";
import { isPerson } from "./source-memory.ts";
import type { Search } from "./source-search.ts";
import { placed, type Subject } from "./subject.ts";

/** Returns who the pronoun right before a verb means; null where there is none, or nobody whom it fits. */
export function ofPronoun(search: Search, verbStart: number, before: string): Subject | null {
  const { language, memory, kindOf } = search.context;
  const match = language.pronounBehind.exec(before);
  const pronoun = match?.groups?.["pronoun"];
  if (match == null || pronoun === undefined) return null;
  const isThing = /^(?:it|es|det|celle-ci|celui-ci)$/iu.test(pronoun);
  const isPlural = isThing || /^(?:they|sie|ellos|ellas|ils|elles|eles|elas|de)$/iu.test(pronoun);
  const start = verbStart - before.length + match.index;
  const spoke = memory.preceding.filter(
    (one) => one.rule !== "attribution-told" && !(isThing && isOfForecasters(search.text, one, language)),
  );
  // "A paper by Mira Holt. It estimated": the paper.
  const bodies = spoke.filter(
    (one) =>
      !isThing ||
      one.holdsDocuments ||
      !isPerson(one, kindOf) ||
      // "Meridian Cross, a credit boutique,".
      A_BODY.test(search.text.slice(one.end, one.end + 60)),
  );
  const opening = search.candidates.find((one) => one.end <= start);
  const lead = search.text.slice(search.sentence.start, opening?.start);
  // "X, a firm for ports, does not accept this: 5 million, it says".
  const isHere =
    isThing &&
    opening !== undefined &&
    ((LEADS.test(lead.replace(DATELINE, "")) && !isObject(search, opening)) ||
      // "When X rang 5,000 homes, it found".
      WHEN.test(search.text.slice(search.sentence.start, opening.start))) &&
    !isPerson(opening, kindOf) &&
    !/^['’]s\s/u.test(search.text.slice(opening.end, opening.end + 3)) &&
    !isFirstWord(search.text, search.sentence.start, opening);
  // "X and Y put it at 5 million, which they said was low".
  const [here, too] = search.candidates.filter((one) => one.end <= start);
  // "ChatGPT alone would bring in 5 million, it wrote": what was reported on does not write.
  const outlet = search.context.memory.latest.find(
    (one) => one.entity !== null && search.context.isOutlet(one.entity),
  );
  const isWritten =
    isThing &&
    /^(?:wrote|writes|reported|reports)(?!\p{L})/u.test(search.text.slice(verbStart, verbStart + 9));
  if (isWritten && outlet !== undefined) return placed(outlet, start, verbStart);
  // "The agency X says that 5% is lost, based on data for 2010, when it counted 6 million".
  const speaker = search.candidates.findLast(
    (one) =>
      one.end <= start &&
      !isPerson(one, kindOf) &&
      !isObject(search, one) &&
      language.verbAhead.test(search.text.slice(one.end, one.end + 20)),
  );
  if (isThing && speaker !== undefined) return placed(speaker, start, verbStart);
  // "If it falls through, Acme will owe 5 million, it said in a filing": of itself.
  const self = FILED.test(search.text.slice(verbStart, verbStart + 60))
    ? search.candidates.findLast(
        (one) =>
          one.end <= start &&
          !isPerson(one, kindOf) &&
          !isObject(search, one) &&
          OWES.test(search.text.slice(one.end, one.end + 12)),
      )
    : undefined;
  if (isThing && self !== undefined) return placed(self, start, verbStart);
  const areTwo =
    isPlural &&
    !isThing &&
    here !== undefined &&
    too !== undefined &&
    /^\s(?:and|und|y|e|et|og)\s(?:the\s)?$/u.test(search.text.slice(here.end, too.start));
  if (areTwo) return { ...placed(here, start, verbStart), others: [too] };
  // "Mira Holt and Ann Crane wrote. …, they said".
  const [one, another] = spoke;
  const areThose =
    isPlural &&
    !isThing &&
    one !== undefined &&
    another?.rule.endsWith("-joined") === true &&
    isPerson(one, kindOf) &&
    isPerson(another, kindOf);
  if (areThose) return { ...placed(one, start, verbStart), others: spoke.slice(1) };
  const known = isPlural
    ? isHere
      ? opening
      : ((isThing ? null : (groupHere(search, start) ?? groupBefore(search))) ??
        bodies[0] ??
        bodyBefore(search, isThing) ??
        // "Profits at Acme fell. The group made 5 million, it said": whom the text is about.
        (isThing && SAID.test(search.text.slice(verbStart, verbStart + 12)) ? topicOf(search.context) : null))
    : personBefore(search, start);
  if (known === null) return null;
  const others = isPlural ? bodies.slice(1) : [];
  return { ...placed(known, start, verbStart), others };
}

const A_BODY = new RegExp(
  `^,\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}(?:${FIRM_NOUNS}|boutique|group|charity|agency|institute|newsletter|site|website|outlet|nonprofit|body|pollster|fund|business|maker|lab|platform|service|association|union|network|newspaper|magazine)(?!\\p{L})`,
  "u",
);
const FILED =
  /^(?:said|says|disclosed|reported)\s(?:\p{Lu}\p{Ll}+day\s)?in\s(?:an?|its)\s(?:\p{L}+\s){0,2}(?:filing|statement|release|presentation|report|update|prospectus)(?!\p{L})/u;
const OWES = /^\s(?:will|would|has|had|is|was|expects?|plans|may|could|must)\s/u;
/** "Danish wind developer" before a name that opens the sentence. */
const LEADS = new RegExp(
  `^(?:(?:The|An?)\\s)?(?:(?:\\p{L}\\p{Ll}+\\s){0,3}(?:${FIRM_NOUNS}|developer|builder|maker|group|giant)\\s)?$`,
  "u",
);
const WHEN = /^(?:When|After|Once|As|While)\s(?:the\s)?$/u;

/** Returns the body that "it" or "they" means where the sentence before names no source: the last one spoken of. */
export function bodyBefore({ text, context }: Search, isThing: boolean): NameCandidate | null {
  const { organisation } = context.memory;
  const opener = isThing ? openerBefore(context, text, false) : null;
  return opener !== null && opener.start > (organisation?.start ?? -1) ? opener : organisation;
}

const SAID = /^(?:said|says|added|adds|announced|disclosed|reported)(?!\p{L})/u;

function topicOf({ subject, kindOf, textSubject }: Search["context"]): NameCandidate | null {
  const place = { start: 0, end: 0 };
  if (subject !== null && kindOf(subject) !== "PERSON") return { entity: subject, name: subject, ...place };
  const topic = textSubject();
  return topic === null ? null : { entity: null, name: topic, ...place };
}
