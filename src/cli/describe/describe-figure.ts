import { QUALIFIER_WORDS } from "../../analysis/figure-words.ts";
import type { Comparison, Relation } from "../../figures/compare-figures.ts";
import type { Figure } from "../../figures/figure.ts";
import { formatFigure } from "../../figures/format-figure.ts";
import { parseFigure } from "../../figures/parse-figure.ts";
import type { Qualifier } from "../../model/figure.ts";

/** Returns the figure as its text puts it: "more than $12 billion". */
export function describeFigure(figure: Figure): string {
  const { printed, qualifier } = figure;
  if (printed === null) return formatFigure(figure);
  return qualifier === null || saysQualifier(printed, qualifier)
    ? printed
    : `${QUALIFIER_WORDS[qualifier]} ${printed}`;
}

/** Returns whether the literal itself holds the qualifier, as that of a question does. */
function saysQualifier(printed: string, qualifier: Qualifier): boolean {
  const result = parseFigure(printed);
  return "figure" in result && result.figure.qualifier === qualifier;
}

const RELATION_WORDS: Readonly<Record<Exclude<Relation, "WEAKER">, string>> = {
  IDENTICAL: "the same number",
  CONSISTENT: "agrees within rounding",
  CONSISTENT_IF_ROUND: "agrees only if trailing zeros are rounding",
  BOUNDARY_ONLY: "agrees only at the very edge of its rounding",
  CONFLICT: "in conflict with it",
  VAGUE: "too vague to compare",
  INCOMPARABLE: "in another unit",
};

/** Returns how the second figure of a comparison relates to the first, in a few words. */
export function describeRelation(comparison: Pick<Comparison, "relation" | "weaker">): string {
  if (comparison.relation !== "WEAKER") return RELATION_WORDS[comparison.relation];
  return comparison.weaker === "SECOND" ? "says less and is met by it" : "says more and meets it";
}
