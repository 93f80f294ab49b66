import {
  type ChangeKind,
  type HopChange,
  type Severity,
  severityRank,
} from "../analysis/hop-changes/change.ts";
import { numberChanges } from "../analysis/hop-changes/number-changes.ts";
import type { Figure } from "../figures/figure.ts";
import { sameUnit } from "../figures/same-unit.ts";
import { documentOf, findNode, getClaim } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { FoundFigure } from "../ingest/text-reading.ts";
import type { CheckRule } from "./check-rules.ts";
import type { Finding } from "./checked-text.ts";
import type { SourceProposal } from "./linked-text.ts";
import { namePlace } from "./place-words.ts";

/** The rule that each change falls under; null where a check passes over it. */
const RULES: Readonly<Record<ChangeKind, CheckRule | null>> = {
  IDENTICAL: null,
  ROUNDED: null,
  WEAKENED: null,
  RECOMPUTED: null,
  CORRECTED: null,
  TRUNCATED: "WRONG_ROUNDING",
  ROUNDED_UP: "WRONG_ROUNDING",
  NARROWED: "RANGE_CHANGED",
  WIDENED: "RANGE_CHANGED",
  SHARPENED: "ADDED_DIGITS",
  RESCALED: "SCALE_SLIP",
  CONVERTED: "OTHER_UNIT",
  RELABELLED: "OTHER_LABEL",
  REPERIODED: "OTHER_PERIOD",
  REENTITIED: "OTHER_PARTY",
  BASIS_CHANGED: "OTHER_BASIS",
  QUALIFIER_DROPPED: "QUALIFIER_CHANGED",
  QUALIFIER_ADDED: "QUALIFIER_CHANGED",
  QUALIFIER_CHANGED: "QUALIFIER_CHANGED",
  ATTRIBUTION_DROPPED: "ATTRIBUTION_LOST",
  ATTRIBUTION_CHANGED: "ATTRIBUTION_LOST",
  TYPO: "POSSIBLE_TYPO",
  UNEXPLAINED: "OTHER_NUMBER",
};

/** A period read by a rule below this score is no ground for a serious finding. */
const CERTAIN_PERIOD = 0.7;

/** Returns what an editor should know of the changes between a figure and its most likely source. */
export function changeFindings(
  graph: KnowledgeGraph,
  found: FoundFigure,
  source: SourceProposal,
  figure: number,
  namesSources: boolean,
): Finding[] {
  const place = namePlace(graph, documentOf(graph, source.claim));
  return source.changes.flatMap((change): Finding[] => {
    // The rounding of a bound may be said to raise it: that is a fault of rounding too.
    const rule = RULES[change.kind] ?? (change.severity === "NONE" ? null : "WRONG_ROUNDING");
    const severity = rule === null ? "NONE" : severityOf(found, source, change, namesSources);
    if (rule === null || severity === "NONE") return [];
    const message = `Against ${place}, the text ${change.explanation}`;
    return [{ rule, severity, message, figure, sources: [source.claim] }];
  });
}

/**
 * Returns how grave a change is where only the numbers were read from the text for certain: what it measures, of
 * which period and on whose word is inferred, and is held against it the less the less is known.
 */
function severityOf(
  found: FoundFigure,
  source: SourceProposal,
  change: HopChange,
  namesSources: boolean,
): Severity {
  const { aspect, detail, severity } = change;
  switch (aspect) {
    case "METRIC":
      return source.isStated ? severity : atMost("WARNING", severity);
    case "ENTITY":
      return atMost("WARNING", severity);
    case "COUNTERPARTY":
    case "BASIS":
      return detail === "LOST" || detail === "GAINED" ? "NONE" : atMost("WARNING", severity);
    case "PERIOD": {
      if (detail === "LOST" || detail === "GAINED") return "NOTE";
      const certain = found.inferred.periods.some(({ score }) => score >= CERTAIN_PERIOD);
      return certain ? severity : atMost("WARNING", severity);
    }
    case "ATTRIBUTION":
      // A doubt or a name more is what a careful text adds.
      if (severity === "NOTE") return "NONE";
      return atMost(namesSources ? "NOTE" : "WARNING", severity);
    case "NUMBER":
    case "QUALIFIER":
    case "UNIT":
      return severity;
  }
}

function atMost(most: Severity, severity: Severity): Severity {
  return severityRank(severity) > severityRank(most) ? most : severity;
}

/** Returns what an editor should know of the way from what stands first-hand behind the source to the text. */
export function originChangeFindings(
  graph: KnowledgeGraph,
  stated: Figure,
  source: SourceProposal,
  origins: readonly string[],
  figure: number,
): Finding[] {
  const { measure } = getClaim(graph, source.claim);
  for (const origin of origins) {
    const node = findNode(graph, origin);
    // What was said of something else cannot be set against it.
    if (node?.kind !== "CLAIM" || node.figure === null || node.measure !== measure || origin === source.claim)
      continue;
    if (!sameUnit(node.figure.unit, stated.unit)) continue;
    const [change] = numberChanges(node.figure, stated);
    const rule = change === undefined ? null : RULES[change.kind];
    if (change === undefined || rule === null || change.severity === "NONE") continue;
    const place = namePlace(graph, documentOf(graph, source.claim));
    const message = `Behind ${place} stands ${namePlace(graph, documentOf(graph, origin))}; against that, the text ${change.explanation}`;
    return [{ rule, severity: change.severity, message, figure, sources: [source.claim, origin] }];
  }
  return [];
}
