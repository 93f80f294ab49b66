import { expect, test } from "vitest";
import { loadStoryGraph } from "../support/story-graph.ts";
import { answer, codes } from "./ask.ts";

const graph = await loadStoryGraph();

const SEARCH = `query Search($text: String, $figure: String, $filter: SearchFilter, $order: SearchOrder, $first: Int, $after: String) {
  search(text: $text, figure: $figure, filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount
    figure { value }
    edges { score relation highlights { field parts { text matched } } node { __typename ... on Node { id } } }
    facets { outlet { value label count selected } year { value label count } entity { value label count } }
    pageInfo { hasNextPage endCursor }
  }
}`;

test("search finds the claims that could be a figure, closest first", async () => {
  const { search } = await answer(graph, SEARCH, { figure: "$865.8 million", first: 100 });
  expect(search.figure.value).toBe("865800000");
  expect(search.totalCount).toBe(search.edges.length);
  const relations: string[] = search.edges.map(({ relation }: { relation: string }) => relation);
  expect(relations[0]).toBe("IDENTICAL");
  const order = ["IDENTICAL", "CONSISTENT", "CONSISTENT_IF_ROUND", "WEAKER"];
  expect(relations).toEqual([...relations].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test("search shows facets by name, and narrows by them", async () => {
  const { search } = await answer(graph, SEARCH, { text: "revenue" });
  const [outlet] = search.facets.outlet;
  expect(outlet.label).not.toBe(outlet.value);
  expect(search.facets.entity).toContainEqual(expect.objectContaining({ value: "openai", label: "OpenAI" }));
  const narrow = await answer(graph, SEARCH, {
    text: "revenue",
    filter: { outlet: [outlet.value], year: null },
  });
  expect(narrow.search.totalCount).toBe(outlet.count);
  expect(narrow.search.facets.outlet).toContainEqual({ ...outlet, selected: true });
});

test.each(["RELEVANCE", "EARLIEST_FIRST", "LATEST_FIRST"])(
  "search pages through every hit once, %s",
  async (order) => {
    const variables = { text: "openai", order, first: 50 };
    const ids: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { search } = await answer(graph, SEARCH, { ...variables, after });
      ids.push(...search.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = search.pageInfo.endCursor;
      more = search.pageInfo.hasNextPage;
      if (!more) expect(ids.length).toBe(search.totalCount);
    }
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test("search marks misspelt words where they were found", async () => {
  const { search } = await answer(graph, SEARCH, { text: "Microsft", filter: { kind: ["ENTITY"] } });
  const found = search.edges.find(({ node }: { node: { id: string } }) => node.id === "microsoft");
  expect(found.highlights).toContainEqual({ field: "NAME", parts: [{ text: "Microsoft", matched: true }] });
});

test("search refuses what it cannot read by a code", async () => {
  expect(await codes(graph, SEARCH, { figure: "no figure" })).toEqual([["search", "UNREADABLE_FIGURE"]]);
  expect(await codes(graph, SEARCH, { text: "a".repeat(300) })).toEqual([["search", "INVALID_ARGUMENT"]]);
  expect(await codes(graph, SEARCH, { first: 1000 })).toEqual([["search", "INVALID_ARGUMENT"]]);
});
