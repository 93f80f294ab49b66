import { randomUUID } from "node:crypto";
import { type GraphQLSchema, NoSchemaIntrospectionCustomRule } from "graphql";
import { createYoga, type Plugin, type YogaServerInstance } from "graphql-yoga";
import { createContext } from "../api/context.ts";
import { createGraphHolder, type GraphHolder } from "./graph-holder.ts";
import { graphiqlTabs } from "./graphiql-tabs.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { RequestState, RequestStates } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import { completeLimits } from "./server-limits.ts";
import { useCrossSiteProtection } from "./use-cross-site-protection.ts";
import { useDeadline } from "./use-deadline.ts";
import { useGraphiqlPage } from "./use-graphiql-page.ts";
import { useQueryLimits } from "./use-query-limits.ts";
import { createUnexpectedErrors } from "./use-unexpected-errors.ts";

/** A handler of HTTP requests: call `fetch` with a Fetch-API request, or itself with node's request and response. */
export type Handler = YogaServerInstance<Record<string, unknown>, Record<string, unknown>>;

/** Returns a handler that answers `schema`, whose context value is the API's, over HTTP. */
export function createEngine(schema: GraphQLSchema, options: HandlerOptions): Handler {
  const limits = completeLimits(options.limits);
  const holder = holderOf(options.graph);
  const states: RequestStates = new WeakMap();
  const { log = () => {} } = options;
  const unexpected = createUnexpectedErrors(states, log);
  const { graphiql = true, introspection = true, origins = [] } = options;
  return createYoga<Record<string, unknown>, Record<string, unknown>>({
    schema,
    context: ({ request }) => ({ ...contextOf(holder, states.get(request), limits) }),
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: limits.bodyBytes,
    cors:
      origins.length === 0 ? false : { origin: [...origins], methods: ["GET", "POST"], credentials: false },
    logging: false,
    maskedErrors: { maskError: unexpected.maskError },
    plugins: [
      useRequestStates(states),
      graphiql ? useGraphiqlPage(graphiqlTabs) : {},
      useCrossSiteProtection(origins),
      introspection ? {} : useNoIntrospection(),
      useQueryLimits(limits, states),
      useDeadline(limits.requestMilliseconds, states),
      unexpected.plugin,
    ],
  });
}

function holderOf(graph: HandlerOptions["graph"]): GraphHolder {
  return "current" in graph ? graph : createGraphHolder(graph);
}

function contextOf(
  holder: GraphHolder,
  state: RequestState | undefined,
  limits: ReturnType<typeof completeLimits>,
) {
  const { graph } = holder.current();
  if (graph === null)
    throw serverError("NOT_READY", 503, "Cannot answer yet: the graph is not loaded; try again");
  const end = (state?.startedAt ?? performance.now()) + limits.traceMilliseconds;
  return createContext(graph, {
    limits: { traceNodes: limits.traceNodes },
    isExpired() {
      if (performance.now() < end) return false;
      if (state !== undefined) state.expired = true;
      return true;
    },
  });
}

function useRequestStates(states: RequestStates): Plugin {
  return {
    onRequest({ request }) {
      states.set(request, { id: randomUUID(), startedAt: performance.now() });
    },
  };
}

function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
