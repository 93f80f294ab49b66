import { decimal } from "../../figures/decimal.ts";
import type { Figure } from "../../figures/figure.ts";
import { QUALIFIER_WORDS } from "../../figures/format-figure.ts";
import { isEmpty, meet } from "../../figures/interval.ts";
import { intervalOf } from "../../figures/interval-of.ts";
import type { Qualifier } from "../../model/figure.ts";
import { sayValue } from "../figure-words.ts";
import type { ChangeDetail, ChangeKind, HopChange, Severity } from "./change.ts";

type Sense = "FLOOR" | "CEILING" | "BLUR";

const SENSES: Readonly<Record<Qualifier, Sense>> = {
  ABOUT: "BLUR",
  NEARLY: "BLUR",
  AT_LEAST: "FLOOR",
  MORE_THAN: "FLOOR",
  AT_MOST: "CEILING",
  LESS_THAN: "CEILING",
  UP_TO: "CEILING",
};

/** Returns what became of "at least", "about" and the like between a source and the claim that takes it. */
export function qualifierChanges(source: Figure, claim: Figure): HopChange[] {
  const [from, to] = [source.qualifier, claim.qualifier];
  if (from === to) return [];
  if (to === null && from !== null) {
    // A bound read as the number itself says something else; "about" was lost with less harm.
    const severity = SENSES[from] === "BLUR" ? "WARNING" : "SERIOUS";
    return [change("QUALIFIER_DROPPED", severity, from, to, `drops "${QUALIFIER_WORDS[from]}"`)];
  }
  if (to === null) return [];
  const wrongSide = saysTheOpposite(source, claim, to);
  if (from === null) {
    const phrase = `adds "${QUALIFIER_WORDS[to]}"`;
    if (wrongSide !== null)
      return [
        change(
          "QUALIFIER_ADDED",
          wrongSide,
          from,
          to,
          `${phrase}, but the source has ${sayValue(source)}`,
          "WRONG_SIDE",
        ),
      ];
    return [change("QUALIFIER_ADDED", "NOTE", from, to, phrase)];
  }
  const phrase = `turns "${QUALIFIER_WORDS[from]}" into "${QUALIFIER_WORDS[to]}"`;
  if (SENSES[from] === SENSES[to])
    return [
      change(
        "QUALIFIER_CHANGED",
        wrongSide ?? "NOTE",
        from,
        to,
        phrase,
        wrongSide === null ? null : "WRONG_SIDE",
      ),
    ];
  const severity = SENSES[from] === "BLUR" ? "WARNING" : "SERIOUS";
  return [change("QUALIFIER_CHANGED", severity, from, to, phrase)];
}

/** Returns how bad it is that the claim's qualifier does not hold of the source's number, or null where it may. */
function saysTheOpposite(source: Figure, claim: Figure, qualifier: Qualifier): Severity | null {
  const [given, stated] = [decimal(source.high ?? source.value), decimal(claim.value)];
  // "Nearly 5" for 5.02, or "more than 13" for 13, shifts the number without contradicting it outright.
  if (qualifier === "NEARLY")
    return decimal(source.value).gte(stated) && !decimal(source.value).eq(stated) ? "WARNING" : null;
  const allowed = intervalOf(source);
  const bound = intervalOf(claim);
  if (allowed === null || bound === null) return null;
  if (isEmpty(meet(allowed, bound))) return "SERIOUS";
  if (source.qualifier !== null) return null;
  if (qualifier === "MORE_THAN" && given.lte(stated)) return "WARNING";
  if (qualifier === "LESS_THAN" && decimal(source.value).gte(stated)) return "WARNING";
  return null;
}

function change(
  kind: ChangeKind,
  severity: Severity,
  from: Qualifier | null,
  to: Qualifier | null,
  explanation: string,
  detail: ChangeDetail | null = null,
): HopChange {
  const words = (qualifier: Qualifier | null) => (qualifier === null ? null : QUALIFIER_WORDS[qualifier]);
  return { kind, severity, aspect: "QUALIFIER", detail, from: words(from), to: words(to), explanation };
}
