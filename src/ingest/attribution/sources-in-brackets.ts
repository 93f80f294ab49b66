/** Sources in brackets: "(Quay Research)" at the end of a line, "(Harbour Institute, 2023)". */
import type { FoundSource } from "./found-source.ts";
import { isPerson } from "./source-memory.ts";
import { type Search, sourceOf } from "./source-search.ts";

/** "37% of the time is lost (Quay Research)": whom a line names in brackets at its end. */
export function sourceInBrackets({ text, sentence, candidates, context }: Search): FoundSource[] {
  const words = text.slice(sentence.start, sentence.end);
  const again = bracketsAgain(words, context.memory.latest);
  const brackets = again ?? IN_BRACKETS.exec(words);
  if (brackets === null || !/\d/u.test(words.slice(0, brackets.index))) return [];
  const start = sentence.start + brackets.index + brackets[0].indexOf("(") + 1;
  const one = candidates.find((candidate) => candidate.start === start);
  // "Statistisk sentralbyrå (SSB)".
  if (again === null && candidates.some(({ end }) => end === start - 2)) return [];
  if (
    one === undefined ||
    !/^(?:\s\d{4})?\)/u.test(text.slice(one.end, one.end + 6)) ||
    isPerson(one, context.kindOf)
  )
    return [];
  return [sourceOf(one, "attribution-in-brackets", 0.7, { from: sentence.start, to: sentence.end }, false)];
}

/** "… on Acme (Quay Research)", where a line before ended with the same. */
function bracketsAgain(words: string, latest: readonly FoundSource[]): RegExpExecArray | null {
  const again = AGAIN.exec(words);
  const isKnown = latest.some(
    ({ rule, name }) => rule === "attribution-in-brackets" && name === again?.groups?.["name"],
  );
  return isKnown ? again : null;
}

const AGAIN = /\s\((?<name>\p{Lu}[^()\d]{1,40})(?:\s(?:19|20)\d\d)?\)\.?\s*$/u;

/** Not behind a name, which brackets would say more of: "the Harbour Fund (HF)". */
const IN_BRACKETS = /(?:[\p{Ll}\d%])\s\(\p{Lu}[^()\d]{1,40}(?:\s(?:19|20)\d\d)?\)\.?\s*$/u;

/** Whether a sentence ends with a name in brackets. */
export function namesInBrackets(sentence: string): boolean {
  return AGAIN.test(sentence);
}

/** A paper that is cited by its author and year: "(Harbour Institute, 2023)". */
export const PAPER = /\(\p{Lu}[^()\d]{1,56},\s(?:19|20)\d\d[a-c]?\)/gu;

/** Returns the authors of a paper that is cited in brackets. */
export function sourcesOfPaper({ sentence, candidates }: Search, paper: RegExpExecArray): FoundSource[] {
  const start = sentence.start + paper.index;
  const end = start + paper[0].length;
  return candidates
    .filter((candidate) => candidate.start > start && candidate.end < end)
    .map((candidate) =>
      sourceOf(candidate, "attribution-paper", 0.85, { from: sentence.start, to: end }, false),
    );
}
