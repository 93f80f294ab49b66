import { getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { endOfRow, isClaimRow } from "../../graph/lineage-index.ts";
import type { Unsourced } from "../../model/claim.ts";
import { quoteFigure } from "../figure-words.ts";
import type { Severity } from "../hop-changes/change.ts";
import { sayPlace } from "../say-place.ts";
import type { Finding } from "./finding.ts";

/** What is not yet recorded is a gap of ours; a source withheld or unknown is one of the text. */
const REASONS: Readonly<Record<Unsourced, { readonly severity: Severity; readonly phrase: string }>> = {
  NONE_GIVEN: { severity: "WARNING", phrase: "gives no source" },
  SOURCE_UNKNOWN: { severity: "WARNING", phrase: "has a source that is not known" },
  NOT_RECORDED: { severity: "NOTE", phrase: "has no source on record" },
};

/** Returns a finding for each claim that takes from nothing and is no origin. */
export function unsourced(graph: KnowledgeGraph): Finding[] {
  const { ids, rowCount, up } = graph.lineage;
  const found: Finding[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (up.offsets[row] !== up.offsets[row + 1] || !isClaimRow(graph.lineage, row)) continue;
    const end = endOfRow(graph.lineage, row);
    if (end?.end !== "UNSOURCED") continue;
    const id = ids[row] ?? "";
    const node = getClaim(graph, id);
    const { severity, phrase } = REASONS[end.reason];
    const what = node.figure === null ? `"${node.claim.text}"` : quoteFigure(node.figure);
    const message = `For ${what} ${sayPlace(graph, node)} ${phrase}`;
    found.push({ code: "UNSOURCED", severity, nodes: [id], edges: [], message });
  }
  return found;
}
