import type { Problem } from "../errors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { QuerySize } from "./measure-query.ts";

/** What the parts of the server know about one request while it is answered. */
export interface RequestState {
  /** Names the request in its answer, in errors and in the log. */
  readonly id: string;
  /** When it came, in milliseconds of the process's clock. */
  readonly startedAt: number;
  /** When its turn came, where it had to wait for one. */
  runsFrom?: number;
  /** The graph that answers the whole request, whatever is loaded meanwhile; null where none is loaded. */
  readonly graph: KnowledgeGraph | null;
  /** Problems of the records when the request came. */
  readonly problems: readonly Problem[];
  /** Kind of the operation that it asks for, where it asks for one. */
  operation?: "query" | "mutation" | "subscription";
  size?: QuerySize;
  /** Codes of the errors of the answer. */
  errorCodes?: readonly string[];
  /** True once a trace of the request was told that its time is up: such an answer is true for this moment only. */
  expired?: boolean;
  /** Validator of the answer, where it can be cached. */
  etag?: string;
  cache?: "HIT" | "MISS";
  /** True where the client holds the answer already. */
  notModified?: boolean;
}

/** The states of the requests under way, by the request. */
export type RequestStates = WeakMap<Request, RequestState>;
