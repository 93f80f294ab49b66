import { createHandler } from "../../src/server/create-handler.ts";
import { loadStoryGraph } from "./story-graph.ts";

/** Returns a function that puts a query to the real handler over the built-in records and returns its answer. */
export async function createTestHandler(): Promise<(query: string) => Promise<unknown>> {
  const handler = createHandler({ graph: await loadStoryGraph() });
  return async (query) => {
    const response = await handler.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
}
