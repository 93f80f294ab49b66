import type { Figure } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import { type Words, wordsOf } from "./languages/words-of.ts";
import type { Literal } from "./literals/literal.ts";
import {
  type FoundQualifier,
  phraseOf,
  qualifierBefore,
  qualifierBehind,
} from "./literals/qualifier-beside.ts";

/** A literal with its figure and qualifier. */
export interface ReadLiteral {
  readonly literal: Literal;
  readonly figure: Figure;
  readonly qualifier: FoundQualifier | null;
}

/** Returns the literal with its figure, or nothing where figures/ cannot read it. */
export function readLiteral(text: string, literal: Literal, language: string): ReadLiteral[] {
  const parsed = parse(literal.spoken, language);
  if (parsed === null) return [];
  const words = wordsOf(language);
  const before = boundBefore(text, literal, words);
  const qualifier = before ?? qualifierBehind(text, literal.end + counterLength(text, literal), words);
  const { value, high, decimals, decimalsLoose, unit, vague } = parsed;
  const printed = text.slice(literal.start, literal.end);
  const bent = qualifier?.qualifier ?? parsed.qualifier;
  const figure = { printed, value, high, decimals, decimalsLoose, unit, qualifier: bent, vague };
  return [{ literal, figure, qualifier }];
}

/** Returns the qualifier before the literal; none where "as much as" compares with things counted: as much as 9,000 homes. */
function boundBefore(text: string, literal: Literal, words: Words): FoundQualifier | null {
  const found = qualifierBefore(text, literal.start, words);
  if (found === null || literal.unitKind !== null || (literal.noun ?? "") === "") return found;
  return words.ofMass.has(phraseOf(text, found)) ? null : found;
}

function parse(spoken: string, language: string): Figure | null {
  for (const locale of [language, language === "en" ? "de" : "en"]) {
    const result = parseFigure(spoken, { locale });
    if (!("problem" in result)) return result.figure;
  }
  return null;
}

/** Length of the counter word of a Chinese or Japanese count, behind which its qualifier stands. */
function counterLength(text: string, literal: Literal): number {
  const { noun, end } = literal;
  // 300余人: what bends the number stands before its counter.
  if (noun === null || noun.charCodeAt(0) < 0x3040 || /[多余餘]/.test(text.charAt(end))) return 0;
  return text.startsWith(noun, end) ? noun.length : 0;
}
