import type { IncomingMessage, ServerResponse } from "node:http";
import { type DocumentNode, type GraphQLSchema, NoSchemaIntrospectionCustomRule, printSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { createAnswerCache } from "./answer-cache.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { digest } from "./digest.ts";
import { documentBytes } from "./document-bytes.ts";
import { createFastLane } from "./fast-lane/create-fast-lane.ts";
import { createLearning } from "./fast-lane/use-learning.ts";
import { createGraphHolder } from "./graph-holder.ts";
import { graphiqlTabs } from "./graphiql-tabs.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { keepTicksFast } from "./keep-ticks-fast.ts";
import { createMetrics } from "./metrics.ts";
import { createObserver } from "./observe.ts";
import { createPreparation } from "./prepare-operation.ts";
import { createContextFactory } from "./request-context.ts";
import type { RequestState, RequestStates } from "./request-state.ts";
import { completeLimits } from "./server-limits.ts";
import { createTextReaders } from "./text-readers.ts";
import { createTurns } from "./turns.ts";
import { useCompression } from "./use-compression.ts";
import { useCrossSiteProtection } from "./use-cross-site-protection.ts";
import { useDeadline } from "./use-deadline.ts";
import { useExplainedRefusals } from "./use-explained-refusals.ts";
import { useGraphiqlPage } from "./use-graphiql-page.ts";
import { useKnownHosts } from "./use-known-hosts.ts";
import { useKnownRoutes } from "./use-known-routes.ts";
import { useObservation, useRequestState } from "./use-observation.ts";
import { usePermalinks } from "./use-permalinks.ts";
import { usePersistedOperations } from "./use-persisted-operations.ts";
import { useQueryLimits } from "./use-query-limits.ts";
import { useResponseCache } from "./use-response-cache.ts";
import { useStatusPages } from "./use-status-pages.ts";
import { useTurns } from "./use-turns.ts";
import { createUnexpectedErrors } from "./use-unexpected-errors.ts";
import { watchChanges } from "./watch-changes.ts";
import { createWholeGraphs } from "./whole-graphs.ts";

/** A handler of HTTP requests, to be mounted in any server. */
export interface Handler {
  /** Answers a request of node:http, and of the frameworks that stand on it. */
  (request: IncomingMessage, response: ServerResponse): unknown;
  /** Returns the answer to a request of the Fetch API. */
  fetch(request: Request | URL | string, init?: RequestInit): Response | Promise<Response>;
  /** Ends the subscriptions; for when the server closes. */
  dispose(): void | Promise<void>;
}

/** Memory for documents that were parsed and checked. */
const DOCUMENT_CACHE_BYTES = 64_000_000;
/** Memory for errors of documents that cannot be parsed, and what each takes beside its text. */
const ERROR_CACHE_BYTES = 4_000_000;
const ERROR_BYTES = 4_000;

/** Returns a handler that answers `schema`, whose context value is the API's, over HTTP. */
export function createEngine(schema: GraphQLSchema, options: HandlerOptions): Handler {
  const {
    graphiql = true,
    introspection = true,
    origins = [],
    hosts,
    persistedOperations,
    log = () => {},
  } = options;
  keepTicksFast();
  const limits = completeLimits(options.limits);
  const holder = "current" in options.graph ? options.graph : createGraphHolder(options.graph);
  const states: RequestStates = new WeakMap();
  const basis = digest([options.release ?? "", printSchema(schema), limits.traceNodes]);
  const wholes = createWholeGraphs();
  const watch = watchChanges(holder, limits.subscriptions, wholes.of);
  const turns = createTurns(limits.waiting, limits.waitMilliseconds);
  const readers = createTextReaders(limits.waiting);
  const contextOf = createContextFactory(limits, watch, wholes.of, turns, readers);
  const metrics = createMetrics(holder, turns);
  const documents = createBoundedCache<DocumentNode>(DOCUMENT_CACHE_BYTES, documentBytes);
  const unexpected = createUnexpectedErrors(states, log);
  const answers = createAnswerCache(limits.cacheBytes, basis);
  const prepare = createPreparation(schema);
  const observe = createObserver(metrics, log);
  const begun = new WeakMap<object, RequestState>();
  const learned = createLearning(states);
  const engine = createYoga<Record<string, unknown>, Record<string, unknown>>({
    schema,
    context: ({ request }) => ({ ...contextOf(states.get(request), request.signal) }),
    graphiql: false,
    // The engine has a health check of its own that takes any address with this end: no address ends so.
    healthCheckEndpoint: "\n",
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: {
      documentCache: documents,
      errorCache: createBoundedCache<unknown>(ERROR_CACHE_BYTES, (text) => 2 * text.length + ERROR_BYTES),
    },
    cors:
      origins.length === 0 ? false : { origin: [...origins], methods: ["GET", "POST"], credentials: false },
    maskedErrors: { maskError: unexpected.maskError },
    // Each hook runs in this order: the state of a request comes first, and what is said about its answer last.
    plugins: [
      useRequestState(states, begun, holder, metrics),
      hosts === undefined ? {} : useKnownHosts(hosts),
      useKnownRoutes(),
      useStatusPages(holder, metrics),
      usePermalinks({ schema, basis, contextOf, states, turns, graphiql, maskAndLog: unexpected.maskAndLog }),
      graphiql ? useGraphiqlPage(graphiqlTabs) : {},
      useCrossSiteProtection(origins),
      persistedOperations === undefined ? {} : usePersistedOperations(persistedOperations),
      introspection ? {} : useNoIntrospection(),
      useQueryLimits(limits, states, prepare),
      useDeadline(limits.requestMilliseconds, states),
      unexpected.plugin,
      useExplainedRefusals(),
      useResponseCache(answers, states),
      useTurns(limits, turns, states, (text) => documents.get(text) !== undefined),
      useCompression(),
      { onDispose: watch.end },
      { onDispose: wholes.end },
      { onDispose: readers.end },
      learned.plugin,
      useObservation(states, observe),
    ],
  });
  const listener = createFastLane(
    {
      limits,
      answers,
      validDocument(text) {
        const document = documents.get(text);
        return document !== undefined && learned.isValid(document) ? document : undefined;
      },
      prepare,
      contextOf,
      turns,
      origins,
      hosts,
      persistedOperations,
      holder,
      metrics,
      observe,
      contentTypeFor: learned.contentTypeFor,
      begun,
      report: unexpected.maskAndLog,
    },
    engine,
  );
  return Object.assign(listener, { fetch: engine.fetch, dispose: engine.dispose });
}

function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
