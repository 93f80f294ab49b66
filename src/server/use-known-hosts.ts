import type { Plugin } from "graphql-yoga";
import { createHostCheck, printHost } from "./known-host.ts";

/** Returns a plugin that refuses what is asked under a name that is not the server's: see known-host.ts. */
export function useKnownHosts(hosts: readonly string[]): Plugin {
  const isKnown = createHostCheck(hosts);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const host = request.headers.get("host") ?? url.host;
      if (isKnown(host)) return;
      const message = `Cannot answer under ${printHost(host)}: the server does not go by it; ask localhost, or allow the name with --allow-host (option "hosts" of createHandler)`;
      const body = { errors: [{ message, extensions: { code: "HOST_NOT_ALLOWED" } }] };
      endResponse(
        new fetchAPI.Response(JSON.stringify(body), {
          status: 421,
          headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
        }),
      );
    },
  };
}
