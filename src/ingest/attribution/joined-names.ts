import type { FoundSource } from "./found-source.ts";
import type { Search } from "./source-search.ts";

const JOINED =
  /^\s*(?:\([^()]{1,14}\)\s*)?(?:and|und|y|e|et|og|&)\s+(?:\p{Ll}{1,4}['’]?\s*)?(?:[\p{Ll}-]+\s+){0,2}$/u;

/** Returns the names joined to a source: "according to X and Y", and where it is a list "Sources: X, Y". */
export function joinedBehind(search: Search, source: FoundSource, isList = false): FoundSource[] {
  const { text, candidates, context } = search;
  const joined: FoundSource[] = [];
  let last = source;
  for (const candidate of candidates) {
    if (candidate.start < last.end) continue;
    const between = text.slice(last.end, candidate.start);
    if (between.length > 40 || !(JOINED.test(between) || (isList && /^[,;/]\s?$/u.test(between)))) break;
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
export function joinedBefore({ text, candidates }: Search, source: FoundSource): FoundSource[] {
  const before = candidates.findLast((candidate) => candidate.end <= source.start);
  if (before === undefined || !JOINED.test(text.slice(before.end, source.start))) return [];
  return [{ ...source, ...before, rule: `${source.rule}-joined`, score: source.score - 0.05 }];
}

/** Returns where the person or system that speaks belongs to: "Ann Lee, who covers it at X, says". */
export function affiliations({ text, candidates }: Search, source: FoundSource, end: number): FoundSource[] {
  return candidates
    .filter((candidate) => candidate.start >= source.end && candidate.end <= end)
    .filter((candidate) => {
      const between = text.slice(source.end, candidate.start);
      // Who leads a company speaks for himself, or the text names it.
      if (
        /\b(?:former|formerly|ex|CEO|CFO|chief|founder|co-founder|president|chair(?:man|woman)?|head|director|owner)\b/iu.test(
          between,
        )
      )
        return false;
      if (/^['’]s\s/u.test(text.slice(candidate.end, candidate.end + 3))) return false;
      return (
        between.length < 60 &&
        /^,\s[^,;:.\d]*\b(?:at|of|from|bei|von|beim|del?|do|da|du|chez|hos|i)\s(?:\p{Ll}{1,4}\s)?$/u.test(
          between,
        )
      );
    })
    .slice(0, 1)
    .map((candidate) => ({ ...source, ...candidate, rule: "attribution-affiliation", score: 0.62 }));
}
