import { auditFigure } from "../../analysis/audit-figure.ts";
import type { AuditPlan } from "../../analysis/audit-plan.ts";
import { severityRank } from "../../analysis/hop-changes/change.ts";
import { hopChanges } from "../../analysis/hop-changes/hop-changes.ts";
import { findNode, getDocument, getEdge } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { EXIT } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { describePlace } from "../describe/describe-source.ts";
import { EVIDENCE_OPTIONS, readEvidence } from "../evidence.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import type { Printer } from "../output/printer.ts";
import { counted, styled } from "../output/text.ts";
import { findSubjects, printSubjects, SUBJECT_OPTIONS } from "../subjects.ts";

/** `headwater audit`: the least that a person must open to check a figure. */
export const auditCommand: Command = {
  name: "audit",
  arguments: "<figure, claim id or measure id>",
  takes: [1, 20],
  about: [
    "Lists the least that you must open to check a figure for yourself, in order: first what the trail is least to be trusted at, then where it begins.",
    "Exits with 1 where nothing on record leads to an origin.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    ...SUBJECT_OPTIONS,
    ...EVIDENCE_OPTIONS,
    ...JSON_OPTION,
  },
  examples: ["headwater audit '$865.8 million'"],

  async run(input) {
    const { arguments: args, out } = input;
    const evidence = readEvidence(args);
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json")) {
      const { printJsonAudit } = await import("../print-json-audit.ts");
      return printJsonAudit(graph, input, evidence);
    }
    const found = findSubjects(graph, input);
    if (found === null) return EXIT.FAILURE;
    const plans = found.subjects.map((subject) => ({
      subject,
      plan: auditFigure(graph, subject.claims, evidence),
    }));
    const bySubject = new Map(plans.map(({ subject, plan }) => [subject, plan]));
    printSubjects(out, graph, found, (subject) => printPlan(out, graph, bySubject.get(subject) ?? null));
    return plans.some(({ plan }) => plan !== null) ? EXIT.OK : EXIT.FAILURE;
  },
};

function printPlan(out: Printer, graph: KnowledgeGraph, plan: AuditPlan | null): void {
  if (plan === null) {
    out.line([styled("YELLOW", "There is nothing to open: no trail on record leads to an origin")]);
    return;
  }
  const documents = new Set(plan.steps.map(({ document }) => document)).size;
  out.line([`Start from ${describePlace(graph, plan.start)}`, styled("DIM", `  ${plan.start}`)]);
  out.line([styled("BOLD", `Open ${counted(documents, "document")}, in this order:`)]);
  for (const [place, step] of plan.steps.entries()) {
    const { document } = getDocument(graph, step.document);
    const number = `${place + 1}. `;
    const indent = `  ${" ".repeat(number.length)}`;
    out.line(
      [
        styled("BOLD", describePlace(graph, step.document)),
        document.publisher === undefined ? "" : `: ${document.title}`,
        styled("DIM", `  ${step.look}`),
      ],
      `  ${number}`,
      indent,
    );
    const node = findNode(graph, step.look);
    if (node?.kind === "CLAIM") out.line([`look for: ${node.claim.text}`], indent);
    out.line([whyOf(graph, step.hop)], indent);
    const address = document.url ?? document.archives[0];
    out.line([address ?? "no address on record"], indent);
  }
  if (!plan.cheapest) out.line([styled("YELLOW", "A shorter way is not ruled out")]);
}

/** Returns why a document is to be opened: to see a step of the trail for oneself, or because the trail begins there. */
function whyOf(graph: KnowledgeGraph, hop: string | null): string {
  if (hop === null) return "why: the trail begins here";
  const { from, to, attributes } = getEdge(graph, hop);
  const step = `why: the step from ${describePlace(graph, from)} to ${describePlace(graph, to)} is in doubt`;
  const changes = hopChanges(graph, hop).changes.filter(
    ({ severity }) => severityRank(severity) >= severityRank("WARNING"),
  );
  const reasons = changes.map(({ explanation }) => explanation);
  if ("attribution" in attributes && attributes.attribution === "INFERRED")
    reasons.push("it is only inferred");
  if ("disputed" in attributes && attributes.disputed !== null) reasons.push(attributes.disputed);
  return reasons.length === 0 ? step : `${step}: ${reasons.join("; ")}`;
}
