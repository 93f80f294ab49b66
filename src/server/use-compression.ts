import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "graphql-yoga";

/** Returns a text or bytes in gzip. */
export const compress = promisify(gzip);

/** Below this compression costs more than it saves. */
const LEAST_BYTES = 1_024;

/** Returns a plugin that compresses answers for clients that take gzip; streams of events pass as they are. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers } = response;
      const length = Number(headers.get("content-length") ?? 0);
      if (headers.has("content-encoding")) return;
      if (!isCompressed(length, request.headers.get("accept-encoding"))) return;
      const body = await compress(Buffer.from(await response.arrayBuffer()));
      const changed = new fetchAPI.Headers(headers);
      changed.set("content-encoding", "gzip");
      changed.set("content-length", String(body.length));
      if (!changed.get("vary")?.includes("accept-encoding")) changed.append("vary", "accept-encoding");
      setResponse(new fetchAPI.Response(body, { status: response.status, headers: changed }));
    },
  };
}

/** Returns whether an answer of `length` bytes is compressed for a client with this Accept-Encoding header. */
export function isCompressed(length: number, header: string | null | undefined): boolean {
  return length >= LEAST_BYTES && acceptsGzip(header);
}

/** Returns whether an Accept-Encoding header allows gzip: named, or by `*`, and not with a weight of 0. */
function acceptsGzip(header: string | null | undefined): boolean {
  let star = false;
  for (const part of header?.toLowerCase().split(",") ?? []) {
    const [coding = "", ...parameters] = part.split(";").map((text) => text.trim());
    const refused = parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
    if (coding === "gzip") return !refused;
    if (coding === "*") star = !refused;
  }
  return star;
}
