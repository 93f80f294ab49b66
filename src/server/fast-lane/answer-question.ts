import type { DocumentNode } from "graphql";
import type { AnswerCache, KeptAnswer } from "../answer-cache.ts";
import type { QuerySize } from "../measure-query.ts";
import type { PrepareOperation } from "../prepare-operation.ts";
import type { ContextFactory } from "../request-context.ts";
import type { RequestState } from "../request-state.ts";
import type { ServerLimits } from "../server-limits.ts";
import type { Leaving, Turns } from "../turns.ts";
import { costExtension, refuseSize } from "../use-query-limits.ts";
import { waitForTurn } from "../use-turns.ts";
import type { PlainQuestion } from "./read-question.ts";

export interface AnsweringOptions {
  readonly limits: ServerLimits;
  readonly answers: AnswerCache;
  /** Returns the document of this text, if it has been found valid. */
  readonly validDocument: (text: string) => DocumentNode | undefined;
  readonly prepare: PrepareOperation;
  readonly contextOf: ContextFactory;
  readonly turns: Turns;
}

/** Who asks. */
export interface Client extends Leaving {
  /** Whether it says that it holds the answer `key` already. */
  readonly holds: (key: string) => boolean;
}

/** The answer, HELD where the client has it, or null where the ordinary way has to give it. */
export type Answer = KeptAnswer | "HELD" | null;

/**
 * Returns a function that answers a question whose document has been read and checked before. The state of the
 * request is told what the ordinary way would tell it.
 */
export function createAnswering(
  options: AnsweringOptions,
): (question: PlainQuestion, state: RequestState, client: Client) => Answer | Promise<Answer> {
  const { limits, answers, validDocument, prepare, contextOf, turns } = options;
  // An operation without variables is measured once: so its size is the same object each time.
  const endings = new WeakMap<QuerySize, string>();

  function endingOf(size: QuerySize): string {
    const known = endings.get(size);
    if (known !== undefined) return known;
    const ending = `,"extensions":${JSON.stringify(costExtension(size, limits))}}`;
    endings.set(size, ending);
    return ending;
  }

  return (question, state, client) => {
    const key = answers.keyOf(state, question);
    if (key === null) return null;
    const kept = client.holds(key) ? "HELD" : answers.get(key);
    if (kept !== undefined) {
      state.answerKey = key;
      state.cache = "HIT";
      return kept;
    }

    const document = validDocument(question.query);
    const operation = document === undefined ? null : prepare(document, question.operationName);
    const measured = operation?.measure(question.variables);
    if (operation?.kind !== "query" || measured == null) return null;
    const { size, variables } = measured;
    if (refuseSize(size, limits) !== undefined) return null;

    const until = state.startedAt + limits.requestMilliseconds;
    const compute = (): Answer => {
      const data = operation.run(contextOf(state, client), variables, () => performance.now() > until);
      if (data === null) return null;
      const answer = { text: `{"data":${data}${endingOf(size)}` };
      state.operation = "query";
      state.size = size;
      if (state.expired === true) return answer;
      answers.set(key, answer);
      state.answerKey = key;
      state.cache = "MISS";
      return answer;
    };
    if (size.cost <= limits.cheapCost) return compute();
    return waitForTurn(turns, size.cost, state, client).then((refused) => {
      if (refused === null) return compute();
      state.refused = refused;
      return null;
    });
  };
}
