import type { Figure } from "../../figures/figure.ts";
import { trailingZeros } from "../../figures/shift-digits.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ClaimNode } from "../../graph/provenance-graph.ts";
import { quoteFigure } from "../figure-words.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding } from "./finding.ts";

/** Returns the finding that a figure has digits beyond its stated precision (XBRL: excess digits), or null. */
export function excessDigits(graph: KnowledgeGraph, claim: ClaimNode, figure: Figure): Finding | null {
  if (figure.decimals === null || figure.vague) return null;
  const { decimals } = figure;
  if (lastPlace(figure.value) <= decimals && (figure.high === null || lastPlace(figure.high) <= decimals))
    return null;
  return {
    code: "FALSE_PRECISION",
    severity: "WARNING",
    nodes: [claim.claim.id],
    edges: [],
    message: `${sayPlace(graph, claim)} states ${quoteFigure(figure)} with digits beyond its own precision of 10^${-decimals}`,
  };
}

/** Returns the place of the last digit that is not zero: 2 for 0.25, −3 for 7000; nothing is placed in zero. */
function lastPlace(plain: string): number {
  if (!/[1-9]/.test(plain)) return Number.NEGATIVE_INFINITY;
  const point = plain.indexOf(".");
  return point < 0 ? -trailingZeros(plain) : plain.length - point - 1 - trailingZeros(plain.replace(".", ""));
}
