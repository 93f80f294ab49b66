import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "graphql-yoga";
import { graphiqlPolicy, renderGraphiqlPage } from "./graphiql-page.ts";
import type { GraphiqlTab } from "./graphiql-tab.ts";

/** The page as sent: some 9 MB of text, so it is rendered and compressed once. */
interface Page {
  readonly etag: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly compressed: Buffer<ArrayBuffer>;
}

/** Returns a plugin that answers a browser's visit of `/graphql` with GraphiQL. */
export function useGraphiqlPage(tabs: readonly GraphiqlTab[]): Plugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" || url.pathname !== "/graphql") return;
      if (request.headers.get("accept")?.includes("text/html") !== true) return;
      page ??= preparePage(tabs);
      const { etag, plain, compressed } = await page;
      const headers = {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": graphiqlPolicy(),
        "cache-control": "no-cache",
        vary: "accept, accept-encoding",
        etag,
      };
      if (request.headers.get("if-none-match") === etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      } else if (/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) {
        endResponse(
          new fetchAPI.Response(compressed, { headers: { ...headers, "content-encoding": "gzip" } }),
        );
      } else endResponse(new fetchAPI.Response(plain, { headers }));
    },
  };
}

async function preparePage(tabs: readonly GraphiqlTab[]): Promise<Page> {
  const plain = Buffer.from(renderGraphiqlPage(tabs), "utf8");
  const digest = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  return { etag: `W/"${digest}"`, plain, compressed: Buffer.from(await promisify(gzip)(plain)) };
}
