import { fileURLToPath } from "node:url";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";

/** Returns the graph of the records that come with the project. */
export async function loadStoryGraph(): Promise<KnowledgeGraph> {
  const { dataset, problems } = await loadDataset(
    fileURLToPath(new URL("../../graph-data", import.meta.url)),
  );
  if (dataset === null || problems.length > 0)
    throw new Error(`graph-data has problems: ${problems[0]?.message}`);
  return buildGraph(dataset);
}
