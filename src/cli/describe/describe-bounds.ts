import type { Bounds } from "../../analysis/independence.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { counted } from "../output/text.ts";
import { describePlace } from "./describe-source.ts";

/** Returns a count that may be known only within bounds: "2", "2 to 5", "at least 2". */
export function describeBounds({ lower, upper }: Bounds): string {
  if (upper === lower) return String(lower);
  return upper === null ? `at least ${lower}` : `${lower} to ${upper}`;
}

/** Returns the places of claims, documents or entities, each once, with how many there are of the same. */
export function describePlaces(graph: KnowledgeGraph, ids: readonly string[]): string[] {
  const groups = Map.groupBy(ids, (id) => describePlace(graph, id));
  return [...groups].map(([place, same]) =>
    same.length === 1 ? place : `${place} (${counted(same.length, "claim")})`,
  );
}
