/** The sources that stand behind a cue: "according to", "citing", "seen by". */
import { FIRM_NOUNS } from "./firm-nouns.ts";
import type { FoundSource } from "./found-source.ts";
import { personBehind } from "./inverted-sources.ts";
import { joinedBehind } from "./joined-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { holdersBefore, personBefore, speakerUnsaid } from "./named-again.ts";
import { COMMON } from "./no-names.ts";
import { OUTLET_NOUNS } from "./outlet-nouns.ts";
import { roleAhead } from "./roles.ts";
import { isPerson } from "./source-memory.ts";
import { ENDS_THERE, scopeOfPhrase } from "./source-scope.ts";
import { nameAhead, type Search, sourceOf } from "./source-search.ts";

const RULES: readonly (readonly [group: string, rule: string, score: number])[] = [
  ["accordingTo", "according-to", 0.95],
  ["citing", "citing", 0.9],
  ["doneBy", "passive", 0.9],
  ["toldTo", "told", 0.8],
  ["reportOf", "report-of", 0.8],
  ["sourceLine", "source-line", 0.7],
  ["including", "including", 0.85],
];

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

/** "To" before a name, in the languages whose verbs go without a subject. */
const TO = /\s(?:al?|aos?|às?)\s(?:(?:la|el|los|las|os?)\s)?$/u;

/** Returns the names behind a cue such as "according to". */
export function sourcesOfCue(search: Search, cue: RegExpExecArray): FoundSource[] {
  const { text, sentence, candidates, context } = search;
  const kind = RULES.find(([group]) => cue.groups?.[group] !== undefined);
  if (kind === undefined) return [];
  const [group, rule, score] = kind;
  const cueStart = sentence.start + cue.index;
  const cueEnd = cueStart + cue[0].length;
  // "Joint Center for Housing Studies at X": a part of the name.
  if (candidates.some((one) => one.start <= cueStart && cueStart < one.end)) return [];
  if (group === "accordingTo" && isTitled(search, cueEnd)) return [];
  if (group === "doneBy" && DENIED.test(clauseBefore(search, cueStart))) return [];
  // "A survey for the Quay Foundation found", and not "for the court, which Acme".
  if (/\sfor$/iu.test(cue[0]) && group === "reportOf") {
    const whose = candidates.find((one) => one.start >= cueEnd);
    if (whose === undefined || !/^\s(?:the\s)?$/u.test(text.slice(cueEnd, whose.start))) return [];
  }
  // "Told a Harbour Group conference in March that".
  if (group === "toldTo" && TOLD_EVENT.test(text.slice(cueEnd, cueEnd + 70))) return [];
  if (group === "toldTo" && TOLD_BODY.test(text.slice(cueEnd, cueEnd + 70))) return [];
  // "X told Mira Holt that".
  if (group === "toldTo" && tellsPerson(search, cueEnd)) return [];
  // "X said in a statement from Leeds".
  if (/from$/iu.test(cue[0]) && SAID_IN.test(text.slice(Math.max(sentence.start, cueStart - 40), cueStart)))
    return [];
  const { first, start: namedFrom } = nameAhead(search, cueEnd);
  // "According to its annual statement with the registrar".
  const ofOwn = OWN_WITH.test(text.slice(cueEnd, Math.min(sentence.end, cueEnd + 70)));
  const words = text.slice(cueEnd, Math.min(sentence.end, cueEnd + 60));
  const isOfRole = ROLE_FROM.test(words);
  const named =
    first !== undefined &&
    !ofOwn &&
    !isOfRole &&
    isReached(search, text.slice(cueEnd, namedFrom), /^per$/iu.test(cue[0]) ? "per" : group)
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
  // "According to the Harbour Outlook, published by X".
  const next = named === null ? undefined : candidates.find((one) => one.start >= named.end);
  const isPublished =
    named !== null &&
    next !== undefined &&
    OF_PAPER.test(named.name) &&
    PUBLISHED.test(text.slice(named.end, next.start));
  // "According to the internal documents she reviewed": whoever did.
  const reader = group === "accordingTo" ? READ_BY.exec(words) : null;
  if (reader !== null) {
    const isBody = /^(?:it|they)$/u.test(reader.groups?.["who"] ?? "");
    const at = cueEnd + reader[0].length;
    const known = isBody ? speakerUnsaid(search, cueStart, at) : (personBefore(search, cueStart) ?? null);
    if (known !== null) {
      const place = { ...known, start: cueEnd, end: at };
      const scope = scopeOfPhrase(text, { sentence, start: cueStart, end: at });
      return [sourceOf(place, "attribution-according-to", 0.8, scope, true)];
    }
  }
  // "According to the UN office for aid, OCHA".
  const introduced =
    group === "accordingTo" && named !== null && !isPerson(named, context.kindOf)
      ? personBehind(search, named)
      : undefined;
  const holder =
    introduced !== undefined && OFFICE.test(text.slice(cueEnd, introduced.start)) ? introduced : undefined;
  const apposed = holder ?? (isPublished ? next : named === null ? null : apposedTo(search, named));
  // "Nach eigenen Angaben", "by its own account": whoever the sentence is about.
  const isOwn = OWN_WORD.test(cue[0]);
  const target =
    (isTold ? null : (apposed ?? (isOwn ? speakerUnsaid(search, cueStart, cueEnd) : named))) ??
    (group === "accordingTo" ||
    (group === "citing" && CITED_ARTICLE.test(words)) ||
    (group === "doneBy" && BY_COMPANY.test(words)) ||
    (/^(?:toldTo|doneBy)$/.test(group) && TOLD_OUTLET.test(words))
      ? (roleAhead(search, cueEnd) ?? unsaid)
      : null);
  if (target === null) return [];
  const behind = text.slice(target.end, Math.min(sentence.end, target.end + 90));
  const isOfSources = /^['’]s\s(?:\p{Ll}+\s)?sources?(?!\p{L})/u.test(behind);
  if (
    named !== null &&
    !isOfSources &&
    !SHOWS.test(behind) &&
    // "According to Holt's memo".
    !(isPerson(named, context.kindOf) && OWN_WRITING.test(behind)) &&
    (context.language.papers.test(behind) || context.language.isPaper.test(behind))
  )
    return [];
  const whole = scopeOfPhrase(text, { sentence, start: cueStart, end: target.end });
  // "5% rose, and a study by X finds that 6% fell": what stands before is not its finding.
  const verbBehind = behind.replace(BETWEEN_DASHES, "");
  const tells =
    group === "reportOf" &&
    context.language.verbAhead.test(verbBehind) &&
    !ENDS_THERE.test(verbBehind.replace(/^\s\p{L}+/u, ""));
  const scope = tells ? { ...whole, from: Math.max(whole.from, clauseStart(search, cueStart)) } : whole;
  // "According to files that X has seen".
  const isHolder =
    isPublished ||
    (group === "doneBy" && !SPEAKS.test(cue[0])) ||
    group === "reportOf" ||
    (named !== null && context.language.study.test(text.slice(cueEnd, named.start)));
  const source = sourceOf(target, `attribution-${rule}`, score, scope, isHolder);
  return [source, ...joinedBehind(search, source, group === "sourceLine")];
}

/** "The latest Health at Work survey from X": what the paper is called, before whose it is. */
function isTitled({ text, sentence, candidates, context }: Search, at: number): boolean {
  const paper = TITLED.exec(text.slice(at, Math.min(sentence.end, at + 120)));
  const whose = candidates.find((one) => one.start === at + (paper?.[0].length ?? 0));
  return paper !== null && whose !== undefined && !isPerson(whose, context.kindOf);
}

const TITLED =
  /^\s(?:the|its|an?)\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+(?:\s[\p{L}&]+){0,6}\s(?:survey|study|report|poll|index|review|barometer)\s(?:from|by)\s(?:the\s)?/u;

/** Behind "told": one that publishes, and was named before; in the languages whose verbs go without a subject as well. */
const TOLD_OUTLET = new RegExp(
  `^\\s(?:the|al?|ao|à|au|der|dem|den|til)\\s(?:\\p{Ll}+\\s){0,2}(?:${OUTLET_NOUNS}|agency|agencia|agência|agence|byrået|revista)(?!\\p{L})`,
  "iu",
);

/** "Accounts seen by X showed revenue of 5 million". */
const SHOWS = /^\s(?:show(?:ed|s)?|put|indicated?|suggest(?:ed)?|reveal(?:ed)?)\s/u;

/** "Y wrote, citing the article": that of whoever was named before. */
const CITED_ARTICLE = /^\sthe\s(?:same\s)?(?:article|report|story|piece|outlet|newspaper|paper)(?!\p{L})/u;

/** Whether a person on record stands right behind "told": who listens. Outlets may have names such as persons have. */
function tellsPerson(search: Search, at: number): boolean {
  const { first } = nameAhead(search, at);
  const isKnown = first?.entity != null && search.context.kindOf(first.entity) === "PERSON";
  return first !== undefined && first.start - at < 3 && isKnown;
}

/** "Analysts' forecasts compiled by the company". */
const BY_COMPANY = new RegExp(`^\\s(?:the|its)\\s(?:${FIRM_NOUNS})(?![\\p{L}’'])`, "u");
const OWN_WRITING =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:memo|letter|note|report|email|testimony|statement|filing|book|post)(?!\p{L})/u;
/** "According to Acme analyst Mira Holt": she is who says so. */
const OFFICE =
  /\s(?:analyst|economist|strategist|researcher|spokes(?:man|woman|person)|president|director|chief|boss|head|professor|officer|executive|engineer|founder|partner)\s$/iu;
const TOLD_EVENT =
  /^\s(?:\p{Ll}+\s(?:at|in|on|during)\s)?(?:an?|the|its|their)\s[^,;:.]{2,50}\s(?:conference|event|summit|meeting|audience|panel|hearing|forum|podcast)(?!\p{L})/u;
/** "Told the City Council's finance committee that": who listens, and does not publish. */
const TOLD_BODY =
  /^\s(?:an?|the)\s(?:(?!(?:that|the|an?|it|he|she|they)\s)[\p{L}.’'-]+\s){0,5}(?:[Cc]ommittee|[Cc]ouncil|Parliament|Senate|Congress|Assembly|[Cc]ourt|Commons|Bundestag|ASX|bourse|[Ss]tock\s[Ee]xchange)(?=\s(?:that|on|in|how|it|he|she|they|the|its)(?!\p{L})|[,.;]|$)/u;
const SAID_IN =
  /(?<!\p{L})(?:said|says|announced|confirmed)\s(?:\p{Lu}\p{Ll}+\s)?in\s(?:an?|its)\s(?:\p{Ll}+\s)?$/u;

const READ_BY =
  /^\s(?:the|these|those|some)\s(?:[\p{Ll}-]+\s){0,3}(?:documents|files|papers|records|figures|numbers|data|bills|invoices)\s(?:that\s)?(?<who>he|she|it|they)\s(?:has\s|had\s|have\s)?(?:reviewed|viewed|seen|saw|obtained|got|read|received)(?!\p{L})/u;
const OF_PAPER = /(?:Outlook|Report|Index|Review|Survey|Bulletin|Monitor|Tracker|Barometer|Study|Census)$/u;
const PUBLISHED =
  /^(?:\s(?:19|20)\d\d)?,?\s(?:which\s(?:is|was)\s)?(?:published|released|issued|produced|compiled|put\sout|brought\sout)\s(?:[\p{L}\d]+\s){0,3}by\s(?:the\s)?$|^(?:\s(?:19|20)\d\d)?\s(?:by|from|of)\s(?:the\s)?$/u;

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
  // "According to the documents, X paid", "according to the firm, X will": another clause begins.
  const isClause =
    context.language.isPaper.test(printed) ||
    context.language.heldAhead.test(printed) ||
    context.language.study.test(printed) ||
    (context.language.roleAhead.test(printed) && !/,\sthe\s$/u.test(printed));
  // "Laut „Harbour Watch“".
  const plain = printed.replace(/(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof)\.\s/gu, "").replace(/[„“"«]\s?$/u, "");
  const between = isClause ? plain : plain.replace(APPOSED, "");
  if (/[\d,;:()“”"„«»!?]|\.\s/u.test(between)) return false;
  // "Told investors that X", "reported in May that X".
  if ((group === "toldTo" || group === "reportOf") && context.language.that.test(between)) return false;
  // "Told an audience in Leeds".
  if (group === "toldTo" && /\s(?:in|at|near)\s$/u.test(between)) return false;
  // "$5 per share for X".
  if (group === "per" && !/^\s(?:(?:the|an?)\s)?$/u.test(between)) return false;
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
  /^\s(?:the\s(?:UN|U\.N\.|EU|US|U\.S\.|UK)\s(?:\p{Ll}+\s){0,2}(?:agency|body|watchdog|regulator|department)(?!\p{L})|(?:the|its)\s(?:\p{Ll}+\s){0,2}(?:company|firm|group|agency|bank|county|city|bureau|institute|retailer|startup)(?:['’]s\s|\s(?:from|in|of|based)\s))/u;

/** A paper of somebody's own before whom it was given to. */
const OWN_WITH =
  /^\s(?:its|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}(?:statements?|filings?|accounts|reports?|letters?|returns?|memos?|testimony|presentation|disclosures?)\s(?:(?:filed|lodged|submitted|given|made)\s)?(?:with|to|at|before|for)\s/u;

/** "By the emir, X", "according to her group, the X". */
const APPOSED =
  /^\s(?:the|his|her|its|their|sus?|seus?|suas?|son|sa|ses|leurs?|ihre[nmr]?|seine[nmr]?)\s(?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+,(?:\sthe)?(?=\s$)/u;
