import type { Metric } from "../model/metric.ts";
import type { Story } from "../model/story.ts";
import type { FigureIndex } from "./figure-index.ts";
import type { LineageIndex } from "./lineage-index.ts";
import type { ProvenanceGraph } from "./provenance-graph.ts";

/** One loaded graph with its views: replaced as a whole when the records change, never mutated. */
export interface KnowledgeGraph {
  readonly graph: ProvenanceGraph;
  /** Upstream and downstream edges of claims as typed arrays, built from `graph`. */
  readonly lineage: LineageIndex;
  /** Claims by the size of their figures, for look-ups by number. */
  readonly figures: FigureIndex;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly stories: ReadonlyMap<string, Story>;
  /** Digest of the records: equal for equal records. */
  readonly version: string;
}
