import { FINDING_CODES, type Finding, type FindingCode } from "../../analysis/findings/finding.ts";
import { findings } from "../../analysis/findings/findings.ts";
import { SEVERITIES, type Severity, severityRank } from "../../analysis/hop-changes/change.ts";
import { didYouMean } from "../../errors.ts";
import { findNode, nodeIds } from "../../graph/accessors.ts";
import { CliError, EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS } from "../options.ts";
import { counted, type Style, styled } from "../output/text.ts";

const LEVELS = ["NOTE", "WARNING", "SERIOUS"] as const satisfies readonly Severity[];

const STYLES: Readonly<Record<Severity, Style>> = {
  NONE: "DIM",
  NOTE: "CYAN",
  WARNING: "YELLOW",
  SERIOUS: "RED",
};

/** `headwater findings`: what in the records a reader should know of. */
export const findingsCommand: Command = {
  name: "findings",
  arguments: "",
  takes: [0, 0],
  about: [
    "Lists what in the records a reader should know of: conflicts, changes that nothing explains, claims without a source, circles and more; the gravest first.",
    "Exits with 1 where there is a finding at the level of --fail-on or above; without it, with 0.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    "fail-on": { value: "LEVEL", help: "Exit with 1 from this level on: note, warning or serious" },
    level: {
      value: "LEVEL",
      help: "List findings from this level on: note, warning or serious; default: note",
    },
    code: { value: "CODES", help: "List only these, with commas between, such as conflict,scale_slip" },
    node: { value: "ID", help: "List only what rests on this claim, document or entity" },
    json: { help: "Print the findings as JSON" },
  },
  examples: [
    "headwater findings",
    "headwater findings --fail-on serious",
    "headwater findings --code conflict,circular",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const failOn = args.choice("fail-on", LEVELS);
    const level = args.choice("level", LEVELS) ?? "NOTE";
    const codes = readCodes(args.text("code"));
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    const node = args.text("node");
    if (node !== null && findNode(graph, node) === null) {
      throw new CliError(`Cannot find "${node}": no such id${didYouMean(node, nodeIds(graph))}`);
    }
    const found = findings(graph, { codes, node: node ?? undefined }).sort(
      (a, b) => severityRank(b.severity) - severityRank(a.severity),
    );
    const shown = found.filter(({ severity }) => severityRank(severity) >= severityRank(level));
    if (args.has("json")) out.json({ findings: shown });
    else {
      for (const { code, severity, message, nodes } of shown) {
        out.line([styled(STYLES[severity], `${severity} ${code}`), ` ${message}`], "", "  ");
        out.line([styled("DIM", nodes.join(", "))], "  ", "  ");
      }
      out.line([summary(shown)]);
    }
    const failed =
      failOn !== null && found.some(({ severity }) => severityRank(severity) >= severityRank(failOn));
    return failed ? EXIT.FAILURE : EXIT.OK;
  },
};

function readCodes(text: string | null): readonly FindingCode[] {
  if (text === null) return [];
  return text.split(",").map((word) => {
    const name = word.trim().toUpperCase().replaceAll("-", "_");
    const code = FINDING_CODES.find((known) => known === name);
    if (code !== undefined) return code;
    const known = FINDING_CODES.map((item) => item.toLowerCase());
    const near = didYouMean(word.trim().slice(0, 40), known) || `: give some of ${known.join(", ")}`;
    throw new UsageError(`Option "--code" names "${word.trim().slice(0, 40)}", which is no code${near}`);
  });
}

function summary(found: readonly Finding[]): string {
  if (found.length === 0) return "No findings";
  const counts = SEVERITIES.toReversed().map((severity) => ({
    severity,
    count: found.filter((finding) => finding.severity === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity.toLowerCase()}`);
  return `${counted(found.length, "finding")}: ${parts.join(", ")}`;
}
