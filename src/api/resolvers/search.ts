import { findNode } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { FacetCount } from "../../search/facets.ts";
import { search } from "../../search/search.ts";
import { connectionWith } from "../connection.ts";
import { findRecord } from "../find-record.ts";
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchFacetsResolvers,
  SearchFilter,
} from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";
import type { SourceParent } from "../parents.ts";

export const searchQueries = {
  search: (_root, { text, figure, locale, filter, orderBy, ...page }, { graph, limits, whole }) => {
    const order = orderBy ?? "RELEVANCE";
    const needed = filter?.finding == null ? [whole.search] : [whole.search, whole.findings];
    return whenMade(needed, () => {
      const found = search(graph, whole.search(), whole.findingCodesOn, {
        text: text ?? undefined,
        figure: figure ?? undefined,
        locale: locale ?? undefined,
        filter: selectionOf(filter ?? {}),
        orderBy: order,
      });
      return { ...connectionWith(found.hits, page, limits, order, (hit) => ({ hit })), found };
    });
  },
} satisfies QueryResolvers;

export const SearchConnection = {
  figure: ({ found }) => found.figure,
  facets: ({ found }) => found,
} satisfies SearchConnectionResolvers;

export const SearchEdge = {
  node: ({ hit }, _arguments, { graph }) => sourceRecord(graph, hit.id),
  score: ({ hit }) => hit.score,
  relation: ({ hit }) => hit.relation,
  highlights: ({ hit }) => hit.highlights,
} satisfies SearchEdgeResolvers;

export const SearchFacets = {
  kind: ({ facet }) => facet("kind").map(plain),
  story: ({ facet }, _arguments, { graph }) =>
    facet("story").map((count) => named(count, graph.stories.get(count.value)?.title)),
  outlet: ({ facet }, _arguments, { graph }) => facet("outlet").map((count) => entityNamed(graph, count)),
  metric: ({ facet }, _arguments, { graph }) =>
    facet("metric").map((count) => named(count, graph.metrics.get(count.value)?.name)),
  entity: ({ facet }, _arguments, { graph }) => facet("entity").map((count) => entityNamed(graph, count)),
  year: ({ facet }) => facet("year").map(plain),
  modality: ({ facet }) => facet("modality").map(plain),
  finding: ({ facet }, _arguments, { whole }) =>
    whenMade([whole.findings], () => facet("finding").map(plain)),
} satisfies SearchFacetsResolvers;

/** Returns the filter as the search takes it: what is null was not given. */
function selectionOf({ year, ...facets }: SearchFilter): Record<string, readonly string[]> {
  const given = Object.entries({ ...facets, year: year?.map(String) });
  return Object.fromEntries(given.flatMap(([facet, values]) => (values == null ? [] : [[facet, values]])));
}

function sourceRecord(graph: KnowledgeGraph, id: string): SourceParent {
  // The index was made of the graph's own claims, documents and entities.
  return findRecord(graph, id) as SourceParent;
}

function entityNamed(graph: KnowledgeGraph, count: FacetCount) {
  const node = findNode(graph, count.value);
  return named(count, node?.kind === "ENTITY" ? node.entity.name : undefined);
}

function plain(count: FacetCount) {
  return named(count, count.value);
}

/** A chosen value that no record has is shown as it was given. */
function named(count: FacetCount, label: string | undefined) {
  return { ...count, label: label ?? count.value };
}
