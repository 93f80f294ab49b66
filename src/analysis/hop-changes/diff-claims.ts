import type { Figure } from "../../figures/figure.ts";
import { sameUnit } from "../../figures/same-unit.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { quoteFigure } from "../figure-words.ts";
import { attributionChanges } from "./attribution-changes.ts";
import type { HopChange } from "./change.ts";
import { measureChanges } from "./measure-changes.ts";
import { numberChange, numberChanges } from "./number-changes.ts";
import { qualifierChanges } from "./qualifier-changes.ts";

/** Whether the numbers of both ends were set against each other, and if not, why. */
const NUMBER_COMPARISONS = [
  "COMPARED",
  "NO_FIGURES",
  "NO_SOURCE_FIGURE",
  "NO_CLAIM_FIGURE",
  "NO_SOURCE_CLAIM",
  "COMPUTED",
] as const;
export type NumberComparison = (typeof NUMBER_COMPARISONS)[number];

/** What changed between a source and a claim that takes it. */
export interface ClaimDiff {
  readonly numbers: NumberComparison;
  /** Both figures as printed; null where there is none. */
  readonly quotes: { readonly source: string | null; readonly claim: string | null };
  readonly changes: readonly HopChange[];
}

/**
 * Returns what changed from the claim `source` to the claim `claim`: IDENTICAL alone where a number stayed as it is.
 * Of an assertion without a number only the attribution is compared: what it is about is not what it says.
 */
export function diffClaims(graph: KnowledgeGraph, source: ClaimNode, claim: ClaimNode): ClaimDiff {
  const hasFigures = source.figure !== null && claim.figure !== null;
  const attribution = attributionChanges(source.claim.modality, claim.claim.modality, hasFigures);
  const quotes = quotesOf(source.figure, claim.figure);
  if (source.figure === null || claim.figure === null) {
    return { numbers: missing(source.figure, claim.figure), quotes, changes: attribution };
  }
  const measure = measureChanges(graph, source, claim);
  const found = withCorrection(source, claim, figureChanges(source.figure, claim.figure));
  // A quarter times four is explained by its period; the number needs no explanation of its own.
  const annualised = measure.some(({ detail }) => detail === "ANNUALISED");
  const numbers = annualised ? found.filter(({ kind }) => kind !== "UNEXPLAINED" && kind !== "TYPO") : found;
  const changes = [...numbers, ...measure, ...qualifierChanges(source.figure, claim.figure), ...attribution];
  const other = changes.filter((change) => change.kind !== "IDENTICAL");
  return { numbers: "COMPARED", quotes, changes: other.length > 0 ? other : changes };
}

/** Returns both figures as printed. */
export function quotesOf(source: Figure | null, claim: Figure | null): ClaimDiff["quotes"] {
  return {
    source: source === null ? null : quoteFigure(source),
    claim: claim === null ? null : quoteFigure(claim),
  };
}

function missing(source: Figure | null, claim: Figure | null): NumberComparison {
  if (source === null && claim === null) return "NO_FIGURES";
  return source === null ? "NO_SOURCE_FIGURE" : "NO_CLAIM_FIGURE";
}

function figureChanges(source: Figure, claim: Figure): HopChange[] {
  if (sameUnit(source.unit, claim.unit)) return numberChanges(source, claim);
  const convertible =
    source.unit.kind === "CURRENCY" && claim.unit.kind === "CURRENCY" && source.unit.per === claim.unit.per;
  const [from, to] = [quoteFigure(source), quoteFigure(claim)];
  const sameDigits = source.value === claim.value && source.high === claim.high;
  const change = (
    severity: "WARNING" | "SERIOUS",
    detail: "SAME_DIGITS" | "NO_RATE" | null,
    explanation: string,
  ): HopChange[] => [
    {
      ...numberChange(source, claim, "CONVERTED", severity, "", detail),
      aspect: "UNIT",
      from,
      to,
      explanation,
    },
  ];
  if (sameDigits)
    return change("SERIOUS", "SAME_DIGITS", `gives ${to} for ${from}: the same number of another unit`);
  if (convertible)
    return change(
      "WARNING",
      "NO_RATE",
      `gives ${to} for ${from}; no rate is on record, so it is not checked`,
    );
  return change("SERIOUS", null, `gives ${to} where the source counts another unit, ${from}`);
}

/** Puts CORRECTED in the place of a change of number that the claim itself announces. */
function withCorrection(source: ClaimNode, claim: ClaimNode, changes: HopChange[]): HopChange[] {
  if (claim.claim.supersedes !== source.claim.id) return changes;
  return changes.map((change) =>
    change.kind === "IDENTICAL"
      ? change
      : {
          ...change,
          kind: "CORRECTED",
          severity: "NOTE",
          detail: null,
          explanation: `corrects ${change.from} to ${change.to}`,
        },
  );
}
