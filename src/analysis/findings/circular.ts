import { getClaim } from "../../graph/accessors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { findCircles } from "../circles.ts";
import { edgesBetween } from "../drift.ts";
import { sayPlace } from "../say-place.ts";
import { strongComponents } from "../strong-components.ts";
import type { Finding } from "./finding.ts";

/** Returns a finding for each circle of claims that rest on themselves, by one of its shortest cycles. */
export function circular(graph: KnowledgeGraph): Finding[] {
  const { ids, up } = graph.lineage;
  const circles = findCircles(up.offsets, up.targets, strongComponents(up.offsets, up.targets));
  return circles.map(({ cycle, size }) => {
    const nodes = cycle.map((row) => ids[row] ?? "");
    const whole = size > nodes.length ? `, the shortest way round a circle of ${size} claims` : "";
    const [first] = nodes;
    const path = first === undefined ? [] : [...nodes, first];
    const named = path.map((id) => sayPlace(graph, getClaim(graph, id))).join(" takes from ");
    return {
      code: "CIRCULAR",
      severity: "SERIOUS",
      nodes,
      edges: edgesBetween(graph, path),
      message: `${named}${whole}`,
    };
  });
}
