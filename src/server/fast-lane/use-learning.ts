import type { DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import { createBoundedCache } from "../bounded-cache.ts";
import type { RequestStates } from "../request-state.ts";

/** What the fast lane has learned from answers that went the ordinary way. */
export interface Learned {
  readonly isValid: (document: DocumentNode) => boolean;
  /** Returns the content type of answers for an Accept header; it goes by that header alone. */
  readonly contentTypeFor: (accept: string) => string | undefined;
  readonly plugin: Plugin;
}

/** Memory for Accept headers. */
const HEADER_BYTES = 64_000;
/** The content types of answers that are one JSON text. */
const JSON_TYPES = /^application\/(graphql-response\+)?json; charset=utf-8$/;

/** Returns what is learned, nothing yet, with the plugin that learns it. */
export function createLearning(states: RequestStates): Learned {
  const valid = new WeakSet<DocumentNode>();
  const types = createBoundedCache<string>(HEADER_BYTES, (accept, type) => 2 * (accept.length + type.length));
  return {
    isValid: (document) => valid.has(document),
    contentTypeFor: types.get,
    plugin: {
      // What is executed has passed every rule.
      onExecute({ args }) {
        valid.add(args.document);
      },
      onResponse({ request, response }) {
        // What is kept, or was taken from there, is a whole answer.
        const isWhole = states.get(request)?.cache !== undefined && response.status === 200;
        const type = response.headers.get("content-type") ?? "";
        if (isWhole && JSON_TYPES.test(type)) types.set(request.headers.get("accept") ?? "", type);
      },
    },
  };
}
