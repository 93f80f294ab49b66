import type { Answer, Operation } from "./operation.ts";

/** The part of `fetch` that the client uses. */
export type Fetch = (
  url: string,
  init: {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface ClientOptions {
  /** Sends the request; by default the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Sent with every request, such as `authorization` for a proxy in between. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The variables of a call: they may be left out where none is required. */
export type GivenVariables<Variables> =
  Record<string, never> extends Variables
    ? readonly [variables?: Variables]
    : readonly [variables: Variables];

/** Sends an operation and returns its typed answer. */
export type Client = <Result, Variables>(
  operation: Operation<Result, Variables>,
  ...variables: GivenVariables<Variables>
) => Promise<Answer<Result>>;

/**
 * Returns a function that sends operations to the GraphQL endpoint `url`. Errors in GraphQL come back as `errors`,
 * beside the data that could be had.
 *
 * The function throws a TypeError where something else than a GraphQL server answers; what `fetch` throws, passes.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildGraph, loadDataset } from "headwater";
 * import { CompareFigures, createClient } from "headwater/client";
 * import { startServer } from "headwater/server";
 *
 * const { dataset } = await loadDataset("graph-data");
 * assert(dataset);
 * const server = await startServer({ graph: buildGraph(dataset), port: 0 });
 * const ask = createClient(`${server.url}/graphql`);
 * const { data, errors } = await ask(CompareFigures, { a: "$3.8 billion", b: "$3.77 billion" });
 * assert.equal(data?.compareFigures?.relation, "CONSISTENT");
 * assert.deepEqual(errors, []);
 * await server.close();
 * ```
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const { fetch: send = fetch, headers = {} } = options;
  return async <Result, Variables>(
    operation: Operation<Result, Variables>,
    ...[variables]: GivenVariables<Variables>
  ) => {
    const response = await send(url, {
      method: "POST",
      headers: {
        ...headers,
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json;q=0.9",
      },
      body: JSON.stringify({ query: operation, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = readAnswer(text, response.status, url);
    // What the server answers to an operation has the type that was generated from its schema.
    return { data: data as Result | null, errors: errors as Answer<Result>["errors"] };
  };
}

function readAnswer(text: string, status: number, url: string): { data?: unknown; errors?: unknown } {
  const answer = parse(text);
  if (typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer))
    return answer;
  throw new TypeError(
    `Cannot read the answer of ${url}: it is no GraphQL, its status is ${status}; the API is at /graphql`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
