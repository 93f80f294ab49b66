import { describeMeasure } from "../analysis/describe-measure.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import type { Severity } from "../analysis/hop-changes/change.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { CheckedFigure, CheckedText, Finding } from "../review/checked-text.ts";
import { statedFigure } from "../review/stated-claim.ts";
import { describeBounds } from "./describe/describe-bounds.ts";
import { describePlace, headline } from "./describe/describe-source.ts";
import type { Printer } from "./output/printer.ts";
import { counted, figureSpan, type Line, type Style, styled } from "./output/text.ts";

const SEVERITY_STYLES: Readonly<Record<Exclude<Severity, "NONE">, Style>> = {
  NOTE: "DIM",
  WARNING: "YELLOW",
  SERIOUS: "RED",
};

/** More origins than this are counted, not listed. */
const MOST_ORIGINS = 3;

/** Prints a check for people: the text as a whole, then figure by figure under its line, then the sum. */
export function printCheck(out: Printer, graph: KnowledgeGraph, checked: CheckedText, name: string): void {
  for (const { message } of checked.reading.problems) out.line([styled("YELLOW", message)]);
  const main = checked.figures.filter(({ status }) => status !== "SIDE_MATTER");
  if (main.length === 0) {
    out.line([`${name}: no figure to check`]);
    printSideMatter(out, checked);
    return;
  }
  const ofText = checked.findings.filter(({ figure }) => figure === null);
  for (const finding of ofText) printFinding(out, finding, "");
  if (ofText.length > 0) out.line();
  // Of a web page the lines are those of its text, not of its source.
  const ofPage = checked.reading.format === "html" ? " of the page's text" : "";
  for (const [line, figures] of Map.groupBy(main, ({ found }) => found.line)) {
    out.line([styled("BOLD", `Line ${line}${ofPage}`)]);
    for (const figure of figures) printFigure(out, graph, figure);
    out.line();
  }
  printSideMatter(out, checked);
  printSum(out, checked, main);
}

function printFigure(out: Printer, graph: KnowledgeGraph, checked: CheckedFigure): void {
  const { found, measure, source, independence, findings } = checked;
  out.line(
    [
      figureSpan(quoteFigure(statedFigure(found))),
      styled("DIM", ` (column ${found.column})`),
      ": ",
      verdictOf(checked),
    ],
    "  ",
    "    ",
  );
  const indent = "    ";
  if (measure !== null) {
    const words = describeMeasure(graph, measure);
    out.line([checked.status === "UNKNOWN" ? `seems to be: ${words}` : words], indent, "      ");
  }
  if (source !== null) {
    const score = styled("DIM", ` (score ${source.score})`);
    out.line(["likely from ", ...headline(graph, source.claim), score], indent, "      ");
  }
  if (independence?.independentOrigins != null) {
    const number = describeBounds(independence.independentOrigins);
    const places = [...new Set(independence.origins.map((id) => describePlace(graph, id)))];
    const more = places.length > MOST_ORIGINS ? ` and ${places.length - MOST_ORIGINS} more` : "";
    const publications = counted(independence.publications, "publication");
    const line: Line = [
      `${number} independent ${number === "1" ? "origin" : "origins"} behind ${publications}: `,
      `${places.slice(0, MOST_ORIGINS).join("; ")}${more}`,
    ];
    out.line(line, indent, "      ");
  }
  for (const finding of findings) {
    // Said by the line on origins, or by the verdict unless there is more to say.
    if (finding.rule === "SINGLE_ORIGIN") continue;
    if (finding.rule === "UNKNOWN_FIGURE" && finding.sources.length === 0) continue;
    printFinding(out, finding, indent);
  }
}

function verdictOf({ status, claims, findings }: CheckedFigure): Line[number] {
  switch (status) {
    case "KNOWN": {
      const others = counted(claims.length, "claim");
      return styled("GREEN", `on record (${others})`);
    }
    case "CHANGED": {
      const isSerious = findings.some(({ severity }) => severity === "SERIOUS");
      return styled(isSerious ? "RED" : "YELLOW", "changed on the way");
    }
    case "UNKNOWN":
      return styled("YELLOW", "nobody on record has this figure");
    case "SIDE_MATTER":
      return "not checked";
  }
}

function printFinding(out: Printer, { rule, severity, message }: Finding, indent: string): void {
  const label = styled(SEVERITY_STYLES[severity], `${severity.toLowerCase()} ${rule}`);
  out.line([label, ` ${message}`], indent, `${indent}  `);
}

function printSideMatter(out: Printer, { figures, complete }: CheckedText): void {
  const side = figures.filter(({ status }) => status === "SIDE_MATTER");
  if (side.length > 0) {
    const lines = [...new Set(side.map(({ found }) => found.line))].slice(0, 10).join(", ");
    out.line([
      styled("DIM", `Outside the article, not checked: ${counted(side.length, "figure")} (line ${lines})`),
    ]);
  }
  if (!complete) out.line([styled("YELLOW", "The text has more figures than are checked: split it")]);
}

function printSum(out: Printer, { findings }: CheckedText, figures: readonly CheckedFigure[]): void {
  const count = (status: CheckedFigure["status"]): number =>
    figures.filter((figure) => figure.status === status).length;
  const graded = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  out.line([
    styled("BOLD", counted(figures.length, "figure")),
    `: ${count("KNOWN")} on record, ${count("CHANGED")} changed on the way, ${count("UNKNOWN")} that nobody on record has`,
  ]);
  out.line([
    `Findings: ${graded("SERIOUS")} serious, ${counted(graded("WARNING"), "warning")}, ${counted(graded("NOTE"), "note")}. `,
    "Every source is a proposal; what is true is not checked.",
  ]);
}
