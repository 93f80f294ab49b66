import type { Hop, Trace } from "../analysis/trace.ts";
import { documentOf, findNode } from "../graph/accessors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { softwareAuthors } from "./describe/describe-document.ts";
import { describeDerivation, describeHop, type HopWords } from "./describe/describe-hop.ts";
import { describeOrigin, describePlace, describeUnsourced, headline } from "./describe/describe-source.ts";
import type { Printer } from "./output/printer.ts";
import { type Symbols, symbolsFor } from "./output/symbols.ts";
import { counted, type Line, styled } from "./output/text.ts";
import { type TreeItem, traceTree } from "./trace-tree.ts";

/** Prints a trace as a tree, each claim in full once. */
export function printTraceTree(
  out: Printer,
  graph: KnowledgeGraph,
  trace: Trace,
  starts: readonly string[],
  most: number,
): void {
  const symbols = symbolsFor(out.terminal);
  const { items, leftOut } = traceTree(trace, starts, most);
  const numbers = numberReferences(items);
  const ends = endsOf(trace, symbols);
  const hopsFrom = Map.groupBy(trace.hops, (hop) => hop.from);

  for (const item of items) {
    if (item.hop === null && item !== items[0]) out.line();
    const { first, rest } = prefixes(item, symbols);
    const number = numbers.get(item.id);
    const words: HopWords = item.hop === null ? { label: "", notes: [] } : describeHop(graph, item.hop);
    const label: Line = words.label === "" ? [] : [`${words.label} `];
    if (item.kind !== "FULL") {
      const place = number === undefined ? "not shown" : `see [${number}]`;
      const how = {
        SEEN: `${place} above`,
        CIRCLE: `back to [${number}]: the trail goes in a circle`,
        BELOW: `goes on below, ${place}`,
      }[item.kind];
      out.line([...label, styled("BOLD", describePlace(graph, item.id)), ` (${how})`], first, rest);
    } else {
      const tag = number === undefined ? [] : [styled("YELLOW", ` [${number}]`)];
      const id = styled("DIM", `  ${item.id}`);
      out.line([...label, ...headline(graph, item.id), ...tag, id], first, rest);
    }
    for (const note of words.notes) out.line(note, rest);
    if (item.kind !== "FULL") continue;
    const hops = hopsFrom.get(item.id) ?? [];
    for (const line of bodyOf(graph, item, hops)) out.line(line, rest);
    const end = hops.length > 0 ? undefined : (ends.get(item.id) ?? UNFOLLOWED);
    if (end !== undefined) out.line(end, rest);
  }
  if (leftOut > 0) {
    out.line();
    out.line([
      `${counted(leftOut, "more line")} of the tree left out: --most ${items.length + leftOut} shows all`,
    ]);
  }
}

const UNFOLLOWED: Line = [styled("YELLOW", "The trail goes on from here; it was not followed further")];

/** Returns what is said below the headline of a claim, document or entity. */
function bodyOf(graph: KnowledgeGraph, item: TreeItem, hops: readonly Hop[]): Line[] {
  const node = findNode(graph, item.id);
  switch (node?.kind) {
    case "CLAIM": {
      const robots = softwareAuthors(graph, documentOf(graph, item.id));
      return [
        [node.claim.text],
        ...robots.map((name) => [`written by ${name}, which is software`]),
        ...describeDerivation(graph, hops),
      ];
    }
    case "DOCUMENT":
      return [[`${node.document.title}; what it says about this is not on record`]];
    case "ENTITY":
      return [["in what document, and in which words, is not on record"]];
    default:
      return [];
  }
}

/** Returns what is said at each end of the trail. */
function endsOf(trace: Trace, symbols: Symbols): Map<string, Line> {
  const ends = new Map<string, Line>();
  for (const { id, kind } of trace.origins) {
    ends.set(id, [styled("GREEN", `${symbols.origin} The trail begins here: ${describeOrigin(kind)}`)]);
  }
  for (const { id, reason } of trace.unsourced) {
    ends.set(id, [
      styled("YELLOW", `${symbols.deadEnd} The trail is lost here: ${describeUnsourced(reason)}`),
    ]);
  }
  return ends;
}

/** Returns a number for each claim that another place of the tree refers to, in the order of the tree. */
function numberReferences(items: readonly TreeItem[]): Map<string, number> {
  const referred = new Set(items.filter(({ kind }) => kind !== "FULL").map(({ id }) => id));
  const numbers = new Map<string, number>();
  for (const { id, kind } of items) {
    if (kind === "FULL" && referred.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

/** Returns what stands before the first line of an item and before its other lines. */
function prefixes(item: TreeItem, symbols: Symbols): { readonly first: string; readonly rest: string } {
  const above = item.lasts
    .slice(0, -1)
    .map((last) => (last ? symbols.gap : symbols.trunk))
    .join("");
  const last = item.lasts.at(-1);
  const below = item.hasChildren ? symbols.trunk : symbols.gap;
  if (last === undefined) return { first: "", rest: below };
  return {
    first: above + (last ? symbols.lastBranch : symbols.branch),
    rest: above + (last ? symbols.gap : symbols.trunk) + below,
  };
}
