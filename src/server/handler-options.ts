import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { GraphHolder } from "./graph-holder.ts";
import type { Log } from "./log-entry.ts";
import type { ServerLimits } from "./server-limits.ts";

/** How to serve a graph. */
export interface HandlerOptions {
  /** The graph, or a holder in which it can be replaced while the server runs. */
  readonly graph: KnowledgeGraph | GraphHolder;
  /** Whether a browser gets GraphiQL at `/graphql`; by default yes. */
  readonly graphiql?: boolean;
  /** Whether the schema may be asked for its types; by default yes. GraphiQL needs it. */
  readonly introspection?: boolean;
  /** Origins whose pages may call the API, such as `https://news.example`; by default none but its own. */
  readonly origins?: readonly string[];
  /**
   * Names under which the server may be asked, such as `news.example`; localhost and addresses in digits always may.
   * By default any, since whoever mounts the handler knows the names; `startServer` checks where it listens on loopback.
   */
  readonly hosts?: readonly string[];
  /** Whether a gateway of Apollo Federation 2 can take the API for a subgraph; by default not. */
  readonly federation?: boolean;
  /** Version of the program, so that what clients keep from another version is not taken for its own. */
  readonly release?: string;
  readonly limits?: Partial<ServerLimits>;
  /** Operations that a client may name by their id, and whether no others are allowed. */
  readonly persistedOperations?: PersistedOperations;
  /** Takes the entries of the log; by default nothing is logged. */
  readonly log?: Log;
}

export interface PersistedOperations {
  /** Text of each operation by its id, such as the SHA-256 of the text. */
  readonly operations: ReadonlyMap<string, string>;
  /** Whether any other operation is refused; by default yes. */
  readonly only?: boolean;
}
