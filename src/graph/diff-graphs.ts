import { nodesGrownBetween } from "./grown-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { NodeAttributes } from "./provenance-graph.ts";

/** Ids of what differs between two graphs, each list in order. */
export interface GraphDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Returns what is new in `after`, what has another record there, and what is gone, by id: claims, documents,
 * entities, measures, metrics and stories.
 *
 * Cost: O(size of both records); of what was added, where `after` has grown out of `before`. Neither graph is changed.
 */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): GraphDifference {
  const grown = nodesGrownBetween(before.graph, after.graph);
  if (grown !== null) {
    const more = [...after.metrics.keys(), ...after.stories.keys()].filter(
      (id) => !before.metrics.has(id) && !before.stories.has(id),
    );
    return { added: [...grown, ...more].sort(), changed: [], removed: [] };
  }
  const old = recordsOf(before);
  const now = recordsOf(after);
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, record] of now) {
    const known = old.get(id);
    if (known === undefined) added.push(id);
    else if (known !== record && JSON.stringify(known) !== JSON.stringify(record)) changed.push(id);
  }
  const removed = [...old.keys()].filter((id) => !now.has(id));
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort() };
}

/** Returns the record behind each id. */
function recordsOf(graph: KnowledgeGraph): Map<string, unknown> {
  const records = new Map<string, unknown>([...graph.metrics, ...graph.stories]);
  graph.graph.forEachNode((id, attributes) => {
    records.set(id, recordOf(attributes));
  });
  return records;
}

function recordOf(attributes: NodeAttributes): unknown {
  switch (attributes.kind) {
    case "CLAIM":
      return attributes.claim;
    case "DOCUMENT":
      return attributes.document;
    case "ENTITY":
      return attributes.entity;
    case "MEASURE":
      return attributes.measure;
  }
}
