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
import { joinedBehind } from "./joined-names.ts";
import { eastAsianSources } from "./languages/east-asian.ts";
import { COMMON, findCandidates, type NameCandidate } from "./name-candidates.ts";
import { holdersBefore, roleAhead, roleWithin, speakerUnsaid } from "./named-again.ts";
import { isPerson } from "./source-memory.ts";
import { scopeOfPhrase, scopeOfVerb } from "./source-scope.ts";
import { type Search, type SourceContext, sourceOf } from "./source-search.ts";
import { sourcesOfVerb } from "./sources-of-verb.ts";
import { isObject } from "./subject-of-verb.ts";

const RULES: readonly (readonly [group: string, rule: string, score: number])[] = [
  ["accordingTo", "according-to", 0.95],
  ["citing", "citing", 0.9],
  ["doneBy", "passive", 0.9],
  ["toldTo", "told", 0.8],
  ["reportOf", "report-of", 0.8],
  ["sourceLine", "source-line", 0.7],
  ["including", "including", 0.85],
];

/** A headline that ends with its source: "Ad sales fall by half: Reuters". */
const HEADS = /^(?:\p{Lu}[\p{L}.&'’-]{1,30}:\s\p{Ll}|\p{Lu}{2,6}:\s[\p{L}\d$€£])(?:[^.]|\.(?=\d)){20,}$/u;
const HEADED = /\p{Ll}[^:]{20,}:\s\p{Lu}[\p{L} .&'’-]{2,40}(?<!\.)$/u;

/** "The numbers" may be those of the sentence before. */
const OF_NUMBERS =
  /(?:figures|numbers|data|zahlen|daten|cifras|datos|chiffres|données|dados|números|tallene|dataene)$/iu;

/** What is done by speaking or reckoning, not by having papers. */
const SPEAKS =
  /report|cit|quot|estim|c[aá]lcul|describ|claim|noted|proje|said|expect|forecast|predict|anticipat|survey|poll|interview|question|canvass|den(?:ied|y)|reject|bericht|befragt|ermittelt|errechnet/iu;

/** Words by which people stay unnamed. */
const UNNAMED = /\b(?:close|familiar|near|knowledge|vertraut|nahe|cercan[oa]s|próxim[oa]s|proches?|nær)\b/iu;

/** "The parent of X": somebody else, whom the text does not name. */
const OWNER =
  /\b(?:parent|owner|maker|operator|creator|developer)s?\s(?:company\s)?(?:of|behind)\s(?:the\s)?$/iu;

/** Behind such a word another statement begins. */
const REASON =
  /\b(?:because|when|after|before|if|since|while|weil|nachdem|wenn|porque|cuando|si|parce|quand|lorsque|quando|se|fordi|når|hvis)\b/iu;

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
  const papers = [...sentence.matchAll(PAPER)];
  const saysBefore = language.saysBefore.test(sentence);
  const owns =
    /\p{L}['’]s\s/u.test(sentence) ||
    language.anyStudyBy.test(sentence) ||
    language.anyStudyIn.test(sentence);
  const isHeaded = HEADED.test(sentence) || HEADS.test(sentence);
  const opening = context.memory.holders.length === 0 ? null : language.heldAhead.exec(sentence);
  const isPlain = cues.length === 0 && verbs.length === 0 && papers.length === 0 && !saysBefore && !owns;
  if (isPlain && !isHeaded && opening === null) return found;
  const candidates = findCandidates(text, start, end, names, language, context.memory.short);
  const search: Search = { text, sentence: { start, end }, candidates, context };
  if (isHeaded)
    found.push(
      ...candidates
        .filter((one) => one.end === end || (one.start === start && text.charAt(one.end) === ":"))
        .map((one) => sourceOf(one, "attribution-source-line", 0.7, { from: start, to: end }, false)),
    );
  for (const paper of papers) found.push(...sourcesOfPaper(search, paper));
  for (const cue of cues) found.push(...sourcesOfCue(search, cue));
  for (const verb of verbs) found.push(...sourcesOfVerb(search, verb));
  found.push(...sourceOfColon(search));
  for (const candidate of candidates) {
    const before = text.slice(Math.max(start, candidate.start - 60), candidate.start);
    const isCount =
      /(?<!\p{L})by\s$/iu.test(before) && COUNT.test(text.slice(candidate.end, candidate.end + 30));
    if (isCount) {
      const place = { sentence: search.sentence, start: candidate.start - 3, end: candidate.end };
      found.push(sourceOf(candidate, "attribution-according-to", 0.85, scopeOfPhrase(text, place), false));
    } else if (language.possessive.test(text.slice(candidate.end, candidate.end + 60)))
      found.push(verbSource(search, candidate, candidate.end, "possessive", 0.75, false));
    else if (language.studyBy.test(before) || isInStudy(search, candidate, before)) {
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
  return inTurn(text, sources);
}

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

/** A paper that is cited by its author and year: "(Harbour Institute, 2023)". */
const PAPER = /\(\p{Lu}[^()\d]{1,56},\s(?:19|20)\d\d[a-c]?\)/gu;

/** Returns the authors of a paper that is cited in brackets. */
function sourcesOfPaper({ sentence, candidates }: Search, paper: RegExpExecArray): FoundSource[] {
  const start = sentence.start + paper.index;
  const end = start + paper[0].length;
  return candidates
    .filter((candidate) => candidate.start > start && candidate.end < end)
    .map((candidate) =>
      sourceOf(candidate, "attribution-paper", 0.85, { from: sentence.start, to: end }, false),
    );
}

/** "To" before a name, in the languages whose verbs go without a subject. */
const TO = /\s(?:al?|aos?|às?)\s(?:(?:la|el|los|las|os?)\s)?$/u;

/** Returns the names behind a cue such as "according to". */
function sourcesOfCue(search: Search, cue: RegExpExecArray): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const kind = RULES.find(([group]) => cue.groups?.[group] !== undefined);
  if (kind === undefined) return [];
  const [group, rule, score] = kind;
  const cueStart = sentence.start + cue.index;
  const cueEnd = cueStart + cue[0].length;
  if (group === "doneBy" && DENIED.test(clauseBefore(search, cueStart))) return [];
  const first = candidates.find((candidate) => candidate.start >= cueEnd);
  // "According to its annual statement with the registrar".
  const ofOwn = OWN_WITH.test(text.slice(cueEnd, Math.min(sentence.end, cueEnd + 70)));
  const words = text.slice(cueEnd, Math.min(sentence.end, cueEnd + 60));
  const isOfRole = ROLE_FROM.test(words);
  const named =
    first !== undefined &&
    !ofOwn &&
    !isOfRole &&
    isReached(search, text.slice(cueEnd, first.start), /^per$/iu.test(cue[0]) ? "per" : group)
      ? first
      : null;
  // A verb without its subject, "según dijo a X": who is told is not who speaks.
  const isVerb =
    context.language.dropsSubject && context.language.verbAhead.test(text.slice(cueEnd, cueEnd + 30));
  const isTold = isVerb && named !== null && TO.test(text.slice(cueEnd, named.start));
  const unsaid = isVerb ? speakerUnsaid(search, cueStart, cueEnd) : null;
  // "X has brought out a report according to which".
  const opening = candidates[0];
  if (
    WHICH.test(text.slice(cueEnd, cueEnd + 8)) &&
    opening !== undefined &&
    opening.start - sentence.start < 5
  )
    return [sourceOf(opening, "attribution-according-to", 0.8, { from: cueStart, to: sentence.end }, true)];
  const held = group === "accordingTo" && named === null ? papersAhead(search, cueEnd) : null;
  if (held !== null) {
    const scope = scopeOfPhrase(text, { sentence, start: cueStart, end: held.end });
    return holdersBefore(context).map((holder) =>
      sourceOf({ ...holder, ...held }, "attribution-same-documents", 0.8, scope, true),
    );
  }
  // "According to the UN office for aid, OCHA".
  const apposed = named === null ? null : apposedTo(search, named);
  // "Nach eigenen Angaben", "by its own account": whoever the sentence is about.
  const isOwn = OWN_WORD.test(cue[0]);
  const target =
    (isTold ? null : (apposed ?? (isOwn ? speakerUnsaid(search, cueStart, cueEnd) : named))) ??
    (group === "accordingTo" || group === "toldTo" ? (roleAhead(search, cueEnd) ?? unsaid) : null);
  if (target === null) return [];
  const behind = text.slice(target.end, Math.min(sentence.end, target.end + 90));
  const isOfSources = /^['’]s\s(?:\p{Ll}+\s)?sources?(?!\p{L})/u.test(behind);
  if (
    named !== null &&
    !isOfSources &&
    (context.language.papers.test(behind) || context.language.isPaper.test(behind))
  )
    return [];
  const whole = scopeOfPhrase(text, { sentence, start: cueStart, end: target.end });
  // "5% rose, and a study by X finds that 6% fell": what stands before is not its finding.
  const tells = group === "reportOf" && context.language.verbAhead.test(behind.replace(BETWEEN_DASHES, ""));
  const scope = tells ? { ...whole, from: Math.max(whole.from, clauseStart(search, cueStart)) } : whole;
  // "According to files that X has seen".
  const isHolder =
    (group === "doneBy" && !SPEAKS.test(cue[0])) ||
    group === "reportOf" ||
    (named !== null && context.language.study.test(text.slice(cueEnd, named.start)));
  const source = sourceOf(target, `attribution-${rule}`, score, scope, isHolder);
  return [source, ...joinedBehind(search, source, group === "sourceLine")];
}

const OWN_WORD = /\beigene[nr]\s/iu;

/** Returns the name that only little words and a comma part from one that says whose it is. */
function apposedTo({ text, candidates }: Search, named: NameCandidate): NameCandidate | null {
  const next = candidates.find((one) => one.start >= named.end);
  return next !== undefined && /^(?:\s[\p{Ll}-]+){1,4},\s$/u.test(text.slice(named.end, next.start))
    ? next
    : null;
}

const BETWEEN_DASHES = /^\s[–—]\s[^–—]{2,90}\s[–—](?=\s)/u;

/** Returns where the clause begins that a place of the sentence is in. */
function clauseStart(search: Search, at: number): number {
  return at - clauseBefore(search, at).length;
}

const WHICH = /^\swhich\b/u;

/** "No rate has been confirmed by X". */
const DENIED =
  /(?<!\p{L})(?:(?:no|neither|nor|none|kein\p{Ll}*|ninguna?|aucune?|nenhuma?|ingen)\s(?:[\p{L}’'-]+\s){0,6}|(?:not|never|nicht|nie|nunca|jamás|jamais|ikke)\s(?:\p{L}+\s){0,2})$/iu;

function clauseBefore({ text, sentence }: Search, at: number): string {
  return /[^,;:]*$/u.exec(text.slice(Math.max(sentence.start, at - 90), at))?.[0] ?? "";
}

/** Returns where "those files" stands right behind a cue. */
function papersAhead({ text, sentence, context }: Search, at: number): { start: number; end: number } | null {
  const held = context.language.heldAhead.exec(text.slice(at, Math.min(sentence.end, at + 60)));
  return held === null || context.memory.holders.length === 0
    ? null
    : { start: at, end: at + held[0].length };
}

/** Whether only little stands between a cue and a name: "according to the tech blogger X", "to figures that X has seen". */
function isReached({ context }: Search, printed: string, group: string): boolean {
  const between = printed.replace(/(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof)\.\s/gu, "").replace(APPOSED, "");
  if (/[\d,;:()“”"„«»!?]|\.\s/u.test(between)) return false;
  // "Told investors that X", "reported in May that X".
  if ((group === "toldTo" || group === "reportOf") && context.language.that.test(between)) return false;
  // "$5 per share for X".
  if (group === "per" && !/^\s(?:the\s)?$/u.test(between)) return false;
  const words = between.trim() === "" ? [] : between.trim().split(/\s+/u);
  const { language } = context;
  if (
    OWNER.test(between) ||
    language.objectPronoun.test(between) ||
    UNNAMED.test(between) ||
    REASON.test(between)
  )
    return false;
  if (words.some((word) => /^\p{Lu}/u.test(word) && !COMMON.test(word)) && !language.capitalisesNouns)
    return words.length <= 2 || (words.length <= 4 && language.titles.test(words.at(-1) ?? ""));
  if (group === "citing" && words.length > 3 && !language.study.test(between)) return false;
  if (words.length <= 6) return !language.that.test(between) || language.study.test(between);
  return group === "accordingTo" && words.length <= 10 && language.study.test(between);
}

/** "According to the company from Leeds", "the county's latest count": the noun names who it is again. */
const ROLE_FROM =
  /^\s(?:the|its)\s(?:\p{Ll}+\s){0,2}(?:company|firm|group|agency|bank|county|city|bureau|institute|retailer|startup)(?:['’]s\s|\s(?:from|in|of|based)\s)/u;

/** A paper of somebody's own before whom it was given to. */
const OWN_WITH =
  /^\s(?:its|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}(?:statements?|filings?|accounts|reports?|letters?|returns?|memos?|testimony|presentation|disclosures?)\s(?:with|to|at|before|for)\s/u;

/** "By the emir, X", "according to her group, the X". */
const APPOSED = /^\s(?:the|his|her|its|their)\s(?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+,(?:\sthe)?(?=\s$)/u;

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
        rule.startsWith("attribution-says") &&
        from > source.end &&
        from === start &&
        /,\s(?:(?:and|while|und|y|et|e|og)\s)?$/u.test(text.slice(Math.max(0, from - 8), from)),
    );
    const isCut = source.rule.startsWith("attribution-says") && next !== undefined && source.to > next.from;
    return isCut ? { ...source, to: next.from } : source;
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
