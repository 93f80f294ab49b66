import { type ClaimImpact, type ImpactEffect, impactOf } from "../../analysis/impact.ts";
import { findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { describeBounds } from "../describe/describe-bounds.ts";
import { describePlace, headline } from "../describe/describe-source.ts";
import { EVIDENCE_OPTIONS, MERGE_OPTIONS, readEvidence, readMergeRules } from "../evidence.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import type { Printer } from "../output/printer.ts";
import { counted, type Style, styled } from "../output/text.ts";

/** How many claims of each kind are listed unless the call says otherwise. */
const MOST_CLAIMS = 20;

const EFFECTS: readonly { readonly effect: ImpactEffect; readonly title: string; readonly style: Style }[] = [
  { effect: "UNGROUNDED", title: "Nothing is left behind these", style: "RED" },
  { effect: "WEAKENED", title: "Less is left behind these", style: "YELLOW" },
  { effect: "UNAFFECTED", title: "As much stands behind these as before", style: "GREEN" },
];

/** `headwater impact`: what becomes of everything that rests on a claim, document or entity. */
export const impactCommand: Command = {
  name: "impact",
  arguments: "<claim, document or entity id>",
  takes: [1, 1],
  about: [
    "Sets a claim, a document or all that an entity published aside and says what becomes of everything that rests on it.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    ...MERGE_OPTIONS,
    ...EVIDENCE_OPTIONS,
    most: { value: "N", help: `List at most N claims of each kind; default: ${MOST_CLAIMS}` },
    ...JSON_OPTION,
  },
  examples: ["headwater impact techcrunch-2025-11-14", "headwater impact ed-zitron"],

  async run(input) {
    const { arguments: args, out } = input;
    const most = args.count("most", 0) ?? MOST_CLAIMS;
    const options = { ...readEvidence(args), ...readMergeRules(args) };
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const id = args.positionals[0] ?? "";
    const impact = impactOf(graph, id, options);
    if (args.has("json")) {
      const { answer } = await import("../answer.ts");
      const { IMPACT } = await import("../operations.ts");
      out.json(await answer(graph, IMPACT, { id, ...options }));
      return EXIT.OK;
    }
    const node = findNode(graph, id);
    const others = impact.setAside.length - 1;
    const rest =
      others > 0 ? `, with ${counted(others, "claim or document", "claims and documents")} of it` : "";
    const figure = node?.kind === "CLAIM" ? headline(graph, id) : [styled("BOLD", describePlace(graph, id))];
    out.line(["Set aside: ", ...figure, rest, styled("DIM", `  ${id}`)]);
    if (impact.claims.length === 0) {
      out.line(["No claim on record rests on it"]);
      return EXIT.OK;
    }
    out.line([
      `${counted(impact.claims.length, "claim")} on record ${impact.claims.length === 1 ? "rests" : "rest"} on it`,
    ]);
    for (const { effect, title, style } of EFFECTS) {
      const claims = impact.claims.filter((claim) => claim.effect === effect);
      if (claims.length === 0) continue;
      out.line();
      out.line([styled(style, `${title} (${claims.length}):`)]);
      for (const claim of claims.slice(0, most)) printClaim(out, graph, claim);
      if (claims.length > most)
        out.line([`and ${claims.length - most} more: --most ${claims.length} lists all`], "  ");
    }
    if (!impact.complete) {
      out.line();
      out.line([styled("YELLOW", "Not everything was followed: there may be more")]);
    }
    return EXIT.OK;
  },
};

function printClaim(out: Printer, graph: KnowledgeGraph, impact: ClaimImpact): void {
  const { before, after } = impact.independentOrigins;
  const change =
    impact.effect !== "WEAKENED" || before === null || after === null
      ? ""
      : `: independent origins ${describeBounds(before)}, then ${describeBounds(after)}`;
  out.line([...headline(graph, impact.claim), change, styled("DIM", `  ${impact.claim}`)], "  ", "    ");
}
