import type { Severity } from "../../analysis/hop-changes/change.ts";
import { hopChanges } from "../../analysis/hop-changes/hop-changes.ts";
import { recompute } from "../../analysis/recompute.ts";
import type { RecomputationStatus } from "../../analysis/recompute-figures.ts";
import type { Hop } from "../../analysis/trace.ts";
import { getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Line, type Style, styled } from "../output/text.ts";

/** A hop in words. */
export interface HopWords {
  /** What stands before the source: "reports", "quotes", "share =". */
  readonly label: string;
  /** What a reader should know about the hop: what changed, why it was inferred, why it is in doubt. */
  readonly notes: readonly Line[];
}

/** How a change of each severity is announced. */
const SEVERITY_WORDS: Readonly<Record<Severity, { readonly title: string; readonly style: Style }>> = {
  NONE: { title: "changed on the way", style: "DIM" },
  NOTE: { title: "changed on the way", style: "DIM" },
  WARNING: { title: "changed on the way (warning)", style: "YELLOW" },
  SERIOUS: { title: "changed on the way (serious)", style: "RED" },
};

const STATUS_STYLES: Readonly<Record<RecomputationStatus, Style>> = {
  CONSISTENT: "GREEN",
  CONSISTENT_IF: "YELLOW",
  UNDERDETERMINED: "YELLOW",
  INCONSISTENT: "RED",
};

/** Returns how the hop points upstream, and what the claim made of what it took. */
export function describeHop(graph: KnowledgeGraph, hop: Hop): HopWords {
  const { attributes } = getEdge(graph, hop.key);
  const changes = changesOf(graph, hop);
  switch (attributes.kind) {
    case "CITES": {
      const label = attributes.manner === "QUOTES" ? "quotes" : "reports";
      const inferred = attributes.attribution === "INFERRED";
      return {
        label: inferred ? `${label} (inferred)` : label,
        notes: [...changes, ...doubtsOf(inferred ? attributes.evidence.note : null, attributes.disputed)],
      };
    }
    case "DERIVES":
      return { label: `${attributes.input} =`, notes: changes };
    default:
      throw new TypeError(`Cannot describe hop "${hop.key}": it is no cites or derives edge`);
  }
}

/** Returns how a claim is computed and whether it comes out; nothing for one that is not computed. */
export function describeDerivation(graph: KnowledgeGraph, hops: readonly Hop[]): Line[] {
  const hop = hops.find(({ kind }) => kind === "DERIVES");
  if (hop === undefined) return [];
  const { attributes, from } = getEdge(graph, hop.key);
  if (attributes.kind !== "DERIVES") return [];
  const { formula, attribution, evidence, disputed } = attributes;
  const result = recompute(graph, from);
  return [
    [`computed as ${formula}`],
    ...(result === null ? [] : [[styled(STATUS_STYLES[result.status], `recomputed: ${result.explanation}`)]]),
    ...doubtsOf(attribution === "INFERRED" ? evidence.note : null, disputed),
  ];
}

/** Returns what changed at the hop. */
function changesOf(graph: KnowledgeGraph, hop: Hop): Line[] {
  const lines: Line[] = [];
  for (const { kind, severity, aspect, explanation } of hopChanges(graph, hop.key).changes) {
    const words = SEVERITY_WORDS[severity];
    // Whether a computed number comes out is said once, at the claim, and not at each input.
    if (kind === "IDENTICAL" || (hop.kind === "DERIVES" && aspect !== "ATTRIBUTION")) continue;
    lines.push([styled(words.style, `${words.title}: ${explanation}`)]);
  }
  return lines;
}

function doubtsOf(inferredBecause: string | null, disputed: string | null): Line[] {
  return [
    ...(inferredBecause === null ? [] : [[styled("DIM", `inferred: ${inferredBecause}`)]]),
    ...(disputed === null ? [] : [[styled("YELLOW", `in doubt: ${disputed}`)]]),
  ];
}
