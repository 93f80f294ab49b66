/** Headwater as a server, `headwater/server`: every public name, listed one by one. */

export type { Additions } from "./graph/extend-graph.ts";
export type { Handler } from "./server/create-engine.ts";
export { createHandler } from "./server/create-handler.ts";
export { createGraphHolder, type GraphHolder, type GraphState } from "./server/graph-holder.ts";
export type { HandlerOptions, PersistedOperations } from "./server/handler-options.ts";
export type { ListenOptions, RunningServer } from "./server/listen.ts";
export type { Log, LogEntry } from "./server/log-entry.ts";
export { DEFAULT_SERVER_LIMITS, type ServerLimits } from "./server/server-limits.ts";
export { type ServerOptions, startServer } from "./server/start-server.ts";
