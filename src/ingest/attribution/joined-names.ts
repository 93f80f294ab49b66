import type { FoundSource } from "./found-source.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { isPerson } from "./source-memory.ts";
import type { Search } from "./source-search.ts";

/** "…, a network for harbours, and": says what the first is. */
const JOINED =
  /^\s*(?:\([^()]{1,14}\)\s*)?(?:,\s(?:an?|the)\s[^,;:.\d]{2,60},\s)?(?:and|und|y|e|et|og|&)\s+(?:\p{Ll}{1,4}['’]?\s*)?(?:[\p{Ll}-]+\s+){0,2}$/u;

const BELONGS = /^,?\s(?:of|at|from)\s(?:the\s)?$/u;

/** Returns the names joined to a source: "according to X and Y", and where it is a list "Sources: X, Y". */
export function joinedBehind(search: Search, source: FoundSource, isList = false): FoundSource[] {
  const { text, candidates, context } = search;
  const joined: FoundSource[] = [];
  let last: FoundSource = source;
  for (const [index, candidate] of candidates.entries()) {
    // "The Crane Union (CU) and Quaydata".
    if (candidate.start < last.end || text.charAt(candidate.start - 1) === "(") continue;
    const between = text.slice(last.end, candidate.start);
    // "Mira Holt of Quay University and her co-author Ann Crane".
    if (BELONGS.test(between) && isPerson(last, context.kindOf)) {
      last = { ...last, end: candidate.end };
      continue;
    }
    // "By Acme, Borealis and Cerulean".
    const next = candidates[index + 1];
    const isListed =
      between === ", " && next !== undefined && /^,?\sand\s$/u.test(text.slice(candidate.end, next.start));
    if (
      between.length > 100 ||
      !(isListed || JOINED.test(between) || (isList && /^[,;/]\s?$/u.test(between)))
    )
      break;
    if (isPerson(last, context.kindOf) && /\p{Ll}, and/u.test(between)) break;
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

/** Returns the names before a subject that are joined to it: "X and Y say". */
export function joinedBefore(search: Search, source: FoundSource): FoundSource[] {
  return namesBefore(search, source.start).map((before) => ({
    ...source,
    ...before,
    rule: `${source.rule}-joined`,
    score: source.score - 0.05,
  }));
}

/** Returns where the first of the names stands that are joined to the one at `start`. */
export function startOfJoined(search: Search, start: number): number {
  return namesBefore(search, start)[0]?.start ?? start;
}

function namesBefore({ text, candidates }: Search, start: number): NameCandidate[] {
  const joined: NameCandidate[] = [];
  let next: { readonly start: number } = { start };
  for (const before of candidates.filter(({ end }) => end <= start).reverse()) {
    // "X (XY) and Z say".
    if (text.charAt(before.start - 1) === "(") continue;
    // "X, Y and Z say".
    const between = text.slice(before.end, next.start);
    if (!(joined.length === 0 ? JOINED.test(between) || /^,\sand\s$/u.test(between) : between === ", "))
      break;
    joined.unshift(before);
    next = before;
  }
  return joined;
}
