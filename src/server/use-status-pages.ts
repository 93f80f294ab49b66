import type { Plugin } from "graphql-yoga";
import type { GraphHolder } from "./graph-holder.ts";
import type { Metrics } from "./metrics.ts";

/** Returns a plugin that tells machines how the server is: `/health`, `/ready` and `/metrics`. */
export function useStatusPages(holder: GraphHolder, metrics: Metrics): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const answer = async (): Promise<{ status: number; type: string; text: string } | null> => {
        const { graph, problems } = holder.current();
        switch (url.pathname) {
          case "/health":
            return { status: 200, type: "application/json", text: JSON.stringify({ healthy: true }) };
          case "/ready": {
            const text = JSON.stringify({
              ready: graph !== null,
              graphVersion: graph?.version ?? null,
              problems: problems.length,
            });
            return { status: graph === null ? 503 : 200, type: "application/json", text };
          }
          case "/metrics":
            return { status: 200, ...(await metrics.print()) };
          default:
            return null;
        }
      };
      const page = await answer();
      if (page === null) return;
      const headers = { "content-type": page.type, "cache-control": "no-store" };
      endResponse(
        new fetchAPI.Response(request.method === "HEAD" ? null : page.text, { status: page.status, headers }),
      );
    },
  };
}
