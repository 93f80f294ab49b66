import { ENDS_OF_TRAIL } from "../../graph/end-of-trail.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Unsourced } from "../../model/claim.ts";
import type { Severity } from "../hop-changes/change.ts";
import type { Finding } from "./finding.ts";

/** What is not yet recorded is a gap of ours; a source withheld or unknown is one of the text. */
const REASONS: Readonly<Record<Unsourced, { readonly severity: Severity; readonly phrase: string }>> = {
  NONE_GIVEN: { severity: "WARNING", phrase: "gives no source" },
  SOURCE_UNKNOWN: { severity: "WARNING", phrase: "has a source that is not known" },
  NOT_RECORDED: { severity: "NOTE", phrase: "has no source on record" },
};

/** Returns a finding for each claim that takes from nothing and is no origin. */
export function unsourced(graph: KnowledgeGraph): Finding[] {
  const { ids, claimCount, up, ends } = graph.lineage;
  const found: Finding[] = [];
  for (let row = 0; row < claimCount; row++) {
    if (up.offsets[row] !== up.offsets[row + 1]) continue;
    const end = ENDS_OF_TRAIL[ends[row] ?? 0];
    if (end?.end !== "UNSOURCED") continue;
    const id = ids[row] ?? "";
    const { severity, phrase } = REASONS[end.reason];
    found.push({ code: "UNSOURCED", severity, nodes: [id], edges: [], message: `Claim "${id}" ${phrase}` });
  }
  return found;
}
