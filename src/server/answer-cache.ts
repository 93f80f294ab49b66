import { createBoundedCache } from "./bounded-cache.ts";
import { digest } from "./digest.ts";
import type { GraphState } from "./graph-holder.ts";

/** An answer as it is sent to every client that asks the same of the same graph. */
export interface KeptAnswer {
  readonly text: string;
  /** The text in gzip, once a client has wanted it so. */
  readonly compressed?: Buffer;
}

/** What a client asks, of whatever graph is served. */
export interface Question {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/**
 * Keeps answers. An answer depends on the graph, the operation and its variables alone, and a graph never changes
 * under its version: so these name the answer, and nothing ever needs to be invalidated.
 */
export interface AnswerCache {
  /** Returns the name of the answer to `question`, or null where it can have none. */
  readonly keyOf: (state: GraphState, question: Question) => string | null;
  readonly get: (key: string) => KeptAnswer | undefined;
  readonly set: (key: string, answer: KeptAnswer) => void;
}

/**
 * Returns a cache of at most `bytes`. `basis` names what else an answer could differ by from one server to the next,
 * such as its schema and limits.
 */
export function createAnswerCache(bytes: number, basis: string): AnswerCache {
  const answers = createBoundedCache<KeptAnswer>(
    bytes,
    (key, { text, compressed }) => 2 * (key.length + text.length) + (compressed?.length ?? 0),
  );
  let last: { readonly state: GraphState; readonly name: string } | null = null;

  function nameOf({ graph, problems }: GraphState): string {
    if (last?.state.graph !== graph || last.state.problems !== problems) {
      last = { state: { graph, problems }, name: digest([basis, graph?.version, problems]) };
    }
    return last.name;
  }

  return {
    keyOf(state, { query, operationName, variables }) {
      if (state.graph === null || typeof query !== "string") return null;
      try {
        return `${nameOf(state)}${JSON.stringify([operationName, variables])}${query}`;
      } catch (error) {
        // Variables that are nested too deep to be written as JSON.
        if (error instanceof RangeError) return null;
        throw error;
      }
    },
    get: answers.get,
    set: answers.set,
  };
}

/** Returns the validator by which a client names the answer `key` that it holds. */
export function etagOf(key: string): string {
  return `W/"${digest([key])}"`;
}

/** Returns whether the If-None-Match header of a request names `etag`. */
export function namesEtag(header: string | null | undefined, etag: string): boolean {
  return header?.split(",").some((one) => one.trim() === etag) ?? false;
}
