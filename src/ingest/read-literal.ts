import type { Figure } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import type { Literal } from "./literals/find-literals.ts";
import { type FoundQualifier, qualifierBefore, qualifierBehind } from "./literals/qualifier-phrases.ts";

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
  const before = qualifierBefore(text, literal.start);
  const qualifier = before ?? qualifierBehind(text, literal.end + counterLength(text, literal));
  const figure: Figure = {
    ...parsed,
    printed: text.slice(literal.start, literal.end),
    qualifier: qualifier?.qualifier ?? parsed.qualifier,
  };
  return [{ literal, figure, qualifier }];
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
  return noun !== null && noun.charCodeAt(0) >= 0x3040 && text.startsWith(noun, end) ? noun.length : 0;
}
