import { firstAppearance } from "../analysis/appearance.ts";
import { drift } from "../analysis/drift.ts";
import { quoteFigure } from "../analysis/figure-words.ts";
import type { Trace } from "../analysis/trace.ts";
import { type Comparison, compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { formatUnit } from "../figures/unit.ts";
import { claimsOfMeasure, documentOf, edgesOf, getClaim, getEdge } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { describeRelation } from "./describe/describe-relation.ts";
import { describeOrigin, describePlace, describeUnsourced } from "./describe/describe-source.ts";
import type { Printer } from "./output/printer.ts";
import { counted, figureSpan, grouped, styled } from "./output/text.ts";

export interface SummaryOptions {
  /** The figure that other claims are compared with; null for none. */
  readonly figure: Figure | null;
  /** Whether a claim was known on the day asked for. */
  readonly isKnown: (claim: string) => boolean;
}

/** Prints in short what a trace found: where it begins and is lost, how many ways lead there, who says otherwise. */
export function printTraceSummary(
  out: Printer,
  graph: KnowledgeGraph,
  trace: Trace,
  { figure, isKnown }: SummaryOptions,
): void {
  out.line([styled("BOLD", "In short")]);
  printFirst(out, graph, trace.start);
  printEnds(
    out,
    `The trail begins at ${counted(trace.origins.length, "origin")}:`,
    trace.origins.map(({ id, kind }) => `${describePlace(graph, id)}: ${describeOrigin(kind)}`),
  );
  printEnds(
    out,
    `The trail is lost at ${counted(trace.unsourced.length, "dead end")}:`,
    trace.unsourced.map(({ id, reason }) => `${describePlace(graph, id)}: ${describeUnsourced(reason)}`),
  );
  for (const { cycle, size } of trace.circles) {
    const names = cycle.map((id) => describePlace(graph, id)).join("; ");
    out.line(
      [styled("RED", `The trail goes in a circle of ${counted(size, "claim")}: `), names],
      "  ",
      "    ",
    );
  }
  if (trace.hops.length > 0)
    out.line([`Ways from these claims to an end of the trail: ${grouped(trace.pathCount)}`], "  ");
  printDrift(out, graph, trace);
  if (trace.truncatedBy !== null) {
    out.line([styled("YELLOW", `Not everything was followed: ${TRUNCATION_WORDS[trace.truncatedBy]}`)], "  ");
  }
  printContradictions(out, graph, trace.start, isKnown);
  if (figure !== null) printOtherNumbers(out, graph, trace.start, figure, isKnown);
}

const TRUNCATION_WORDS = {
  DEPTH: "--depth ended it",
  NODES: "it grew too large",
  TIME: "it took too long",
} as const;

/** Prints which of several claims that state the figure was published first. */
function printFirst(out: Printer, graph: KnowledgeGraph, start: readonly string[]): void {
  if (start.length < 2) return;
  const { earliest, undated, certain } = firstAppearance(graph, start);
  if (earliest.length === 0) return;
  const places = [...new Set(earliest.map(({ claim }) => describePlace(graph, claim)))].join(" or ");
  const doubt = certain || undated.length === 0 ? "" : `; ${counted(undated.length, "claim")} undated`;
  out.line([`First published, of these: ${places}${doubt}`], "  ", "    ");
}

function printEnds(out: Printer, title: string, ends: readonly string[]): void {
  if (ends.length === 0) return;
  out.line([title], "  ");
  for (const [end, same] of Map.groupBy(ends, (words) => words)) {
    out.line([end, same.length === 1 ? "" : ` (${counted(same.length, "claim")})`], "    ", "      ");
  }
}

/** Prints where a path says something else at its end than at its start although every hop looks harmless. */
function printDrift(out: Printer, graph: KnowledgeGraph, trace: Trace): void {
  for (const { path } of trace.origins) {
    if (path.length < 2) continue;
    const { start, end, flags, explanation } = drift(graph, path);
    if (flags.length === 0) continue;
    const ends = `${describePlace(graph, end)} to ${describePlace(graph, start)}`;
    out.line([styled("YELLOW", `From ${ends}: `), explanation], "  ", "    ");
  }
}

/** Prints where a record says that a claim of the start and another cannot both be right. */
function printContradictions(
  out: Printer,
  graph: KnowledgeGraph,
  start: readonly string[],
  isKnown: (claim: string) => boolean,
): void {
  const edges = start.flatMap((id) => [
    ...edgesOf(graph, id, "CONTRADICTS", "OUT"),
    ...edgesOf(graph, id, "CONTRADICTS", "IN"),
  ]);
  const keys = new Set(
    edges.filter((key) => {
      const { from, to } = getEdge(graph, key);
      return isKnown(from) && isKnown(to);
    }),
  );
  if (keys.size > 0) out.line([styled("RED", "Contradictions on record:")], "  ");
  for (const key of keys) {
    const { from, to, attributes } = getEdge(graph, key);
    if (attributes.kind !== "CONTRADICTS") continue;
    out.line(
      [`${describePlace(graph, from)} against ${describePlace(graph, to)}: ${attributes.reason}`],
      "    ",
      "      ",
    );
  }
}

/** The claims that state one number, whatever it looks like in print. */
interface NumberGroup {
  /** As one of the claims prints it, an English one where there is any. */
  quote: string;
  isEnglish: boolean;
  readonly comparison: Comparison;
  readonly words: string;
  readonly places: Set<string>;
}

/** Prints the other numbers of the measures of the start, and how each relates to `figure`. */
function printOtherNumbers(
  out: Printer,
  graph: KnowledgeGraph,
  start: readonly string[],
  figure: Figure,
  isKnown: (claim: string) => boolean,
): void {
  const started = new Set(start);
  const measures = new Set(start.map((id) => getClaim(graph, id).measure));
  const groups = new Map<string, NumberGroup>();
  for (const measure of measures) {
    if (measure === null) continue;
    for (const id of claimsOfMeasure(graph, measure)) {
      const other = getClaim(graph, id).figure;
      if (other === null || started.has(id) || !isKnown(id)) continue;
      const comparison = compareFigures(figure, other);
      const words = describeRelation(comparison);
      const { value, high, decimals, qualifier } = other;
      const key = [words, value, high, decimals, qualifier, formatUnit(other.unit)].join(" ");
      let group = groups.get(key);
      if (group === undefined) {
        group = { quote: "", isEnglish: false, comparison, words, places: new Set() };
        groups.set(key, group);
      }
      const isEnglish = /^en\b/.test(documentOf(graph, id).language ?? "en");
      if (group.quote === "" || (isEnglish && !group.isEnglish)) {
        group.quote = quoteFigure(other);
        group.isEnglish = isEnglish;
      }
      group.places.add(describePlace(graph, id));
    }
  }
  if (groups.size === 0) return;
  out.line(["Other claims of the same measure:"], "  ");
  for (const { quote, comparison, words, places } of groups.values()) {
    const colour = comparison.relation === "CONFLICT" ? "RED" : "CYAN";
    const line = [figureSpan(quote, colour), ` (${words}): `, [...places].join("; ")];
    out.line(line, "    ", "      ");
  }
}
