import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { citedByOf, citesOf, contradictsOf, derivesOf, type Link } from "../graph/linked-claims.ts";
import { rankById } from "../graph/ranked.ts";
import { connectionWith, type PageArguments } from "./connection.ts";
import type { Limits } from "./limits.ts";

/** Returns what the claim `id` cites. */
export function citesConnection(graph: KnowledgeGraph, id: string, page: PageArguments, limits: Limits) {
  return linkConnection(citesOf(graph, id), page, limits);
}

/** Returns the claims that cite the claim, document or entity `id`. */
export function citedByConnection(graph: KnowledgeGraph, id: string, page: PageArguments, limits: Limits) {
  return linkConnection(citedByOf(graph, id), page, limits);
}

/** Returns the inputs of the claim `id` (`OUT`), or the claims of which it is an input (`IN`). */
export function derivesConnection(
  graph: KnowledgeGraph,
  id: string,
  direction: "IN" | "OUT",
  page: PageArguments,
  limits: Limits,
) {
  return linkConnection(derivesOf(graph, id, direction), page, limits);
}

/** Returns the claims that the claim `id` contradicts (`OUT`), or that contradict it (`IN`). */
export function contradictsConnection(
  graph: KnowledgeGraph,
  id: string,
  direction: "IN" | "OUT",
  page: PageArguments,
  limits: Limits,
) {
  return linkConnection(contradictsOf(graph, id, direction), page, limits);
}

/** Returns a connection whose edges carry the properties of the graph's own edges. */
function linkConnection<E extends object, N>(
  links: readonly Link<E, N>[],
  page: PageArguments,
  limits: Limits,
) {
  return connectionWith(rankById(links), page, limits, "EDGE", ({ id, edge, node }) => ({
    ...edge,
    key: id,
    node,
  }));
}
