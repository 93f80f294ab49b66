/** One server of section `http`, in a process of its own, told by message what to serve. */
import { execute, parse } from "graphql";
import { createContext } from "../../../src/api/context.ts";
import { createSchema } from "../../../src/api/schema.ts";
import { createWholeGraph } from "../../../src/api/whole-graph.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { createHandler } from "../../../src/server/create-handler.ts";
import { keepTicksFast } from "../../../src/server/keep-ticks-fast.ts";
import { listen, type Serve, type Served, thinListener } from "../rivals/server.ts";
import { generateDataset } from "./generate-dataset.ts";

export interface HttpOrder {
  readonly server: string;
  readonly query: string;
  readonly claimCount: number;
}

/** The port, or why there is none. */
export type HttpAnswer = { readonly port: number } | { readonly failure: string };

process.once("message", (order: HttpOrder) => {
  start(order).then(
    (port) => process.send?.({ port } satisfies HttpAnswer),
    (error: unknown) =>
      process.send?.({ failure: String(error).split("\n", 1)[0] ?? "" } satisfies HttpAnswer),
  );
});

async function start({ server, query, claimCount }: HttpOrder): Promise<number> {
  // As Headwater does when its server begins; without it, the graph would slow down every contestant alike.
  keepTicksFast();
  await new Promise((resolve) => setImmediate(resolve));
  const graph = buildGraph(generateDataset(claimCount).dataset, { version: "http" });
  const whole = createWholeGraph(graph);
  const served: Served = { schema: createSchema(), createContext: () => createContext(graph, { whole }) };
  switch (server) {
    case "ready-buffer": {
      const body = Buffer.from(JSON.stringify(await answer()));
      return listen(thinListener(() => body));
    }
    case "stringify": {
      const data = JSON.parse(JSON.stringify(await answer()));
      return listen(thinListener(() => JSON.stringify(data)));
    }
    case "headwater-computed":
      return listen(createHandler({ graph, limits: { cacheBytes: 0 } }));
    case "headwater-cached":
      return listen(createHandler({ graph }));
    default: {
      const { serve }: { serve: Serve } = await import(`../rivals/servers/${server}.ts`);
      return serve(served);
    }
  }

  function answer(): unknown {
    return execute({
      schema: served.schema,
      document: parse(query),
      contextValue: served.createContext(),
    });
  }
}
