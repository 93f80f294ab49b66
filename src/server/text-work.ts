import { DIRECT_TEXT_WORK, type TextWork } from "../api/text-work.ts";
import type { RequestState } from "./request-state.ts";
import { serverError } from "./server-error.ts";
import type { ServerLimits } from "./server-limits.ts";
import type { TextReaders } from "./text-readers.ts";
import type { Leaving, Turns } from "./turns.ts";
import { waitForTurn } from "./use-turns.ts";

/** A text up to this length is read at once: to send it to another process would take longer. */
const SHORT_TEXT = 2_000;
/** Milliseconds of work between two turns: what anything else then waits for at most, but for a single long step. */
const SLICE_MILLISECONDS = 10;

/** Items of an answer between two turns. */
const SLICE_ITEMS = 50;

/** Returns how the texts of a request are read: long ones in other processes, and held against the graph turn by turn. */
export function createTextWork(
  state: RequestState,
  signal: Leaving,
  { requestMilliseconds }: Pick<ServerLimits, "requestMilliseconds">,
  turns: Turns,
  readers: TextReaders,
): TextWork {
  const until = state.startedAt + requestMilliseconds;

  /** Resolves when it is the turn of the request again, and throws where it has none. */
  async function nextTurn(): Promise<void> {
    // The executor has long sent its answer by then, and nothing else ends this work.
    if (performance.now() > until || signal.aborted) {
      throw serverError("TIMEOUT", 503, "Cannot check the text in the time of a request; send a shorter one");
    }
    const error = await waitForTurn(turns, state.size?.cost ?? 0, state, signal);
    if (error !== null) throw error;
  }

  return {
    read: (text, options) =>
      text.length <= SHORT_TEXT ? DIRECT_TEXT_WORK.read(text, options) : readers.read(text, options, until),

    async run(steps) {
      for (;;) {
        const sliceEnds = performance.now() + SLICE_MILLISECONDS;
        do {
          const { done, value } = steps.next();
          if (done === true) return value;
        } while (performance.now() < sliceEnds);
        await nextTurn();
      }
    },

    spread(items) {
      let turn: Promise<void> = Promise.resolve();
      return items.map((item, place) => {
        if (place < SLICE_ITEMS) return item;
        if (place % SLICE_ITEMS === 0) turn = turn.then(nextTurn);
        return turn.then(() => item);
      });
    },
  };
}
