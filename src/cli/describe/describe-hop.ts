import type { Hop } from "../../analysis/trace.ts";
import { getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";

/** A hop in words. */
export interface HopWords {
  /** What stands before the source: "reports", "quotes", "share =". */
  readonly label: string;
  /** What a reader should know about the hop: why it was inferred, why it is in doubt. */
  readonly notes: readonly string[];
}

/** Returns how the hop points upstream. */
export function describeHop(graph: KnowledgeGraph, hop: Hop): HopWords {
  const { attributes } = getEdge(graph, hop.key);
  switch (attributes.kind) {
    case "CITES": {
      const label = attributes.manner === "QUOTES" ? "quotes" : "reports";
      const inferred = attributes.attribution === "INFERRED";
      return {
        label: inferred ? `${label} (inferred)` : label,
        notes: [
          ...(inferred ? [`inferred: ${attributes.evidence.note}`] : []),
          ...(attributes.disputed === null ? [] : [`in doubt: ${attributes.disputed}`]),
        ],
      };
    }
    case "DERIVES":
      return { label: `${attributes.input} =`, notes: [] };
    default:
      throw new TypeError(`Cannot describe hop "${hop.key}": it is no cites or derives edge`);
  }
}

/** Returns how a claim is computed: "computed as share / rate", with its doubt, or an empty list. */
export function describeDerivation(graph: KnowledgeGraph, hops: readonly Hop[]): string[] {
  for (const hop of hops) {
    if (hop.kind !== "DERIVES") continue;
    const { attributes } = getEdge(graph, hop.key);
    if (attributes.kind !== "DERIVES") continue;
    const { formula, attribution, evidence, disputed } = attributes;
    return [
      `computed as ${formula}`,
      ...(attribution === "INFERRED" ? [`inferred: ${evidence.note}`] : []),
      ...(disputed === null ? [] : [`in doubt: ${disputed}`]),
    ];
  }
  return [];
}
