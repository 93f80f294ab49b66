import type { Comparison, Relation } from "../../figures/compare-figures.ts";

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
