import { HeadwaterError } from "../errors.ts";
import { type Comparison, compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { type ParseFigureOptions, parseFigure } from "../figures/parse-figure.ts";

/** Two figures, as read, and how they relate. */
export interface FigureComparison extends Comparison {
  readonly figures: readonly [Figure, Figure];
}

/**
 * Returns how the figures that two literals state relate.
 *
 * @throws HeadwaterError UNREADABLE_FIGURE for a literal that is no figure, saying where it cannot be read
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { compareLiterals } from "headwater";
 *
 * assert.equal(compareLiterals("$3.7 billion", "$3.77 billion").relation, "CONFLICT");
 * assert.equal(compareLiterals("3,8 Milliarden Dollar", "3,77 Mrd. $", { locale: "de" }).relation, "CONSISTENT");
 * ```
 */
export function compareLiterals(a: string, b: string, options: ParseFigureOptions = {}): FigureComparison {
  const figures = [readLiteral(a, options), readLiteral(b, options)] as const;
  return { figures, ...compareFigures(...figures) };
}

function readLiteral(literal: string, options: ParseFigureOptions): Figure {
  const parsed = parseFigure(literal, options);
  if ("problem" in parsed) throw new HeadwaterError("UNREADABLE_FIGURE", parsed.problem.message);
  return parsed.figure;
}
