import type { Finding } from "./comparison.ts";
import type { Figure } from "./figure.ts";
import { formatFigure } from "./format-figure.ts";
import { isBlurred } from "./statement.ts";
import { formatUnit } from "./unit.ts";

/** Returns one sentence, without final stop, that says how the figures relate and why. */
export function explainComparison(a: Figure, b: Figure, finding: Finding): string {
  const first = nameOf(a);
  const second = nameOf(b);
  switch (finding.relation) {
    case "IDENTICAL":
      return `${first} and ${second} state the same number to the same precision`;
    case "CONSISTENT":
      return `${first} agrees with ${second}: one value explains both`;
    case "CONSISTENT_IF_ROUND":
      return `${first} agrees with ${second} only if trailing zeros are rounding`;
    case "BOUNDARY_ONLY":
      return `${first} and ${second} touch in a single value: they agree only if the true value lies exactly there`;
    case "WEAKER": {
      const [weak, strong] = finding.weaker === "FIRST" ? [first, second] : [second, first];
      return `${weak} says less than ${strong} and does not contradict it`;
    }
    case "CONFLICT":
      return `${first} and ${second} cannot both be right: no value is read as both`;
    case "VAGUE":
      return vagueSentence(a, b, finding);
    case "INCOMPARABLE":
      return `${first} and ${second} cannot be compared: one is in ${formatUnit(a.unit)}, the other in ${formatUnit(b.unit)}`;
  }
}

function vagueSentence(a: Figure, b: Figure, finding: Finding): string {
  const blurred = [a, b].filter(isBlurred);
  const verb =
    blurred.length > 1 ? "do not say how far off they may be" : "does not say how far off it may be";
  const named = blurred.map(nameOf).join(" and ");
  const agrees =
    finding.withoutQualifier !== null &&
    finding.withoutQualifier !== "CONFLICT" &&
    finding.withoutQualifier !== "INCOMPARABLE";
  return `${named} ${verb}; by the digits alone they ${agrees ? "agree" : "differ"}`;
}

function nameOf(figure: Figure): string {
  return formatFigure(figure);
}
