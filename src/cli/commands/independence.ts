import { type Independence, independenceOf } from "../../analysis/independence.ts";
import type { MergeReason } from "../../analysis/independence-domains.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { describeBounds, describePlaces } from "../describe/describe-bounds.ts";
import { describePlace } from "../describe/describe-source.ts";
import { EVIDENCE_OPTIONS, MERGE_OPTIONS, readEvidence, readMergeRules } from "../evidence.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import type { Printer } from "../output/printer.ts";
import { counted, styled } from "../output/text.ts";
import { findSubjects, printSubjects, SUBJECT_OPTIONS } from "../subjects.ts";

/** More minimal sets than this are counted, not listed. */
const MOST_WITNESSES = 5;

const GROUND_WORDS: Readonly<Record<Exclude<Independence["ground"], "GROUNDED">, string>> = {
  CIRCULAR: "Nothing stands behind it: every trail leads round in a circle",
  UNSOURCED: "Nothing on record stands behind it: the trails end without a source",
  NOT_SEEN: "It is not known what stands behind it: part of the trail was left out",
};

const RULE_WORDS: Readonly<Record<MergeReason["rule"], string>> = {
  DOCUMENT: "the same document",
  AUTHOR: "a common author",
  OWNER: "publishers of one owner",
  SYNDICATION: "copies of one text",
  DECLARED: "one names the other as its source",
  SUGGESTED: "a dependence that is only suggested",
};

/** `headwater independence`: how many independent origins stand behind a figure. */
export const independenceCommand: Command = {
  name: "independence",
  arguments: "<figure, claim id or measure id>",
  takes: [1, 20],
  about: [
    "Says how many independent origins really stand behind a figure, with the proof of each number.",
    "Twenty pages with one leak behind them are one source. Origins that share a document or a syndicated text count as one voice; --merge-by says by what else.",
  ],
  options: { ...GRAPH_OPTIONS, ...SUBJECT_OPTIONS, ...MERGE_OPTIONS, ...EVIDENCE_OPTIONS, ...JSON_OPTION },
  examples: [
    "headwater independence '$865.8 million'",
    "headwater independence '20%' --merge-by document,owner",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const options = { ...readEvidence(args), ...readMergeRules(args) };
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json")) {
      const { printJsonTrace } = await import("../print-json-trace.ts");
      const { INDEPENDENCE_CLAIMS, INDEPENDENCE_FIGURE } = await import("../operations.ts");
      return printJsonTrace(graph, input, options, {
        claims: INDEPENDENCE_CLAIMS,
        figure: INDEPENDENCE_FIGURE,
      });
    }
    const found = findSubjects(graph, input);
    if (found === null) return EXIT.FAILURE;
    printSubjects(out, graph, found, ({ claims }) => {
      printIndependence(out, graph, independenceOf(graph, claims, options));
    });
    return EXIT.OK;
  },
};

function printIndependence(out: Printer, graph: KnowledgeGraph, result: Independence): void {
  const { ground, independentOrigins, originCount, publications, transmissionWidth, chokepoints } = result;
  if (result.notYetKnown.length > 0)
    out.line([`Left out as not known on that day: ${counted(result.notYetKnown.length, "claim")}`]);
  if (ground !== "GROUNDED" || independentOrigins === null) {
    out.line([styled("YELLOW", ground === "GROUNDED" ? GROUND_WORDS.NOT_SEEN : GROUND_WORDS[ground])]);
    return;
  }
  const number = describeBounds(independentOrigins);
  out.line([
    styled("BOLD", `${number} independent ${number === "1" ? "origin" : "origins"}`),
    ` behind ${counted(publications, "publication")} that ${publications === 1 ? "passes" : "pass"} it on`,
  ]);

  out.line([`It begins at ${counted(originCount, "origin")}:`], "  ");
  for (const place of describePlaces(graph, result.origins)) out.line([place], "    ", "      ");
  for (const { origins, reasons } of result.domains) {
    if (reasons.length === 0) continue;
    const rules = [...new Set(reasons.map(({ rule }) => RULE_WORDS[rule]))].join("; ");
    out.line([`Counted as one voice (${rules}): ${describePlaces(graph, origins).join("; ")}`], "  ", "    ");
  }

  if (chokepoints !== null && chokepoints.length > 0) {
    out.line(["Every way to it passes:"], "  ");
    for (const id of chokepoints)
      out.line([describePlace(graph, id), styled("DIM", `  ${id}`)], "    ", "      ");
  }
  if (transmissionWidth !== null && transmissionWidth.width > 1) {
    out.line([`It came down ${transmissionWidth.width} ways that share nothing`], "  ");
    if (transmissionWidth.cut !== null) {
      out.line(["Without these, no way is left:"], "  ");
      for (const place of describePlaces(graph, transmissionWidth.cut)) out.line([place], "    ", "      ");
    }
  }
  printWitnesses(out, graph, result);
  if (result.withDisputed !== null) {
    const { originCount: count, independentOrigins: bounds } = result.withDisputed;
    const words = bounds === null ? "none" : describeBounds(bounds);
    out.line([`With the links in doubt: ${counted(count, "origin")}, independent: ${words}`], "  ");
  }
  if (!result.complete)
    out.line([styled("YELLOW", "Not everything was followed: the numbers are the least")], "  ");
}

function printWitnesses(
  out: Printer,
  graph: KnowledgeGraph,
  { witnesses, witnessesTruncated }: Independence,
): void {
  // One origin alone is listed above already.
  if (witnesses.every((witness) => witness.length === 1)) return;
  out.line(["Each of these sets is enough by itself:"], "  ");
  for (const witness of witnesses.slice(0, MOST_WITNESSES)) {
    out.line([witness.map((id) => describePlace(graph, id)).join(" and ")], "    ", "      ");
  }
  const more = witnesses.length - MOST_WITNESSES;
  if (more > 0)
    out.line([`and ${more}${witnessesTruncated ? " or more" : ""} others; --json has them`], "    ");
}
