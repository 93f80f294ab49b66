/** The nearest name before a verb of saying that may be its subject. */
import type { NameCandidate } from "./name-candidates.ts";
import { isFirstWord } from "./named-again.ts";
import { isPerson } from "./source-memory.ts";
import type { Search } from "./source-search.ts";
import { named, type Subject } from "./subject.ts";

/** "The Harbour Index 2024 of the" before a name: the paper is of that name. */
const PAPER_OF =
  /(?:(?:[Tt]he|[Aa]n?|[Ii]ts)\s)?(?:[\p{L}\d’'-]+\s){0,6}(?:[Rr]eport|[Ss]tudy|[Ss]urvey|Index|Outlook|[Rr]eview|Bulletin|[Pp]oll|Census|[Aa]nalysis|[Dd]ata|[Ff]igures|[Nn]umbers)(?:\s(?:19|20)\d\d|\s(?:for|on|about)\s[^,;:.]{2,40}?)?\s(?:of|by|from)\s(?:the\s)?$/u;

/** Before a name whose papers speak against its will: they are about it, and not its word. */
const LEAKED =
  /(?<!\p{L})(?:leaked|internal|confidential|secret|stolen|interne[nr]?|filtrad[oa]s|vazad[oa]s|lekkede)\s(?:\p{L}+\s)?$/iu;

const WHO_IS =
  /^,\s(?!(?:and|or|but|while|as|when|than|if|that|so|with|after|before|citing|according)\s)\p{Ll}[^,;:“”"«»]{0,80}\s(?:of|at|from|with|for|in|by|near|on)\s[^,;:“”"«»]{0,60}$/u;

/** "X, as Quay News reported in May, estimates". */
const AS_TOLD = /^,\sas\s[^,;:]{3,50},(?=\s)/u;
/** "X, though, wrote". */
const ADVERB =
  /^,\s(?:though|however|meanwhile|too|likewise|in\s(?:turn|contrast)|by\scontrast|for\s(?:its|his|her)\spart),(?=\s)/u;
/** "X, quoting Y, thinks". */
const CITES = /,\s(?:citing|quoting)\s(?:the\s)?$/u;
const CITING = /^,\s(?:citing|quoting)\s[^,;:]{2,60},(?=\s)/u;

const RUN_BY =
  /^,\s(?:an?|the)\s[^,;:]{0,50}\s(?:run|owned|led|made|maintained|operated|funded|backed|founded|kept)\sby\s[^,;:]{0,40}$/u;
const APPOSED = /,\s(?:an?|the)\s$/u;
const AND_TEAM = /^,?\sand\s(?:his|her|their)\s(?:colleagues|team|co-authors|group)(?=\s)/u;
const WHO_CLAUSE = /^,\s(?:who|which)\s[^,;:]{2,90},(?=\s)/u;
const OF_PAPER = /(?:Survey|Report|Index|Outlook|Review|Study|Monitor|Barometer|Tracker)$/u;

const WHOSE = /^,\swhose\s(?:[\p{Ll}-]+\s){0,2}$/u;
const WHOSE_STUDY = /^,\swhose\s(?:[\p{Ll}-]+\s){1,8}$/u;
const ASIDE = /^,\s[^,]{2,60},(?=\s)/u;

const WHO_WITH = /^,\s(?:who|which)\s[^,;:]*$/u;

const WHO = /^(?:,\s[^,;:.“”]{2,60})?,\s(?:who|which|qui|der|die|das|que|quien|quem|som)(?=\s)/u;

/** The verb may be told of any name before it, with an aside between: the nearest that fits. */
export function nearestName(search: Search, verbStart: number): Subject | null {
  const { text, sentence, candidates, context } = search;
  const { language, kindOf } = context;
  const before = candidates.filter((one) => one.end <= verbStart).slice(-3);
  for (const candidate of before.reverse()) {
    // "…, and his colleagues said": who leads them.
    // "Recherchen der „Quay News“ zufolge".
    const between = text
      .slice(candidate.end, verbStart)
      .replace(AND_TEAM, "")
      .replace(/^[”“"»]/u, "")
      .replace(AS_TOLD, "")
      .replace(ADVERB, "")
      .replace(CITING, "");
    if (between.length > 170) return null;
    // "Portwatch, the tool run by Acme and Quaydata, counted".
    const run = between.startsWith(", ")
      ? candidates.find(
          (one) => one.end < candidate.start && RUN_BY.test(text.slice(one.end, candidate.start)),
        )
      : undefined;
    if (run !== undefined) return named(run);
    // "Quaydata, an SEO firm, ran": what the name before is.
    const isWhatItIs =
      APPOSED.test(text.slice(Math.max(sentence.start, candidate.start - 5), candidate.start)) &&
      !isPerson(candidate, kindOf) &&
      /^\s\p{Ll}+,/u.test(between);
    const isCited =
      CITES.test(text.slice(Math.max(sentence.start, candidate.start - 14), candidate.start)) &&
      /^,\s$/u.test(between);
    if (isWhatItIs || isCited) continue;
    const other = candidates.findLast((one) => one.end < candidate.start);
    const lead = other === undefined ? "" : text.slice(other.end, candidate.start);
    // "Mira Holt of Quay University, who logged cranes, reported".
    const behindClause = between.replace(WHO_CLAUSE, "");
    if (other !== undefined && behindClause !== between && isPerson(other, kindOf) && BELONGS_TO.test(lead))
      if (language.between.test(behindClause)) return named(other);
    // "Acme's latest Harbour Survey says".
    if (other !== undefined && OF_PAPER.test(candidate.name) && /^['’]s?\s(?:\p{Ll}+\s){0,2}$/u.test(lead))
      if (language.between.test(between)) return named(other);
    // "X, who works for Y, said", "X, an analyst at Y, said": Y is by the way.
    if (between.startsWith(", ")) {
      const described = candidates.find(
        (one) =>
          one.end < candidate.start &&
          (WHO_WITH.test(text.slice(one.end, candidate.start)) ||
            (isPerson(one, kindOf) && WHO_IS.test(text.slice(one.end, candidate.start)))),
      );
      if (described !== undefined && isPerson(described, kindOf)) return named(described);
      if (described !== undefined) continue;
    }
    const isAppended = /,\s*$/u.test(
      text.slice(Math.max(sentence.start, candidate.start - 2), candidate.start),
    );
    const paper = PAPER_OF.exec(text.slice(Math.max(sentence.start, candidate.start - 90), candidate.start));
    if (paper !== null && language.between.test(between))
      return { ...named(candidate), start: candidate.start - paper[0].length };
    // "Acme, whose Harbour Index, out in March, found".
    const owner = other !== undefined && WHOSE.test(text.slice(other.end, candidate.start)) ? other : null;
    if (owner !== null && language.between.test(between.replace(ASIDE, ""))) return named(owner);
    // "Those of X, whose latest study found".
    if (WHOSE_STUDY.test(between) && language.study.test(between)) return named(candidate);
    // "It was the turn of X, which announced".
    const behindWho = between.replace(WHO, "");
    if (behindWho !== between && language.between.test(behindWho)) return named(candidate);
    const isClose =
      language.between.test(between) ||
      (language.studyBehind.test(between) &&
        !LEAKED.test(text.slice(Math.max(sentence.start, candidate.start - 40), candidate.start))) ||
      // "Two bodies, the Fund and the agency DOCK, said".
      (/^,\s/u.test(between) &&
        language.between.test(between.slice(1)) &&
        TWO_BODIES.test(text.slice(Math.max(sentence.start, candidate.start - 120), candidate.start)) &&
        !OWNER_OF.test(text.slice(Math.max(sentence.start, candidate.start - 120), candidate.start))) ||
      // "Its governor, Mira Holt, warned".
      (isAppended && between.startsWith(",") && language.between.test(between.slice(1))) ||
      (isPerson(candidate, kindOf) && language.betweenOfPerson.test(between));
    const headed = isClose ? null : bodyWithSubject(search, candidate, verbStart);
    if (headed !== null) return named(headed);
    const whole = isClose ? bodyOf(search, candidate) : null;
    if (whole !== null) return { ...named(whole), others: [candidate] };
    if (isClose && isObject(search, candidate)) {
      // "The Policy Institute at King's College found".
      const holds =
        other !== undefined &&
        !isPerson(other, kindOf) &&
        !isObject(search, other) &&
        /^\s(?:at|of)\s(?:the\s)?$/u.test(text.slice(other.end, candidate.start));
      if (holds) return named(other);
      continue;
    }
    // "Mira Holt, Acme's director, said".
    // "UNITAR, the UN's research arm, said".
    if (other !== undefined && OFFICE_OF.test(between))
      if (/^,\s(?:the\s)?$/u.test(text.slice(other.end, candidate.start))) return named(other);
    // "Mira Holt of the charity X told": X is where she belongs.
    if (isClose && other !== undefined && isPerson(other, kindOf) && !isPerson(candidate, kindOf))
      if (BELONGS_TO.test(text.slice(other.end, candidate.start))) return named(other);
    if (isClose) return named(candidate);
    const opening = text.slice(sentence.start, candidate.start);
    const opens =
      opening.trim().split(/\s+/u).length <= 2 ||
      DESCRIBED.test(opening) ||
      (RESEARCHERS.test(opening) && !/^['’]s\s/u.test(text.slice(candidate.end, candidate.end + 3)));
    const done = between.replace(TEAM, "");
    const isSecond = opens && !/[;:]|\.\s/u.test(done) && language.second.test(done);
    if (isSecond && !isFirstWord(text, sentence.start, candidate) && !isObject(search, candidate))
      return { ...named(candidate), isSecond: true };
  }
  return null;
}

/** "Researchers at Quay University's" before the name of a part of it. */
const RESEARCHERS =
  /(?:researchers|scientists|economists|analysts|academics|psychologists|engineers|a\steam)\s(?:at|from|of)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}.]*\s){0,3}\p{Lu}\p{L}*['’]s\s)?$/iu;

/** At most what a name is, before it: "Research firm", "The". */
export const DESCRIBED = /^[\s"“„«(]*(?:In\s\p{L}+,?\s)?(?:(?:The|the|An?)\s)?(?:\p{L}\p{Ll}+\s){0,3}$/u;

/** "Mira Holt's team followed 5,000 people and found". */
const TEAM = /^['’]s?\s(?:own\s)?(?:team|group|lab|laboratory|colleagues|researchers)(?=\s)/u;

const OFFICE_OF = /^['’]s?\s(?:[\p{L}&-]+\s){0,6}[\p{L}&-]+,\s$/u;

const BELONGS_TO =
  /^(?:,\s(?:[\p{L}-]+\s){1,4}|,?\s)(?:of|from|at|with)\s(?:(?:the|an?)\s)?(?:[\p{L}-]+\s){0,3}$/u;

const TWO_BODIES = /,\s[^,]*\s(?:and|und|y|e|et|og)\s(?:\p{Ll}+\s){0,3}$/u;

/** "X, the owner of Y and Z, said". */
const OWNER_OF =
  /,\s(?:the|an?|its)\s(?:[\p{L}-]+\s){0,2}(?:owner|maker|parent|operator|developer|publisher|creator|home)s?\s(?:company\s)?(?:of|behind|to)\s[^,]*$/iu;

/** "The Complaint Center (CC) at the Bureau finds": the one that the nearest name only says where it belongs of. */
function bodyOf({ text, candidates, context }: Search, candidate: NameCandidate): NameCandidate | null {
  const before = candidates.findLast(
    (one) => one.end < candidate.start && text.charAt(one.start - 1) !== "(",
  );
  if (before === undefined || isPerson(before, context.kindOf)) return null;
  return /^\s\(\p{Lu}[\p{L}\d]{1,9}\)\s(?:at|of|within|bei|beim|del?|de\sla|do|da|du|ved)\s(?:the\s)?$/u.test(
    text.slice(before.end, candidate.start),
  )
    ? before
    : null;
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

/** Whether a preposition before a name makes it a place or an object: "in Leeds"; not where it speaks: "a team at X". */
export function isObject({ text, sentence, context }: Search, { start }: NameCandidate): boolean {
  const before = text.slice(Math.max(sentence.start, start - 50), start);
  return context.language.preposition.test(before) && !context.language.agentBefore.test(before);
}
