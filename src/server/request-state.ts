import { randomUUID } from "node:crypto";
import type { GraphQLError } from "graphql";
import type { Problem } from "../errors.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { GraphState } from "./graph-holder.ts";
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
  /** Names the answer, where it can be kept. */
  answerKey?: string;
  cache?: "HIT" | "MISS";
  /** True where the client holds the answer already. */
  notModified?: boolean;
  /** The error with which the request ends because it got no turn. */
  refused?: GraphQLError;
}

/** The states of the requests under way, by the request. */
export type RequestStates = WeakMap<Request, RequestState>;

/** Returns the state of a request that came at `startedAt`, with the id that a proxy in front gave it, if any. */
export function createRequestState(
  givenId: string | null | undefined,
  startedAt: number,
  { graph, problems }: GraphState,
): RequestState {
  // An id is repeated where it is one that is safe to repeat.
  const id = givenId != null && /^[A-Za-z0-9_-]{8,64}$/.test(givenId) ? givenId : randomUUID();
  return { id, startedAt, graph, problems };
}
