import type { FoundSource } from "./found-source.ts";
import { directSource, invertedSources } from "./inverted-sources.ts";
import { joinedBefore, startOfJoined } from "./joined-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { lastSpeaker } from "./named-again.ts";
import { isPerson } from "./source-memory.ts";
import { CLOSED, ENDS_THERE, scopeOfVerb } from "./source-scope.ts";
import { type Search, sourceOf } from "./source-search.ts";
import { subjectOf } from "./subject-of-verb.ts";

/** A relative clause that begins right behind a noun, and how far before it a number of that noun may stand. */
const OF_RELATIVE = /\p{Ll}\s(?:that|which|whose(?:\s\p{Ll}+){1,2})\s$/u;
const NOUN_REACH = 60;
/** Behind these stands whom or what something is given or told to. */
const GIVES =
  /^(?:ga?ve|gives?|puts?|valu|pric|told$|tells$|remind|ha[sd]$|lift|rais|cut|lower|revis|trim)/iu;
const IS_WHAT = /(?:is|are|was|were)\swhat\s(?:the\s)?$/iu;

const ADDEND =
  /^\s(?:(?:another|about|around|over|more|than|some|nearly|almost|an?|up|to)\s){0,3}(?:[$€£¥]|\d|extra|further|additional|net|new)/iu;

/** "And forecasts say": nobody that a name stands for. */
const NAMELESS =
  /(?:^|[,;—–]\s|\b(?:and|but|as|while|though|some|many|most|several)\s)(?:forecasts|estimates|projections|sources|insiders|experts|critics|analysts|observers|people)\s$|(?<!\p{L})the\s(?:two\s|three\s)?(?:people|sources|insiders|executives|officials|employees|persons|investors)\s$/iu;

/** The people of whom the text said before whom they told. */
const THOSE_PEOPLE = /(?<!\p{L})the\s(?:people|sources|persons|insiders)\s$/iu;

/** Before a noun that is written as a verb is: "the report". */
const AS_NOUN =
  /\b(?:the|an|its|their|his|her|our|latest|new|recent|earlier|previous|several|many|some|various|these|those)\s$/iu;
/** The same of the press, where no name ends with it: "Quay News reports". */
const OF_PRESS = /(?<!\p{Lu}[\p{L}&.’'-]*\s)(?:[Mm]edia|[Nn]ews|[Pp]ress)\s$/u;

/** "We thought": who speaks is named elsewhere. */
const SPEAKER = /(?<!\p{L})(?:[Ww]e|I|[Yy]ou)\s(?:(?:have|had|also|had\salso|once|first)\s)?$/u;

/** A verb that is no noun. */
const PAST = /(?:ed|said|told|wrote|spoken|spoke|found|saw)$/iu;

const OWN_PLAN =
  /^\s(?:its|his|her|their|ihre[nm]?|seine[nm]?|su|sus|son|sa|ses|seus?|suas?|sin|sitt|sine)\s(?:[\p{Ll}-]+\s){0,2}[$€£¥\d]/u;

/** Verbs by which something is only said, and not done. */
const SPEAKS =
  /^(?:put|val|peg|sa(?:y|id)|t(?:old|ell)|wr(?:it|ote)|claim|argu|belie|think|thought|estimat|reckon|calculat|complain|add)/iu;

const TO_DO = /^\sto\s(?:need|raise|seek|pay|buy|plan|weigh|lose|spend|near|explore|consider)\s/iu;

/** Before a participle: "is said to" names nobody. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u;

/** Returns the names before a verb of saying, or behind it where it closes a sentence. */
export function sourcesOfVerb(search: Search, verb: RegExpExecArray): FoundSource[] {
  const { text, sentence, context } = search;
  const { language } = context;
  const start = sentence.start + verb.index;
  const end = start + verb[0].length;
  // "Institute of Stress".
  if (search.candidates.some((one) => one.start < start && end <= one.end)) return [];
  const behind = text.slice(end, Math.min(sentence.end, end + 90));
  // ", gave the company a value of": no one speaks.
  const inverted = GIVES.test(verb[0]) ? [] : invertedSources(search, start, end);
  const direct = directSource(search, verb, start, end);
  if (direct !== null) return [direct];
  if (inverted.length > 0 || verb.groups?.["closing"] !== undefined) return inverted;
  const leading = text.slice(Math.max(sentence.start, start - 40), start);
  if (SPEAKER.test(leading)) return [];
  if (NAMELESS.test(leading)) return THOSE_PEOPLE.test(leading) ? whoWasTold(search, start, end) : [];
  if (!PAST.test(verb[0]) && (AS_NOUN.test(leading) || OF_PRESS.test(leading))) return [];
  // "The Harbour report says": the verb is behind.
  if (ALSO_NOUN.test(verb[0]) && language.verbAhead.test(behind)) return [];
  // "People said to be".
  if (/(?:ed|said|thought)$/iu.test(verb[0]) && /^\sto\s(?:be|have)\s/iu.test(behind)) return [];
  // "Acme Said to Need 5 Million": a headline that leaves out its verb.
  if (/^said$/iu.test(verb[0]) && TO_DO.test(behind)) return [];
  if (!/ing$/iu.test(verb[0]) && PASSIVE.test(text.slice(Math.max(sentence.start, start - 30), start)))
    return [];
  const subject = subjectOf(search, start);
  // "…, the outlet claimed, and that would be spent": another clause.
  const isPair = PAIR.test(behind) && CLOSED.test(text.slice(sentence.start, subject?.start ?? start));
  const hasThat =
    !isPair &&
    ((language.that.test(behind) && !/^\s*,\s(?:and|but|or|from|with|in|at|on|for|by)\s/u.test(behind)) ||
      /^\s*[:,]?\s*[“"«„]/u.test(behind));
  if (subject === null) return speakerBefore(search, start, end, hasThat);
  // "User reports of scams have come down".
  if (ALSO_NOUN.test(verb[0]) && /^\s(?:of|from|on)\s/u.test(behind) && !/ed$/u.test(verb[0])) return [];
  // "Asylum claims hit 5 million".
  if (ALSO_NOUN.test(verb[0]) && !/ed$/u.test(verb[0]) && HAPPENS.test(behind)) return [];
  // "Error rates went up".
  if (/^r(?:ates|anks)$/iu.test(verb[0]) && NO_OBJECT.test(behind)) return [];
  if (ALSO_NOUN.test(verb[0]) && isStudy(search, subject.candidate, start)) return [];
  const hasColon = /^\s*:/u.test(behind);
  const saidFrom = agentStart(search, startOfJoined(search, subject.start));
  const closes = !subject.isSecond && CLOSED.test(text.slice(sentence.start, saidFrom)) && !hasThat;
  // "X revealed its 500 million plan": what X did.
  if (OWN_PLAN.test(behind) && !hasThat && !REVISES.test(verb[0]) && !SPEAKS.test(verb[0])) return [];
  // "Europe added 311 million".
  if (/^add/iu.test(verb[0]) && ADDEND.test(behind)) return [];
  let score = subject.isSecond ? 0.65 : 0.85;
  // Who estimates says so; who expects may only be told of.
  let rule =
    language.isExpecting.test(verb[0]) && !/^estimat/iu.test(verb[0])
      ? "attribution-expects"
      : "attribution-says";
  if (verb.groups?.["weak"] !== undefined) {
    // "X put the sum at 5 million", "X shows that", "…, X found": else it may be something that X did.
    const putsAt =
      (/^(?:put|plac|val|peg|pric|set)/iu.test(verb[0]) &&
        /^(?:[^;:.$€£¥%]|\.(?=\p{Lu}|\s\p{Ll})){2,100}\s(?:at|closer\sto|nearer\sto|between|above|below)\s/u.test(
          behind,
        )) ||
      // "X sitúa el uso en el 20%".
      (/^(?:sit|fij)/iu.test(verb[0]) && /^[^;:.$€£¥%]{2,100}\sen\s/u.test(behind)) ||
      // "X has the maker at 15.9 million".
      (/^ha[sd]$/iu.test(verb[0]) && (HAS_AT.test(behind) || HAS_FOR.test(behind) || HAS_UP.test(behind))) ||
      (/^puts?$/iu.test(verb[0]) && PUTS_AT_RISK.test(behind)) ||
      (REVISES.test(verb[0]) && OWN_FORECAST.test(behind));
    const gives = /^ga?ve|^gives/iu.test(verb[0]) && /^\s(?:\p{L}+\s){0,2}[$€£\d]/u.test(behind);
    const isGiven =
      gives &&
      (/^\s[^;:]{2,40}\sas\s/u.test(behind) ||
        GIVES_IT.test(behind) ||
        // "X gave 0.24 Wh": no gift.
        ((isPerson(subject.candidate, context.kindOf) || GIVES_MEASURE.test(behind)) &&
          !/\sto\s/u.test(behind)));
    // "X expects to sell 5 million", "X expects sales to rise by 5%".
    const foresees =
      (/^(?:expect|project|see)/iu.test(verb[0]) && /^\s(?:\p{L}+\s){0,2}[$€£]?\d/u.test(behind)) ||
      (/^(?:expect|project|see)/iu.test(verb[0]) &&
        /^\s(?:(?:[^,;:.]|[.,](?=\d)|\.(?=\p{L}|\s\p{Ll})){1,90}\s)?(?:to|will|would|of|at|(?<!ends?\s)(?:up|down)(?=\s\d)|going|growing|rising|falling|reaching)\s/u.test(
          behind,
        )) ||
      (/^(?:erwart|rechne|sieht|prev|prév|espera|attend|vente|forvent)/iu.test(verb[0]) &&
        /^[^;:.]*\d/u.test(behind));
    // "X posted a second-quarter profit of 5 million": as one reports.
    const posts = /^posted$/iu.test(verb[0]) && RESULT.test(behind);
    // "A Labor Department study found fewer than 50".
    // "The Institute found 5 million".
    const isStudy =
      context.language.studyBehind.test(text.slice(subject.candidate.end, start)) ||
      (/^f(?:ind|ound)/iu.test(verb[0]) && FINDS_NUMBER.test(behind));
    const isAtEnd = closes && ENDS_THERE.test(behind);
    const isPromise = /^(?:vow|pledg|promis)/iu.test(verb[0]) && /^\sto\s/u.test(behind);
    const isSaying = hasThat || hasColon || isAtEnd || isPromise;
    if (!isSaying && !putsAt && !isGiven && !foresees && !posts && !isStudy) return [];
    score = 0.75;
    if (foresees) rule = "attribution-expects";
  } else if (verb.groups?.["holding"] !== undefined) {
    if (!/[:]/u.test(text.slice(end, sentence.end)) && !closes && !hasThat) return [];
    score = 0.7;
  }
  const isHolder =
    verb.groups?.["holding"] !== undefined || FIGURES_OF.test(text.slice(saidFrom, subject.candidate.start));
  const whole = scopeOfVerb(text, { sentence, start: saidFrom, end }, hasThat);
  // "X, which runs 80% of the grid, said": what stands between the two is said of X, not by it.
  const isAside = /,(?!\d)/u.test(text.slice(subject.candidate.end, start));
  let scope = isAside && whole.from <= saidFrom && !closes ? { ...whole, from: start } : whole;
  // "X, who has promised 5 million, has spent 7".
  const aside = BY_THE_WAY.test(text.slice(subject.candidate.end, start))
    ? MAIN_VERB.exec(text.slice(end, scope.to))
    : null;
  if (aside !== null) scope = { from: start, to: end + aside.index };
  // "Von 20 Milliarden hatte X gesprochen."
  if (language.capitalisesNouns && scope.from === saidFrom && /^[.!?]?\s*$/u.test(behind))
    scope = { ...scope, from: sentence.start };
  // "The 15,000 jobs whose end X had announced".
  const relative =
    /(?:ed|forecast|said|set)$/iu.test(verb[0]) &&
    OF_RELATIVE.test(text.slice(Math.max(sentence.start, saidFrom - 40), saidFrom));
  if (relative) rule = `${rule}-of-it`;
  if (relative) {
    const noun = /(?:[^,;:—(]|,(?=\d))*$/u.exec(
      text.slice(Math.max(sentence.start, saidFrom - NOUN_REACH), saidFrom),
    );
    scope = { ...scope, from: saidFrom - (noun?.[0].length ?? 0) };
  }
  // "52% is what X reports".
  if (IS_WHAT.test(text.slice(Math.max(sentence.start, saidFrom - 20), saidFrom)))
    scope = { ...scope, from: sentence.start };
  const source = sourceOf(subject.candidate, rule, score, scope, isHolder);
  const others = (subject.others ?? []).map((other) => ({
    ...source,
    entity: other.entity,
    name: other.name,
  }));
  return [...joinedBefore(search, source), source, ...others];
}

/** "5% went under, she adds, “if you look closely”": what stands on both sides is hers. */
const PAIR = /^,\s[“"«„]\p{Ll}/u;

/** "Figures from" who speaks: the text may go on with "the figures". */
const FIGURES_OF =
  /^(?:[Tt]he\s)?(?:[\p{L}-]+\s){0,3}(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Nn]umbers)\s(?:\p{Ll}+\s){0,2}(?:from|by)\s(?:the\s)?$/u;

const RESULT =
  /^\s(?:[\p{L}\d.,%$€£-]+\s){0,7}(?:revenues?|sales|profits?|loss(?:es)?|income|earnings|turnover)(?!\p{L})/iu;

/** "X has it at 5 million", "gave it 5 million units", "cut its forecast to 5 million". */
const HAS_AT =
  /^\s(?:it|them|him|her|us|(?:the|its|their)\s\p{L}+|(?:(?:19|20)\d\d\s)?(?!\p{L}+(?:ed|en)\s)\p{L}+)(?:\s(?:[\p{L}’'-]+|(?:19|20)\d\d)){0,5}\s(?:at|down\sfor)\s(?:\p{Ll}+\s){0,2}[$€£]?\d/u;
/** "X has 5 million for 2025", "X put 5 million jobs at risk". */
const HAS_FOR =
  /^\s(?:\p{Ll}+\s){0,2}[$€£]?\d[\d.,]*(?:\s?(?:million|billion|trillion|bn|m))?\s(?:\p{Ll}+\s)?(?:for|by)\s(?:19|20)\d\d(?!\d)/u;
/** "X had thefts up 12.6 percent", "had prices 0.2% up". */
const HAS_UP =
  /^\s(?:(?!(?:gone|gotten|come|been|to|set|shut|built|bought|brought|cut|put|made|run|paid|taken|also|already|never|not|\p{L}+(?:ed|en))\s)[\p{L}'’-]+\s){1,4}(?:(?:up|down|rising|falling)\s(?:\p{Ll}+\s){0,2}(?:[$€£]\d|\d[\d.,]*\s?(?:%|per\s?cent))|\d[\d.,]*\s?(?:%|per\s?cent)\s(?:up|down|higher|lower)(?!\p{L}))/u;
const PUTS_AT_RISK = /^\s(?:\p{Ll}+\s){0,2}\d[^;:]{1,50}\sat\s(?:\p{Ll}+\s)?risk(?!\p{L})/u;
const GIVES_MEASURE = /^\s(?:\p{L}+\s){0,2}\d[\d.,]*\s?(?!million|billion|trillion)[\p{L}µ°]/u;
const GIVES_IT = /^\s(?:it|them)\s\d/u;
const REVISES = /^(?:lift|rais|cut|lower|revis|trim)/iu;
const OWN_FORECAST =
  /^\s(?!(?:interest|rates?|dividend|production|output)\s)(?:(?!(?:to|of|in|for|on|at|by|with|from|and)\s)[\p{L}\d-]+\s){1,4}(?:estimates?|forecasts?|outlook|guidance|projections?|targets?)(?!\p{L})/iu;

/** A relative clause begins behind a name, and the verb of the sentence follows it. */
const BY_THE_WAY = /^,\s(?:who|which)\s/u;
const MAIN_VERB = /,\s(?:has|have|had|is|are|was|were|will|would|can|could|did|does)\s/u;

/** Behind "found": a number, in the same clause. */
const FINDS_NUMBER = /^\s(?:(?:[^,;:.]|,(?=\sof\s)){0,60}\s)?[$€£]?\d/u;

const ALSO_NOUN = /^(?:counts?|reports?|estimates?|claims?|forecasts?|projects?|surveys?|notes?|details)$/iu;

const HAPPENS =
  /^\s(?:hit|reached|rose|fell|were|are|have|had|grew|jumped|climbed|dropped|totall?ed|came|went|doubled)\s/u;

const NO_OBJECT =
  /^\s(?:went|go|goes|rose|rise|fell|fall|are|were|is|was|have|had|has|of|for|in|on|at|from|to|climbed|dropped|will|would|could|may|remain\p{L}*|vary|varied)\s/u;

/** "In the newest Trends report, 5% were against it": no verb. */
function isStudy({ text, sentence, context }: Search, { start, end }: NameCandidate, at: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  return at - end <= 1 && context.language.studyIn.test(before);
}

const WHOSE =
  /(?<=[,”"»]\s)(?!(?:though|although|but|and|or|while|whereas|as|after|before|when|if|because|since|where)\s)(?:[\p{L}.&-]+\s){1,4}$/u;

/** Returns where the title or the people before a name begin: "President X", "researchers at X". */
function agentStart({ text, sentence, context }: Search, start: number): number {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  // "Norway's Institute of Statistics".
  const agent =
    context.language.agentAtEnd.exec(before) ?? /(?<!\p{L})\p{Lu}[\p{L}.-]*['’]s?\s$/u.exec(before);
  if (agent === null) return start;
  // "Ukrainian President X".
  const whose = WHOSE.exec(before.slice(0, agent.index))?.[0] ?? "";
  return start - agent[0].length - whose.length;
}

/** Returns the outlet that has it from people without a name: "three people told X. …, the people said". */
function whoWasTold({ text, sentence, context }: Search, start: number, end: number): FoundSource[] {
  const { memory, isOutlet } = context;
  const outlet = memory.latest.find(
    ({ entity, rule }) => rule === "attribution-told" || (entity !== null && isOutlet(entity)),
  );
  if (outlet === undefined) return [];
  const scope = scopeOfVerb(text, { sentence, start, end }, false);
  return [sourceOf({ ...outlet, start, end }, "attribution-says", 0.7, scope, false)];
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
