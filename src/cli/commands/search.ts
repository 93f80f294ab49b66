import { FINDING_CODES } from "../../analysis/findings/finding.ts";
import { createWholeGraph } from "../../api/whole-graph.ts";
import { findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { Modality } from "../../model/claim.ts";
import { FACETS, type Facet, type FacetSelection } from "../../search/facets.ts";
import { type SearchHit, type SearchResult, search } from "../../search/search.ts";
import { SEARCH_KINDS } from "../../search/search-index.ts";
import { EXIT, UsageError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { describeDocument } from "../describe/describe-document.ts";
import { headline } from "../describe/describe-source.ts";
import { loadGraph } from "../load-graph.ts";
import { GRAPH_OPTIONS, JSON_OPTION } from "../options.ts";
import type { Printer } from "../output/printer.ts";
import { counted, grouped, type Line, type Span, styled } from "../output/text.ts";

const DEFAULT_LIMIT = 20;
const MOST_VALUES = 5;
const ORDERS = ["RELEVANCE", "EARLIEST", "LATEST"] as const;
const ORDER_NAMES = { RELEVANCE: "RELEVANCE", EARLIEST: "EARLIEST_FIRST", LATEST: "LATEST_FIRST" } as const;

/** `headwater search`: records by words and by figure. */
export const searchCommand: Command = {
  name: "search",
  arguments: "[words]",
  takes: [0, 20],
  about: [
    "Lists the claims, documents and entities that hold all the words: each may be the start of a word, and long ones may be misspelt. With --figure, the claims whose number could be that figure.",
    "Options that narrow the search may be given more than once: one of the values of each must fit. Exits with 1 where nothing is found.",
  ],
  options: {
    ...GRAPH_OPTIONS,
    figure: { value: "FIGURE", help: "Only claims whose number could be this figure, closest first" },
    locale: { value: "LANGUAGE", help: "Language of the figure where it is not English, such as de" },
    kind: { value: "KIND", many: true, help: "Only this kind of record: claim, document or entity" },
    story: { value: "ID", many: true, help: "Only records of this story" },
    outlet: { value: "ID", many: true, help: "Only records of this publisher" },
    metric: { value: "ID", many: true, help: "Only claims of this metric" },
    entity: { value: "ID", many: true, help: "Only claims about this entity" },
    year: { value: "YEAR", many: true, help: "Only records published in this year" },
    modality: { value: "HOW", many: true, help: "Only claims put so: asserted, reported, hedged or denied" },
    finding: { value: "CODE", many: true, help: "Only records with this kind of finding, such as conflict" },
    order: { value: "ORDER", help: "By relevance, earliest or latest; default: relevance" },
    limit: { value: "COUNT", help: `List at most so many; default: ${DEFAULT_LIMIT}` },
    ...JSON_OPTION,
  },
  examples: [
    "headwater search microsoft inference",
    "headwater search --figure '3.767 billion USD'",
    "headwater search revenue --outlet techcrunch --year 2025 --order earliest",
  ],

  async run(input) {
    const { arguments: args, out } = input;
    const limit = args.count("limit", 1) ?? DEFAULT_LIMIT;
    const orderBy = ORDER_NAMES[args.choice("order", ORDERS) ?? "RELEVANCE"];
    const filter = readFilter((facet) => args.texts(facet));
    const question = {
      text: args.positionals.join(" "),
      figure: args.text("figure") ?? undefined,
      locale: args.text("locale") ?? undefined,
    };
    const graph = await loadGraph(input);
    if (graph === null) return EXIT.FAILURE;
    if (args.has("json")) {
      const { Search } = await import("../../client/operations.ts");
      const { answer } = await import("../answer.ts");
      const { year, ...others } = filter;
      const given = year === undefined ? others : { ...others, year: year.map(Number) };
      out.json(await answer(graph, Search, { ...question, filter: given, orderBy, first: limit }));
      return EXIT.OK;
    }
    const whole = createWholeGraph(graph);
    const result = search(graph, whole.search(), whole.findingCodesOn, { ...question, filter, orderBy });
    if (result.hits.length === 0) {
      input.err.line(["Nothing found; fewer words or options find more"]);
      return EXIT.FAILURE;
    }
    for (const { record } of result.hits.slice(0, limit)) out.line(describeHit(graph, record), "", "  ");
    const left = result.hits.length - limit;
    out.line([
      `${counted(result.hits.length, "record")} found${left > 0 ? `, ${grouped(left)} more with --limit` : ""}`,
    ]);
    if (left > 0) printFacets(out, result);
    return EXIT.OK;
  },
};

function readFilter(valuesOf: (facet: Facet) => readonly string[]): FacetSelection {
  const allowed: Readonly<Partial<Record<Facet, readonly string[]>>> = {
    kind: SEARCH_KINDS,
    modality: Modality.options,
    finding: FINDING_CODES,
  };
  const given = FACETS.map((facet): [Facet, readonly string[]] => {
    const values = valuesOf(facet);
    const known = allowed[facet];
    if (facet === "year") for (const value of values) checkYear(value);
    if (known === undefined) return [facet, values];
    return [facet, values.map((value) => readWord(facet, value, known))];
  });
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

function readWord(facet: Facet, value: string, known: readonly string[]): string {
  const word = value.toUpperCase().replaceAll("-", "_");
  if (known.includes(word)) return word;
  const names = known.map((name) => name.toLowerCase()).join(", ");
  throw new UsageError(`Option "--${facet}" cannot be "${value.slice(0, 40)}": give one of ${names}`);
}

function checkYear(value: string): void {
  if (!/^[0-9]{4}$/.test(value))
    throw new UsageError(`Option "--year" cannot be "${value.slice(0, 40)}": give four digits`);
}

function describeHit(graph: KnowledgeGraph, hit: SearchHit): Line {
  const node = findNode(graph, hit.id);
  const id = styled("DIM", `  ${hit.id}`);
  const found: (Span | string)[] = hit.highlights
    .filter(({ field }) => field === "TEXT")
    .flatMap(({ parts }) => [
      ": ",
      ...parts.map(({ text, matched }) => (matched ? styled("BOLD", text) : text)),
    ]);
  switch (node?.kind) {
    case "CLAIM":
      return [...headline(graph, hit.id), ...(found.length > 0 ? found : [`: ${node.claim.text}`]), id];
    case "DOCUMENT":
      return [describeDocument(graph, node.document), `: ${node.document.title}`, id];
    case "ENTITY":
      return [styled("BOLD", node.entity.name), id];
    default:
      return [id];
  }
}

function printFacets(out: Printer, result: SearchResult): void {
  for (const facet of FACETS) {
    const values = result.facet(facet);
    if (values.length < 2) continue;
    const shown = values.slice(0, MOST_VALUES).map(({ value, count }) => `${value} ${grouped(count)}`);
    const more = values.length > MOST_VALUES ? `, ${grouped(values.length - MOST_VALUES)} more` : "";
    out.line([styled("DIM", `--${facet}`), ` ${shown.join(", ")}${more}`], "  ", "    ");
  }
}
