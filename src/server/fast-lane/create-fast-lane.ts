/**
 * A fast lane in front of the GraphQL server, for what it is asked again and again.
 *
 * It takes plain requests only (see `readHead`) for documents that the server has read and found valid, and gives
 * them only what is a whole answer: a kept one, or one computed by the compiled operation. It goes by the same
 * limits, turns, checks and counts, for it calls the same functions. Everything else, and everything with an error,
 * goes on to the server as if it had come there first, with the state that it has by then. Under load it does so in
 * turns, between which the lane answers what has arrived: so what is cheap stays fast.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { etagOf, namesEtag } from "../answer-cache.ts";
import type { GraphHolder } from "../graph-holder.ts";
import type { PersistedOperations } from "../handler-options.ts";
import { createHostCheck } from "../known-host.ts";
import type { Metrics } from "../metrics.ts";
import type { Observe } from "../observe.ts";
import { createRequestState, type RequestState } from "../request-state.ts";
import { createTurns } from "../turns.ts";
import { type Answer, type AnsweringOptions, type Client, createAnswering } from "./answer-question.ts";
import { createBatch } from "./create-batch.ts";
import { readHead } from "./read-head.ts";
import { type PlainQuestion, readBodyQuestion, readSearchQuestion } from "./read-question.ts";
import { sendAnswer } from "./send-answer.ts";
import { takeBody } from "./take-body.ts";

export interface FastLaneOptions extends AnsweringOptions {
  readonly origins: readonly string[];
  readonly hosts: readonly string[] | undefined;
  readonly persistedOperations: PersistedOperations | undefined;
  readonly holder: GraphHolder;
  readonly metrics: Metrics;
  readonly observe: Observe;
  /** Returns the content type of answers by the Accept header, as far as the server has shown it. */
  readonly contentTypeFor: (accept: string) => string | undefined;
  /** The states of requests that are handed on. */
  readonly begun: WeakMap<object, RequestState>;
  /** Takes what nobody expected. */
  readonly report: (error: unknown, requestId: string) => void;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Longest body that waits for the ordinary way. */
const MOST_WAITING_BYTES = 65_536;
/** What proxies log for a client that left before it had its answer. */
const CLIENT_LEFT = 499;

/** Returns a listener that answers what it can, and hands on everything else to `next`. */
export function createFastLane(options: FastLaneOptions, next: Listener): Listener {
  const { limits, origins, hosts, persistedOperations, holder, metrics, observe } = options;
  const { contentTypeFor, begun, answers, report } = options;
  const answerTo = createAnswering(options);
  const batch = createBatch();
  // What goes the ordinary way takes ten times as long: it waits behind what the lane can answer, as far as the
  // server is busy at all, and nobody is refused.
  const turns = createTurns(Number.POSITIVE_INFINITY, limits.requestMilliseconds);
  const isKnownHost = hosts === undefined ? () => true : createHostCheck(hosts);
  const accepted = { bodyBytes: limits.bodyBytes, origins, isKnownHost };

  return (request, response) => {
    const startedAt = performance.now();
    const head = readHead(request, accepted);
    const contentType = head === null ? undefined : contentTypeFor(head.accept);
    if (head === null) return next(request, response);
    const { method, length } = head;
    metrics.requestStarted();
    if (method === "GET") take(readSearchQuestion(head.search, persistedOperations), () => {});
    else {
      takeBody(
        request,
        length,
        (body, putBack) => take(readBodyQuestion(body.toString(), persistedOperations), putBack),
        () => observe(begin(), { method, route: "/graphql", status: CLIENT_LEFT }),
      );
    }
    return undefined;

    function begin(): RequestState {
      return createRequestState(headerOf(request, "x-request-id"), startedAt, holder.current());
    }

    function take(question: PlainQuestion | null, putBack: () => void): void {
      const state = begin();
      const client = new RequestClient(request, response);
      const handOn = (): void => {
        state.runsFrom = performance.now();
        begun.set(request, state);
        putBack();
        next(request, response);
      };
      const finish = (answer: Answer): void => {
        metrics.laneLeft(answer === null ? "HANDED_ON" : "ANSWERED");
        if (answer === null || contentType === undefined) {
          request.pause();
          // A large body is not kept waiting: a thousand of them would fill the memory.
          if (length > MOST_WAITING_BYTES) handOn();
          else void turns.take(0, client).then(handOn);
          return;
        }
        const acceptEncoding = headerOf(request, "accept-encoding");
        const sending = { method, contentType, acceptEncoding, answers, batch };
        sendAnswer(response, answer, state, sending, (status) =>
          observe(state, { method, route: "/graphql", status }),
        );
        if (request.isPaused()) request.resume();
      };
      const isFit = question !== null && contentType !== undefined;
      const answer = isFit ? attempt(() => answerTo(question, state, client), state.id) : null;
      if (answer instanceof Promise) {
        request.pause();
        void answer.then(finish);
      } else finish(answer);
    }
  };

  /** Where something fails that nobody expected, there is no answer: the ordinary way has to find out. */
  function attempt(answer: () => Answer | Promise<Answer>, requestId: string): Answer | Promise<Answer> {
    const miss = (error: unknown): null => {
      report(error, requestId);
      return null;
    };
    try {
      const given = answer();
      return given instanceof Promise ? given.catch(miss) : given;
    } catch (error) {
      return miss(error);
    }
  }
}

/**
 * Who sent a request. A class, for an object literal with a getter is given a shape of its own each time, and the
 * garbage collector keeps a chain of those.
 */
class RequestClient implements Client {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed;
  }

  holds(key: string): boolean {
    const names = headerOf(this.#request, "if-none-match");
    return this.#request.method === "GET" && names !== null && namesEtag(names, etagOf(key));
  }
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" ? value : null;
}
